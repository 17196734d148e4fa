#include "VcardImportPlugin.h"

#include "VcardImporter.h"

#include <dossier/Host.h>

namespace dossier {

Result<void> VcardImportPlugin::initialize(Host &host) {
    host.addImporter(std::make_unique<VcardImporter>());
    return {};
}

} // namespace dossier
