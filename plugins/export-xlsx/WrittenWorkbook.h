#pragma once

#include <QList>
#include <QString>

/// Whether the finished workbook at @p path holds its sheets whole: every check sum right and, sheet by sheet, as many
/// rows as @p rows says. libxlsxwriter does not notice when the disk is full for its temporary files.
bool holdsWhole(const QString &path, const QList<qint64> &rows);
