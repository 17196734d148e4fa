#include "db/Sealing.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace dossier {
namespace {

constexpr std::size_t kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
static_assert(kNonceSize + crypto_aead_xchacha20poly1305_ietf_ABYTES == std::size_t(Sealing::kOverhead));

/// What the keys derived from the workspace key are for; libsodium's context has eight bytes.
enum class Purpose : quint64 { File = 1, Wrapping = 2 };
constexpr const char *kContext = "dossier1";

/// Associated data of Sealing::check(): no customer's.
constexpr QByteArrayView kCheck{"key check"};

const unsigned char *unsignedBytes(QByteArrayView bytes) {
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

SecretBytes derived(const SecretBytes &workspaceKey, Purpose purpose) {
    SecretBytes key = SecretBytes::zeros(32);
    crypto_kdf_derive_from_key(key.data(), key.size(), quint64(purpose), kContext, workspaceKey.data());
    return key;
}

void seal(const unsigned char *key, QByteArrayView text, QByteArrayView associated, RandomBytes &random,
    unsigned char *sealed) {
    random.fill({sealed, kNonceSize});
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed + kNonceSize, nullptr, unsignedBytes(text), quint64(text.size()),
        unsignedBytes(associated), quint64(associated.size()), nullptr, sealed, key);
}

bool open(const unsigned char *key, QByteArrayView sealed, QByteArrayView associated, unsigned char *text) {
    return sealed.size() >= Sealing::kOverhead &&
           crypto_aead_xchacha20poly1305_ietf_decrypt(text, nullptr, nullptr, unsignedBytes(sealed) + kNonceSize,
               quint64(sealed.size()) - kNonceSize, unsignedBytes(associated), quint64(associated.size()),
               unsignedBytes(sealed), key) == 0;
}

std::array<char, 8> bigEndian(qint64 number) {
    std::array<char, 8> bytes;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = char(quint64(number) >> (56 - 8 * i));
    return bytes;
}

/// Sequence number and customer: a payload that was moved elsewhere does not open.
std::array<char, 24> placeOf(qint64 seq, QByteArrayView customer) {
    std::array<char, 24> place{};
    std::ranges::copy(bigEndian(seq), place.begin());
    std::ranges::copy(customer.first(std::min<qsizetype>(customer.size(), 16)), place.begin() + 8);
    return place;
}

} // namespace

DataKey::~DataKey() { sodium_memzero(bytes.data(), bytes.size()); }

RandomBytes::~RandomBytes() { sodium_memzero(m_bytes.data(), m_bytes.size()); }

void RandomBytes::fill(std::span<unsigned char> bytes) {
    if (m_bytes.size() - m_used < bytes.size()) {
        randombytes_buf(m_bytes.data(), m_bytes.size());
        m_used = 0;
    }
    std::memcpy(bytes.data(), m_bytes.data() + m_used, bytes.size());
    sodium_memzero(m_bytes.data() + m_used, bytes.size());
    m_used += bytes.size();
}

Sealing::Sealing(const SecretBytes &workspaceKey) : m_wrapping{derived(workspaceKey, Purpose::Wrapping)} {}

SecretBytes Sealing::fileKey(const SecretBytes &workspaceKey) { return derived(workspaceKey, Purpose::File); }

QByteArray Sealing::check() const {
    QByteArray check(kOverhead, Qt::Uninitialized);
    RandomBytes random;
    dossier::seal(m_wrapping.data(), {}, kCheck, random, reinterpret_cast<unsigned char *>(check.data()));
    return check;
}

bool Sealing::accepts(QByteArrayView check) const {
    return check.size() == kOverhead && dossier::open(m_wrapping.data(), check, kCheck, nullptr);
}

DataKey Sealing::newKey(RandomBytes &random) {
    DataKey key;
    random.fill(key.bytes);
    return key;
}

void Sealing::wrap(const DataKey &key, QByteArrayView customer, RandomBytes &random, unsigned char *wrapped) const {
    dossier::seal(m_wrapping.data(), {key.bytes.data(), qsizetype(key.bytes.size())}, customer, random, wrapped);
}

Result<DataKey> Sealing::unwrap(QByteArrayView wrapped, QByteArrayView customer) const {
    DataKey key;
    if (wrapped.size() != kWrappedSize || !dossier::open(m_wrapping.data(), wrapped, customer, key.bytes.data()))
        return std::unexpected{
            Error{Error::Kind::Database, "database-damaged", tr("The key of a dossier is damaged.")}};
    return key;
}

void Sealing::seal(const DataKey &key, QByteArrayView text, qint64 seq, QByteArrayView customer, RandomBytes &random,
    unsigned char *sealed) {
    const auto place = placeOf(seq, customer);
    dossier::seal(key.bytes.data(), text, {place.data(), qsizetype(place.size())}, random, sealed);
}

Result<QByteArray> Sealing::open(const DataKey &key, QByteArrayView sealed, qint64 seq, QByteArrayView customer) {
    const auto place = placeOf(seq, customer);
    QByteArray text(std::max<qsizetype>(0, sealed.size() - kOverhead), Qt::Uninitialized);
    if (!dossier::open(key.bytes.data(), sealed, {place.data(), qsizetype(place.size())},
            reinterpret_cast<unsigned char *>(text.data())))
        return std::unexpected{Error{Error::Kind::Database, "database-damaged",
            tr("An entry of the history is damaged. Verify the workspace, and restore the latest backup.")}};
    return text;
}

Hash Sealing::digest(const DataKey &key, QByteArrayView canonical) {
    Hash hash;
    crypto_generichash(hash.data(), hash.size(), unsignedBytes(canonical), quint64(canonical.size()), key.bytes.data(),
        key.bytes.size());
    return hash;
}

Hash hashOf(QByteArrayView bytes) {
    Hash hash;
    crypto_generichash(hash.data(), hash.size(), unsignedBytes(bytes), quint64(bytes.size()), nullptr, 0);
    return hash;
}

Hash chained(const Hash &before, const ChainLink &link) {
    // All but the payload has a fixed length, so nothing can be moved from one member to the next.
    crypto_generichash_state state;
    const auto place = placeOf(link.seq, link.customer);
    crypto_generichash_init(&state, nullptr, 0, before.size());
    crypto_generichash_update(&state, before.data(), before.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(place.data()), place.size());
    crypto_generichash_update(&state, link.change.data(), link.change.size());
    crypto_generichash_update(&state, link.digest.data(), link.digest.size());
    crypto_generichash_update(&state, unsignedBytes(link.sealedPayload), quint64(link.sealedPayload.size()));
    Hash hash;
    crypto_generichash_final(&state, hash.data(), hash.size());
    return hash;
}

} // namespace dossier
