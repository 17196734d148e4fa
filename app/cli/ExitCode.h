#pragma once

#include <dossier/Error.h>

#include <QJsonObject>

namespace dossier::cli {

/// What the program ends with; part of the public contract.
enum class ExitCode : int {
    Done = 0,
    Usage = 2,
    Refused = 3,
    Unopened = 4,
    NoRight = 5,
    Conflict = 6,
    Damage = 7,
    Cancelled = 130,
};

/// The exit code of an error, by its code where the contract names one, else by its kind.
ExitCode exitCodeOf(const Error &error);

/// {"code":…,"message":…,"file":…,"sheet":…,"row":…,"column":…,"details":{…}}; what says nothing is absent.
QJsonObject toJson(const Error &error);

} // namespace dossier::cli
