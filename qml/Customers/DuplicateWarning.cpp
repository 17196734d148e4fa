#include "DuplicateWarning.h"

#include <algorithm>

namespace dossier {

QString DuplicateWarning::text() const {
    if (m_duplicates.empty())
        return {};
    QString text = problemOf(m_duplicates.front()).message;
    if (m_duplicates.size() > 1)
        text += u' ' + tr("%n more may be, too.", nullptr, int(m_duplicates.size()) - 1);
    return text;
}

QString DuplicateWarning::customer() const {
    const bool isSeen = !m_duplicates.empty() && !m_duplicates.front().customer.isNull();
    return !isSeen ? QString{} : m_duplicates.front().customer.toString(QUuid::WithoutBraces);
}

void DuplicateWarning::set(std::vector<Duplicate> duplicates) {
    if (duplicates.empty() && m_duplicates.empty())
        return;
    m_duplicates = std::move(duplicates);
    Q_EMIT changed();
}

bool DuplicateWarning::isOf(const std::vector<Duplicate> &duplicates) const {
    return std::ranges::equal(duplicates, m_duplicates, {}, &Duplicate::customer, &Duplicate::customer);
}

} // namespace dossier
