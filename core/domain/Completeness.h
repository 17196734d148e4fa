#pragma once

#include "domain/Customer.h"

namespace dossier {

/// How much of what every dossier should have is there, 0 to 100. Source: seed 4, §二(二): 客户名称, 联系人, 联系方式,
/// 客户类型, 合作状态.
int completeness(const Customer &customer);

/// Which of it is not there.
std::vector<Field> missingFields(const Customer &customer);

} // namespace dossier
