#include "XlsImportPlugin.h"

#include "MarkupImporter.h"
#include "XlsImporter.h"

#include <dossier/Host.h>

namespace dossier {

Result<void> XlsImportPlugin::initialize(Host &host) {
    host.addImporter(std::make_unique<XlsImporter>());
    host.addImporter(std::make_unique<MarkupImporter>());
    return {};
}

} // namespace dossier
