#include "Customers/CustomerFilter.h"

#include "Session/ValueText.h"

#include "domain/RegionGroups.h"
#include "domain/ValueRanges.h"
#include "services/Clock.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// In the order in which they are offered.
constexpr std::array kChoosable{Field::CustomerType, Field::Stage, Field::Tier, Field::Province, Field::City,
    Field::Industry, Field::Owner, Field::Department, Field::Source, Field::NeedType, Field::Urgency, Field::Interest,
    Field::Potential, Field::Activity, Field::RiskFlag, Field::Dormant, Field::Kind, Field::BusinessType,
    Field::TotalAmount, Field::AnnualAmount, Field::FirstContactOn, Field::FirstCooperationOn,
    Field::LatestCooperationOn, Field::ContractFrom, Field::ContractTo, Field::ExpectedCloseOn, Field::FoundedOn,
    Field::Employees, Field::AnnualRevenue, Field::RegisteredCapital};

struct Period {
    QLatin1StringView id; ///< Of valueRanges().
    const char *label;
};
constexpr std::array kPeriods{
    Period{"this-week"_L1, QT_TRANSLATE_NOOP("dossier::CustomerFilter", "this week")},
    Period{"this-month"_L1, QT_TRANSLATE_NOOP("dossier::CustomerFilter", "this month")},
    Period{"next-month"_L1, QT_TRANSLATE_NOOP("dossier::CustomerFilter", "next month")},
    Period{"this-quarter"_L1, QT_TRANSLATE_NOOP("dossier::CustomerFilter", "this quarter")},
    Period{"this-year"_L1, QT_TRANSLATE_NOOP("dossier::CustomerFilter", "this year")},
    Period{"later"_L1, QT_TRANSLATE_NOOP("dossier::CustomerFilter", "later")},
    Period{"last-year"_L1, QT_TRANSLATE_NOOP("dossier::CustomerFilter", "last year")},
    Period{"earlier"_L1, QT_TRANSLATE_NOOP("dossier::CustomerFilter", "earlier")},
};

/// More are told by their number.
constexpr qsizetype kNamedValues = 2;

/// Whether the field's values say nothing of whom they are about.
bool isAnonymous(Field field) {
    const FieldType type = spec(field).type;
    return type != FieldType::Person && type != FieldType::Text;
}

Filter joined(Filter::Kind kind, std::vector<Filter> operands) {
    if (operands.size() == 1)
        return std::move(operands.front());
    return operands.empty() ? Filter{} : Filter{.kind = kind, .operands = std::move(operands)};
}

} // namespace

int CustomerFilter::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_conditions.size()) + (m_expression.isEmpty() ? 0 : 1);
}

QVariant CustomerFilter::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = std::size_t(index.row());
    const bool isWritten = row == m_conditions.size();
    switch (role) {
    case FieldId: return isWritten ? QString{} : QString{spec(m_conditions[row].field).id};
    case Text: return isWritten ? m_expression : chip(m_conditions[row]);
    }
    return {};
}

QHash<int, QByteArray> CustomerFilter::roleNames() const { return {{FieldId, "field"}, {Text, "chip"}}; }

QStringList CustomerFilter::fields() const {
    return m_session ? fieldsFor(m_session->access().rights()) : QStringList{};
}

QStringList CustomerFilter::fieldsFor(const Rights &rights) {
    QStringList ids;
    for (const Field field : kChoosable)
        if (rights.sees(field))
            ids << spec(field).id;
    return ids;
}

QString CustomerFilter::chip(const Condition &condition) const {
    QStringList values;
    for (const QString &value : condition.values.first(std::min(condition.values.size(), kNamedValues)))
        values << valueLabel(condition.field, value);
    if (condition.values.size() > kNamedValues)
        values << tr("%Ln in all", nullptr, int(condition.values.size()));
    return tr("%1: %2").arg(ValueText::label(condition.field), values.join(tr(", ")));
}

QString CustomerFilter::valueLabel(Field field, const QString &value) const {
    if (value.isEmpty())
        return tr("not given");
    if (!hasValueRanges(field))
        return m_session->valueText().shown(field, {.text = value});
    const auto period = std::ranges::find(kPeriods, value, &Period::id);
    return period == kPeriods.end() ? m_session->valueText().stretch(field, value) : tr(period->label);
}

/// Any of them will do. Ranges are those of today, so that a list which is looked at tomorrow shows that day's week.
std::vector<Filter> CustomerFilter::alternatives(const Condition &condition) const {
    const std::vector<ValueRange> ranges = valueRanges(condition.field, m_session->clock().now().date());
    std::vector<Filter> any;
    for (const QString &value : condition.values)
        if (const auto range = std::ranges::find(ranges, value, &ValueRange::id); range != ranges.end())
            any.push_back(range->filter);
        else
            any.push_back({.kind = Filter::Kind::Condition, .condition = {.field = condition.field, .value = value}});
    return any;
}

Filter CustomerFilter::filterWithout(std::optional<Field> field) const {
    std::vector<Filter> all;
    for (const Condition &condition : m_conditions)
        if (condition.field != field)
            all.push_back(joined(Filter::Kind::Or, alternatives(condition)));
    if (!m_expression.isEmpty())
        all.push_back(m_written);
    return joined(Filter::Kind::And, std::move(all));
}

const CustomerFilter::Condition *CustomerFilter::conditionOn(Field field) const {
    const auto found = std::ranges::find(m_conditions, field, &Condition::field);
    return found == m_conditions.end() ? nullptr : &*found;
}

bool CustomerFilter::hasChosen(Field field, const QString &value) const {
    const Condition *condition = conditionOn(field);
    return condition && condition->values.contains(value);
}

QString CustomerFilter::label(const QString &field) {
    const auto found = fieldById(field);
    return found ? ValueText::label(*found) : QString{};
}

QVariantMap CustomerFilter::chosenCounts() const {
    QVariantMap counts;
    for (const Condition &condition : m_conditions)
        counts.insert(spec(condition.field).id, QString::number(condition.values.size()));
    return counts;
}

template <class Change>
void CustomerFilter::change(Change change) {
    beginResetModel();
    change();
    std::erase_if(m_conditions, [](const Condition &condition) { return condition.values.isEmpty(); });
    endResetModel();
    Q_EMIT changed();
}

void CustomerFilter::toggle(const QString &field, const QString &value) {
    const auto found = fieldById(field);
    if (!found)
        return;
    change([&] {
        const auto condition = std::ranges::find(m_conditions, *found, &Condition::field);
        if (condition == m_conditions.end())
            m_conditions.push_back({*found, {value}});
        else if (!condition->values.removeOne(value))
            condition->values << value;
    });
}

void CustomerFilter::clear(const QString &field) {
    change([&] {
        if (field.isEmpty())
            m_expression.clear();
        else
            std::erase_if(m_conditions, [&](const Condition &condition) { return spec(condition.field).id == field; });
    });
}

void CustomerFilter::clearAll() {
    change([this] {
        m_conditions.clear();
        m_expression.clear();
    });
}

bool CustomerFilter::setExpression(const QString &text) {
    auto written = parseFilter(text, m_session->reference(), m_session->ownFields());
    m_expressionError = written ? QString{} : written.error().message;
    Q_EMIT expressionErrorChanged();
    if (!written)
        return false;
    change([&] {
        m_expression = text.trimmed();
        m_written = regrouped(*std::move(written), m_session->settings());
    });
    return true;
}

QString CustomerFilter::kept() const {
    QJsonObject kept;
    for (const Condition &condition : m_conditions)
        if (isAnonymous(condition.field))
            kept.insert(spec(condition.field).id, condition.values.join(u'\n'));
    return QString::fromUtf8(QJsonDocument{kept}.toJson(QJsonDocument::Compact));
}

void CustomerFilter::restore(const QString &kept) {
    const QJsonObject conditions = QJsonDocument::fromJson(kept.toUtf8()).object();
    if (conditions.isEmpty())
        return;
    change([&] {
        for (const Field field : kChoosable)
            if (const auto values = conditions.constFind(spec(field).id); values != conditions.constEnd())
                m_conditions.push_back({field, values->toString().split(u'\n')});
    });
}

} // namespace dossier
