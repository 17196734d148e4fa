#include "services/match/MatchLevels.h"

#include <QtGlobal>

#include <array>

namespace dossier {
namespace {

constexpr std::array kIdentifier{
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "equal"), 8, 0.93F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "one slip apart"), 2, 0.04F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "different"), -6, 0.03F},
};
constexpr std::array kOrganisation{
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "equal"), 6, 0.5F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "differs in legal form, place or brackets only"), 5, 0.2F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "sounds alike"), 3.5F, 0.05F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "one slip apart"), 2.5F, 0.1F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "one is short for the other"), 2, 0.05F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "partly equal"), -0.5F, 0.06F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "different"), -5, 0.02F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "another branch or number"), -6, 0.01F, true},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "another place"), -5, 0.01F, true},
};
constexpr std::array kPerson{
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "equal"), 5, 0.7F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "equal in another order or with initials"), 4, 0.08F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "one slip apart"), 3, 0.1F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "sounds alike"), 2.5F, 0.03F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "partly equal"), 1, 0.04F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "similar"), 0.5F, 0.03F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "different"), -4, 0.02F},
};
constexpr std::array kPhone{
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "a mobile number is equal"), 5, 0.5F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "equal"), 3.5F, 0.3F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "one slip apart"), 2.5F, 0.05F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "different"), -2, 0.15F},
};
constexpr std::array kEmail{
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "equal"), 6, 0.8F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "equal before the @"), 3, 0.03F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "one slip apart"), 3, 0.05F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "of one domain"), 0.5F, 0.05F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "different"), -2, 0.07F},
};
constexpr std::array kDate{
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "equal"), 5, 0.85F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "day and month exchanged"), 3.5F, 0.02F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "one slip apart"), 2.5F, 0.06F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "equal as far as it is told"), 1, 0.02F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "of one year"), -1, 0.02F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "different"), -4, 0.03F},
};
constexpr std::array kNumber{
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "equal"), 2.5F, 0.75F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "nearly equal"), 1.5F, 0.08F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "one slip apart"), 0.5F, 0.06F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "close"), -0.5F, 0.05F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "different"), -2.5F, 0.06F},
};
constexpr std::array kWord{
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "equal"), 1.5F, 0.85F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "one holds the other"), 1, 0.04F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "one slip apart"), 0.7F, 0.05F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "different"), -2.5F, 0.06F},
};
constexpr std::array kAddress{
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "equal"), 4, 0.55F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "equal in words and numbers"), 3, 0.15F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "mostly equal"), 2, 0.08F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "one slip apart"), 2.5F, 0.08F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "equal but for the numbers"), -0.5F, 0.04F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "partly equal"), -0.5F, 0.05F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "different"), -2.5F, 0.05F},
};
constexpr std::array kText{
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "equal"), 6, 0.3F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "nearly equal"), 5, 0.2F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "one model number"), 5, 0.1F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "very similar"), 3, 0.15F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "similar"), 1, 0.1F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "partly equal"), -1, 0.06F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "hardly similar"), -3, 0.04F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "different"), -4, 0.03F},
    MatchLevel{QT_TRANSLATE_NOOP("MatchLevels", "another model number"), -2.5F, 0.02F, true},
};

} // namespace

std::span<const MatchLevel> levelsOf(MatchKind kind) {
    switch (kind) {
    case MatchKind::Identifier: return kIdentifier;
    case MatchKind::OrganisationName: return kOrganisation;
    case MatchKind::PersonName: return kPerson;
    case MatchKind::Phone: return kPhone;
    case MatchKind::Email: return kEmail;
    case MatchKind::Date: return kDate;
    case MatchKind::Number: return kNumber;
    case MatchKind::Division:
    case MatchKind::Category: return kWord;
    case MatchKind::Address: return kAddress;
    case MatchKind::Text: break;
    }
    return kText;
}

} // namespace dossier
