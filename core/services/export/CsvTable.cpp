#include "services/export/CsvTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr QByteArrayView kByteOrderMark = "\xEF\xBB\xBF";

bool needsQuotes(QStringView text) {
    return text.front().isSpace() || text.back().isSpace() ||
           std::ranges::any_of(text, [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
}

void append(QString &line, const QString &cell) {
    if (cell.isEmpty())
        return;
    QString text = readsAsFormula(cell) ? u'\'' + cell : cell;
    text.remove(QChar{0}); // No reader of CSV takes it.
    if (needsQuotes(text))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    line += text;
}

QByteArray lineOf(std::span<const QString> cells) {
    QString line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += u',';
        append(line, cells[i]);
    }
    return line.toUtf8() + "\r\n";
}

} // namespace

bool readsAsFormula(QStringView text) {
    const auto first = std::ranges::find_if(text, [](QChar c) { return c != u'\''; });
    return first != text.end() && u"=+-@\t"_s.contains(*first);
}

CsvTable::CsvTable(std::unique_ptr<TargetFile> target) : m_target{std::move(target)} {}

Result<void> CsvTable::beginSheet(const QString &, std::span<const ExportColumn> columns) {
    std::vector<QString> headings;
    for (const ExportColumn &column : columns)
        headings.push_back(column.heading);
    return m_target->write(kByteOrderMark).and_then([&] { return row(headings); });
}

Result<void> CsvTable::row(std::span<const QString> cells) { return m_target->write(lineOf(cells)); }

Result<void> CsvTable::finish() { return m_target->commit(); }

} // namespace dossier
