#include "domain/FieldRelations.h"

#include <array>
#include <utility>

namespace dossier {
namespace {

constexpr std::array kCompanions{std::pair{Field::ContactPhones, Field::ContactPhoneUses}};

constexpr std::array kPlace{Field::Province, Field::City, Field::County};
constexpr std::array kIndustry{Field::Industry, Field::IndustryText};

/// Puts @p texts into @p field and keeps its mark, or takes the other's.
void setTexts(FieldValues &into, const FieldValues &from, Field field, const QStringList &texts) {
    FieldValue value = into[field];
    value.text = texts.join(u'\n');
    const FieldValue &other = from[field];
    if (other.isDoubtful() ? !value.isDoubtful() : into[field].isEmpty()) {
        value.markCode = other.markCode;
        value.markText = other.markText;
    }
    into.set(field, std::move(value));
}

} // namespace

std::optional<Field> companionOf(Field field) {
    for (const auto &[leader, companion] : kCompanions)
        if (leader == field)
            return companion;
    return std::nullopt;
}

std::span<const Field> groupOf(Field field) {
    for (const std::span<const Field> group : {std::span<const Field>{kPlace}, std::span<const Field>{kIndustry}})
        if (std::ranges::contains(group, field))
            return group;
    return {};
}

void joinSeveral(FieldValues &into, const FieldValues &from, Field field) {
    const std::optional<Field> companion = companionOf(field);
    QStringList all = into[field].texts();
    QStringList beside = companion ? into[*companion].texts() : QStringList{};
    const QStringList theirs = from[field].texts();
    const QStringList besideTheirs = companion ? from[*companion].texts() : QStringList{};
    for (qsizetype i = 0; i < theirs.size(); ++i) {
        qsizetype at = all.indexOf(theirs[i], 0, Qt::CaseInsensitive);
        if (at < 0) {
            at = all.size();
            all.append(theirs[i]);
        }
        if (besideTheirs.value(i).isEmpty() || !beside.value(at).isEmpty())
            continue;
        beside.resize(std::max(beside.size(), at + 1));
        beside[at] = besideTheirs[i];
    }
    setTexts(into, from, field, all);
    if (companion)
        setTexts(into, from, *companion, beside);
}

} // namespace dossier
