#pragma once

#include "ZipDirectory.h"

#include <memory>
#include <vector>

struct z_stream_s;

namespace dossier {

/// How many bytes may still be unpacked of one workbook.
struct InflationBudget {
    qint64 left;
};

/// Unpacks one entry of a zip archive part by part. Every byte is counted as it is made: neither the sizes nor the
/// checksum that the archive states are believed.
class ZipEntryReader {
public:
    /// All but @p entry outlive the object; the device is not used elsewhere meanwhile. Without a @p budget the bytes
    /// are not counted: for an entry that was counted before.
    ZipEntryReader(QIODevice &device, ZipEntry entry, const Refusal &refusal, InflationBudget *budget);
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
    Result<void> count(qsizetype made);

    QIODevice &m_device;
    ZipEntry m_entry;
    const Refusal &m_refusal;
    InflationBudget *m_budget;
    bool m_isBegun = false;
    bool m_isEnd = false;
    bool m_isInflated = false; ///< The packed bytes said that they end.
    qint64 m_packedLeft = 0;
    qint64 m_made = 0;
    quint32 m_crc = 0;
    std::unique_ptr<z_stream_s> m_stream; ///< Null unless inflate() was set up.
    std::vector<char> m_packed;
    std::vector<char> m_bytes;
};

} // namespace dossier
