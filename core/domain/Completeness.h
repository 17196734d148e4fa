#pragma once

#include "domain/RequiredOwn.h"

#include <QMap>

namespace dossier {

class SettingValues;

/// What every dossier should have, and what those of one type or stage of customer should have besides; the setting
/// required.profile, with what the settings name.short and email.policy demand, and 来源说明 where the source is
/// "other". Source: R27, R30 and X26; seed 4, §二(二): 客户名称, 联系人, 联系方式, 客户类型, 合作状态.
class Completeness {
public:
    /// As long as nobody sets anything else.
    Completeness();
    /// @param own fields of the team's own that are required besides.
    explicit Completeness(const SettingValues &settings, RequiredOwn own = {});

    /// How much of it is there, 0 to 100.
    int percent(const Customer &customer) const;

    /// Which of it is not there.
    std::vector<Field> missing(const Customer &customer) const;
    RequiredOwn::Fields missingOwn(const Customer &customer) const { return m_own.missing(viewOf(customer)); }

private:
    std::vector<Field> expected(const Customer &customer) const;

    QMap<QString, std::vector<Field>> m_expected; ///< By option of customer_type or stage; of everybody: "".
    RequiredOwn m_own;
};

} // namespace dossier
