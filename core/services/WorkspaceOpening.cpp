#include "services/WorkspaceOpening.h"

#include "services/WorkspaceRotation.h"

namespace dossier {

namespace {

using Access = Workspace::Access;

/// Opens @p options, which each thread needs a copy of, on the thread that is to own the database.
std::unique_ptr<DatabaseThread> threadFor(DatabaseOptions options) {
    const auto shared = std::make_shared<const DatabaseOptions>(std::move(options));
    return std::make_unique<DatabaseThread>([shared] { return Database::open(*shared); });
}

} // namespace

Result<std::unique_ptr<OpenWorkspace>> WorkspaceOpening::run(Access access, std::span<const Passphrase> passphrases) {
    auto open = std::make_unique<OpenWorkspace>(m_surroundings, m_site, access);
    Result<WorkspaceFile> file = m_site.load();
    if (!file)
        return std::unexpected(std::move(file.error()));
    open->file = *std::move(file);
    if (access == Access::Write) {
        Result<std::unique_ptr<WorkspaceLock>> taken = lock();
        if (!taken)
            return std::unexpected(std::move(taken.error()));
        open->lock = *std::move(taken);
    }
    Result<SecretBytes> otherKey = unlock(*open, passphrases);
    if (!otherKey)
        return std::unexpected(std::move(otherKey.error()));
    if (Result<void> started = startThreads(*open, *std::move(otherKey)); !started)
        return std::unexpected(std::move(started.error()));
    if (access == Access::Write)
        fillKeychain(*open);
    return open;
}

Result<void> WorkspaceOpening::checkPlace() const {
    using Kind = StoragePlace::Kind;
    if (m_site.isTeam())
        return {};
    const StoragePlace place = storagePlace(m_site.text(), m_surroundings.fileSystemType(m_site.text()));
    if (place.kind == Kind::Local)
        return {};
    const QString message =
        place.kind == Kind::Network
            ? tr("This folder is on another computer (%1). Programs on two computers that write there at once destroy "
                 "a "
                 "workspace. Keep it on a disk of this computer, or use a team workspace on PostgreSQL.")
            : tr("%1 synchronises this folder while Dossier writes there, which destroys a workspace. Keep it in a "
                 "folder that is not synchronised, and put backups into this one.");
    return std::unexpected(
        Error{Error::Kind::Database, "folder-not-local", message.arg(place.name), {.file = m_site.text()}});
}

Result<std::unique_ptr<WorkspaceLock>> WorkspaceOpening::lock() const {
    if (m_site.isTeam())
        return nullptr;
    return checkPlace().and_then([&] { return WorkspaceLock::take(m_site.text()); });
}

Result<SecretBytes> WorkspaceOpening::unlock(OpenWorkspace &open, std::span<const Passphrase> passphrases) const {
    // Once more, now that nobody else can be rotating the key.
    Result<WorkspaceFile> file = open.lock ? m_site.load() : std::move(open.file);
    if (!file)
        return std::unexpected(std::move(file.error()));
    open.file = *std::move(file);
    Result<WorkspaceUnlocking::Keys> keys = WorkspaceUnlocking{m_surroundings.keychain}.unlock(open.file, passphrases);
    if (!keys)
        return std::unexpected(std::move(keys.error()));
    if (open.file.rotation && open.access == Access::Write) {
        WorkspaceRotation rotation{m_site, m_surroundings, open.file};
        if (Result<void> finished = rotation.finish(*keys); !finished)
            return std::unexpected(std::move(finished.error()));
        keys->key = std::move(keys->next);
    }
    if (keys->next.isEmpty()) {
        open.key = std::move(keys->key);
        return SecretBytes{};
    }
    open.key = std::move(keys->next);
    return std::move(keys->key);
}

Result<void> WorkspaceOpening::startThreads(OpenWorkspace &open, SecretBytes otherKey) const {
    const auto options = [&](DatabaseOptions::Access access) {
        DatabaseOptions filled = m_site.database(access);
        filled.isPlain = !open.file.isEncrypted;
        filled.key = open.key.copy();
        filled.otherKey = otherKey.copy();
        // While the key is being exchanged, somebody who has only one of the two may not get in.
        filled.isKeyProven = !open.file.rotation;
        return filled;
    };
    const auto opened = [&](DatabaseThread &thread) {
        Result<void> result = thread.opened().takeResult();
        if (!result && result.error().code == "not-found" && !m_site.isTeam())
            result = std::unexpected(Error{Error::Kind::Database, "database-damaged",
                tr("The database of this workspace is missing. Restore it from a backup.")});
        if (!result && result.error().place.file.isEmpty())
            result.error().place.file = m_site.text();
        return result;
    };
    if (open.access == Access::Write) {
        open.writer = threadFor(options(DatabaseOptions::Access::Write));
        if (Result<void> result = opened(*open.writer); !result)
            return result;
    }
    // It connects when there is something to note.
    if (open.access == Access::Read && checkPlace())
        open.noter = threadFor(options(DatabaseOptions::Access::Write));
    open.reader = threadFor(options(DatabaseOptions::Access::Read));
    open.bulkReader = threadFor(options(DatabaseOptions::Access::Read));
    return opened(*open.reader);
}

/// The keychain that did not answer when the workspace was made may do so now. If not, then next time.
void WorkspaceOpening::fillKeychain(OpenWorkspace &open) const {
    KeySlots &keySlots = open.file.keySlots;
    if (keySlots.inKeychain != KeySlots::InKeychain::Wanted)
        return;
    if (!WorkspaceUnlocking{m_surroundings.keychain}.toKeychain(keySlots, open.key))
        return;
    keySlots.inKeychain = KeySlots::InKeychain::Yes;
    if (!m_site.save(open.file))
        keySlots.inKeychain = KeySlots::InKeychain::Wanted;
}

} // namespace dossier
