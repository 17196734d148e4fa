#pragma once

#include "domain/Filter.h"
#include "domain/FilterValues.h"
#include "domain/Lists.h"

#include <QRandomGenerator>
#include <QStringList>

namespace dossier::test {

/// Customers and filters over the same few values, so that many conditions hold and many do not. The seed decides all.
class RandomDossiers {
public:
    explicit RandomDossiers(quint32 seed) : m_random{seed} {}

    /// A customer with about half of its fields and up to two items in each list. Without ids.
    Customer customer() {
        using namespace Qt::StringLiterals;
        Customer customer;
        customer.values = values(Part::Customer);
        customer.values.setText(Field::Name, one({u"示例科技"_s, u"示例 Trade（北方）"_s, u"a%b_c"_s}));
        for (const Part part : {Part::Contacts, Part::FollowUps, Part::AnnualAmounts})
            for (int left = number(3); left > 0; --left)
                customer.items(part).push_back({.id = {}, .values = values(part)});
        return customer;
    }

    Filter filter(int depth = 3) {
        const int kind = depth == 0 ? 0 : number(5);
        if (kind < 2)
            return {.kind = Filter::Kind::Condition, .condition = condition(), .operands = {}};
        Filter joined{.kind = Filter::Kind::Not, .condition = {}, .operands = {}};
        joined.operands.push_back(filter(depth - 1));
        if (kind == 2)
            return joined;
        joined.kind = kind == 3 ? Filter::Kind::And : Filter::Kind::Or;
        for (int more = 1 + number(2); more > 0; --more)
            joined.operands.push_back(filter(depth - 1));
        return joined;
    }

    /// One of the values that customers have in @p field.
    QString value(const FieldSpec &field) {
        using namespace Qt::StringLiterals;
        switch (field.type) {
        case FieldType::Enum: {
            const auto options = optionsOf(field.list);
            if (options.empty()) // Those of own fields stand elsewhere.
                return one({u"高"_s, u"低"_s});
            return options[std::size_t(number(int(options.size())))].id.toString();
        }
        case FieldType::Date: return one({u"2023"_s, u"2024-05"_s, u"2024-05-01"_s, u"2024-11-20"_s});
        case FieldType::DateTime: return one({u"2024-05-01T09:30:00+08:00"_s, u"2023-12-31T23:59:59Z"_s});
        case FieldType::Money: return one({u"0"_s, u"9"_s, u"10000000"_s, u"900000000000"_s});
        case FieldType::MoneyRange: return one({u"100000..2000000"_s, u"..500000"_s, u"1000000.."_s});
        case FieldType::Integer:
        case FieldType::Decimal: return one({u"0"_s, u"7"_s, u"300"_s, u"2024"_s});
        case FieldType::Bool: return one({u"true"_s, u"false"_s});
        case FieldType::Division:
            return field.field == Field::Province ? one({u"310000"_s, u"440000"_s})
                   : field.field == Field::City   ? one({u"310100"_s, u"440300"_s})
                                                  : one({u"310115"_s, u"440305"_s});
        case FieldType::Industry: return one({u"C35"_s, u"C36"_s, u"I65"_s});
        case FieldType::Uscc: return one({u"91310000TEST00001X"_s, u"91440300TEST000025"_s});
        case FieldType::Phone: return one({u"+8613800138000"_s, u"+862112345678;ext=801"_s, u"+864001234567"_s});
        case FieldType::Email:
        case FieldType::Url: return one({u"Sales@example.com"_s, u"info@example.cn"_s});
        case FieldType::Person: return one({u"张三"_s, u"Li Si"_s});
        case FieldType::Text:
        case FieldType::LongText: break;
        }
        return one({u"示例"_s, u"ＡＢＣ公司（南方）"_s, u"it's \"quoted\""_s, u"100%_\\"_s});
    }

private:
    int number(int below) { return int(m_random.bounded(below)); }
    QString one(const QStringList &values) { return values[number(int(values.size()))]; }

    FieldValues values(Part part) {
        FieldValues values;
        for (const FieldSpec &field : kBuiltInFields) {
            if (field.part != part || number(2) == 0)
                continue;
            QStringList texts{value(field)};
            if (field.multiple && number(2) == 0)
                texts << value(field);
            values.setText(field.field, texts.join(u'\n'));
        }
        return values;
    }

    FilterCondition condition() {
        if (number(20) == 0)
            return {.field = {}, .value = one({QStringLiteral("华东"), QStringLiteral("重点")})};
        const FieldSpec &field = kBuiltInFields[std::size_t(number(int(kBuiltInFields.size())))];
        FilterCondition condition{.field = field.field, .value = asked(field)};
        if (isOrdered(field.type))
            condition.comparison = FilterCondition::Comparison(number(5));
        else if (number(8) == 0)
            condition.value.clear();
        return condition;
    }

    /// A value as a filter holds it: a stored one, or a part of it where parts are looked for.
    QString asked(const FieldSpec &field) {
        const QString stored = value(field);
        switch (field.type) {
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Email:
        case FieldType::Url: {
            const int length = 1 + number(std::min(3, int(stored.size())));
            return stored.sliced(number(int(stored.size()) - length + 1), length).toUpper();
        }
        case FieldType::Phone: return stored.mid(3, 4 + number(8)).section(u';', 0, 0);
        case FieldType::Date:
        case FieldType::DateTime: return stored.first(std::min<qsizetype>(stored.size(), 10));
        case FieldType::MoneyRange: return QString::number(100'000 * (1 + number(30)));
        case FieldType::Division: return number(2) == 0 ? stored : stored.first(2) + QStringLiteral("0000");
        case FieldType::Industry: return number(2) == 0 ? stored : stored.first(1);
        default: return stored;
        }
    }

    QRandomGenerator m_random;
};

} // namespace dossier::test
