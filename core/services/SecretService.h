#pragma once

#include <QtGlobal>

namespace dossier {

/// What stands behind QtKeychain on Linux, which itself says "no such entry" for a locked keyring too.
enum class SecretService : quint8 {
    Ready,     ///< Its default collection is unlocked.
    Locked,    ///< Asking it for a secret would ask the person for the password of the keyring.
    NoDefault, ///< It runs, but there is no keyring to store in.
    Missing,   ///< No session bus, or nobody on it who keeps secrets.
};

/// Asks the Secret Service of this session over D-Bus, without unlocking anything. Where QtKeychain uses KWallet, which
/// tells locked and absent apart, and on other systems: Ready. Blocks for 3 s at most.
SecretService secretService();

} // namespace dossier
