#pragma once

#include "domain/Filter.h"

#include <span>

namespace dossier {

class SettingValues;

/// Values that contradict each other and are to be checked (逻辑矛盾), as the workspace words it. Source: R32.
struct LogicalRule {
    QString name;  ///< What a person reads: "制造业与虚拟服务".
    Filter broken; ///< Who answers this breaks the rule.

    bool operator==(const LogicalRule &) const = default;
};

/// Reads "NAME = EXPR; NAME = EXPR". Kind::InvalidInput, "rule-invalid", with the rule and the place in it.
Result<std::vector<LogicalRule>> readLogicalRules(QStringView written, const Reference &reference);

/// Those of the workspace.
std::vector<LogicalRule> logicalRules(const SettingValues &settings, const Reference &reference);

/// As readLogicalRules() reads them.
QString toText(std::span<const LogicalRule> rules);

} // namespace dossier
