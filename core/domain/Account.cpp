#include "domain/Account.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct RoleName {
    Role role;
    QLatin1StringView id;
    const char *label;
};

constexpr std::array kRoles{
    RoleName{Role::Rep, "rep"_L1, QT_TRANSLATE_NOOP("Role", "Sales rep")},
    RoleName{Role::Manager, "manager"_L1, QT_TRANSLATE_NOOP("Role", "Manager")},
    RoleName{Role::Service, "service"_L1, QT_TRANSLATE_NOOP("Role", "Service")},
    RoleName{Role::Administrator, "administrator"_L1, QT_TRANSLATE_NOOP("Role", "Administrator")},
};

const RoleName &nameOf(Role role) { return kRoles[std::size_t(role)]; }

} // namespace

QLatin1StringView roleId(Role role) { return nameOf(role).id; }

std::optional<Role> roleById(QStringView id) {
    const auto found = std::ranges::find(kRoles, id, [](const RoleName &name) { return QString{name.id}; });
    return found == kRoles.end() ? std::nullopt : std::optional{found->role};
}

QString labelOf(Role role) { return QCoreApplication::translate("Role", nameOf(role).label); }

} // namespace dossier
