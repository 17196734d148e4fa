#pragma once

#include "reference/Divisions.h"
#include "reference/HanFolding.h"
#include "reference/Table.h"

#include <QString>

#include <vector>

namespace dossier {

/// The parts of an organisation's name, folded for comparing.
struct NameKey {
    QString stem;     ///< 字号 and trade, without division, form and branch: 腾讯科技.
    QString division; ///< Six digits of the division in front or in brackets; empty: none.
    QString form;     ///< One name for equal forms: 有限公司, 股份有限公司, 合伙企业(有限合伙).
    QString branch;   ///< 深圳分公司; a branch is not its parent.

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

    /// Whether the text reads as the name of an organisation rather than of a person.
    bool looksLikeOrganisation(QStringView text) const;

private:
    struct Form {
        QString suffix;
        QString canonical;
        bool isBranch;
    };

    const Form *formOf(QStringView folded) const;

    const Divisions &m_divisions;
    const HanFolding &m_folding;
    std::vector<Form> m_forms; ///< Longest suffix first.
};

} // namespace dossier
