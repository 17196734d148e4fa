#pragma once

#include "Session/Session.h"

#include "domain/Account.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <vector>

namespace dossier {

/// The accounts of the workspace by name, and what an administrator does with them.
class AccountListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(dossier::Session *session MEMBER m_session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(bool editable READ isEditable NOTIFY sessionChanged)
    Q_PROPERTY(QString errorText MEMBER m_errorText NOTIFY changed)
    Q_PROPERTY(QString problem MEMBER m_problem NOTIFY changed)
    Q_PROPERTY(QStringList roles READ roles CONSTANT)
    Q_PROPERTY(QStringList departments READ departments NOTIFY changed)
    Q_PROPERTY(QStringList names READ names NOTIFY changed)

public:
    enum AccountRole {
        Name = Qt::UserRole + 1,
        About,   ///< Role, department and whether it is off, in a line.
        RoleRow, ///< Of roles().
        Department,
        Active
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }
    bool isLoading() const { return m_isLoading; }
    /// Whether the person may change accounts.
    bool isEditable() const;
    /// What a colleague can work as.
    static QStringList roles();
    QStringList departments() const;
    QStringList names() const;

    void setSession(Session *session);

    /// Gives @p name an account; added() follows, or what is wrong stands in 'problem'.
    Q_INVOKABLE void add(const QString &name, int roleRow, const QString &department);
    Q_INVOKABLE void setRole(int row, int roleRow);
    Q_INVOKABLE void setDepartment(int row, const QString &department);
    Q_INVOKABLE void setActive(int row, bool active);
    Q_INVOKABLE void forgetProblem();
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void sessionChanged();
    void changed();
    void added();

private:
    void take(Result<std::vector<Account>> accounts);
    void set(Account account);

    Session *m_session = nullptr;
    std::vector<Account> m_accounts;
    QString m_errorText;
    QString m_problem; ///< With what was to be added.
    bool m_isLoading = false;
};

} // namespace dossier
