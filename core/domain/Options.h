#pragma once

#include "domain/Lists.h"

namespace dossier {

/// As optionByText(), and for what people write around an option: "意向客户(30天内)", "1.潜在客户", "A类客户",
/// "合作客户/". Null where the words that remain are no option.
const Option *optionMeant(QLatin1StringView list, QStringView text);

} // namespace dossier
