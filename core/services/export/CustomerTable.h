#pragma once

#include "domain/OwnFields.h"
#include "services/export/CellTexts.h"

#include <dossier/Exporter.h>

#include <QMap>

#include <array>
#include <vector>

namespace dossier {

/// Finds out which columns a table of customers needs: a field that nobody has gets none, and each list gets as many
/// sets of columns as the longest list has items.
class UsedColumns {
public:
    void add(const Customer &customer);

    /// In the order of kFields; the fields of a list's items stand together, item by item. @p own fields stand at the
    /// end, in their order; one that is not among them has its id for a heading.
    std::vector<TableColumn> columns(const OwnFields &own = {}) const;

private:
    using FieldSet = std::array<bool, kFieldCount>;

    std::array<std::vector<FieldSet>, kPartCount> m_used = {}; ///< By part and item; the customer is its only item.
    QMap<QString, Field> m_own = {};                           ///< By the id of an own field: where its values stand.
};

/// Turns customers into rows of a table with given columns.
class CustomerTable {
public:
    CustomerTable(const Reference &reference, Language language, std::vector<TableColumn> columns,
        PhoneForm phones = PhoneForm::National);

    /// Headings, drop-downs and widths.
    std::vector<ExportColumn> headings() const;

    /// The row of @p customer; valid until the next call.
    std::span<const QString> row(const Customer &customer);

private:
    CellTexts m_texts;
    Language m_language;
    std::vector<TableColumn> m_columns;
    std::vector<QString> m_cells;
};

} // namespace dossier
