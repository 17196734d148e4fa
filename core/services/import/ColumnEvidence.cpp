#include "services/import/ColumnEvidence.h"

#include "domain/Amounts.h"
#include "domain/Emails.h"
#include "domain/Options.h"
#include "domain/Texts.h"
#include "reference/Codes.h"
#include "reference/Reference.h"

#include <algorithm>

namespace dossier {
namespace {

constexpr int kLongText = 24;   ///< Characters from which a text is more than a word.
constexpr int kSequence = 4;    ///< Numbers in a row that make a count.
constexpr int kThisYear = 2026; ///< Only decides centuries of samples, where either reading is a date.

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// Eighteen letters and digits, right or nearly so: a code with a wrong digit still shows what the column holds.
bool looksLikeUscc(const QString &text) {
    QString bare = text;
    bare.removeIf([](QChar c) { return c.isSpace() || c == u'-'; });
    if (bare.size() < 17 || bare.size() > 19 || !QStringView{u"123456789ANY"}.contains(bare.front().toUpper()))
        return false;
    return std::ranges::all_of(bare, [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
}

} // namespace

ColumnEvidence::ColumnEvidence(std::span<const KeptCell> cells, const Reference &reference) {
    qint64 next = 0;
    int inRow = 0;
    bool isSequence = true;
    for (const KeptCell &cell : cells) {
        if (cell.kind == Cell::Kind::Error || isPlaceholder(cell.text))
            continue;
        ++m_filled;
        bool isNumber = false;
        const qint64 number = cell.text.trimmed().toLongLong(&isNumber);
        isSequence = isSequence && isNumber && (inRow == 0 ? number <= 1 : number > next && number - next <= 3);
        next = number;
        inRow += isSequence ? 1 : 0;
        const QString text = singleLine(cell.text);
        if (cell.kind == Cell::Kind::Date || cell.kind == Cell::Kind::DateTime) {
            ++m_dates;
            m_times += cell.kind == Cell::Kind::DateTime ? 1 : 0;
            continue;
        }
        m_texts.append(text);
        look(text, reference);
    }
    m_isSequence = isSequence && inRow >= kSequence;
}

void ColumnEvidence::look(const QString &text, const Reference &reference) {
    m_longTexts += text.size() >= kLongText ? 1 : 0;
    if (text.contains(u'@') || text.contains(u'＠'))
        ++m_emails;
    if (looksLikeUscc(text)) {
        ++m_usccs;
        return;
    }
    const auto digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
    if (digits >= 4) {
        if (const auto date = readDate(text, {.year = kThisYear})) {
            ++m_dates;
            m_times += date->time.isEmpty() ? 0 : 1;
        }
        lookAtOrder(text);
    }
    if (digits >= 1 && readAmount(text))
        ++m_amounts;
    if (digits >= 7) {
        const std::vector<PhoneText> parts = reference.phones.split(text);
        const auto phone =
            parts.empty() ? std::unexpected{PhoneProblem::Empty} : reference.phones.parse(parts.front().text);
        m_phones += phone ? 1 : 0;
        m_mobiles += phone && phone->kind == PhoneKind::Mobile ? 1 : 0;
    }
    if (digits > 3)
        return;
    if (reference.companyNames.looksLikeOrganisation(text))
        ++m_organisations;
    else if (reference.divisions.parse(text))
        ++m_divisions;
    else if (reference.personNames.looksLikePerson(reference.personNames.split(text).name))
        ++m_people;
}

void ColumnEvidence::lookAtOrder(QStringView text) {
    const qsizetype first = text.indexOf(u'/');
    const qsizetype second = first < 0 ? -1 : text.indexOf(u'/', first + 1);
    if (first < 1 || first > 2 || second - first < 2 || second - first > 3 || !isDigit(text.front()))
        return;
    const int a = text.first(first).toInt();
    const int b = text.sliced(first + 1, second - first - 1).toInt();
    if (a > 12 && b <= 12 && a <= 31)
        m_dateOrder = DateOrder::DayFirst;
    else if (b > 12 && a <= 12 && b <= 31 && m_dateOrder == DateOrder::Unknown)
        m_dateOrder = DateOrder::MonthFirst;
}

double ColumnEvidence::options(QLatin1StringView list) const {
    int found = 0;
    for (const QString &text : m_texts) {
        const auto ticked = tickedOptions(text);
        if (!ticked)
            found += optionMeant(list, text) ? 1 : 0;
        else if (!ticked->isEmpty())
            found += optionMeant(list, ticked->first()) ? 1 : 0;
        else // Nothing is ticked: the labels beside the boxes tell the list all the same.
            found +=
                std::ranges::any_of(optionsOf(list), [&](const Option &o) { return text.contains(o.labelZh); }) ? 1 : 0;
    }
    return share(found);
}

} // namespace dossier
