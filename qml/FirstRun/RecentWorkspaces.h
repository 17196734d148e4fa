#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <QtQmlIntegration>

namespace dossier {

/// The workspaces that were open here, the latest first. Kept in the program's settings: places only, no secrets.
class RecentWorkspaces : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { Name = Qt::UserRole + 1, Where, IsThere };

    explicit RecentWorkspaces(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_places.size()); }

    /// The latest place that is still there; empty: none.
    Q_INVOKABLE QString latest() const;

    /// Puts @p where first.
    Q_INVOKABLE void remember(const QString &where);
    Q_INVOKABLE void forget(const QString &where);

    /// What a place is called: the folder or the database without its path.
    Q_INVOKABLE static QString nameOf(const QString &where);
    /// The path of what a file dialog gave.
    Q_INVOKABLE static QString placeOf(const QUrl &url);

Q_SIGNALS:
    void countChanged();

private:
    void set(QStringList places);

    QStringList m_places;
};

} // namespace dossier
