#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace dossier {

/// What a colleague works as; it decides which dossiers and fields he sees and what he may do. Source: R84 and R85.
enum class Role : quint8 {
    Rep,          ///< 销售代表: his own customers and those of nobody.
    Manager,      ///< 部门主管: his whole department's.
    Service,      ///< 客服: everybody's service information, to read.
    Administrator ///< 管理员
};

/// The account of one colleague. Source: R92.
struct Account {
    QString name; ///< As owners are called.
    Role role = Role::Rep;
    QString department = {};
    bool isActive = true; ///< An account is never taken out: the history names it.

    bool operator==(const Account &) const = default;
};

QLatin1StringView roleId(Role role);          ///< "rep"
std::optional<Role> roleById(QStringView id); ///< Of "rep", "manager", "service", "administrator".
QString labelOf(Role role);                   ///< In the language of the application.

} // namespace dossier
