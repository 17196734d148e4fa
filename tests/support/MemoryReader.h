#pragma once

#include "services/import/ColumnEvidence.h"
#include "services/worker/RowReader.h"

#include <QFileInfo>
#include <QHash>

#include <vector>

namespace dossier {

/// One table of a file that exists in memory alone.
struct MemoryTable {
    QString name = {};
    bool hidden = false;
    std::vector<std::vector<KeptCell>> rows = {}; ///< From row 1; an empty one is blank.

    /// Adds a row of texts.
    MemoryTable &operator<<(const QStringList &texts) {
        std::vector<KeptCell> &row = rows.emplace_back();
        for (const QString &text : texts)
            row.push_back({.text = text});
        return *this;
    }
};

/// Hands out tables that a test made, under made-up paths.
class MemoryReader final : public RowReader {
public:
    struct File {
        QString encoding = {}; ///< Not empty: a text format.
        std::vector<MemoryTable> tables = {};
        std::optional<Error> error = {};
        qint64 errorAfterRow = -1; ///< The error comes while reading, at the end at the latest; -1: while inspecting.
    };

    void add(const QString &path, File file) { m_files.insert(path, std::move(file)); }
    void add(const QString &path, MemoryTable table, const QString &encoding = {}) {
        m_files.insert(path, {.encoding = encoding, .tables = {std::move(table)}});
    }

    Result<FileInspection> inspect(const QString &path, const ReadOptions &, const ReadCancel & = {}) const override {
        const File file = m_files.value(path);
        if (file.error && file.errorAfterRow < 0)
            return std::unexpected{*file.error};
        FileInspection inspection{
            .importer = file.encoding.isEmpty() ? QStringLiteral("import-xlsx") : QStringLiteral("import-csv"),
            .file = QFileInfo{path}.fileName(),
            .encoding = file.encoding};
        for (const MemoryTable &table : file.tables)
            inspection.tables.append({.name = table.name, .encoding = file.encoding, .hidden = table.hidden});
        return inspection;
    }

    Result<void> read(
        const QString &path, int table, const ReadOptions &, RowSink &sink, const ReadCancel & = {}) const override {
        const File file = m_files.value(path);
        qint64 number = 0;
        for (const std::vector<KeptCell> &row : file.tables[std::size_t(table)].rows) {
            ++number;
            if (file.error && number > file.errorAfterRow)
                return std::unexpected{*file.error};
            std::vector<Cell> cells;
            for (const KeptCell &cell : row)
                cells.push_back({.text = cell.text, .kind = cell.kind, .columnSpan = cell.columnSpan});
            if (!cells.empty() && !sink.take({.number = number, .cells = cells}))
                return {};
        }
        return file.error ? Result<void>{std::unexpected{*file.error}} : Result<void>{};
    }

private:
    QHash<QString, File> m_files;
};

} // namespace dossier
