#pragma once

#include "Command.h"

#include <QQmlListProperty>

namespace dossier {

/// The commands of the window, declared once and in the order in which they are told.
class CommandList : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQmlListProperty<dossier::Command> commands READ list CONSTANT)
    Q_CLASSINFO("DefaultProperty", "commands")

public:
    using QObject::QObject;

    QQmlListProperty<Command> list() { return {this, &m_commands}; }
    const QList<Command *> &commands() const { return m_commands; }

private:
    QList<Command *> m_commands;
};

} // namespace dossier
