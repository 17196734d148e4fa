#include "services/AccountKeeping.h"

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::AccountKeeping)
};

Result<void> mayKeep(Database &database, const QString &actor) {
    return rightsOf(database, actor).and_then([](const Rights &rights) -> Result<void> {
        if (rights.administrates())
            return {};
        return std::unexpected{Error{.kind = Error::Kind::Right,
            .code = "no-right",
            .message = Words::tr("Only an administrator may change accounts.")}};
    });
}

} // namespace

Result<void> addAccount(Database &database, const QString &actor, const Account &account) {
    return mayKeep(database, actor).and_then([&] { return Accounts{database}.add(account); });
}

Result<void> setAccount(Database &database, const QString &actor, const Account &account) {
    return mayKeep(database, actor).and_then([&] { return Accounts{database}.set(account); });
}

} // namespace dossier
