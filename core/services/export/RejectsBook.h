#pragma once

#include "services/export/Headings.h"

#include <dossier/Exporter.h>

#include <QStringList>

#include <memory>
#include <span>
#include <vector>

namespace dossier {

/// One imported table whose rows may come back.
struct RejectsSource {
    QString file;         ///< As the person named it, shown where there are several sources.
    QStringList headings; ///< The original columns, by position; a heading may be empty.
};

/// One row that comes back.
struct RejectsRow {
    int source = 0;                      ///< Index into the sources.
    qint64 number = 0;                   ///< The row as the person sees it.
    std::span<const QString> cells = {}; ///< The original texts, by position.
    QString reason;                      ///< Why, in whole sentences.
};

/// Writes the workbook of rows to mend: sheet 退回 (rejected), then sheet 待确认 (warned), each with the original
/// columns and 原因, 原行号 behind them; 原文件 too where there are several sources, whose columns of one heading are
/// joined. Mended, the workbook can be imported again. Nothing is gathered; the file appears whole at finish() or not
/// at all.
class RejectsBook {
public:
    enum class Sheet : quint8 { Rejected, Warned };

    /// Opens the workbook at @p path through the exporter of .xlsx.
    static Result<std::unique_ptr<RejectsBook>> open(
        const Exporter &exporter, const QString &path, std::vector<RejectsSource> sources, Language language);

    /// Begins a sheet: Rejected first, then Warned. A sheet that is not begun is left out.
    Result<void> begin(Sheet sheet);

    /// One row of the sheet begun last.
    Result<void> add(const RejectsRow &row);

    Result<void> finish();

    /// Whether a heading is one that this workbook adds, in either language: no column to import.
    static bool adds(QStringView heading);

private:
    RejectsBook(std::unique_ptr<TableWriter> writer, std::vector<RejectsSource> sources, Language language);

    std::unique_ptr<TableWriter> m_writer;
    Language m_language;
    bool m_namesFiles;
    QStringList m_files;                     ///< Of the sources.
    QStringList m_headings;                  ///< The joined original ones.
    std::vector<std::vector<int>> m_columns; ///< Of each source: where its columns stand among the joined ones.
    std::vector<QString> m_cells;            ///< Of the row being written.
};

} // namespace dossier
