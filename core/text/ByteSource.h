#pragma once

#include "TextEncoding.h"

#include <optional>
#include <vector>

class QIODevice;

namespace dossier {

/// The bytes of a text file such that ASCII characters are single bytes which are part of no other character: UTF-8 and
/// GB18030 as they are, UTF-16 as UTF-8. Half a character of UTF-16 comes as a byte that is valid nowhere. A byte order
/// mark at the beginning is left out.
class ByteSource {
public:
    /// Reads @p device, which stays open, from its beginning.
    ByteSource(QIODevice &device, TextEncoding encoding);

    /// Reads up to @p capacity bytes, at least 8, to @p to; 0 at the end, nothing where the device fails.
    std::optional<qsizetype> read(char *to, qsizetype capacity);

    /// How many bytes were left out at the beginning.
    int skipped() const { return m_skipped; }

private:
    std::optional<qsizetype> readUtf16(char *to, qsizetype capacity);

    QIODevice &m_device;
    TextEncoding m_encoding;
    int m_skipped = 0;
    bool m_isAtEnd = false;
    std::vector<char> m_units; ///< UTF-16 as it was read.
    std::size_t m_kept = 0;    ///< Bytes at its beginning that wait for more.
};

} // namespace dossier
