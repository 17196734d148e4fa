#include "services/HandOver.h"

#include "db/Customers.h"
#include "domain/Filter.h"

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

bool isOpen(const FieldValues &need) {
    const QString &state = need.text(Field::NeedRecordState);
    return state != "closed"_L1 && state != "filed"_L1;
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

} // namespace dossier
