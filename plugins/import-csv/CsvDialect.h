#pragma once

#include <QByteArrayView>

#include <optional>

namespace dossier {

/// How the records of a text table are written.
struct CsvDialect {
    std::optional<char> delimiter = {}; ///< None: every record is one cell.
    bool endsWithReturn = false;        ///< A lone carriage return ends a record, as on old Macs.
    int skipped = 0;                    ///< Bytes at the beginning that only name the delimiter: a line "sep=;".
};

/// Finds the dialect by the first part of a table, as a ByteSource gives it; @p isWhole says that it is all of it.
/// @p hasPairs: a character may have a second byte that is one of ASCII's.
CsvDialect sniffDialect(QByteArrayView sample, bool isWhole, bool hasPairs);

/// Whether a byte begins a character of at least two bytes, where they come in pairs.
constexpr bool beginsPair(char byte) { return static_cast<unsigned char>(byte) > 0x80; }

} // namespace dossier
