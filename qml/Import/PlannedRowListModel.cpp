#include "PlannedRowListModel.h"

#include "services/import/ShownRow.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// The labels of fields, each once: 联系人、邮箱.
QString labels(const QList<Field> &fields) {
    QStringList texts;
    for (const Field field : fields)
        if (const QString label = ValueText::label(field); !texts.contains(label))
            texts << label;
    return QLocale{}.createSeparatedList(texts);
}

QList<Field> changedFields(const PlannedRow &row) {
    QList<Field> fields;
    for (const FieldChange &change : row.changes)
        fields << change.field;
    for (const ItemChange &item : row.items)
        if (item.kind == ItemChange::Kind::Add && item.part == Part::Contacts)
            fields << Field::ContactName;
        else
            for (const FieldChange &change : item.fields)
                fields << change.field;
    return fields;
}

QList<Field> doubtfulFields(const PlannedRow &row) {
    QList<Field> fields;
    for (const Problem &problem : row.problems)
        if (problem.level == Problem::Level::Warning && problem.field)
            fields << *problem.field;
    return fields;
}

const FieldValues &firstContact(const PlannedRow &row) {
    static const FieldValues kNobody;
    const auto &contacts = row.draft.items(Part::Contacts);
    return contacts.empty() ? kNobody : contacts.front().values;
}

} // namespace

PlannedRowListModel::PlannedRowListModel(const Session &session, QObject *parent)
    : QAbstractListModel{parent}, m_session{session} {
    connect(&session, &Session::accessChanged, this, [this] {
        m_cache.clear();
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1));
    });
}

int PlannedRowListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant PlannedRowListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlannedRow &row = planned(m_indexes[std::size_t(index.row())]);
    const ValueText &text = m_session.valueText();
    const FieldValue &phones = firstContact(row)[Field::ContactPhones];
    switch (role) {
    case Number: return row.place.row;
    case Name: return row.draft.values.text(Field::Name);
    case Contact:
        return QString{firstContact(row).text(Field::ContactName) + firstContact(row).text(Field::ContactHonorific)};
    case Phone: return text.shown(Field::ContactPhones, phones);
    case PhoneDoubtful: return !phones.markCode.isEmpty();
    case Industry:
        return row.draft.values.has(Field::Industry) ? text.shown(Field::Industry, row.draft.values[Field::Industry])
                                                     : row.draft.values.text(Field::IndustryText);
    case What: return what(row);
    case WhatTone: return QVariant::fromValue(tone(row));
    }
    return {};
}

QHash<int, QByteArray> PlannedRowListModel::roleNames() const {
    return {{Number, "number"}, {Name, "name"}, {Contact, "contact"}, {Phone, "phone"},
        {PhoneDoubtful, "phoneDoubtful"}, {Industry, "industry"}, {What, "what"}, {WhatTone, "whatTone"}};
}

void PlannedRowListModel::setPlan(std::shared_ptr<ImportPlan> plan) {
    beginResetModel();
    m_plan = std::move(plan);
    m_cache.clear();
    if (!m_plan) {
        m_filter = Filter::Everything;
        m_decided.clear();
    }
    decideAgain();
    m_indexes = indexes();
    takeCounts();
    endResetModel();
    Q_EMIT changed();
}

void PlannedRowListModel::decideAgain() {
    for (const auto &[row, decided] : m_decided.asKeyValueRange()) {
        if (row >= m_plan->rowCount())
            continue;
        const PlannedRow now = m_plan->row(row);
        if (now.place == decided.place && now.match && now.match->with == decided.with)
            m_plan->decide(row, decided.decision);
    }
}

void PlannedRowListModel::setFilter(Filter filter) {
    beginResetModel();
    m_filter = filter;
    m_indexes = indexes();
    endResetModel();
    Q_EMIT changed();
}

void PlannedRowListModel::takeCounts() {
    m_counts = {};
    m_warned = m_plan ? int(m_plan->rowsWithWarnings().size()) : 0;
    for (qsizetype i = 0; m_plan && i < m_plan->rowCount(); ++i)
        ++m_counts[std::size_t(m_plan->outcome(i))];
}

std::vector<qsizetype> PlannedRowListModel::indexes() const {
    if (!m_plan)
        return {};
    switch (m_filter) {
    case Filter::Create: return m_plan->rowsWith(RowOutcome::Create);
    case Filter::Update: {
        std::vector<qsizetype> rows = m_plan->rowsWith(RowOutcome::Update);
        std::ranges::copy(m_plan->rowsWith(RowOutcome::Skip), std::back_inserter(rows));
        std::ranges::sort(rows);
        return rows;
    }
    case Filter::Perhaps: return m_plan->rowsWith(RowOutcome::Perhaps);
    case Filter::Warned: return m_plan->rowsWithWarnings();
    case Filter::Reject: return m_plan->rowsWith(RowOutcome::Reject);
    case Filter::Everything: break;
    }
    std::vector<qsizetype> rows(std::size_t(m_plan->rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

std::optional<PlannedRow> PlannedRowListModel::at(int row) const {
    if (row < 0 || row >= count())
        return std::nullopt;
    return planned(m_indexes[std::size_t(row)]);
}

void PlannedRowListModel::decide(int row, RowDecision decision) {
    const qsizetype planIndex = m_indexes[std::size_t(row)];
    if (const PlannedRow &decided = planned(planIndex); decided.match)
        m_decided.insert(planIndex, {decided.place, decided.match->with, decision});
    m_plan->decide(planIndex, decision);
    m_cache.clear();
    takeCounts();
    Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT changed();
}

const PlannedRow &PlannedRowListModel::planned(qsizetype planIndex) const {
    if (PlannedRow *cached = m_cache.object(planIndex))
        return *cached;
    m_cache.insert(planIndex, new PlannedRow{shown(m_plan->row(planIndex), m_session.access())});
    return *m_cache.object(planIndex);
}

QString PlannedRowListModel::what(const PlannedRow &row) const {
    const QList<Field> doubtful = doubtfulFields(row);
    const QString doubts = doubtful.isEmpty() ? QString{} : u" · "_s + tr("%1 to be confirmed").arg(labels(doubtful));
    switch (row.outcome) {
    case RowOutcome::Create: return tr("New") + doubts;
    case RowOutcome::Update:
        if (changedFields(row).isEmpty())
            return tr("Known already") + doubts;
        return tr("Update: %1").arg(labels(changedFields(row))) + doubts;
    case RowOutcome::Perhaps:
        return tr("Perhaps a duplicate, %1 points").arg(row.match ? row.match->score : 0, 0, 'f', 1);
    case RowOutcome::Skip: return tr("Left out: known already");
    case RowOutcome::Reject: break;
    }
    const auto error = std::ranges::find(row.problems, Problem::Level::Error, &Problem::level);
    if (error == row.problems.end())
        return tr("Returned");
    if (error->code == "required-missing" && error->field)
        return tr("Returned: no %1").arg(ValueText::label(*error->field));
    return tr("Returned: %1").arg(error->message);
}

PlannedRowListModel::Tone PlannedRowListModel::tone(const PlannedRow &row) {
    constexpr std::array kTones{Tone::Green, Tone::Accent, Tone::Amber, Tone::Neutral, Tone::Red};
    if (row.outcome == RowOutcome::Create && !doubtfulFields(row).isEmpty())
        return Tone::Amber;
    return kTones[std::size_t(row.outcome)];
}

} // namespace dossier
