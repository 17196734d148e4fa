#pragma once

#include <dossier/Plugin.h>

#include <QObject>

namespace dossier {

class FormImportPlugin final : public QObject, public Plugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID DOSSIER_PLUGIN_IID FILE "plugin.json")
    Q_INTERFACES(dossier::Plugin)

public:
    Result<void> initialize(Host &host) override;
};

} // namespace dossier
