#include "domain/RequiredOwn.h"

#include <algorithm>

namespace dossier {

RequiredOwn::RequiredOwn(const OwnFields &own, const Reference &reference) {
    for (const auto &field : own.all()) {
        if (field->isRetired || field->requiredOf.isEmpty())
            continue;
        // It was read when it was set: a field that it names is never removed.
        auto whose = field->requiredOf == kAlways ? Filter{} : parseFilter(field->requiredOf, reference, own);
        if (whose)
            m_rules.push_back({field, *std::move(whose)});
    }
}

RequiredOwn::Fields RequiredOwn::of(const DossierView &dossier) const {
    Fields fields;
    for (const Rule &rule : m_rules)
        if (matches(rule.whose, dossier))
            fields.push_back(rule.field);
    return fields;
}

RequiredOwn::Fields RequiredOwn::missing(const DossierView &dossier) const {
    Fields lacking = of(dossier);
    if (lacking.empty())
        return lacking;
    const std::vector<const FieldValues *> there = dossier.items(Part::OwnValues);
    std::erase_if(lacking, [&there](const std::shared_ptr<const OwnField> &field) {
        return std::ranges::any_of(there, [&field](const FieldValues *values) {
            return values->text(Field::OwnValueField) == field->id && !(*values)[valueField(field->type)].isEmpty();
        });
    });
    return lacking;
}

} // namespace dossier
