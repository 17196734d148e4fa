#include "Session/Notices.h"

#include <QJSEngine>

namespace dossier {
namespace {
Notices *theNotices = nullptr;
}

Notices::Notices(QObject *parent) : QObject{parent} {
    Q_ASSERT(!theNotices);
    theNotices = this;
}

Notices::~Notices() { theNotices = nullptr; }

Notices *Notices::create(QQmlEngine *, QJSEngine *) {
    Q_ASSERT(theNotices);
    QJSEngine::setObjectOwnership(theNotices, QJSEngine::CppOwnership);
    return theNotices;
}

void Notices::tell(const QString &text) { set(text, Kind::Plain); }

void Notices::tellUndoable(const QString &text) { set(text, Kind::Undoable); }

void Notices::tellFailure(const QString &text) { set(text, Kind::Failure); }

void Notices::dismiss() { set({}, Kind::Plain); }

void Notices::set(const QString &text, Kind kind) {
    m_text = text;
    m_kind = kind;
    Q_EMIT changed();
}

} // namespace dossier
