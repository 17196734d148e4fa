#pragma once

#include "domain/ChainHead.h"
#include "services/import/Draft.h"
#include "services/import/ImportPlan.h"
#include "services/import/MatchIndex.h"
#include "services/import/RunIds.h"

#include <dossier/Importer.h>

#include <QHash>

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace dossier {

struct Reference;

/// Stored dossiers that rows of an import match, packed.
class StoredPool {
public:
    struct Dates {
        QString importedOn = {};           ///< Latest follow-up, else the day of the last change.
        QHash<Field, QString> fields = {}; ///< Where they were looked up.
    };

    qsizetype add(const QUuid &id);
    void fill(qsizetype index, const Customer &customer);
    /// Tells that the number of a dossier was given by the workspace.
    void setNumberGiven(qsizetype index) { m_numberGiven.insert(index); }
    bool isNumberGiven(qsizetype index) const { return m_numberGiven.contains(index); }
    void setDates(qsizetype index, Dates dates) { m_dates.insert_or_assign(index, std::move(dates)); }

    qsizetype size() const { return qsizetype(m_ids.size()); }
    const QUuid &id(qsizetype index) const { return m_ids[std::size_t(index)]; }
    bool isFilled(qsizetype index) const { return m_places[std::size_t(index)].chunk != kNowhere; }
    Customer at(qsizetype index) const;
    /// How new a dossier's value of a field is; empty: not known.
    QString dateOf(qsizetype index, Field field) const;

private:
    static constexpr quint32 kNowhere = 0xffff'ffff;
    struct Place {
        quint32 chunk = kNowhere;
        quint32 offset = 0;
    };

    std::vector<QUuid> m_ids;
    std::vector<Place> m_places;
    std::vector<QByteArray> m_chunks;
    std::unordered_map<qsizetype, Dates> m_dates;
    std::unordered_set<qsizetype> m_numberGiven;
};

/// What joining a row found, packed.
class FoundProblems {
public:
    void clear();
    /// Rows in rising order.
    void add(qsizetype row, const std::vector<DraftProblem> &problems);
    std::vector<DraftProblem> of(qsizetype row) const;
    qint64 warnings() const { return m_warnings; }

private:
    struct Place {
        quint32 row;
        quint64 offset;
    };

    std::vector<Place> m_places;
    QByteArray m_bytes;
    qint64 m_warnings = 0;
};

/// What is planned for one row.
struct RowPlan {
    RowOutcome ruled = RowOutcome::Create;   ///< By the rules.
    RowOutcome outcome = RowOutcome::Create; ///< With the person's word.
    RowDecision decision = RowDecision::Open;
    bool numberIsTaken = false; ///< Its number belongs to another customer.
    bool isReturned = false;    ///< Rejected for what joining found, while its rule says otherwise.
    bool isHeir = false;        ///< Creates the dossier of a returned row that it was joined to.
    qint32 match = -1;          ///< Index among the matches.

    /// The outcome that a person's word makes of the rules'.
    RowOutcome wanted() const;
};

/// Whom a row matches.
struct RowMatch {
    qsizetype row = 0;
    Matched with = {};
    bool certain = false;
    double score = 0;
};

struct ImportPlan::Private {
    Private(ImportRequest wanted, const Reference &tables, const QDateTime &at)
        : request{std::move(wanted)}, reference{tables}, ids{at} {}

    ImportRequest request;
    const Reference &reference;
    RunIds ids;
    QString today = {};     ///< Canonical date, by the injected clock.
    ChainHead head = {};    ///< Of the workspace when it was planned.
    ReadLimits limits = {}; ///< What reading a file may spend, by the workspace's settings.
    std::vector<FilePlan> files = {};
    DraftStore drafts = {};
    std::vector<RowPlan> rows = {};
    std::vector<RowMatch> matches = {};
    StoredPool stored = {};
    std::unordered_map<qsizetype, Matched> numberOwners = {}; ///< Rows whose number somebody had before them.
    std::vector<quint64> numbers = {};                        ///< Hashes of the numbers that rows bring along, sorted.
    FoundProblems found = {};
    std::vector<std::pair<Matched, qsizetype>> members = {}; ///< Joined rows by whom they are joined to, sorted.
    ImportCounts counts = {};
    QByteArrayList errors = {};                          ///< Codes that reject a row.
    OwnFields own = {};                                  ///< What the team has added.
    std::unordered_map<qsizetype, qsizetype> heirs = {}; ///< By returned row: the one that creates the dossier instead.

    /// Whose dossier a row's values go to: a stored one, or the row that creates it.
    Matched rootOf(qsizetype row) const;
    /// The customer that a row would create.
    Customer created(qsizetype row) const;
    /// How a row is called beside another: "row:12", "FILE:row:12", "customer:ID".
    QString nameOf(const Matched &matched, qsizetype besideRow) const;
    /// The first number that rows joined to @p row bring along; empty: none.
    QString numberFromJoined(qsizetype row) const;
    QUuid customerOf(const Matched &root) const;
    Place placeOf(qsizetype row, int column = -1) const;
    std::vector<Problem> problemsOf(qsizetype row) const;

    /// Whether a row brings the number along: no other may be given it.
    bool bringsNumber(QStringView number) const;

    /// Works out what follows from the outcomes: joined values, numbers, counts.
    void settle();
};

/// Goes through the joined rows in their order and knows each dossier as it stands before and after a row.
class Joining {
public:
    explicit Joining(const ImportPlan::Private &plan) : m_plan{plan} {}

    struct Step {
        Customer before;
        Customer after;
        std::vector<DraftProblem> problems = {};
    };
    /// What joining @p row does. Rows may be asked for in any order; a rising one is fast.
    Step step(qsizetype row);

private:
    Customer start(const Matched &root) const;
    std::vector<DraftProblem> join(Customer &customer, const Matched &root, qsizetype row) const;

    const ImportPlan::Private &m_plan;
    struct State {
        Customer customer;
        qsizetype lastRow; ///< Joined into it.
    };
    std::unordered_map<qsizetype, State> m_states; ///< By root; see key().
};

} // namespace dossier
