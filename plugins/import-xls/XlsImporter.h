#pragma once

#include <dossier/Importer.h>

namespace dossier {

/// Old Excel workbooks (.xls): BIFF8 and BIFF5, in a compound file or bare. Formulas give the value that was stored
/// with them.
class XlsImporter final : public Importer {
public:
    QString id() const override;
    int recognizes(QByteArrayView head, const QString &fileName) const override;
    Result<QList<TableInfo>> tables(const ImportFile &file) const override;
    Result<void> read(const ImportFile &file, int table, RowSink &sink) const override;
};

} // namespace dossier
