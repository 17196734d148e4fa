#pragma once

#include "reference/CompanyNames.h"
#include "reference/Divisions.h"
#include "reference/HanFolding.h"
#include "reference/Industries.h"
#include "reference/PersonNames.h"
#include "reference/Phones.h"
#include "reference/Pinyin.h"
#include "reference/WorkingCalendar.h"

#include <memory>

namespace dossier {

/// Every reference table, read once by the composition root and handed on by const reference; safe in any thread.
struct Reference {
    HanFolding folding;
    Divisions divisions;
    Industries industries;
    Pinyin pinyin;
    Phones phones;
    CompanyNames companyNames;
    PersonNames personNames;
    WorkingCalendar calendar;

    /// Reads the tables that are compiled in; Kind::Damaged and "reference-damaged" where one is missing.
    static Result<std::unique_ptr<const Reference>> load();

    Reference(const Reference &) = delete;
    Reference &operator=(const Reference &) = delete;

private:
    struct Tables;
    explicit Reference(const Tables &tables);
};

} // namespace dossier
