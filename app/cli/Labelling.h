#pragma once

#include "services/classify/Classifying.h"

namespace dossier::cli {

class Session;

/// The rules of the plug-ins that are running, as of @p moment, with the settings of the workspace, which is opened for
/// reading unless it is open.
Result<std::shared_ptr<Classifications>> rulesInForce(Session &session, const QDateTime &moment);
/// Other rules, as of now.
Result<std::shared_ptr<Classifications>> rulesOf(Session &session, const QByteArray &json);

/// The labels that customers have by the rules in force, as this person may read them. Where a plug-in's rules cannot
/// be read there are none: 'classify' tells why.
Result<LabelSource> labelsFor(Session &session, const QDateTime &moment);

/// A line a label: dimension, label and reason.
QString labelsText(const std::vector<CustomerLabel> &labels);

} // namespace dossier::cli
