#pragma once

#include "support/RandomCustomers.h"

namespace dossier::test {

/// A customer that has something in common with @p other: people, follow-ups and years, each with an id of its own.
inline Customer likeOf(const Customer &other, RandomCustomers &random) {
    Customer like = random.customer();
    for (const Part part : {Part::Contacts, Part::FollowUps, Part::AnnualAmounts})
        for (const Item &item : other.items(part)) {
            if (random.random().bounded(2) == 0)
                continue;
            like.items(part).push_back({random.id(), item.values});
            if (random.random().bounded(2) == 0)
                for (const FieldSpec &about : kFields)
                    if (about.part == part && random.random().bounded(3) == 0)
                        like.items(part).back().values.set(about.field, random.value(about.field));
        }
    for (const FieldSpec &about : kFields)
        if (about.part == Part::Customer && random.random().bounded(4) == 0)
            like.values.set(about.field, other.values[about.field]);
    return like;
}

} // namespace dossier::test
