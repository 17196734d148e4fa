#pragma once

#include "services/Keychain.h"

#include <QThread>

#include <chrono>
#include <functional>

namespace dossier {

/// The keychain of the operating system: Secret Service or KWallet, Credential Manager, macOS Keychain. Its jobs need
/// an event loop; they get one on a thread of their own, so callers may block without running a nested one.
class SystemKeychain final : public Keychain {
public:
    /// Whether a locked keyring may ask the person to unlock it. The command line never lets it.
    enum class Prompt : quint8 { Never, Allowed };

    /// @p service names the program in the keychain. @p limit bounds each call; with Prompt::Allowed give the person
    /// time to type.
    explicit SystemKeychain(
        QString service, Prompt prompt = Prompt::Never, std::chrono::milliseconds limit = std::chrono::seconds{8});
    ~SystemKeychain() override;

    KeychainAnswer read(const QString &key) override;
    Result<void> write(const QString &key, const SecretBytes &value) override;
    Result<void> remove(const QString &key) override;

private:
    QString m_service;
    Prompt m_prompt;
    std::chrono::milliseconds m_limit;
    QThread m_thread;
    QObject *m_onThread; ///< Lives on m_thread; jobs are started in its context.
};

} // namespace dossier
