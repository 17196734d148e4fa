#include "ColumnListModel.h"

#include "Session/ValueText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// Every id a column can become: nothing, the two that fill several fields, the fields in the order of forms.
const QStringList &targetIds() {
    static const QStringList ids = [] {
        QStringList all{QString{}, u"region"_s, u"contract_period"_s};
        for (const FieldSpec &spec : kBuiltInFields)
            all << QString{spec.id};
        return all;
    }();
    return ids;
}

} // namespace

int ColumnListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant ColumnListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ColumnPlan &column = m_columns[std::size_t(index.row())];
    switch (role) {
    case Letter: return column.column;
    case Heading: return column.heading;
    case Samples: return column.samples.join(u" · "_s);
    case Target: return qMax<qsizetype>(0, targetIds().indexOf(column.target));
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

QStringList ColumnListModel::targets() const {
    QStringList texts{tr("(leave out)"), tr("Region and address, taken apart"), tr("Contract period, taken apart")};
    for (const FieldSpec &spec : kBuiltInFields)
        texts << ValueText::label(spec.field);
    return texts;
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
    if (column.target == targetIds()[target])
        return;
    column.target = targetIds()[target];
    column.source = ColumnPlan::Source::Person;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT countChanged();
    Q_EMIT chosen();
}

} // namespace dossier
