#include "services/SettingChange.h"

#include "db/Accounts.h"
#include "db/Settings.h"
#include "domain/NumberScheme.h"

namespace dossier {

Result<SettingValues> changeSetting(Database &database, const QString &actor, const SettingSpec &setting,
    const QString &written, const Reference &reference, const QDate &today) {
    Settings settings{database};
    if (const auto allowed = mayAdminister(database, actor); !allowed)
        return std::unexpected{allowed.error()};
    const auto value = readSetting(setting, written, reference);
    if (!value)
        return std::unexpected{value.error()};
    auto all = settings.all();
    if (!all)
        return std::unexpected{all.error()};
    all->insert(setting.key, *value);
    const SettingValues changed{*std::move(all)};
    return NumberScheme::of(changed, today)
        .and_then([&](const NumberScheme &) { return settings.set(setting.key, *value); })
        .transform([&] { return changed; });
}

} // namespace dossier
