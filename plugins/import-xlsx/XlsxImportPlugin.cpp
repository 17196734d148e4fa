#include "XlsxImportPlugin.h"

#include "XlsxImporter.h"

#include <dossier/Host.h>

namespace dossier {

Result<void> XlsxImportPlugin::initialize(Host &host) {
    host.addImporter(std::make_unique<XlsxImporter>());
    return {};
}

} // namespace dossier
