#include "services/WorkspaceRotation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

Result<WorkspaceUnlocking::Keys> WorkspaceRotation::begin(SecretBytes key, const Workspace::RotateOptions &options) {
    // A server has no lock that was taken before; nothing may be announced that cannot be done.
    if (m_site.isTeam())
        if (Result<void> alone = checkAlone(); !alone)
            return std::unexpected(std::move(alone.error()));
    SecretBytes next = SecretBytes::random(KeySlots::kKeySize);
    Result<KeySlots> keySlots = nextSlots(next, options);
    if (!keySlots)
        return std::unexpected(std::move(keySlots.error()));
    // The keychain first: its slot must not be announced before the key is there.
    if (m_file.keySlots.inKeychain != KeySlots::InKeychain::No) {
        const Result<void> stored = WorkspaceUnlocking{m_surroundings.keychain}.toKeychain(*keySlots, next);
        keySlots->inKeychain = stored ? KeySlots::InKeychain::Yes : KeySlots::InKeychain::Wanted;
        if (keySlots->isEmpty())
            return std::unexpected(Error{Error::Kind::Database, "keychain-unavailable",
                tr("%1 Without it nothing would open this workspace.").arg(stored.error().message)});
        stepDone("keychain"_L1);
    }
    m_file.rotation = *std::move(keySlots);
    if (Result<void> saved = m_site.save(m_file); !saved) {
        std::ignore = m_surroundings.keychain.remove(std::exchange(m_file.rotation, {})->keychainEntry());
        return std::unexpected(std::move(saved.error()));
    }
    stepDone("announced"_L1);
    return WorkspaceUnlocking::Keys{std::move(key), std::move(next)};
}

Result<KeySlots> WorkspaceRotation::nextSlots(const SecretBytes &next, const Workspace::RotateOptions &options) {
    using OtherSlots = Workspace::RotateOptions::OtherSlots;
    KeySlots keySlots{.workspace = m_file.id, .key = KeySlots::idOf(next)};
    QStringList uncovered;
    for (const PassphraseSlot &slot : m_file.keySlots.passphrases) {
        const auto passphrase = std::ranges::find_if(
            options.passphrases, [&](const Passphrase &each) { return m_file.keySlots.opens(slot, each); });
        if (passphrase == options.passphrases.end())
            uncovered << slot.name;
        else if (Result<void> added = keySlots.add(slot.name, *passphrase, next); !added)
            return std::unexpected(std::move(added.error()));
    }
    if (!uncovered.isEmpty() && options.otherSlots == OtherSlots::Refuse)
        return std::unexpected(Error{Error::Kind::Database, "passphrase-required",
            tr("To go on working, each passphrase of this workspace has to be given for the new key; missing: %1.")
                .arg(uncovered.join(u", "_s))});
    return keySlots;
}

Result<void> WorkspaceRotation::finish(const WorkspaceUnlocking::Keys &keys) {
    if (keys.key.isEmpty() || keys.next.isEmpty())
        return std::unexpected(Error{Error::Kind::Database, "passphrase-required",
            tr("The key of this workspace is being exchanged. To finish that, give a passphrase that it still had then "
               "and was to keep.")});
    if (Result<void> exchanged = exchange(keys); !exchanged)
        return exchanged;
    stepDone("exchanged"_L1);
    KeySlots before = std::exchange(m_file.keySlots, *std::exchange(m_file.rotation, {}));
    if (Result<void> saved = m_site.save(m_file); !saved) {
        m_file.rotation = std::exchange(m_file.keySlots, std::move(before));
        return saved;
    }
    stepDone("finished"_L1);
    // A former key that stays in a locked keychain opens nothing any more.
    if (before.inKeychain == KeySlots::InKeychain::Yes)
        std::ignore = m_surroundings.keychain.remove(before.keychainEntry());
    return {};
}

Result<void> WorkspaceRotation::exchange(const WorkspaceUnlocking::Keys &keys) const {
    DatabaseOptions options = m_site.database(DatabaseOptions::Access::Write);
    options.isPlain = !m_file.isEncrypted;
    options.key = keys.next.copy();
    options.otherKey = keys.key.copy();
    options.isKeyProven = true;
    return Database::open(options)
        .and_then([&](const std::unique_ptr<Database> &database) { return database->rotateKey(keys.next); })
        .transform_error(lockedWhereBusy);
}

Result<void> WorkspaceRotation::checkAlone() const {
    return Database::open(m_site.database(DatabaseOptions::Access::Write))
        .and_then([](const std::unique_ptr<Database> &database) { return database->shutOthersOut(); })
        .transform_error(lockedWhereBusy);
}

Error WorkspaceRotation::lockedWhereBusy(Error error) {
    if (error.code != "database-busy")
        return error;
    return {Error::Kind::Database, "workspace-locked",
        tr("The key can be exchanged only while nobody else has this workspace open, not even for reading.")};
}

void WorkspaceRotation::stepDone(QLatin1StringView step) const {
    if (m_surroundings.afterStep)
        m_surroundings.afterStep(step);
}

} // namespace dossier
