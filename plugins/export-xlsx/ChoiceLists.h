#pragma once

#include "SheetNames.h"

#include <QList>
#include <QStringList>

#include <xlsxwriter.h>

/// The drop-downs of a workbook. Excel keeps up to 255 characters beside the cells; longer lists, and those whose words
/// hold a comma or a quotation mark, stand in columns of a hidden sheet.
class ChoiceLists {
public:
    /// Offers @p choices in a column of @p sheet, from the second row down. Other words can still be typed: the import
    /// understands more than the list. @p names gives the hidden sheet its name.
    lxw_error offer(lxw_worksheet *sheet, lxw_col_t column, const QStringList &choices, SheetNames &names);

    /// Writes the hidden sheet, where there is need of one, and returns its number of rows; else 0.
    lxw_row_t write(lxw_workbook *workbook) const;

private:
    QByteArray rangeOf(const QStringList &choices, SheetNames &names);

    QString m_sheet;          ///< Name of the hidden sheet; empty: none yet.
    QList<QStringList> m_far; ///< Its columns.
};
