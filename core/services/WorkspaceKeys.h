#pragma once

#include "services/Passphrase.h"

#include <dossier/Error.h>

#include <QCoreApplication>
#include <QStringList>

#include <functional>

namespace dossier {

class KeySlots;
class WorkspaceUnlocking;
struct OpenWorkspace;

/// What opens the workspace, as 'keys status' tells.
struct KeyStatus {
    enum class KeychainSlot : quint8 {
        None,       ///< The keychain does not hold the key.
        Works,      ///< It does, and the key is right.
        Missing,    ///< The workspace says it does; the keychain of this computer says no.
        CannotTell, ///< The keychain is locked or does not answer.
    };

    bool isEncrypted = true;
    QStringList passphrases = {}; ///< Names of the passphrase slots.
    KeychainSlot keychain = KeychainSlot::None;
    QString keychainReason = {}; ///< KeychainSlot::CannotTell: a translated sentence.
    bool isRotating = false;     ///< A rotation was broken off; opening for writing finishes it.
};

/// The key slots of an open workspace. Every call blocks (key derivation, disk, keychain) and may come from any thread;
/// all but status() need Access::Write. The last way in is never taken away: Kind::InvalidInput "last-key-slot". A
/// workspace without encryption has no slots: Kind::InvalidInput "workspace-plain". For a new key see
/// Workspace::rotateKey().
class WorkspaceKeys {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceKeys)

public:
    static constexpr QLatin1StringView kRecovery{"recovery"}; ///< The slot of the recovery passphrase.

    explicit WorkspaceKeys(OpenWorkspace &workspace) : m_workspace{workspace} {}

    Result<KeyStatus> status();
    /// Sets the passphrase of slot @p name, replacing the one it had: a first one, a changed one, one for a forgotten
    /// one (the keychain opened the workspace), or a second slot under another name. "too-many-slots".
    Result<void> setPassphrase(const Passphrase &passphrase, const QString &name = kRecovery);
    /// Kind::NotFound "not-found" where there is no such slot.
    Result<void> removePassphrase(const QString &name);
    /// Kind::Io "keychain-unavailable" where it does not take the key, as removeKeychain().
    Result<void> addKeychain();
    Result<void> removeKeychain();

private:
    Result<void> change(const std::function<Result<void>(KeySlots &)> &work);
    WorkspaceUnlocking keychain() const;
    static Error lastWayIn();

    OpenWorkspace &m_workspace;
};

} // namespace dossier
