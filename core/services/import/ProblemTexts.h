#pragma once

#include "services/import/Draft.h"

namespace dossier {

/// A draft's problem as it is shown: with its place, sentence and rule.
Problem problemOf(const DraftProblem &problem, Place place);

/// The sentence for a problem's code, of the field it is about where it says so.
QString sentenceOf(QByteArrayView code, std::optional<Field> field);

} // namespace dossier
