#include "services/WorkspaceKeys.h"

#include "services/OpenWorkspace.h"
#include "services/WorkspaceUnlocking.h"

#include <QMutexLocker>

namespace dossier {

using InKeychain = KeySlots::InKeychain;
using State = KeychainAnswer::State;

Result<KeyStatus> WorkspaceKeys::status() {
    using Slot = KeyStatus::KeychainSlot;
    const QMutexLocker locker{&m_workspace.changingKeys};
    const WorkspaceFile &file = m_workspace.file;
    KeyStatus status{.isEncrypted = file.isEncrypted, .isRotating = file.rotation.has_value()};
    for (const PassphraseSlot &slot : file.keySlots.passphrases)
        status.passphrases << slot.name;
    if (file.keySlots.inKeychain != InKeychain::Yes)
        return status;
    const KeychainAnswer answer = keychain().fromKeychain(file.keySlots);
    status.keychain = answer.state == State::Found    ? Slot::Works
                      : answer.state == State::Absent ? Slot::Missing
                                                      : Slot::CannotTell;
    status.keychainReason = answer.reason;
    return status;
}

Result<void> WorkspaceKeys::setPassphrase(const Passphrase &passphrase, const QString &name) {
    return change([&](KeySlots &keySlots) { return keySlots.add(name, passphrase, m_workspace.key); });
}

Result<void> WorkspaceKeys::removePassphrase(const QString &name) {
    return change([&](KeySlots &keySlots) -> Result<void> {
        if (!keySlots.remove(name))
            return std::unexpected(
                Error{Error::Kind::NotFound, "not-found", tr("This workspace has no passphrase of that name.")});
        if (keySlots.passphrases.empty() && keychain().fromKeychain(keySlots).state != State::Found)
            return std::unexpected(lastWayIn());
        return {};
    });
}

Result<void> WorkspaceKeys::addKeychain() {
    return change([&](KeySlots &keySlots) {
        keySlots.inKeychain = InKeychain::Yes;
        return keychain().toKeychain(keySlots, m_workspace.key);
    });
}

Result<void> WorkspaceKeys::removeKeychain() {
    return change([&](KeySlots &keySlots) -> Result<void> {
        if (keySlots.passphrases.empty())
            return std::unexpected(lastWayIn());
        keySlots.inKeychain = InKeychain::No;
        return m_workspace.surroundings.keychain.remove(keySlots.keychainEntry());
    });
}

/// Applies @p work to the slots and saves them; a failure changes nothing.
Result<void> WorkspaceKeys::change(const std::function<Result<void>(KeySlots &)> &work) {
    const QMutexLocker locker{&m_workspace.changingKeys};
    if (!m_workspace.file.isEncrypted)
        return std::unexpected(Error{Error::Kind::InvalidInput, "workspace-plain",
            tr("This workspace is not encrypted; it has no keys to manage.")});
    if (m_workspace.access != Workspace::Access::Write)
        return std::unexpected(Error{Error::Kind::Right, "workspace-read-only",
            tr("The keys of a workspace that is open for reading only cannot be changed.")});
    KeySlots before = m_workspace.file.keySlots;
    Result<void> done =
        work(m_workspace.file.keySlots).and_then([&] { return m_workspace.site.save(m_workspace.file); });
    if (!done)
        m_workspace.file.keySlots = std::move(before);
    return done;
}

WorkspaceUnlocking WorkspaceKeys::keychain() const { return WorkspaceUnlocking{m_workspace.surroundings.keychain}; }

Error WorkspaceKeys::lastWayIn() {
    return {Error::Kind::InvalidInput, "last-key-slot",
        tr("Nothing would open this workspace any more. Set a passphrase or add the keychain first.")};
}

} // namespace dossier
