#include "services/import/FormLines.h"

#include "domain/Texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

using Strength = HeadingMeaning::Strength;

constexpr qsizetype kLongestLabel = 20;
constexpr QStringView kColons = u":：";
constexpr QStringView kOpening = u"(（[【";
constexpr QStringView kClosing = u")）]】";
/// Between one label with its value and the next in a cell.
constexpr QStringView kParting = u" \u3000\t\n\r;；,，、。|";

bool hasBoxesIn(QStringView text) { return tickedOptions(text).has_value(); }

/// Whether a box to tick stands at the end of @p text: what follows is an option then, no label.
bool endsInBox(QStringView text) {
    constexpr qsizetype kLongestBox = 3;
    text = text.trimmed();
    for (qsizetype size = 1; size <= std::min(text.size(), kLongestBox); ++size)
        if (hasBoxesIn(text.last(size)))
            return true;
    return false;
}

} // namespace

FormLines::FormLines(std::span<const KeptRow> rows, const HeadingWords &words, const Reference &reference)
    : m_words{words}, m_reference{reference} {
    for (const KeptRow &row : rows) {
        FormLine line{.number = row.number};
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            if (!isBlank(row.cells[i].text))
                line.cells.push_back(look(int(i), row.cells[i]));
        if (line.cells.empty())
            continue;
        const FormLine *above = m_lines.empty() || m_lines.back().number + 1 != row.number ? nullptr : &m_lines.back();
        for (FormCell &cell : line.cells) {
            cell.isRepeat = above && std::ranges::any_of(above->cells, [&](const FormCell &upper) {
                return upper.column == cell.column && upper.span == cell.span && upper.kept.text == cell.kept.text;
            });
            if (!cell.blanks.empty() || cell.isRepeat)
                continue;
            m_votes.resize(std::max(m_votes.size(), std::size_t(cell.column) + 1));
            Votes &votes = m_votes[std::size_t(cell.column)];
            ++(cell.isKnown || cell.endsInColon ? votes.labels : votes.values);
        }
        m_lines.push_back(std::move(line));
    }
}

FormLines::Votes FormLines::votes(int column) const {
    return std::size_t(column) < m_votes.size() ? m_votes[std::size_t(column)] : Votes{};
}

bool FormLines::isLabelColumn(int column) const {
    const Votes found = votes(column);
    return found.labels >= 2 && found.labels >= found.values;
}

bool FormLines::isValueColumn(int column) const {
    const Votes found = votes(column);
    return found.values > found.labels;
}

/// A text that only ends as a heading is one where the cell begins.
bool FormLines::isKnownLabel(const Heading &heading, bool isFirst) const {
    constexpr qsizetype kShortLabel = 10;
    const Strength strength = m_words.meaning(heading).strength;
    return heading.text.size() <= kLongestLabel &&
           (strength >= Strength::Parts ||
               (isFirst && strength == Strength::Contains && heading.text.size() <= kShortLabel));
}

FormCell FormLines::look(int column, const KeptCell &kept) const {
    FormCell cell{.column = column, .span = std::max(kept.columnSpan, 1), .kept = kept};
    cell.hasBoxes = hasBoxesIn(kept.text);
    cell.blanks = blanksIn(kept.text, cell.beginsWithLabel);
    if (cell.blanks.size() == 1 && cell.beginsWithLabel && cell.blanks.front().value.isEmpty())
        cell.blanks.clear(); // "电话：" is a label as any other.
    if (!cell.blanks.empty())
        return cell;
    cell.heading = m_words.parse(kept.text);
    cell.meaning = m_words.meaning(cell.heading);
    cell.isCertainValue = looksLikeValue(kept, m_reference);
    const bool mayBeLabel =
        !cell.hasBoxes && !cell.isCertainValue && !isSentence(cell.heading) && !cell.heading.key.isEmpty();
    cell.isKnown = mayBeLabel && cell.meaning.strength >= Strength::Parts;
    cell.isShort = mayBeLabel && cell.heading.text.size() <= kLongestLabel;
    cell.endsInColon = cell.isShort && kColons.contains(cell.heading.text.back());
    return cell;
}

/// Finds "联系人：张三  电话：139…": labels that we know, each with a colon.
std::vector<InlineBlank> FormLines::blanksIn(const QString &text, bool &beginsWithLabel) const {
    struct Found {
        qsizetype from;
        qsizetype colon;
        Heading label;
    };
    std::vector<Found> found;
    qsizetype last = 0; // Where the text behind the last label begins.
    int depth = 0;      // A colon in brackets is the label's: (单位：元).
    for (qsizetype colon = 0; colon < text.size(); ++colon) {
        depth += kOpening.contains(text[colon]) ? 1 : kClosing.contains(text[colon]) && depth > 0 ? -1 : 0;
        if (depth > 0 || !kColons.contains(text[colon]))
            continue;
        // The shortest text before the colon that we know: blanks may stand within a label.
        for (qsizetype from = colon - 1; from >= last && colon - from <= 2 * kLongestLabel; --from) {
            if (from > last && !kParting.contains(text[from - 1]))
                continue;
            const Heading label = m_words.parse(QStringView{text}.sliced(from, colon - from));
            if (hasBoxesIn(QStringView{text}.sliced(from, colon - from)) || endsInBox(QStringView{text}.first(from)))
                break;
            if (!isKnownLabel(label, from == 0))
                continue;
            found.push_back({from, colon, label});
            last = colon + 1;
            break;
        }
    }
    beginsWithLabel = !found.empty() && isBlank(QStringView{text}.first(found.front().from));
    std::vector<InlineBlank> blanks;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const qsizetype from = found[i].colon + 1;
        const qsizetype to = i + 1 < found.size() ? found[i + 1].from : text.size();
        blanks.push_back({.label = found[i].label, .value = text.sliced(from, to - from).trimmed()});
    }
    return blanks;
}

} // namespace dossier
