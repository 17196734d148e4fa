#pragma once

#include "Refusal.h"

#include <optional>
#include <vector>

class QIODevice;

namespace dossier {

/// The bytes of a workbook's stream: in a compound file ([MS-CFB]) it lies there in pieces, which are found here; some
/// programs write it as it is.
class StreamBytes {
public:
    /// Finds the stream "Workbook" or "Book" in the compound file @p device. Errors: file-format, file-truncated,
    /// limit-exceeded.
    static Result<StreamBytes> inCompoundFile(QIODevice &device, const Refusal &refusal);

    /// The file itself is the stream.
    static StreamBytes wholeFile(QIODevice &device);

    qint64 size() const { return m_size; }

    /// Reads up to @p count bytes from @p at; fewer at the stream's end, or where the file ends or fails before it.
    qsizetype read(qint64 at, char *to, qsizetype count) const;

private:
    StreamBytes(QIODevice &device, qint64 size, qint64 pieceBytes, std::vector<qint64> pieces)
        : m_device{&device}, m_size{size}, m_pieceBytes{pieceBytes}, m_pieces{std::move(pieces)} {}

    QIODevice *m_device;
    qint64 m_size;
    qint64 m_pieceBytes;
    std::vector<qint64> m_pieces; ///< Where each begins in the file.
};

} // namespace dossier
