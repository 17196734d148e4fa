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

qint64 SharedFile::read(qint64 from, std::span<char> to) {
    const std::scoped_lock lock{m_mutex};
    return m_device.seek(from) ? m_device.read(to.data(), qint64(to.size())) : -1;
}

ZipEntryReader::ZipEntryReader(SharedFile &file, ZipEntry entry, const Refusal &refusal, InflationBudget *budget)
    : m_file{file}, m_entry{std::move(entry)}, m_refusal{refusal}, m_budget{budget}, m_packedLeft{m_entry.packed},
      m_packed(kPackedBytes), m_bytes(kBytes) {}

ZipEntryReader::~ZipEntryReader() {
    if (m_stream)
        inflateEnd(m_stream.get());
}

/// Goes past the entry's own header, which must be of the same name.
Result<void> ZipEntryReader::begin() {
    QByteArray header{kLocalBytes + m_entry.name.size(), Qt::Uninitialized};
    const qint64 size = m_file.read(m_entry.header, {header.data(), std::size_t(header.size())});
    if (size < 0)
        return m_refusal.unreadable();
    if (size < header.size() || qFromLittleEndian<quint32>(header.data()) != kLocalSignature ||
        qFromLittleEndian<quint16>(header.data() + 26) != m_entry.name.size() ||
        header.sliced(kLocalBytes) != m_entry.name)
        return m_refusal.damaged(u"zip entry header"_s);
    m_packedAt = m_entry.header + header.size() + qFromLittleEndian<quint16>(header.data() + 28);
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

/// The next of the entry's bytes in the archive; none, or -1, where there are no more.
qint64 ZipEntryReader::readPacked(std::span<char> to) {
    const qint64 count = m_file.read(m_packedAt, to.first(std::size_t(std::min(qint64(to.size()), m_packedLeft))));
    m_packedAt += std::max<qint64>(count, 0);
    m_packedLeft -= std::max<qint64>(count, 0);
    return count;
}

/// Reads packed bytes to the beginning of m_packed; false where there are no more.
bool ZipEntryReader::load() {
    const qint64 count = readPacked(m_packed);
    if (count <= 0)
        return false;
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
    const qint64 count = readPacked(m_bytes);
    return count > 0 ? Result<qsizetype>{count} : m_refusal.unreadable();
}

Result<void> ZipEntryReader::count(qsizetype made) {
    m_made += made;
    m_crc = quint32(crc32_z(m_crc, reinterpret_cast<const Bytef *>(m_bytes.data()), std::size_t(made)));
    if (m_budget) {
        if ((m_budget->left -= made) < 0)
            return m_refusal.bomb(u"unpacked bytes"_s);
    }
    if (m_made > m_entry.size)
        return m_refusal.bomb(u"more bytes than stated"_s);
    if (isBombRatio(m_entry.packed - m_packedLeft, m_made))
        return m_refusal.bomb(u"ratio"_s);
    return {};
}

} // namespace dossier
