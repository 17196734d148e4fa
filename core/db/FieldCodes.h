#pragma once

#include "domain/Fields.h"

#include <algorithm>
#include <array>
#include <optional>

namespace dossier {

/// The numbers under which payloads and digests of the history keep fields: FNV-1a of the public id, folded to 16 bits.
/// They depend on nothing but the id, so fields may be added and rearranged without a second list of them.
inline constexpr auto kFieldCodes = [] {
    std::array<quint16, kFields.size()> codes{};
    std::ranges::transform(kFields, codes.begin(), [](const FieldSpec &spec) {
        quint32 hash = 2166136261U;
        for (const char c : spec.id)
            hash = (hash ^ quint8(c)) * 16777619U;
        return quint16((hash >> 16) ^ (hash & 0xffff));
    });
    return codes;
}();

constexpr quint16 codeOf(Field field) { return kFieldCodes[std::size_t(field)]; }

/// Every field, in the order of the codes.
inline constexpr auto kFieldsByCode = [] {
    std::array<Field, kFields.size()> fields{};
    std::ranges::transform(kFields, fields.begin(), &FieldSpec::field);
    std::ranges::sort(fields, {}, codeOf);
    return fields;
}();
static_assert(std::ranges::adjacent_find(kFieldsByCode, std::ranges::equal_to{}, codeOf) == kFieldsByCode.end(),
    "two ids with one code: give the newer field another id");

/// The field of a code; nothing where a newer version wrote it.
constexpr std::optional<Field> fieldOfCode(quint64 code) {
    const auto found =
        std::ranges::lower_bound(kFieldsByCode, code, {}, [](Field field) { return quint64(codeOf(field)); });
    if (found == kFieldsByCode.end() || codeOf(*found) != code)
        return std::nullopt;
    return *found;
}

} // namespace dossier
