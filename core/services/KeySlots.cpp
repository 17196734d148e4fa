#include "services/KeySlots.h"

#include <sodium.h>

#include <QJsonArray>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr auto kKdf = "argon2id13"_L1;
constexpr std::array kInKeychain{"no"_L1, "wanted"_L1, "yes"_L1}; ///< By KeySlots::InKeychain.

/// The parameters, the slot, the key and the workspace: what the wrap is bound to.
QByteArray boundTo(const KeySlots &keySlots, const PassphraseSlot &slot) {
    QByteArray bound = "dossier-passphrase-slot-1"_ba;
    bound += keySlots.workspace.toRfc4122();
    bound += keySlots.key.toRfc4122();
    for (const quint64 number : {slot.cost.memory, slot.cost.passes}) {
        const quint64 bigEndian = qToBigEndian(number);
        bound.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
    }
    bound += slot.salt;
    bound += slot.name.toUtf8();
    return bound;
}

const unsigned char *raw(const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); }

unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

/// Nothing where the memory is not to be had.
SecretBytes derive(const Passphrase &passphrase, const PassphraseSlot &slot) {
    SecretBytes derived = SecretBytes::zeros(KeySlots::kKeySize);
    const SecretBytes &text = passphrase.bytes();
    const int failed = crypto_pwhash(derived.data(), derived.size(), reinterpret_cast<const char *>(text.data()),
        text.size(), raw(slot.salt), slot.cost.passes, std::size_t(slot.cost.memory), crypto_pwhash_ALG_ARGON2ID13);
    return failed ? SecretBytes{} : std::move(derived);
}

QByteArray randomBytes(qsizetype size) {
    QByteArray bytes{size, Qt::Uninitialized};
    randombytes_buf(bytes.data(), std::size_t(size));
    return bytes;
}

bool isAllowed(const PassphraseCost &cost) {
    return cost.memory >= KeySlots::kWeakest.memory && cost.passes >= KeySlots::kWeakest.passes &&
           cost.memory <= KeySlots::kCostliest.memory && cost.passes <= KeySlots::kCostliest.passes;
}

bool hasRightSizes(const PassphraseSlot &slot) {
    return slot.salt.size() == qsizetype(crypto_pwhash_SALTBYTES) &&
           slot.nonce.size() == qsizetype(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES) &&
           slot.wrapped.size() == qsizetype(KeySlots::kKeySize) + qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES);
}

QJsonObject toJson(const PassphraseSlot &slot) {
    return {{u"name"_s, slot.name}, {u"kdf"_s, kKdf}, {u"memory"_s, qint64(slot.cost.memory)},
        {u"passes"_s, qint64(slot.cost.passes)}, {u"salt"_s, QLatin1StringView{slot.salt.toBase64()}},
        {u"nonce"_s, QLatin1StringView{slot.nonce.toBase64()}}, {u"key"_s, QLatin1StringView{slot.wrapped.toBase64()}}};
}

PassphraseSlot slotFromJson(const QJsonObject &object) {
    const auto bytes = [&](QLatin1StringView member) {
        return QByteArray::fromBase64(object[member].toString().toLatin1());
    };
    return {.name = object["name"_L1].toString(),
        .cost = {quint64(object["memory"_L1].toInteger()), quint64(object["passes"_L1].toInteger())},
        .salt = bytes("salt"_L1),
        .nonce = bytes("nonce"_L1),
        .wrapped = bytes("key"_L1)};
}

} // namespace

QUuid KeySlots::idOf(const SecretBytes &secret) {
    static constexpr QByteArrayView purpose{"dossier workspace key id"};
    QByteArray digest{16, '\0'};
    crypto_generichash(raw(digest), std::size_t(digest.size()), reinterpret_cast<const unsigned char *>(purpose.data()),
        quint64(purpose.size()), secret.data(), secret.size());
    return QUuid::fromRfc4122(digest);
}

Result<void> KeySlots::add(const QString &name, const Passphrase &passphrase, const SecretBytes &secret) {
    const auto same = std::ranges::find(passphrases, name, &PassphraseSlot::name);
    if (same == passphrases.end() && passphrases.size() >= kMostSlots)
        return std::unexpected(Error{Error::Kind::InvalidInput, "too-many-slots",
            tr("A workspace has at most %n passphrases.", nullptr, int(kMostSlots))});
    if (sodium_init() < 0)
        qFatal("libsodium cannot be initialised");
    PassphraseSlot slot{.name = name,
        .salt = randomBytes(crypto_pwhash_SALTBYTES),
        .nonce = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES),
        .wrapped = QByteArray{qsizetype(secret.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES), '\0'}};
    const SecretBytes derived = derive(passphrase, slot);
    if (derived.isEmpty())
        return std::unexpected(Error{Error::Kind::Io, "out-of-memory",
            tr("There is not enough free memory (64 MB) to make the passphrase safe.")});
    const QByteArray bound = boundTo(*this, slot);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(slot.wrapped), nullptr, secret.data(), secret.size(), raw(bound),
        quint64(bound.size()), nullptr, raw(std::as_const(slot.nonce)), derived.data());
    if (same == passphrases.end())
        passphrases.push_back(std::move(slot));
    else
        *same = std::move(slot);
    return {};
}

bool KeySlots::remove(const QString &name) {
    return std::erase_if(passphrases, [&](const PassphraseSlot &slot) { return slot.name == name; }) > 0;
}

Result<KeySlots::Unlocked> KeySlots::open(const Passphrase &passphrase) const {
    for (const PassphraseSlot &slot : passphrases) {
        Result<SecretBytes> secret = unwrap(slot, passphrase);
        if (secret)
            return Unlocked{*std::move(secret), slot.name};
        if (secret.error().code != "passphrase-wrong")
            return std::unexpected(std::move(secret.error()));
    }
    return std::unexpected(wrong());
}

bool KeySlots::opens(const PassphraseSlot &slot, const Passphrase &passphrase) const {
    return unwrap(slot, passphrase).has_value();
}

Result<SecretBytes> KeySlots::unwrap(const PassphraseSlot &slot, const Passphrase &passphrase) const {
    if (sodium_init() < 0)
        qFatal("libsodium cannot be initialised");
    const SecretBytes derived = derive(passphrase, slot);
    if (derived.isEmpty())
        return std::unexpected(
            Error{Error::Kind::Io, "out-of-memory", tr("There is not enough free memory to check the passphrase.")});
    SecretBytes secret = SecretBytes::zeros(kKeySize);
    const QByteArray bound = boundTo(*this, slot);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(secret.data(), nullptr, nullptr, raw(slot.wrapped),
        quint64(slot.wrapped.size()), raw(bound), quint64(bound.size()), raw(slot.nonce), derived.data());
    if (failed)
        return std::unexpected(wrong());
    return secret;
}

Error KeySlots::wrong() {
    return {Error::Kind::Database, "passphrase-wrong", tr("The passphrase does not open this workspace.")};
}

QJsonObject KeySlots::toJson() const {
    QJsonArray array;
    for (const PassphraseSlot &slot : passphrases)
        array.append(dossier::toJson(slot));
    return {{u"id"_s, key.toString(QUuid::WithoutBraces)}, {u"passphrases"_s, array},
        {u"keychain"_s, kInKeychain[std::size_t(inKeychain)]}};
}

Result<KeySlots> KeySlots::fromJson(const QJsonObject &object, QUuid workspace) {
    const auto damaged = [](const QString &message, const QString &detail) {
        return std::unexpected(Error{Error::Kind::Database, "database-damaged", message, {}, detail});
    };
    const QString unreadable = tr("The key slots of this workspace are damaged. Restore workspace.json from a backup.");
    KeySlots keySlots;
    keySlots.workspace = workspace;
    keySlots.key = QUuid::fromString(object["id"_L1].toString());
    const auto inKeychain = std::ranges::find(kInKeychain, object["keychain"_L1].toString());
    const QJsonArray array = object["passphrases"_L1].toArray();
    if (keySlots.key.isNull() || inKeychain == kInKeychain.end() || array.size() > qsizetype(kMostSlots))
        return damaged(unreadable, u"key id, keychain or number of slots"_s);
    keySlots.inKeychain = InKeychain(inKeychain - kInKeychain.begin());
    for (const QJsonValue &value : array) {
        if (value["kdf"_L1] != kKdf)
            return damaged(unreadable, u"kdf"_s);
        const PassphraseSlot slot = slotFromJson(value.toObject());
        if (!isAllowed(slot.cost))
            return damaged(tr("A key slot of this workspace asks for a protection that is weaker or costlier than this "
                              "version allows; it may have been tampered with."),
                u"cost"_s);
        if (!hasRightSizes(slot))
            return damaged(unreadable, u"size of a slot's member"_s);
        keySlots.passphrases.push_back(slot);
    }
    return keySlots;
}

QString KeySlots::keychainEntry() const {
    return u"key/%1/%2"_s.arg(workspace.toString(QUuid::WithoutBraces), key.toString(QUuid::WithoutBraces));
}

} // namespace dossier
