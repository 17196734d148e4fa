#pragma once

#include "services/import/FormLines.h"

namespace dossier {

/// What was filled into a blank, without the line that it was written on; empty where it shows only what is printed
/// there: "____", "    年  月  日", "*先生/女士".
QString filledIn(QStringView text);

/// Whether a line begins what tells how to fill in the form.
bool isNote(const FormLine &line);

/// 基本信息 | 内容 | 业务信息 | 内容: titles of columns, no blanks.
bool isColumnTitles(const FormLine &line);

} // namespace dossier
