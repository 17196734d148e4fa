#include "BiffRecords.h"

#include "Utf8.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

namespace dossier {
namespace {

constexpr qsizetype kWindowBytes = 1 << 18;
constexpr qsizetype kHeadBytes = 4;

/// Takes out what no text can hold: noughts, and halves of characters.
QString mended(QString text) {
    text.remove(QChar{u'\0'});
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

constexpr quint8 kIsWide = 1;
constexpr quint8 kHasExtension = 4;
constexpr quint8 kHasRuns = 8;

} // namespace

bool CodePage::select(int page) {
    constexpr int chinese = 936;
    constexpr int utf8 = 65001;
    m_name.clear();
    if (page == chinese || page == utf8 || page == 0)
        return true;
    m_name = page == 950                     ? QByteArray{"Big5"}
             : page == 932                   ? QByteArray{"Shift_JIS"}
             : page == 949                   ? QByteArray{"EUC-KR"}
             : page == 367                   ? QByteArray{"ISO-8859-1"}
             : page == 10000                 ? QByteArray{"macintosh"}
             : page == 1252 || page == 32769 ? QByteArray{"ISO-8859-1"}
                                             : "windows-" + QByteArray::number(page);
    return QStringDecoder{m_name.constData()}.isValid();
}

QString CodePage::decoded(QByteArrayView bytes) const {
    if (!m_name.isEmpty()) {
        QStringDecoder decoder{m_name.constData()};
        return decoder(bytes);
    }
    QString text(bytes.size(), Qt::Uninitialized);
    auto *const out = reinterpret_cast<char16_t *>(text.data());
    if (utf8::firstInvalid(bytes.begin(), bytes.end()) == bytes.end())
        text.truncate(utf8::decode(bytes.begin(), bytes.end(), out) - out);
    else if (m_gb18030.firstInvalid(bytes.begin(), bytes.end()) == bytes.end())
        text.truncate(m_gb18030.decode(bytes.begin(), bytes.end(), out) - out);
    else
        return QString::fromLatin1(bytes);
    return text;
}

bool BiffRecords::next() {
    if (m_next >= m_stream.size())
        return false;
    m_begin = m_next;
    return load();
}

/// Brings the record at m_next into the window.
bool BiffRecords::load() {
    const auto isThere = [&](qsizetype bytes) {
        return m_next >= m_windowBegin && m_next + bytes <= m_windowBegin + m_window.size();
    };
    const auto fetch = [&](qsizetype bytes) {
        m_window.resize(std::max(kWindowBytes, bytes));
        m_windowBegin = m_next;
        m_window.truncate(m_stream.read(m_next, m_window.data(), m_window.size()));
        return isThere(bytes);
    };
    m_at = m_end = 0;
    if (!isThere(kHeadBytes) && !fetch(kHeadBytes)) {
        m_isShort = true;
        return false;
    }
    const qsizetype size = qFromLittleEndian<quint16>(m_window.constData() + (m_next - m_windowBegin) + 2);
    if (!isThere(kHeadBytes + size) && !fetch(kHeadBytes + size)) {
        m_isShort = true;
        return false;
    }
    const char *const head = m_window.constData() + (m_next - m_windowBegin);
    m_type = qFromLittleEndian<quint16>(head);
    m_at = qsizetype(m_next - m_windowBegin) + kHeadBytes;
    m_end = m_at + size;
    m_next += kHeadBytes + size;
    return true;
}

/// Goes to the continuing record; false where the next one is none.
bool BiffRecords::goOn() {
    char type[2];
    if (m_isShort || m_stream.read(m_next, type, 2) < 2 || qFromLittleEndian<quint16>(type) != biff::kContinue) {
        m_isShort = true;
        return false;
    }
    const quint16 own = m_type;
    const bool isLoaded = load();
    m_type = own;
    return isLoaded;
}

/// The next @p count bytes, eight at most, which a continuing record may part; null where there are none.
const char *BiffRecords::take(qsizetype count) {
    if (left() >= count) {
        m_at += count;
        return m_window.constData() + m_at - count;
    }
    for (qsizetype got = 0; got < count;) {
        if (left() == 0 && !goOn())
            return nullptr;
        const qsizetype part = std::min(left(), count - got);
        std::memcpy(m_split + got, m_window.constData() + m_at, std::size_t(part));
        m_at += part;
        got += part;
    }
    return m_split;
}

quint8 BiffRecords::byte() {
    const char *const bytes = take(1);
    return bytes ? quint8(*bytes) : 0;
}

quint16 BiffRecords::word() {
    const char *const bytes = take(2);
    return bytes ? qFromLittleEndian<quint16>(bytes) : 0;
}

quint32 BiffRecords::number() {
    const char *const bytes = take(4);
    return bytes ? qFromLittleEndian<quint32>(bytes) : 0;
}

double BiffRecords::real() {
    const char *const bytes = take(8);
    return bytes ? std::bit_cast<double>(qFromLittleEndian<quint64>(bytes)) : 0;
}

void BiffRecords::skip(qint64 count) {
    while (count > 0) {
        if (left() == 0 && !goOn())
            return;
        const auto part = std::min<qint64>(left(), count);
        m_at += qsizetype(part);
        count -= part;
    }
}

QByteArray BiffRecords::bytes(qsizetype count) {
    QByteArray result;
    while (result.size() < count) {
        if (left() == 0 && !goOn())
            return result;
        const qsizetype part = std::min(left(), count - result.size());
        result.append(m_window.constData() + m_at, part);
        m_at += part;
    }
    return result;
}

QString BiffRecords::text(qsizetype count) {
    const quint8 flags = byte();
    const quint16 runs = flags & kHasRuns ? word() : 0;
    const quint32 extension = flags & kHasExtension ? number() : 0;
    QString result = characters(count, flags & kIsWide);
    skip(qint64(runs) * 4 + extension);
    return mended(std::move(result));
}

QString BiffRecords::characters(qsizetype count, bool isWide) {
    QString result;
    while (result.size() < count && !m_isShort) {
        if (left() == 0) {
            // The rest may be of the other width.
            if (!goOn())
                break;
            isWide = byte() & kIsWide;
        }
        const qsizetype part = std::min(left() / (isWide ? 2 : 1), count - result.size());
        const char *const from = m_window.constData() + m_at;
        if (isWide)
            for (qsizetype i = 0; i < part; ++i)
                result.append(QChar{qFromLittleEndian<quint16>(from + i * 2)});
        else
            result.append(QLatin1StringView{from, part});
        m_at += part * (isWide ? 2 : 1);
        if (part == 0 && left() > 0)
            m_isShort = true; // half a character
    }
    return result;
}

} // namespace dossier
