#include "TextEncoding.h"

#include "Gb18030.h"
#include "Utf8.h"

#include <QIODevice>

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct NamedEncoding {
    QLatin1StringView name;
    TextEncoding encoding;
};

/// The first name of each is the one that is reported.
constexpr std::array kNames{
    NamedEncoding{"UTF-8"_L1, TextEncoding::Utf8},
    NamedEncoding{"UTF-16LE"_L1, TextEncoding::Utf16Le},
    NamedEncoding{"UTF-16BE"_L1, TextEncoding::Utf16Be},
    NamedEncoding{"GB18030"_L1, TextEncoding::Gb18030},
    NamedEncoding{"UTF8"_L1, TextEncoding::Utf8},
    NamedEncoding{"UTF-8-BOM"_L1, TextEncoding::Utf8},
    NamedEncoding{"UTF-16"_L1, TextEncoding::Utf16Le},
    NamedEncoding{"GBK"_L1, TextEncoding::Gb18030},
    NamedEncoding{"GB2312"_L1, TextEncoding::Gb18030},
    NamedEncoding{"CP936"_L1, TextEncoding::Gb18030},
};

struct Mark {
    TextEncoding encoding;
    QByteArrayView bytes;
};

constexpr std::array kMarks{
    Mark{TextEncoding::Utf8, "\xEF\xBB\xBF"},
    Mark{TextEncoding::Utf16Le, "\xFF\xFE"},
    Mark{TextEncoding::Utf16Be, "\xFE\xFF"},
    Mark{TextEncoding::Gb18030, "\x84\x31\x95\x33"},
};

constexpr qsizetype kHeadBytes = 4096;
constexpr qsizetype kBlockBytes = 1 << 20;
constexpr qsizetype kLineBytes = 16 << 20;

/// Sorts the lines of a file into those that are UTF-8, those that are GB18030, and those that are neither.
class LineSorter {
public:
    explicit LineSorter(const Gb18030 &gb18030) : m_gb18030{gb18030} {}

    /// @p lines are whole lines, @p offset is where they begin in the file.
    void add(QByteArrayView lines, qint64 offset) {
        if (!m_isByLine && utf8::firstInvalid(lines.begin(), lines.end()) == lines.end())
            return noteUtf8(lines, offset);
        m_isByLine = true;
        for (const char *line = lines.begin(); line < lines.end();) {
            const auto *const feed =
                static_cast<const char *>(std::memchr(line, '\n', std::size_t(lines.end() - line)));
            const char *const end = feed ? feed + 1 : lines.end();
            sort({line, end}, offset + (line - lines.begin()));
            line = end;
        }
    }

    FoundEncoding found() const {
        const bool isGb18030 = m_firstGb18030 >= 0 && (m_firstUtf8 < 0 || m_firstGb18030 < m_firstUtf8);
        const qint64 other = m_firstGb18030 >= 0 && m_firstUtf8 >= 0 ? std::max(m_firstGb18030, m_firstUtf8) : -1;
        return {.encoding = isGb18030 ? TextEncoding::Gb18030 : TextEncoding::Utf8,
            .wrongAt = other < 0 || m_firstWrong < 0 ? std::max(other, m_firstWrong) : std::min(other, m_firstWrong)};
    }

private:
    void noteUtf8(QByteArrayView text, qint64 offset) {
        if (m_firstUtf8 < 0 && utf8::longCharacters(text.begin(), text.end()) >= kCertainCharacters &&
            !Gb18030::looksOrdinary(text.begin(), text.end()))
            m_firstUtf8 = offset;
    }

    void sort(QByteArrayView line, qint64 offset) {
        if (utf8::firstInvalid(line.begin(), line.end()) == line.end())
            return noteUtf8(line, offset);
        const bool isGb18030 = m_gb18030.firstInvalid(line.begin(), line.end()) == line.end();
        if (qint64 &first = isGb18030 ? m_firstGb18030 : m_firstWrong; first < 0)
            first = offset;
    }

    /// A short text in GB18030 may be valid UTF-8 by chance, so fewer characters do not tell.
    static constexpr std::size_t kCertainCharacters = 2;

    const Gb18030 &m_gb18030;
    bool m_isByLine = false; ///< A block was seen that is not UTF-8.
    qint64 m_firstUtf8 = -1;
    qint64 m_firstGb18030 = -1;
    qint64 m_firstWrong = -1;
};

/// How much of @p block can be judged now: up to a line's end, or, in a very long line, up to a character that ends
/// every other; all of it at the end of the file.
qsizetype judgeable(QByteArrayView block, bool isEnd) {
    if (isEnd)
        return block.size();
    if (const qsizetype feed = block.lastIndexOf('\n'); feed >= 0)
        return feed + 1;
    if (block.size() < kLineBytes)
        return 0;
    const auto last = std::find_if(block.rbegin(), block.rend(), [](char byte) { return byte > 0 && byte < '0'; });
    return last == block.rend() ? block.size() : block.rend() - last;
}

} // namespace

QString encodingName(TextEncoding encoding) {
    return std::ranges::find(kNames, encoding, &NamedEncoding::encoding)->name;
}

std::optional<TextEncoding> encodingByName(QStringView name) {
    const auto named = std::ranges::find_if(
        kNames, [&](const NamedEncoding &one) { return name.compare(one.name, Qt::CaseInsensitive) == 0; });
    return named == kNames.end() ? std::nullopt : std::optional{named->encoding};
}

int byteOrderMark(QByteArrayView head, TextEncoding encoding) {
    const Mark &mark = *std::ranges::find(kMarks, encoding, &Mark::encoding);
    return head.startsWith(mark.bytes) ? int(mark.bytes.size()) : 0;
}

std::optional<TextEncoding> utf16By(QByteArrayView head) {
    for (const TextEncoding encoding : {TextEncoding::Utf16Le, TextEncoding::Utf16Be})
        if (byteOrderMark(head, encoding))
            return encoding;
    // Delimiters, line ends and digits are there in any table: in one order they are many, in the other hardly any.
    qsizetype littleEndian = 0;
    qsizetype bigEndian = 0;
    const auto isTableText = [](char byte) { return byte == '\t' || byte == '\n' || byte == '\r' || byte >= ' '; };
    for (qsizetype i = 0; i + 1 < head.size(); i += 2) {
        littleEndian += head[i + 1] == 0 && isTableText(head[i]);
        bigEndian += head[i] == 0 && isTableText(head[i + 1]);
    }
    const qsizetype units = head.size() / 2;
    const qsizetype enough = std::max<qsizetype>(units / 20, 2);
    if (littleEndian >= enough && bigEndian <= littleEndian / 8)
        return TextEncoding::Utf16Le;
    if (bigEndian >= enough && littleEndian <= bigEndian / 8)
        return TextEncoding::Utf16Be;
    return {};
}

std::optional<FoundEncoding> findEncoding(QIODevice &device, const Gb18030 &gb18030) {
    if (!device.seek(0))
        return {};
    const QByteArray head = device.peek(kHeadBytes);
    if (const auto utf16 = utf16By(head))
        return FoundEncoding{.encoding = *utf16};
    for (const TextEncoding encoding : {TextEncoding::Utf8, TextEncoding::Gb18030})
        if (byteOrderMark(head, encoding))
            return FoundEncoding{.encoding = encoding};

    LineSorter sorter{gb18030};
    QByteArray block;
    qint64 offset = 0;
    for (bool isEnd = false; !isEnd;) {
        const qsizetype kept = block.size();
        block.resize(kept + kBlockBytes);
        const qint64 count = device.read(block.data() + kept, kBlockBytes);
        if (count < 0)
            return {};
        isEnd = count == 0;
        block.truncate(kept + count);
        const qsizetype judged = judgeable(block, isEnd);
        sorter.add(QByteArrayView{block}.first(judged), offset);
        offset += judged;
        block.remove(0, judged);
    }
    return sorter.found();
}

} // namespace dossier
