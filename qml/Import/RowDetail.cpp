#include "RowDetail.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

QString points(double weight) { return QString::number(weight, 'f', 1).replace(u'-', QChar{0x2212}); }

} // namespace

void RowDetail::setRow(std::optional<PlannedRow> row, bool ofSeveral) {
    m_row = std::move(row);
    m_isOfSeveral = ofSeveral;
    Q_EMIT changed();
}

QString RowDetail::title() const {
    if (!m_row)
        return {};
    const QString file = m_isOfSeveral ? m_row->place.file + u" · "_s : QString{};
    const QString row = file + tr("Row %1").arg(m_row->place.row);
    switch (m_row->outcome) {
    case RowOutcome::Create: return row + u" · "_s + tr("new customer");
    case RowOutcome::Update: return row + u" · "_s + tr("joined to a customer");
    case RowOutcome::Perhaps: return row + u" · "_s + tr("perhaps a customer that is known");
    case RowOutcome::Skip: return row + u" · "_s + tr("left out");
    case RowOutcome::Reject: break;
    }
    return row + u" · "_s + tr("returned");
}

QString RowDetail::otherText() const {
    if (!m_row || !m_row->match)
        return {};
    const PlannedMatch &match = *m_row->match;
    if (!match.name.isEmpty() || !m_row->isForeign)
        return match.name;
    return match.ask.isEmpty() ? tr("A customer of somebody else, which you do not see.")
                               : tr("A customer of %1, which you do not see. Ask there.").arg(match.ask);
}

QString RowDetail::otherCustomer() const {
    const bool isThere = m_row && m_row->match && m_row->match->isStored && !m_row->match->customer.isNull();
    return isThere ? m_row->match->customer.toString(QUuid::WithoutBraces) : QString{};
}

QList<EvidenceLine> RowDetail::evidence() const {
    QList<EvidenceLine> lines;
    if (!m_row || !m_row->match)
        return lines;
    double heaviest = 0;
    for (const Evidence &evidence : m_row->match->evidence)
        heaviest = std::max(heaviest, std::abs(evidence.weight));
    for (const Evidence &evidence : m_row->match->evidence) {
        EvidenceLine line;
        line.label = ValueText::label(evidence.field);
        line.text = shown(evidence);
        line.weight = evidence.weight;
        line.weightText = (evidence.weight > 0 ? u"+"_s : QString{}) + points(evidence.weight);
        line.share = heaviest > 0 ? std::abs(evidence.weight) / heaviest : 0;
        lines.append(line);
    }
    return lines;
}

/// What two customers share is kept as it is compared: a region's code, a number with its country.
QString RowDetail::shown(const Evidence &evidence) const {
    const FieldType type = spec(evidence.field).type;
    const bool isCoded = type == FieldType::Division || type == FieldType::Phone || type == FieldType::Industry;
    return isCoded ? m_session.valueText().shown(evidence.field, {.text = evidence.text}) : evidence.text;
}

/// A value that was left out is told as it is kept, anything else as it was written.
QString RowDetail::shown(const Problem &problem) const {
    const bool isKept = problem.code == "value-differs" && problem.field;
    return isKept ? m_session.valueText().shown(*problem.field, {.text = problem.value}) : problem.value;
}

QString RowDetail::scoreText() const {
    if (!m_row || !m_row->match)
        return {};
    return points(m_row->match->score) + u" · "_s +
           (isCertain() ? tr("the same customer") : tr("not certain: a person decides"));
}

QList<RowNote> RowDetail::problems() const {
    QList<RowNote> notes;
    if (!m_row)
        return notes;
    for (const Problem &problem : m_row->problems) {
        RowNote note;
        note.label = problem.own ? problem.own->label : problem.field ? ValueText::label(*problem.field) : tr("Row");
        note.text = problem.message;
        const QString column = problem.place.column.isEmpty() ? QString{} : tr("column %1").arg(problem.place.column);
        QStringList where{column, shown(problem)};
        where.removeAll({});
        note.value = where.join(u" · "_s);
        note.error = problem.level == Problem::Level::Error;
        notes.append(note);
    }
    return notes;
}

QList<RowNote> RowDetail::changes() const {
    QList<RowNote> notes;
    if (!m_row)
        return notes;
    if (m_row->outcome == RowOutcome::Update && !m_row->isForeign) {
        for (const FieldChange &change : m_row->changes)
            add(notes, m_session.labelOf(change.field, nullptr), change);
        for (const ItemChange &item : m_row->items)
            for (const FieldChange &change : item.fields)
                add(notes, m_session.labelOf(change.field, &item), change);
        return notes;
    }
    const CustomerChange made = creation(m_row->draft);
    for (const FieldChange &change : made.fields)
        add(notes, m_session.labelOf(change.field, nullptr), change);
    for (const ItemChange &item : made.items)
        for (const FieldChange &change : item.fields)
            add(notes, m_session.labelOf(change.field, &item), change);
    return notes;
}

void RowDetail::add(QList<RowNote> &notes, const QString &label, const FieldChange &change) const {
    if (change.field == Field::OwnValueField)
        return;
    RowNote note;
    note.label = label;
    note.text = m_session.valueText().shown(change.field, change.after);
    note.value = m_session.valueText().shown(change.field, change.before);
    if (!note.text.isEmpty() || !note.value.isEmpty())
        notes.append(note);
}

} // namespace dossier
