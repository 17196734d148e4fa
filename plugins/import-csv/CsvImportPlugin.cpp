#include "CsvImportPlugin.h"

#include "CsvImporter.h"

#include <dossier/Host.h>

namespace dossier {

Result<void> CsvImportPlugin::initialize(Host &host) {
    host.addImporter(std::make_unique<CsvImporter>());
    return {};
}

} // namespace dossier
