#pragma once

#include "domain/ChangeSet.h"
#include "services/import/ImportReport.h"
#include "services/import/ImportRequest.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace dossier {

/// What becomes of one row.
enum class RowOutcome : quint8 {
    Create,  ///< A new dossier.
    Update,  ///< Joined to a dossier or to an earlier row.
    Perhaps, ///< A new dossier that may be another's double: goes to the duplicate queue.
    Skip,    ///< Matches, and doubles are to be left out.
    Reject   ///< Has an error.
};

/// What a person says about a row that matches.
enum class RowDecision : quint8 {
    Open,     ///< Nothing: the outcome stands as the rules made it. For 'perhaps': later.
    Same,     ///< The same customer: join.
    Different ///< Another customer: create.
};

/// One column of a file's table with what it was taken for.
struct ColumnPlan {
    enum class Source : quint8 { None, Heading, Values, Profile, Person };

    QString column; ///< Letter; in a form the value's cell, such as "B3".
    QString heading;
    QString fullHeading = {}; ///< With what the table says besides: 联系人姓名, where 姓名 stands below 联系人.
    QString target = {};      ///< Field id, pseudo-field, or empty: left out.
    Source source = Source::None;
    QStringList samples = {}; ///< A few of its values.
    qint64 row = 0;           ///< In a form the value's; 0: a column goes through all rows.
};

/// How a file is read.
struct FilePlan {
    QString path;
    QString file; ///< Name without folders.
    QString importer = {};
    QStringList sheets = {}; ///< Visible ones, in order.
    QString sheet = {};      ///< The one that is read.
    int table = 0;           ///< Its place among all tables of the file.
    qint64 headerRow = 0;    ///< 0: the table has no headings.
    bool isForm = false;     ///< One customer's, filled in; its columns are labels that stand anywhere.
    QString encoding = {};
    std::vector<ColumnPlan> columns = {};
    std::vector<std::pair<qint64, QStringList>> head = {}; ///< Number and cells of the table's first rows, as they are.
    qint64 rows = 0;
    std::optional<Error> refusal = {};
};

/// Why two customers may be one.
struct Evidence {
    Field field;
    double weight = 0; ///< Negative: speaks against it.
    QString text = {}; ///< What they share.

    bool operator==(const Evidence &) const = default;
};

struct PlannedMatch {
    QString with;          ///< "row:12", "FILE:row:12" or "customer:ID".
    bool isStored = false; ///< A dossier of the workspace, not another row.
    QUuid customer;        ///< The dossier, also where it is yet to be created from an earlier row.
    QString name;
    QString ask = {}; ///< Its owner, where the person does not see the dossier; see shown().
    bool certain = false;
    double score = 0;
    std::vector<Evidence> evidence = {};
};

/// One row of the preview.
struct PlannedRow {
    qsizetype index = 0;
    Place place = {};
    RowOutcome outcome = RowOutcome::Create;
    RowDecision decision = RowDecision::Open;
    Customer draft = {}; ///< What the row says, normalised.
    std::vector<Problem> problems = {};
    std::optional<PlannedMatch> match = {};
    std::vector<FieldChange> changes = {}; ///< Update: what changes in the dossier itself.
    std::vector<ItemChange> items = {};    ///< Update: what its lists gain.
    std::optional<FieldValues> stored =
        {};                 ///< Of the dossier that it is joined to or may be; none where there is none.
    bool isForeign = false; ///< The person does not see that dossier: nothing of it is told; see shown().
};

/// What an import will do. Nothing is written yet. Belongs to one thread at a time.
class ImportPlan {
public:
    /// The parts that only the pipeline knows.
    struct Private;

    explicit ImportPlan(std::unique_ptr<Private> state);
    ~ImportPlan();
    ImportPlan(ImportPlan &&) noexcept;
    ImportPlan &operator=(ImportPlan &&) noexcept;

    const ImportRequest &request() const;
    const std::vector<FilePlan> &files() const;

    ImportCounts counts() const; ///< As things are decided now.
    qsizetype rowCount() const;  ///< Data rows, rejected ones included.
    RowOutcome outcome(qsizetype index) const;
    std::vector<qsizetype> rowsWith(RowOutcome outcome) const; ///< Their indexes, in the order of the files.
    std::vector<qsizetype> rowsWithWarnings() const;
    PlannedRow row(qsizetype index) const; ///< Put together when asked for.

    /// A person's word on a row that matches; ignored for others.
    void decide(qsizetype index, RowDecision decision);

    ImportReport report() const; ///< As of a dry run.

    Private &d() { return *m_d; }
    const Private &d() const { return *m_d; }

private:
    std::unique_ptr<Private> m_d;
};

} // namespace dossier
