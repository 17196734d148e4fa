#pragma once

#include <QByteArray>
#include <QStringView>

/// The text as UTF-8 in which everything that XML cannot hold, and everything that would be read as such an escape, is
/// written _xHHHH_, as ECMA-376 part 1, 22.9.2.19 says. libxlsxwriter does so itself for control characters only.
QByteArray cellText(QStringView text);
