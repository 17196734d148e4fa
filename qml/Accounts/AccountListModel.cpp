#include "AccountListModel.h"

#include "db/DatabaseThread.h"
#include "services/AccountKeeping.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr std::array kRoles{Role::Rep, Role::Manager, Role::Service, Role::Administrator};

QString aboutOf(const Account &account) {
    QStringList parts{labelOf(account.role), account.department};
    if (!account.isActive)
        parts << AccountListModel::tr("switched off");
    parts.removeAll({});
    return parts.join(u" · "_s);
}

} // namespace

int AccountListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_accounts.size());
}

QVariant AccountListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Account &account = m_accounts[std::size_t(index.row())];
    switch (role) {
    case Name: return account.name;
    case About: return aboutOf(account);
    case RoleRow: return int(std::ranges::find(kRoles, account.role) - kRoles.begin());
    case Department: return account.department;
    case Active: return account.isActive;
    }
    return {};
}

QHash<int, QByteArray> AccountListModel::roleNames() const {
    return {{Name, "name"}, {About, "about"}, {RoleRow, "roleRow"}, {Department, "department"}, {Active, "active"}};
}

bool AccountListModel::isEditable() const {
    return m_session && m_session->isOpen() && !m_session->isReadOnly() && m_session->access().rights().administrates();
}

QStringList AccountListModel::roles() {
    QStringList labels;
    for (const Role role : kRoles)
        labels << labelOf(role);
    return labels;
}

QStringList AccountListModel::departments() const {
    QStringList departments;
    for (const Account &account : m_accounts)
        departments << account.department;
    departments.removeAll({});
    departments.removeDuplicates();
    return departments;
}

QStringList AccountListModel::names() const {
    QStringList names;
    for (const Account &account : m_accounts)
        names << account.name;
    return names;
}

void AccountListModel::setSession(Session *session) {
    if (m_session == session)
        return;
    m_session = session;
    Q_EMIT sessionChanged();
    refresh();
}

void AccountListModel::refresh() {
    m_isLoading = true;
    Q_EMIT changed();
    m_session->workspace()
        .reader()
        .run([](Database &database) { return Accounts{database}.all(); })
        .then(this, [this](const Result<std::vector<Account>> &accounts) { take(accounts); });
}

void AccountListModel::take(Result<std::vector<Account>> accounts) {
    m_isLoading = false;
    m_errorText = accounts ? QString{} : accounts.error().message;
    if (accounts && std::ranges::equal(m_accounts, *accounts, {}, &Account::name, &Account::name)) {
        // The rows stay, and with them the keyboard.
        m_accounts = *std::move(accounts);
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1));
    } else if (accounts) {
        beginResetModel();
        m_accounts = *std::move(accounts);
        endResetModel();
    }
    Q_EMIT changed();
}

void AccountListModel::add(const QString &name, int roleRow, const QString &department) {
    const Account account{
        .name = name.trimmed(), .role = kRoles[std::size_t(roleRow)], .department = department.trimmed()};
    m_problem = account.name.isEmpty() ? tr("An account needs a name.") : QString{};
    Q_EMIT changed();
    if (!m_problem.isEmpty())
        return;
    m_session->workspace()
        .writer()
        .run([account, actor = m_session->actor()](Database &database) { return addAccount(database, actor, account); })
        .then(this, [this, account](const Result<void> &done) {
            if (done) {
                m_session->notices().tell(tr("%1 has an account now: %2").arg(account.name, aboutOf(account)));
                Q_EMIT added();
                return refresh();
            }
            m_problem = done.error().message;
            Q_EMIT changed();
        });
}

void AccountListModel::forgetProblem() {
    m_problem.clear();
    Q_EMIT changed();
}

void AccountListModel::setRole(int row, int roleRow) {
    Account account = m_accounts[std::size_t(row)];
    account.role = kRoles[std::size_t(roleRow)];
    set(std::move(account));
}

void AccountListModel::setDepartment(int row, const QString &department) {
    Account account = m_accounts[std::size_t(row)];
    account.department = department.trimmed();
    set(std::move(account));
}

void AccountListModel::setActive(int row, bool active) {
    Account account = m_accounts[std::size_t(row)];
    account.isActive = active;
    set(std::move(account));
}

void AccountListModel::set(Account account) {
    if (std::ranges::contains(m_accounts, account))
        return;
    m_session->workspace()
        .writer()
        .run([account, actor = m_session->actor()](Database &database) { return setAccount(database, actor, account); })
        .then(this, [this, account](const Result<void> &done) {
            if (done)
                m_session->notices().tell(tr("%1 is now: %2").arg(account.name, aboutOf(account)));
            else
                m_session->notices().tellFailure(done.error().message);
            // What was refused reads as it stands.
            refresh();
        });
}

} // namespace dossier
