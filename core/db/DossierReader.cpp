#include "db/DossierReader.h"

#include "db/DossierTable.h"

#include <algorithm>
#include <cstring>

namespace dossier {
namespace {

int compare(QByteArrayView left, QByteArrayView right) {
    const int order = std::memcmp(left.data(), right.data(), std::size_t(std::min(left.size(), right.size())));
    return order != 0 ? order : int(left.size() - right.size());
}

StoredDossier::Id idOf(QByteArrayView bytes) {
    StoredDossier::Id id{};
    std::copy_n(bytes.begin(), std::min<qsizetype>(bytes.size(), qsizetype(id.size())), id.begin());
    return id;
}

} // namespace

Result<DossierReader> DossierReader::prepare(Database &database) {
    DossierReader reader;
    for (int part = 0; part < kPartCount; ++part) {
        const DossierTable &table = DossierTable::of(Part(part));
        const QByteArray key = part == 0 ? " WHERE id = ?" : " WHERE customer_id = ? ORDER BY position";
        auto statement = database.prepare("SELECT " + table.selection() + " FROM " + table.name() + key);
        if (!statement)
            return std::unexpected{statement.error()};
        reader.m_statements[std::size_t(part)] = std::move(*statement);
    }
    return reader;
}

Result<bool> DossierReader::read(const StoredDossier::Id &id, StoredDossier &dossier) {
    for (int part = 0; part < kPartCount; ++part) {
        Statement &statement = *m_statements[std::size_t(part)];
        const BoundValue key = BoundValue::blob(viewOf(id));
        if (auto done = statement.run(std::span{&key, 1}); !done)
            return std::unexpected{done.error()};
        for (bool isFirst = true;; isFirst = false) {
            const auto row = statement.next();
            if (!row)
                return std::unexpected{row.error()};
            if (!*row && isFirst && part == 0)
                return false;
            if (!*row)
                break;
            if (auto done = DossierTable::of(Part(part)).read(statement, 0, dossier); !done)
                return std::unexpected{done.error()};
        }
    }
    return true;
}

Result<DossierStream> DossierStream::prepare(
    Database &database, const QByteArray &where, const QVariantList &values, Direction direction) {
    DossierStream stream;
    stream.m_isDescending = direction == Direction::Down;
    const QByteArray order = stream.m_isDescending ? " DESC" : " ASC";
    for (int part = 0; part < kPartCount; ++part) {
        const DossierTable &table = DossierTable::of(Part(part));
        QByteArray sql = "SELECT " + table.selection() + " FROM " + table.name();
        sql += part == 0 ? " WHERE " + where + " ORDER BY id" + order : " ORDER BY customer_id" + order;
        auto rows = database.prepare(sql, Rows::Many);
        if (!rows)
            return std::unexpected{rows.error()};
        if (auto done = (*rows)->run(part == 0 ? values : QVariantList{}); !done)
            return std::unexpected{done.error()};
        (part == 0 ? stream.m_customers : stream.m_items[std::size_t(part)].rows) = std::move(*rows);
    }
    return stream;
}

Result<void> DossierStream::advance(Items &items) {
    return items.rows->next().transform([&items](bool isAtRow) { items.isAtRow = isAtRow; });
}

Result<bool> DossierStream::next(StoredDossier &dossier) {
    for (int part = 1; part < kPartCount && !m_isStarted; ++part)
        if (auto done = advance(m_items[std::size_t(part)]); !done)
            return std::unexpected{done.error()};
    m_isStarted = true;
    auto row = m_customers->next();
    if (!row)
        return row;
    if (!*row)
        return passRest().transform([] { return false; });
    if (auto done = DossierTable::of(Part::Customer).read(*m_customers, 0, dossier); !done)
        return std::unexpected{done.error()};
    for (int part = 1; part < kPartCount; ++part)
        if (auto done = readItems(Part(part), dossier); !done)
            return std::unexpected{done.error()};
    return true;
}

Result<void> DossierStream::readItems(Part part, StoredDossier &dossier) {
    Items &items = m_items[std::size_t(part)];
    const QByteArrayView wanted = viewOf(dossier.id());
    bool isAny = false;
    while (items.isAtRow) {
        const QByteArrayView owner = items.rows->bytes(0);
        const int order = compare(owner, wanted) * (m_isDescending ? -1 : 1);
        if (order > 0)
            break;
        if (order < 0 && orphan)
            orphan(idOf(owner));
        if (order == 0) {
            isAny = true;
            if (auto done = DossierTable::of(part).read(*items.rows, 0, dossier); !done)
                return done;
        }
        if (auto done = advance(items); !done)
            return done;
    }
    if (isAny)
        dossier.sortItems(part);
    return {};
}

Result<void> DossierStream::passRest() {
    for (Items &items : m_items)
        for (; orphan && items.isAtRow;) {
            orphan(idOf(items.rows->bytes(0)));
            if (auto done = advance(items); !done)
                return done;
        }
    return {};
}

} // namespace dossier
