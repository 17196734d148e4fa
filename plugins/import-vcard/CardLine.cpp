#include "CardLine.h"

#include "Gb18030.h"
#include "Utf8.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// Where @p wanted first stands outside of quotes; the end if nowhere.
qsizetype outsideQuotes(QByteArrayView text, char wanted, qsizetype from = 0) {
    bool isQuoted = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == '"')
            isQuoted = !isQuoted;
        else if (text[i] == wanted && !isQuoted)
            return i;
    }
    return text.size();
}

bool isEncoding(const QByteArray &word) {
    return word == "QUOTED-PRINTABLE" || word == "BASE64" || word == "8BIT" || word == "7BIT";
}

CardLine::Parameter parameterOf(QByteArrayView written) {
    const qsizetype equals = outsideQuotes(written, '=');
    if (equals == written.size()) {
        QByteArray word = written.trimmed().toByteArray().toUpper();
        return {.name = isEncoding(word) ? "ENCODING" : "TYPE", .value = word};
    }
    QByteArray value = written.sliced(equals + 1).trimmed().toByteArray();
    value.removeIf([](char c) { return c == '"'; });
    return {.name = written.first(equals).trimmed().toByteArray().toUpper(), .value = value};
}

int digit(char c) {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

QByteArray fromQuotedPrintable(QByteArrayView text) {
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = text[i] == '=' && i + 2 < text.size() ? digit(text[i + 1]) : -1;
        const int low = high >= 0 ? digit(text[i + 2]) : -1;
        if (low >= 0) {
            bytes += char(high << 4 | low);
            i += 2;
        } else {
            bytes += text[i];
        }
    }
    return bytes;
}

} // namespace

std::optional<CardLine> CardLine::parse(QByteArrayView line) {
    const qsizetype colon = outsideQuotes(line, ':');
    if (colon == line.size())
        return std::nullopt;
    CardLine parsed{.value = line.sliced(colon + 1).toByteArray()};
    const QByteArrayView head = line.first(colon);
    qsizetype at = outsideQuotes(head, ';');
    const QByteArray name = head.first(at).trimmed().toByteArray().toUpper();
    const qsizetype dot = name.lastIndexOf('.');
    parsed.group = name.first(std::max<qsizetype>(dot, 0));
    parsed.name = name.sliced(dot + 1);
    while (at < head.size()) {
        const qsizetype end = outsideQuotes(head, ';', at + 1);
        parsed.parameters.push_back(parameterOf(head.sliced(at + 1, end - at - 1)));
        at = end;
    }
    return parsed;
}

bool CardLine::isBegin() const { return name == "BEGIN" && value.trimmed().toUpper() == "VCARD"; }

bool CardLine::isEnd() const { return name == "END" && value.trimmed().toUpper() == "VCARD"; }

bool CardLine::hasType(QByteArrayView type) const {
    return std::ranges::any_of(parameters, [type](const Parameter &parameter) {
        return parameter.name == "TYPE" && parameter.value.toUpper().split(',').contains(type);
    });
}

QByteArray CardLine::parameter(QByteArrayView wanted) const {
    const auto found = std::ranges::find(parameters, wanted, &Parameter::name);
    return found == parameters.end() ? QByteArray{} : found->value.toUpper();
}

bool CardLine::isQuotedPrintable() const { return parameter("ENCODING") == "QUOTED-PRINTABLE"; }

bool CardLine::isBinary() const {
    const QByteArray encoding = parameter("ENCODING");
    return encoding == "B" || encoding == "BASE64" || value.startsWith("data:");
}

QString CardDecoder::text(const CardLine &line) const {
    const QByteArray bytes = line.isQuotedPrintable() ? fromQuotedPrintable(line.value) : line.value;
    const char *const begin = bytes.constBegin();
    const char *const end = bytes.constEnd();
    if (utf8::firstInvalid(begin, end) == end)
        return QString::fromUtf8(bytes);
    const QByteArray charset = line.parameter("CHARSET");
    const auto named = encodingByName(QString::fromLatin1(charset));
    const bool isChinese =
        named ? *named == TextEncoding::Gb18030 : charset.isEmpty() || m_encoding == TextEncoding::Gb18030;
    if (isChinese && m_gb18030.firstInvalid(begin, end) == end) {
        std::vector<char16_t> units(std::size_t(bytes.size()));
        const char16_t *const last = m_gb18030.decode(begin, end, units.data());
        return QString::fromUtf16(units.data(), last - units.data());
    }
    QStringDecoder decoder{charset.isEmpty() ? "ISO-8859-1" : charset.constData()};
    return decoder.isValid() ? QString{decoder.decode(bytes)} : QString::fromLatin1(bytes);
}

QStringList CardDecoder::parts(QStringView value, QChar separator) {
    QStringList parts;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i < value.size() && value[i] == u'\\') {
            ++i;
        } else if (i >= value.size() || value[i] == separator) {
            parts << unescaped(value.sliced(begin, std::min(i, value.size()) - begin)).trimmed();
            begin = i + 1;
        }
    }
    return parts;
}

QString CardDecoder::unescaped(QStringView value) {
    QString text;
    text.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\' || i + 1 == value.size()) {
            text += value[i];
            continue;
        }
        const QChar next = value[++i];
        text += next == u'n' || next == u'N' ? u'\n' : next;
    }
    return text;
}

} // namespace dossier
