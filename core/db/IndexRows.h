#pragma once

#include "db/ContactStream.h"
#include "domain/Fields.h"

#include <QByteArrayView>
#include <QUuid>

#include <array>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace dossier {

/// The fields that lists in memory are filtered and sorted by, amounts apart: the customer's own, and of a list the
/// greatest value, by which they are only sorted.
inline constexpr std::array kIndexedFields{
    Field::Kind,
    Field::BusinessType,
    Field::PersonalScene,
    Field::CustomerType,
    Field::Dormant,
    Field::Stage,
    Field::Interest,
    Field::Activity,
    Field::Tier,
    Field::Potential,
    Field::RiskFlag,
    Field::Source,
    Field::NeedType,
    Field::Urgency,
    Field::Industry,
    Field::Province,
    Field::City,
    Field::County,
    Field::Owner,
    Field::Department,
    Field::FirstContactOn,
    Field::FoundedOn,
    Field::FirstCooperationOn,
    Field::LatestCooperationOn,
    Field::ContractFrom,
    Field::ContractTo,
    Field::ExpectedCloseOn,
    Field::FollowUpOn,
};
inline constexpr std::array kIndexedAmounts{
    Field::TotalAmount, Field::AnnualAmount, Field::AnnualRevenue, Field::RegisteredCapital, Field::Employees};

/// What lists in memory know of one dossier. Texts are canonical UTF-8, empty where there is none, and valid during the
/// call only.
struct IndexRow {
    QUuid id;
    QByteArrayView number;
    QByteArrayView aliases; ///< Parted by line feeds.
    QByteArrayView name;
    QByteArrayView shortName;
    std::array<QByteArrayView, kIndexedFields.size()> values = {};          ///< In the order of kIndexedFields.
    std::array<std::optional<qint64>, kIndexedAmounts.size()> amounts = {}; ///< 分, or how many; as kIndexedAmounts.
    std::span<const ContactText> contacts = {};                             ///< In the order of the dossier.
};

/// Reads what lists in memory hold. Cheap to make; used inside DatabaseThread::run(). Customers in the bin are left
/// out.
class IndexRows {
public:
    using Visit = std::function<void(const IndexRow &)>;

    explicit IndexRows(Database &database) : m_database{database} {}

    /// Hands the next customers behind @p after (null: from the oldest on) to @p visit, oldest first: about @p most of
    /// them. The id to go on behind; nothing at the end.
    Result<std::optional<QUuid>> readBehind(const QUuid &after, qint64 most, const Visit &visit) const;
    /// Hands those of @p ids that are there to @p visit.
    Result<void> read(std::span<const QUuid> ids, const Visit &visit) const;

    /// How many entries the history has; the last one's number.
    Result<qint64> lastEntry() const;
    /// Whose dossier an entry behind @p entry changed, each once.
    Result<std::vector<QUuid>> changedSince(qint64 entry) const;

private:
    Database &m_database;
};

} // namespace dossier
