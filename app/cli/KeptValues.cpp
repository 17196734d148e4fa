#include "KeptValues.h"

#include "Ids.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::KeptValues)
};

} // namespace

QJsonArray toJson(const std::vector<Kept> &kept) {
    QJsonArray array;
    for (const Kept &one : kept) {
        QJsonObject object{{u"customer"_s, idText(one.customer)}, {u"why"_s, u"changed-later"_s}};
        if (!one.field.isEmpty())
            object[u"field"_s] = one.field;
        array.append(object);
    }
    return array;
}

QString keptText(const std::vector<Kept> &kept) {
    QString text;
    for (const Kept &one : kept)
        text += Words::tr("Kept, because it was changed later: %1 of %2")
                    .arg(one.field.isEmpty() ? Words::tr("all") : one.field, idText(one.customer)) +
                u'\n';
    return text;
}

} // namespace dossier::cli
