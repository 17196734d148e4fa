#pragma once

#include <QByteArrayView>

namespace dossier {

/// Reads what CborWriter wrote. What does not fit fails for good: isGood() is asked once, at the end; until then values
/// are empty and counts zero.
class CborReader {
public:
    explicit CborReader(QByteArrayView bytes) : m_rest{bytes} {}

    bool isGood() const { return !m_failed; }
    bool isAtEnd() const { return m_rest.isEmpty(); }
    void fail() {
        m_failed = true;
        m_rest = {};
    }

    enum class Kind : quint8 { Number, Negative, Bytes, Text, Array, Map, Tag, Simple };
    /// Of the next item.
    Kind kind() const { return m_rest.isEmpty() ? Kind::Simple : Kind(quint8(m_rest[0]) >> 5); }

    qint64 number() {
        const bool isNegative = kind() == Kind::Negative;
        const auto value = qint64(head(isNegative ? Kind::Negative : Kind::Number));
        return isNegative ? -1 - value : value;
    }
    QByteArrayView text() { return take(head(Kind::Text)); }
    QByteArrayView bytes() { return take(head(Kind::Bytes)); }
    /// How many items follow; never more than there are bytes.
    qsizetype array() { return count(head(Kind::Array)); }
    qsizetype map() { return count(head(Kind::Map)); }
    /// Takes a null if there is one.
    bool null() {
        const bool isNull = !m_rest.isEmpty() && quint8(m_rest[0]) == 0xf6;
        if (isNull)
            m_rest = m_rest.sliced(1);
        return isNull;
    }

private:
    quint64 head(Kind wanted) {
        if (m_rest.isEmpty() || kind() != wanted) {
            fail();
            return 0;
        }
        const int low = quint8(m_rest[0]) & 0x1f;
        m_rest = m_rest.sliced(1);
        if (low < 24)
            return quint64(low);
        const qsizetype size = low <= 27 ? qsizetype(1) << (low - 24) : 0;
        quint64 value = 0;
        for (const char byte : take(quint64(size)))
            value = (value << 8) | quint8(byte);
        if (size == 0)
            fail();
        return value;
    }
    QByteArrayView take(quint64 size) {
        if (size > quint64(m_rest.size())) {
            fail();
            return {};
        }
        const QByteArrayView taken = m_rest.first(qsizetype(size));
        m_rest = m_rest.sliced(qsizetype(size));
        return taken;
    }
    qsizetype count(quint64 items) {
        if (items > quint64(m_rest.size())) {
            fail();
            return 0;
        }
        return qsizetype(items);
    }

    QByteArrayView m_rest;
    bool m_failed = false;
};

} // namespace dossier
