#include "StandardRules.h"

#include <QFile>

using namespace Qt::StringLiterals;

QByteArray StandardRules::rules() const {
    QFile file{u":/dossier/classify-rules/standard.json"_s};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}
