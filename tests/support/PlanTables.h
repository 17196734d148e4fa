#pragma once

#include "support/MemoryReader.h"

namespace dossier::plans {

// What the tests of import plans have in common.
inline const QString kFile = QStringLiteral("/list.csv");
inline const QString kMobile = QStringLiteral("13800138000");
inline const QString kOther = QStringLiteral("13900139000");
inline const QStringList kPlain{QStringLiteral("公司名称"), QStringLiteral("联系人"), QStringLiteral("手机")};

/// A table with these headings and rows.
inline MemoryTable table(const QStringList &headings, const QList<QStringList> &rows) {
    MemoryTable table;
    table << headings;
    for (const QStringList &row : rows)
        table << row;
    return table;
}

} // namespace dossier::plans
