#pragma once

#include "services/import/HeadingWords.h"

namespace dossier {

/// What a heading means that is put together of an order, an act and what is told of it: 最近一次采购日期,
/// 首次沟通时间, 累计下单金额, 本年度成交额. Unknown where it is not.
HeadingMeaning composedHeading(QStringView key);

} // namespace dossier
