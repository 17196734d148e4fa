#include "VcardExporter.h"

#include "CardTableWriter.h"

#include <dossier/TargetFile.h>

using namespace Qt::StringLiterals;

QString VcardExporter::id() const { return u"export-vcard"_s; }

QString VcardExporter::suffix() const { return u"vcf"_s; }

dossier::Result<std::unique_ptr<dossier::TableWriter>> VcardExporter::open(const QString &path) const {
    auto target = dossier::TargetFile::create(path);
    if (!target)
        return std::unexpected{target.error()};
    return std::make_unique<CardTableWriter>(*std::move(target));
}
