#include "services/SystemKeychain.h"

#include "services/SecretService.h"

#include <qt6keychain/keychain.h>

#include <QDeadlineTimer>
#include <QMutex>
#include <QWaitCondition>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// Where the thread of the jobs leaves the outcome. Shared, because the caller may be gone when it comes.
struct Letterbox {
    QMutex mutex;
    QWaitCondition arrived;
    bool isFull = false;
    QKeychain::Error error = QKeychain::OtherError;
    SecretBytes value;
};

/// The bytes of @p stored, which is zeroed.
SecretBytes taken(QByteArray stored) {
    SecretBytes secret = SecretBytes::copyOf(stored);
    wipe(stored);
    return secret;
}

} // namespace

struct SystemKeychain::Outcome {
    bool isBack = false; ///< Whether the keychain answered at all.
    QKeychain::Error error = QKeychain::OtherError;
    SecretBytes value = {};
    QString reason = {}; ///< Why not.
};

SystemKeychain::SystemKeychain(QString service, Prompt prompt, std::chrono::milliseconds limit)
    : m_service{std::move(service)}, m_prompt{prompt}, m_limit{limit}, m_onThread{std::make_unique<QObject>()} {
    m_thread.setObjectName("keychain"_L1);
    m_onThread->moveToThread(&m_thread);
    m_thread.start();
}

SystemKeychain::~SystemKeychain() {
    m_thread.quit();
    m_thread.wait();
}

/// Why the keychain cannot be asked; empty where it can. Runs on the keychain's thread.
QString SystemKeychain::obstacle() const {
    switch (secretService()) {
    case SecretService::Ready: return {};
    case SecretService::Locked:
        return m_prompt == Prompt::Allowed ? QString{} : tr("The keychain of this computer is locked.");
    case SecretService::NoDefault: return tr("This computer has no default keyring yet.");
    case SecretService::Missing:
        return tr("No keychain service answers on this computer. Sign in to the desktop, or open the workspace "
                  "with its passphrase.");
    }
    Q_UNREACHABLE_RETURN({});
}

SystemKeychain::Outcome SystemKeychain::run(const QString &key, const MakeJob &makeJob) {
    const QString tooLate = tr("The keychain of this computer does not answer.");
    if (m_isStuck)
        return {.reason = tooLate};
    const auto letterbox = std::make_shared<Letterbox>();
    const auto obstructed = std::make_shared<QString>();
    const auto deliver = [letterbox](QKeychain::Error error, SecretBytes value) {
        const QMutexLocker locker{&letterbox->mutex};
        letterbox->error = error;
        letterbox->value = std::move(value);
        letterbox->isFull = true;
        letterbox->arrived.wakeAll();
    };
    m_isStuck = true;
    QMetaObject::invokeMethod(m_onThread.get(), [=, this] {
        *obstructed = obstacle();
        if (!obstructed->isEmpty()) {
            m_isStuck = false;
            deliver(QKeychain::NoBackendAvailable, {});
            return;
        }
        // Left to itself until it comes back: libsecret holds a bare pointer to a job that waits.
        QKeychain::Job *job = makeJob(m_service).release();
        job->setKey(key);
        QObject::connect(job, &QKeychain::Job::finished, m_onThread.get(), [this, deliver](QKeychain::Job *done) {
            auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(done);
            m_isStuck = false;
            deliver(done->error(), reading ? taken(reading->binaryData()) : SecretBytes{});
        });
        job->start();
    });
    QMutexLocker locker{&letterbox->mutex};
    const QDeadlineTimer deadline{m_limit};
    while (!letterbox->isFull && letterbox->arrived.wait(&letterbox->mutex, deadline)) {
    }
    if (!letterbox->isFull)
        return {.reason = tooLate};
    if (!obstructed->isEmpty())
        return {.reason = *obstructed};
    return {.isBack = true, .error = letterbox->error, .value = std::move(letterbox->value)};
}

KeychainAnswer SystemKeychain::read(const QString &key) {
    using State = KeychainAnswer::State;
    Outcome outcome =
        run(key, [](const QString &service) { return std::make_unique<QKeychain::ReadPasswordJob>(service); });
    if (!outcome.isBack)
        return {State::CannotTell, {}, outcome.reason};
    if (outcome.error == QKeychain::NoError)
        return {State::Found, std::move(outcome.value), {}};
    // "Not found" counts where the keyring is open after the question too: the person may have closed the prompt.
    if (outcome.error == QKeychain::EntryNotFound && secretService() == SecretService::Ready)
        return {State::Absent, {}, {}};
    return {State::CannotTell, {}, tr("The keychain of this computer refuses to answer.")};
}

Result<void> SystemKeychain::write(const QString &key, const SecretBytes &value) {
    // A copy, because a job that comes too late outlives this call.
    const auto secret = std::make_shared<SecretBytes>(value.copy());
    const Outcome outcome = run(key, [secret](const QString &service) {
        auto job = std::make_unique<QKeychain::WritePasswordJob>(service);
        job->setBinaryData(secret->view().toByteArray());
        return job;
    });
    if (outcome.isBack && outcome.error == QKeychain::NoError)
        return {};
    return std::unexpected(Error{Error::Kind::Io, "keychain-unavailable",
        outcome.isBack ? tr("The keychain of this computer refuses to store the key.") : outcome.reason});
}

Result<void> SystemKeychain::remove(const QString &key) {
    const Outcome outcome =
        run(key, [](const QString &service) { return std::make_unique<QKeychain::DeletePasswordJob>(service); });
    if (outcome.isBack && (outcome.error == QKeychain::NoError || outcome.error == QKeychain::EntryNotFound))
        return {};
    return std::unexpected(Error{Error::Kind::Io, "keychain-unavailable",
        outcome.isBack ? tr("The keychain of this computer refuses to remove the key.") : outcome.reason});
}

} // namespace dossier
