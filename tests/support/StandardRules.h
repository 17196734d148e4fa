#pragma once

#include <QByteArray>
#include <QFile>

namespace dossier::test {

/// The rules that the plug-in classify-rules brings.
inline QByteArray standardRules() {
    QFile file{QStringLiteral(TEST_DATA "/../../plugins/classify-rules/rules/standard.json")};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace dossier::test
