#pragma once

#include "domain/SecretBytes.h"
#include "services/Passphrase.h"

#include <dossier/Error.h>

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonObject>
#include <QString>
#include <QUuid>

#include <vector>

namespace dossier {

/// What a passphrase costs: Argon2id as libsodium 1.0 has it.
struct PassphraseCost {
    quint64 memory = 64 * 1024 * 1024; ///< Bytes.
    quint64 passes = 3;

    bool operator==(const PassphraseCost &) const = default;
};

/// One passphrase's way to the workspace key: the key under what Argon2id makes of the passphrase.
struct PassphraseSlot {
    QString name;
    PassphraseCost cost = {};
    QByteArray salt = {};    ///< 16 bytes.
    QByteArray nonce = {};   ///< 24 bytes.
    QByteArray wrapped = {}; ///< The key and its tag, XChaCha20-Poly1305.

    bool operator==(const PassphraseSlot &) const = default;
};

/// Every way to one workspace key. What it holds is no secret.
class KeySlots {
    Q_DECLARE_TR_FUNCTIONS(KeySlots)

public:
    static constexpr std::size_t kKeySize = 32;
    static constexpr PassphraseCost kWeakest{};                       ///< The floor on reading.
    static constexpr PassphraseCost kCostliest{256 * 1024 * 1024, 8}; ///< What a file may make us spend at most.
    static constexpr std::size_t kMostSlots = 8;

    /// Whether the keychain holds the key.
    enum class InKeychain : quint8 {
        No,
        Wanted, ///< It did not answer when the workspace was made; it gets the key once it does.
        Yes,
    };

    /// The key that a passphrase opened, and the slot it opened.
    struct Unlocked {
        SecretBytes key;
        QString slot;
    };

    QUuid workspace = {}; ///< Bound to every slot, as the key's id is.
    QUuid key = {};       ///< Names the key: idOf() it.
    std::vector<PassphraseSlot> passphrases = {};
    InKeychain inKeychain = InKeychain::No;

    /// Whether nothing opens the workspace.
    bool isEmpty() const { return passphrases.empty() && inKeychain != InKeychain::Yes; }

    /// A name for @p secret, from which nobody learns about it; tells whether a key that comes from elsewhere is right.
    static QUuid idOf(const SecretBytes &secret);

    /// Puts @p secret, the key, behind @p passphrase in the slot @p name, which is replaced where it exists.
    /// Kind::InvalidInput "too-many-slots".
    Result<void> add(const QString &name, const Passphrase &passphrase, const SecretBytes &secret);
    /// Whether there was such a slot.
    bool remove(const QString &name);
    /// Tries @p passphrase on each slot, some 0.2 s each. "passphrase-wrong" where none opens.
    Result<Unlocked> open(const Passphrase &passphrase) const;
    /// Whether @p passphrase opens @p slot, one of these.
    bool opens(const PassphraseSlot &slot, const Passphrase &passphrase) const;

    QJsonObject toJson() const;
    /// "database-damaged" where a member is missing or of the wrong size, or where a slot asks for less than kWeakest
    /// or more than kCostliest.
    static Result<KeySlots> fromJson(const QJsonObject &object, QUuid workspace);

    /// The entry of the keychain that holds the key.
    QString keychainEntry() const;

private:
    Result<SecretBytes> unwrap(const PassphraseSlot &slot, const Passphrase &passphrase) const;
    static Error wrong();
};

} // namespace dossier
