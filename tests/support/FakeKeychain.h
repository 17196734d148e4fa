#pragma once

#include "services/Keychain.h"

#include <QHash>
#include <QMutex>

namespace dossier {

/// A keychain in memory that can be locked.
class FakeKeychain final : public Keychain {
public:
    bool isLocked = false;
    QHash<QString, QByteArray> entries = {};

    KeychainAnswer read(const QString &key) override {
        const QMutexLocker locker{&m_mutex};
        if (isLocked)
            return {KeychainAnswer::State::CannotTell, {}, QStringLiteral("The keychain is locked.")};
        if (!entries.contains(key))
            return {KeychainAnswer::State::Absent, {}, {}};
        return {KeychainAnswer::State::Found, SecretBytes::copyOf(entries[key]), {}};
    }

    Result<void> write(const QString &key, const SecretBytes &value) override {
        const QMutexLocker locker{&m_mutex};
        if (isLocked)
            return refused();
        entries[key] = value.view().toByteArray();
        return {};
    }

    Result<void> remove(const QString &key) override {
        const QMutexLocker locker{&m_mutex};
        if (isLocked)
            return refused();
        entries.remove(key);
        return {};
    }

private:
    static Result<void> refused() {
        return std::unexpected(
            Error{Error::Kind::Io, "keychain-unavailable", QStringLiteral("The keychain is locked.")});
    }

    QMutex m_mutex;
};

} // namespace dossier
