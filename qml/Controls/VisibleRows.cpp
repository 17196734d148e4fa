#include "VisibleRows.h"

#include <algorithm>

namespace dossier {
namespace {

/// Behind all roles of the models.
constexpr int kRow = Qt::UserRole + 1000;

} // namespace

QVariant VisibleRows::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_source)
        return {};
    const int row = rowAt(index.row());
    const bool isThere = row < sourceCount();
    if (role == kRow)
        return isThere ? row : -1;
    // A hidden place has somebody's values, so that they are of the right types.
    return m_source->index(isThere ? row : 0, 0).data(role);
}

QHash<int, QByteArray> VisibleRows::roleNames() const {
    QHash<int, QByteArray> names = m_source ? m_source->roleNames() : QHash<int, QByteArray>{};
    names.insert(kRow, "row");
    return names;
}

/// Rows go round the places, so that each keeps its own as long as it is in view.
int VisibleRows::rowAt(int place) const { return m_first + ((place - m_first) % m_places + m_places) % m_places; }

int VisibleRows::firstWithin(int first) const { return std::clamp(first, 0, std::max(0, sourceCount() - m_places)); }

void VisibleRows::setSource(QAbstractItemModel *source) {
    if (m_source == source)
        return;
    beginResetModel();
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    if (source) {
        connect(source, &QAbstractItemModel::dataChanged, this, &VisibleRows::takeDataChange);
        connect(source, &QAbstractItemModel::rowsInserted, this, &VisibleRows::takeCount);
        connect(source, &QAbstractItemModel::rowsRemoved, this, &VisibleRows::takeCount);
        connect(source, &QAbstractItemModel::modelReset, this, &VisibleRows::takeCount);
    }
    m_places = sourceCount() > 0 ? m_most : 0;
    m_first = firstWithin(m_wanted);
    endResetModel();
    Q_EMIT sourceChanged();
    Q_EMIT sourceCountChanged();
}

void VisibleRows::setMost(int most) {
    if (m_most == most)
        return;
    m_most = most;
    takeCount();
    Q_EMIT mostChanged();
}

void VisibleRows::setFirst(int first) {
    m_wanted = first;
    const int within = firstWithin(first);
    if (m_first == within)
        return;
    const int from = std::min(m_first, within);
    const int moved = std::abs(m_first - within);
    m_first = within;
    if (moved >= m_places) {
        tellAll();
    } else {
        // The places of those that left are the places of those that came.
        for (int row = from; row < from + moved; ++row)
            Q_EMIT dataChanged(index(row % m_places), index(row % m_places));
    }
    Q_EMIT firstChanged();
}

void VisibleRows::takeDataChange(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
    for (int row = std::max(from.row(), m_first); row <= std::min(to.row(), m_first + m_places - 1); ++row)
        Q_EMIT dataChanged(index(row % m_places), index(row % m_places), roles);
}

void VisibleRows::takeCount() {
    const int places = sourceCount() > 0 ? m_most : 0;
    if (places != m_places)
        beginResetModel();
    const bool isReset = std::exchange(m_places, places) != places;
    m_first = firstWithin(m_wanted);
    if (isReset)
        endResetModel();
    else
        tellAll();
    Q_EMIT sourceCountChanged();
}

void VisibleRows::tellAll() {
    if (m_places > 0)
        Q_EMIT dataChanged(index(0), index(m_places - 1));
}

} // namespace dossier
