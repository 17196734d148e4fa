#include "ChoiceLists.h"

#include "CellText.h"

#include <algorithm>
#include <type_traits>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNearLength = 255;
constexpr qsizetype kNearCount = 200;

bool fitsBesideTheCells(const QStringList &choices) {
    const QString joined = choices.join(u',');
    return choices.size() <= kNearCount && joined.size() <= kNearLength && joined.count(u',') == choices.size() - 1 &&
           !joined.contains(u'"');
}

} // namespace

lxw_error ChoiceLists::offer(lxw_worksheet *sheet, lxw_col_t column, const QStringList &choices, SheetNames &names) {
    lxw_data_validation rule = {};
    rule.ignore_blank = LXW_VALIDATION_ON;
    rule.show_error = LXW_VALIDATION_OFF;
    std::vector<QByteArray> texts;
    // Of chars or of constant chars, by the library's version.
    std::vector<std::remove_pointer_t<decltype(rule.value_list)>> pointers;
    QByteArray range;
    if (fitsBesideTheCells(choices)) {
        for (const QString &choice : choices)
            texts.push_back(cellText(choice));
        for (QByteArray &text : texts)
            pointers.push_back(text.data());
        pointers.push_back(nullptr);
        rule.validate = LXW_VALIDATION_TYPE_LIST;
        rule.value_list = pointers.data();
    } else {
        range = rangeOf(choices, names);
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.value_formula = range.data();
    }
    return worksheet_data_validation_range(sheet, 1, column, LXW_ROW_MAX - 1, column, &rule);
}

QByteArray ChoiceLists::rangeOf(const QStringList &choices, SheetNames &names) {
    if (m_sheet.isEmpty())
        m_sheet = names.take(u"Choices"_s);
    qsizetype column = m_far.indexOf(choices);
    if (column < 0) {
        column = m_far.size();
        m_far.append(choices);
    }
    char letters[LXW_MAX_COL_NAME_LENGTH] = {};
    lxw_col_to_name(letters, lxw_col_t(column), 1);
    return u"='%1'!%2$1:%2$%3"_s.arg(m_sheet, QLatin1StringView{letters}).arg(choices.size()).toUtf8();
}

lxw_row_t ChoiceLists::write(lxw_workbook *workbook) const {
    if (m_far.isEmpty())
        return 0;
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, m_sheet.toUtf8().constData());
    if (!sheet)
        return 0;
    const qsizetype rows = std::ranges::max(m_far, {}, &QStringList::size).size();
    // Row by row, because what is above is no longer in memory.
    for (qsizetype row = 0; row < rows; ++row)
        for (qsizetype column = 0; column < m_far.size(); ++column)
            if (row < m_far[column].size())
                worksheet_write_string(
                    sheet, lxw_row_t(row), lxw_col_t(column), cellText(m_far[column][row]).constData(), nullptr);
    worksheet_hide(sheet);
    return lxw_row_t(rows);
}
