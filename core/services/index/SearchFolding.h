#pragma once

#include <QByteArrayView>
#include <QString>

#include <string>
#include <vector>

namespace dossier {

class HanFolding;

/// One form for what people type differently, in which texts are searched: NFKC (full width to half), lower case,
/// traditional characters simplified one by one. As filterFolded() and more, and like it folds a part of a text as it
/// folds the whole, so that whatever stands in a text stands in it folded, too.
class SearchFolding {
public:
    explicit SearchFolding(const HanFolding &han);

    /// Control characters, which the index keeps for itself, become DEL.
    QString folded(QStringView text) const;
    /// Appends @p text, both UTF-8. False where its characters are not one for one those of the text any more.
    bool append(QByteArrayView text, std::vector<char> &out) const;

private:
    bool appendPlain(QByteArrayView text, std::vector<char> &out) const;

    std::vector<char16_t> m_units; ///< By UTF-16 unit behind NFKC: what stands for it.
    std::vector<char16_t>
        m_plainFrom; ///< By UTF-16 unit: what stands for it where NFKC looks at nothing else; 0: it may.
};

/// The character at @p at, which moves behind it, of UTF-8 that is known to be valid.
inline char32_t nextCharacter(const char *&at) {
    const auto byte = [](char c) { return char32_t(static_cast<unsigned char>(c)); };
    const char32_t first = byte(*at++);
    if (first < 0x80)
        return first;
    const auto more = [&](char32_t begun) { return (begun << 6) | (byte(*at++) & 0x3F); };
    if (first < 0xE0)
        return more(first & 0x1F);
    if (first < 0xF0) {
        const char32_t upper = more(first & 0x0F);
        return more(upper);
    }
    const char32_t upper = more(more(first & 0x07));
    return more(upper);
}

} // namespace dossier
