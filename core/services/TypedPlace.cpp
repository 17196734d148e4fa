#include "services/TypedPlace.h"

#include "reference/Reference.h"

#include <algorithm>
#include <array>

namespace dossier {
namespace {

/// The levels from the widest, with the digits of a code that tell them.
struct Level {
    Field field;
    QString RegionText::*text;
    qsizetype digits;
};
constexpr std::array kLevels{Level{Field::Province, &RegionText::province, 2}, Level{Field::City, &RegionText::city, 4},
    Level{Field::County, &RegionText::county, 6}};

/// What stands above the narrowest that was typed, in words.
RegionText withContext(const RegionText &typed, const FieldValues &own, const Reference &reference) {
    RegionText text = typed;
    for (const Level &level : kLevels) {
        if (!(typed.*level.text).isEmpty())
            break;
        text.*level.text = reference.divisions.label(own.text(level.field));
    }
    return text;
}

std::optional<Field> wrongIn(const FieldValues &read) {
    for (const Level &level : kLevels)
        if (!read[level.field].markCode.isEmpty())
            return level.field;
    return std::nullopt;
}

bool areOfOnePlace(const QString &one, qsizetype digits, const QString &other, qsizetype otherDigits) {
    const qsizetype common = std::min(digits, otherDigits);
    return one.first(common) == other.first(common);
}

} // namespace

std::optional<Field> takeTypedPlace(const RegionText &typed, FieldValues &own, const Reference &reference) {
    RegionReader reader{reference};
    FieldValues read;
    reader.read(withContext(typed, own, reference), read);
    if (wrongIn(read)) {
        read = {};
        reader.read(typed, read);
    }
    if (const auto wrong = wrongIn(read))
        return wrong;
    for (const Level &level : kLevels) {
        if (read.has(level.field)) {
            own.setText(level.field, read.text(level.field));
            continue;
        }
        for (const Level &known : kLevels)
            if (read.has(known.field) && own.has(level.field) &&
                !areOfOnePlace(own.text(level.field), level.digits, read.text(known.field), known.digits))
                own.setText(level.field, {});
    }
    if (!typed.address.isEmpty())
        own.setText(Field::Address, read.text(Field::Address));
    return std::nullopt;
}

} // namespace dossier
