#include "services/import/Layout.h"

#include "domain/Dates.h"
#include "domain/Emails.h"
#include "domain/Texts.h"
#include "reference/Codes.h"
#include "reference/Reference.h"
#include "services/import/Form.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

using Strength = HeadingMeaning::Strength;

constexpr qsizetype kLongestHeading = 40;
constexpr qsizetype kLongestTotal = 16;
constexpr qsizetype kShortNote = 30;

/// A row that begins so adds up the rows above.
constexpr std::array<QStringView, 16> kTotals{u"小计", u"合计", u"总计", u"共计", u"累计", u"汇总", u"总和",
    u"本页小计", u"本页合计", u"平均", u"平均值", u"小 计", u"合 计", u"total", u"subtotal", u"sum"};
/// A text that begins so is written about the table, not in it.
constexpr std::array<QStringView, 22> kNotes{u"注:", u"注：", u"注1", u"注意", u"备注:", u"备注：", u"说明:", u"说明：",
    u"填表说明", u"填写说明", u"填表人", u"填报人", u"制表", u"审核", u"审批", u"复核", u"打印", u"录入:", u"录入：",
    u"*注", u"※", u"note:"};
constexpr qsizetype kMostCells = 3; ///< Of a note or a signature line.

bool beginsWithAny(QStringView text, auto words) {
    return std::ranges::any_of(words, [text](QStringView word) { return text.startsWith(word, Qt::CaseInsensitive); });
}

/// "小计", "合计:", "小计(150家)", but not "总计科技有限公司".
bool isTotal(QStringView text) {
    text = text.trimmed();
    if (text.isEmpty() || text.size() > kLongestTotal)
        return false;
    constexpr QStringView kFirst = u"小合总共累汇本平tsTS";
    if (!kFirst.contains(text.front()))
        return false;
    for (const QStringView word : kTotals) {
        if (!text.startsWith(word, Qt::CaseInsensitive))
            continue;
        const QStringView rest = text.sliced(word.size());
        const bool saysMore = std::ranges::any_of(rest,
            [](QChar c) { return c.isLetter() && !QStringView{u"家个人户条行元万份名位共计数量金额"}.contains(c); });
        if (!saysMore)
            return true;
    }
    return false;
}

} // namespace

bool looksLikeValue(const KeptCell &cell, const Reference &reference) {
    if (cell.kind != Cell::Kind::Text)
        return true;
    const QString text = singleLine(cell.text);
    const auto digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
    if (text.size() > kLongestHeading || isEmail(text))
        return true;
    if (digits >= 6)
        return true;
    return digits >= 4 && digits * 2 >= text.size() && (readDate(text, {}) || reference.phones.parse(text));
}

bool isSentence(const Heading &heading) { return heading.key.contains(u'。') || heading.text.endsWith(u'。'); }

KeptRow::KeptRow(const Row &row) : number{row.number} {
    cells.reserve(row.cells.size());
    for (const Cell &cell : row.cells)
        cells.push_back({.text = cell.text.toString(), .kind = cell.kind, .columnSpan = cell.columnSpan});
}

Layout::Layout(std::span<const KeptRow> rows, const HeadingWords &words, const Reference &reference, qint64 headerRow)
    : m_words{words}, m_reference{reference} {
    std::optional<std::size_t> found;
    if (headerRow > 0) {
        const auto at = std::ranges::find(rows, headerRow, &KeptRow::number);
        if (at != rows.end())
            found = std::size_t(at - rows.begin());
    } else {
        found = findHeadings(rows);
        if (found && *found + 1 < rows.size() && continuesBelow(rows[*found], rows[*found + 1]))
            ++*found;
    }
    if (!found)
        return;
    const KeptRow &lower = rows[*found];
    const bool hasUpper =
        *found > 0 && rows[*found - 1].number + 1 == lower.number && isGroupLine(rows[*found - 1], lower);
    takeHeadings(hasUpper ? &rows[*found - 1] : nullptr, lower);
    const auto above = rows.first(*found - (hasUpper ? 1 : 0));
    findUnit(above);
    for (const KeptRow &row : above)
        for (const KeptCell &cell : row.cells)
            if (!isBlank(cell.text))
                m_titles.append(singleLine(cell.text));
    m_hasHeadings = true;
    m_headerRow = lower.number;
    m_score = std::max(lookAt(lower).known, 1);
}

Layout::Layout(const Form &form, const HeadingWords &words, const Reference &reference)
    : m_words{words}, m_reference{reference}, m_hasHeadings{true}, m_isForm{true} {
    for (const FormEntry &entry : form.entries()) {
        m_headings.push_back(entry.label);
        m_groups.push_back(entry.group);
    }
}

Layout::Line Layout::lookAt(const KeptRow &row) const {
    Line line;
    for (const KeptCell &cell : row.cells) {
        if (isBlank(cell.text))
            continue;
        ++line.filled;
        line.hasSpans = line.hasSpans || cell.columnSpan > 1;
        const Heading heading = m_words.parse(cell.text);
        const HeadingMeaning meaning = m_words.meaning(heading);
        if (meaning.strength >= Strength::Parts && !isSentence(heading)) {
            ++line.known;
            line.certain += meaning.strength > Strength::Parts ? 1 : 0;
        } else if (looksLikeValue(cell, m_reference)) {
            ++line.values;
        }
    }
    return line;
}

/// A table of one column: its heading must be a known word, not a sentence that names some.
bool Layout::isOneHeading(const Line &line) { return line.certain == 1 && line.filled == 1; }

std::optional<std::size_t> Layout::findHeadings(std::span<const KeptRow> rows) const {
    std::optional<std::size_t> best;
    int most = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Line line = lookAt(rows[i]);
        const bool mayBe = line.known >= 2 || (isOneHeading(line) && rows[i].cells.size() == 1);
        // Values among the headings speak against it: this is a row that happens to hold such words.
        const int weight = 2 * line.known - 3 * line.values;
        if (mayBe && weight > most && line.known * 3 >= line.filled) {
            most = weight;
            best = i;
        }
    }
    return best;
}

/// Whether the row below holds the second line of the headings: 姓名, 电话 below a 联系人 that spans both.
bool Layout::continuesBelow(const KeptRow &upper, const KeptRow &lower) const {
    if (upper.number + 1 != lower.number)
        return false;
    const Line line = lookAt(lower);
    if (line.values > 0 || line.known < 1 || line.known * 2 < line.filled)
        return false;
    // Under a heading that spans several columns, merged or not, or beside ones merged downwards, which come in both
    // rows.
    for (std::size_t i = 0; i < lower.cells.size(); ++i) {
        if (isBlank(lower.cells[i].text))
            continue;
        const bool isUnder = i >= upper.cells.size() || isBlank(upper.cells[i].text) || spanOf(upper, lower, i) > 1;
        const bool isMerged = i < upper.cells.size() && upper.cells[i].text == lower.cells[i].text;
        if (!isUnder && !isMerged)
            return false;
    }
    return true;
}

/// Whether the row above holds groups: texts over several columns, none of them a value.
bool Layout::isGroupLine(const KeptRow &upper, const KeptRow &lower) const {
    const Line line = lookAt(upper);
    if (line.filled == 0 || line.values > 0)
        return false;
    bool isMerged = false; // Downwards: such a cell comes in both rows.
    for (std::size_t i = 0; i < std::min(upper.cells.size(), lower.cells.size()); ++i)
        isMerged = isMerged || (!isBlank(upper.cells[i].text) && upper.cells[i].text == lower.cells[i].text);
    // One text over the whole width is the title.
    const bool isTitle = line.filled == 1 && !isMerged;
    return !isTitle && (line.hasSpans || isMerged || line.filled >= 2);
}

/// How many columns an upper heading covers: the merged ones, else those behind it that have a heading below only.
std::size_t Layout::spanOf(const KeptRow &upper, const KeptRow &lower, std::size_t at) {
    if (upper.cells[at].columnSpan > 1)
        return std::size_t(upper.cells[at].columnSpan);
    const auto isFilled = [](const KeptRow &row, std::size_t i) {
        return i < row.cells.size() && !isBlank(row.cells[i].text);
    };
    std::size_t end = at + 1;
    while (isFilled(lower, at) && isFilled(lower, end) && !isFilled(upper, end))
        ++end;
    return end - at;
}

void Layout::takeHeadings(const KeptRow *upper, const KeptRow &lower) {
    for (const KeptCell &cell : lower.cells)
        m_headings.push_back(m_words.parse(cell.text));
    if (!upper)
        return;
    m_groups.resize(std::max(upper->cells.size(), lower.cells.size()));
    for (std::size_t i = 0; i < upper->cells.size(); ++i) {
        const KeptCell &cell = upper->cells[i];
        if (isBlank(cell.text))
            continue;
        const Heading group = m_words.parse(cell.text);
        for (std::size_t at = i; at < std::min(i + spanOf(*upper, lower, i), m_groups.size()); ++at)
            m_groups[at] = group;
    }
}

void Layout::findUnit(std::span<const KeptRow> above) {
    for (const KeptRow &row : above)
        for (const KeptCell &cell : row.cells) {
            const QString text = HanFolding::halfWidth(cell.text);
            const qsizetype at = text.indexOf(u"单位:");
            if (at < 0)
                continue;
            qsizetype end = at + 3;
            while (end < text.size() && text[end] == u' ')
                ++end;
            const qsizetype from = end;
            while (end < text.size() && text[end].isLetter())
                ++end;
            if (const auto unit = moneyUnit(QStringView{text}.sliced(from, end - from)))
                m_unit = unit;
        }
}

Heading Layout::heading(int column) const {
    return std::size_t(column) < m_headings.size() ? m_headings[std::size_t(column)] : Heading{};
}

Heading Layout::group(int column) const {
    return std::size_t(column) < m_groups.size() ? m_groups[std::size_t(column)] : Heading{};
}

bool Layout::repeatsHeadings(const Row &row) const {
    int filled = 0;
    int same = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (row.cells[i].text.isEmpty())
            continue;
        ++filled;
        const bool isHeading = i < m_headings.size() && singleLine(row.cells[i].text) == m_headings[i].text;
        const bool isGroup = i < m_groups.size() && singleLine(row.cells[i].text) == m_groups[i].text;
        same += isHeading || isGroup ? 1 : 0;
        if (filled >= 4 && same * 2 < filled)
            return false;
    }
    return filled >= 2 && same * 5 >= filled * 4;
}

bool Layout::isData(const Row &row, int nameColumn) const {
    if (m_isForm)
        return true;
    if (m_hasHeadings && row.number <= m_headerRow)
        return false;
    int filled = 0;
    const Cell *first = nullptr;
    for (const Cell &cell : row.cells) {
        if (isBlank(cell.text))
            continue;
        if (!first)
            first = &cell;
        ++filled;
    }
    if (!first)
        return false;
    const QStringView name = nameColumn >= 0 && std::size_t(nameColumn) < row.cells.size()
                                 ? row.cells[std::size_t(nameColumn)].text.trimmed()
                                 : QStringView{};
    if ((isTotal(first->text) && (name.isEmpty() || isTotal(name))) || (isTotal(name) && filled <= 2 * kMostCells))
        return false;
    if (repeatsHeadings(row))
        return false;
    if (filled > kMostCells)
        return true;
    const QStringView text = first->text.trimmed();
    if (beginsWithAny(text, kNotes))
        return false;
    if (filled > 1)
        return true;
    // One text alone in the first column, which is not the name's: a section's title.
    const bool isTitle = &row.cells[0] == first && nameColumn > 0 && !text.front().isDigit();
    return !isTitle && first->columnSpan <= 2 && text.size() <= kShortNote && !text.endsWith(u'。') &&
           !m_titles.contains(singleLine(text));
}

} // namespace dossier
