#include "Customers/CustomerColumns.h"

#include "Session/ValueText.h"

#include "reference/Phones.h"
#include "reference/Reference.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct Column {
    Field field; ///< Whose label it has, and by which the list is sorted.
    QString CustomerSummary::*value;
    int width;
    bool isSortable;
    bool isShownFirst; ///< As long as nobody has chosen.
};

/// In their usual order.
constexpr std::array kColumns{
    Column{Field::Number, &CustomerSummary::number, 120, true, true},
    Column{Field::Name, &CustomerSummary::name, 260, true, true},
    Column{Field::ShortName, &CustomerSummary::shortName, 120, true, false},
    Column{Field::CustomerType, &CustomerSummary::customerType, 96, true, true},
    Column{Field::Stage, &CustomerSummary::stage, 110, true, true},
    Column{Field::Tier, &CustomerSummary::tier, 72, true, true},
    Column{Field::ContactName, &CustomerSummary::contact, 96, false, true},
    Column{Field::ContactPhones, &CustomerSummary::phone, 140, false, true},
    Column{Field::Industry, &CustomerSummary::industry, 200, true, false},
    Column{Field::Province, &CustomerSummary::province, 96, true, false},
    Column{Field::City, &CustomerSummary::city, 96, true, true},
    Column{Field::County, &CustomerSummary::county, 96, true, false},
    Column{Field::Source, &CustomerSummary::source, 110, true, false},
    Column{Field::TotalAmount, &CustomerSummary::totalAmount, 130, true, false},
    Column{Field::Owner, &CustomerSummary::owner, 96, true, true},
    Column{Field::FollowUpOn, &CustomerSummary::lastFollowUp, 110, true, true},
};

const Column *columnOf(const QString &id) {
    const auto found =
        std::ranges::find_if(kColumns, [&](const Column &column) { return spec(column.field).id == id; });
    return found == kColumns.end() ? nullptr : found;
}

} // namespace

CustomerColumns::CustomerColumns(QObject *parent) : QObject{parent} {
    for (const Column &column : kColumns)
        if (column.isShownFirst)
            m_shown.push_back({spec(column.field).id, column.width});
}

QStringList CustomerColumns::all() {
    QStringList ids;
    for (const Column &column : kColumns)
        ids << spec(column.field).id;
    return ids;
}

QStringList CustomerColumns::shown() const {
    QStringList ids;
    for (const Shown &shown : m_shown)
        ids << shown.column;
    return ids;
}

QList<int> CustomerColumns::widths() const {
    QList<int> widths;
    for (const Shown &shown : m_shown)
        widths << shown.width;
    return widths;
}

QList<int> CustomerColumns::ends() const {
    QList<int> ends;
    for (const Shown &shown : m_shown)
        ends << (ends.isEmpty() ? 0 : ends.last()) + shown.width;
    return ends;
}

QString CustomerColumns::title(const QString &column) {
    const Column *it = columnOf(column);
    return it ? ValueText::label(it->field) : QString{};
}

bool CustomerColumns::isSortable(const QString &column) {
    const Column *it = columnOf(column);
    return it && it->isSortable;
}

void CustomerColumns::setWidth(const QString &column, int width) {
    const auto shown = std::ranges::find(m_shown, column, &Shown::column);
    const int within = std::clamp(width, kNarrowest, kWidest);
    if (shown == m_shown.end() || std::exchange(shown->width, within) == within)
        return;
    Q_EMIT changed();
}

void CustomerColumns::toggle(const QString &column) {
    const Column *wanted = columnOf(column);
    const auto shown = std::ranges::find(m_shown, column, &Shown::column);
    if (!wanted || (shown != m_shown.end() && m_shown.size() == 1))
        return;
    if (shown != m_shown.end())
        m_shown.erase(shown);
    else
        m_shown.insert(
            std::ranges::find_if(m_shown, [wanted](const Shown &other) { return columnOf(other.column) > wanted; }),
            {column, wanted->width});
    Q_EMIT changed();
}

QString CustomerColumns::kept() const {
    QStringList parts;
    for (const Shown &shown : m_shown)
        parts << u"%1:%2"_s.arg(shown.column).arg(shown.width);
    return parts.join(u',');
}

void CustomerColumns::restore(const QString &kept) {
    std::vector<Shown> shown;
    for (const QString &part : kept.split(u',')) {
        const QString column = part.section(u':', 0, 0);
        if (columnOf(column) && !std::ranges::contains(shown, column, &Shown::column))
            shown.push_back({column, std::clamp(part.section(u':', 1).toInt(), kNarrowest, kWidest)});
    }
    if (shown.empty())
        return;
    m_shown = std::move(shown);
    Q_EMIT changed();
}

QString CustomerColumns::cell(
    const QString &column, const CustomerSummary &line, const Reference &reference, const ValueText &values) {
    const Column *it = columnOf(column);
    const QString value = it ? line.*(it->value) : QString{};
    if (value.isEmpty())
        return {};
    switch (it->field) {
    case Field::ContactPhones: return values.phone(value);
    case Field::Province:
    case Field::City:
    case Field::County: return reference.divisions.label(value);
    case Field::FollowUpOn: return values.day(value);
    default: return values.shown(it->field, {.text = value});
    }
}

} // namespace dossier
