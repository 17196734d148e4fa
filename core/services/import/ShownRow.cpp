#include "services/import/ShownRow.h"

#include "services/ContactAccess.h"

#include <algorithm>
#include <array>

namespace dossier {
namespace {

/// What may be asked of somebody else's customers.
constexpr std::array kCheckable{Field::Name, Field::ContactPhones, Field::Uscc};

/// Whether a problem says something of the dossier that the row is joined to.
bool isOfDossier(const Problem &problem, const PlannedRow &row) {
    if (problem.code == "value-differs")
        return true;
    return problem.code == "date-order" && problem.field && row.draft.values[*problem.field].markCode != problem.code;
}

/// Leaves out what the row tells of fields that @p isHidden.
template <class IsHidden>
void leaveOut(PlannedRow &row, IsHidden isHidden) {
    std::erase_if(row.problems, [&](const Problem &problem) {
        return isOfDossier(problem, row) && (!problem.field || isHidden(*problem.field, problem.own.get()));
    });
    if (row.match)
        std::erase_if(row.match->evidence, [&](const Evidence &evidence) { return isHidden(evidence.field, nullptr); });
}

} // namespace

PlannedRow shown(PlannedRow row, const ContactAccess &access) {
    if (!row.stored)
        return row;
    const FieldValues stored = *std::exchange(row.stored, std::nullopt);
    const FieldValues seen = access.shown(Customer{.id = {}, .values = stored}).values;
    const bool isMatched = row.match && !row.match->customer.isNull() && row.match->isStored;
    if (access.rights().sees(stored)) {
        CustomerChange change =
            access.shown({.customer = {}, .fields = std::move(row.changes), .items = std::move(row.items)}, stored);
        row.changes = std::move(change.fields);
        row.items = std::move(change.items);
        leaveOut(row, [&rights = access.rights()](Field field, const OwnField *own) {
            return !rights.sees(field) || (own && !rights.seesOwn(own->id));
        });
        if (isMatched)
            row.match->name = seen.text(Field::Name);
        return row;
    }
    row.isForeign = true;
    row.changes.clear();
    row.items.clear();
    leaveOut(row, [](Field field, const OwnField *) { return !std::ranges::contains(kCheckable, field); });
    std::erase_if(row.problems, [&row](const Problem &problem) { return isOfDossier(problem, row); });
    if (isMatched) {
        row.match->name.clear();
        row.match->customer = QUuid{};
        row.match->ask = seen.text(Field::Owner);
    }
    return row;
}

} // namespace dossier
