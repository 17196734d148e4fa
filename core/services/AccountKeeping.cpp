#include "services/AccountKeeping.h"

namespace dossier {

Result<void> addAccount(Database &database, const QString &actor, const Account &account) {
    return mayAdminister(database, actor).and_then([&] { return Accounts{database}.add(account); });
}

Result<void> setAccount(Database &database, const QString &actor, const Account &account) {
    return mayAdminister(database, actor).and_then([&] { return Accounts{database}.set(account); });
}

} // namespace dossier
