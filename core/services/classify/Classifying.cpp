#include "services/classify/Classifying.h"

#include "services/BulkEdit.h"

#include <QCoreApplication>

#include <algorithm>

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::Classification)
};

} // namespace

Result<Applied> classify(Database &database, std::vector<QUuid> customers, Classifications &classification,
    const Rights &rights, ChangeSet changes, const Applying &applying) {
    const BulkEdit edit{[&classification, &rights](Customer &customer) {
        Customer after = customer;
        const bool isHis = rights.sees(customer.values) && classification.write(after);
        if (isHis && rights.mayWrite(difference(customer, after), customer))
            customer = std::move(after);
    }};
    changes.origin.text = Words::tr("Classified by %1").arg(classification.names().join(QLatin1StringView{", "}));
    changes.next = edit.changes(database, std::move(customers));
    return applyChangeSet(database, std::move(changes), applying);
}

LabelSource labelSource(std::shared_ptr<Classifications> classification, Language language, Rights rights) {
    return
        [classification = std::move(classification), language, rights = std::move(rights)](const Customer &customer) {
            return classification->labels(customer, language, [&rights](Field field) { return rights.sees(field); });
        };
}

WhatIf::WhatIf(Classifications &now, std::shared_ptr<Classifications> then, Language language, Rights rights)
    : m_now{now}, m_then{then}, m_labels{labelSource(then, language, std::move(rights))},
      m_dimensions{then->dimensions()} {}

std::vector<LabelMove> WhatIf::moves(const Customer &customer) {
    m_now.decide(customer);
    m_then->decide(customer);
    std::vector<LabelMove> found;
    for (const QString &dimension : m_dimensions) {
        LabelMove move{.customer = customer.id,
            .dimension = dimension,
            .from = m_now.counting(customer, dimension),
            .to = m_then->counting(customer, dimension)};
        if (move.from != move.to)
            found.push_back(std::move(move));
    }
    if (found.empty())
        return found;
    const std::vector<CustomerLabel> labels = m_labels(customer);
    for (LabelMove &move : found)
        for (const CustomerLabel &label : labels)
            if (label.dimension == move.dimension && label.label == move.to)
                move.reason = label.reason;
    return found;
}

} // namespace dossier
