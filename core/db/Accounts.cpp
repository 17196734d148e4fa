#include "db/Accounts.h"

#include "db/Settings.h"
#include "db/Statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

bool administrates(const Account &account) { return account.isActive && account.role == Role::Administrator; }

} // namespace

Result<std::vector<Account>> Accounts::all() const {
    auto statement = m_database.prepare("SELECT name, role, department, active FROM accounts ORDER BY name");
    if (!statement)
        return std::unexpected{statement.error()};
    if (auto done = (*statement)->run(); !done)
        return std::unexpected{done.error()};
    std::vector<Account> accounts;
    for (auto row = (*statement)->next();; row = (*statement)->next()) {
        if (!row)
            return std::unexpected{row.error()};
        if (!*row)
            return accounts;
        accounts.push_back({.name = (*statement)->text(0),
            .role = roleById((*statement)->text(1)).value_or(Role::Rep),
            .department = (*statement)->text(2),
            .isActive = (*statement)->integer(3) != 0});
    }
}

Result<void> Accounts::add(const Account &account) {
    const auto accounts = all();
    if (!accounts)
        return std::unexpected{accounts.error()};
    if (std::ranges::contains(*accounts, account.name, &Account::name))
        return std::unexpected{Error{.kind = Error::Kind::Conflict,
            .code = "account-exists",
            .message = tr("%1 has an account already.").arg(account.name)}};
    return m_database.execute("INSERT INTO accounts (name, role, department, active) VALUES (?, ?, ?, ?)",
        {account.name, QString{roleId(account.role)}, account.department, account.isActive ? 1 : 0});
}

Result<void> Accounts::set(const Account &account) {
    auto accounts = all();
    if (!accounts)
        return std::unexpected{accounts.error()};
    const auto own = std::ranges::find(*accounts, account.name, &Account::name);
    if (own == accounts->end())
        return std::unexpected{Error{
            .kind = Error::Kind::NotFound, .code = "not-found", .message = tr("%1 has no account.").arg(account.name)}};
    *own = account;
    if (std::ranges::none_of(*accounts, administrates))
        return std::unexpected{Error{.kind = Error::Kind::InvalidInput,
            .code = "last-administrator",
            .message = tr("%1 is the only administrator; make somebody else one first.").arg(account.name)}};
    return m_database.execute("UPDATE accounts SET role = ?, department = ?, active = ? WHERE name = ?",
        {QString{roleId(account.role)}, account.department, account.isActive ? 1 : 0, account.name});
}

Result<Rights> rightsOf(Database &database, const QString &person) {
    const auto accounts = Accounts{database}.all();
    const auto settings = Settings{database}.all();
    if (!accounts || !settings)
        return std::unexpected{accounts ? settings.error() : accounts.error()};
    return Rights{person, *accounts, SettingValues{*settings}};
}

Result<void> mayAdminister(Database &database, const QString &person) {
    return rightsOf(database, person).and_then([](const Rights &rights) -> Result<void> {
        if (rights.administrates())
            return {};
        return std::unexpected{Error{.kind = Error::Kind::Right,
            .code = "no-right",
            .message = Accounts::tr("Only an administrator may change accounts and settings.")}};
    });
}

} // namespace dossier
