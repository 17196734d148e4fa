#pragma once

#include "domain/FieldValues.h"

#include <QByteArray>
#include <QUuid>

namespace dossier {

/// Writes values behind each other, texts in UTF-8: what an import keeps of a million rows.
class Packer {
public:
    explicit Packer(QByteArray &out) : m_out{out} {}

    void byte(quint8 value) { m_out.append(char(value)); }
    void number(quint64 value);
    void text(QStringView text);
    void id(const QUuid &id);
    void code(const QByteArray &code); ///< Of a mark or problem.
    void values(const FieldValues &values);

private:
    QByteArray &m_out;
};

/// Reads what a Packer wrote, in the same order.
class Unpacker {
public:
    explicit Unpacker(const char *at) : m_at{at} {}

    quint8 byte() { return quint8(*m_at++); }
    quint64 number();
    QString text();
    QUuid id();
    QByteArray code();
    FieldValues values();

private:
    const char *m_at;
};

} // namespace dossier
