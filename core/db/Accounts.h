#pragma once

#include "db/Database.h"
#include "domain/Account.h"
#include "domain/Rights.h"

#include <QCoreApplication>

#include <vector>

namespace dossier {

/// The accounts of a workspace as they are stored. Who may change them is the services' matter.
class Accounts {
    Q_DECLARE_TR_FUNCTIONS(Accounts)

public:
    explicit Accounts(Database &database) : m_database{database} {}

    /// By name.
    Result<std::vector<Account>> all() const;
    /// Kind::Conflict ("account-exists") where the name is taken.
    Result<void> add(const Account &account);
    /// Role, department and whether it is active. Kind::NotFound ("not-found"); Kind::InvalidInput
    /// ("last-administrator") where nobody would be left who may change accounts.
    Result<void> set(const Account &account);

private:
    Database &m_database;
};

/// What @p person may see and do, by the accounts and settings as they are now.
Result<Rights> rightsOf(Database &database, const QString &person);
/// Kind::Right ("no-right") where @p person may not change accounts and settings.
Result<void> mayAdminister(Database &database, const QString &person);

} // namespace dossier
