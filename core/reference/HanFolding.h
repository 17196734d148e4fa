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

    /// Traditional characters simplified; every other character as it is. Most texts come back unchanged and unshared.
    QString simplified(QStringView text) const;

    /// One form for what people type differently: NFKC (full width to half), brackets 【】〔〕〈〉「」 to (), spaces
    /// and middle dots dropped, lower case, traditional simplified.
    QString key(QStringView text) const;

    /// As key(), but the surname 於 stays apart from 于.
    QString personKey(QStringView text) const;

    /// Full-width letters, digits and signs to ASCII, and blanks of any kind to one; nothing else is touched.
    static QString halfWidth(QStringView text);

private:
    struct Phrase {
        QString traditional;
        QString simplified;
    };

    bool isSimplified(QStringView text) const;

    std::vector<char16_t> m_characters;             ///< By UTF-16 unit; the unit itself where nothing is to be done.
    std::vector<bool> m_beginsPhrase;               ///< By UTF-16 unit.
    QHash<char32_t, QString> m_rare;                ///< Where either side lies beyond the basic plane.
    QHash<char16_t, std::vector<Phrase>> m_phrases; ///< By first unit, longest first.
};

} // namespace dossier
