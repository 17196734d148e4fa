#include "services/import/TableReading.h"

#include "domain/Texts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::Import)
};

constexpr qsizetype kShownRows = 40;
constexpr qint64 kTellEvery = 1000;

/// A kept row as the reader handed it over.
class RowView {
public:
    explicit RowView(const KeptRow &kept) {
        for (const KeptCell &cell : kept.cells)
            m_cells.push_back({.text = cell.text, .kind = cell.kind, .columnSpan = cell.columnSpan});
        m_row = {.number = kept.number, .cells = m_cells};
    }
    const Row &row() const { return m_row; }

private:
    std::vector<Cell> m_cells;
    Row m_row;
};

} // namespace

bool HeadOfTable::take(const Row &row) {
    m_rows.emplace_back(row);
    return qsizetype(m_rows.size()) < Layout::kRowsToLookAt;
}

TableReading::TableReading(const ReadingSurroundings &surroundings, const HeadingWords &words,
    const FileChoices &choices, FilePlan &file, ImportPlan::Private &plan, RowKeys &keys)
    : m_surroundings{surroundings}, m_words{words}, m_choices{choices}, m_file{file}, m_plan{plan}, m_keys{keys},
      m_rowsBefore{plan.drafts.size()}, m_line{[this](RowBatch &batch) { draft(batch); }} {}

bool TableReading::take(const Row &row) {
    ++m_seen;
    if (m_surroundings.progress && m_seen % kTellEvery == 0 &&
        !m_surroundings.progress(ImportStage::Reading, m_rowsBefore + m_file.rows, 0)) {
        m_error = Error{.kind = Error::Kind::Cancelled,
            .code = "cancelled",
            .message = Words::tr("The import was cancelled; nothing has changed.")};
        return false;
    }
    if (qsizetype(m_file.head.size()) < kShownRows) {
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells.append(cell.text.toString());
        m_file.head.emplace_back(row.number, std::move(cells));
    }
    if (m_layout) {
        add(row);
        return !m_error;
    }
    m_kept.emplace_back(row);
    const bool isFarEnough = row.number >= m_choices.headerRow;
    if (qsizetype(m_kept.size()) == Layout::kRowsToLookAt)
        m_mayBeForm = m_choices.headerRow == 0 && Form{m_kept, m_words, m_surroundings.reference}.isForm();
    if (qsizetype(m_kept.size()) >= Layout::kRowsToLookAt && isFarEnough && !m_mayBeForm)
        draftKept();
    return !m_error && (!m_mayBeForm || m_kept.size() < Form::kMostRows);
}

Result<void> TableReading::finish() {
    if (!m_error && !m_layout)
        draftKept();
    if (m_batch)
        m_line.put(std::move(m_batch));
    while (const auto batch = m_line.take())
        keep(*batch);
    return m_error ? Result<void>{std::unexpected{*m_error}} : Result<void>{};
}

std::vector<TableColumnText> TableReading::columns() const {
    int width = m_layout->columns();
    for (const KeptRow &row : m_kept)
        width = std::max(width, int(row.cells.size()));
    std::vector<TableColumnText> columns(std::size_t(std::max(width, 0)));
    for (int i = 0; i < width; ++i) {
        columns[std::size_t(i)].letter = m_form ? m_form->address(std::size_t(i)) : columnLetter(i);
        columns[std::size_t(i)].group = m_layout->group(i);
        columns[std::size_t(i)].heading = m_layout->heading(i);
    }
    for (const KeptRow &row : m_kept) {
        if (!m_layout->isData(RowView{row}.row(), -1))
            continue;
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            columns[i].samples.push_back(row.cells[i]);
    }
    return columns;
}

/// The saved mapping that was asked for, else the one that was saved for a table of just these headings.
QList<ColumnChoice> TableReading::profile() const {
    if (!m_choices.profile.isEmpty())
        return m_surroundings.profiles.value(m_choices.profile);
    QStringList headings;
    for (int i = 0; i < m_layout->columns(); ++i)
        if (const QString text = m_layout->heading(i).text; !text.isEmpty())
            headings.append(text);
    for (const QList<ColumnChoice> &saved : m_surroundings.profiles) {
        const bool fits =
            saved.size() == headings.size() &&
            std::ranges::all_of(saved, [&](const ColumnChoice &choice) { return headings.contains(choice.heading); });
        if (fits)
            return saved;
    }
    return {};
}

/// Makes one row of a form, where the table is one: its labels are the headings, and each knows its cell.
bool TableReading::settleForm() {
    auto form = std::make_unique<Form>(m_kept, m_words, m_surroundings.reference);
    if (!form->isForm())
        return false;
    m_form = std::move(form);
    m_file.isForm = true;
    m_layout = std::make_unique<Layout>(*m_form, m_words, m_surroundings.reference);
    std::vector<KeptCell> values;
    for (const FormEntry &entry : m_form->entries()) {
        if (entry.value.text.size() > kLongestText && !m_error)
            m_error = Error{.kind = Error::Kind::InvalidInput,
                .code = "limit-exceeded",
                .message = Words::tr("A text has more than 32,000 characters; no field can hold it."),
                .place = {.row = entry.row, .column = columnLetter(entry.column)}};
        values.push_back(entry.value);
    }
    m_kept.clear();
    if (m_form->isFilled())
        m_kept.emplace_back(m_form->row(), std::move(values));
    mapColumns();
    for (std::size_t i = 0; i < m_form->entries().size(); ++i)
        m_file.columns[i].row = m_form->entries()[i].row;
    return true;
}

void TableReading::settleLayout() {
    m_layout = std::make_unique<Layout>(m_kept, m_words, m_surroundings.reference, m_choices.headerRow);
    if (m_choices.headerRow > 0 && !m_layout->hasHeadings())
        m_error = Error{.kind = Error::Kind::InvalidInput,
            .code = "not-found",
            .message = Words::tr("Row %1, which was to hold the headings, is blank or behind the end of the table. "
                                 "Name another row.")
                .arg(m_choices.headerRow),
            .place = {.row = m_choices.headerRow}};
    mapColumns();
    m_file.headerRow = m_layout->headerRow();
}

void TableReading::mapColumns() {
    const std::vector<MappedTableColumn> mapped =
        Mapping{m_words, m_surroundings.reference, m_surroundings.rules.own}.map(
            columns(), m_choices.columns, profile(), m_layout->tableUnit());
    for (const MappedTableColumn &column : mapped)
        m_file.columns.push_back({.column = column.letter,
            .heading = column.heading,
            .fullHeading = column.fullHeading,
            .target = idOf(column.target),
            .source = column.source,
            .samples = column.samples});
    m_drafter = std::make_unique<Drafter>(m_surroundings.reference, m_surroundings.now, m_surroundings.rules, mapped);
}

void TableReading::draftKept() {
    if (m_choices.headerRow > 0 || !settleForm())
        settleLayout();
    for (const KeptRow &kept : m_kept)
        if (!m_error)
            add(RowView{kept}.row());
    m_kept.clear();
}

void TableReading::add(const Row &row) {
    if (!m_batch)
        m_batch = std::make_unique<RowBatch>(int(m_plan.files.size()) - 1);
    m_batch->add(row);
    if (!m_batch->isFull())
        return;
    m_line.put(std::move(m_batch));
    while (const auto batch = m_line.takeReady())
        keep(*batch);
}

/// On any thread: each takes a drafter of its own, which remembers what it read.
void TableReading::draft(RowBatch &batch) {
    std::unique_ptr<Drafter> drafter;
    {
        const QMutexLocker locker{&m_draftersLock};
        if (m_drafters.empty()) {
            drafter = std::make_unique<Drafter>(*m_drafter);
        } else {
            drafter = std::move(m_drafters.back());
            m_drafters.pop_back();
        }
    }
    batch.draft(*m_layout, *drafter, m_surroundings.reference);
    const QMutexLocker locker{&m_draftersLock};
    m_drafters.push_back(std::move(drafter));
}

void TableReading::keep(RowBatch &batch) {
    if (m_error)
        return;
    m_error = batch.error();
    const qsizetype before = m_plan.drafts.size();
    m_keys.append(batch.keys(), before);
    m_plan.drafts.append(std::move(batch.drafts()));
    for (qsizetype index = before; index < m_plan.drafts.size(); ++index) {
        RowPlan &planned = m_plan.rows.emplace_back();
        if (m_plan.drafts.isRejected(index))
            planned.ruled = planned.outcome = RowOutcome::Reject;
    }
    m_file.rows += m_plan.drafts.size() - before;
}

} // namespace dossier
