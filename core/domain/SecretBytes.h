#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <memory>
#include <span>
#include <utility>

namespace dossier {

/// A key or a passphrase in memory that is locked (not swapped out, as far as the system lets us), guarded against
/// overruns and zeroed when let go. Copies are made by name only.
class SecretBytes {
public:
    SecretBytes() = default;
    SecretBytes(SecretBytes &&other) noexcept
        : m_bytes{std::move(other.m_bytes)}, m_size{std::exchange(other.m_size, 0)} {}
    SecretBytes &operator=(SecretBytes &&other) noexcept {
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
        return *this;
    }

    /// @p size zero bytes, to be filled in.
    static SecretBytes zeros(std::size_t size);
    /// @p size random bytes from the system.
    static SecretBytes random(std::size_t size);
    /// The bytes of @p bytes; the caller zeroes the original.
    static SecretBytes copyOf(QByteArrayView bytes);

    SecretBytes copy() const { return copyOf(view()); }

    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    const unsigned char *data() const { return m_bytes.get(); }
    unsigned char *data() { return m_bytes.get(); }
    std::span<const unsigned char> bytes() const { return {m_bytes.get(), m_size}; }
    QByteArrayView view() const { return {m_bytes.get(), qsizetype(m_size)}; }

    /// In a time that does not depend on where the two differ.
    bool operator==(const SecretBytes &other) const;

private:
    struct Release {
        void operator()(unsigned char *bytes) const;
    };

    std::unique_ptr<unsigned char, Release> m_bytes;
    std::size_t m_size = 0;
};

/// Zeroes the bytes of @p bytes and empties it; where it is shared, the other copies stay as they are.
void wipe(QByteArray &bytes);
/// The same for text.
void wipe(QString &text);

} // namespace dossier
