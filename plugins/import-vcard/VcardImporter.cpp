#include "VcardImporter.h"

#include "Card.h"
#include "CardLines.h"
#include "Gb18030.h"
#include "TextEncoding.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr QByteArrayView kBegin = "BEGIN:VCARD";
constexpr int kCertain = 100;

/// Hands the texts of a row to @p sink; false: no more are wanted.
bool hand(RowSink &sink, qint64 number, const CardTexts &texts) {
    std::array<Cell, std::tuple_size_v<CardTexts>> cells;
    for (std::size_t i = 0; i < cells.size(); ++i)
        cells[i].text = texts[i];
    return sink.take({.number = number, .cells = cells});
}

TextEncoding encodingOf(const ImportFile &file) {
    if (const auto named = encodingByName(file.encoding))
        return *named;
    return utf16By(file.device->peek(4096)).value_or(TextEncoding::Utf8);
}

} // namespace

QString VcardImporter::id() const { return u"import-vcard"_s; }

int VcardImporter::recognizes(QByteArrayView head, const QString &) const {
    // Of UTF-16 every other byte is zero; the mark of any encoding is no letter.
    QByteArray text = head.first(std::min<qsizetype>(head.size(), 256)).toByteArray();
    text.removeIf([](char c) { return c == 0 || c & 0x80; });
    return text.trimmed().toUpper().startsWith(kBegin) ? kCertain : 0;
}

Result<QList<TableInfo>> VcardImporter::tables(const ImportFile &file) const {
    file.device->seek(0);
    return QList{TableInfo{.encoding = encodingName(encodingOf(file))}};
}

Result<void> VcardImporter::read(const ImportFile &file, int, RowSink &sink) const {
    file.device->seek(0);
    const TextEncoding encoding = encodingOf(file);
    const Gb18030 gb18030;
    const CardDecoder decoder{gb18030, encoding};
    CardLines lines{*file.device, encoding, file.limits.fieldBytes};
    if (!hand(sink, 0, cardHeadings()))
        return {};
    qint64 number = 0;
    std::optional<Card> card;
    int depth = 0; // A card may hold that of an assistant, which is another person's.
    while (const auto line = lines.next()) {
        if (line->isBegin()) {
            if (++depth == 1) {
                card.emplace();
                if (++number > file.limits.rows)
                    return refusal(file, "limit-exceeded",
                        tr("%1 has more than %2 cards. Divide it into several files and import those.")
                            .arg(file.name)
                            .arg(file.limits.rows),
                        number);
            }
        } else if (line->isEnd()) {
            if (depth > 0 && --depth == 0 && !hand(sink, number, std::exchange(card, {})->texts()))
                return {};
        } else if (depth == 1 && Card::reads(line->name)) {
            if (line->isTooLong)
                return refusal(file, "limit-exceeded",
                    tr("Card %1 has an entry of more than %2 bytes, which is the limit. Shorten it and import again.")
                        .arg(number)
                        .arg(file.limits.fieldBytes),
                    number);
            card->take(*line, decoder);
        }
    }
    // What cannot be read ends in the middle of a card, too.
    if (lines.hasFailed())
        return std::unexpected{Error{.kind = Error::Kind::Io,
            .code = "file-unreadable",
            .message =
                tr("The file %1 cannot be read. Close it in other programs, check that you may read it, and try again.")
                    .arg(file.name),
            .place = {.file = file.name},
            .detail = file.device->errorString()}};
    if (depth > 0)
        return refusal(file, "file-truncated",
            tr("%1 ends in the middle of card %2. It was probably not copied or downloaded whole.")
                .arg(file.name)
                .arg(number),
            number);
    return {};
}

std::unexpected<Error> VcardImporter::refusal(
    const ImportFile &file, const char *code, const QString &message, qint64 card) {
    return std::unexpected{Error{.kind = Error::Kind::InvalidInput,
        .code = code,
        .message = message,
        .place = {.file = file.name, .row = card}}};
}

} // namespace dossier
