#include "services/export/MaskedCustomers.h"

#include "db/Pseudonyms.h"
#include "domain/SettingSpecs.h"
#include "services/ContactAccess.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// What becomes of a field's value.
enum class Fate : quint8 { LeftOut, Kept, ToTheMonth, ToTheYear };

/// A field whose fate is another than that of its type.
struct Exception {
    Field field;
    Fate fate;
};

constexpr std::array kExceptions{
    // Masked already.
    Exception{Field::ContactName, Fate::Kept},
    Exception{Field::ContactWechat, Fate::Kept},
    // Short words that many share.
    Exception{Field::ContactHonorific, Fate::Kept},
    Exception{Field::ContactTitle, Fate::Kept},
    Exception{Field::ContactDepartment, Fate::Kept},
    Exception{Field::Department, Fate::Kept},
    Exception{Field::BusinessStatus, Fate::Kept},
    // With city and industry they find a firm in the public register.
    Exception{Field::County, Fate::LeftOut},
    Exception{Field::RegisteredCapital, Fate::LeftOut},
    Exception{Field::FoundedOn, Fate::ToTheYear},
};

/// A type that is new is left out until somebody thinks of it.
constexpr Fate fateOf(FieldType type) {
    switch (type) {
    case FieldType::Enum:
    case FieldType::Money:
    case FieldType::MoneyRange:
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Bool:
    case FieldType::Division:
    case FieldType::Industry:
    case FieldType::Phone: // masked already, as e-mail
    case FieldType::Email: return Fate::Kept;
    case FieldType::Date: return Fate::ToTheMonth;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::DateTime: // to the second there is only one
    case FieldType::Uscc:
    case FieldType::Url:
    case FieldType::Person: break;
    }
    return Fate::LeftOut;
}

Fate fateOf(Field field) {
    const auto exception = std::ranges::find(kExceptions, field, &Exception::field);
    return exception == kExceptions.end() ? fateOf(spec(field).type) : exception->fate;
}

/// Whether a text that should be a short word holds a number or an address that somebody wrote beside it.
bool holdsContactData(Field field, const QString &text) {
    constexpr qsizetype mostDigits = 4;
    const bool isWord = spec(field).type == FieldType::Text && field != Field::ContactWechat;
    return isWord &&
           (text.contains(u'@') || std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) > mostDigits);
}

constexpr qsizetype kMonth = 7; ///< "2026-11"
constexpr qsizetype kYear = 4;

} // namespace

FieldValues MaskedCustomers::values(const FieldValues &values) const {
    FieldValues result;
    for (const auto &[field, value] : values) {
        const Fate fate = fateOf(field);
        if (fate == Fate::LeftOut || holdsContactData(field, value.text))
            continue;
        const qsizetype length = fate == Fate::ToTheMonth  ? kMonth
                                 : fate == Fate::ToTheYear ? kYear
                                                           : value.text.size();
        // Marks say what was written.
        result.setText(field, value.text.first(std::min(length, value.text.size())));
    }
    return result;
}

Customer MaskedCustomers::masked(const Customer &customer, const Pseudonym &pseudonym) const {
    const Customer contactsMasked = ContactAccess{SettingValues{}, {}, m_reference}.masked(customer);
    Customer result{.id = pseudonym.id(), .values = values(contactsMasked.values)};
    result.values.setText(Field::Name, pseudonym.number());
    result.values.setText(Field::Number, pseudonym.number());
    // What a team keeps in fields of its own nobody can tell from outside: they are left out.
    for (int part = 1; part < int(Part::OwnValues); ++part)
        for (const Item &item : contactsMasked.items(Part(part)))
            if (FieldValues kept = values(item.values); !kept.isEmpty())
                result.items(Part(part)).push_back({.id = pseudonym.item(item.id), .values = std::move(kept)});
    return result;
}

QByteArray maskPeriod(const SettingValues &settings, QDate day) {
    const QString period = settings.text(Setting::MaskPeriod);
    if (period == "day"_L1)
        return day.toString(Qt::ISODate).toLatin1();
    if (period == "year"_L1)
        return QByteArray::number(day.year());
    if (period == "quarter"_L1)
        return QByteArray::number(day.year()) + "-Q" + QByteArray::number((day.month() + 2) / 3);
    return day.toString(u"yyyy-MM"_s).toLatin1();
}

} // namespace dossier
