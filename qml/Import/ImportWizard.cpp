#include "ImportWizard.h"

#include "host/PluginHost.h"
#include "services/import/Rejects.h"

#include <QFileInfo>
#include <QJSEngine>
#include <QLocale>
#include <QUrl>
#include <QtConcurrent>

#include <chrono>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr std::chrono::milliseconds kTick{100};
const QStringList kEncodings{QString{}, u"UTF-8"_s, u"GB18030"_s, u"UTF-16LE"_s, u"UTF-16BE"_s};

} // namespace

ImportWizard::ImportWizard(QObject *parent) : QObject{parent} {
    m_ticker.setInterval(kTick);
    connect(&m_ticker, &QTimer::timeout, this, &ImportWizard::progressed);
}

ImportWizard::~ImportWizard() { cancel(); }

void ImportWizard::setSession(Session *session) {
    if (m_session == session)
        return;
    m_session = session;
    Workspace &workspace = session->workspace();
    if (!session->isReadOnly())
        m_import = std::make_unique<Import>(
            workspace.reader(), workspace.writer(), session->files(), session->reference(), session->clock());
    m_columns = std::make_unique<ColumnListModel>();
    m_rows = std::make_unique<PlannedRowListModel>(*session, nullptr);
    m_detail = std::make_unique<RowDetail>(*session, nullptr);
    for (QObject *object : {static_cast<QObject *>(m_columns.get()), static_cast<QObject *>(m_rows.get()),
             static_cast<QObject *>(m_detail.get())})
        QJSEngine::setObjectOwnership(object, QJSEngine::CppOwnership);
    connect(session->editing(), &Editing::changed, this, &ImportWizard::changed);
    connect(m_columns.get(), &ColumnListModel::chosen, this, [this] { m_isOutdated = true; });
    Q_EMIT sessionChanged();
}

const FilePlan *ImportWizard::file() const {
    return m_plan && !m_plan->files().empty() ? &m_plan->files().front() : nullptr;
}

QString ImportWizard::busyText() const {
    if (!m_progress)
        return {};
    const QString done = ValueText::count(m_progress->done);
    switch (ImportStage(int(m_progress->stage))) {
    case ImportStage::Reading: return tr("Reading, %1 rows").arg(done);
    case ImportStage::Matching: return tr("Comparing with what is known, %1 rows").arg(done);
    case ImportStage::Writing: break;
    }
    return tr("Writing, %1 rows").arg(done);
}

double ImportWizard::progress() const {
    const qint64 total = m_progress ? qint64(m_progress->total) : 0;
    return total > 0 ? double(m_progress->done) / double(total) : -1;
}

QString ImportWizard::fileName() const { return QFileInfo{m_path}.fileName(); }

QString ImportWizard::aboutText() const {
    const FilePlan *plan = file();
    if (!plan)
        return {};
    QStringList parts;
    if (!plan->sheet.isEmpty())
        parts << tr("sheet “%1”").arg(plan->sheet);
    if (!plan->encoding.isEmpty())
        parts << plan->encoding;
    parts << (plan->headerRow > 0 ? tr("headings in row %1").arg(plan->headerRow) : tr("no headings"));
    parts << tr("%Ln rows", nullptr, int(plan->rows));
    if (m_step != Step::Result)
        parts << tr("nothing is written yet");
    return parts.join(u" · "_s);
}

QStringList ImportWizard::sheets() const { return file() ? file()->sheets : QStringList{}; }

int ImportWizard::sheet() const { return file() ? int(file()->sheets.indexOf(file()->sheet)) : -1; }

void ImportWizard::setSheet(int sheet) {
    if (sheet == this->sheet() || sheet < 0)
        return;
    // Another sheet has other columns.
    m_choices = {.sheet = sheets()[sheet]};
    plan(Step::Map);
}

int ImportWizard::headerRow() const { return file() ? int(file()->headerRow) : 0; }

void ImportWizard::setHeaderRow(int row) {
    if (row == headerRow() || row < 1)
        return;
    m_choices.headerRow = row;
    m_choices.columns.clear();
    plan(Step::Map);
}

bool ImportWizard::hasEncoding() const { return file() && !file()->encoding.isEmpty(); }

QStringList ImportWizard::encodings() const { return QStringList{tr("found out")} + kEncodings.sliced(1); }

int ImportWizard::encoding() const { return qMax(0, int(kEncodings.indexOf(m_choices.encoding))); }

void ImportWizard::setEncoding(int encoding) {
    if (encoding == this->encoding())
        return;
    m_choices = {.encoding = kEncodings[encoding]};
    plan(Step::Map);
}

void ImportWizard::setCurrentRow(int row) {
    m_currentRow = row;
    m_detail->setRow(m_rows->at(row));
    Q_EMIT currentRowChanged();
}

int ImportWizard::rowsToWrite() const { return m_plan ? int(m_plan->counts().created + m_plan->counts().updated) : 0; }

void ImportWizard::choose(const QUrl &file) {
    if (isBusy())
        return;
    m_path = file.toLocalFile();
    m_choices = {};
    m_plan.reset();
    plan(Step::Map);
}

void ImportWizard::next() {
    if (m_step == Step::Choose && m_plan) {
        m_step = Step::Map;
        Q_EMIT changed();
    } else if (m_step == Step::Map && m_isOutdated) {
        m_choices.columns = m_columns->choices();
        plan(Step::Preview);
    } else if (m_step == Step::Map) {
        m_step = Step::Preview;
        Q_EMIT changed();
    }
}

void ImportWizard::back() { goTo(int(m_step) - 1); }

void ImportWizard::goTo(int step) {
    if (isBusy() || m_step == Step::Result || step < 0 || step >= int(m_step))
        return;
    m_step = Step(step);
    m_errorText.clear();
    Q_EMIT changed();
}

void ImportWizard::cancel() {
    if (m_progress)
        m_progress->isCancelled = true;
}

void ImportWizard::plan(Step then) {
    if (isBusy() || !m_import)
        return;
    begin();
    ImportRequest request{
        .paths = {m_path}, .choices = m_choices, .actor = m_session->actor(), .osUser = m_session->osUser()};
    m_import->plan(std::move(request), reportingTo(m_progress))
        .then(this, [this, then](const Result<std::shared_ptr<ImportPlan>> &plan) { take(plan, then); });
}

void ImportWizard::take(const Result<std::shared_ptr<ImportPlan>> &plan, Step then) {
    if (!plan)
        return end(plan.error());
    if (!(*plan)->files().empty() && (*plan)->files().front().refusal)
        return end((*plan)->files().front().refusal);
    m_plan = *plan;
    m_isOutdated = false;
    m_columns->setColumns(file() ? file()->columns : std::vector<ColumnPlan>{});
    m_rows->setPlan(m_plan);
    setCurrentRow(m_rows->count() > 0 ? 0 : -1);
    m_step = then;
    Q_EMIT fileRead(m_path);
    Q_EMIT decided();
    end({});
}

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
    begin();
    m_import->commit(m_plan, reportingTo(m_progress)).then(this, [this](const Result<ImportReport> &report) {
        takeReport(report);
    });
}

void ImportWizard::takeReport(const Result<ImportReport> &report) {
    if (!report)
        return end(report.error());
    m_report = *report;
    m_step = Step::Result;
    m_session->editing()->adopt(m_report.run, tr("%1 imported").arg(fileName()));
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
    begin();
    QtConcurrent::run([plan = m_plan, &files = m_session->files(), exporter, path = file.toLocalFile()] {
        return writeRejects(*plan, files, *exporter, path, languageOf(QLocale{}));
    }).then(this, [this](const Result<void> &saved) { end(saved ? std::optional<Error>{} : saved.error()); });
}

void ImportWizard::restart() {
    cancel();
    m_plan.reset();
    m_path.clear();
    m_choices = {};
    m_report = {};
    m_step = Step::Choose;
    m_columns->setColumns({});
    m_rows->setPlan(nullptr);
    setCurrentRow(-1);
    Q_EMIT changed();
}

void ImportWizard::begin() {
    m_progress = std::make_shared<PlanningProgress>();
    m_errorText.clear();
    m_ticker.start();
    Q_EMIT changed();
    Q_EMIT progressed();
}

void ImportWizard::end(const std::optional<Error> &error) {
    m_progress.reset();
    m_ticker.stop();
    if (error && error->kind != Error::Kind::Cancelled)
        m_errorText = error->message;
    Q_EMIT changed();
    Q_EMIT progressed();
}

} // namespace dossier
