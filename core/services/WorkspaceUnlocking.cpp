#include "services/WorkspaceUnlocking.h"

namespace dossier {

using State = KeychainAnswer::State;

namespace {

/// The key behind @p passphrase; empty where it opens no slot.
Result<SecretBytes> tried(const KeySlots &keySlots, const Passphrase &passphrase) {
    Result<KeySlots::Unlocked> unlocked = keySlots.open(passphrase);
    if (unlocked)
        return std::move(unlocked->key);
    if (unlocked.error().code == "passphrase-wrong")
        return SecretBytes{};
    return std::unexpected(std::move(unlocked.error()));
}

} // namespace

Result<WorkspaceUnlocking::Keys> WorkspaceUnlocking::unlock(
    const WorkspaceFile &file, std::span<const Passphrase> passphrases) {
    if (!file.isEncrypted)
        return Keys{file.openKey.copy()};
    return passphrases.empty() ? byKeychain(file) : byPassphrase(file, passphrases);
}

Result<WorkspaceUnlocking::Keys> WorkspaceUnlocking::byPassphrase(
    const WorkspaceFile &file, std::span<const Passphrase> passphrases) {
    for (const Passphrase &passphrase : passphrases) {
        Result<SecretBytes> key = tried(file.keySlots, passphrase);
        if (!key)
            return std::unexpected(std::move(key.error()));
        Result<SecretBytes> next = file.rotation ? tried(*file.rotation, passphrase) : SecretBytes{};
        if (!next)
            return std::unexpected(std::move(next.error()));
        if (!key->isEmpty() || !next->isEmpty())
            return Keys{*std::move(key), *std::move(next)};
    }
    return std::unexpected(Error{Error::Kind::Database, "passphrase-wrong",
        file.keySlots.passphrases.empty() ? tr("This workspace has no passphrase; only the keychain opens it.")
                                          : tr("The passphrase does not open this workspace.")});
}

Result<WorkspaceUnlocking::Keys> WorkspaceUnlocking::byKeychain(const WorkspaceFile &file) {
    KeychainAnswer now = fromKeychain(file.keySlots);
    Keys keys{std::move(now.value)};
    if (file.rotation)
        keys.next = fromKeychain(*file.rotation).value;
    if (!keys.key.isEmpty() || !keys.next.isEmpty())
        return keys;
    const QString reason = now.state == State::CannotTell
                               ? now.reason
                               : tr("The keychain of this computer does not hold the key of this workspace.");
    if (file.keySlots.passphrases.empty())
        return std::unexpected(Error{
            Error::Kind::Database, "keychain-unavailable", tr("%1 Nothing else opens this workspace.").arg(reason)});
    return std::unexpected(Error{
        Error::Kind::Database, "passphrase-required", tr("%1 Give the passphrase of this workspace.").arg(reason)});
}

KeychainAnswer WorkspaceUnlocking::fromKeychain(const KeySlots &keySlots) {
    if (keySlots.inKeychain != KeySlots::InKeychain::Yes)
        return {State::Absent};
    KeychainAnswer answer = m_keychain.read(keySlots.keychainEntry());
    if (answer.state == State::Found &&
        (answer.value.size() != KeySlots::kKeySize || KeySlots::idOf(answer.value) != keySlots.key))
        return {State::Absent};
    return answer;
}

Result<void> WorkspaceUnlocking::toKeychain(const KeySlots &keySlots, const SecretBytes &key) {
    return m_keychain.write(keySlots.keychainEntry(), key).and_then([&]() -> Result<void> {
        const KeychainAnswer answer = m_keychain.read(keySlots.keychainEntry());
        if (answer.state == State::Found && answer.value == key)
            return {};
        return std::unexpected(Error{Error::Kind::Io, "keychain-unavailable",
            tr("The keychain of this computer does not give back what it was given.")});
    });
}

} // namespace dossier
