#pragma once

#include <dossier/Exporter.h>
#include <dossier/TargetFile.h>

#include <memory>

namespace dossier {

/// Writes one table as CSV: UTF-8 with a byte order mark, CRLF, quotes where needed. A text that a spreadsheet would
/// take for a formula gets an apostrophe in front, which the import takes off again; the name of the sheet is not kept.
class CsvTable final : public TableWriter {
public:
    explicit CsvTable(std::unique_ptr<TargetFile> target);

    Result<void> beginSheet(const QString &name, std::span<const ExportColumn> columns) override;
    Result<void> row(std::span<const QString> cells) override;
    Result<void> finish() override;

private:
    std::unique_ptr<TargetFile> m_target;
};

/// Whether an apostrophe must stand in front: any apostrophes, then one of = + - @ or a tab. Those with apostrophes
/// are among them so that taking one off gives the text back, whatever it was.
bool readsAsFormula(QStringView text);

} // namespace dossier
