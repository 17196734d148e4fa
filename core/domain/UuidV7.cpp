#include "domain/UuidV7.h"

#include <sodium.h>

#include <QDateTime>

#include <array>

namespace dossier {

QUuid uuidV7(qint64 time) {
    std::array<unsigned char, 16> bytes;
    randombytes_buf(bytes.data(), bytes.size());
    for (std::size_t byte = 0; byte < 6; ++byte)
        bytes[byte] = static_cast<unsigned char>(quint64(time) >> (40 - 8 * byte));
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0f) | 0x70); // version
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3f) | 0x80); // variant
    return QUuid::fromRfc4122(QByteArrayView{bytes.data(), qsizetype(bytes.size())});
}

QUuid uuidV7() { return uuidV7(QDateTime::currentMSecsSinceEpoch()); }

} // namespace dossier
