#include "FormImportPlugin.h"

#include "WordImporter.h"

#include <dossier/Host.h>

namespace dossier {

Result<void> FormImportPlugin::initialize(Host &host) {
    host.addImporter(std::make_unique<WordImporter>());
    return {};
}

} // namespace dossier
