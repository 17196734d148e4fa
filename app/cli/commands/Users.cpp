#include "Commands.h"
#include "Session.h"
#include "TextTable.h"

#include "services/AccountKeeping.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Users)
};

constexpr OptionSpec kRole{
    "--role"_L1, "ROLE"_L1, QT_TRANSLATE_NOOP("Commands", "rep, manager, service or administrator.")};
constexpr OptionSpec kDepartment{
    "--department"_L1, "D"_L1, QT_TRANSLATE_NOOP("Commands", "The department; a manager sees its customers.")};
constexpr std::array kAddOptions{kRole, kDepartment};
constexpr std::array kSetOptions{kRole, kDepartment,
    OptionSpec{"--active"_L1, "yes|no"_L1, QT_TRANSLATE_NOOP("Commands", "Whether the account may be used.")}};

/// @p account with what the options say. Kind::Usage for a role that there is not.
Result<Account> withOptions(Account account, const Arguments &arguments) {
    if (const auto written = arguments.value("--role"_L1)) {
        const auto role = roleById(*written);
        if (!role)
            return std::unexpected{usageError(
                Words::tr("There is no role %1, only rep, manager, service and administrator.").arg(*written))};
        account.role = *role;
    }
    if (const auto department = arguments.value("--department"_L1))
        account.department = department->trimmed();
    return account;
}

QJsonObject toJson(const Account &account) {
    QJsonObject json{
        {u"name"_s, account.name}, {u"role"_s, QString{roleId(account.role)}}, {u"active"_s, account.isActive}};
    if (!account.department.isEmpty())
        json[u"department"_s] = account.department;
    return json;
}

Reply replyOfAccounts(const std::vector<Account> &accounts) {
    QJsonArray array;
    TextTable table;
    for (const Account &account : accounts) {
        array.append(toJson(account));
        table.addRow({account.name, labelOf(account.role), account.department,
            account.isActive ? QString{} : Words::tr("(switched off)")});
    }
    return replyOf({{u"users"_s, array}}, [table] { return table.text(); });
}

/// Runs @p change, of services/AccountKeeping.h, as this person and answers with @p account.
Result<Reply> changed(Session &session, const Account &account, decltype(&addAccount) change) {
    const auto done = session.write([&](Database &database) { return change(database, session.actor(), account); });
    return done.and_then([&account] { return Result<Reply>{replyOfAccounts({account})}; });
}

Result<Reply> list(Session &session, const Arguments &) {
    const auto accounts = session.read([](Database &database) { return Accounts{database}.all(); });
    return accounts.transform(replyOfAccounts);
}

Result<Reply> add(Session &session, const Arguments &arguments) {
    if (!arguments.has("--role"_L1))
        return std::unexpected{usageError(Words::tr("Say what %1 works as: --role ROLE").arg(arguments.word(0)))};
    const Result<Account> account = withOptions({.name = arguments.word(0).trimmed()}, arguments);
    if (!account)
        return std::unexpected{account.error()};
    if (account->name.isEmpty())
        return std::unexpected{usageError(Words::tr("An account needs a name."))};
    return changed(session, *account, addAccount);
}

Result<Reply> set(Session &session, const Arguments &arguments) {
    const auto active = arguments.value("--active"_L1);
    if (active && *active != "yes"_L1 && *active != "no"_L1)
        return std::unexpected{usageError(Words::tr("--active needs yes or no, not '%1'.").arg(*active))};
    const auto accounts = session.write([](Database &database) { return Accounts{database}.all(); });
    if (!accounts)
        return std::unexpected{accounts.error()};
    const auto found = std::ranges::find(*accounts, arguments.word(0), &Account::name);
    Result<Account> account =
        withOptions(found == accounts->end() ? Account{.name = arguments.word(0)} : *found, arguments);
    if (!account)
        return std::unexpected{account.error()};
    if (active)
        account->isActive = *active == "yes"_L1;
    return changed(session, *account, setAccount);
}

} // namespace

constinit const Command kUsersAdd{.name = "users add"_L1,
    .words = "NAME"_L1,
    .fewestWords = 1,
    .mostWords = 1,
    .options = kAddOptions,
    .summary = QT_TRANSLATE_NOOP("Commands", "Gives a colleague an account."),
    .run = add};

constinit const Command kUsersList{.name = "users list"_L1,
    .answers = true,
    .summary = QT_TRANSLATE_NOOP("Commands", "Lists the accounts."),
    .run = list};

constinit const Command kUsersSet{.name = "users set"_L1,
    .words = "NAME"_L1,
    .fewestWords = 1,
    .mostWords = 1,
    .options = kSetOptions,
    .summary = QT_TRANSLATE_NOOP("Commands", "Changes an account."),
    .run = set};

} // namespace dossier::cli
