#pragma once

class QIODevice;

namespace dossier {

/// What a compound file (OLE) holds: Office's container before 2007, in which it still wraps encrypted workbooks.
enum class OleContent { Encrypted, OldWorkbook, Other };

/// Looks through the names in the file's directory.
OleContent oleContent(QIODevice &device);

} // namespace dossier
