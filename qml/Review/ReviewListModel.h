#pragma once

#include "Session/Session.h"

#include "domain/Completeness.h"
#include "services/Review.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace dossier {

/// The dossiers that wait for a review, who waits longest first, and the two answers to them.
class ReviewListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(dossier::Session *session MEMBER m_session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(QString errorText MEMBER m_errorText NOTIFY changed)

public:
    enum Role {
        Customer = Qt::UserRole + 1, ///< Id.
        Name,
        About,   ///< Number, who submitted it and when.
        Doubts,  ///< What the reviewer should look at: values to be confirmed, what is missing; empty: nothing.
        IsSecond ///< Somebody has reviewed it once already.
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }
    bool isLoading() const { return m_isLoading; }

    void setSession(Session *session);

    Q_INVOKABLE void approve(int row);
    /// Returns the dossier of @p row to who submitted it. @param reason is required.
    Q_INVOKABLE void giveBack(int row, const QString &reason);
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void sessionChanged();
    void changed();

private:
    void take(Result<std::vector<WaitingReview>> waiting);
    void answer(int row, ReviewStep step, const QString &reason);
    QString doubtsOf(const dossier::Customer &customer) const;

    Session *m_session = nullptr;
    std::vector<WaitingReview> m_waiting;
    Completeness m_completeness;
    QString m_errorText;
    bool m_isLoading = false;
};

} // namespace dossier
