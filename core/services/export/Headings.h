#pragma once

#include "domain/Fields.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace dossier {

/// The language of headings and labels in files for people.
enum class Language : quint8 { Chinese, English };

/// Chinese for any Chinese locale, else English.
Language languageOf(const QLocale &locale);

/// A column of an exported table: a field, and for lists the item whose value it holds.
struct TableColumn {
    Field field;
    int item = 0;       ///< 0-based position in the list of the field's part; 0 for the customer's own fields.
    QString own = {};   ///< Of an own field: its id.
    QString label = {}; ///< Of an own field: what it is called.

    bool operator==(const TableColumn &) const = default;
};

/// What stands over a column: "客户名称", "累计合作金额(元)", "联系人姓名2" for the second contact.
QString headingOf(const TableColumn &column, Language language);

/// The column whose heading this is, in either language; width, letter case, blanks, the unit and the '*' of required
/// columns apart. Nothing for any other text.
std::optional<TableColumn> columnOf(QStringView heading);

} // namespace dossier
