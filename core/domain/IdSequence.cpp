#include "domain/IdSequence.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <array>

namespace dossier {
namespace {

constexpr int kCounterBits = 42;
constexpr quint64 kVersion = 7;
constexpr quint64 kVariant = 0b10;

quint64 lowBits(quint64 value, int bits) { return value & ((quint64{1} << bits) - 1); }

} // namespace

IdSequence::IdSequence(const QDateTime &at)
    : m_milliseconds{quint64(at.toMSecsSinceEpoch())},
      m_counter{lowBits(QRandomGenerator::system()->generate64(), kCounterBits - 1)} {}

QUuid IdSequence::next() {
    const quint64 counter = m_counter++;
    const quint64 high = (lowBits(m_milliseconds, 48) << 16) | (kVersion << 12) | lowBits(counter >> 30, 12);
    const quint64 low = (kVariant << 62) | (lowBits(counter, 30) << 32) | QRandomGenerator::global()->generate();
    std::array<unsigned char, 16> bytes{};
    qToBigEndian(high, bytes.data());
    qToBigEndian(low, bytes.data() + 8);
    return QUuid::fromRfc4122(QByteArrayView{bytes});
}

} // namespace dossier
