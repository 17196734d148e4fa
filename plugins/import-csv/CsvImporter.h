#pragma once

#include "TextEncoding.h"

#include <dossier/Importer.h>

#include <QCoreApplication>

namespace dossier {

/// Tables in text files: cells parted by comma, tabulator or semicolon; UTF-8, UTF-16 or GB18030.
class CsvImporter final : public Importer {
    Q_DECLARE_TR_FUNCTIONS(dossier::CsvImporter)

public:
    QString id() const override;
    int recognizes(QByteArrayView head, const QString &fileName) const override;
    Result<QList<TableInfo>> tables(const ImportFile &file) const override;
    Result<void> read(const ImportFile &file, int table, RowSink &sink) const override;

private:
    Result<FoundEncoding> encodingOf(const ImportFile &file, const Gb18030 &gb18030) const;
};

} // namespace dossier
