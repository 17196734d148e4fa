#pragma once

#include "Session/Session.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace dossier {

/// The pages of the upper rail: ours, then those that plug-ins registered.
class PageListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(dossier::Session *session MEMBER m_session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QStringList names READ names NOTIFY sessionChanged)

public:
    enum Role { Name = Qt::UserRole + 1, Title, Uri, TypeName };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setSession(Session *session);
    /// Of the pages that there are for this person.
    QStringList names() const;

Q_SIGNALS:
    void sessionChanged();

private:
    /// A page; ours have no module to load from.
    struct Page {
        QString name;
        QString title;
        QString uri = {};
        QString typeName = {};
    };

    Session *m_session = nullptr;
    QList<Page> m_pages;
};

} // namespace dossier
