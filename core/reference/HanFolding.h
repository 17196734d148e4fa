#pragma once

#include "reference/Table.h"

#include <QHash>
#include <QString>

#include <vector>

namespace dossier {

/// Width, case, spaces, brackets and traditional forms folded, for keys that are compared and never shown.
/// Source of the characters: OpenCC, first candidates, phrases before characters.
class HanFolding {
public:
    HanFolding(const Table &characters, const Table &phrases);

    /// Traditional characters simplified; every other character as it is.
    QString simplified(QStringView text) const;

    /// One form for what people type differently: NFKC (full width to half), every kind of bracket to (), blanks and
    /// middle dots dropped, lower case, traditional simplified.
    QString key(QStringView text) const;

    /// As key(), but the surname 於 stays apart from 于.
    QString personKey(QStringView text) const;

    /// Full-width letters, digits and signs to ASCII, blanks of any kind to single spaces, none at the ends.
    static QString halfWidth(QStringView text);

private:
    struct Phrase {
        QString traditional;
        QString simplified;
    };

    void addPhrase(QStringView traditional, QStringView simplified);
    void fillKeyUnits();
    const Phrase *phraseAt(QStringView text) const; ///< The longest that the text begins with, or null.
    qsizetype firstChange(QStringView text) const;  ///< Where simplified() begins to differ; -1: nowhere.

    std::vector<char16_t> m_characters; ///< By UTF-16 unit: its simplified form, or itself.
    std::vector<bool> m_isSpecial;      ///< By UTF-16 unit: begins a phrase or a character beyond the basic plane.
    std::vector<char16_t> m_keyUnits;   ///< By UTF-16 unit: what stands for it in a key; 0: nothing.
    QHash<char16_t, std::vector<Phrase>> m_phrases; ///< By first unit, longest first.
};

} // namespace dossier
