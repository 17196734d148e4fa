#pragma once

#include "db/Changes.h"
#include "domain/ChangeSet.h"
#include "services/Review.h"

#include <QList>
#include <QObject>
#include <QtQmlIntegration>

#include <functional>

namespace dossier {

class Session;

/// Writes what a person changes, one ChangeSet each, and takes it back in turn. Lives as long as a workspace is open.
class Editing : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session.editing")
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed)

public:
    explicit Editing(Session &session);

    bool canUndo() const { return !m_done.isEmpty(); }
    bool canRedo() const { return !m_undone.isEmpty(); }
    /// For the status bar: whether something was saved, and the way back.
    QString savedText() const;

    /// Applies @p change and tells @p notice, a sentence about what was done. With an edit comes what follows from it
    /// by the rules, as on the command line (Registration). A failure is the caller's to tell.
    /// @param reason of the change in the person's words, for the history.
    Async<Applied> apply(CustomerChange change, const QString &notice, const QString &reason = {});

    /// Tells the history that the person looks at the contact data of @p customer; nothing that could be undone.
    Async<Applied> noteReveal(const QUuid &customer);

    /// One step of the review; another step answers it, so it is not undone. A failure is the caller's to tell.
    Async<ReviewState> review(const QUuid &customer, ReviewStep step, const QString &reason = {});

    /// Takes the merging that @p change made apart again, with what was changed since, and tells @p notice.
    void unmerge(const QUuid &change, const QString &notice);

    /// Takes a change that was made elsewhere, such as an import's run, up into the row of what can be undone.
    void adopt(const QUuid &change, const QString &notice);

    /// An id for something new.
    QUuid newId() const;

    /// A ChangeSet without changes, made by the person at the window now.
    ChangeSet newSet(Origin origin) const;

    /// Whether @p change can still be taken back here.
    bool holds(const QUuid &change) const;
    /// Takes @p change back, whatever came after it.
    void undoChange(const QUuid &change);

    /// Takes the latest change back that was made since the workspace was opened, and tells it.
    Q_INVOKABLE void undoLast();
    /// Takes the latest undo back.
    Q_INVOKABLE void redoLast();

Q_SIGNALS:
    void changed();
    /// Dossiers were changed: this one, or with a null id any of them.
    void customersChanged(const QUuid &customer);

private:
    struct Done {
        QUuid change;
        QString notice;
    };

    Async<Applied> write(CustomerChange change, const QString &reason);
    Async<Applied> writeTyped(CustomerChange change, const QString &reason);
    static QString keptText(const Undone &undone);
    void takeBack(QList<Done> &from, QList<Done> &to, std::function<QString(const Done &)> sentence);

    Session &m_session;
    QList<Done> m_done;
    QList<Done> m_undone;
    bool m_isTakingBack = false;
};

} // namespace dossier
