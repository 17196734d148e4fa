#pragma once

#include "services/Keychain.h"
#include "services/WorkspaceFile.h"

#include <dossier/Error.h>

#include <QCoreApplication>

#include <span>

namespace dossier {

/// Gets keys out of their slots and into the keychain.
class WorkspaceUnlocking {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceUnlocking)

public:
    struct Keys {
        SecretBytes key = {};  ///< Of WorkspaceFile::keySlots; empty where only the next one was to be had.
        SecretBytes next = {}; ///< Of WorkspaceFile::rotation, where there is one.
    };

    explicit WorkspaceUnlocking(Keychain &keychain) : m_keychain{keychain} {}

    /// By the first of @p passphrases that opens a slot, else by the keychain. "passphrase-wrong",
    /// "passphrase-required", "keychain-unavailable".
    Result<Keys> unlock(const WorkspaceFile &file, std::span<const Passphrase> passphrases);

    /// What the keychain says about the key of @p keySlots; a wrong key counts as absent.
    KeychainAnswer fromKeychain(const KeySlots &keySlots);
    /// Stores @p key and reads it back. "keychain-unavailable".
    Result<void> toKeychain(const KeySlots &keySlots, const SecretBytes &key);

private:
    Result<Keys> byPassphrase(const WorkspaceFile &file, std::span<const Passphrase> passphrases);
    Result<Keys> byKeychain(const WorkspaceFile &file);

    Keychain &m_keychain;
};

} // namespace dossier
