#pragma once

#include "TextEncoding.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dossier {

class Gb18030;

/// One entry of a card: "item1.TEL;TYPE=CELL:138…". Names are in upper case.
struct CardLine {
    struct Parameter {
        QByteArray name = {};  ///< "TYPE" for what 2.1 writes without a name.
        QByteArray value = {}; ///< As it is written, without quotes.
    };

    QByteArray group = {};
    QByteArray name = {};
    std::vector<Parameter> parameters = {};
    QByteArray value = {}; ///< As it is written.
    bool isTooLong = false;

    /// Nothing for a line that is no entry.
    static std::optional<CardLine> parse(QByteArrayView line);

    bool isBegin() const;
    bool isEnd() const;
    /// Whether TYPE has this value, in any of the ways to write it; @p type in upper case.
    bool hasType(QByteArrayView type) const;
    QByteArray parameter(QByteArrayView name) const; ///< In upper case; empty: there is none.
    /// Lines of quoted-printable text go on after a "=" at their end.
    bool isQuotedPrintable() const;
    bool isBinary() const;
};

/// What is written as text.
class CardDecoder {
public:
    /// Keeps @p gb18030. @param encoding of a card that says nothing else.
    CardDecoder(const Gb18030 &gb18030, TextEncoding encoding) : m_gb18030{gb18030}, m_encoding{encoding} {}

    /// The value, its characters decoded, escapes still in it. Cards often lie about their encoding, so what is valid
    /// UTF-8 counts as that.
    QString text(const CardLine &line) const;

    /// @p value at its separators that are not escaped, each part without escapes.
    static QStringList parts(QStringView value, QChar separator);
    static QString unescaped(QStringView value);

private:
    const Gb18030 &m_gb18030;
    TextEncoding m_encoding;
};

} // namespace dossier
