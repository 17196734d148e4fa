#include "services/Passphrase.h"

#include <QStringDecoder>

namespace dossier {

namespace {

constexpr qsizetype kMostBytes = 1024;

QByteArrayView withoutLineEnd(QByteArrayView bytes) {
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    else
        return bytes;
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    return bytes;
}

} // namespace

Result<Passphrase> Passphrase::fromBytes(QByteArrayView bytes) {
    const QByteArrayView line = withoutLineEnd(bytes);
    if (line.isEmpty())
        return std::unexpected(Error{Error::Kind::Usage, "passphrase-invalid", tr("The passphrase is empty.")});
    if (line.size() > kMostBytes)
        return std::unexpected(Error{Error::Kind::Usage, "passphrase-invalid",
            tr("The passphrase is longer than %n bytes.", nullptr, int(kMostBytes))});
    QStringDecoder decoder{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless};
    QString text = decoder.decode(line);
    if (decoder.hasError()) {
        wipe(text);
        return std::unexpected(
            Error{Error::Kind::Usage, "passphrase-invalid", tr("The passphrase is not valid UTF-8 text.")});
    }
    QString composed = text.normalized(QString::NormalizationForm_C);
    QByteArray encoded = composed.toUtf8();
    Passphrase passphrase{SecretBytes::copyOf(encoded)};
    wipe(text);
    wipe(composed);
    wipe(encoded);
    return passphrase;
}

Result<Passphrase> Passphrase::fromText(const QString &text) {
    QByteArray encoded = text.toUtf8();
    Result<Passphrase> passphrase = fromBytes(encoded);
    wipe(encoded);
    return passphrase;
}

} // namespace dossier
