#pragma once

#include "domain/SecretBytes.h"

#include <dossier/Error.h>

#include <QString>

namespace dossier {

/// What the keychain says to a question. "Cannot tell" (locked, no service, no answer in time) is never "absent": a
/// caller who took it for that would make a second key for data that has one.
struct KeychainAnswer {
    enum class State : quint8 { Found, Absent, CannotTell };

    State state = State::CannotTell;
    SecretBytes value = {}; ///< State::Found.
    QString reason = {};    ///< State::CannotTell: a translated sentence.
};

/// The operating system's store of secrets. Calls block up to the keychain's time limit, so the window makes them on a
/// pool thread; they may come from any thread.
class Keychain {
public:
    virtual ~Keychain();

    /// Looks @p key up under the service of the program.
    virtual KeychainAnswer read(const QString &key) = 0;
    /// Kind::Io ("keychain-unavailable") where the keychain is locked, absent or refuses.
    virtual Result<void> write(const QString &key, const SecretBytes &value) = 0;
    /// As write(); an entry that is not there counts as removed.
    virtual Result<void> remove(const QString &key) = 0;
};

} // namespace dossier
