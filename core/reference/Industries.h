#pragma once

#include "reference/HanFolding.h"
#include "reference/Table.h"

#include <QHash>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace dossier {

/// A section (门类, "C") or a division (大类, "C35") of GB/T 4754-2017.
struct Industry {
    QString code;
    QString name;

    bool isSection() const { return code.size() == 1; }
    QStringView section() const { return QStringView{code}.first(1); }
};

/// The two upper levels of GB/T 4754-2017 and the words that people use for them. Source: see tables/industries.tsv.
class Industries {
public:
    /// Keeps @p folding by reference.
    Industries(const Table &industries, const Table &words, const HanFolding &folding);

    /// The division's code, such as "I65", that @p text means: its name, its code (I65, 65, I6510, with or without the
    /// name), a path of names (制造业/专用设备制造业), or a common word of our table (餐饮). Nothing for a section
    /// alone, an ambiguous or an unknown word.
    std::optional<QString> codeFor(QStringView text) const;

    bool isSection(QStringView text) const;         ///< Whether the text is the name or letter of a section: 制造业, C.
    const Industry *byCode(QStringView code) const; ///< Null for an unknown code.
    QString label(QStringView code) const;          ///< Name of a section or division; else empty.
    std::span<const Industry> all() const { return m_industries; } ///< Sections, each before its divisions.

    /// Divisions for a picker that have @p typed in code, name or words, best first: 软件 gives I65.
    std::vector<const Industry *> search(QStringView typed) const;

private:
    QString words(QStringView text) const;
    QString key(QStringView text) const;
    const Industry *byKey(const QString &key) const;
    const Industry *byName(QStringView text) const;
    const Industry *byPath(QStringView text) const;
    const Industry *takeCode(QStringView &text) const;

    const HanFolding &m_folding;
    std::vector<Industry> m_industries;
    QHash<QString, quint16> m_byCode;
    QHash<QString, quint16> m_byName;   ///< Divisions, by key of every accepted name.
    QHash<QString, quint16> m_sections; ///< By key.
    QHash<QString, quint16> m_byWord;   ///< By key.
};

} // namespace dossier
