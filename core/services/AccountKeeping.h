#pragma once

#include "db/Accounts.h"

namespace dossier {

/// Accounts as @p actor may change them. Kind::Right ("no-right") for who does not administrate; else as
/// Accounts::add() and Accounts::set(). Source: R92.
Result<void> addAccount(Database &database, const QString &actor, const Account &account);
Result<void> setAccount(Database &database, const QString &actor, const Account &account);

} // namespace dossier
