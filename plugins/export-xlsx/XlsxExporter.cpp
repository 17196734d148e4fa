#include "XlsxExporter.h"

#include "XlsxTableWriter.h"

#include <dossier/TargetFile.h>

using namespace Qt::StringLiterals;

QString XlsxExporter::id() const { return u"export-xlsx"_s; }

QString XlsxExporter::suffix() const { return u"xlsx"_s; }

dossier::Result<std::unique_ptr<dossier::TableWriter>> XlsxExporter::open(const QString &path) const {
    auto target = dossier::TargetFile::create(path);
    if (!target)
        return std::unexpected{target.error()};
    return std::make_unique<XlsxTableWriter>(*std::move(target));
}
