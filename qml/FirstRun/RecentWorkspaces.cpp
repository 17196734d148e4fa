#include "RecentWorkspaces.h"

#include <QFileInfo>
#include <QSettings>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr qsizetype kKept = 8;
constexpr QLatin1StringView kKey{"recent/workspaces"};

bool isDatabase(const QString &where) { return where.contains("://"_L1); }

} // namespace

RecentWorkspaces::RecentWorkspaces(QObject *parent)
    : QAbstractListModel{parent}, m_places{QSettings{}.value(kKey).toStringList()} {}

int RecentWorkspaces::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant RecentWorkspaces::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &where = m_places[index.row()];
    switch (role) {
    case Name: return nameOf(where);
    case Where: return where;
    case IsThere: return isDatabase(where) || QFileInfo{where}.isDir();
    }
    return {};
}

QHash<int, QByteArray> RecentWorkspaces::roleNames() const {
    return {{Name, "name"}, {Where, "where"}, {IsThere, "isThere"}};
}

QString RecentWorkspaces::latest() const {
    for (const QString &where : m_places)
        if (isDatabase(where) || QFileInfo{where}.isDir())
            return where;
    return {};
}

void RecentWorkspaces::remember(const QString &where) {
    QStringList places = m_places;
    places.removeAll(where);
    places.prepend(where);
    set(places.first(qMin(kKept, places.size())));
}

void RecentWorkspaces::forget(const QString &where) {
    QStringList places = m_places;
    places.removeAll(where);
    set(places);
}

QString RecentWorkspaces::nameOf(const QString &where) {
    return isDatabase(where) ? where.section(u'/', -1) : QFileInfo{where}.completeBaseName();
}

QString RecentWorkspaces::placeOf(const QUrl &url) { return url.toLocalFile(); }

void RecentWorkspaces::set(QStringList places) {
    beginResetModel();
    m_places = std::move(places);
    endResetModel();
    QSettings{}.setValue(kKey, m_places);
    Q_EMIT countChanged();
}

} // namespace dossier
