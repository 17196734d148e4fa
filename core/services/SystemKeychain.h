#pragma once

#include "services/Keychain.h"

#include <QCoreApplication>
#include <QThread>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace QKeychain {
class Job;
}

namespace dossier {

/// The keychain of the operating system: Secret Service or KWallet, Credential Manager, macOS Keychain. Its jobs need
/// an event loop; they get one on a thread of their own, so callers may block without running a nested one. One a
/// process: QtKeychain keeps its queue on the thread that asked first.
class SystemKeychain final : public Keychain {
    Q_DECLARE_TR_FUNCTIONS(SystemKeychain)

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
    struct Outcome;
    using MakeJob = std::function<std::unique_ptr<QKeychain::Job>(const QString &service)>;

    Outcome run(const QString &key, const MakeJob &makeJob);
    QString obstacle() const;

    QString m_service;
    Prompt m_prompt;
    std::chrono::milliseconds m_limit;
    std::atomic_bool m_isStuck = false; ///< A call ran out of time and is not back yet; the next ones would queue.
    QThread m_thread;
    std::unique_ptr<QObject> m_onThread; ///< Lives on m_thread; jobs start in its context.
};

} // namespace dossier
