#pragma once

#include "services/classify/RulePack.h"

#include <dossier/Error.h>

#include <QByteArray>

namespace dossier {

class SettingValues;

/// The newest form of rules that this program reads.
inline constexpr int kRulesFormat = 1;

/// Reads and checks rules of classification; what they say of settings becomes what @p settings hold. The form is
/// told by rules.schema.json. Kind::InvalidInput with the line in Place::row and, in the message, the rule and what was
/// expected: "rules-json", "rules-invalid", "field-unknown", "rules-too-new", "rules-cycle" (dimensions that ask for
/// each other), "rules-overlap" and "rules-hole" (thresholds).
Result<RulePack> readRulePack(const QByteArray &json, const SettingValues &settings);

} // namespace dossier
