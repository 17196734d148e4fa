#include "print/FormPages.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr QRectF kContent = FormStyle::kContent;

/// Label and value of each column.
constexpr std::array kWidths{mm(23), mm(39), mm(17), mm(41), mm(25), mm(33)};
/// High enough to be filled in by hand (R82 asks for 8 mm a line); the widest answers get two lines.
constexpr std::array kRowHeights{mm(16), mm(11), mm(18), mm(13), mm(11), mm(16), mm(11)};
constexpr int kMostLines = 5; ///< In a place of the upper part.

constexpr qreal kFollowUpLabel = kWidths[0];
constexpr qreal kFollowUpWidth = kWidths[0] + kWidths[1] + kWidths[2] + kWidths[3];
constexpr qreal kDateHeight = mm(10);
constexpr qreal kLeastSummary = mm(26);
constexpr qreal kLeastPlan = mm(16);
constexpr qreal kSummaryShare = 0.64; ///< Of what date and method leave over.

constexpr qreal kTitleHeight = mm(11);
constexpr qreal kNumberHeight = mm(6.5);
constexpr qreal kContinuedHeight = mm(15);
constexpr qreal kGap = mm(4);
constexpr qreal kBoxGap = mm(1);
constexpr qreal kChoiceGap = mm(2.2);

constexpr QStringView kValueHeading = u"内容";
constexpr QStringView kGoesOn = u"……（全文见续页）";

QRectF inside(const QRectF &area) {
    return area.adjusted(FormStyle::kPaddingX, FormStyle::kPaddingY, -FormStyle::kPaddingX, -FormStyle::kPaddingY);
}

qreal widthAt(std::size_t column) {
    return std::accumulate(kWidths.begin(), kWidths.begin() + std::ptrdiff_t(column), qreal{0});
}

} // namespace

FormPages::FormPages(const RegistrationForm &form, const FormStyle &style, const QString &footer)
    : m_form{form}, m_style{style} {
    m_canvas.beginPage();
    drawTitle();
    const QPointF top{kContent.left(), m_y};
    drawColumns();
    // A short table behind the form shares its page.
    const qreal room = kContent.bottom() - m_y;
    const qreal behind = annexHeight();
    drawFollowUp(followUpHeight() + behind <= room ? room - behind : room);
    m_canvas.frame({top, QPointF{kContent.right(), m_y}}, FormStyle::kThickLine);
    drawAnnex();
    drawFooters(footer);
}

void FormPages::drawTitle() {
    m_canvas.centred({kFormTitle.toString(), m_style.title, kTitleHeight},
        {kContent.left(), kContent.top(), kContent.width(), kTitleHeight});
    const qreal y = kContent.top() + kTitleHeight;
    const QString number = u"编号："_s + m_form.number;
    m_canvas.text({elided(number, m_style.label, kContent.width() / 2), m_style.label, kNumberHeight},
        {kContent.left() + FormStyle::kPaddingX, y});
    const FormText marks{m_form.marks, m_style.head, kNumberHeight};
    m_canvas.text(marks, {kContent.right() - FormStyle::kPaddingX - marks.width(), y});
    m_y = y + kNumberHeight;
}

void FormPages::drawColumnHeads() {
    qreal x = kContent.left();
    for (std::size_t i = 0; i < kWidths.size(); ++i) {
        const QRectF area{x, m_y, kWidths[i], FormStyle::kHeadHeight};
        m_canvas.shade(area);
        m_canvas.frame(area, FormStyle::kThinLine);
        const QString text = i % 2 == 0 ? m_form.headings[i / 2] : kValueHeading.toString();
        m_canvas.centred({text, m_style.head, FormStyle::kValueLine}, area);
        x += kWidths[i];
    }
    m_y += FormStyle::kHeadHeight;
}

void FormPages::drawColumns() {
    drawColumnHeads();
    for (std::size_t row = 0; row < m_form.rows.size(); ++row) {
        const qreal height = rowHeight(row);
        for (std::size_t column = 0; column < kWidths.size() / 2; ++column) {
            const FormCell &cell = m_form.rows[row][column];
            const qreal x = kContent.left() + widthAt(column * 2);
            const QRectF label{x, m_y, kWidths[column * 2], height};
            const QRectF value{x + label.width(), m_y, kWidths[column * 2 + 1], height};
            if (cell.label.isEmpty()) {
                m_canvas.frame(label.united(value), FormStyle::kThinLine);
                continue;
            }
            drawLabel(cell.label, label);
            drawValue(cell, value);
        }
        m_y += height;
    }
}

void FormPages::drawFollowUp(qreal height) {
    const QRectF left{kContent.left(), m_y, kFollowUpWidth, FormStyle::kHeadHeight};
    const QRectF right{left.right(), m_y, kContent.right() - left.right(), FormStyle::kHeadHeight};
    for (const auto &[area, text] : {std::pair{left, u"跟进记录"_s}, std::pair{right, u"备注"_s}}) {
        m_canvas.shade(area);
        m_canvas.frame(area, FormStyle::kThinLine);
        m_canvas.centred({text, m_style.head, FormStyle::kValueLine}, area);
    }
    m_y += FormStyle::kHeadHeight;
    const qreal rows = height - FormStyle::kHeadHeight;
    const qreal free = rows - 2 * kDateHeight;
    const qreal summary = std::max(kLeastSummary, free * kSummaryShare);
    const std::array heights{kDateHeight, kDateHeight, summary, free - summary};

    const QRectF remark{right.left(), m_y, right.width(), rows};
    m_canvas.frame(remark, FormStyle::kThinLine);
    const FormText label{m_form.remark.label, m_style.label, FormStyle::kLabelLine, inside(remark).width()};
    m_canvas.text(label, inside(remark).topLeft());
    drawValue(m_form.remark, remark.adjusted(0, label.height() + FormStyle::kPaddingY, 0, 0), true);

    for (std::size_t i = 0; i < heights.size(); ++i) {
        const QRectF labelArea{left.left(), m_y, kFollowUpLabel, heights[i]};
        drawLabel(m_form.followUp[i].label, labelArea);
        drawValue(m_form.followUp[i], {labelArea.right(), m_y, left.right() - labelArea.right(), heights[i]}, i > 1);
        m_y += heights[i];
    }
}

void FormPages::drawLabel(const QString &label, const QRectF &area) {
    m_canvas.shade(area);
    m_canvas.frame(area, FormStyle::kThinLine);
    const FormText text{label, m_style.label, FormStyle::kLabelLine, inside(area).width()};
    m_canvas.text(text, {inside(area).left(), area.center().y() - text.height() / 2});
}

void FormPages::drawValue(const FormCell &cell, const QRectF &area, bool fromTop) {
    const QRectF place = inside(area);
    if (&cell != &m_form.remark)
        m_canvas.frame(area, FormStyle::kThinLine);
    if (!cell.choices.empty())
        return drawChoices(cell, area);
    if (!cell.hint.isEmpty()) {
        const FormText hint{cell.hint, m_style.small, FormStyle::kLabelLine};
        return m_canvas.text(hint, {place.right() - hint.width(), place.bottom() - hint.height()}, FormCanvas::kFaint);
    }
    const FormText text = valueText(cell.text, place.width());
    const int room = int(area.height() > 0 ? (place.height() + 1) / FormStyle::kValueLine : 0);
    const bool goesOn = text.lineCount() > room;
    const int shown = goesOn ? room - 1 : text.lineCount();
    const qreal height = (goesOn ? room : shown) * FormStyle::kValueLine;
    const qreal y = fromTop ? place.top() : area.center().y() - height / 2;
    m_canvas.text(text, {place.left(), y}, 0, shown);
    if (!goesOn)
        return;
    m_canvas.text({kGoesOn.toString(), m_style.small, FormStyle::kValueLine},
        {place.left(), y + shown * FormStyle::kValueLine}, FormCanvas::kFaint);
    m_overflow.push_back({QString{cell.label}.remove(u'\n'), cell.text});
}

namespace {

/// Puts boxes and labels side by side; where that takes several lines, in two columns. @return how many lines there
/// are.
int placeChoices(const FormCell &cell, const FormStyle &style, qreal width,
    const std::function<void(const FormCell::Choice &, const FormText &, QPointF)> &place = {}) {
    constexpr qreal kBox = FormStyle::kBoxSide + kBoxGap;
    std::vector<FormText> labels;
    qreal together = -kChoiceGap;
    for (const FormCell::Choice &choice : cell.choices) {
        labels.emplace_back(elided(choice.label, style.value, width - kBox), style.value, FormStyle::kChoiceLine);
        together += kBox + labels.back().width() + kChoiceGap;
    }
    const qreal column = together <= width ? 0 : (width + kChoiceGap) / 2;
    qreal x = 0;
    int line = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const qreal needed = kBox + labels[i].width();
        if (x > 0 && x + needed > width + 1) {
            x = 0;
            ++line;
        }
        if (place)
            place(cell.choices[i], labels[i], {x, line * FormStyle::kChoiceLine});
        x += column > 0 && needed <= column ? column : needed + kChoiceGap;
    }
    return line + 1;
}

} // namespace

void FormPages::drawChoices(const FormCell &cell, const QRectF &area) {
    const QRectF place = inside(area);
    const int lines = placeChoices(cell, m_style, place.width());
    const QPointF origin{place.left(), area.center().y() - lines * FormStyle::kChoiceLine / 2};
    placeChoices(cell, m_style, place.width(), [&](const FormCell::Choice &choice, const FormText &label, QPointF at) {
        const qreal drop = (FormStyle::kChoiceLine - FormStyle::kBoxSide) / 2;
        m_canvas.box(
            {origin + at + QPointF{0, drop}, QSizeF{FormStyle::kBoxSide, FormStyle::kBoxSide}}, choice.isTicked);
        m_canvas.text(label, origin + at + QPointF{FormStyle::kBoxSide + kBoxGap, 0});
    });
}

FormText FormPages::valueText(const QString &text, qreal width) const {
    return {text, m_style.value, FormStyle::kValueLine, width};
}

/// Of the place that shows all of a value.
qreal FormPages::neededHeight(const FormCell &cell, qreal width) const {
    const qreal inner = width - 2 * FormStyle::kPaddingX;
    const qreal content = cell.choices.empty() ? valueText(cell.text, inner).height()
                                               : placeChoices(cell, m_style, inner) * FormStyle::kChoiceLine;
    return content + 2 * FormStyle::kPaddingY;
}

qreal FormPages::rowHeight(std::size_t row) const {
    constexpr qreal kMost = kMostLines * FormStyle::kValueLine + 2 * FormStyle::kPaddingY;
    qreal height = kRowHeights[row];
    for (std::size_t column = 0; column < m_form.rows[row].size(); ++column)
        height = std::max(height, std::min(kMost, neededHeight(m_form.rows[row][column], kWidths[column * 2 + 1])));
    return height;
}

/// Of the lower part, where it shows all of its values.
qreal FormPages::followUpHeight() const {
    constexpr qreal kWidth = kFollowUpWidth - kFollowUpLabel;
    const qreal summary = std::max(kLeastSummary, neededHeight(m_form.followUp[2], kWidth));
    const qreal plan = std::max(kLeastPlan, neededHeight(m_form.followUp[3], kWidth));
    // The two share their room in a fixed proportion.
    const qreal free = std::max(summary / kSummaryShare, plan / (1 - kSummaryShare));
    const qreal remark = neededHeight(m_form.remark, kContent.width() - kFollowUpWidth) + 2 * FormStyle::kLabelLine +
                         FormStyle::kPaddingY;
    return FormStyle::kHeadHeight + std::max(2 * kDateHeight + free, remark);
}

std::vector<FormTable> FormPages::annex() const {
    std::vector<FormTable> tables;
    if (!m_form.furtherContacts.empty()) {
        constexpr std::array kContactWidths{mm(40), mm(34), mm(50), mm(54)};
        std::vector<FormTable::Column> columns;
        for (std::size_t i = 0; i < kContactWidths.size(); ++i)
            columns.push_back({m_form.contactHeadings[i], kContactWidths[i]});
        std::vector<QStringList> rows;
        for (const auto &contact : m_form.furtherContacts)
            rows.emplace_back(contact.begin(), contact.end());
        tables.emplace_back(m_style, std::move(columns), rows);
    }
    if (!m_overflow.empty()) {
        std::vector<QStringList> rows;
        for (const Overflow &overflow : m_overflow)
            rows.push_back({overflow.label, overflow.text});
        tables.emplace_back(m_style,
            std::vector<FormTable::Column>{{u"项目"_s, mm(32)}, {kValueHeading.toString(), kContent.width() - mm(32)}},
            rows);
    }
    return tables;
}

qreal FormPages::annexHeight() const {
    qreal height = 0;
    for (const FormTable &table : annex())
        height += kGap + table.height();
    return height;
}

void FormPages::drawAnnex() {
    for (const FormTable &table : annex())
        m_y = table.draw(m_canvas, m_y + kGap, kContent.bottom() + 1, [this] { return beginContinuedPage(); });
}

/// Each page says whose form it is; loose sheets get mixed up.
qreal FormPages::beginContinuedPage() {
    m_canvas.beginPage();
    const QRectF title{kContent.left(), kContent.top(), kContent.width(), mm(8)};
    m_canvas.centred({kFormTitle.toString() + u"（续）"_s, m_style.continuedTitle, title.height()}, title);
    const QString whose = u"编号："_s + m_form.number + u"   客户名称："_s + m_form.name;
    m_canvas.text({elided(whose, m_style.label, kContent.width() - 2 * FormStyle::kPaddingX), m_style.label,
                      FormStyle::kLabelLine},
        {kContent.left() + FormStyle::kPaddingX, title.bottom()});
    return kContent.top() + kContinuedHeight;
}

void FormPages::drawFooters(const QString &footer) {
    for (int page = 0; page < m_canvas.pageCount(); ++page) {
        m_canvas.goTo(page);
        const QString place = u"第 %1 页 / 共 %2 页"_s.arg(page + 1).arg(m_canvas.pageCount());
        const FormText right{place, m_style.small, FormStyle::kLabelLine};
        const qreal y = kContent.bottom() + mm(3);
        m_canvas.text(right, {kContent.right() - right.width(), y}, FormCanvas::kFaint);
        const FormText left{elided(footer, m_style.small, kContent.width() - right.width() - kGap), m_style.small,
            FormStyle::kLabelLine};
        m_canvas.text(left, {kContent.left(), y}, FormCanvas::kFaint);
    }
}

} // namespace dossier
