#pragma once

#include "DuplicateWarning.h"
#include "FormModel.h"

#include "Session/Session.h"

#include <QObject>
#include <QtQmlIntegration>

#include <memory>

namespace dossier {

/// A customer that is being typed in: the base fields and the first contact. Saved as one ChangeSet, once who may be
/// the same customer was told.
class CustomerDraft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(dossier::Session *session MEMBER m_session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(dossier::FormModel *base READ base NOTIFY sessionChanged)
    Q_PROPERTY(dossier::FormModel *contact READ contact NOTIFY sessionChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY busyChanged)
    Q_PROPERTY(bool insisting READ isInsisting NOTIFY checked)
    Q_PROPERTY(dossier::DuplicateWarning *duplicates READ duplicates CONSTANT)

public:
    using QObject::QObject;

    void setSession(Session *session);
    FormModel *base() const { return m_base.get(); }
    FormModel *contact() const { return m_contact.get(); }
    bool isBusy() const { return m_isBusy; }
    QString errorText() const { return m_errorText; }
    /// Whether only doubts are left, which submitting once more keeps as written.
    bool isInsisting() const { return m_base && (m_base->isInsisting() || m_contact->isInsisting()); }
    /// Who may be the same customer. Submitting once more saves another customer.
    DuplicateWarning *duplicates() { return &m_duplicates; }

    /// Saves, unless something is wrong with what was typed, which the forms then tell.
    Q_INVOKABLE void submit();
    /// Begins with empty forms.
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void sessionChanged();
    void busyChanged();
    void checked();
    /// Something is wrong with what was typed; the forms tell it.
    void refused();
    void created(const QString &customer);

private:
    /// Looks for who may be the same customer, and saves unless there is somebody who was not told yet.
    void look(const std::shared_ptr<const Customer> &customer);
    void save(const Customer &customer);
    void setBusy(bool busy, const QString &errorText);

    Session *m_session = nullptr;
    std::unique_ptr<FormModel> m_base;
    std::unique_ptr<FormModel> m_contact;
    DuplicateWarning m_duplicates{this};
    QString m_errorText;
    bool m_isBusy = false;
};

} // namespace dossier
