#include "services/HandOver.h"

#include "db/Accounts.h"
#include "db/Customers.h"
#include "domain/Filter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

bool isOpen(const FieldValues &need) {
    const QString &state = need.text(Field::NeedRecordState);
    return state != "closed"_L1 && state != "filed"_L1;
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::HandOver)
};

/// Who is given customers must be able to work on them.
Result<void> checkReceiver(Database &database, const QString &name) {
    return Accounts{database}.all().and_then([&name](const std::vector<Account> &accounts) -> Result<void> {
        const auto found = std::ranges::find(accounts, name, &Account::name);
        const bool isThere = found != accounts.end() && found->isActive;
        if (isThere || accounts.size() <= 1)
            return {};
        return std::unexpected{Error{.kind = Error::Kind::NotFound,
            .code = "not-found",
            .message = Words::tr("%1 has no account that is in use; customers cannot go there.").arg(name)}};
    });
}

Result<void> mayHandOver(Database &database, const QString &actor, const QString &from) {
    return rightsOf(database, actor).and_then([&from](const Rights &rights) -> Result<void> {
        if (rights.handsOver(from))
            return {};
        return std::unexpected{Error{.kind = Error::Kind::Right,
            .code = "no-right",
            .message =
                Words::tr("Only an administrator or the manager of %1 may hand these customers over.").arg(from)}};
    });
}

Filter is(Field field, const QString &value) {
    return {.kind = Filter::Kind::Condition, .condition = {.field = field, .value = value}};
}

} // namespace

Result<std::vector<QUuid>> HandOver::customers(Database &database) const {
    const Filter filter{
        .kind = Filter::Kind::Or, .operands = {is(Field::Owner, m_from), is(Field::NeedRecordHandler, m_from)}};
    return Customers{database}.ids({.filter = &filter, .order = Query::Order::Oldest});
}

BulkEdit HandOver::edit() const {
    return BulkEdit{[from = m_from, to = m_to](Customer &customer) {
        if (customer.values.text(Field::Owner) == from)
            customer.values.setText(Field::Owner, to);
        for (Item &need : customer.items(Part::NeedRecords))
            if (need.values.text(Field::NeedRecordHandler) == from && isOpen(need.values))
                need.values.setText(Field::NeedRecordHandler, to);
    }};
}

Result<Applied> handOver(
    Database &database, const QString &from, const QString &to, ChangeSet changes, Applying applying) {
    const HandOver all{from, to};
    return mayHandOver(database, changes.actor, from)
        .and_then([&] { return checkReceiver(database, to); })
        .and_then([&] { return all.customers(database); })
        .and_then([&](std::vector<QUuid> customers) {
            changes.origin.text = Words::tr("Handed over from %1 to %2").arg(from, to);
            changes.next = all.edit().changes(database, std::move(customers));
            return applyChangeSet(database, std::move(changes), applying);
        });
}

} // namespace dossier
