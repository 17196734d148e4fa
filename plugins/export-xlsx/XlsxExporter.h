#pragma once

#include <dossier/Exporter.h>

/// Excel workbooks (ISO/IEC 29500 transitional), written by libxlsxwriter.
class XlsxExporter final : public dossier::Exporter {
public:
    QString id() const override;
    QString suffix() const override;
    dossier::Result<std::unique_ptr<dossier::TableWriter>> open(const QString &path) const override;
};
