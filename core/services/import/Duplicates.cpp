#include "services/import/Duplicates.h"

#include "domain/ChangeSet.h"
#include "services/ContactAccess.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::Duplicates)
};

constexpr std::size_t kMostTold = 5;
/// A number may be shared by very many.
constexpr std::size_t kMostCompared = 200;

constexpr std::array kRecognisedBy{
    Field::Name, Field::ShortName, Field::Uscc, Field::ContactName, Field::ContactPhones, Field::ContactEmails};

/// Who shares a key, and how much that says before anybody is compared.
struct Candidate {
    QUuid id;
    std::size_t shared;
};

/// How many of @p own keys are among @p theirs; the first, the code's where there is one, counts more than all others.
std::size_t sharedOf(const std::vector<quint64> &own, const std::vector<quint64> &theirs, bool hasCode) {
    const auto isShared = [&theirs](quint64 key) { return std::ranges::contains(theirs, key); };
    const auto shared = std::size_t(std::ranges::count_if(own, isShared));
    return hasCode && isShared(own.front()) ? shared + own.size() : shared;
}

Result<std::vector<Candidate>> candidatesFor(
    StoredCustomers &stored, const QUuid &customer, const MatchTraits &traits) {
    const std::vector<quint64> keys = matchKeys(traits);
    std::vector<Candidate> candidates;
    auto done = stored.forEachKey([&](const StoredKey &key) {
        const std::size_t shared = sharedOf(keys, key.keys, !traits.uscc.isEmpty());
        if (key.id != customer && shared > 0)
            candidates.push_back({key.id, shared});
        return true;
    });
    if (!done)
        return std::unexpected{done.error()};
    std::ranges::stable_sort(candidates, std::ranges::greater{}, &Candidate::shared);
    candidates.resize(std::min(candidates.size(), kMostCompared));
    return candidates;
}

Duplicate shown(const Customer &other, Likeness likeness, const ContactAccess &access) {
    const FieldValues seen = access.shown(other).values;
    if (!access.rights().sees(other.values))
        return {.customer = {},
            .ask = seen.text(Field::Owner),
            .likeness = {.band = likeness.band, .score = likeness.score}};
    std::erase_if(likeness.evidence, [&](const Evidence &it) { return !access.rights().sees(it.field); });
    return {.customer = other.id,
        .number = seen.text(Field::Number),
        .name = seen.text(Field::Name),
        .likeness = std::move(likeness)};
}

/// Of a dossier that is somebody else's.
QString foreignText(const Duplicate &duplicate, bool isCertain) {
    const QString whose = duplicate.ask.isEmpty()
                              ? Words::tr("A customer of somebody else, which you do not see")
                              : Words::tr("A customer of %1, which you do not see").arg(duplicate.ask);
    return (isCertain ? Words::tr("%1, seems to be the same one.") : Words::tr("%1, may be the same one.")).arg(whose);
}

} // namespace

Result<std::vector<Duplicate>> findDuplicates(
    StoredCustomers &stored, const Customer &customer, const Reference &reference, const ContactAccess &access) {
    const MatchTraits traits = traitsOf(customer, reference);
    const auto candidates = candidatesFor(stored, customer.id, traits);
    if (!candidates)
        return std::unexpected{candidates.error()};
    std::vector<Duplicate> found;
    for (const auto &[id, shared] : *candidates) {
        const auto other = stored.byId(id);
        if (!other)
            return std::unexpected{other.error()};
        Likeness likeness = compare(traitsOf(*other, reference), traits);
        if (likeness.band != Likeness::Band::None)
            found.push_back(shown(*other, std::move(likeness), access));
    }
    std::ranges::stable_sort(found, std::ranges::greater{},
        [](const Duplicate &duplicate) { return std::pair{duplicate.likeness.band, duplicate.likeness.score}; });
    found.resize(std::min(found.size(), kMostTold));
    return found;
}

Problem problemOf(const Duplicate &duplicate) {
    const bool isCertain = duplicate.likeness.band == Likeness::Band::Same;
    const QString message = isCertain ? Words::tr("%1 (%2) is stored already and seems to be the same customer.")
                                      : Words::tr("%1 (%2) is stored already and may be the same customer.");
    const bool isForeign = duplicate.name.isEmpty();
    Problem problem{.place = {},
        .code = "duplicate-of-existing",
        .value = duplicate.number,
        .message = isForeign ? foreignText(duplicate, isCertain) : message.arg(duplicate.name, duplicate.number)};
    const auto &evidence = duplicate.likeness.evidence;
    if (const auto heaviest = std::ranges::max_element(evidence, {}, &Evidence::weight); heaviest != evidence.end())
        problem.field = heaviest->field;
    return problem;
}

bool mayMakeDuplicate(const CustomerChange &change) {
    const auto isRecognised = [](const FieldChange &field) {
        return !field.after.isEmpty() && std::ranges::contains(kRecognisedBy, field.field);
    };
    return std::ranges::any_of(change.fields, isRecognised) ||
           std::ranges::any_of(change.items, [&isRecognised](const ItemChange &item) {
               return (item.part == Part::Contacts && item.kind == ItemChange::Kind::Add) ||
                      std::ranges::any_of(item.fields, isRecognised);
           });
}

} // namespace dossier
