#pragma once

#include <dossier/Importer.h>

namespace dossier {

/// Word documents (.docx, .docm): ISO/IEC 29500, transitional and strict. The document is one table: each row of its
/// tables is a row, and so is each paragraph between them. What it looks like, a form or a list, is not asked here.
class WordImporter final : public Importer {
public:
    QString id() const override;
    int recognizes(QByteArrayView head, const QString &fileName) const override;
    Result<QList<TableInfo>> tables(const ImportFile &file) const override;
    Result<void> read(const ImportFile &file, int table, RowSink &sink) const override;
};

} // namespace dossier
