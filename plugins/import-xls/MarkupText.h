#pragma once

#include "Gb18030.h"
#include "TextEncoding.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace dossier {

/// Turns bytes of a document into text.
class MarkupText {
public:
    explicit MarkupText(TextEncoding encoding) {
        if (encoding == TextEncoding::Gb18030)
            m_gb18030.emplace();
    }

    /// With character references (&amp;, &#25143;) resolved; one that is unknown stays as it is. Nothing where the
    /// bytes are not of the encoding.
    std::optional<QString> decoded(QByteArrayView bytes) const;

    /// A text as a browser shows it: white space is one blank, around line breaks and at both ends there is none.
    static QString collapsed(const QString &text);

private:
    std::optional<Gb18030> m_gb18030; ///< Else what is read is UTF-8.
};

} // namespace dossier
