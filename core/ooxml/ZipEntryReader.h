#pragma once

#include "ZipDirectory.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

class QIODevice;
struct z_stream_s;

namespace dossier {

/// How many bytes may still be unpacked of one workbook.
struct InflationBudget {
    std::atomic<qint64> left;
};

/// A file of which several readers take their bytes, each on a thread of its own.
class SharedFile {
public:
    /// @p device outlives the object and is not used elsewhere meanwhile.
    explicit SharedFile(QIODevice &device) : m_device{device} {}

    /// The bytes from @p from on, @p to full of them or fewer at the end; -1 where they cannot be read.
    qint64 read(qint64 from, std::span<char> to);

private:
    std::mutex m_mutex;
    QIODevice &m_device;
};

/// Unpacks one entry of a zip archive part by part. Every byte is counted as it is made: neither the sizes nor the
/// checksum that the archive states are believed.
class ZipEntryReader {
public:
    /// All but @p entry outlive the object. Without a @p budget the bytes are not counted: for an entry that was
    /// counted before.
    ZipEntryReader(SharedFile &file, ZipEntry entry, const Refusal &refusal, InflationBudget *budget);
    ~ZipEntryReader();
    ZipEntryReader(const ZipEntryReader &) = delete;
    ZipEntryReader &operator=(const ZipEntryReader &) = delete;

    /// The next bytes, valid until the next call; empty at the end, where size and checksum have been found right.
    Result<QByteArrayView> next();

private:
    Result<void> begin();
    Result<qsizetype> inflatePart();
    Result<qsizetype> copyPart();
    bool load();
    qint64 readPacked(std::span<char> to);
    Result<void> count(qsizetype made);

    SharedFile &m_file;
    ZipEntry m_entry;
    const Refusal &m_refusal;
    InflationBudget *m_budget;
    bool m_isBegun = false;
    bool m_isEnd = false;
    bool m_isInflated = false; ///< The packed bytes said that they end.
    qint64 m_packedAt = 0;     ///< In the file.
    qint64 m_packedLeft = 0;
    qint64 m_made = 0;
    quint32 m_crc = 0;
    std::unique_ptr<z_stream_s> m_stream; ///< Null unless inflate() was set up.
    std::vector<char> m_packed;
    std::vector<char> m_bytes;
};

} // namespace dossier
