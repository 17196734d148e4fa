#pragma once

#include "db/ContactStream.h"
#include "domain/Customer.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>
#include <span>

namespace dossier {

struct Filter;

/// Which customers, in which order, which stretch of them. Customers in the bin are left out everywhere.
struct Query {
    enum class Order : quint8 { Newest, Oldest, Field, FieldDescending };

    const Filter *filter = nullptr; ///< Whom it matches; null: everybody.
    Order order = Order::Newest;    ///< Ties go by id, so that pages fit together.
    Field sort = Field::Name;       ///< By which Order::Field goes, see sortKey(); who has none comes last.
    qint64 limit = -1;              ///< -1: all.
    qint64 offset = 0;
};

/// One line of the list.
struct CustomerSummary {
    QUuid id;
    QString number = {};
    QString name = {};
    QString shortName = {};
    QString customerType = {}; ///< Option id, as stage and tier.
    QString stage = {};
    QString tier = {};
    QString industry = {}; ///< Code of its second level.
    QString source = {};   ///< Option id.
    QString province = {}; ///< Division codes, as city and county.
    QString city = {};
    QString county = {};
    QString totalAmount = {}; ///< 分.
    QString interest = {};    ///< Option id.
    QString riskFlag = {};    ///< "true": 风险客户.
    QString owner = {};
    bool isPerson = false;     ///< Not an organisation.
    QString contact = {};      ///< Name of the first contact.
    QString honorific = {};    ///< How he is addressed.
    QString phone = {};        ///< His first phone.
    QString lastFollowUp = {}; ///< Date of the newest follow-up.
    bool isMarked = false;     ///< Some value is 待确认.
    QDateTime changedAt = {};

    bool operator==(const CustomerSummary &) const = default;
};

/// What duplicates are found by: one dossier, lean. Texts are UTF-8 and valid during the call only.
struct MatchKey {
    QUuid id;
    QByteArrayView number;
    QByteArrayView aliases; ///< Parted by line feeds.
    QByteArrayView name;
    QByteArrayView shortName;
    QByteArrayView uscc;
    bool isUsccMarked = false; ///< 待确认: matching must not rely on it.
    QByteArrayView marks;      ///< The customer's own marks as JSON, {"name": [code, text]}; empty: none.
    std::span<const ContactText> contacts = {};
    qint64 changedAt = 0; ///< UTC, milliseconds.
};

/// Reads dossiers. Cheap to make; used inside DatabaseThread::run().
class Customers {
    Q_DECLARE_TR_FUNCTIONS(Customers)

public:
    explicit Customers(Database &database) : m_database{database} {}

    /// The dossier, from the bin too; Kind::NotFound ("not-found") if nobody has the id.
    Result<Customer> byId(const QUuid &id) const;
    /// Who is meant by @p text: an id, a number, a former number or an alias; by a number of a dossier that was merged,
    /// the one that it was merged into. Kind::NotFound ("not-found"),
    /// Kind::Conflict ("ambiguous") where an alias belongs to several.
    Result<QUuid> idOf(const QString &text) const;
    /// Whose contact, follow-up or yearly amount has @p item for its id: of a dossier that was merged and the one that
    /// stayed, the latter. Kind::NotFound ("not-found").
    Result<QUuid> customerOfItem(Part part, const QUuid &item) const;

    /// How many customers @p query finds, its limit and offset apart.
    Result<qint64> count(const Query &query = {}) const;
    /// Lines of the list.
    Result<std::vector<CustomerSummary>> page(const Query &query) const;
    Result<std::vector<QUuid>> ids(const Query &query) const;
    /// Those that wait for a review, who waits longest first. Without the bin.
    Result<std::vector<QUuid>> inReview() const;
    /// Lines of the list for those of @p ids that are there, in their order.
    Result<std::vector<CustomerSummary>> summaries(std::span<const QUuid> ids) const;

    /// Hands each dossier that @p query finds to @p visit, whole, in the query's order, until it returns false. In the
    /// order of age (Newest, Oldest) a million stream in seconds.
    Result<void> forEach(const Query &query, const std::function<bool(Customer &&)> &visit) const;
    /// Hands those of @p ids that are there to @p visit, whole, in their order, until it returns false.
    Result<void> forEachOf(std::span<const QUuid> ids, const std::function<bool(Customer &&)> &visit) const;
    /// Hands what duplicates are found by to @p visit, oldest dossier first, until it returns false. Without the bin.
    Result<void> forEachMatchKey(const std::function<bool(const MatchKey &)> &visit) const;

private:
    Database &m_database;
};

} // namespace dossier
