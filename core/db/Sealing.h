#pragma once

#include "domain/SecretBytes.h"

#include <dossier/Error.h>

#include <QByteArray>
#include <QByteArrayView>
#include <QCoreApplication>
#include <QUuid>

#include <array>
#include <span>

namespace dossier {

/// BLAKE2b-256.
using Hash = std::array<unsigned char, 32>;

/// The key of one customer, which seals his history (and later attachments and backups). Zeroed when let go.
class DataKey {
public:
    DataKey() = default;
    DataKey(const DataKey &) = default;
    DataKey &operator=(const DataKey &) = default;
    ~DataKey();

    std::array<unsigned char, 32> bytes = {};
};

/// Random bytes from the system, fetched by the page: a call for each nonce costs more than sealing.
class RandomBytes {
public:
    ~RandomBytes();
    void fill(std::span<unsigned char> bytes);

private:
    std::array<unsigned char, 16384> m_bytes;
    std::size_t m_used = sizeof m_bytes;
};

/// Seals and opens with keys derived from the workspace key. XChaCha20-Poly1305 with random nonces: a nonce counted
/// from the sequence number would come twice after an old database was put back. Any thread.
class Sealing {
    Q_DECLARE_TR_FUNCTIONS(Sealing)

public:
    static constexpr qsizetype kOverhead = 24 + 16; ///< Nonce and tag: what sealing adds to a text.
    static constexpr qsizetype kWrappedSize = 32 + kOverhead;

    /// @p workspaceKey has 32 bytes.
    explicit Sealing(const SecretBytes &workspaceKey);

    /// The key of the encrypted file, derived from the workspace key.
    static SecretBytes fileKey(const SecretBytes &workspaceKey);

    /// What a database keeps to tell by which key its data keys are wrapped.
    QByteArray check() const;
    /// Whether @p check is of this key.
    bool accepts(QByteArrayView check) const;

    /// Wraps @p key for @p customer (the associated data) into @p wrapped, kWrappedSize bytes.
    void wrap(const DataKey &key, QByteArrayView customer, RandomBytes &random, unsigned char *wrapped) const;
    /// Kind::Database ("database-damaged") where it was altered, belongs to another customer or to another workspace.
    Result<DataKey> unwrap(QByteArrayView wrapped, QByteArrayView customer) const;

    /// A fresh random key.
    static DataKey newKey(RandomBytes &random);

    /// Seals @p text into @p sealed, text.size() + kOverhead bytes. The associated data is sequence number and
    /// customer.
    static void seal(const DataKey &key, QByteArrayView text, qint64 seq, QByteArrayView customer, RandomBytes &random,
        unsigned char *sealed);
    /// Kind::Database ("database-damaged") where it was altered or belongs elsewhere.
    static Result<QByteArray> open(const DataKey &key, QByteArrayView sealed, qint64 seq, QByteArrayView customer);

    /// The digest of a dossier's canonical bytes, keyed, so that nobody can guess at a dossier whose key was destroyed.
    static Hash digest(const DataKey &key, QByteArrayView canonical);

private:
    SecretBytes m_wrapping;
};

/// The hash of some bytes.
Hash hashOf(QByteArrayView bytes);

/// What one entry of the history adds to the chain.
struct ChainLink {
    qint64 seq;
    QByteArrayView customer; ///< 16 bytes.
    const Hash &change;      ///< Hash of the row that tells who, when and why.
    const Hash &digest;      ///< Of the dossier after the change.
    QByteArrayView sealedPayload;
};

/// The hash of an entry: over the one before and all of @p link. @p before is all zeros for the first entry.
Hash chained(const Hash &before, const ChainLink &link);

} // namespace dossier
