#include "services/import/FileReading.h"

#include "reference/Reference.h"
#include "services/export/RejectsBook.h"
#include "services/import/TableReading.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::Import)
};

/// The plan's own rows may be a pool thread's at the moment.
qint64 rowsOf(const std::vector<FilePlan> &files) {
    return std::ranges::fold_left(files, qint64{0}, [](qint64 sum, const FilePlan &file) { return sum + file.rows; });
}

/// Files that office programs leave beside the ones they have open.
bool isLeftover(const QString &name) { return name.startsWith(u"~$") || name.startsWith(u'.'); }

/// The files of a folder by their names, then those of its folders. Links to folders are not followed: they may go
/// round.
QStringList filesBelow(const QString &folder) {
    const QDir directory{folder};
    QStringList files;
    for (const QFileInfo &entry : directory.entryInfoList(QDir::Files, QDir::Name))
        if (!isLeftover(entry.fileName()))
            files.append(entry.filePath());
    for (const QFileInfo &entry :
        directory.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name))
        if (!isLeftover(entry.fileName()))
            files += filesBelow(entry.filePath());
    return files;
}

/// Whether a table was written by RejectsBook: it has the columns that this adds.
bool isReturnedRows(const Layout &layout) {
    int added = 0;
    for (int column = 0; column < layout.columns(); ++column)
        added += RejectsBook::adds(layout.heading(column).text) ? 1 : 0;
    return added >= 2;
}

} // namespace

FileReading::FileReading(const ReadingSurroundings &surroundings)
    : m_surroundings{surroundings}, m_words{surroundings.reference.folding} {}

Result<QStringList> FileReading::files(const ImportRequest &request) const {
    QStringList files;
    for (const QString &path : request.paths) {
        const QFileInfo info{path};
        if (!info.isDir()) {
            files.append(path);
            continue;
        }
        const QStringList inFolder = filesBelow(path);
        if (inFolder.isEmpty())
            return std::unexpected{Error{.kind = Error::Kind::InvalidInput,
                .code = "not-found",
                .message = Words::tr("There is no file in this folder."),
                .place = {.file = info.fileName()}}};
        files += inFolder;
    }
    return files;
}

Result<void> FileReading::read(ImportPlan::Private &plan, RowKeys &keys) {
    const auto paths = files(plan.request);
    if (!paths)
        return std::unexpected{paths.error()};
    std::optional<Error> first;
    bool anyRead = false;
    for (const QString &path : *paths) {
        const qsizetype rowsBefore = plan.drafts.size();
        const std::size_t filesBefore = plan.files.size();
        auto done = readFile(path, plan, keys);
        if (done) {
            anyRead = true;
            continue;
        }
        if (done.error().kind == Error::Kind::Cancelled)
            return done;
        // What a broken file gave up to there must not come in.
        plan.drafts.truncate(rowsBefore);
        plan.rows.resize(std::size_t(rowsBefore));
        keys.truncate(rowsBefore);
        plan.files.erase(plan.files.begin() + std::ptrdiff_t(filesBefore) + 1, plan.files.end());
        plan.files.back().rows = 0;
        plan.files.back().refusal = done.error();
        first = first ? first : done.error();
    }
    if (!anyRead && first)
        return std::unexpected{*first};
    return checkChoices(plan);
}

/// A column that a person named and no file has is a mistake that must not pass in silence.
Result<void> FileReading::checkChoices(const ImportPlan::Private &plan) const {
    for (const ColumnChoice &choice : plan.request.choices.columns) {
        const QString key = m_words.parse(choice.heading).key;
        const auto isMeant = [&](const ColumnPlan &column) {
            return choice.column.isEmpty() ? m_words.parse(column.heading).key == key
                                           : column.column.compare(choice.column, Qt::CaseInsensitive) == 0;
        };
        if (std::ranges::none_of(
                plan.files, [&](const FilePlan &file) { return std::ranges::any_of(file.columns, isMeant); }))
            return std::unexpected{Error{.kind = Error::Kind::NotFound,
                .code = "not-found",
                .message = Words::tr("There is no column %1 to be mapped.")
                    .arg(choice.column.isEmpty() ? choice.heading : choice.column)}};
    }
    return {};
}

Result<void> FileReading::readFile(const QString &path, ImportPlan::Private &plan, RowKeys &keys) {
    const FileChoices choices = plan.request.choicesByFile.value(path, plan.request.choices);
    ReadOptions options{.importer = choices.importer, .encoding = choices.encoding, .limits = m_surroundings.limits};
    const std::size_t place = plan.files.size();
    plan.files.push_back({.path = path, .file = QFileInfo{path}.fileName()});
    const ReadCancel isCancelled = [&] {
        return m_surroundings.progress && !m_surroundings.progress(ImportStage::Reading, rowsOf(plan.files), 0);
    };
    const auto inspected = m_surroundings.files.inspect(path, options, isCancelled);
    if (!inspected)
        return std::unexpected{inspected.error()};
    FilePlan file = plan.files[place];
    file.importer = inspected->importer;
    file.encoding = inspected->encoding;
    options.encoding = inspected->encoding;
    for (const TableInfo &table : inspected->tables)
        if (!table.hidden && !table.name.isEmpty())
            file.sheets.append(table.name);
    plan.files[place] = file;
    if (!choices.profile.isEmpty() && !m_surroundings.profiles.contains(choices.profile))
        return std::unexpected{Error{.kind = Error::Kind::NotFound,
            .code = "not-found",
            .message = Words::tr("There is no saved mapping %1.").arg(choices.profile)}};
    const auto tables = chooseTables(path, *inspected, choices, options);
    if (!tables)
        return std::unexpected{tables.error()};
    for (const int table : *tables) {
        file.table = table;
        file.sheet = inspected->tables[table].name;
        if (table == tables->front())
            plan.files[place] = file;
        else
            plan.files.push_back(file);
        if (auto done = readTable(options, choices, isCancelled, plan, keys); !done)
            return done;
    }
    return {};
}

/// The table of the last file in the plan.
Result<void> FileReading::readTable(const ReadOptions &options, const FileChoices &choices,
    const ReadCancel &isCancelled, ImportPlan::Private &plan, RowKeys &keys) {
    FilePlan &file = plan.files.back();
    TableReading reading{m_surroundings, m_words, choices, file, plan, keys};
    const auto done = m_surroundings.files.read(file.path, file.table, options, reading, isCancelled);
    if (!done)
        return done;
    if (auto finished = reading.finish(); !finished) {
        Error error = finished.error();
        error.place.file = file.file;
        error.place.sheet = file.sheet;
        return std::unexpected{std::move(error)};
    }
    if (reading.rowsSeen() == 0)
        return std::unexpected{Error{.kind = Error::Kind::InvalidInput,
            .code = "file-format",
            .message = Words::tr("There is nothing in this file."),
            .place = {.file = file.file, .sheet = file.sheet}}};
    return {};
}

Result<std::vector<int>> FileReading::chooseTables(
    const QString &path, const FileInspection &file, const FileChoices &choices, const ReadOptions &options) {
    if (!choices.sheet.isEmpty()) {
        const auto found = std::ranges::find(file.tables, choices.sheet, &TableInfo::name);
        if (found != file.tables.end())
            return std::vector{int(found - file.tables.begin())};
        return std::unexpected{Error{.kind = Error::Kind::NotFound,
            .code = "not-found",
            .message = Words::tr("There is no sheet %1 in this file.").arg(choices.sheet),
            .place = {.file = file.file, .sheet = choices.sheet}}};
    }
    std::vector<int> visible;
    for (int i = 0; i < int(file.tables.size()); ++i)
        if (!file.tables[i].hidden)
            visible.push_back(i);
    if (visible.size() < 2)
        return std::vector{visible.empty() ? 0 : visible.front()};
    // The sheet whose headings we know best; of equals the one with more rows, then the first. A workbook of returned
    // rows is read whole, and so is one of forms: a customer a sheet.
    constexpr int kSurelyList = 4;
    int best = visible.front();
    std::pair<int, std::size_t> most{0, 0};
    std::vector<int> returned;
    std::vector<int> forms;
    std::size_t filledForms = 0;
    for (const int table : visible) {
        HeadOfTable head;
        if (const auto read = m_surroundings.files.read(path, table, options, head); !read)
            return std::unexpected{read.error()};
        if (const Form form{head.rows(), m_words, m_surroundings.reference}; form.isForm()) {
            forms.push_back(table);
            filledForms += form.isFilled() ? 1 : 0;
            continue;
        }
        const Layout layout{head.rows(), m_words, m_surroundings.reference};
        if (isReturnedRows(layout))
            returned.push_back(table);
        const std::pair<int, std::size_t> score{layout.score(), head.rows().size()};
        if (score > most) {
            most = score;
            best = table;
        }
    }
    if (!returned.empty())
        return returned;
    // A list beside forms is what is meant, unless it is shorter than they are many.
    const bool isList = most.first >= kSurelyList && most.second > filledForms;
    return forms.empty() || isList ? std::vector{best} : forms;
}

} // namespace dossier
