#include "services/ContactAccess.h"

#include "db/IndexRows.h"
#include "domain/Masking.h"
#include "domain/SettingSpecs.h"
#include "reference/Reference.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr auto kPerson = "person"_L1;
constexpr std::array kContactFields{
    Field::ContactName, Field::ContactPhones, Field::ContactEmails, Field::ContactWechat};
constexpr std::array kNameFields{Field::Name, Field::ShortName}; ///< Of a customer that is a person.

/// Where a list's row has which field.
constexpr std::array kSummaryTexts{
    std::pair{Field::Number, &CustomerSummary::number},
    std::pair{Field::Name, &CustomerSummary::name},
    std::pair{Field::ShortName, &CustomerSummary::shortName},
    std::pair{Field::CustomerType, &CustomerSummary::customerType},
    std::pair{Field::Stage, &CustomerSummary::stage},
    std::pair{Field::Tier, &CustomerSummary::tier},
    std::pair{Field::Industry, &CustomerSummary::industry},
    std::pair{Field::Source, &CustomerSummary::source},
    std::pair{Field::Province, &CustomerSummary::province},
    std::pair{Field::City, &CustomerSummary::city},
    std::pair{Field::County, &CustomerSummary::county},
    std::pair{Field::TotalAmount, &CustomerSummary::totalAmount},
    std::pair{Field::Interest, &CustomerSummary::interest},
    std::pair{Field::RiskFlag, &CustomerSummary::riskFlag},
    std::pair{Field::ContactName, &CustomerSummary::contact},
    std::pair{Field::ContactHonorific, &CustomerSummary::honorific},
    std::pair{Field::ContactPhones, &CustomerSummary::phone},
    std::pair{Field::FollowUpOn, &CustomerSummary::lastFollowUp},
};

QByteArrayView indexed(const IndexRow &row, Field field) {
    return row.values[std::size_t(std::ranges::find(kIndexedFields, field) - kIndexedFields.begin())];
}

Filter isValue(Field field, const QString &value) {
    return {.kind = Filter::Kind::Condition, .condition = {.field = field, .value = value}};
}

bool asksFor(const Filter &filter, std::span<const Field> fields) {
    if (filter.kind == Filter::Kind::Condition)
        return filter.condition.field && std::ranges::contains(fields, *filter.condition.field);
    return std::ranges::any_of(filter.operands, [fields](const Filter &part) { return asksFor(part, fields); });
}

/// Each of the values of one field.
QString eachMasked(const FieldValue &value, QString (*mask)(QStringView)) {
    QStringList texts = value.texts();
    std::ranges::transform(texts, texts.begin(), [mask](const QString &text) { return mask(text); });
    return texts.join(u'\n');
}

} // namespace

ContactAccess::ContactAccess(const SettingValues &settings, QString viewer, const Reference &reference, Rights rights)
    : m_masked{settings.text(Setting::MaskContact) == "all"_L1      ? Masked::All
               : settings.text(Setting::MaskContact) == "others"_L1 ? Masked::Others
                                                                    : Masked::None},
      m_masksNames{settings.isYes(Setting::MaskPersonName)}, m_viewer{std::move(viewer)}, m_reference{reference},
      m_rights{std::move(rights)} {}

bool ContactAccess::sees(QStringView owner) const {
    if (m_masked != Masked::Others)
        return m_masked == Masked::None;
    return owner.isEmpty() || filterFolded(owner) == filterFolded(m_viewer);
}

QString ContactAccess::maskedPersonName(const QString &name, const QString &honorific) const {
    return m_masksNames ? maskedPerson(name, honorific, m_reference.personNames) : name;
}

FieldValue ContactAccess::masked(Field field, FieldValue value, const FieldValues &beside) const {
    if (value.isEmpty())
        return value;
    switch (field) {
    case Field::ContactPhones: value.text = eachMasked(value, maskedPhone); break;
    case Field::ContactEmails: value.text = eachMasked(value, maskedEmail); break;
    case Field::ContactWechat: value.text = maskedText(); break;
    case Field::Owner:
        if (m_masked == Masked::All)
            value.text = tr("*Manager", "an owner whose name is masked");
        return value;
    case Field::ContactName:
    case Field::Name:
    case Field::ShortName: value.text = maskedPersonName(value.text, beside.text(Field::ContactHonorific)); break;
    default: return value;
    }
    // What was written says it too.
    if (!value.markText.isEmpty() && !value.isVerified())
        value.markText = value.text.isEmpty() ? maskedText() : QString{};
    return value;
}

void ContactAccess::mask(FieldValues &values) const {
    const FieldValues whole = values;
    for (const auto &[field, value] : whole)
        if (!std::ranges::contains(kNameFields, field) || whole.text(Field::Kind) == kPerson)
            values.set(field, masked(field, value, whole));
}

Customer ContactAccess::masked(Customer customer) const {
    customer = m_rights.shown(std::move(customer));
    mask(customer.values);
    for (Item &contact : customer.items(Part::Contacts))
        mask(contact.values);
    return customer;
}

CustomerChange ContactAccess::masked(CustomerChange change, bool isPerson) const {
    change = m_rights.shown(std::move(change));
    const auto maskChange = [&](FieldChange &it) {
        const bool isName =
            it.field == Field::ContactName || (isPerson && std::ranges::contains(kNameFields, it.field));
        if (!isName && std::ranges::contains(kNameFields, it.field))
            return;
        for (FieldValue *value : {&it.before, &it.after}) {
            const bool isThere = !value->isEmpty();
            *value = masked(it.field, *value, {});
            if (isName && isThere && m_masksNames)
                value->text = maskedText();
        }
    };
    std::ranges::for_each(change.fields, maskChange);
    for (ItemChange &item : change.items)
        std::ranges::for_each(item.fields, maskChange);
    return change;
}

CustomerSummary ContactAccess::shown(CustomerSummary summary) const {
    for (const auto &[field, text] : kSummaryTexts)
        if (!m_rights.sees(field))
            (summary.*text).clear();
    if (sees(summary.owner))
        return summary;
    summary.contact = maskedPersonName(summary.contact, summary.honorific);
    summary.phone = maskedPhone(summary.phone);
    summary.owner = masked(Field::Owner, {.text = summary.owner}, {}).text;
    if (summary.isPerson) {
        summary.name = maskedPersonName(summary.name);
        summary.shortName = m_masksNames ? QString{} : summary.shortName;
    }
    return summary;
}

Customer ContactAccess::shown(Customer customer) const {
    const bool isSeen = sees(customer.values.text(Field::Owner));
    return isSeen ? m_rights.shown(std::move(customer)) : masked(std::move(customer));
}

CustomerChange ContactAccess::shown(CustomerChange change, const FieldValues &of) const {
    return sees(of.text(Field::Owner)) ? m_rights.shown(std::move(change))
                                       : masked(std::move(change), of.text(Field::Kind) == kPerson);
}

IndexRow ContactAccess::searchable(const IndexRow &row, QByteArray &name) const {
    IndexRow shown = row;
    if (!m_rights.sees(Field::ContactName) || !m_rights.sees(Field::ContactPhones))
        shown.contacts = {};
    if (!m_rights.sees(Field::ShortName))
        shown.shortName = {};
    if (!m_rights.sees(Field::NumberAliases))
        shown.aliases = {};
    if (sees(QString::fromUtf8(indexed(row, Field::Owner))))
        return shown;
    shown.contacts = {};
    if (m_masksNames && indexed(row, Field::Kind) == QByteArrayView{kPerson}) {
        name = maskedPersonName(QString::fromUtf8(row.name)).toUtf8();
        shown.name = name;
        shown.shortName = {};
    }
    return shown;
}

/// The dossiers in which the viewer sees the contact data.
Filter ContactAccess::seenOnly() const {
    if (m_masked == Masked::All)
        return {.kind = Filter::Kind::Not, .operands = {Filter{}}};
    return {.kind = Filter::Kind::Or, .operands = {isValue(Field::Owner, m_viewer), isValue(Field::Owner, {})}};
}

Filter ContactAccess::allowed(Filter filter) const {
    if (m_rights.hiddenIn(filter))
        return {.kind = Filter::Kind::Not, .operands = {Filter{}}};
    return both(unmasked(std::move(filter)), m_rights.visible());
}

/// Without those whose masked data it asks for.
Filter ContactAccess::unmasked(Filter filter) const {
    if (m_masked == Masked::None)
        return filter;
    if (asksFor(filter, kContactFields))
        return both(std::move(filter), seenOnly());
    if (!asksFor(filter, kNameFields))
        return filter;
    const Filter noPerson{.kind = Filter::Kind::Not, .operands = {isValue(Field::Kind, kPerson)}};
    return both(std::move(filter), {.kind = Filter::Kind::Or, .operands = {noPerson, seenOnly()}});
}

} // namespace dossier
