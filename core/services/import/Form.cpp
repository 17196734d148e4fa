#include "services/import/Form.h"

#include "domain/Texts.h"
#include "services/import/FormText.h"
#include "services/import/Mapping.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <climits>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

using Strength = HeadingMeaning::Strength;
using Kind = ColumnTarget::Kind;

constexpr int kFewestLabels = 4;
constexpr qsizetype kFewestRows = 3;
constexpr qsizetype kLongestTitle = 20;

/// Titles of parts end so.
constexpr std::array<QStringView, 10> kTitleEnds{
    u"信息", u"情况", u"记录", u"资料", u"概况", u"明细", u"内容", u"备注", u"部分", u"栏"};
/// Targets whose values may go over several cells: a place by its parts, both ends of a period, several numbers.
bool takesMore(const ColumnTarget &target) {
    constexpr std::array kFields{Field::Province, Field::City, Field::Address, Field::ContactPhones};
    return target.kind == Kind::Region || target.kind == Kind::ContractPeriod ||
           std::ranges::any_of(kFields, [&](Field field) { return target.is(field); });
}

bool isProse(const FormCell &cell) {
    const QString &text = cell.kept.text;
    return text.contains(u'。') || (cell.blanks.size() == 1 && (text.contains(u'，') || text.contains(u',')));
}

bool isSameTarget(const ColumnTarget &a, const ColumnTarget &b) {
    return a.isMapped() && a.kind == b.kind && (a.kind != Kind::Value || a.field == b.field);
}

} // namespace

struct Form::Waiting {
    std::optional<FormEntry> entry = {};
    Heading group = {}; ///< A title at the left of the row.
    int end = 0;        ///< Behind the last cell that belongs to it.
    bool isAnswered = false;
    bool isLabelRepeat = false;
    bool isValueRepeat = true;

    bool waitsFor(const FormCell &cell) const { return entry && !isAnswered && cell.column == end; }
};

Form::Form(std::span<const KeptRow> rows, const HeadingWords &words, const Reference &reference)
    : m_words{words}, m_lines{rows, words, reference} {
    read();
    m_isForm = looksLikeForm();
    dropNeedlessBlanks();
}

void Form::read() {
    bool isInNotes = false;
    const std::vector<FormLine> &lines = m_lines.lines();
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const FormLine &line = lines[at];
        isInNotes = isNote(line) || (isInNotes && line.cells.size() == 1);
        if (isInNotes || isColumnTitles(line))
            continue;
        if (const std::size_t below = takeBelow(at)) {
            at += below;
            continue;
        }
        if (!continuesAbove(line) && !takeTitles(line)) {
            m_lastLine = m_entries.size();
            takeBeside(line);
        }
    }
}

Heading Form::sectionOf(int column) const {
    const auto found = std::ranges::find_if(
        m_sections, [column](const Section &section) { return section.from <= column && column < section.to; });
    return found == m_sections.end() ? Heading{} : found->title;
}

HeadingMeaning Form::meaning(const FormEntry &entry) const { return m_words.meaning(entry.group, entry.label); }

/// Labels side by side without a gap, as over the columns of a small table.
bool Form::isHeadingLine(const FormLine &line) const {
    std::size_t known = 0;
    std::size_t all = 0; // Without titles that are merged downwards at the left.
    for (std::size_t i = 0; i < line.cells.size(); ++i) {
        const FormCell &cell = line.cells[i];
        if (!cell.blanks.empty() || (!cell.isShort && !cell.isKnown))
            return false;
        if (i + 1 < line.cells.size() && !cell.isFollowedBy(line.cells[i + 1]))
            return false;
        if (cell.isRepeat)
            continue;
        const bool isMeant = m_words.meaning(sectionOf(cell.column), cell.heading).strength >= Strength::Parts;
        known += cell.isKnown || isMeant ? 1 : 0;
        ++all;
    }
    // Where values stand in other rows, all must be labels; where lines of both come in turns, one is enough.
    const bool areInTurns = m_below.size() > 1 && known > 0 && all > 1;
    return areInTurns || (known > 1 && (hasValueColumn(line) ? known == all : known * 2 > all));
}

/// Whether any of the cells stands where other rows have values.
bool Form::hasValueColumn(const FormLine &line) const {
    return std::ranges::any_of(
        line.cells, [&](const FormCell &cell) { return !cell.isRepeat && m_lines.isValueColumn(cell.column); });
}

/// A label alone, over the whole width or as the last of such lines, with a box below to write in.
bool Form::isBoxBelow(const FormCell &label, const FormLine &line) {
    const FormCell &box = line.cells.front();
    return (label.meaning.strength >= Strength::Word || label.endsInColon) && line.cells.size() == 1 &&
           box.column == label.column && box.span == label.span && box.blanks.empty() && !box.isKnown &&
           !box.isRepeat && !isNote(line) &&
           !std::ranges::any_of(kTitleEnds, [&](QStringView end) { return box.heading.key.endsWith(end); });
}

/// Whether a line holds values of the labels above it: cells of the same places, most of them no labels. A title that
/// is merged downwards at the left does not count.
bool Form::isValueLine(const FormLine &labels, const FormLine &line) {
    const auto first = std::ranges::find_if_not(line.cells, &FormCell::isRepeat);
    const auto known = std::count_if(first, line.cells.end(), [](const FormCell &cell) { return cell.isKnown; });
    return !isNote(line) && first != line.cells.end() && !first->isKnown && known * 2 < line.cells.end() - first &&
           std::ranges::all_of(line.cells, [&](const FormCell &cell) {
               const auto label = std::ranges::find(labels.cells, cell.column, &FormCell::column);
               return label != labels.cells.end() && label->span == cell.span;
           });
}

/// Whether labels are those of contacts or follow-ups, of which there may be several, one a line.
bool Form::areOfItems(const FormLine &labels) const {
    int balance = 0;
    for (const FormCell &cell : labels.cells) {
        const ColumnTarget target = m_words.meaning(sectionOf(cell.column), cell.heading).target;
        if (target.kind == Kind::Value && target.field != Field::Remark)
            balance += spec(target.field).part == Part::Customer ? -1 : 1;
    }
    return balance > 0;
}

/// Labels with what was filled in below them: how many lines of that; 0: none.
std::size_t Form::takeBelow(std::size_t at) {
    const std::vector<FormLine> &lines = m_lines.lines();
    const FormLine &labels = lines[at];
    const bool isBox = labels.cells.size() == 1 && labels.cells.front().blanks.empty() && at + 1 < lines.size() &&
                       (labels.cells.front().span > 1 || !m_below.empty()) &&
                       isBoxBelow(labels.cells.front(), lines[at + 1]);
    if (!isBox && !isHeadingLine(labels))
        return 0;
    // Where lines of labels and of values come in turns, there is one of each.
    const std::size_t most = isBox || (!m_below.empty() && !areOfItems(labels)) ? 1 : lines.size();
    std::size_t taken = 0;
    for (std::size_t next = at + 1; next < lines.size() && taken < most; ++next, ++taken) {
        const FormLine &line = lines[next];
        if (line.number != labels.number + qint64(next - at) || !isValueLine(labels, line))
            break;
        if (m_below.empty() && !isBox && taken == 0 && hasValueColumn(labels) &&
            std::ranges::none_of(line.cells, &FormCell::isCertainValue))
            break;
        for (const FormCell &cell : line.cells) {
            const auto label = std::ranges::find(labels.cells, cell.column, &FormCell::column);
            if (cell.isRepeat && cell.kept.text == label->kept.text)
                continue; // The title at the left.
            FormEntry &entry = m_entries.emplace_back();
            entry.group = sectionOf(cell.column);
            entry.label = label->heading;
            entry.value = cell.kept;
            entry.value.text = filledIn(cell.kept.text);
            entry.row = line.number;
            entry.column = cell.column;
            entry.labelRow = labels.number;
        }
    }
    if (taken > 0 && !isBox)
        m_below.push_back(taken);
    return taken;
}

/// Titles over what follows: one text alone, or several that are merged over their columns.
bool Form::takeTitles(const FormLine &line) {
    const bool isAlone = line.cells.size() == 1;
    for (const FormCell &cell : line.cells) {
        const bool isTitle =
            std::ranges::any_of(kTitleEnds, [&](QStringView end) { return cell.heading.key.endsWith(end); });
        if (!cell.blanks.empty() || cell.hasBoxes || cell.heading.text.size() > kLongestTitle)
            return false;
        if (isAlone ? cell.isKnown && cell.span == 1 && m_lines.isLabelColumn(cell.column)
                    : (!cell.isKnown && !isTitle) || m_lines.isValueColumn(cell.column))
            return false;
    }
    if (!isAlone && std::ranges::none_of(line.cells, [](const FormCell &cell) { return cell.span > 1; }))
        return false;
    m_sections.clear();
    for (const FormCell &cell : line.cells)
        m_sections.push_back(
            {.from = isAlone ? 0 : cell.column, .to = isAlone ? INT_MAX : cell.end(), .title = cell.heading});
    return true;
}

/// A text alone below a value goes on where that one ends.
bool Form::continuesAbove(const FormLine &line) {
    const FormCell &cell = line.cells.front();
    if (line.cells.size() > 1 || !cell.blanks.empty() || cell.isKnown || m_lines.isLabelColumn(cell.column))
        return false;
    constexpr qsizetype kFarColon = 12;
    if (QStringView{cell.kept.text}.first(std::min(cell.kept.text.size(), kFarColon)).contains(u'：'))
        return false; // A label that nobody knows.
    for (std::size_t i = m_lastLine; i < m_entries.size(); ++i) {
        FormEntry &above = m_entries[i];
        if (above.column != cell.column || above.value.text.isEmpty() || above.row + 1 != line.number ||
            above.labelRow != above.row || above.value.kind != Cell::Kind::Text)
            continue;
        above.value.text += u'\n' + filledIn(cell.kept.text);
        return true;
    }
    return false;
}

void Form::takeBeside(const FormLine &line) {
    Waiting waiting;
    for (std::size_t i = 0; i < line.cells.size(); ++i) {
        const FormCell &cell = line.cells[i];
        // Beside a label a colon may stand in what was written.
        const bool isWritten = waiting.waitsFor(cell) && (!cell.beginsWithLabel || isProse(cell));
        if (!cell.blanks.empty() && !isWritten) {
            takeBlanks(line, cell, waiting);
        } else if (isLabel(line, i, waiting)) {
            // A label with another right beside it is the title of what stands there.
            if (waiting.waitsFor(cell)) {
                waiting.group = waiting.entry->label;
                waiting.entry.reset();
            }
            finish(waiting);
            const Heading group = waiting.group.isEmpty() ? sectionOf(cell.column) : waiting.group;
            waiting.entry = FormEntry{.group = group,
                .label = cell.heading,
                .row = line.number,
                .column = cell.column,
                .labelRow = line.number};
            waiting.end = cell.end();
            waiting.isLabelRepeat = cell.isRepeat;
            m_grid.push_back(meaning(*waiting.entry).target);
        } else {
            takeValue(line, cell, waiting);
        }
    }
    finish(waiting);
}

bool Form::isLabel(const FormLine &line, std::size_t at, const Waiting &waiting) const {
    const FormCell &cell = line.cells[at];
    const FormCell *next =
        at + 1 < line.cells.size() && cell.isFollowedBy(line.cells[at + 1]) ? &line.cells[at + 1] : nullptr;
    if (!cell.blanks.empty() || (!cell.isShort && !cell.isKnown))
        return false;
    if (cell.endsInColon)
        return true;
    if (cell.isKnown && !waiting.waitsFor(cell))
        return waiting.entry || !m_lines.isValueColumn(cell.column);
    // Beside a label: words that we know are values, too (职务: 销售经理), but labels below a title of their own.
    if (cell.isKnown)
        return !m_lines.isValueColumn(cell.column) && (m_lines.isLabelColumn(cell.column) || (next && !next->isKnown));
    if (waiting.waitsFor(cell) || (waiting.isAnswered && waiting.entry && takesMore(meaning(*waiting.entry).target)))
        return false;
    return m_lines.isLabelColumn(cell.column) || (next && !next->isKnown && next->blanks.empty());
}

void Form::takeValue(const FormLine &line, const FormCell &cell, Waiting &waiting) const {
    if (!waiting.entry)
        return;
    FormEntry &entry = *waiting.entry;
    const QString text = filledIn(cell.kept.text);
    if (!waiting.isAnswered) {
        entry.value = cell.kept;
        entry.value.text = text;
        entry.row = line.number;
        entry.column = cell.column;
    } else if (const QString more = cell.kept.text.trimmed();
        cell.hasBoxes || moneyUnit(more) || takesMore(meaning(entry).target)) {
        entry.value = {.text = entry.value.text + u' ' + more};
    }
    waiting.isAnswered = true;
    waiting.isValueRepeat = waiting.isValueRepeat && cell.isRepeat;
    waiting.end = cell.end();
}

/// Labels and values within one cell.
void Form::takeBlanks(const FormLine &line, const FormCell &cell, Waiting &waiting) {
    if (waiting.waitsFor(cell)) {
        waiting.group = waiting.entry->label;
        waiting.entry.reset();
    }
    finish(waiting);
    if (cell.isRepeat)
        return;
    for (const InlineBlank &blank : cell.blanks) {
        finish(waiting);
        FormEntry entry{.group = waiting.group.isEmpty() ? sectionOf(cell.column) : waiting.group,
            .label = blank.label,
            .value = {.text = filledIn(blank.value)},
            .row = line.number,
            .column = cell.column,
            .labelRow = line.number};
        // "客户名称：须填写全称" below a form tells of a blank that is above.
        if (line.cells.size() == 1 && isOnGrid(entry))
            continue;
        waiting.isAnswered = !blank.value.isEmpty();
        waiting.entry = std::move(entry);
        waiting.end = cell.end();
    }
}

bool Form::isOnGrid(const FormEntry &entry) const {
    const ColumnTarget target = meaning(entry).target;
    return std::ranges::any_of(m_grid, [&](const ColumnTarget &known) { return isSameTarget(known, target); });
}

void Form::finish(Waiting &waiting) {
    if (!waiting.entry)
        return;
    FormEntry entry = *std::move(waiting.entry);
    const bool isLabelRepeat = std::exchange(waiting.isLabelRepeat, false);
    const bool isValueRepeat = std::exchange(waiting.isValueRepeat, true);
    waiting.entry.reset();
    waiting.isAnswered = false;
    if (isLabelRepeat) {
        // The label is merged downwards: so is its value, or this is the next line of it.
        const auto same = std::find_if(m_entries.rbegin(), m_entries.rend(),
            [&](const FormEntry &earlier) { return earlier.label.text == entry.label.text; });
        if (entry.value.text.isEmpty() || isValueRepeat)
            return;
        if (same != m_entries.rend() && !same->value.text.isEmpty())
            same->value = {.text = same->value.text + u'\n' + entry.value.text};
        else
            m_entries.push_back(std::move(entry));
        return;
    }
    m_entries.push_back(std::move(entry));
}

/// A blank that another one fills in: titles are words for what stands below them, too (备注, 跟进记录).
void Form::dropNeedlessBlanks() {
    std::vector<ColumnTarget> filled;
    for (const FormEntry &entry : m_entries)
        if (!entry.value.text.isEmpty())
            filled.push_back(meaning(entry).target);
    std::erase_if(m_entries, [&](const FormEntry &entry) {
        const ColumnTarget target = meaning(entry).target;
        return entry.value.text.isEmpty() &&
               std::ranges::any_of(filled, [&](const ColumnTarget &other) { return isSameTarget(other, target); });
    });
}

bool Form::looksLikeForm() const {
    QSet<QString> labels;
    QHash<qint64, QSet<QString>> byRow;
    bool tellsWhom = false;
    for (const FormEntry &entry : m_entries) {
        const HeadingMeaning means = meaning(entry);
        if (!means.isKnown())
            continue;
        labels.insert(entry.label.key);
        byRow[entry.labelRow].insert(entry.label.key);
        tellsWhom = tellsWhom || means.target.is(Field::Name) || means.target.is(Field::ContactName);
    }
    // Of a list nearly all stand in one row.
    qsizetype most = 0;
    qsizetype all = 0;
    for (const QSet<QString> &inRow : std::as_const(byRow)) {
        most = std::max(most, inRow.size());
        all += inRow.size();
    }
    const bool areSpread = byRow.size() >= kFewestRows && most * 2 <= labels.size();
    // Lines of labels and lines of values in turns; a list may have its headings again, but those are the same.
    const bool areInTurns = m_below.size() > 1 && all == labels.size() &&
                            std::ranges::all_of(m_below, [](std::size_t lines) { return lines == 1; });
    return tellsWhom && labels.size() >= kFewestLabels && (areSpread || areInTurns);
}

bool Form::isFilled() const {
    return std::ranges::any_of(m_entries, [](const FormEntry &entry) {
        const auto ticked = tickedOptions(entry.value.text);
        return ticked ? !ticked->isEmpty() : !entry.value.text.isEmpty();
    });
}

qint64 Form::row() const {
    const auto name = std::ranges::find_if(m_entries,
        [&](const FormEntry &entry) { return meaning(entry).target.is(Field::Name) && !entry.value.text.isEmpty(); });
    return name != m_entries.end() ? name->row : m_entries.empty() ? 0 : m_entries.front().row;
}

QString Form::address(std::size_t entry) const {
    const FormEntry &wanted = m_entries[entry];
    const auto before = std::count_if(m_entries.begin(), m_entries.begin() + std::ptrdiff_t(entry),
        [&](const FormEntry &other) { return other.row == wanted.row && other.column == wanted.column; });
    const QString cell = columnLetter(wanted.column) + QString::number(wanted.row);
    return before == 0 ? cell : u"%1 (%2)"_s.arg(cell).arg(before + 1);
}

} // namespace dossier
