#include "services/import/Packing.h"

#include <algorithm>
#include <array>

namespace dossier {
namespace {

/// Codes as one byte; any other is written out behind kOtherCode.
constexpr std::array<QByteArrayView, 19> kCodes{"", "required-missing", "uscc-check-digit", "uscc-format",
    "phone-invalid", "email-invalid", "date-invalid", "date-order", "amount-invalid", "enum-unknown",
    "division-unknown", "industry-unknown", "private-number", "rule-violated", "value-differs", "number-taken",
    "duplicate-in-file", "duplicate-of-existing", kVerified};
constexpr quint8 kOtherCode = 255;

} // namespace

void Packer::number(quint64 value) {
    while (value >= 0x80) {
        byte(quint8(value) | 0x80);
        value >>= 7;
    }
    byte(quint8(value));
}

void Packer::text(QStringView text) {
    const QByteArray bytes = text.toUtf8();
    number(quint64(bytes.size()));
    m_out.append(bytes);
}

void Packer::id(const QUuid &id) { m_out.append(id.toRfc4122()); }

void Packer::code(const QByteArray &code) {
    const auto found = std::ranges::find(kCodes, QByteArrayView{code});
    if (found != kCodes.end())
        return byte(quint8(found - kCodes.begin()));
    byte(kOtherCode);
    text(QString::fromLatin1(code));
}

void Packer::values(const FieldValues &values) {
    number(quint64(std::ranges::distance(values.begin(), values.end())));
    for (const FieldValues::Entry &entry : values) {
        byte(quint8(entry.field));
        text(entry.value.text);
        code(entry.value.markCode);
        if (!entry.value.markCode.isEmpty())
            text(entry.value.markText);
    }
}

quint64 Unpacker::number() {
    quint64 value = 0;
    for (int shift = 0;; shift += 7) {
        const quint8 next = byte();
        value |= quint64(next & 0x7f) << shift;
        if (next < 0x80)
            return value;
    }
}

QString Unpacker::text() {
    const auto size = qsizetype(number());
    const QString result = QString::fromUtf8(m_at, size);
    m_at += size;
    return result;
}

QUuid Unpacker::id() {
    const QUuid id = QUuid::fromRfc4122(QByteArrayView{m_at, 16});
    m_at += 16;
    return id;
}

QByteArray Unpacker::code() {
    const quint8 code = byte();
    return code == kOtherCode ? text().toLatin1() : kCodes[code].toByteArray();
}

FieldValues Unpacker::values() {
    FieldValues result;
    for (auto left = number(); left > 0; --left) {
        const auto field = Field(byte());
        FieldValue value{.text = text(), .markCode = code()};
        if (!value.markCode.isEmpty())
            value.markText = text();
        result.set(field, std::move(value));
    }
    return result;
}

} // namespace dossier
