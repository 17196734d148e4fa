#include "ImportWizard.h"

#include "host/PluginHost.h"
#include "services/import/Rejects.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJSEngine>
#include <QLocale>
#include <QMimeData>
#include <QUrl>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

const QStringList kEncodings{QString{}, u"UTF-8"_s, u"GB18030"_s, u"UTF-16LE"_s, u"UTF-16BE"_s};

QStringList pathsOf(const QList<QUrl> &urls) {
    QStringList paths;
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

QStringList pathsOf(const std::vector<FilePlan> &files) {
    QStringList paths;
    for (const FilePlan &file : files)
        paths << file.path;
    return paths;
}

} // namespace

ImportWizard::ImportWizard(QObject *parent) : QObject{parent} {
    connect(&m_work, &ImportWork::advanced, this, &ImportWizard::progressed);
}

void ImportWizard::setSession(Session *session) {
    if (m_session == session)
        return;
    m_session = session;
    Workspace &workspace = session->workspace();
    if (!session->isReadOnly())
        m_import = std::make_unique<Import>(
            workspace.bulkReader(), workspace.writer(), session->files(), session->reference(), session->clock());
    m_columns = std::make_unique<ColumnListModel>(session->ownFields());
    m_rows = std::make_unique<PlannedRowListModel>(*session, nullptr);
    m_detail = std::make_unique<RowDetail>(*session, nullptr);
    for (QObject *object : {static_cast<QObject *>(m_columns.get()), static_cast<QObject *>(m_rows.get()),
             static_cast<QObject *>(m_detail.get())})
        QJSEngine::setObjectOwnership(object, QJSEngine::CppOwnership);
    connect(session->editing(), &Editing::changed, this, &ImportWizard::changed);
    connect(session, &Session::accessChanged, this, [this] { setCurrentRow(m_currentRow); });
    connect(m_columns.get(), &ColumnListModel::chosen, this, [this] {
        choices().columns = m_columns->choices();
        m_isOutdated = true;
    });
    Q_EMIT sessionChanged();
}

std::vector<const FilePlan *> ImportWizard::readable() const {
    std::vector<const FilePlan *> files;
    if (!m_plan)
        return files;
    for (const FilePlan &file : m_plan->files())
        if (!file.refusal)
            files.push_back(&file);
    return files;
}

const FilePlan *ImportWizard::file() const {
    const auto files = readable();
    return m_file < int(files.size()) ? files[std::size_t(m_file)] : nullptr;
}

FileChoices &ImportWizard::choices() {
    const auto known = m_choices.find(file()->path);
    return known != m_choices.end() ? *known : *m_choices.insert(file()->path, m_source.choices());
}

bool ImportWizard::isChangedOnDisk() const { return m_plan && m_stamps != stampsOf(pathsOf(m_plan->files())); }

QString ImportWizard::noteText() const {
    QStringList notes;
    if (m_isReread)
        notes << tr("The file was changed meanwhile, so it was read again.");
    for (const FilePlan &file : m_plan &&m_step != Step::Choose ? m_plan->files() : std::vector<FilePlan>{})
        if (file.refusal)
            notes << tr("%1 is left out. %2").arg(file.file, file.refusal->message);
    return notes.join(u'\n');
}

QString ImportWizard::aboutText() const {
    const FilePlan *plan = file();
    if (!plan)
        return {};
    QStringList parts;
    const bool isOneOfSeveral = readable().size() > 1;
    if (!isOneOfSeveral && !plan->sheet.isEmpty())
        parts << tr("sheet “%1”").arg(plan->sheet);
    if (!isOneOfSeveral && hasEncoding())
        parts << plan->encoding;
    if (!isOneOfSeveral && plan->isForm)
        parts << tr("a filled-in form");
    else if (!isOneOfSeveral)
        parts << (plan->headerRow > 0 ? tr("headings in row %1").arg(plan->headerRow) : tr("no headings"));
    parts << tr("%Ln rows", nullptr, int(m_plan->rowCount()));
    if (m_step != Step::Result)
        parts << tr("nothing is written yet");
    parts.front().front() = parts.front().front().toUpper();
    return parts.join(u" · "_s);
}

QStringList ImportWizard::nameFilters() const {
    QStringList patterns;
    for (const QString &suffix : m_session ? m_session->plugins().importSuffixes() : QStringList{})
        patterns << u"*."_s + suffix;
    const QString all = tr("All files (%1)").arg(u"*"_s);
    if (patterns.isEmpty())
        return {all};
    return {tr("Tables, forms and business cards (%1)").arg(patterns.join(u' ')), all};
}

QStringList ImportWizard::files() const {
    QStringList names;
    for (const FilePlan *file : readable())
        names << (file->sheet.isEmpty() ? file->file : file->file + u" · "_s + file->sheet);
    return names;
}

void ImportWizard::setFile(int file) {
    m_file = file;
    // What was chosen for the one before is in no plan yet.
    if (m_isOutdated)
        return plan(Step::Map);
    showFile();
    Q_EMIT changed();
}

QStringList ImportWizard::sheets() const { return file() ? file()->sheets : QStringList{}; }

int ImportWizard::sheet() const { return file() ? int(file()->sheets.indexOf(file()->sheet)) : -1; }

void ImportWizard::setSheet(int sheet) {
    if (sheet == this->sheet() || sheet < 0)
        return;
    // Another sheet has other columns.
    choices() = {.sheet = sheets()[sheet]};
    plan(Step::Map);
}

int ImportWizard::headerRow() const { return file() ? int(file()->headerRow) : 0; }

void ImportWizard::setHeaderRow(int row) {
    if (row == headerRow() || row < 1)
        return;
    choices().headerRow = row;
    choices().columns.clear();
    plan(Step::Map);
}

bool ImportWizard::hasEncoding() const { return file() && !m_source.isPasted() && !file()->encoding.isEmpty(); }

QStringList ImportWizard::encodings() const { return QStringList{tr("found out")} + kEncodings.sliced(1); }

int ImportWizard::encoding() const {
    return file() ? qMax(0, int(kEncodings.indexOf(m_choices.value(file()->path).encoding))) : 0;
}

void ImportWizard::setEncoding(int encoding) {
    if (encoding == this->encoding())
        return;
    choices() = {.encoding = kEncodings[encoding]};
    plan(Step::Map);
}

void ImportWizard::setCurrentRow(int row) {
    m_currentRow = row;
    m_detail->setRow(m_rows->at(row), readable().size() > 1);
    Q_EMIT currentRowChanged();
}

int ImportWizard::rowsToWrite() const { return m_plan ? int(m_plan->counts().created + m_plan->counts().updated) : 0; }

void ImportWizard::choose(const QList<QUrl> &files) {
    const QStringList paths = pathsOf(files);
    if (isBusy() || paths.isEmpty())
        return;
    if (m_step < Step::Result && paths == m_source.paths() && m_plan && !isChangedOnDisk()) {
        m_step = Step::Choose;
        return next();
    }
    start(ImportSource{paths});
}

void ImportWizard::paste() {
    const QMimeData &copied = *QGuiApplication::clipboard()->mimeData();
    if (const QList<QUrl> files = copied.urls(); !pathsOf(files).isEmpty())
        return choose(files);
    if (isBusy())
        return;
    auto table = PastedTable::from(copied);
    if (!table)
        return end(table.error());
    start(ImportSource{*std::move(table)});
}

void ImportWizard::start(ImportSource source) {
    clear();
    m_source = std::move(source);
    plan(Step::Map);
}

void ImportWizard::clear() {
    m_plan.reset();
    m_source = {};
    m_choices.clear();
    m_report = {};
    m_errorText.clear();
    m_step = Step::Choose;
    m_file = 0;
    m_isOutdated = false;
    m_isReread = false;
    m_columns->setColumns({});
    m_rows->setPlan(nullptr);
    setCurrentRow(-1);
}

void ImportWizard::next() {
    if (isBusy() || !m_plan || m_step > Step::Map)
        return;
    if (isChangedOnDisk()) {
        // Rows and columns may be others now, so what was said of them goes.
        m_choices.clear();
        m_rows->setPlan(nullptr);
        m_isReread = true;
        return plan(Step::Map);
    }
    m_isReread = false;
    if (m_step == Step::Map && m_isOutdated)
        return plan(Step::Preview);
    m_step = Step(int(m_step) + 1);
    Q_EMIT changed();
}

void ImportWizard::back() { goTo(int(m_step) - 1); }

void ImportWizard::goTo(int step) {
    if (isBusy() || m_step == Step::Result || step < 0 || step >= int(m_step))
        return;
    m_step = Step(step);
    m_errorText.clear();
    Q_EMIT changed();
}

void ImportWizard::cancel() { m_work.cancel(); }

void ImportWizard::plan(Step then) {
    if (isBusy() || !m_import)
        return;
    m_errorText.clear();
    ImportRequest request{.paths = m_source.paths(),
        .choices = m_source.choices(),
        .choicesByFile = m_choices,
        .actor = m_session->actor(),
        .osUser = m_session->osUser()};
    m_import->plan(std::move(request), m_work.begin(m_source.hold()))
        .then(this, [this, then](const Result<std::shared_ptr<ImportPlan>> &plan) { take(plan, then); });
    Q_EMIT changed();
}

void ImportWizard::take(const Result<std::shared_ptr<ImportPlan>> &plan, Step then) {
    if (!plan) {
        if (!m_plan)
            clear();
        return end(plan.error());
    }
    m_plan = *plan;
    m_stamps = stampsOf(pathsOf(m_plan->files()));
    m_isOutdated = false;
    showFile();
    m_rows->setPlan(m_plan);
    setCurrentRow(m_rows->count() > 0 ? qBound(0, m_currentRow, m_rows->count() - 1) : -1);
    m_step = then;
    if (!m_source.isPasted())
        Q_EMIT filesRead(m_source.paths());
    Q_EMIT decided();
    end({});
}

void ImportWizard::showFile() { m_columns->setColumns(file() ? file()->columns : std::vector<ColumnPlan>{}); }

void ImportWizard::decide(int decision) {
    if (!m_detail->isDecidable())
        return;
    m_rows->decide(m_currentRow, RowDecision(decision));
    setCurrentRow(m_currentRow);
    Q_EMIT decided();
}

void ImportWizard::commit() {
    if (isBusy() || m_step != Step::Preview)
        return;
    m_errorText.clear();
    m_import->commit(m_plan, m_work.begin({})).then(this, [this](const Result<ImportReport> &report) {
        takeReport(report);
    });
    Q_EMIT changed();
}

void ImportWizard::takeReport(const Result<ImportReport> &report) {
    if (!report)
        return end(report.error());
    m_report = *report;
    m_step = Step::Result;
    m_session->editing()->adopt(m_report.run, tr("%1 imported").arg(title()));
    Q_EMIT m_session->editing()->customersChanged({});
    end({});
}

void ImportWizard::undo() { m_session->editing()->undoChange(m_report.run); }

bool ImportWizard::isUndone() const { return !m_report.run.isNull() && !m_session->editing()->holds(m_report.run); }

QString ImportWizard::resultText() const {
    const ImportCounts &counts = m_report.counts;
    return tr("%1 new, %2 joined, %3 returned.")
        .arg(ValueText::count(counts.created), ValueText::count(counts.updated), ValueText::count(counts.rejected));
}

void ImportWizard::saveReturned(const QUrl &file) {
    const Exporter *exporter = m_session->plugins().exporterFor(u"xlsx"_s);
    if (!exporter)
        return end(Error{.kind = Error::Kind::Plugin,
            .code = "plugin-missing-dependency",
            .message = tr("No plug-in that writes Excel workbooks is running.")});
    QtConcurrent::run([held = m_source.hold(), plan = m_plan, &files = m_session->files(), exporter,
                          path = file.toLocalFile()] {
        return writeRejects(*plan, files, *exporter, path, languageOf(QLocale{}));
    }).then(this, [this, name = file.fileName()](const Result<void> &saved) {
        if (!saved)
            return end(saved.error());
        m_session->notices().tell(tr("The returned rows are saved as %1.").arg(name));
    });
}

void ImportWizard::restart() {
    cancel();
    clear();
    Q_EMIT changed();
}

void ImportWizard::end(const std::optional<Error> &error) {
    m_work.end();
    if (error && error->kind != Error::Kind::Cancelled)
        m_errorText = error->message;
    Q_EMIT changed();
}

} // namespace dossier
