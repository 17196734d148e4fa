#pragma once

#include "reference/Table.h"

#include <QSet>
#include <QString>

#include <vector>

namespace dossier {

/// A person's name and how the person is addressed: 王 and 总, 王建国 and 经理.
struct NamedPerson {
    QString name;
    QString honorific = {}; ///< Empty: the text is a name alone.

    bool operator==(const NamedPerson &) const = default;
};

/// Surnames and honorifics. Source: see tables/surnames.tsv and tables/honorifics.tsv.
class PersonNames {
public:
    PersonNames(const Table &surnames, const Table &honorifics);

    /// The surname that @p name begins with, a compound one first; empty: none.
    QStringView surnameOf(QStringView name) const;
    bool isSurname(QStringView text) const;

    /// Parts name and honorific: a short form (总, 工) only after a mere surname, a full one (经理, 先生) after a
    /// surname or a full name. Anything else comes back whole. Two results such as 王总 and 王经理 may be one person or
    /// two.
    NamedPerson split(QStringView text) const;

    /// Two to four characters that begin with a surname.
    bool looksLikePerson(QStringView text) const;

private:
    QSet<QString> m_surnames;
    QSet<QString> m_notNames;          ///< 项目, 区域: a surname's character begins them, but no name.
    std::vector<QString> m_honorifics; ///< Full forms, longest first.
    std::vector<QString> m_short;      ///< Only after a surname, longest first.
};

} // namespace dossier
