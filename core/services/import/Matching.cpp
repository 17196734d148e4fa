#include "services/import/Matching.h"

#include "services/import/MatchTraits.h"
#include "services/import/Merge.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::Import)
};

/// Matched dossiers from which reading all of them in a row is cheaper than one by one.
constexpr qsizetype kManyMatched = 2'000;
/// Dossiers whose fields' dates are looked up one by one; beyond, the dossier's own day counts for all of them.
constexpr qsizetype kManyDates = 5'000;
constexpr qint64 kTellEvery = 1000;

std::unexpected<Error> cancelled() {
    return std::unexpected{Error{.kind = Error::Kind::Cancelled,
        .code = "cancelled",
        .message = Words::tr("The import was cancelled; nothing has changed.")}};
}

/// The rows of one plan on their way to their matches.
class Matching {
public:
    Matching(ImportPlan::Private &plan, RowKeys &keys, StoredCustomers &stored, const ImportProgress &progress)
        : m_plan{plan}, m_keys{keys}, m_stored{stored}, m_progress{progress} {}

    Result<void> run();

private:
    Result<void> findStored();
    Result<void> fillStored();
    Result<void> findNumbers();
    Result<void> compareAll();
    Result<void> findGivenNumbers();
    Result<void> findDates();
    void take(qsizetype row, const Matched &with, const Likeness &likeness);
    bool isCancelled(qint64 done) const {
        return m_progress && done % kTellEvery == 0 &&
               !m_progress(ImportStage::Matching, done, qint64(m_plan.rows.size()));
    }

    ImportPlan::Private &m_plan;
    RowKeys &m_keys;
    StoredCustomers &m_stored;
    const ImportProgress &m_progress;
    bool m_hasStored = false;
    std::unordered_map<quint64, qsizetype> m_storedNumbers; ///< Numbers of the files that stored dossiers have.
};

Result<void> Matching::run() {
    m_keys.index.sortRows();
    std::ranges::sort(m_keys.numbers,
        [](const RowNumber &a, const RowNumber &b) { return a.hash != b.hash ? a.hash < b.hash : a.row < b.row; });
    const auto isEmpty = m_stored.isEmpty();
    if (!isEmpty)
        return std::unexpected{isEmpty.error()};
    m_hasStored = !*isEmpty;
    for (auto step : {&Matching::findStored, &Matching::fillStored, &Matching::compareAll, &Matching::findNumbers,
             &Matching::findGivenNumbers, &Matching::findDates})
        if (auto done = (this->*step)(); !done)
            return done;
    m_plan.settle();
    return {};
}

/// Stored dossiers that share a key or a number with a row.
Result<void> Matching::findStored() {
    if (!m_hasStored)
        return {};
    qint64 seen = 0;
    bool stopped = false;
    auto done = m_stored.forEachKey([&](const StoredKey &key) {
        stopped = isCancelled(++seen);
        const bool isWanted = m_keys.index.isWanted(key.keys);
        qsizetype index = -1;
        const auto hash = quint64(qHash(key.number));
        const auto found = std::ranges::lower_bound(m_keys.numbers, hash, {}, &RowNumber::hash);
        if (!key.number.isEmpty() && found != m_keys.numbers.end() && found->hash == hash) {
            index = m_plan.stored.add(key.id);
            m_storedNumbers.insert_or_assign(hash, index);
        }
        if (isWanted) {
            index = index < 0 ? m_plan.stored.add(key.id) : index;
            m_keys.index.addStored(index, key.keys);
        }
        return !stopped;
    });
    if (stopped)
        return cancelled();
    return done;
}

/// Reads the dossiers that were found, whole.
Result<void> Matching::fillStored() {
    const qsizetype count = m_plan.stored.size();
    if (count <= kManyMatched) {
        for (qsizetype index = 0; index < count; ++index) {
            const auto customer = m_stored.byId(m_plan.stored.id(index));
            if (!customer)
                return std::unexpected{customer.error()};
            m_plan.stored.fill(index, *customer);
        }
        return {};
    }
    QHash<QUuid, qsizetype> indexes;
    for (qsizetype index = 0; index < count; ++index)
        indexes.insert(m_plan.stored.id(index), index);
    return m_stored.forEach([&](Customer &&customer) {
        if (const auto found = indexes.constFind(customer.id); found != indexes.cend())
            m_plan.stored.fill(*found, customer);
        return true;
    });
}

Result<void> Matching::compareAll() {
    const Reference &reference = m_plan.reference;
    const std::vector<MatchPair> pairs = m_keys.index.pairs();
    qint64 done = 0;
    for (auto from = pairs.begin(); from != pairs.end();) {
        const qsizetype row = from->row;
        const MatchTraits own = traitsOf(m_plan.drafts.at(row), reference);
        Likeness best;
        Matched with;
        for (; from != pairs.end() && from->row == row; ++from) {
            if (isCancelled(++done))
                return cancelled();
            const Matched &other = from->earlier;
            if (other.isStored && !m_plan.stored.isFilled(other.index))
                continue;
            Likeness likeness = compare(other.isStored ? traitsOf(m_plan.stored.at(other.index), reference)
                                                       : traitsOf(m_plan.drafts.at(other.index), reference),
                own);
            if (std::pair{likeness.band, likeness.score} > std::pair{best.band, best.score}) {
                best = std::move(likeness);
                with = other;
            }
        }
        if (best.band != Likeness::Band::None)
            take(row, with, best);
    }
    return {};
}

void Matching::take(qsizetype row, const Matched &with, const Likeness &likeness) {
    RowPlan &plan = m_plan.rows[std::size_t(row)];
    plan.match = qint32(m_plan.matches.size());
    const bool certain = likeness.band == Likeness::Band::Same;
    m_plan.matches.push_back({.row = row, .with = with, .certain = certain, .score = likeness.score});
    if (!certain)
        plan.ruled = RowOutcome::Perhaps;
    else if (m_plan.request.onDuplicate == OnDuplicate::Update)
        plan.ruled = RowOutcome::Update;
    else if (m_plan.request.onDuplicate == OnDuplicate::Skip)
        plan.ruled = RowOutcome::Skip;
    plan.outcome = plan.ruled;
}

/// Rows whose number somebody had before them: an earlier row, or a dossier, in the bin too.
Result<void> Matching::findNumbers() {
    m_plan.numbers.reserve(m_keys.numbers.size());
    for (const RowNumber &number : m_keys.numbers)
        m_plan.numbers.push_back(number.hash);
    const auto numberOf = [this](quint32 row) { return m_plan.drafts.at(row).values.text(Field::Number); };
    for (auto from = m_keys.numbers.begin(); from != m_keys.numbers.end();) {
        const auto to = std::find_if(
            from, m_keys.numbers.end(), [&](const RowNumber &number) { return number.hash != from->hash; });
        std::optional<Matched> owner;
        if (const auto stored = m_storedNumbers.find(from->hash); stored != m_storedNumbers.end()) {
            owner = Matched{.isStored = true, .index = stored->second};
        } else if (m_hasStored) {
            const auto former = m_stored.ownerOf(numberOf(from->row));
            if (!former)
                return std::unexpected{former.error()};
            if (*former) {
                const qsizetype index = m_plan.stored.add(**former);
                owner = Matched{.isStored = true, .index = index};
            }
        }
        for (auto at = from; at != to; ++at) {
            if (owner)
                m_plan.numberOwners.insert_or_assign(qsizetype(at->row), *owner);
            else
                owner = Matched{.index = qsizetype(at->row)};
        }
        from = to;
    }
    return {};
}

/// Matched dossiers that have a number only because every dossier has one, where a row brings another.
Result<void> Matching::findGivenNumbers() {
    for (const RowMatch &match : m_plan.matches) {
        if (!match.with.isStored)
            continue;
        const QString theirs = m_plan.drafts.at(match.row).values.text(Field::Number);
        const QString ours = m_plan.stored.at(match.with.index).values.text(Field::Number);
        if (theirs.isEmpty() || theirs == ours)
            continue;
        const auto isGiven = m_stored.gaveNumber(ours);
        if (!isGiven)
            return std::unexpected{isGiven.error()};
        if (*isGiven)
            m_plan.stored.setNumberGiven(match.with.index);
    }
    return {};
}

/// How new the values of stored dossiers are that a dated row may replace.
Result<void> Matching::findDates() {
    qsizetype looked = 0;
    for (const RowMatch &match : m_plan.matches) {
        if (!match.with.isStored || m_plan.request.preferFile || dateOfRow(m_plan.drafts.at(match.row)).isEmpty())
            continue;
        const Customer customer = m_plan.stored.at(match.with.index);
        StoredPool::Dates dates{.importedOn = latestFollowUp(customer)};
        if (++looked <= kManyDates) {
            auto fields = m_stored.fieldDates(customer.id, dates.importedOn);
            if (!fields)
                return std::unexpected{fields.error()};
            dates.fields = *std::move(fields);
        }
        m_plan.stored.setDates(match.with.index, std::move(dates));
    }
    return {};
}

} // namespace

Result<void> matchRows(
    ImportPlan::Private &plan, RowKeys &keys, StoredCustomers &stored, const ImportProgress &progress) {
    return Matching{plan, keys, stored, progress}.run();
}

} // namespace dossier
