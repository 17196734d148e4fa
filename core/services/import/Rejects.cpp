#include "services/import/Rejects.h"

#include "reference/Reference.h"
#include "services/export/RejectsBook.h"
#include "services/import/Form.h"
#include "services/import/PlanState.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

using Sheet = RejectsBook::Sheet;

QString reasonOf(const std::vector<Problem> &problems, Language language) {
    QStringList sentences;
    for (const Problem &problem : problems) {
        QString sentence = problem.message;
        if (problem.field) {
            const FieldSpec &field = spec(*problem.field);
            const bool isChinese = language == Language::Chinese;
            const QString label = problem.own ? problem.own->label
                                  : isChinese ? field.labelZh.toString()
                                              : QString{field.labelEn};
            sentence.prepend(label + (isChinese ? u"："_s : u": "_s));
        }
        if (!sentences.contains(sentence))
            sentences.append(sentence);
    }
    return sentences.join(language == Language::Chinese ? QString{} : u" "_s);
}

/// Takes the rows of one file and hands those on that come back.
class Sieve final : public RowSink {
public:
    Sieve(RejectsBook &book, const ImportPlan &plan, std::vector<qsizetype> rows, int source, Language language)
        : m_book{book}, m_plan{plan}, m_rows{std::move(rows)}, m_source{source}, m_language{language} {}

    bool take(const Row &row) override;
    const std::optional<Error> &error() const { return m_error; }

private:
    RejectsBook &m_book;
    const ImportPlan &m_plan;
    std::vector<qsizetype> m_rows; ///< Indexes in the plan, in the order of the file.
    int m_source;
    Language m_language;
    std::size_t m_next = 0;
    std::optional<Error> m_error;
};

bool Sieve::take(const Row &row) {
    while (m_next < m_rows.size() && m_plan.d().drafts.row(m_rows[m_next]) < row.number)
        ++m_next;
    if (m_next == m_rows.size())
        return false;
    if (m_plan.d().drafts.row(m_rows[m_next]) != row.number)
        return true;
    QStringList cells;
    for (const Cell &cell : row.cells)
        cells.append(cell.text.toString());
    const auto added = m_book.add({.source = m_source,
        .number = row.number,
        .cells = cells,
        .reason = reasonOf(m_plan.d().problemsOf(m_rows[m_next]), m_language)});
    if (!added)
        m_error = added.error();
    return !m_error;
}

/// Gathers the rows of a form and hands the one row on that it is.
class FormSieve final : public RowSink {
public:
    bool take(const Row &row) override {
        m_rows.emplace_back(row);
        return m_rows.size() < Form::kMostRows;
    }
    /// After the last row.
    void hand(const Reference &reference, RowSink &to) const {
        const HeadingWords words{reference.folding};
        const Form form{m_rows, words, reference};
        std::vector<Cell> cells;
        for (const FormEntry &entry : form.entries())
            cells.push_back({.text = entry.value.text, .kind = entry.value.kind});
        to.take({.number = form.row(), .cells = cells});
    }

private:
    std::vector<KeptRow> m_rows;
};

/// One run over the files of a plan for one sheet of the workbook.
class Pass {
public:
    Pass(const ImportPlan &plan, const RowReader &files, Language language)
        : m_plan{plan}, m_files{files}, m_language{language} {}

    Result<void> write(RejectsBook &book, const std::vector<qsizetype> &rows) const;

private:
    Result<void> writeFile(RejectsBook &book, int file, std::vector<qsizetype> rows) const;

    const ImportPlan &m_plan;
    const RowReader &m_files;
    Language m_language;
};

Result<void> Pass::write(RejectsBook &book, const std::vector<qsizetype> &rows) const {
    for (auto from = rows.begin(); from != rows.end();) {
        const int file = m_plan.d().drafts.file(*from);
        const auto to =
            std::find_if(from, rows.end(), [&](qsizetype row) { return m_plan.d().drafts.file(row) != file; });
        if (auto done = writeFile(book, file, {from, to}); !done)
            return done;
        from = to;
    }
    return {};
}

Result<void> Pass::writeFile(RejectsBook &book, int file, std::vector<qsizetype> rows) const {
    const FilePlan &plan = m_plan.files()[std::size_t(file)];
    const ReadOptions options{.importer = plan.importer, .encoding = plan.encoding, .limits = m_plan.d().limits};
    Sieve sieve{book, m_plan, std::move(rows), file, m_language};
    FormSieve form;
    const auto read = m_files.read(plan.path, plan.table, options, plan.isForm ? static_cast<RowSink &>(form) : sieve);
    if (read && plan.isForm)
        form.hand(m_plan.d().reference, sieve);
    if (sieve.error())
        return std::unexpected{*sieve.error()};
    return read;
}

} // namespace

Result<void> writeRejects(
    const ImportPlan &plan, const RowReader &files, const Exporter &exporter, const QString &path, Language language) {
    std::vector<RejectsSource> sources;
    for (const FilePlan &file : plan.files()) {
        RejectsSource &source = sources.emplace_back(RejectsSource{.file = file.file, .headings = {}});
        for (const ColumnPlan &column : file.columns)
            source.headings.append(column.fullHeading);
    }
    auto book = RejectsBook::open(exporter, path, std::move(sources), language);
    if (!book)
        return std::unexpected{book.error()};
    const Pass pass{plan, files, language};
    const std::vector<std::pair<Sheet, std::vector<qsizetype>>> sheets{
        {Sheet::Rejected, plan.rowsWith(RowOutcome::Reject)}, {Sheet::Warned, plan.rowsWithWarnings()}};
    for (const auto &[sheet, rows] : sheets) {
        if (auto begun = (*book)->begin(sheet); !begun)
            return begun;
        if (auto written = pass.write(**book, rows); !written)
            return written;
    }
    return (*book)->finish();
}

} // namespace dossier
