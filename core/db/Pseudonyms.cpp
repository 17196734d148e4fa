#include "db/Pseudonyms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr int kNumberSigns = 12; ///< Of five bits each.
constexpr int kGroup = 4;
/// Without those that are easily taken for another.
constexpr QLatin1StringView kSigns{"23456789ABCDEFGHJKLMNPQRSTUVWXYZ"};

Hash keyed(const Hash &secret, QByteArrayView text) {
    DataKey key;
    key.bytes = secret;
    return Sealing::digest(key, text);
}

/// As version 8, which says no more than that it is made by a rule of somebody's own.
QUuid uuidOf(const Hash &hash) {
    QByteArray bytes{reinterpret_cast<const char *>(hash.data()), 16};
    bytes[6] = char((bytes[6] & 0x0F) | 0x80);
    bytes[8] = char((bytes[8] & 0x3F) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

} // namespace

QUuid Pseudonym::id() const { return uuidOf(keyed(m_secret, "id")); }

QString Pseudonym::number() const {
    const Hash hash = keyed(m_secret, "number");
    QString number;
    for (int i = 0; i < kNumberSigns; ++i) {
        if (i > 0 && i % kGroup == 0)
            number += u'-';
        number += kSigns[hash[std::size_t(i)] % kSigns.size()];
    }
    return number;
}

QUuid Pseudonym::item(const QUuid &item) const { return uuidOf(keyed(m_secret, "item" + item.toRfc4122())); }

Result<Pseudonym> Pseudonyms::of(const QUuid &customer) {
    if (!m_readKey) {
        auto prepared = m_database.prepare("SELECT wrapped FROM customer_keys WHERE customer_id = ?");
        if (!prepared)
            return std::unexpected{prepared.error()};
        m_readKey = *std::move(prepared);
    }
    const auto sealing = m_database.sealing();
    if (!sealing)
        return std::unexpected{sealing.error()};
    const QByteArray id = customer.toRfc4122();
    if (auto done = m_readKey->run({customer}); !done)
        return std::unexpected{done.error()};
    const auto row = m_readKey->next();
    if (!row)
        return std::unexpected{row.error()};
    const auto key = (*sealing)->unwrap(*row ? m_readKey->bytes(0) : QByteArrayView{}, id);
    m_readKey->finish();
    return key.transform(
        [&](const DataKey &found) { return Pseudonym{Sealing::digest(found, "pseudonym " + m_period)}; });
}

} // namespace dossier
