#pragma once

#include "Session/Session.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQmlIntegration>

namespace dossier {

/// Every plug-in that was found, how far it came and why no further; switches them for the next start.
class PluginListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(dossier::Session *session MEMBER m_session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY sessionChanged)

public:
    enum Role {
        Name = Qt::UserRole + 1,
        Id,
        Version,
        Summary,
        Provides,  ///< What it adds, in words.
        StateText, ///< How far it came, in words.
        Reason,    ///< Why it stopped; empty while it runs.
        Running,
        Switchable,  ///< Whether its id is known well enough to be switched.
        WantedNext,  ///< Whether it shall run at the next start.
        ChangesNext, ///< Whether the next start will differ from this one.
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }

    void setSession(Session *session);

    /// Has the plug-in of @p row run at the next start, or not.
    Q_INVOKABLE void want(int row, bool running);

Q_SIGNALS:
    void sessionChanged();

private:
    bool isWantedNext(const QString &id) const;

    Session *m_session = nullptr;
    QHash<QString, bool> m_wanted; ///< What was switched since the start, by id.
};

} // namespace dossier
