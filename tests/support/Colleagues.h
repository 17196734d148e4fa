#pragma once

#include "domain/Account.h"
#include "services/ContactAccess.h"

#include <vector>

namespace dossier::test {

/// Who works in a workspace with roles: kim sells, lee administrates.
inline std::vector<Account> colleagues() {
    return {{.name = QStringLiteral("kim"), .role = Role::Rep},
        {.name = QStringLiteral("lee"), .role = Role::Administrator}};
}

/// What kim may see. @param hidden ids of the fields that are hidden from those who sell. @param masked whose contact
/// data is masked.
inline ContactAccess accessOfKim(
    const Reference &reference, const QString &hidden = {}, const QString &masked = QStringLiteral("none")) {
    const SettingValues settings{
        {{QStringLiteral("role.rep.hidden"), hidden}, {QStringLiteral("mask.contact"), masked}}};
    return {settings, QStringLiteral("kim"), reference, Rights{QStringLiteral("kim"), colleagues(), settings}};
}

} // namespace dossier::test
