#pragma once

#include <dossier/Error.h>

#include <QUuid>

namespace dossier::cli {

/// An id as scripts see it: without braces.
QString idText(const QUuid &id);

/// The id that stands in @p text; Kind::NotFound ("not-found") where it is none: nothing can have it.
Result<QUuid> idNamed(const QString &text);

} // namespace dossier::cli
