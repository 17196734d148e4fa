#include "Ids.h"

#include <QCoreApplication>

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Ids)
};

} // namespace

QString idText(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

Result<QUuid> idNamed(const QString &text) {
    const QUuid id = QUuid::fromString(text);
    if (id.isNull())
        return std::unexpected{Error{.kind = Error::Kind::NotFound,
            .code = "not-found",
            .message = Words::tr("Nothing has the id '%1'.").arg(text)}};
    return id;
}

} // namespace dossier::cli
