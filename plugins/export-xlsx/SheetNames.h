#pragma once

#include <QString>
#include <QStringList>

/// Names of a workbook's sheets as Excel allows them: 1 to 31 UTF-16 units, none of []:*?/\ or control characters, no
/// apostrophe at an end, not "History", letter case apart all different.
class SheetNames {
public:
    /// The name nearest to @p wanted that is allowed and free; it is taken then.
    QString take(const QString &wanted);

private:
    QStringList m_taken;
};
