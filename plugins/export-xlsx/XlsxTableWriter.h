#pragma once

#include "ChoiceLists.h"
#include "SheetNames.h"

#include <dossier/Exporter.h>
#include <dossier/TargetFile.h>

#include <QCoreApplication>

#include <xlsxwriter.h>

#include <memory>
#include <vector>

/// Writes one workbook in constant memory: each row goes to a private temporary file in the target's folder at once.
/// Errors: those of TargetFile, and "limit-exceeded" for what a sheet or a cell cannot hold, with its place.
class XlsxTableWriter final : public dossier::TableWriter {
    Q_DECLARE_TR_FUNCTIONS(XlsxTableWriter)

public:
    explicit XlsxTableWriter(std::unique_ptr<dossier::TargetFile> target);
    ~XlsxTableWriter() override;

    dossier::Result<void> beginSheet(const QString &name, std::span<const dossier::ExportColumn> columns) override;
    dossier::Result<void> row(std::span<const QString> cells) override;
    dossier::Result<void> finish() override;

private:
    struct Sheet {
        lxw_worksheet *sheet;
        QString name;
        lxw_row_t rows = 0;
        lxw_row_t filledRows = 0; ///< Empty ones are not written.
        std::size_t columns = 0;
    };
    struct DropWorkbook {
        void operator()(lxw_workbook *workbook) const;
    };

    lxw_format *headingFormat(bool isRequired);
    dossier::Result<void> writeRow(std::span<const QString> cells, const std::vector<lxw_format *> &formats);
    dossier::Result<void> written(lxw_error error) const;
    std::unexpected<dossier::Error> refused(QString message, std::size_t column) const;

    std::unique_ptr<dossier::TargetFile> m_target;
    std::unique_ptr<lxw_workbook, DropWorkbook> m_workbook;
    lxw_format *m_textFormat;
    std::vector<lxw_format *> m_formats; ///< Of the cells of the current sheet.
    std::vector<Sheet> m_sheets;
    SheetNames m_names;
    ChoiceLists m_choices;
};
