#include "Session/WindowState.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace dossier {

void WindowState::setSession(Session *session) {
    if (m_session == session)
        return;
    m_session = session;
    m_group = "workspaces/"_L1 + session->workspace().id().toString(QUuid::WithoutBraces) + u'/';
    Q_EMIT sessionChanged();
}

QVariant WindowState::value(const QString &key, const QVariant &fallback) const {
    // Files of settings know texts only: "true", "420".
    QVariant kept = QSettings{}.value(m_group + key);
    return kept.isValid() && kept.convert(fallback.metaType()) ? kept : fallback;
}

void WindowState::setValue(const QString &key, const QVariant &value) { QSettings{}.setValue(m_group + key, value); }

} // namespace dossier
