#include "print/TextMap.h"

#include <QRawFont>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

// Both blocks of radicals, and the characters themselves.
constexpr char16_t kFirstRadical = 0x2E80;
constexpr char16_t kLastRadical = 0x2FDF;
constexpr char16_t kFirstIdeograph = 0x4E00;
constexpr char16_t kLastIdeograph = 0x9FFF;

QString stretch(char16_t first, char16_t last) {
    QString text{last - first + 1, Qt::Uninitialized};
    std::ranges::generate(text, [next = first]() mutable { return QChar{next++}; });
    return text;
}

} // namespace

TextMap::TextMap(const QFont &font) {
    const QRawFont raw = QRawFont::fromFont(font, QFontDatabase::SimplifiedChinese);
    const QList<quint32> ideographs = raw.glyphIndexesForString(stretch(kFirstIdeograph, kLastIdeograph));
    QHash<quint32, char16_t> byGlyph;
    for (qsizetype i = 0; i < ideographs.size(); ++i)
        byGlyph.insert(ideographs[i], char16_t(kFirstIdeograph + i));
    const QList<quint32> radicals = raw.glyphIndexesForString(stretch(kFirstRadical, kLastRadical));
    for (qsizetype i = 0; i < radicals.size(); ++i)
        if (const auto meant = byGlyph.constFind(radicals[i]); radicals[i] != 0 && meant != byGlyph.cend())
            m_meant.insert(char16_t(kFirstRadical + i), *meant);
    m_meant.insert(u'\t', u' ');
}

QByteArray TextMap::mended(QByteArray bytes) const {
    if (!bytes.contains("begincmap"))
        return bytes;
    // A line a stretch of glyphs: "<0001> <00F4> [<7F16> <53F7> … ]", or "<0100> <0100> <2F04>" for one alone.
    constexpr qsizetype kDigits = 4;
    bool isInside = false;
    std::array<qsizetype, 3> tokens{};
    std::size_t count = 0;
    for (qsizetype i = 0; i + kDigits + 1 < bytes.size(); ++i) {
        isInside = bytes[i] == '[' || (isInside && bytes[i] != ']');
        count = bytes[i] == '\n' ? 0 : count;
        if (bytes[i] != '<' || bytes[i + kDigits + 1] != '>')
            continue;
        const auto digits = [&bytes](qsizetype at) { return bytes.sliced(at + 1, kDigits); };
        if (count < tokens.size())
            tokens[count++] = i;
        if (!isInside && (tokens[2] != i || digits(tokens[0]) != digits(tokens[1])))
            continue;
        const auto meant = m_meant.constFind(char16_t(digits(i).toUShort(nullptr, 16)));
        if (meant != m_meant.cend())
            bytes.replace(i + 1, kDigits, QByteArray::number(*meant, 16).rightJustified(kDigits, '0').toUpper());
    }
    return bytes;
}

} // namespace dossier
