#include "db/ContactStream.h"

#include <algorithm>

namespace dossier {

Result<ContactStream> ContactStream::prepare(Database &database, Rows rows) {
    auto statement = database.prepare("SELECT customer_id, position, \"name\", phones, emails FROM contacts "
                                      "WHERE customer_id >= ? AND customer_id <= ? ORDER BY customer_id",
        rows);
    if (!statement)
        return std::unexpected{statement.error()};
    return ContactStream{*std::move(statement)};
}

Result<void> ContactStream::begin(const QUuid &first, const QUuid &last) {
    return m_rows->run({first, last}).and_then([this] { return advance(); });
}

Result<void> ContactStream::advance() {
    return m_rows->next().transform([this](bool isThere) { m_isAtRow = isThere; });
}

void ContactStream::keep() {
    Kept &kept = m_kept.emplace_back(m_rows->integer(1));
    for (std::size_t i = 0; i < kept.texts.size(); ++i) {
        const QByteArrayView text = m_rows->bytes(2 + int(i));
        kept.texts[i] = {m_bytes.size(), text.size()};
        m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    }
}

Result<std::span<const ContactText>> ContactStream::of(QByteArrayView customer) {
    m_bytes.clear();
    m_kept.clear();
    while (m_isAtRow) {
        const int order = m_rows->bytes(0).compare(customer);
        if (order > 0)
            break;
        if (order == 0)
            keep();
        if (auto done = advance(); !done)
            return std::unexpected{done.error()};
    }
    if (m_kept.size() > 1)
        std::ranges::stable_sort(m_kept, {}, &Kept::position);
    const auto view = [this](Range range) { return QByteArrayView{m_bytes.data() + range.offset, range.size}; };
    m_views.clear();
    for (const Kept &kept : m_kept)
        m_views.push_back({view(kept.texts[0]), view(kept.texts[1]), view(kept.texts[2])});
    return m_views;
}

} // namespace dossier
