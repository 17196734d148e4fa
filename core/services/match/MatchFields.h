#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace dossier {

/// What a column of records holds, which decides how its values are read and compared.
enum class MatchKind : quint8 {
    Identifier,
    OrganisationName,
    PersonName,
    Phone,
    Email,
    Date,
    Number,
    Division,
    Address,
    Text,
    Category,
};

/// One column that duplicates are looked for by.
struct MatchField {
    QString column;
    MatchKind kind;

    bool operator==(const MatchField &) const = default;
};

/// The kinds by the names that the command line has for them, in the order of MatchKind.
inline constexpr std::array<QLatin1StringView, 11> kMatchKindNames{
    QLatin1StringView{"identifier"},
    QLatin1StringView{"organisation_name"},
    QLatin1StringView{"person_name"},
    QLatin1StringView{"phone"},
    QLatin1StringView{"email"},
    QLatin1StringView{"date"},
    QLatin1StringView{"number"},
    QLatin1StringView{"division"},
    QLatin1StringView{"address"},
    QLatin1StringView{"text"},
    QLatin1StringView{"category"},
};

inline std::optional<MatchKind> matchKindOf(QStringView name) {
    for (std::size_t kind = 0; kind < kMatchKindNames.size(); ++kind)
        if (name == kMatchKindNames[kind])
            return MatchKind(kind);
    return std::nullopt;
}

} // namespace dossier
