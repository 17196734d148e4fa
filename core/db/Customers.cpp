#include "db/Customers.h"

#include "db/DossierReader.h"
#include "db/DossierTable.h"
#include "db/FilterSql.h"
#include "db/Mergings.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// Who is not in the bin, and whom the query finds.
FilterSql conditionOf(const Query &query, Backend backend) {
    FilterSql condition = sqlOf(query.filter ? *query.filter : Filter{}, backend);
    condition.sql = "customers.deleted = 0 AND (" + condition.sql + ')';
    return condition;
}

QByteArray orderOf(const Query &query) {
    switch (query.order) {
    case Query::Order::Newest: return " ORDER BY customers.id DESC";
    case Query::Order::Oldest: return " ORDER BY customers.id";
    default: break;
    }
    const bool isDescending = query.order == Query::Order::FieldDescending;
    const QByteArray key = sortKey(query.sort);
    const QByteArray direction = isDescending ? " DESC" : "";
    return " ORDER BY (" + key + " IS NULL), " + key + direction + ", customers.id" + direction;
}

/// Runs @p visit on each row of @p statement until it returns false.
template <class Visit>
Result<void> forEachRow(Result<std::unique_ptr<Statement>> statement, const QVariantList &values, Visit visit) {
    if (!statement)
        return std::unexpected{statement.error()};
    if (auto done = (*statement)->run(values); !done)
        return done;
    for (auto row = (*statement)->next();; row = (*statement)->next()) {
        if (!row)
            return std::unexpected{row.error()};
        if (!*row || !visit(**statement))
            return {};
    }
}

std::unexpected<Error> notFound() {
    return std::unexpected{Error{Error::Kind::NotFound, "not-found", Customers::tr("This customer is not there.")}};
}

constexpr QByteArrayView kSummary{
    "SELECT id, \"number\", \"name\", \"short_name\", \"customer_type\", \"stage\", \"tier\", \"city\", \"county\", "
    "\"owner\", marks, changed_at, \"industry\", \"source\", \"province\", \"total_amount\", "
    "(SELECT \"name\" FROM contacts WHERE customer_id = customers.id ORDER BY position LIMIT 1), "
    "(SELECT phones FROM contacts WHERE customer_id = customers.id ORDER BY position LIMIT 1), "
    "(SELECT max(\"on\") FROM follow_ups WHERE customer_id = customers.id), "
    "(SELECT count(*) FROM contacts WHERE customer_id = customers.id AND marks IS NOT NULL), "
    "\"kind\", (SELECT honorific FROM contacts WHERE customer_id = customers.id ORDER BY position LIMIT 1), "
    "\"interest\", \"risk_flag\" "
    "FROM customers WHERE id = ?"};

CustomerSummary summaryFrom(const Statement &row) {
    return {.id = row.uuid(0),
        .number = row.text(1),
        .name = row.text(2),
        .shortName = row.text(3),
        .customerType = row.text(4),
        .stage = row.text(5),
        .tier = row.text(6),
        .industry = row.text(12),
        .source = row.text(13),
        .province = row.text(14),
        .city = row.text(7),
        .county = row.text(8),
        .totalAmount = row.isNull(15) ? QString{} : QString::number(row.integer(15)),
        .interest = row.text(22),
        .riskFlag = row.text(23),
        .owner = row.text(9),
        .isPerson = row.text(20) == "person"_L1,
        .contact = row.text(16),
        .honorific = row.text(21),
        .phone = row.text(17).section(u'\n', 0, 0),
        .lastFollowUp = row.text(18),
        .isMarked = !row.isNull(10) || row.integer(19) > 0,
        .changedAt = QDateTime::fromMSecsSinceEpoch(row.integer(11), QTimeZone::UTC)};
}

} // namespace

Result<Customer> Customers::byId(const QUuid &id) const {
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Read);
    auto reader = DossierReader::prepare(m_database);
    if (!transaction || !reader)
        return std::unexpected{!transaction ? transaction.error() : reader.error()};
    StoredDossier dossier;
    auto isThere = reader->read(StoredDossier::bytesOf(id), dossier);
    if (!isThere)
        return std::unexpected{isThere.error()};
    if (!*isThere)
        return notFound();
    return dossier.toCustomer();
}

Result<QUuid> Customers::idOf(const QString &text) const {
    std::vector<QUuid> found;
    const auto keep = [&found](const Statement &row) {
        found.push_back(row.uuid(0));
        return true;
    };
    const QUuid id = QUuid::fromString(text);
    auto done = id.isNull()
                    ? forEachRow(m_database.prepare("SELECT customer_id FROM numbers WHERE number = ?"), {text}, keep)
                    : forEachRow(m_database.prepare("SELECT id FROM customers WHERE id = ?"), {id}, keep);
    // Aliases are few, and one may belong to several: they come from elsewhere.
    if (done && found.empty() && id.isNull())
        done =
            forEachRow(m_database.prepare("SELECT id, number_aliases FROM customers WHERE number_aliases IS NOT NULL"),
                {}, [&](const Statement &row) { return !row.text(1).split(u'\n').contains(text) || keep(row); });
    if (!done)
        return std::unexpected{done.error()};
    if (found.empty())
        return notFound();
    if (!id.isNull())
        return found.front();
    for (QUuid &each : found) {
        auto standing = standingFor(m_database, each);
        if (!standing)
            return standing;
        each = *standing;
    }
    if (std::ranges::any_of(found, [&found](const QUuid &each) { return each != found.front(); }))
        return std::unexpected{
            Error{Error::Kind::Conflict, "ambiguous", tr("Several customers have had this number.")}};
    return found.front();
}

Result<QUuid> Customers::customerOfItem(Part part, const QUuid &item) const {
    QUuid customer;
    auto done = forEachRow(m_database.prepare("SELECT customer_id FROM " + DossierTable::of(part).name() +
                                              " i JOIN customers ON customers.id = customer_id WHERE i.id = ? "
                                              "ORDER BY customers.deleted"),
        {item}, [&customer](const Statement &row) {
            customer = row.uuid(0);
            return false;
        });
    if (!done)
        return std::unexpected{done.error()};
    if (customer.isNull())
        return notFound();
    return customer;
}

Result<std::vector<QUuid>> Customers::inReview() const {
    std::vector<QUuid> found;
    return forEachRow(m_database.prepare("SELECT id FROM customers WHERE state IN (1, 2) AND deleted = 0 "
                                         "ORDER BY changed_at, id"),
        {},
        [&found](const Statement &row) {
            found.push_back(row.uuid(0));
            return true;
        })
        .transform([&found] { return std::move(found); });
}

Result<qint64> Customers::count(const Query &query) const {
    const FilterSql condition = conditionOf(query, m_database.backend());
    return m_database.integer("SELECT count(*) FROM customers WHERE " + condition.sql, condition.values);
}

Result<std::vector<QUuid>> Customers::ids(const Query &query) const {
    const FilterSql condition = conditionOf(query, m_database.backend());
    QByteArray sql = "SELECT customers.id FROM customers WHERE " + condition.sql + orderOf(query);
    QVariantList values = condition.values;
    if (query.limit >= 0 || query.offset > 0) {
        sql += " LIMIT ? OFFSET ?";
        values << (query.limit >= 0 ? query.limit : std::numeric_limits<qint64>::max()) << query.offset;
    }
    std::vector<QUuid> ids;
    return forEachRow(m_database.prepare(sql), values, [&ids](const Statement &row) {
        ids.push_back(row.uuid(0));
        return true;
    }).transform([&ids] { return std::move(ids); });
}

Result<std::vector<CustomerSummary>> Customers::page(const Query &query) const {
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Read);
    if (!transaction)
        return std::unexpected{transaction.error()};
    // First who, then what: sorting would look the contacts of everybody up.
    return ids(query).and_then([this](const std::vector<QUuid> &found) { return summaries(found); });
}

Result<std::vector<CustomerSummary>> Customers::summaries(std::span<const QUuid> ids) const {
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Read);
    auto statement = m_database.prepare(kSummary);
    if (!transaction || !statement)
        return std::unexpected{!transaction ? transaction.error() : statement.error()};
    std::vector<CustomerSummary> summaries;
    summaries.reserve(ids.size());
    for (const QUuid &id : ids) {
        if (auto done = (*statement)->run({id}); !done)
            return std::unexpected{done.error()};
        auto row = (*statement)->next();
        if (!row)
            return std::unexpected{row.error()};
        if (*row)
            summaries.push_back(summaryFrom(**statement));
        (*statement)->finish();
    }
    return summaries;
}

Result<void> Customers::forEach(const Query &query, const std::function<bool(Customer &&)> &visit) const {
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Read);
    if (!transaction)
        return std::unexpected{transaction.error()};
    const bool isByAge = query.order == Query::Order::Newest || query.order == Query::Order::Oldest;
    if (!isByAge || query.limit >= 0 || query.offset > 0 || query.filter)
        return ids(query).and_then([&](const std::vector<QUuid> &found) { return forEachOf(found, visit); });
    auto stream = DossierStream::prepare(m_database, "customers.deleted = 0", {},
        query.order == Query::Order::Newest ? DossierStream::Direction::Down : DossierStream::Direction::Up);
    if (!stream)
        return std::unexpected{stream.error()};
    StoredDossier dossier;
    for (;;) {
        const auto isThere = stream->next(dossier);
        if (!isThere)
            return std::unexpected{isThere.error()};
        if (!*isThere || !visit(dossier.toCustomer()))
            return {};
    }
}

Result<void> Customers::forEachOf(std::span<const QUuid> ids, const std::function<bool(Customer &&)> &visit) const {
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Read);
    auto reader = DossierReader::prepare(m_database);
    if (!transaction || !reader)
        return std::unexpected{!transaction ? transaction.error() : reader.error()};
    StoredDossier dossier;
    for (const QUuid &id : ids) {
        const auto isThere = reader->read(StoredDossier::bytesOf(id), dossier);
        if (!isThere)
            return std::unexpected{isThere.error()};
        if (*isThere && !visit(dossier.toCustomer()))
            return {};
    }
    return {};
}

} // namespace dossier
