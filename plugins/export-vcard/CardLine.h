#pragma once

#include <QByteArray>
#include <QStringList>

/// An entry of a card with its line ends: lines of at most 75 bytes, none of which ends within a character.
/// @param name with its parameters. @param values parted by semicolons; what has a meaning in a card is escaped.
QByteArray cardLine(const QByteArray &name, const QStringList &values);
