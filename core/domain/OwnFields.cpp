#include "domain/OwnFields.h"

#include "domain/Texts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OwnFields)
};

struct TypeSpec {
    QLatin1StringView id;
    Field field;
};

/// By OwnType.
constexpr std::array kTypes{
    TypeSpec{"text"_L1, Field::OwnValueText},
    TypeSpec{"number"_L1, Field::OwnValueNumber},
    TypeSpec{"money"_L1, Field::OwnValueMoney},
    TypeSpec{"date"_L1, Field::OwnValueDate},
    TypeSpec{"list"_L1, Field::OwnValueOption},
    TypeSpec{"several"_L1, Field::OwnValueOptions},
    TypeSpec{"person"_L1, Field::OwnValuePerson},
    TypeSpec{"yes_no"_L1, Field::OwnValueYes},
};
static_assert(kTypes.size() == std::size_t(OwnType::YesNo) + 1);

constexpr qsizetype kLongestLabel = 60;
constexpr QStringView kPartingSigns = u"/;；、,，"; ///< Between several options in one text.

bool isList(OwnType type) { return type == OwnType::List || type == OwnType::Several; }

/// Width, letter case and blanks apart.
QString folded(QStringView text) {
    QString result = text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    result.removeIf([](QChar c) { return c.isSpace(); });
    return result;
}

bool isBuiltInLabel(const QString &wanted) {
    return std::ranges::any_of(kBuiltInFields, [&wanted](const FieldSpec &field) {
        return folded(field.labelZh) == wanted || folded(field.labelEn.toString()) == wanted;
    });
}

std::unexpected<Error> invalid(const QString &message) {
    return std::unexpected{Error{.kind = Error::Kind::InvalidInput, .code = "own-field-invalid", .message = message}};
}

Result<void> checkOptions(const OwnField &field) {
    if (isList(field.type) == field.options.empty())
        return invalid(field.options.empty() ? Words::tr("%1 is a list and needs its options.").arg(field.id)
                                             : Words::tr("%1 is no list and has no options.").arg(field.id));
    QStringList labels;
    for (const OwnOption &option : field.options) {
        if (option.label.trimmed().isEmpty() || labels.contains(folded(option.label)))
            return invalid(
                Words::tr("An option of %1 is empty or stands there twice: '%2'.").arg(field.id, option.label));
        const bool isParted = std::ranges::any_of(option.label, [](QChar c) { return kPartingSigns.contains(c); });
        if (field.type == OwnType::Several && isParted)
            return invalid(Words::tr("'%1' holds a sign that parts several options: leave / ; 、 and commas out.")
                    .arg(option.label));
        labels << folded(option.label);
    }
    return {};
}

} // namespace

QLatin1StringView idOf(OwnType type) { return kTypes[std::size_t(type)].id; }

std::optional<OwnType> ownTypeById(QStringView id) {
    for (std::size_t type = 0; type < kTypes.size(); ++type)
        if (kTypes[type].id == id)
            return OwnType(type);
    return std::nullopt;
}

Field valueField(OwnType type) { return kTypes[std::size_t(type)].field; }

bool isOwnFieldId(QStringView id) {
    static const QRegularExpression kForm{u"^x_[a-z0-9_]{1,30}$"_s};
    return kForm.matchView(id).hasMatch();
}

OwnFields::OwnFields(std::vector<OwnField> fields) {
    for (OwnField &field : fields)
        m_fields.push_back(std::make_shared<const OwnField>(std::move(field)));
}

std::shared_ptr<const OwnField> OwnFields::byId(QStringView id) const {
    const auto found = std::ranges::find_if(m_fields, [id](const auto &field) { return field->id == id; });
    return found == m_fields.end() ? nullptr : *found;
}

std::shared_ptr<const OwnField> OwnFields::byName(QStringView idOrLabel) const {
    const QString wanted = folded(idOrLabel);
    const auto found = std::ranges::find_if(
        m_fields, [&wanted](const auto &field) { return field->id == wanted || folded(field->label) == wanted; });
    return found == m_fields.end() ? nullptr : *found;
}

std::shared_ptr<const OwnField> OwnFields::byItem(const QUuid &item) const {
    const auto found =
        std::ranges::find_if(m_fields, [&item](const auto &field) { return ownItemId(field->id) == item; });
    return found == m_fields.end() ? nullptr : *found;
}

QStringList offered(const OwnField &field) {
    QStringList labels;
    for (const OwnOption &option : field.options)
        if (!option.isRetired)
            labels << option.label;
    return labels;
}

Result<void> checkOwnField(const OwnField &field, const OwnFields &others) {
    if (!isOwnFieldId(field.id))
        return invalid(Words::tr("'%1' is no id of an own field: write x_ and small letters, digits or _, such as "
                                 "x_sales_area.")
                .arg(field.id));
    if (field.label.trimmed().isEmpty() || field.label.size() > kLongestLabel)
        return invalid(Words::tr("%1 needs a label of at most %2 characters.").arg(field.id).arg(kLongestLabel));
    if (field.purpose.trimmed().isEmpty())
        return invalid(Words::tr("Say what %1 is collected for: --purpose TEXT").arg(field.id));
    const auto same = others.byName(field.label);
    if (isBuiltInLabel(folded(field.label)) || (same && same->id != field.id))
        return invalid(Words::tr("Another field is called '%1' already.").arg(field.label));
    return checkOptions(field);
}

FieldValues readOwnValue(const OwnField &field, const WrittenText &written, const ValueReader &reader) {
    FieldValues values;
    const Field into = valueField(field.type);
    if (!isList(field.type)) {
        reader.readInto(values, into, written);
        return values;
    }
    const QString text = singleLine(written.text);
    if (text.isEmpty() || isPlaceholder(text))
        return values;
    static const QRegularExpression kParting{u'[' + kPartingSigns.toString() + u']'};
    QStringList labels;
    for (const QString &part :
        field.type == OwnType::Several ? text.split(kParting, Qt::SkipEmptyParts) : QStringList{text}) {
        const auto option = std::ranges::find_if(
            field.options, [&part](const OwnOption &it) { return !it.isRetired && folded(it.label) == folded(part); });
        if (option == field.options.end()) {
            values.set(into, {.markCode = "enum-unknown"_ba, .markText = text});
            return values;
        }
        labels << option->label;
    }
    labels.removeDuplicates();
    values.setText(into, labels.join(u'\n'));
    return values;
}

QUuid ownItemId(QStringView id) {
    static constexpr QUuid kSpace{0x6f8f3c52, 0x1d0e, 0x5b5a, 0x9c, 0x4e, 0x0d, 0x6f, 0x7a, 0x21, 0x83, 0xb4};
    return QUuid::createUuidV5(kSpace, id.toString());
}

const FieldValues *ownValue(const Customer &customer, QStringView id) {
    const auto &items = customer.items(Part::OwnValues);
    const auto found = std::ranges::find(items, ownItemId(id), &Item::id);
    return found == items.end() ? nullptr : &found->values;
}

FieldValues *ownValue(Customer &customer, QStringView id) {
    auto &items = customer.items(Part::OwnValues);
    const auto found = std::ranges::find(items, ownItemId(id), &Item::id);
    return found == items.end() ? nullptr : &found->values;
}

void setOwnValue(Customer &customer, const QString &id, FieldValues values) {
    auto &items = customer.items(Part::OwnValues);
    const auto found = std::ranges::find(items, ownItemId(id), &Item::id);
    if (values.isEmpty()) {
        if (found != items.end())
            items.erase(found);
        return;
    }
    values.setText(Field::OwnValueField, id);
    if (found == items.end())
        items.push_back({.id = ownItemId(id), .values = std::move(values)});
    else
        found->values = std::move(values);
}

} // namespace dossier
