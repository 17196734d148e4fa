#pragma once

#include "domain/SettingSpecs.h"

namespace dossier {

class Database;

/// Sets @p setting to what a person wrote, and returns the settings as they are then. Kind::Right ("no-right") for who
/// does not administrate; "setting-invalid" as readSetting(); the errors of NumberScheme::of() where it does not agree
/// with the others.
Result<SettingValues> changeSetting(Database &database, const QString &actor, const SettingSpec &setting,
    const QString &written, const Reference &reference, const QDate &today);

} // namespace dossier
