#include "services/match/FileRecords.h"

#include "services/match/TextHash.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::FileRecords)
};

/// Takes the rows of one file into a table.
class RecordRows final : public RowSink {
public:
    RecordRows(RecordTable &records, const MatchRequest &request, const QString &file)
        : m_records{records}, m_request{request}, m_file{file} {}

    bool take(const Row &row) override;
    /// After the last row.
    std::optional<Error> error();

private:
    bool fail(const char *code, const QString &message, qint64 row) {
        m_error = Error{
            .kind = Error::Kind::InvalidInput, .code = code, .message = message, .place = {.file = m_file, .row = row}};
        return false;
    }
    bool takeHeadings(const Row &row);
    static QStringView textAt(const Row &row, qsizetype column) {
        return column >= 0 && column < qsizetype(row.cells.size()) ? row.cells[std::size_t(column)].text.trimmed()
                                                                   : QStringView{};
    }

    struct Named {
        quint64 hash;
        qint64 row;
        auto operator<=>(const Named &) const = default;
    };

    RecordTable &m_records;
    const MatchRequest &m_request;
    const QString &m_file;
    std::optional<Error> m_error;
    bool m_hasHeadings = false;
    qsizetype m_id = -1;
    qsizetype m_source = -1;
    std::vector<qsizetype> m_columns;
    std::vector<Named> m_named;
    std::vector<QStringView> m_cells;
};

bool RecordRows::takeHeadings(const Row &row) {
    m_hasHeadings = true;
    QStringList headings;
    for (const Cell &cell : row.cells)
        headings << cell.text.trimmed().toString();
    const auto columnOf = [&](const QString &name) -> qsizetype {
        const qsizetype column = headings.indexOf(name);
        if (column < 0 && !m_error)
            fail("column-unknown",
                Words::tr("The file has no column '%1'. Its columns are: %2")
                    .arg(name, headings.join(QStringLiteral(", "))),
                row.number);
        return column;
    };
    m_id = columnOf(m_request.id);
    if (!m_request.source.isEmpty())
        m_source = columnOf(m_request.source);
    for (const MatchField &field : m_request.fields)
        m_columns.push_back(columnOf(field.column));
    m_cells.resize(m_columns.size());
    return !m_error;
}

bool RecordRows::take(const Row &row) {
    if (!m_hasHeadings)
        return takeHeadings(row);
    const QStringView id = textAt(row, m_id);
    if (id.isEmpty()) {
        if (std::ranges::all_of(row.cells, [](const Cell &cell) { return cell.text.trimmed().isEmpty(); }))
            return true;
        return fail("id-missing", Words::tr("A record has no id in the column '%1'.").arg(m_request.id), row.number);
    }
    m_named.push_back({.hash = textHash(id), .row = row.number});
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_cells[i] = textAt(row, m_columns[i]);
    m_records.add(id.toString(), textAt(row, m_source).toString(), m_cells);
    return true;
}

std::optional<Error> RecordRows::error() {
    if (!m_error && !m_hasHeadings)
        fail("column-unknown", Words::tr("The file is empty; it needs a row of headings."), 0);
    if (m_error)
        return m_error;
    std::ranges::sort(m_named);
    const auto doubled = std::ranges::adjacent_find(
        m_named, [](const Named &one, const Named &other) { return one.hash == other.hash; });
    if (doubled != m_named.end())
        fail("id-doubled",
            Words::tr("The id of this record is that of the record in row %1 too; ids must differ.").arg(doubled->row),
            std::next(doubled)->row);
    return m_error;
}

} // namespace

Result<std::unique_ptr<RecordTable>> readRecords(const RowReader &files, const QString &path,
    const MatchRequest &request, const Reference &reference, const ReadCancel &isCancelled) {
    const auto file = files.inspect(path, {}, isCancelled);
    if (!file)
        return std::unexpected{file.error()};
    auto records = std::make_unique<RecordTable>(request.fields, reference);
    RecordRows rows{*records, request, file->file};
    const ReadOptions options{.importer = file->importer, .encoding = file->encoding};
    if (auto done = files.read(path, 0, options, rows, isCancelled); !done)
        return std::unexpected{done.error()};
    if (auto error = rows.error())
        return std::unexpected{*std::move(error)};
    return records;
}

} // namespace dossier
