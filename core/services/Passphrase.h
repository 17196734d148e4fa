#pragma once

#include "domain/SecretBytes.h"

#include <dossier/Error.h>

#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

namespace dossier {

/// What a person types to open a workspace, in the one form that is hashed: UTF-8, NFC, one trailing LF or CRLF off.
class Passphrase {
    Q_DECLARE_TR_FUNCTIONS(Passphrase)

public:
    /// Bytes of a file or descriptor. Kind::Usage ("passphrase-invalid") where they are empty, not UTF-8, or longer
    /// than 1,024 bytes.
    static Result<Passphrase> fromBytes(QByteArrayView bytes);
    /// Text of an input field; errors as fromBytes().
    static Result<Passphrase> fromText(const QString &text);

    Passphrase copy() const { return Passphrase{m_bytes.copy()}; }
    const SecretBytes &bytes() const { return m_bytes; }
    bool operator==(const Passphrase &) const = default;

private:
    explicit Passphrase(SecretBytes bytes) : m_bytes{std::move(bytes)} {}

    SecretBytes m_bytes;
};

} // namespace dossier
