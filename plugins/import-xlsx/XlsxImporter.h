#pragma once

#include <dossier/Importer.h>

namespace dossier {

/// Excel workbooks (.xlsx, .xlsm): ISO/IEC 29500, transitional and strict. Formulas give the value that was stored
/// with them. Encrypted and older workbooks are recognized, to be refused with what to do.
class XlsxImporter final : public Importer {
public:
    QString id() const override;
    int recognizes(QByteArrayView head, const QString &fileName) const override;
    Result<QList<TableInfo>> tables(const ImportFile &file) const override;
    Result<void> read(const ImportFile &file, int table, RowSink &sink) const override;
};

} // namespace dossier
