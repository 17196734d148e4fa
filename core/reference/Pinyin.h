#pragma once

#include "reference/Table.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace dossier {

/// Toneless pinyin in lower case, ü as v. Source: see tables/pinyin-characters.tsv.
class Pinyin {
public:
    Pinyin(const Table &characters, const Table &words, const Table &surnames);

    /// Every reading of a character, the usual one first; empty where it has none.
    QStringList readings(char32_t character) const;

    /// Every reading of a single or compound surname as a name is read, parted by blanks: 单 "shan", 尉迟 "yu chi".
    QStringList surnameReadings(QStringView surname) const;

    /// One syllable a Han character, by words where they decide (银行 "yin hang"); letters and digits in runs, lower
    /// case; everything else is left out.
    QStringList syllables(QStringView text) const;

    QString full(QStringView text) const;     ///< The syllables joined: "yinhang".
    QString initials(QStringView text) const; ///< Their first letters: "yh"; runs of letters and digits stay whole.

    /// full() and what other readings give, for search; at most @p limit, the usual first. 吕 gives "lv" and "lu".
    QStringList fullVariants(QStringView text, int limit = 8) const;
    QStringList initialsVariants(QStringView text, int limit = 4) const; ///< The same for initials().

    /// Sorts as a Chinese reader expects: by syllables, then by characters.
    QString sortKey(QStringView text) const;

    /// What a person types for a pinyin search in the form of the index: lower case, ü and u: as v, blanks dropped.
    static QString typed(QStringView text);

private:
    struct Word {
        QString text;
        QStringList syllables;
    };
    /// A stretch of the text: a character with its possible readings, or a run of letters and digits.
    struct Piece {
        QStringList readings;
        bool isRun;
    };

    std::vector<Piece> pieces(QStringView text, bool forSearch) const;
    const Word *wordAt(QStringView text) const;

    QStringList m_syllables;                            ///< All there are.
    std::vector<quint16> m_usual;                       ///< By UTF-16 unit: index into m_syllables plus one; 0: none.
    QHash<char32_t, quint16> m_rare;                    ///< The same beyond the basic plane.
    std::vector<std::pair<char32_t, quint16>> m_others; ///< Further readings, by character.
    QHash<char16_t, std::vector<Word>> m_words;         ///< By first unit, longest first.
    QHash<QString, QStringList> m_surnames;
};

} // namespace dossier
