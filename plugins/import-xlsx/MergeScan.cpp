#include "MergeScan.h"

#include <algorithm>
#include <functional>
#include <iterator>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr std::size_t kMostAreas = 1'000'000;

constexpr std::string_view kRowsName{"sheetData"};
constexpr qsizetype kLongestTag = 128;

} // namespace

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
