#include "domain/FieldValues.h"

#include <algorithm>

namespace dossier {

const FieldValue &FieldValues::operator[](Field field) const {
    static const FieldValue kNone;
    const auto found = std::ranges::lower_bound(m_entries, field, {}, &Entry::field);
    return found != m_entries.end() && found->field == field ? found->value : kNone;
}

void FieldValues::set(Field field, FieldValue value) {
    // Values mostly come in their order.
    if (m_entries.empty() || m_entries.back().field < field) {
        if (!value.isEmpty())
            m_entries.push_back({field, std::move(value)});
        return;
    }
    const auto place = std::ranges::lower_bound(m_entries, field, {}, &Entry::field);
    const bool present = place != m_entries.end() && place->field == field;
    if (value.isEmpty()) {
        if (present)
            m_entries.erase(place);
    } else if (present) {
        place->value = std::move(value);
    } else {
        m_entries.insert(place, {field, std::move(value)});
    }
}

void FieldValues::setText(Field field, QString text) { set(field, {.text = std::move(text)}); }

void FieldValues::mark(Field field, QByteArray code, QString written) {
    set(field, {.text = text(field), .markCode = std::move(code), .markText = std::move(written)});
}

} // namespace dossier
