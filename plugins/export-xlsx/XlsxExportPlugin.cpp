#include "XlsxExportPlugin.h"

#include "XlsxExporter.h"

#include <dossier/Host.h>

dossier::Result<void> XlsxExportPlugin::initialize(dossier::Host &host) {
    host.addExporter(std::make_unique<XlsxExporter>());
    return {};
}
