#include "MergedCells.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <iterator>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr qint64 kLastRow = 1'048'576;
constexpr int kLastColumn = 16'384;
constexpr std::size_t kMostAreas = 1'000'000;

constexpr std::string_view kRowsName{"sheetData"};
constexpr qsizetype kLongestTag = 128;

bool overlap(int first, int last, int otherFirst, int otherLast) { return first <= otherLast && otherFirst <= last; }

} // namespace

CellReference CellReference::parsed(std::string_view text) {
    CellReference reference;
    std::size_t at = 0;
    for (; at < text.size() && reference.column <= kLastColumn; ++at) {
        const char letter = char(text[at] & ~0x20);
        if (letter < 'A' || letter > 'Z')
            break;
        reference.column = reference.column * 26 + (letter - 'A' + 1);
    }
    if (reference.column > kLastColumn)
        reference.column = 0;
    std::from_chars(text.data() + at, text.data() + text.size(), reference.row);
    if (reference.row < 1 || reference.row > kLastRow)
        reference.row = 0;
    return reference;
}

void MergedCells::add(std::string_view area, int columns) {
    const auto colon = area.find(':');
    if (colon == area.npos)
        return;
    const auto first = CellReference::parsed(area.substr(0, colon));
    const auto last = CellReference::parsed(area.substr(colon + 1));
    const int lastColumn = std::min(last.column, columns);
    if (first.row < 1 || first.column < 1 || last.row < first.row || lastColumn < first.column)
        return;
    if (first.row != last.row || first.column != lastColumn)
        m_areas.push_back({.firstRow = first.row,
            .lastRow = last.row,
            .firstColumn = first.column - 1,
            .lastColumn = lastColumn - 1});
}

void MergedCells::sort() { std::ranges::stable_sort(m_areas, {}, &Area::firstRow); }

/// Lets go of areas above the row and takes those that begin by it. One that shares cells with another is no merge in
/// any spreadsheet and is left out, which also bounds how many are open.
void MergedCells::open(qint64 row) {
    std::erase_if(m_open, [&](std::size_t one) {
        const bool isAbove = m_areas[one].lastRow < row;
        if (isAbove)
            m_areas[one].text.clear();
        return isAbove;
    });
    for (; m_next < m_areas.size() && m_areas[m_next].firstRow <= row; ++m_next) {
        const Area &area = m_areas[m_next];
        const bool isTaken = std::ranges::any_of(m_open, [&](std::size_t one) {
            return overlap(area.firstColumn, area.lastColumn, m_areas[one].firstColumn, m_areas[one].lastColumn);
        });
        if (area.lastRow >= row && !isTaken)
            m_open.push_back(m_next);
    }
}

void MergedCells::apply(qint64 row, std::vector<Cell> &cells) {
    open(row);
    for (const std::size_t index : m_open) {
        Area &area = m_areas[index];
        const auto first = std::size_t(area.firstColumn);
        if (area.firstRow == row && first < cells.size()) {
            area.text = cells[first].text.toString();
            area.kind = cells[first].kind;
        }
        if (area.text.isEmpty() && first >= cells.size())
            continue;
        if (cells.size() <= first)
            cells.resize(first + 1);
        cells[first] = {.text = area.text, .kind = area.kind, .columnSpan = area.lastColumn - area.firstColumn + 1};
        const auto end = std::min(std::size_t(area.lastColumn) + 1, cells.size());
        std::fill(cells.begin() + qsizetype(first) + 1, cells.begin() + qsizetype(end), Cell{});
    }
}

class MergeScan::Handler final : public XmlHandler {
public:
    Handler(MergedCells &merged, int columns) : m_merged{merged}, m_columns{columns} {}

    bool start(std::string_view name, const XmlAttributes &attributes) override {
        if (name == "mergeCell")
            m_merged.add(attributes.value("ref"), m_columns);
        return m_merged.size() <= kMostAreas;
    }
    bool end(std::string_view name) override { return name != "mergeCells"; }
    bool text(std::string_view) override { return true; }

private:
    MergedCells &m_merged;
    int m_columns;
};

MergeScan::MergeScan(const Refusal &refusal, MergedCells &merged)
    : m_refusal{refusal}, m_handler{std::make_unique<Handler>(merged, refusal.limits().columns)} {}

MergeScan::~MergeScan() = default;

Result<void> MergeScan::feed(QByteArrayView bytes) {
    if (m_isOver)
        return {};
    if (m_tail)
        return feedTail(bytes);
    qsizetype tail = -1;
    if (!m_carried.isEmpty()) {
        const qsizetype carried = m_carried.size();
        tail = findTail(m_carried.append(bytes.first(std::min(bytes.size(), kLongestTag))));
        tail = tail < 0 ? tail : std::max<qsizetype>(tail - carried, 0);
    }
    if (tail < 0)
        tail = findTail(bytes);
    m_carried = bytes.last(std::min(bytes.size(), kLongestTag)).toByteArray();
    if (tail < 0)
        return {};
    m_tail = std::make_unique<XmlReader>(*m_handler, m_refusal, u"merged cells"_s);
    // What follows the rows lies within the element that was opened before them.
    if (const auto outcome = feedTail("<sheet>"); !outcome)
        return outcome;
    return feedTail(bytes.sliced(std::min(tail, bytes.size())));
}

/// Where the bytes after the end tag of the rows begin; -1 where it is not in these.
qsizetype MergeScan::findTail(QByteArrayView bytes) {
    const std::boyer_moore_horspool_searcher searcher{kRowsName.begin(), kRowsName.end()};
    const auto next = [&](const char *from) { return std::search(from, bytes.end(), searcher); };
    for (const char *name = next(bytes.begin()); name != bytes.end(); name = next(name + 1)) {
        const char *const from = std::max(bytes.begin(), name - kLongestTag);
        const char *const tag =
            std::find(std::make_reverse_iterator(name), std::make_reverse_iterator(from), '<').base();
        const char *const end = name + kRowsName.size();
        if (tag > from && *tag == '/' && end < bytes.end() && *end == '>')
            return end + 1 - bytes.begin();
    }
    return -1;
}

Result<void> MergeScan::feedTail(QByteArrayView bytes) {
    const auto goesOn = m_tail->feed(bytes);
    // The sheet's end tag ends an element that this reader never saw begin, so an error is the end as well.
    m_isOver = !goesOn || !*goesOn;
    if (!goesOn && goesOn.error().code != "file-format")
        return std::unexpected{goesOn.error()};
    return {};
}

} // namespace dossier
