#pragma once

#include "Arguments.h"

#include "db/Customers.h"
#include "domain/Filter.h"

namespace dossier::cli {

class Session;

inline constexpr OptionSpec kFilterOption{QLatin1StringView{"--filter"}, QLatin1StringView{"EXPR"},
    QT_TRANSLATE_NOOP("Commands", "Only customers of whom this holds, such as 'customer_type:interested'.")};

/// The filter of '--filter'; Kind::All without one.
Result<Filter> filterOf(Session &session, const Arguments &arguments);

/// An order such as "name" or "-total_amount": a field's id or label, "created_at", a minus for the other way round.
struct Sorting {
    Query::Order order = Query::Order::Newest;
    Field field = Field::Name;
};
Result<Sorting> sortingOf(const Arguments &arguments);

} // namespace dossier::cli
