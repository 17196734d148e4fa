#pragma once

#include "MarkupTables.h"

#include <QCoreApplication>

namespace dossier {

/// What many systems export under the name .xls and spreadsheets open as if it were: the tables of a web page, or a
/// workbook as one XML document.
class MarkupImporter final : public Importer {
    Q_DECLARE_TR_FUNCTIONS(dossier::MarkupImporter)

public:
    QString id() const override;
    int recognizes(QByteArrayView head, const QString &fileName) const override;
    Result<QList<TableInfo>> tables(const ImportFile &file) const override;
    Result<void> read(const ImportFile &file, int table, RowSink &sink) const override;

private:
    static Result<TextEncoding> encodingOf(const ImportFile &file, const Refusal &refusal);
    static Result<std::vector<MarkupTable>> go(
        const ImportFile &file, TextEncoding encoding, const Refusal &refusal, int table, RowSink *sink);
};

} // namespace dossier
