#pragma once

#include <dossier/Plugin.h>

#include <QObject>

class ClassifyRulesPlugin final : public QObject, public dossier::Plugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID DOSSIER_PLUGIN_IID FILE "plugin.json")
    Q_INTERFACES(dossier::Plugin)

public:
    dossier::Result<void> initialize(dossier::Host &host) override;
};
