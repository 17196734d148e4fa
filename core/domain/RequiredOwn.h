#pragma once

#include "domain/Filter.h"

namespace dossier {

/// Which own fields a workspace requires, and of whom; see OwnField::requiredOf.
class RequiredOwn {
public:
    using Fields = std::vector<std::shared_ptr<const OwnField>>;

    RequiredOwn() = default;
    RequiredOwn(const OwnFields &own, const Reference &reference);

    /// Those that @p dossier should have.
    Fields of(const DossierView &dossier) const;
    /// Those of them of which it says nothing; what is marked says something.
    Fields missing(const DossierView &dossier) const;

private:
    struct Rule {
        std::shared_ptr<const OwnField> field;
        Filter whose;
    };

    std::vector<Rule> m_rules;
};

} // namespace dossier
