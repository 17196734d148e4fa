#include "VcardExportPlugin.h"

#include "VcardExporter.h"

#include <dossier/Host.h>

dossier::Result<void> VcardExportPlugin::initialize(dossier::Host &host) {
    host.addExporter(std::make_unique<VcardExporter>());
    return {};
}
