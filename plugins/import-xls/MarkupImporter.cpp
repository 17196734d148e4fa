#include "MarkupImporter.h"

#include "Gb18030.h"
#include "Refusal.h"

#include <QIODevice>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr int kMarkup = 60;
constexpr qsizetype kHeadBytes = 4096;

/// What a page with tables has near its beginning; in small letters.
constexpr std::array kPageBegins{QByteArrayView{"<html"}, QByteArrayView{"<table"}, QByteArrayView{"<!doctype html"},
    QByteArrayView{"<tr"}, QByteArrayView{"<head"}, QByteArrayView{"<meta"}, QByteArrayView{"<body"},
    QByteArrayView{"<style"}, QByteArrayView{"<div"}};

constexpr QByteArrayView kWorkbookName = "urn:schemas-microsoft-com:office:spreadsheet";

/// A document's first characters in ASCII and small letters. Of UTF-16 every other byte is zero, and the mark of any
/// encoding is no letter.
QByteArray asciiOf(QByteArrayView head) {
    QByteArray text = head.toByteArray();
    text.removeIf([](char c) { return c == 0 || c & 0x80; });
    return text.trimmed().toLower();
}

bool isWorkbook(const QByteArray &ascii) {
    return ascii.contains(kWorkbookName) && ascii.contains("<workbook") && !ascii.contains("<html");
}

} // namespace

QString MarkupImporter::id() const { return u"import-html"_s; }

int MarkupImporter::recognizes(QByteArrayView head, const QString &) const {
    const QByteArray ascii = asciiOf(head);
    if (!ascii.startsWith('<'))
        return 0;
    const bool isPage = std::ranges::any_of(kPageBegins, [&](QByteArrayView begin) { return ascii.contains(begin); });
    return isPage || isWorkbook(ascii) ? kMarkup : 0;
}

Result<TextEncoding> MarkupImporter::encodingOf(const ImportFile &file, const Refusal &refusal) {
    if (file.encoding.isEmpty()) {
        // What a page says of its encoding is often not so; its bytes are.
        const auto found = findEncoding(*file.device, Gb18030{});
        return found ? Result<TextEncoding>{found->encoding} : refusal.unreadable();
    }
    if (const auto named = encodingByName(file.encoding))
        return *named;
    return std::unexpected{Error{.kind = Error::Kind::Usage,
        .code = "csv-encoding",
        .message = tr("Text in the encoding %1 cannot be read. There are UTF-8, UTF-16LE, UTF-16BE and GB18030.")
            .arg(file.encoding),
        .place = {.file = file.name}}};
}

Result<std::vector<MarkupTable>> MarkupImporter::go(
    const ImportFile &file, TextEncoding encoding, const Refusal &refusal, int table, RowSink *sink) {
    if (!file.device->seek(0))
        return refusal.unreadable();
    const QByteArray ascii = asciiOf(file.device->peek(kHeadBytes));
    const MarkupRequest request{.device = *file.device, .encoding = encoding, .table = table, .sink = sink};
    return isWorkbook(ascii) ? readXmlTables(request, refusal) : readHtmlTables(request, refusal);
}

Result<QList<TableInfo>> MarkupImporter::tables(const ImportFile &file) const {
    const Refusal refusal{file};
    const auto encoding = encodingOf(file, refusal);
    if (!encoding)
        return std::unexpected{encoding.error()};
    const auto found = go(file, *encoding, refusal, -1, nullptr);
    if (!found)
        return std::unexpected{found.error()};
    const auto filled = std::ranges::count_if(*found, &MarkupTable::isFilled);
    QList<TableInfo> tables;
    for (const MarkupTable &table : *found)
        if (table.isFilled) {
            const QString number = filled > 1 ? QString::number(tables.size() + 1) : QString{};
            tables.append({.name = table.name.isEmpty() ? number : table.name,
                .encoding = encodingName(*encoding),
                .hidden = table.hidden});
        }
    return tables.isEmpty() ? refusal.noRows() : Result<QList<TableInfo>>{tables};
}

Result<void> MarkupImporter::read(const ImportFile &file, int table, RowSink &sink) const {
    const Refusal refusal{file};
    const auto encoding = encodingOf(file, refusal);
    if (!encoding)
        return std::unexpected{encoding.error()};
    const auto found = go(file, *encoding, refusal, -1, nullptr);
    if (!found)
        return std::unexpected{found.error()};
    int left = table;
    for (int index = 0; index < int(found->size()); ++index)
        if ((*found)[std::size_t(index)].isFilled && left-- == 0)
            return go(file, *encoding, refusal, index, &sink).transform([](const auto &) {});
    return refusal.damaged(u"no such table"_s);
}

} // namespace dossier
