#include "services/export/Disclosures.h"

#include "domain/Rights.h"
#include "domain/SettingSpecs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// Nothing for an entry that discloses nothing.
std::optional<Disclosure> disclosureOf(const HistoryEntry &entry, const SettingValues &settings) {
    using Kind = Disclosure::Kind;
    if (entry.change.kind == CustomerChange::Kind::Reveal)
        return Disclosure{.kind = Kind::Reveal,
            .seq = entry.seq,
            .record = entry.record,
            .exported = {.customers = 1},
            .customer = entry.change.customer};
    if (!entry.change.exported)
        return std::nullopt;
    const Exported &exported = *entry.change.exported;
    const qint64 alarm = settings.integer(Setting::ExportAlarm);
    return Disclosure{.kind = exported.file.endsWith(".pdf"_L1, Qt::CaseInsensitive) ? Kind::Print : Kind::Export,
        .seq = entry.seq,
        .record = entry.record,
        .exported = exported,
        .isLarge = alarm > 0 && exported.customers > alarm};
}

} // namespace

Result<std::vector<Disclosure>> disclosures(
    Database &database, const Rights &rights, const QString &person, const SettingValues &settings) {
    std::vector<Disclosure> found;
    return History{database}
        .forEach([&](const HistoryEntry &entry) {
            if (rights.administrates() || entry.record->actor == person)
                if (auto disclosure = disclosureOf(entry, settings))
                    found.push_back(*std::move(disclosure));
            return true;
        })
        .transform([&found] { return std::move(found); });
}

Result<std::vector<Disclosure>> largeExports(
    Database &database, const Rights &rights, const SettingValues &settings, const QDateTime &since) {
    std::vector<Disclosure> found;
    if (!rights.administrates())
        return found;
    return History{database}
        .forEachOf(kWholeWorkspace,
            [&](const HistoryEntry &entry) {
                auto disclosure = disclosureOf(entry, settings);
                if (disclosure && disclosure->isLarge && entry.record->effective() >= since)
                    found.push_back(*std::move(disclosure));
                return true;
            })
        .transform([&found] {
            std::ranges::reverse(found);
            return std::move(found);
        });
}

} // namespace dossier
