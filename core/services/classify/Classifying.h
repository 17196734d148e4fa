#pragma once

#include "db/Changes.h"
#include "domain/Rights.h"
#include "services/classify/Classifications.h"

namespace dossier {

/// Puts the labels of those of @p customers into their fields whom @p rights let the person see and change, as one
/// change. Keeps @p classification while it runs.
Result<Applied> classify(Database &database, std::vector<QUuid> customers, Classifications &classification,
    const Rights &rights, ChangeSet changes, const Applying &applying);

/// The labels of a customer as somebody with @p rights may read them.
LabelSource labelSource(std::shared_ptr<Classifications> classification, Language language, Rights rights);

/// What other rules would change of one customer in one dimension.
struct LabelMove {
    QUuid customer;
    QString dimension;
    QString from = {}; ///< Empty: no label.
    QString to = {};
    QString reason = {};
};

/// What would become of customers by other rules (what-if). Labels of persons stay, and so nothing moves there.
class WhatIf {
public:
    WhatIf(Classifications &now, std::shared_ptr<Classifications> then, Language language, Rights rights);

    /// What would change of @p customer.
    std::vector<LabelMove> moves(const Customer &customer);

private:
    Classifications &m_now;
    std::shared_ptr<Classifications> m_then;
    LabelSource m_labels;
    QStringList m_dimensions; ///< Of the other rules: about those that they leave out they say nothing.
};

} // namespace dossier
