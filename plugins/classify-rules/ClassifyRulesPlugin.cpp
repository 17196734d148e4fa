#include "ClassifyRulesPlugin.h"

#include "StandardRules.h"

#include <dossier/Host.h>

dossier::Result<void> ClassifyRulesPlugin::initialize(dossier::Host &host) {
    host.addClassifier(std::make_unique<StandardRules>());
    return {};
}
