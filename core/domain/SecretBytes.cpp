#include "domain/SecretBytes.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace dossier {

void SecretBytes::Release::operator()(unsigned char *bytes) const { sodium_free(bytes); }

SecretBytes SecretBytes::zeros(std::size_t size) {
    SecretBytes secret;
    if (size == 0)
        return secret;
    // Cheap after the first call; without it sodium_malloc() has no canary. A failure means no random source.
    if (sodium_init() < 0)
        qFatal("libsodium cannot be initialised");
    auto *memory = static_cast<unsigned char *>(sodium_malloc(size));
    Q_CHECK_PTR(memory);
    std::memset(memory, 0, size);
    secret.m_bytes.reset(memory);
    secret.m_size = size;
    return secret;
}

SecretBytes SecretBytes::random(std::size_t size) {
    SecretBytes secret = zeros(size);
    randombytes_buf(secret.data(), size);
    return secret;
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes) {
    SecretBytes secret = zeros(std::size_t(bytes.size()));
    if (!bytes.isEmpty())
        std::memcpy(secret.data(), bytes.data(), std::size_t(bytes.size()));
    return secret;
}

bool SecretBytes::operator==(const SecretBytes &other) const {
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(data(), other.data(), m_size) == 0);
}

void wipe(QByteArray &bytes) {
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    bytes.clear();
}

void wipe(QString &text) {
    if (!text.isEmpty())
        sodium_memzero(text.data(), std::size_t(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace dossier
