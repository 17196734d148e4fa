#pragma once

#include <QByteArrayView>

namespace dossier {

/// Turns a text of a workbook into UTF-16 at @p out, which has room for a unit a byte; returns the end of what was
/// written. "_x000D_" is the character of that number; characters that no text can hold become U+FFFD or, for zero,
/// nothing. Source: ISO/IEC 29500-1, 22.9.2.19 (ST_Xstring).
char16_t *decodeXstring(QByteArrayView utf8, char16_t *out);

} // namespace dossier
