#pragma once

#include "db/Database.h"
#include "domain/ChainHead.h"
#include "domain/ChangeSet.h"

#include <QCoreApplication>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <variant>

namespace dossier {

/// Who changed something, when and why: one row for a whole ChangeSet.
struct ChangeRecord {
    QUuid id;
    QDateTime at = {};   ///< UTC, the system's.
    QDateTime asOf = {}; ///< The injected clock, where it was not the system's.
    QString actor = {};
    QString osUser = {};
    Origin origin = {};

    /// When it counts as done: asOf, or at.
    QDateTime effective() const { return asOf.isValid() ? asOf : at; }
};

/// One entry of the history: what one change did to one dossier.
struct HistoryEntry {
    qint64 seq = 0;
    std::shared_ptr<const ChangeRecord> record; ///< Never null; shared by the entries of a run.
    CustomerChange change = {};                 ///< Items have their position at that time.
};

/// Where the present value of a field comes from.
struct FieldSource {
    Field field;
    QUuid item = {}; ///< The contact, follow-up or yearly amount; null for the customer itself.
    qint64 seq = 0;
    std::shared_ptr<const ChangeRecord> record = {};
    Place place = {}; ///< Imports: file, sheet and row.
};

/// A version of a dossier: as it stood at a time (that changes count as done at), or after an entry of the history.
using Version = std::variant<QDateTime, qint64>;

/// What became of a dossier between two versions.
struct VersionDifference {
    Customer before = {}; ///< The earlier one.
    Customer after = {};
    CustomerChange change = {}; ///< Makes 'after' out of 'before'.
    std::vector<FieldSource> sources =
        {}; ///< Of each value that it sets or clears, the last entry in between that did.
};

/// Reads the history, opened.
class History {
    Q_DECLARE_TR_FUNCTIONS(History)

public:
    using Visit = std::function<bool(const HistoryEntry &)>;

    explicit History(Database &database) : m_database{database} {}

    /// Hands the entries of @p customer to @p visit, oldest first, until it returns false.
    Result<void> forEachOf(const QUuid &customer, const Visit &visit) const;
    /// All entries, oldest first, from entry @p from on.
    Result<void> forEach(const Visit &visit, qint64 from = 1) const;
    /// The entries of one change or import run, newest first. Kind::NotFound ("not-found") for an unknown change.
    Result<void> forEachOfChange(const QUuid &change, const Visit &visit) const;
    Result<std::vector<HistoryEntry>> of(const QUuid &customer) const;

    /// Kind::NotFound ("not-found").
    Result<ChangeRecord> record(const QUuid &change) const;

    /// The dossier as it stood at @p time (the time that changes count as done at). Kind::NotFound ("not-found") where
    /// it did not exist yet.
    Result<Customer> byIdAt(const QUuid &customer, const QDateTime &time) const;
    /// What differs between two versions, whichever is the earlier. Kind::NotFound ("not-found") where it did not exist
    /// yet.
    Result<VersionDifference> compare(const QUuid &customer, const Version &one, const Version &other) const;

    /// Where each present value of @p customer comes from: the latest entry that set it; of a value or record that a
    /// merging brought, the entry of the merged dossier that did.
    Result<std::vector<FieldSource>> sources(const QUuid &customer) const;
    /// As sources(), of a customer's @p entries, which are all and the oldest first.
    Result<std::vector<FieldSource>> sourcesIn(std::span<const HistoryEntry> entries) const;
    Result<std::optional<FieldSource>> source(const QUuid &customer, Field field, const QUuid &item = {}) const;

    /// The last entry.
    Result<ChainHead> head() const;
    /// The hash in the chain of entry @p seq; empty where there is none.
    Result<QByteArray> hashOf(qint64 seq) const;

private:
    Database &m_database;
};

/// The JSON path of a field in an entry: "name", "contacts[0].phones". @p item is null for the customer itself.
QString pathOf(Field field, const ItemChange *item = nullptr);

} // namespace dossier
