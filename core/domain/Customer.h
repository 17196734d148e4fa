#pragma once

#include "domain/FieldValues.h"
#include "domain/ReviewState.h"

#include <QDateTime>
#include <QUuid>

#include <array>
#include <vector>

namespace dossier {

/// One contact, follow-up or yearly amount. Ids are UUIDv7 and never reused.
struct Item {
    QUuid id;
    FieldValues values = {};

    bool operator==(const Item &) const = default;
};

/// One dossier (一客一档), whole.
struct Customer {
    QUuid id;
    FieldValues values = {};
    std::array<std::vector<Item>, kPartCount> lists = {}; ///< By Part; Part::Customer's stays empty.
    QDateTime createdAt = {};                             ///< UTC.
    QDateTime changedAt = {};                             ///< UTC.
    bool deleted = false;                                 ///< In the bin; every field is kept.
    ReviewState state = ReviewState::Draft;

    std::vector<Item> &items(Part part) { return lists[std::size_t(part)]; }
    const std::vector<Item> &items(Part part) const { return lists[std::size_t(part)]; }
    bool operator==(const Customer &) const = default;
};

} // namespace dossier
