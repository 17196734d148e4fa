#include "services/export/Template.h"

#include "domain/SettingSpecs.h"
#include "reference/Reference.h"
#include "services/export/CustomerTable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// What nobody fills in by hand: former numbers are kept by the program, the industry as written comes with the
/// industry, and amounts of earlier years have no place in a form. Nor have records.
constexpr std::array kLeftOut{
    Field::NumberAliases, Field::IndustryText, Field::AnnualAmountYear, Field::AnnualAmountAmount};

QStringList provinceNames(const Reference &reference) {
    QStringList names;
    for (const Division *province : reference.divisions.provinces())
        names.append(province->name);
    return names;
}

QStringList industryNames(const Reference &reference) {
    QStringList names;
    for (const Industry &industry : reference.industries.all())
        if (!industry.isSection())
            names.append(industry.name);
    return names;
}

} // namespace

Result<void> writeTemplate(const Exporter &exporter, const QString &path, const Reference &reference,
    const SettingValues &settings, const OwnFields &own, Language language) {
    const std::vector<Field> required = settings.fields(Setting::ImportRequired);
    const auto isRequired = [&](const TableColumn &column) {
        const auto field = own.byId(column.own);
        return field ? field->requiredOf == kAlways : std::ranges::contains(required, column.field);
    };
    std::vector<TableColumn> columns;
    for (const FieldSpec &field : kBuiltInFields)
        if (!std::ranges::contains(kLeftOut, field.field) && !isRecord(field.part) &&
            (settings.asksFor(field.field) || std::ranges::contains(required, field.field)))
            columns.push_back({.field = field.field});
    std::ranges::stable_partition(columns, isRequired);
    for (const auto &field : own.all())
        if (!field->isRetired)
            columns.push_back({.field = valueField(field->type), .own = field->id, .label = field->label});

    std::vector<ExportColumn> headings = CustomerTable{reference, language, columns}.headings();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        headings[i].required = isRequired(columns[i]);
        if (headings[i].required)
            headings[i].heading += u'*';
        // The other columns with several values have no drop-down.
        if (!spec(columns[i].field).multiple && !headings[i].choices.isEmpty())
            headings[i].choices = choicesOf(columns[i].field, language, settings);
        if (columns[i].field == Field::Province)
            headings[i].choices = provinceNames(reference);
        if (columns[i].field == Field::Industry)
            headings[i].choices = industryNames(reference);
        if (columns[i].field == Field::OwnValueOption)
            headings[i].choices = offered(*own.byId(columns[i].own));
        if (columns[i].field == Field::ContactPhoneUses)
            headings[i].choices = choicesOf(Field::ContactPhoneUses, language);
    }
    const QString sheet = language == Language::Chinese ? u"客户"_s : u"Customers"_s;
    auto writer = exporter.open(path);
    if (!writer)
        return std::unexpected{writer.error()};
    return (*writer)->beginSheet(sheet, headings).and_then([&] { return (*writer)->finish(); });
}

} // namespace dossier
