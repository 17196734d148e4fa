#include "domain/Completeness.h"

#include "domain/SettingSpecs.h"

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

bool has(const Customer &customer, Field field) {
    const Part part = spec(field).part;
    if (part == Part::Customer)
        return customer.values.has(field);
    return std::ranges::any_of(customer.items(part), [field](const Item &item) { return item.values.has(field); });
}

} // namespace

Completeness::Completeness() : Completeness{SettingValues{}} {}

Completeness::Completeness(const SettingValues &settings, RequiredOwn own)
    : m_expected{settings.fieldsByOption(Setting::RequiredProfile)}, m_own{std::move(own)} {
    std::vector<Field> &ofEverybody = m_expected[{}];
    for (const FieldSpec &it : kFields)
        if (settings.demands(it.field) && !std::ranges::contains(ofEverybody, it.field))
            ofEverybody.push_back(it.field);
}

int Completeness::percent(const Customer &customer) const {
    const auto expected = std::ssize(this->expected(customer)) + std::ssize(m_own.of(viewOf(customer)));
    const auto lacking = std::ssize(missing(customer)) + std::ssize(missingOwn(customer));
    return expected == 0 ? 100 : int((expected - lacking) * 100 / expected);
}

std::vector<Field> Completeness::missing(const Customer &customer) const {
    std::vector<Field> lacking = expected(customer);
    std::erase_if(lacking, [&customer](Field field) { return has(customer, field); });
    return lacking;
}

std::vector<Field> Completeness::expected(const Customer &customer) const {
    std::vector<Field> fields = m_expected.value({});
    for (const Field kind : {Field::CustomerType, Field::Stage})
        if (customer.values.has(kind))
            for (const Field field : m_expected.value(customer.values.text(kind)))
                if (!std::ranges::contains(fields, field))
                    fields.push_back(field);
    // 来源不明: of "other" nobody knows where it is from unless it is said.
    if (customer.values.text(Field::Source) == "other"_L1 && !std::ranges::contains(fields, Field::SourceDetail))
        fields.push_back(Field::SourceDetail);
    // A person has no short name.
    if (customer.values.text(Field::Kind) == "person"_L1)
        std::erase(fields, Field::ShortName);
    return fields;
}

} // namespace dossier
