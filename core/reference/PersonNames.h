#pragma once

#include "reference/Table.h"

#include <QHash>
#include <QStringList>

namespace dossier {

/// A person's name and how the person is addressed: 王 and 总, 王建国 and 经理.
struct NamedPerson {
    QString name;
    QString honorific = {}; ///< Empty: the text is a name alone.
    QString title = {};     ///< A job title that stands apart: 采购经理 in 王建国/采购经理.

    bool operator==(const NamedPerson &) const = default;
};

/// Surnames and honorifics. Source: see tables/surnames.tsv and tables/honorifics.tsv.
class PersonNames {
public:
    PersonNames(const Table &surnames, const Table &honorifics);

    bool isSurname(QStringView text) const;
    /// The surname that @p name begins with, a compound one first; empty: none.
    QStringView surnameOf(QStringView name) const;

    /// Parts name and honorific: a short form (总, 工) only after a mere surname, a full one (经理, 先生) after a
    /// surname or a full name, blanks between and brackets around it apart. Anything else comes back whole, trimmed.
    /// A title behind a stroke or a dash is parted from both. Two results such as 王总 and 王经理 may be one person or
    /// two.
    NamedPerson split(QStringView text) const;

    /// Whether the text is a surname with a given name of one or two characters.
    bool looksLikePerson(QStringView text) const;

private:
    using WordsByEnd = QHash<char16_t, QStringList>; ///< By their last unit, longest first.

    static QStringList wordsFor(const WordsByEnd &words, QStringView text);
    bool isNamed(QStringView text) const;
    NamedPerson addressed(const QString &whole) const;

    QHash<QString, bool> m_surnames;
    QHash<QString, bool> m_notNames; ///< 项目, 区域: begin like a surname, but are no names.
    WordsByEnd m_honorifics;         ///< Full forms.
    WordsByEnd m_short;              ///< Only after a mere surname.
};

} // namespace dossier
