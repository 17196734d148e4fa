#include "ColumnListModel.h"

#include "Session/ValueText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
/// Nothing, the two that fill several fields, the fields in the order of forms, those of the team.
ColumnListModel::ColumnListModel(const OwnFields &own, QObject *parent)
    : QAbstractListModel{parent}, m_targetIds{QString{}, u"region"_s, u"contract_period"_s},
      m_targets{tr("(leave out)"), tr("Region and address, taken apart"), tr("Contract period, taken apart")} {
    for (const FieldSpec &spec : kBuiltInFields) {
        m_targetIds << QString{spec.id};
        m_targets << ValueText::label(spec.field);
    }
    for (const auto &field : own.all())
        if (!field->isRetired) {
            m_targetIds << field->id;
            m_targets << field->label;
        }
}

int ColumnListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant ColumnListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ColumnPlan &column = m_columns[std::size_t(index.row())];
    switch (role) {
    case Letter: return column.column;
    case Heading: return column.heading;
    case Samples: return column.samples.join(u" · "_s);
    case Target: return qMax<qsizetype>(0, m_targetIds.indexOf(column.target));
    case SourceText: {
        const std::array texts{
            tr("not known"), tr("by its heading"), tr("by its values"), tr("as last time"), tr("your choice")};
        return texts[std::size_t(column.source)];
    }
    case ByPerson: return column.source == ColumnPlan::Source::Person;
    }
    return {};
}

QHash<int, QByteArray> ColumnListModel::roleNames() const {
    return {{Letter, "letter"}, {Heading, "heading"}, {Samples, "samples"}, {Target, "target"},
        {SourceText, "sourceText"}, {ByPerson, "byPerson"}};
}

int ColumnListModel::mapped() const {
    return int(std::ranges::count_if(m_columns, [](const ColumnPlan &column) { return !column.target.isEmpty(); }));
}

void ColumnListModel::setColumns(const std::vector<ColumnPlan> &columns) {
    beginResetModel();
    m_columns = columns;
    endResetModel();
    Q_EMIT countChanged();
}

QList<ColumnChoice> ColumnListModel::choices() const {
    QList<ColumnChoice> choices;
    for (const ColumnPlan &column : m_columns)
        if (column.source == ColumnPlan::Source::Person)
            choices.append({.heading = column.heading, .column = column.column, .target = column.target});
    return choices;
}

void ColumnListModel::choose(int row, int target) {
    ColumnPlan &column = m_columns[std::size_t(row)];
    if (column.target == m_targetIds[target])
        return;
    column.target = m_targetIds[target];
    column.source = ColumnPlan::Source::Person;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT countChanged();
    Q_EMIT chosen();
}

} // namespace dossier
