#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace dossier {

/// The last entry of the history: what 'verify' prints and what the anchor keeps. 0 and no hash: no entry yet.
struct ChainHead {
    qint64 seq = 0;
    QByteArray hash = {}; ///< Raw bytes.

    bool operator==(const ChainHead &) const = default;

    /// "SEQ:HASH", the hash in lower-case hexadecimal digits.
    QString text() const;
    /// The inverse of text(); nothing where @p text is no such thing.
    static std::optional<ChainHead> fromText(QStringView text);
};

} // namespace dossier
