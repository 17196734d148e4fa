#include "services/import/RowBatch.h"

#include "services/import/Drafter.h"
#include "services/import/Layout.h"
#include "services/import/MatchTraits.h"

namespace dossier {
namespace {

constexpr std::size_t kRows = 256;
/// Rows may be long: a batch must not become large.
constexpr std::size_t kTextUnits = 256 * 1024;

} // namespace

void RowBatch::add(const Row &row) {
    for (const Cell &cell : row.cells) {
        m_text.insert(m_text.end(), cell.text.begin(), cell.text.end());
        m_cells.push_back({.end = m_text.size(), .kind = cell.kind, .columnSpan = cell.columnSpan});
    }
    m_rows.push_back({.number = row.number, .cells = m_cells.size()});
}

bool RowBatch::isFull() const { return m_rows.size() >= kRows || m_text.size() >= kTextUnits; }

void RowBatch::draft(const Layout &layout, Drafter &drafter, const Reference &reference) {
    const QStringView text{m_text.data(), qsizetype(m_text.size())};
    std::vector<Cell> cells;
    std::size_t at = 0;
    std::size_t from = 0;
    for (const RowEnd &kept : m_rows) {
        cells.clear();
        for (; at < kept.cells; ++at) {
            const CellEnd &cell = m_cells[at];
            cells.push_back({.text = text.sliced(qsizetype(from), qsizetype(cell.end - from)),
                .kind = cell.kind,
                .columnSpan = cell.columnSpan});
            from = cell.end;
        }
        const Row row{.number = kept.number, .cells = cells};
        if (!layout.isData(row, drafter.nameColumn()))
            continue;
        auto draft = drafter.draft(row);
        if (!draft) {
            m_error = draft.error();
            return;
        }
        if (!*draft)
            continue;
        (*draft)->file = m_file;
        keep(**draft, reference);
    }
}

void RowBatch::keep(const Draft &draft, const Reference &reference) {
    const qsizetype index = m_drafts.size();
    m_drafts.add(draft);
    if (m_drafts.isRejected(index))
        return;
    m_keys.index.addRow(index, matchKeys(traitsOf(draft, reference)));
    if (const QString &number = draft.values.text(Field::Number); !number.isEmpty())
        m_keys.numbers.push_back({.hash = quint64(qHash(number)), .row = quint32(index)});
}

} // namespace dossier
