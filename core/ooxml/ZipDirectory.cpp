#include "ZipDirectory.h"

#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

// Source: APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12, 4.3.14 to 4.3.16, 4.5.3.
constexpr quint32 kEntrySignature = 0x02014b50;
constexpr quint32 kEndSignature = 0x06054b50;
constexpr quint32 kEnd64Signature = 0x06064b50;
constexpr quint32 kLocator64Signature = 0x07064b50;
constexpr qint64 kLocalBytes = 30;
constexpr qint64 kEntryBytes = 46;
constexpr qint64 kEndBytes = 22;
constexpr qint64 kEnd64Bytes = 56;
constexpr qint64 kLocator64Bytes = 20;
constexpr qint64 kLongestComment = 0xFFFF;
constexpr quint32 kIn64 = 0xFFFFFFFF; ///< The number stands in the 64-bit part.
constexpr quint16 kExtra64 = 1;

constexpr qint64 kMostEntries = 100'000;
constexpr qint64 kMostDirectoryBytes = 32'000'000;

constexpr qint64 kSuspectBytes = 100'000'000;
constexpr qint64 kSuspectRatio = 200;

template <class T>
T number(QByteArrayView bytes, qint64 at) {
    return qFromLittleEndian<T>(bytes.data() + at);
}

/// Where the directory lies and what it says of itself.
struct DirectoryPlace {
    qint64 offset = 0;
    qint64 size = 0;
    qint64 count = 0;
    qint64 end = 0; ///< Where whatever follows it begins.
};

/// @p end is where the end record stands in the file.
std::optional<DirectoryPlace> place64(QIODevice &device, qint64 end) {
    if (end < kLocator64Bytes || !device.seek(end - kLocator64Bytes))
        return {};
    const QByteArray locator = device.read(kLocator64Bytes);
    if (locator.size() != kLocator64Bytes || number<quint32>(locator, 0) != kLocator64Signature)
        return {};
    const auto at = number<quint64>(locator, 8);
    if (at > quint64(end - kLocator64Bytes) || !device.seek(qint64(at)))
        return {};
    const QByteArray record = device.read(kEnd64Bytes);
    if (record.size() != kEnd64Bytes || number<quint32>(record, 0) != kEnd64Signature)
        return {};
    const auto count = number<quint64>(record, 32);
    const auto size = number<quint64>(record, 40);
    const auto offset = number<quint64>(record, 48);
    if (count > quint64(kMostEntries) || size > at || offset > at - size)
        return {};
    return DirectoryPlace{.offset = qint64(offset), .size = qint64(size), .count = qint64(count), .end = qint64(at)};
}

/// Finds the end record, which only a comment follows.
std::optional<DirectoryPlace> findPlace(QIODevice &device) {
    const qint64 fileSize = device.size();
    const qint64 from = std::max<qint64>(0, fileSize - kEndBytes - kLongestComment);
    if (!device.seek(from))
        return {};
    const QByteArray tail = device.read(fileSize - from);
    for (qint64 at = tail.size() - kEndBytes; at >= 0; --at) {
        if (number<quint32>(tail, at) != kEndSignature || at + kEndBytes + number<quint16>(tail, at + 20) > tail.size())
            continue;
        const DirectoryPlace place{.offset = number<quint32>(tail, at + 16),
            .size = number<quint32>(tail, at + 12),
            .count = number<quint16>(tail, at + 10),
            .end = from + at};
        if (place.offset == kIn64 || place.size == kIn64 || place.count == 0xFFFF)
            if (const auto place64Bits = place64(device, from + at))
                return place64Bits;
        if (place.offset + place.size <= place.end)
            return place;
    }
    return {};
}

/// Takes from the extra field the 64-bit numbers of those that are marked, in their order. False where they are
/// missing.
bool take64(QByteArrayView extra, ZipEntry &entry) {
    for (qint64 at = 0; at + 4 <= extra.size();) {
        const auto id = number<quint16>(extra, at);
        const qint64 size = number<quint16>(extra, at + 2);
        at += 4;
        if (at + size > extra.size())
            return false;
        if (id == kExtra64) {
            const qint64 end = at + size;
            for (qint64 *member : {&entry.size, &entry.packed, &entry.header}) {
                if (*member != kIn64)
                    continue;
                if (at + 8 > end || number<quint64>(extra, at) > quint64(std::numeric_limits<qint64>::max()))
                    return false;
                *member = number<qint64>(extra, at);
                at += 8;
            }
            return true;
        }
        at += size;
    }
    return entry.size != kIn64 && entry.packed != kIn64 && entry.header != kIn64;
}

ZipEntry::Method methodOf(quint16 number) {
    return number == 0 ? ZipEntry::Method::Stored : number == 8 ? ZipEntry::Method::Deflated : ZipEntry::Method::Other;
}

QByteArray key(QByteArrayView name) { return name.toByteArray().replace('\\', '/').toLower(); }

} // namespace

bool isBombRatio(qint64 packed, qint64 size) { return size > kSuspectBytes && size / kSuspectRatio > packed; }

Result<ZipDirectory> ZipDirectory::read(QIODevice &device, const Refusal &refusal) {
    const auto place = findPlace(device);
    if (!place)
        return refusal.truncated();
    if (place->size > kMostDirectoryBytes || place->count > kMostEntries)
        return refusal.tooMuch(u"zip directory"_s);
    if (!device.seek(place->offset))
        return refusal.unreadable();
    const QByteArray bytes = device.read(place->size);
    if (bytes.size() != place->size)
        return refusal.unreadable();
    ZipDirectory directory;
    return directory.parse(bytes, place->count, refusal)
        .and_then([&] { return directory.check(place->offset, refusal); })
        .transform([&] { return std::move(directory); });
}

Result<void> ZipDirectory::parse(QByteArrayView bytes, qint64 count, const Refusal &refusal) {
    for (qint64 at = 0; qint64(m_entries.size()) < count;) {
        if (at + kEntryBytes > bytes.size() || number<quint32>(bytes, at) != kEntrySignature)
            return refusal.damaged(u"zip directory entry"_s);
        const auto flags = number<quint16>(bytes, at + 8);
        const qint64 nameSize = number<quint16>(bytes, at + 28);
        const qint64 extraSize = number<quint16>(bytes, at + 30);
        const qint64 commentSize = number<quint16>(bytes, at + 32);
        if (at + kEntryBytes + nameSize + extraSize + commentSize > bytes.size())
            return refusal.damaged(u"zip directory entry size"_s);
        constexpr quint16 encryption = 0x41; // of the entry, or of its header
        ZipEntry entry{.name = bytes.sliced(at + kEntryBytes, nameSize).toByteArray(),
            .method = methodOf(number<quint16>(bytes, at + 10)),
            .isEncrypted = (flags & encryption) != 0,
            .crc = number<quint32>(bytes, at + 16),
            .packed = number<quint32>(bytes, at + 20),
            .size = number<quint32>(bytes, at + 24),
            .header = number<quint32>(bytes, at + 42)};
        if (!take64(bytes.sliced(at + kEntryBytes + nameSize, extraSize), entry))
            return refusal.damaged(u"zip64 extra field"_s);
        m_entries.push_back(std::move(entry));
        at += kEntryBytes + nameSize + extraSize + commentSize;
    }
    return {};
}

/// @p end is where the entries' bytes end.
Result<void> ZipDirectory::check(qint64 end, const Refusal &refusal) {
    std::ranges::sort(m_entries, {}, &ZipEntry::header);
    qint64 total = 0;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const ZipEntry &entry = m_entries[i];
        const qint64 head = kLocalBytes + entry.name.size();
        if (entry.header > end - head || entry.packed > end - head - entry.header)
            return refusal.damaged(u"zip entry outside the file"_s);
        const qint64 before = entry.header + head;
        const qint64 next = i + 1 < m_entries.size() ? std::min(m_entries[i + 1].header, end) : end;
        if (entry.packed > next - before)
            return refusal.bomb(u"zip entries share bytes"_s);
        if (entry.size > refusal.limits().inflatedBytes - total || isBombRatio(entry.packed, entry.size))
            return refusal.bomb(u"unpacked size"_s);
        total += entry.size;
        if (entry.isEncrypted)
            return refusal.encrypted();
        if (m_byName.contains(key(entry.name)))
            return refusal.damaged(u"two zip entries of one name"_s);
        m_byName.insert(key(entry.name), i);
    }
    return {};
}

const ZipEntry *ZipDirectory::find(QByteArrayView name) const {
    const auto found = m_byName.constFind(key(name));
    return found == m_byName.cend() ? nullptr : &m_entries[*found];
}

} // namespace dossier
