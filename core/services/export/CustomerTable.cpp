#include "services/export/CustomerTable.h"

#include <algorithm>

namespace dossier {
namespace {

/// The items of a list that hold anything: an empty one cannot be told in a table.
std::vector<const FieldValues *> filledItems(const Customer &customer, Part part) {
    std::vector<const FieldValues *> result;
    if (part == Part::Customer)
        return {&customer.values};
    for (const Item &item : customer.items(part))
        if (!item.values.isEmpty())
            result.push_back(&item.values);
    return result;
}

int widthOf(FieldType type) {
    switch (type) {
    case FieldType::LongText: return 40;
    case FieldType::Text:
    case FieldType::Uscc:
    case FieldType::Phone:
    case FieldType::Email:
    case FieldType::Url:
    case FieldType::Industry: return 22;
    case FieldType::DateTime: return 26;
    case FieldType::Enum:
    case FieldType::Date:
    case FieldType::Money:
    case FieldType::MoneyRange:
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Bool:
    case FieldType::Division:
    case FieldType::Person: break;
    }
    return 14;
}

/// Wide enough for the values and for the heading with its filter button; a Han character takes two.
int widthOf(FieldType type, const QString &heading) {
    const auto wide = std::ranges::count_if(heading, [](QChar c) { return c.unicode() >= 0x2E80; });
    return std::max(widthOf(type), int(heading.size() + wide) + 4);
}

} // namespace

void UsedColumns::add(const Customer &customer) {
    for (const Item &own : customer.items(Part::OwnValues))
        for (const FieldValues::Entry &entry : own.values)
            if (entry.field != Field::OwnValueField)
                m_own.insert(own.values.text(Field::OwnValueField), entry.field);
    for (int part = 0; part < int(Part::OwnValues); ++part) {
        const auto items = filledItems(customer, Part(part));
        auto &used = m_used[std::size_t(part)];
        used.resize(std::max(used.size(), items.size()));
        for (std::size_t i = 0; i < items.size(); ++i)
            for (const FieldValues::Entry &entry : *items[i])
                used[i][std::size_t(entry.field)] = true;
    }
}

std::vector<TableColumn> UsedColumns::columns(const OwnFields &own) const {
    std::vector<TableColumn> result;
    std::array<bool, kPartCount> isDone = {};
    for (const FieldSpec &first : kBuiltInFields) {
        const auto part = std::size_t(first.part);
        const auto &items = m_used[part];
        if (first.part == Part::Customer) {
            if (!items.empty() && items.front()[std::size_t(first.field)])
                result.push_back({.field = first.field});
            continue;
        }
        if (isDone[part])
            continue;
        isDone[part] = true;
        for (std::size_t i = 0; i < items.size(); ++i)
            for (const FieldSpec &field : kFields)
                if (field.part == first.part && items[i][std::size_t(field.field)])
                    result.push_back({.field = field.field, .item = int(i)});
    }
    QMap<QString, Field> left = m_own;
    for (const auto &field : own.all())
        if (const auto used = left.constFind(field->id); used != left.cend()) {
            result.push_back({.field = *used, .own = field->id, .label = field->label});
            left.remove(field->id);
        }
    for (auto used = left.cbegin(); used != left.cend(); ++used)
        result.push_back({.field = used.value(), .own = used.key(), .label = used.key()});
    return result;
}

CustomerTable::CustomerTable(
    const Reference &reference, Language language, std::vector<TableColumn> columns, PhoneForm phones)
    : m_texts{reference, language, phones}, m_language{language}, m_columns{std::move(columns)},
      m_cells(m_columns.size()) {}

std::vector<ExportColumn> CustomerTable::headings() const {
    std::vector<ExportColumn> result;
    for (const TableColumn &column : m_columns) {
        const FieldSpec &field = spec(column.field);
        const QString heading = headingOf(column, m_language);
        result.push_back({.heading = heading,
            .choices = field.multiple ? QStringList{} : choicesOf(column.field, m_language),
            .width = widthOf(field.type, heading)});
    }
    return result;
}

std::span<const QString> CustomerTable::row(const Customer &customer) {
    std::array<std::vector<const FieldValues *>, kPartCount> items;
    for (int part = 0; part < kPartCount; ++part)
        items[std::size_t(part)] = filledItems(customer, Part(part));
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Field field = m_columns[i].field;
        if (const QString &own = m_columns[i].own; !own.isEmpty()) {
            const FieldValues *values = ownValue(customer, own);
            m_cells[i] = values ? m_texts.text(field, (*values)[field]) : QString{};
            continue;
        }
        const auto &those = items[std::size_t(spec(field).part)];
        const auto item = std::size_t(m_columns[i].item);
        m_cells[i] = item < those.size() ? m_texts.text(field, (*those[item])[field]) : QString{};
    }
    return m_cells;
}

} // namespace dossier
