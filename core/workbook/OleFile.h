#pragma once

#include <QByteArrayView>

class QIODevice;

namespace dossier {

/// How a compound file begins.
inline constexpr QByteArrayView kOleMagic{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"};

/// What a compound file (OLE) holds: Office's container before 2007, in which it still wraps encrypted files.
enum class OleContent { Encrypted, OldWorkbook, OldDocument, Other };

/// Looks through the names in the file's directory.
OleContent oleContent(QIODevice &device);

} // namespace dossier
