#include "Session/Editing.h"

#include "Session/Session.h"

#include "db/Customers.h"
#include "db/DatabaseThread.h"
#include "domain/IdSequence.h"
#include "services/Clock.h"
#include "services/Registration.h"

#include <algorithm>

namespace dossier {

Editing::Editing(Session &session) : m_session{session} {}

QString Editing::savedText() const {
    if (m_session.isReadOnly())
        return tr("read-only");
    return canUndo() ? tr("Saved · can be undone (Ctrl+Z)") : tr("Everything is saved");
}

ChangeSet Editing::newSet(Origin origin) const {
    const Clock &clock = m_session.clock();
    return {
        .id = newId(),
        .actor = m_session.actor(),
        .osUser = m_session.osUser(),
        .asOf = clock.isInjected() ? clock.now() : QDateTime{},
        .origin = std::move(origin),
        .next = {},
    };
}

QUuid Editing::newId() const { return IdSequence{m_session.clock().systemNow()}.next(); }

Async<Applied> Editing::apply(CustomerChange change, const QString &notice, const QString &reason) {
    const QUuid customer = change.customer;
    const bool isEdit = change.kind == CustomerChange::Kind::Edit;
    auto written = isEdit ? writeTyped(std::move(change), reason) : write(std::move(change), reason);
    return written.then(this, [this, notice, customer](const Result<Applied> &applied) {
        if (applied) {
            adopt(applied->change, notice);
            Q_EMIT customersChanged(customer);
        } else if (isOutOfReach(applied.error())) {
            m_session.checkReach();
        }
        return applied;
    });
}

Async<Applied> Editing::noteReveal(const QUuid &customer) {
    return write({.customer = customer, .kind = CustomerChange::Kind::Reveal}, {});
}

Async<ReviewState> Editing::review(const QUuid &customer, ReviewStep step, const QString &reason) {
    auto set = std::make_shared<ChangeSet>(newSet({.text = reason}));
    return m_session.workspace()
        .writer()
        .run([set, customer, step, at = m_session.clock().systemNow()](
                 Database &database) { return dossier::review(database, customer, step, std::move(*set), {.at = at}); })
        .then(this, [this, customer](const Result<ReviewState> &state) {
            if (state)
                Q_EMIT customersChanged(customer);
            return state;
        });
}

Async<Applied> Editing::write(CustomerChange change, const QString &reason) {
    auto set = std::make_shared<ChangeSet>(newSet({.text = reason}));
    set->next = streamOf({std::move(change)});
    return m_session.workspace().writer().run([set, at = m_session.clock().systemNow()](Database &database) {
        return applyChangeSet(database, std::move(*set), {.at = at});
    });
}

Async<Applied> Editing::writeTyped(CustomerChange change, const QString &reason) {
    auto set = std::make_shared<ChangeSet>(newSet({.text = reason}));
    const Registration rules{m_session.reference(), m_session.clock(), m_session.settings()};
    return m_session.workspace().writer().run(
        [set, rules, change = std::move(change), at = m_session.clock().systemNow()](Database &database) {
            return Customers{database}.byId(change.customer).and_then([&](const Customer &before) -> Result<Applied> {
                Customer after = before;
                if (const Result<void> done = dossier::apply(change, after); !done)
                    return std::unexpected{done.error()};
                set->next = streamOf({difference(before, rules.completed(before, std::move(after)).customer)});
                return applyChangeSet(database, std::move(*set), {.at = at});
            });
        });
}

void Editing::unmerge(const QUuid &change, const QString &notice) {
    auto set = std::make_shared<ChangeSet>(newSet({.kind = Origin::Kind::Undo}));
    m_session.workspace()
        .writer()
        .run([set, change, at = m_session.clock().systemNow()](
                 Database &database) { return dossier::unmerge(database, change, std::move(*set), {.at = at}, {}); })
        .then(this, [this, notice](const Result<Undone> &undone) {
            if (!undone)
                return m_session.notices().tellFailure(undone.error().message);
            adopt(undone->applied.change, QStringList{notice, keptText(*undone)}.join(u' ').trimmed());
            Q_EMIT customersChanged({});
        });
}

QString Editing::keptText(const Undone &undone) {
    return undone.kept.empty() ? QString{}
                               : tr("%Ln values that were changed later stay.", nullptr, int(undone.kept.size()));
}

void Editing::adopt(const QUuid &change, const QString &notice) {
    m_done.append({change, notice});
    m_undone.clear();
    m_session.notices().tellUndoable(notice);
    Q_EMIT changed();
}

bool Editing::holds(const QUuid &change) const { return std::ranges::contains(m_done, change, &Done::change); }

void Editing::undoChange(const QUuid &change) {
    const auto done = std::ranges::find(m_done, change, &Done::change);
    if (m_isTakingBack || done == m_done.end())
        return;
    m_done.move(done - m_done.begin(), m_done.size() - 1);
    undoLast();
}

void Editing::undoLast() {
    if (!canUndo())
        return m_session.notices().tell(tr("There is nothing to undo."));
    takeBack(m_done, m_undone, [](const Done &done) { return tr("Undone: %1").arg(done.notice); });
}

void Editing::redoLast() {
    if (canRedo())
        takeBack(m_undone, m_done, [](const Done &done) { return tr("Done again: %1").arg(done.notice); });
}

void Editing::takeBack(QList<Done> &from, QList<Done> &to, std::function<QString(const Done &)> sentence) {
    // One after the other: a second Ctrl+Z must not overtake the first.
    if (m_isTakingBack)
        return;
    m_isTakingBack = true;
    const Done done = from.takeLast();
    auto set = std::make_shared<ChangeSet>(newSet({.kind = Origin::Kind::Undo}));
    m_session.workspace()
        .writer()
        .run([set, change = done.change, at = m_session.clock().systemNow()](
                 Database &database) { return undo(database, change, std::move(*set), {.at = at}); })
        .then(this, [this, &from, &to, done, sentence = std::move(sentence)](const Result<Undone> &undone) {
            m_isTakingBack = false;
            if (!undone) {
                from.append(done);
                return m_session.notices().tellFailure(undone.error().message);
            }
            if (!undone->applied.change.isNull())
                to.append({undone->applied.change, done.notice});
            m_session.notices().tell(QStringList{sentence(done), keptText(*undone)}.join(u' ').trimmed());
            Q_EMIT changed();
            Q_EMIT customersChanged({});
        });
}

} // namespace dossier
