#include "services/export/RejectsBook.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// Words of the workbook itself. They are data that the import knows again, in either language, so they are not
/// translated with the program.
struct BookWords {
    QStringView rejected;
    QStringView warned;
    QStringView reason;
    QStringView row;
    QStringView file;
};
constexpr std::array kWords{
    BookWords{u"退回", u"待确认", u"原因", u"原行号", u"原文件"},
    BookWords{u"Rejected", u"To confirm", u"Reason", u"Original row", u"Original file"},
};

const BookWords &wordsOf(Language language) { return kWords[std::size_t(language)]; }

} // namespace

Result<std::unique_ptr<RejectsBook>> RejectsBook::open(
    const Exporter &exporter, const QString &path, std::vector<RejectsSource> sources, Language language) {
    return exporter.open(path).transform([&](std::unique_ptr<TableWriter> writer) {
        return std::unique_ptr<RejectsBook>{new RejectsBook{std::move(writer), std::move(sources), language}};
    });
}

RejectsBook::RejectsBook(std::unique_ptr<TableWriter> writer, std::vector<RejectsSource> sources, Language language)
    : m_writer{std::move(writer)}, m_language{language}, m_namesFiles{sources.size() > 1} {
    // The second column of one heading in a file is joined with the second of that heading in the others.
    QHash<std::pair<QString, int>, int> places;
    for (const RejectsSource &source : sources) {
        QHash<QString, int> seen;
        std::vector<int> columns;
        for (const QString &heading : source.headings) {
            const std::pair key{heading, seen[heading]++};
            if (!places.contains(key)) {
                places.insert(key, int(m_headings.size()));
                m_headings.append(heading);
            }
            columns.push_back(places.value(key));
        }
        m_files.append(source.file);
        m_columns.push_back(std::move(columns));
    }
}

Result<void> RejectsBook::begin(Sheet sheet) {
    const BookWords &words = wordsOf(m_language);
    std::vector<ExportColumn> columns;
    for (const QString &heading : m_headings)
        columns.push_back({.heading = heading});
    columns.push_back({.heading = words.reason.toString(), .width = 50});
    columns.push_back({.heading = words.row.toString(), .width = 10});
    if (m_namesFiles)
        columns.push_back({.heading = words.file.toString(), .width = 24});
    m_cells.assign(columns.size(), {});
    return m_writer->beginSheet((sheet == Sheet::Rejected ? words.rejected : words.warned).toString(), columns);
}

Result<void> RejectsBook::add(const RejectsRow &row) {
    const auto source = std::size_t(row.source);
    std::ranges::fill(m_cells, QString{});
    for (std::size_t i = 0; i < row.cells.size() && i < m_columns[source].size(); ++i)
        m_cells[std::size_t(m_columns[source][i])] = row.cells[i];
    auto cell = m_cells.begin() + m_headings.size();
    *cell++ = row.reason;
    *cell++ = QString::number(row.number);
    if (m_namesFiles)
        *cell = m_files[row.source];
    return m_writer->row(m_cells);
}

Result<void> RejectsBook::finish() { return m_writer->finish(); }

bool RejectsBook::adds(QStringView heading) {
    const auto names = [&](const BookWords &words) {
        return std::ranges::contains(std::array{words.reason, words.row, words.file}, heading.trimmed());
    };
    return std::ranges::any_of(kWords, names);
}

} // namespace dossier
