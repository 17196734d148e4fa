#include "services/import/RunIds.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace dossier {

RunIds::RunIds(const QDateTime &at)
    : m_milliseconds{quint64(at.toMSecsSinceEpoch())}, m_salt{QRandomGenerator::system()->generate()} {}

QUuid RunIds::make(quint32 row, int item) const {
    // 48 bits of time, version 7, the row's upper 12 bits; variant, its lower 20 bits, 10 bits of item, 32 of salt.
    const quint64 high = m_milliseconds << 16 | quint64{0x7000} | row >> 20;
    const quint64 low = quint64{1} << 63 | quint64(row & 0xf'ffff) << 42 | quint64(item & 0x3ff) << 32 | m_salt;
    std::array<char, 16> bytes{};
    qToBigEndian(high, bytes.data());
    qToBigEndian(low, bytes.data() + 8);
    return QUuid::fromRfc4122(QByteArrayView{bytes.data(), qsizetype(bytes.size())});
}

} // namespace dossier
