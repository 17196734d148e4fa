#pragma once

#include "Refusal.h"

#include <QHash>

#include <vector>

namespace dossier {

/// One file in a zip archive, as the archive's directory tells.
struct ZipEntry {
    enum class Method : quint8 { Stored, Deflated, Other };

    QByteArray name; ///< As written there.
    Method method = Method::Other;
    bool isEncrypted = false;
    quint32 crc = 0;
    qint64 packed = 0; ///< Bytes in the archive.
    qint64 size = 0;   ///< Bytes unpacked, as it says.
    qint64 header = 0; ///< Where its own header stands.
};

/// The directory of a zip archive. Nothing is taken on trust: a directory whose entries share bytes, lie outside the
/// file or unpack to more than the limits is refused before anything is unpacked, and so are two entries of one name.
class ZipDirectory {
public:
    /// Errors: file-truncated, file-format, file-encrypted, zip-bomb, limit-exceeded.
    static Result<ZipDirectory> read(QIODevice &device, const Refusal &refusal);

    /// The entry with this name, case apart, or null. Backslashes count as slashes.
    const ZipEntry *find(QByteArrayView name) const;

private:
    Result<void> parse(QByteArrayView bytes, qint64 count, const Refusal &refusal);
    Result<void> check(qint64 end, const Refusal &refusal);

    std::vector<ZipEntry> m_entries;
    QHash<QByteArray, std::size_t> m_byName; ///< Names in lower case, with slashes.
};

/// What an unpacked file may be larger than its packed form without being suspect: 200 times, above 100 MB. Deflate
/// reaches 1032 times; sheets of a million formatted, empty rows stay below 60.
bool isBombRatio(qint64 packed, qint64 size);

} // namespace dossier
