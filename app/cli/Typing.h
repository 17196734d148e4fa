#pragma once

#include "Arguments.h"
#include "Command.h"

#include "db/Database.h"
#include "domain/ChangeSet.h"
#include "services/Registration.h"

#include <QJsonArray>

namespace dossier::cli {

class Session;

inline constexpr OptionSpec kSetOption{QLatin1StringView{"--set"}, QLatin1StringView{"FIELD=VALUE"},
    QT_TRANSLATE_NOOP("Commands", "A value, such as contacts[0].name=Wang; an empty one clears. As often as needed."),
    OptionSpec::Count::Many};

/// The values of '--set'. @p prefix stands before each field: "contacts[0]." for a record. Kind::Usage where none is
/// given or one has no '=', Kind::InvalidInput and "field-unknown" for what is no field.
Result<std::vector<TypedValue>> typedValues(const Arguments &arguments, const QString &prefix = {});

/// The dossier of an id or a number, or the error of Customers.
Result<Customer> customerNamed(Database &database, const QString &named);

/// What was typed into one dossier, and written.
struct TypedChange {
    QUuid change; ///< Null where everything was so before.
    TypedDossier dossier;
};

/// Writes the step from @p before, empty for a new dossier, to @p typed. Kind::Conflict where the dossier was changed
/// since it was read.
Result<TypedChange> writeTyped(
    Session &session, const Customer &before, Result<TypedDossier> typed, const Origin &origin);

/// Registration with the settings of the workspace, which is opened for writing.
Result<Registration> registration(Session &session);

/// The warnings as scripts see them.
QJsonArray toJson(const std::vector<Problem> &warnings);

/// The warnings for a person, a line each.
QString warningsText(const std::vector<Problem> &warnings);

} // namespace dossier::cli
