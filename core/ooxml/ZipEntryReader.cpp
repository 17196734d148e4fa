#include "ZipEntryReader.h"

#include <QIODevice>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr std::size_t kPackedBytes = 64 * 1024;
constexpr std::size_t kBytes = 256 * 1024;

constexpr quint32 kLocalSignature = 0x04034b50;
constexpr qint64 kLocalBytes = 30;

} // namespace

ZipEntryReader::ZipEntryReader(QIODevice &device, ZipEntry entry, const Refusal &refusal, InflationBudget *budget)
    : m_device{device}, m_entry{std::move(entry)}, m_refusal{refusal}, m_budget{budget}, m_packedLeft{m_entry.packed},
      m_packed(kPackedBytes), m_bytes(kBytes) {}

ZipEntryReader::~ZipEntryReader() {
    if (m_stream)
        inflateEnd(m_stream.get());
}

/// Goes past the entry's own header, which must be of the same name.
Result<void> ZipEntryReader::begin() {
    if (!m_device.seek(m_entry.header))
        return m_refusal.unreadable();
    const QByteArray header = m_device.read(kLocalBytes + m_entry.name.size());
    if (header.size() < kLocalBytes || qFromLittleEndian<quint32>(header.data()) != kLocalSignature ||
        qFromLittleEndian<quint16>(header.data() + 26) != m_entry.name.size() ||
        header.sliced(kLocalBytes) != m_entry.name)
        return m_refusal.damaged(u"zip entry header"_s);
    if (!m_device.seek(m_device.pos() + qFromLittleEndian<quint16>(header.data() + 28)))
        return m_refusal.unreadable();
    if (m_entry.method == ZipEntry::Method::Other)
        return m_refusal.damaged(u"zip method"_s);
    if (m_entry.method == ZipEntry::Method::Deflated) {
        auto stream = std::make_unique<z_stream_s>();
        if (inflateInit2(stream.get(), -MAX_WBITS) != Z_OK)
            return m_refusal.damaged(u"inflate"_s);
        m_stream = std::move(stream);
    }
    return {};
}

Result<QByteArrayView> ZipEntryReader::next() {
    if (m_isEnd)
        return QByteArrayView{};
    if (!m_isBegun) {
        if (const auto outcome = begin(); !outcome)
            return std::unexpected{outcome.error()};
        m_isBegun = true;
    }
    const auto made = m_stream ? inflatePart() : copyPart();
    if (!made)
        return std::unexpected{made.error()};
    if (const auto outcome = count(*made); !outcome)
        return std::unexpected{outcome.error()};
    if (*made == 0) {
        m_isEnd = true;
        if (m_made != m_entry.size || m_crc != m_entry.crc)
            return m_refusal.damaged(u"zip checksum"_s);
    }
    return QByteArrayView{m_bytes.data(), *made};
}

/// Reads packed bytes to the beginning of m_packed; false where there are no more.
bool ZipEntryReader::load() {
    const qint64 count = m_device.read(m_packed.data(), std::min(qint64(m_packed.size()), m_packedLeft));
    if (count <= 0)
        return false;
    m_packedLeft -= count;
    m_stream->next_in = reinterpret_cast<Bytef *>(m_packed.data());
    m_stream->avail_in = uInt(count);
    return true;
}

Result<qsizetype> ZipEntryReader::inflatePart() {
    if (m_isInflated)
        return 0;
    m_stream->next_out = reinterpret_cast<Bytef *>(m_bytes.data());
    m_stream->avail_out = uInt(m_bytes.size());
    while (m_stream->avail_out > 0 && !m_isInflated) {
        if (m_stream->avail_in == 0 && !load())
            return m_refusal.damaged(u"deflated bytes end early"_s);
        const int state = inflate(m_stream.get(), Z_NO_FLUSH);
        if (state != Z_OK && state != Z_STREAM_END)
            return m_refusal.damaged(u"deflated bytes"_s);
        m_isInflated = state == Z_STREAM_END;
    }
    return qsizetype(m_bytes.size() - m_stream->avail_out);
}

Result<qsizetype> ZipEntryReader::copyPart() {
    if (m_packedLeft == 0)
        return 0;
    const qint64 count = m_device.read(m_bytes.data(), std::min(qint64(m_bytes.size()), m_packedLeft));
    if (count <= 0)
        return m_refusal.unreadable();
    m_packedLeft -= count;
    return count;
}

Result<void> ZipEntryReader::count(qsizetype made) {
    m_made += made;
    m_crc = quint32(crc32_z(m_crc, reinterpret_cast<const Bytef *>(m_bytes.data()), std::size_t(made)));
    if (m_budget) {
        m_budget->left -= made;
        if (m_budget->left < 0)
            return m_refusal.bomb(u"unpacked bytes"_s);
    }
    if (m_made > m_entry.size)
        return m_refusal.bomb(u"more bytes than stated"_s);
    if (isBombRatio(m_entry.packed - m_packedLeft, m_made))
        return m_refusal.bomb(u"ratio"_s);
    return {};
}

} // namespace dossier
