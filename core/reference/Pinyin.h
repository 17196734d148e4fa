#pragma once

#include "reference/Table.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <utility>
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

    /// Hands every pair of a character and a syllable by which somebody may look for it to @p take, some more than
    /// once: its own readings, those that it has in words and surnames only, and "lu" beside "lv".
    void forEachReading(const std::function<void(char32_t character, const QString &syllable)> &take) const;

    /// One syllable a Han character, by words where they decide (银行 "yin hang"); letters and digits in runs, lower
    /// case; everything else is left out.
    QStringList syllables(QStringView text) const;

    QString full(QStringView text) const;     ///< The syllables joined: "yinhang".
    QString initials(QStringView text) const; ///< Their first letters: "yh"; runs of letters and digits stay whole.

    /// full() and what other readings give, for search; at most @p limit, the usual first. 吕 gives "lv" and "lu"; a
    /// surname in front is read as one too.
    QStringList fullVariants(QStringView text, qsizetype limit = 8) const;
    QStringList initialsVariants(QStringView text, qsizetype limit = 4) const; ///< The same for initials().

    /// Sorts as a Chinese reader expects: by syllables, then by characters.
    QString sortKey(QStringView text) const;

    /// What a person types for a pinyin search in the form of the index: lower case, ü and u: as v, blanks dropped.
    static QString typed(QStringView text);

private:
    struct Word {
        QString text;
        QStringList syllables;
    };
    /// A character with its possible readings, or a run of letters and digits.
    struct Piece {
        QStringList readings;
        bool isRun = false;
    };

    template <class Take>
    void read(QStringView text, Take take) const;
    std::vector<Piece> pieces(QStringView text) const;
    void addSurnameReadings(std::vector<Piece> &pieces, QStringView text) const;
    const Word *wordAt(QStringView text) const;
    quint16 usual(char32_t character) const;

    QStringList m_syllables;                            ///< All there are; the one at 0 is empty and means none.
    std::vector<quint16> m_usual;                       ///< By UTF-16 unit.
    QHash<char32_t, quint16> m_rare;                    ///< The same beyond the basic plane.
    std::vector<std::pair<char32_t, quint16>> m_others; ///< Further readings, by character.
    std::vector<bool> m_beginsWord;                     ///< By UTF-16 unit.
    QHash<char16_t, std::vector<Word>> m_words;         ///< By first unit, longest first.
    QHash<QString, QStringList> m_surnames;
};

} // namespace dossier
