#include "Command.h"

#include <QKeySequence>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace dossier {

QString Command::keyText() const {
    if (!m_keyText.isEmpty())
        return m_keyText;
    QStringList texts;
    for (const QVariant &key : m_keys)
        texts << QKeySequence{key.toString()}.toString(QKeySequence::NativeText);
    return texts.join(" / "_L1);
}

void Command::setKeyText(const QString &text) {
    m_keyText = text;
    Q_EMIT changed();
}

void Command::setEnabled(bool enabled) {
    if (m_isEnabled == enabled)
        return;
    m_isEnabled = enabled;
    Q_EMIT changed();
}

void Command::run() {
    if (m_isEnabled)
        Q_EMIT wanted();
}

} // namespace dossier
