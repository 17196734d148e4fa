#pragma once

#include "reference/Divisions.h"
#include "reference/HanFolding.h"
#include "reference/Table.h"

#include <QHash>
#include <QString>

#include <vector>

namespace dossier {

/// The parts of an organisation's name, folded for comparing.
struct NameKey {
    QString stem = {};     ///< 字号 and trade, without division, form and branch: 腾讯科技.
    QString division = {}; ///< Code of the division in front or in brackets, 100000 for 中国 in brackets; empty: none.
    QString form = {};     ///< One name for equal forms: 有限公司, 股份有限公司, 合伙企业(有限合伙).
    QString branch = {};   ///< 深圳分公司; a branch is not its parent.

    bool operator==(const NameKey &) const = default;
};

/// Takes organisations' names apart. Source of the forms: see tables/company-forms.tsv.
class CompanyNames {
public:
    /// Keeps @p divisions and @p folding by reference.
    CompanyNames(const Table &forms, const Divisions &divisions, const HanFolding &folding);

    NameKey key(QStringView name) const;

    /// The whole name for 'equal name': brackets, width, spaces and traditional forms apart, equal forms made one.
    QString fullKey(QStringView name) const;

    /// The folded name without its form and branch, the division still there: 深圳市华星科技.
    QString withoutForm(QStringView name) const;

    /// The stem without the trade at its end: 华星 for 深圳市华星科技有限公司; the stem where nothing else is left.
    QString brand(QStringView name) const;

    /// Whether the text reads as the name of an organisation rather than of a person.
    bool looksLikeOrganisation(QStringView text) const;

    /// Whether a name tells what it is registered as: 北京科技有限公司 and 第一医院, not 北京科技.
    bool hasForm(QStringView name) const;

private:
    enum class Kind : quint8 { Form, Branch, Word, Trade };
    struct Ending {
        QString text;
        QString canonical;
        Kind kind;
    };
    /// A folded name cut at its end.
    struct Parts {
        QString body;
        QString form = {};
        QString branch = {};
    };

    const Ending *endingOf(QStringView folded, std::initializer_list<Kind> kinds) const;
    Parts parts(QStringView name) const;
    QString takeBrackets(QString &body, QString &form) const;

    const Divisions &m_divisions;
    const HanFolding &m_folding;
    QHash<char16_t, std::vector<Ending>> m_endings; ///< By last unit, longest first.
};

} // namespace dossier
