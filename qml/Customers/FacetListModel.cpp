#include "Customers/FacetListModel.h"

#include "services/Clock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

int FacetListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant FacetListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Value: return row.value;
    case Label: return row.label;
    case Count: return ValueText::count(row.count);
    case Chosen: {
        const auto field = fieldById(m_field);
        return field && m_filter->hasChosen(*field, row.value);
    }
    }
    return {};
}

QHash<int, QByteArray> FacetListModel::roleNames() const {
    return {{Value, "value"}, {Label, "label"}, {Count, "count"}, {Chosen, "chosen"}};
}

void FacetListModel::setSession(Session *session) {
    if (m_session == session)
        return;
    m_session = session;
    connect(session, &Session::searchChanged, this, &FacetListModel::ask);
    Q_EMIT sessionChanged();
    ask();
}

void FacetListModel::setFilter(CustomerFilter *filter) {
    if (m_filter == filter)
        return;
    m_filter = filter;
    connect(filter, &CustomerFilter::changed, this, &FacetListModel::ask);
    Q_EMIT filterChanged();
    ask();
}

void FacetListModel::setText(const QString &text) {
    if (std::exchange(m_text, text) == text)
        return;
    Q_EMIT textChanged();
    ask();
}

void FacetListModel::setField(const QString &field) {
    if (std::exchange(m_field, field) == field)
        return;
    Q_EMIT fieldChanged();
    // The values of another field would be wrong.
    m_all.clear();
    setSought({});
    show();
    ask();
}

void FacetListModel::setSought(const QString &sought) {
    if (std::exchange(m_sought, sought) == sought)
        return;
    Q_EMIT soughtChanged();
    show();
}

void FacetListModel::setActive(bool isActive) {
    if (std::exchange(m_isActive, isActive) == isActive)
        return;
    Q_EMIT activeChanged();
    ask();
}

void FacetListModel::ask() {
    const auto field = fieldById(m_field);
    if (!m_session || !m_filter || !m_isActive || !field)
        return;
    IndexQuery query{.text = m_text, .filter = m_filter->filterWithout(*field), .limit = 0, .facets = {*field}};
    std::vector<ValueRange> ranges = valueRanges(*field, m_session->clock().now().date());
    if (!ranges.empty())
        ranges.push_back(
            {QString{}, {.kind = Filter::Kind::Condition, .condition = {.field = *field}, .operands = {}}});
    for (const ValueRange &range : ranges)
        query.counted.push_back(range.filter);
    m_session->search()
        .look(std::move(query))
        .then(this, [this, number = ++m_number, ranges = std::move(ranges)](const Result<IndexAnswer> &answer) {
            // What cannot be counted is told by the list, which asks the same.
            if (number == m_number && answer)
                take(ranges.empty() ? answer->facets.front() : facetOf(ranges, *answer));
        });
}

/// How many lie in each of @p ranges, those apart in which nobody does and that are not chosen.
Facet FacetListModel::facetOf(const std::vector<ValueRange> &ranges, const IndexAnswer &answer) const {
    Facet facet{.field = answer.facets.front().field};
    for (std::size_t i = 0; i < ranges.size(); ++i)
        if (answer.counts[i] > 0 || m_filter->hasChosen(facet.field, ranges[i].id))
            facet.choices.push_back({ranges[i].id, answer.counts[i]});
    return facet;
}

void FacetListModel::take(const Facet &facet) {
    m_all.clear();
    for (const auto &[value, count] : facet.choices)
        m_all.push_back({.value = value, .label = m_filter->valueLabel(facet.field, value), .count = count});
    // Lists and ranges come in the order that people know, all else by how many there are.
    if (spec(facet.field).list.isEmpty() && !hasValueRanges(facet.field))
        std::ranges::stable_sort(m_all, std::ranges::greater{}, &Row::count);
    const auto unset = std::ranges::find(m_all, QString{}, &Row::value);
    if (unset != m_all.end())
        std::rotate(unset, unset + 1, m_all.end());
    show();
}

void FacetListModel::show() {
    std::vector<Row> rows;
    std::ranges::copy_if(m_all, std::back_inserter(rows),
        [this](const Row &row) { return row.label.contains(m_sought, Qt::CaseInsensitive); });
    const bool areSame = std::ranges::equal(rows, m_rows, {}, &Row::value, &Row::value);
    // The keyboard stays where it is while only counts change.
    if (!areSame)
        beginResetModel();
    m_rows = std::move(rows);
    if (!areSame)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT counted();
}

} // namespace dossier
