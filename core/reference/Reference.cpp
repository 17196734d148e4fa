#include "reference/Reference.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

enum class Name {
    AreaCodes,
    CompanyForms,
    DivisionAliases,
    Divisions,
    HanCharacters,
    HanPhrases,
    Holidays,
    Honorifics,
    Industries,
    IndustryWords,
    PinyinCharacters,
    PinyinWords,
    Surnames,
};
constexpr std::array kNames{"area-codes"_L1, "company-forms"_L1, "division-aliases"_L1, "divisions"_L1,
    "han-characters"_L1, "han-phrases"_L1, "holidays"_L1, "honorifics"_L1, "industries"_L1, "industry-words"_L1,
    "pinyin-characters"_L1, "pinyin-words"_L1, "surnames"_L1};
static_assert(kNames.size() == std::size_t(Name::Surnames) + 1);

} // namespace

/// The texts of all tables while they are read.
struct Reference::Tables {
    std::vector<Table> tables = {};

    const Table &operator[](Name name) const { return tables[std::size_t(name)]; }
};

Reference::Reference(const Tables &tables)
    : folding{tables[Name::HanCharacters], tables[Name::HanPhrases]},
      divisions{tables[Name::Divisions], tables[Name::DivisionAliases], folding},
      industries{tables[Name::Industries], tables[Name::IndustryWords], folding},
      pinyin{tables[Name::PinyinCharacters], tables[Name::PinyinWords], tables[Name::Surnames]},
      phones{tables[Name::AreaCodes]}, companyNames{tables[Name::CompanyForms], divisions, folding},
      personNames{tables[Name::Surnames], tables[Name::Honorifics]}, calendar{tables[Name::Holidays]} {}

Result<std::unique_ptr<const Reference>> Reference::load() {
    Tables tables;
    for (const QLatin1StringView name : kNames) {
        auto table = Table::open(name);
        if (!table)
            return std::unexpected(table.error());
        tables.tables.push_back(std::move(*table));
    }
    return std::unique_ptr<const Reference>{new Reference{tables}};
}

} // namespace dossier
