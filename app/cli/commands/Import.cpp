#include "Commands.h"
#include "DossierText.h"
#include "Ids.h"
#include "Platform.h"
#include "Progress.h"
#include "Session.h"

#include "services/import/Import.h"
#include "services/import/Rejects.h"
#include "services/worker/WorkerReader.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <limits>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Import)
};

constexpr std::array kOptions{
    OptionSpec{"--importer"_L1, "ID"_L1,
        QT_TRANSLATE_NOOP("Commands", "Read the files with this importer instead of finding it out.")},
    OptionSpec{"--sheet"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("Commands", "Read this sheet.")},
    OptionSpec{
        "--header-row"_L1, "N"_L1, QT_TRANSLATE_NOOP("Commands", "The row of the headings; the lower one of two.")},
    OptionSpec{"--map"_L1, "HEADING=FIELD"_L1,
        QT_TRANSLATE_NOOP("Commands", "What a column means; an empty FIELD leaves it out. As often as needed."),
        OptionSpec::Count::Many},
    OptionSpec{"--profile"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("Commands", "A mapping that was saved under this name.")},
    OptionSpec{"--encoding"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("Commands", "The encoding of text files.")},
    OptionSpec{"--on-duplicate"_L1, "update|skip|create"_L1,
        QT_TRANSLATE_NOOP("Commands", "What becomes of rows that are a customer that is there already.")},
    OptionSpec{"--prefer"_L1, "file"_L1,
        QT_TRANSLATE_NOOP("Commands", "Let the file's value win over a different one that is stored.")},
    OptionSpec{"--dry-run"_L1, {}, QT_TRANSLATE_NOOP("Commands", "Tell what would be done and change nothing.")},
    OptionSpec{"--rejects"_L1, "OUT.xlsx"_L1,
        QT_TRANSLATE_NOOP("Commands", "Write the rows to mend, with the reasons, into this workbook.")},
};

struct DuplicateWord {
    QLatin1StringView word;
    OnDuplicate meaning;
};
constexpr std::array kDuplicateWords{
    DuplicateWord{"update"_L1, OnDuplicate::Update},
    DuplicateWord{"skip"_L1, OnDuplicate::Skip},
    DuplicateWord{"create"_L1, OnDuplicate::Create},
};

constexpr std::array kPseudoFields{"region"_L1, "contract_period"_L1};

bool isTarget(const QString &target) {
    return target.isEmpty() || isOwnFieldId(target) || std::ranges::contains(kPseudoFields, target) ||
           fieldById(target).has_value();
}

Result<QList<ColumnChoice>> columnsOf(const Arguments &arguments) {
    QList<ColumnChoice> columns;
    for (const QString &written : arguments.values("--map"_L1)) {
        // A heading may hold a '=', a field's id does not.
        const qsizetype equals = written.lastIndexOf(u'=');
        if (equals <= 0)
            return std::unexpected{usageError(Words::tr("--map needs HEADING=FIELD, not '%1'.").arg(written))};
        const QString target = written.sliced(equals + 1);
        if (!isTarget(target))
            return std::unexpected{usageError(Words::tr("--map names an unknown field: %1").arg(target))};
        columns.append({.heading = written.first(equals), .target = target});
    }
    return columns;
}

Result<OnDuplicate> duplicateOf(const Arguments &arguments) {
    const QString written = arguments.valueOr("--on-duplicate"_L1, kDuplicateWords.front().word);
    for (const DuplicateWord &word : kDuplicateWords)
        if (word.word == written)
            return word.meaning;
    return std::unexpected{usageError(Words::tr("--on-duplicate is update, skip or create, not '%1'.").arg(written))};
}

Result<ImportRequest> requestOf(const Session &session, const Arguments &arguments) {
    const auto headerRow = arguments.number("--header-row"_L1, 1, std::numeric_limits<int>::max());
    if (!headerRow)
        return std::unexpected{headerRow.error()};
    const auto columns = columnsOf(arguments);
    if (!columns)
        return std::unexpected{columns.error()};
    const auto onDuplicate = duplicateOf(arguments);
    if (!onDuplicate)
        return std::unexpected{onDuplicate.error()};
    const QString rejects = arguments.valueOr("--rejects"_L1, u".xlsx"_s);
    if (!rejects.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        return std::unexpected{usageError(Words::tr("The file must end in .xlsx: %1").arg(rejects))};
    const QString preferred = arguments.valueOr("--prefer"_L1, u"file"_s);
    if (preferred != "file"_L1)
        return std::unexpected{usageError(Words::tr("--prefer is file, not '%1'.").arg(preferred))};
    return ImportRequest{.paths = arguments.words(),
        .choices = {.importer = arguments.valueOr("--importer"_L1, {}),
            .sheet = arguments.valueOr("--sheet"_L1, {}),
            .headerRow = headerRow->value_or(0),
            .encoding = arguments.valueOr("--encoding"_L1, {}),
            .profile = arguments.valueOr("--profile"_L1, {}),
            .columns = *columns},
        .onDuplicate = *onDuplicate,
        .preferFile = arguments.has("--prefer"_L1),
        .actor = session.actor(),
        .osUser = session.osUser()};
}

QString stageName(ImportStage stage) {
    switch (stage) {
    case ImportStage::Reading: return Words::tr("Rows read");
    case ImportStage::Matching: return Words::tr("Rows compared");
    case ImportStage::Writing: break;
    }
    return Words::tr("Rows written");
}

QString placeText(const Place &place) {
    QStringList parts;
    for (const QString &part : {place.file, place.sheet})
        if (!part.isEmpty())
            parts << part;
    if (place.row > 0)
        parts << place.column + QString::number(place.row);
    return parts.join(u" / "_s);
}

/// "in.xlsx / 名单 / B4  联系人姓名: …"
QString textOf(const Problem &problem) {
    const QString label = problem.own     ? problem.own->label
                          : problem.field ? labelOf(*problem.field, languageOf(QLocale{}))
                                          : QString{};
    const QString text =
        placeText(problem.place) + (label.isEmpty() ? label : u"  "_s + label) + u": "_s + problem.message;
    return problem.value.isEmpty() ? text : text + u' ' + problem.value;
}

QString textOf(const ImportReport &report) {
    const ImportCounts &counts = report.counts;
    QString text = report.dryRun ? Words::tr("Nothing is written yet; this is what would be done.") + u'\n' : QString{};
    text += Words::tr("Rows: %1, created: %2, joined: %3, left out: %4, returned: %5, warnings: %6")
                .arg(counts.rows)
                .arg(counts.created)
                .arg(counts.updated)
                .arg(counts.skipped)
                .arg(counts.rejected)
                .arg(counts.warnings) +
            u'\n';
    for (const FileReport &file : report.files)
        if (file.refusal)
            text += file.file + u": "_s + file.refusal->message + u'\n';
        else if (file.mapping.isEmpty())
            text +=
                file.file + u": "_s +
                Words::tr("No list of customers was found in it. Name the row of its headings with --header-row, or "
                          "what a column means with --map.") +
                u'\n';
    for (const Problem &problem : report.problems)
        text += textOf(problem) + u'\n';
    if (!report.run.isNull() && !report.dryRun)
        text += Words::tr("To take it back: dossier-cli undo %1").arg(idText(report.run)) + u'\n';
    return text;
}

/// One import, from the files to its report.
class Run {
public:
    Run(Session &session, Workspace &workspace, const Reference &reference)
        : m_progress{session.options()}, m_files{{.arguments = languageArguments()}},
          m_import{workspace.reader(), workspace.writer(), m_files, reference, session.clock()} {}

    Result<std::shared_ptr<ImportPlan>> plan(ImportRequest request) {
        auto plan = settled(m_import.plan(std::move(request), progress()));
        m_progress.end();
        return plan;
    }

    Result<ImportReport> commit(const std::shared_ptr<ImportPlan> &plan) {
        auto report = settled(m_import.commit(plan, progress()));
        m_progress.end();
        return report;
    }

    /// The rows to mend, read from the files once more.
    Result<void> writeRejects(
        const ImportPlan &plan, const Exporter &exporter, const QString &path, Language language) {
        return dossier::writeRejects(plan, m_files, exporter, path, language);
    }

private:
    static QStringList languageArguments() {
        return {u"--lang"_s, QLocale{}.language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s};
    }

    ImportProgress progress() {
        return [this](ImportStage stage, qint64 done, qint64 total) {
            return m_progress.tell(stageName(stage), done, total);
        };
    }

    Progress m_progress;
    WorkerReader m_files;
    dossier::Import m_import;
};

Result<Reply> run(Session &session, const Arguments &arguments) {
    Result<ImportRequest> request = requestOf(session, arguments);
    if (!request)
        return std::unexpected{request.error()};
    const auto reference = session.reference();
    if (!reference)
        return std::unexpected{reference.error()};
    const auto workspace = session.workspace(Workspace::Access::Write);
    if (!workspace)
        return std::unexpected{workspace.error()};
    Result<const Exporter *> exporter{nullptr};
    if (arguments.has("--rejects"_L1))
        exporter = session.workbookExporter();
    if (!exporter)
        return std::unexpected{exporter.error()};
    Run import{session, **workspace, **reference};
    const auto plan = import.plan(*std::move(request));
    if (!plan)
        return std::unexpected{plan.error()};
    // Before the commit: where the returned rows cannot be kept, nothing has changed.
    const QString rejects = arguments.valueOr("--rejects"_L1, {});
    if (*exporter)
        if (const auto written = import.writeRejects(**plan, **exporter, rejects, session.options().fileLanguage);
            !written)
            return std::unexpected{written.error()};
    const Result<ImportReport> report =
        arguments.has("--dry-run"_L1) ? Result<ImportReport>{(*plan)->report()} : import.commit(*plan);
    if (!report && *exporter)
        QFile::remove(rejects);
    if (!report)
        return std::unexpected{report.error()};
    return replyOf(dossier::toJson(*report), [report = *report] { return textOf(report); });
}

} // namespace

constinit const Command kImport{.name = "import"_L1,
    .words = "FILE..."_L1,
    .fewestWords = 1,
    .mostWords = std::numeric_limits<int>::max(),
    .options = kOptions,
    .summary = QT_TRANSLATE_NOOP("Commands", "Takes files and folders in as one run."),
    .run = run};

} // namespace dossier::cli
