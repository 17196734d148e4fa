#include "StreamBytes.h"

#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

// Source for all that follows: [MS-CFB] 2.1 to 2.6.
constexpr qsizetype kHeaderBytes = 512;
constexpr qsizetype kEntryBytes = 128;
constexpr qsizetype kNumbersInHeader = 109;
constexpr quint32 kEnd = 0xFFFFFFFE;
constexpr quint32 kLargestSector = 0xFFFFFFFA;

/// No workbook of 65,536 rows is larger by far; each sector takes some bytes of memory.
constexpr qint64 kMostBytes = 1'000'000'000;

quint16 wordAt(QByteArrayView bytes, qsizetype at) { return qFromLittleEndian<quint16>(bytes.data() + at); }
quint32 numberAt(QByteArrayView bytes, qsizetype at) { return qFromLittleEndian<quint32>(bytes.data() + at); }

/// An entry of the directory.
struct Entry {
    QByteArray name; ///< In UTF-16, little endian.
    quint8 kind;
    quint32 left;
    quint32 right;
    quint32 child;
    quint32 begin;
    qint64 size;
};

constexpr quint8 kStream = 2;
constexpr quint8 kRoot = 5;

class CompoundFile {
public:
    CompoundFile(QIODevice &device, const Refusal &refusal) : m_device{device}, m_refusal{refusal} {}

    Result<void> open() {
        if (m_device.size() > kMostBytes)
            return m_refusal.tooMuch(u"compound file"_s);
        m_header = bytesAt(0, kHeaderBytes);
        if (m_header.size() < kHeaderBytes)
            return m_refusal.truncated();
        const int shift = wordAt(m_header, 30);
        if ((shift != 9 && shift != 12) || wordAt(m_header, 32) != 6)
            return m_refusal.damaged(u"sector size"_s);
        m_sectorBytes = qint64(1) << shift;
        m_sectors = std::size_t(m_device.size() / m_sectorBytes + 1);
        return readTable().and_then([&] { return readDirectory(); });
    }

    /// The entry of the stream that is called so and lies in no folder, as those of embedded objects do.
    const Entry *find(QLatin1StringView name) const {
        QByteArray wanted;
        for (const char c : name)
            wanted.append(c).append('\0');
        std::vector<quint32> waiting{m_entries.front().child};
        // A tree has no entry twice, whatever the links say.
        for (std::size_t seen = 0; !waiting.empty() && seen <= m_entries.size(); ++seen) {
            const quint32 index = waiting.back();
            waiting.pop_back();
            if (index >= m_entries.size())
                continue;
            const Entry &entry = m_entries[index];
            if (entry.kind == kStream && entry.name == wanted)
                return &entry;
            waiting.push_back(entry.left);
            waiting.push_back(entry.right);
        }
        return nullptr;
    }

    qint64 pieceBytes(const Entry &entry) const { return isSmall(entry) ? kSmallSectorBytes : m_sectorBytes; }

    /// Where the pieces of a stream lie in the file.
    Result<std::vector<qint64>> pieces(const Entry &entry) const {
        const auto chain = isSmall(entry) ? smallChain(entry.begin) : follow(entry.begin, m_table);
        if (!chain)
            return std::unexpected{chain.error()};
        std::vector<qint64> result;
        result.reserve(chain->size());
        if (!isSmall(entry)) {
            std::ranges::transform(*chain, std::back_inserter(result), [&](quint32 sector) { return offset(sector); });
            return result;
        }
        // Small sectors lie in a stream of their own, the root's.
        const auto holder = follow(m_entries.front().begin, m_table);
        if (!holder)
            return std::unexpected{holder.error()};
        for (const quint32 small : *chain) {
            const qint64 at = small * kSmallSectorBytes;
            const auto sector = std::size_t(at / m_sectorBytes);
            if (sector >= holder->size())
                return m_refusal.damaged(u"small sector"_s);
            result.push_back(offset((*holder)[sector]) + at % m_sectorBytes);
        }
        return result;
    }

private:
    static constexpr qint64 kSmallSectorBytes = 64;
    static constexpr qint64 kSmallStreamBytes = 4096;

    static bool isSmall(const Entry &entry) { return entry.size < kSmallStreamBytes; }

    qint64 offset(quint32 sector) const { return (qint64(sector) + 1) * m_sectorBytes; }

    QByteArray bytesAt(qint64 at, qint64 count) const {
        return at < m_device.size() && m_device.seek(at) ? m_device.read(count) : QByteArray{};
    }

    /// The numbers that a sector holds; one that lies beyond the file has none.
    Result<std::vector<quint32>> numbersIn(quint32 sector) const {
        const QByteArray bytes = sector <= kLargestSector ? bytesAt(offset(sector), m_sectorBytes) : QByteArray{};
        if (bytes.size() < m_sectorBytes)
            return m_refusal.truncated();
        std::vector<quint32> numbers(std::size_t(m_sectorBytes) / 4);
        for (std::size_t i = 0; i < numbers.size(); ++i)
            numbers[i] = numberAt(bytes, qsizetype(i) * 4);
        return numbers;
    }

    /// The table that says of each sector which one follows it. It lies in sectors that the header lists, and where it
    /// is long, sectors that are chained by their last number.
    Result<void> readTable() {
        std::vector<quint32> places;
        for (qsizetype i = 0; i < kNumbersInHeader; ++i)
            places.push_back(numberAt(m_header, 76 + i * 4));
        quint32 next = numberAt(m_header, 68);
        for (std::size_t seen = 0; next <= kLargestSector; ++seen) {
            if (seen > m_sectors)
                return m_refusal.damaged(u"loop in the list of tables"_s);
            const auto more = numbersIn(next);
            if (!more)
                return std::unexpected{more.error()};
            places.insert(places.end(), more->begin(), more->end() - 1);
            next = more->back();
        }
        std::erase_if(places, [](quint32 place) { return place > kLargestSector; });
        if (places.size() > m_sectors)
            return m_refusal.damaged(u"more tables than sectors"_s);
        for (const quint32 place : places) {
            const auto numbers = numbersIn(place);
            if (!numbers)
                return std::unexpected{numbers.error()};
            if (m_table.size() <= m_sectors)
                m_table.insert(m_table.end(), numbers->begin(), numbers->end());
        }
        return {};
    }

    Result<std::vector<quint32>> follow(quint32 first, const std::vector<quint32> &table) const {
        std::vector<quint32> chain;
        for (quint32 sector = first; sector != kEnd; sector = table[sector]) {
            if (sector >= table.size())
                return sector <= kLargestSector ? Result<std::vector<quint32>>{m_refusal.truncated()}
                                                : m_refusal.damaged(u"chain of sectors"_s);
            if (chain.size() == table.size())
                return m_refusal.damaged(u"loop of sectors"_s);
            chain.push_back(sector);
        }
        return chain;
    }

    Result<std::vector<quint32>> smallChain(quint32 first) const {
        const auto sectors = follow(numberAt(m_header, 60), m_table);
        if (!sectors)
            return std::unexpected{sectors.error()};
        std::vector<quint32> table;
        for (const quint32 sector : *sectors) {
            const auto numbers = numbersIn(sector);
            if (!numbers)
                return std::unexpected{numbers.error()};
            table.insert(table.end(), numbers->begin(), numbers->end());
        }
        return follow(first, table);
    }

    Result<void> readDirectory() {
        const auto sectors = follow(numberAt(m_header, 48), m_table);
        if (!sectors)
            return std::unexpected{sectors.error()};
        const bool hasLongSizes = m_sectorBytes > 512;
        for (const quint32 sector : *sectors) {
            const QByteArray bytes = bytesAt(offset(sector), m_sectorBytes);
            for (qsizetype at = 0; at + kEntryBytes <= bytes.size(); at += kEntryBytes) {
                const auto entry = QByteArrayView{bytes}.sliced(at, kEntryBytes);
                const qsizetype nameBytes = std::clamp<qsizetype>(wordAt(entry, 64) - 2, 0, 62);
                m_entries.push_back({.name = entry.first(nameBytes).toByteArray(),
                    .kind = quint8(entry[66]),
                    .left = numberAt(entry, 68),
                    .right = numberAt(entry, 72),
                    .child = numberAt(entry, 76),
                    .begin = numberAt(entry, 116),
                    .size = qint64(numberAt(entry, 120)) | (hasLongSizes ? qint64(numberAt(entry, 124)) << 32 : 0)});
            }
        }
        if (m_entries.empty() || m_entries.front().kind != kRoot)
            return m_refusal.damaged(u"directory"_s);
        return {};
    }

    QIODevice &m_device;
    const Refusal &m_refusal;
    QByteArray m_header;
    qint64 m_sectorBytes = 0;
    std::size_t m_sectors = 0;    ///< That there can be at most.
    std::vector<quint32> m_table; ///< By sector: the next one.
    std::vector<Entry> m_entries;
};

} // namespace

StreamBytes StreamBytes::wholeFile(QIODevice &device) { return {device, device.size(), device.size(), {0}}; }

Result<StreamBytes> StreamBytes::inCompoundFile(QIODevice &device, const Refusal &refusal) {
    CompoundFile file{device, refusal};
    if (const auto opened = file.open(); !opened)
        return std::unexpected{opened.error()};
    const Entry *entry = file.find("Workbook"_L1);
    if (!entry)
        entry = file.find("Book"_L1);
    if (!entry)
        return refusal.unknownContent(u"compound file"_s);
    const qint64 pieceBytes = file.pieceBytes(*entry);
    return file.pieces(*entry).and_then([&](std::vector<qint64> pieces) -> Result<StreamBytes> {
        if (entry->size < 0 || entry->size > qint64(pieces.size()) * pieceBytes)
            return refusal.truncated();
        return StreamBytes{device, entry->size, pieceBytes, std::move(pieces)};
    });
}

qsizetype StreamBytes::read(qint64 at, char *to, qsizetype count) const {
    qint64 left = std::clamp<qint64>(m_size - at, 0, count);
    char *out = to;
    while (left > 0) {
        const auto piece = std::size_t(at / m_pieceBytes);
        const qint64 within = at % m_pieceBytes;
        // Pieces mostly lie one behind the other.
        qint64 length = m_pieceBytes - within;
        for (std::size_t i = piece; length < left && m_pieces[i + 1] == m_pieces[i] + m_pieceBytes; ++i)
            length += m_pieceBytes;
        length = std::min(length, left);
        const qint64 from = m_pieces[piece] + within;
        const qint64 got = from < m_device->size() && m_device->seek(from) ? m_device->read(out, length) : -1;
        if (got <= 0)
            break;
        out += got;
        at += got;
        left -= got;
    }
    return out - to;
}

} // namespace dossier
