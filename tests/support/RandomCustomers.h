#pragma once

#include "domain/ChangeSet.h"
#include "domain/Lists.h"
#include "domain/OwnFields.h"

#include <QRandomGenerator>

namespace dossier::test {

/// Makes up customers that hold every kind of value, the same ones for the same seed.
class RandomCustomers {
public:
    explicit RandomCustomers(quint32 seed) : m_random{seed} {}

    QUuid id() {
        // Version 7, as the program makes them, but from the seed: time first, so that they rise.
        QByteArray bytes(16, '\0');
        for (char &byte : bytes)
            byte = char(m_random.bounded(256));
        const quint64 time = 1'700'000'000'000 + m_made++;
        for (int i = 0; i < 6; ++i)
            bytes[i] = char(time >> (40 - 8 * i));
        bytes[6] = char((bytes[6] & 0x0f) | 0x70);
        bytes[8] = char((bytes[8] & 0x3f) | 0x80);
        return QUuid::fromRfc4122(bytes);
    }

    FieldValue value(Field field) {
        const FieldSpec &about = spec(field);
        FieldValue value;
        const int count = about.multiple ? m_random.bounded(1, 4) : 1;
        for (int i = 0; i < count; ++i)
            value.text += (i > 0 ? QStringLiteral("\n") : QString()) + oneText(about);
        if (m_random.bounded(8) == 0) {
            value.markCode = "date-invalid";
            value.markText = text();
            if (m_random.bounded(2) == 0)
                value.text.clear();
        }
        return value;
    }

    /// A dossier with a name and about a third of all other values, but no number.
    Customer customer() {
        Customer made{.id = id(), .values = values(Part::Customer)};
        made.values.setText(Field::Name, text());
        made.values.set(Field::Number, {});
        for (int part = 1; part < kPartCount; ++part)
            for (int i = m_random.bounded(4); i > 0; --i)
                insert(made.items(Part(part)), 0, Part(part));
        return made;
    }

    /// The same dossier after a person worked on it.
    Customer changed(Customer customer) {
        change(customer.values, Part::Customer);
        for (int part = 1; part < kPartCount; ++part) {
            auto &list = customer.items(Part(part));
            if (!list.empty() && m_random.bounded(3) == 0)
                list.erase(list.begin() + m_random.bounded(qsizetype(list.size())));
            if (list.size() > 1 && m_random.bounded(4) == 0)
                std::swap(list.front(), list.back());
            for (Item &item : list)
                change(item.values, Part(part));
            if (m_random.bounded(3) == 0)
                insert(list, m_random.bounded(qsizetype(list.size()) + 1), Part(part));
        }
        if (m_random.bounded(6) == 0)
            customer.deleted = !customer.deleted;
        return customer;
    }

    QRandomGenerator &random() { return m_random; }

private:
    /// A new item, or a value of an own field unless there is one.
    void insert(std::vector<Item> &list, qsizetype position, Part part) {
        Item item = part == Part::OwnValues ? ownValue() : Item{id(), values(part)};
        if (!std::ranges::contains(list, item.id, &Item::id))
            list.insert(list.begin() + position, std::move(item));
    }

    /// Its id says of which own field, as setOwnValue() has it.
    Item ownValue() {
        const auto type = OwnType(m_random.bounded(int(OwnType::YesNo) + 1));
        const QString field = QStringLiteral("x_") + idOf(type);
        Item item{ownItemId(field), {}};
        item.values.setText(Field::OwnValueField, field);
        item.values.set(valueField(type), value(valueField(type)));
        return item;
    }

    FieldValues values(Part part) {
        FieldValues made;
        for (const FieldSpec &about : kFields)
            if (about.part == part && m_random.bounded(3) == 0)
                made.set(about.field, value(about.field));
        return made;
    }

    void change(FieldValues &values, Part part) {
        if (part == Part::OwnValues) {
            const auto type = ownTypeById(values.text(Field::OwnValueField).sliced(2));
            if (m_random.bounded(8) == 0)
                values.set(valueField(*type), value(valueField(*type)));
            return;
        }
        for (const FieldSpec &about : kFields)
            if (about.part == part && about.field != Field::Number && m_random.bounded(12) == 0)
                values.set(about.field, m_random.bounded(3) == 0 ? FieldValue{} : value(about.field));
        if (part == Part::Customer && !values.has(Field::Name))
            values.setText(Field::Name, text());
    }

    QString text() {
        static constexpr QStringView kSyllables = u"北京上海科技有限公司𠮷田王芳%_'\"\\éß abc，。123";
        QString made;
        for (int i = m_random.bounded(1, 12); i > 0; --i)
            made += kSyllables[m_random.bounded(kSyllables.size())];
        // Half of a surrogate pair is no text.
        made.removeIf([](QChar c) { return c.isSurrogate(); });
        if (m_random.bounded(5) == 0)
            made += QStringLiteral("𠮷");
        return made.isEmpty() ? QStringLiteral("空") : made;
    }

    QString number(qint64 most) { return QString::number(m_random.bounded(most)); }

    QString oneText(const FieldSpec &about) {
        switch (about.type) {
        case FieldType::Enum: {
            const auto options = optionsOf(about.list);
            if (options.empty()) // Those of own fields stand elsewhere.
                return QStringLiteral("选项%1").arg(m_random.bounded(3));
            return options[std::size_t(m_random.bounded(qsizetype(options.size())))].id.toString();
        }
        case FieldType::Date:
            return QStringLiteral("20%1-0%2").arg(m_random.bounded(10, 30)).arg(m_random.bounded(1, 10));
        case FieldType::DateTime: return QStringLiteral("2024-05-03T09:0%1:00+08:00").arg(m_random.bounded(10));
        case FieldType::Money: return number(1'000'000'000'000);
        case FieldType::Integer:
        case FieldType::Decimal: return number(100'000);
        case FieldType::MoneyRange:
            switch (m_random.bounded(3)) {
            case 0: return number(1000) + QStringLiteral("..");
            case 1: return QStringLiteral("..") + number(1000);
            default: return number(1000) + QStringLiteral("..") + QString::number(1000 + m_random.bounded(1000));
            }
        case FieldType::Bool: return m_random.bounded(2) == 0 ? QStringLiteral("true") : QStringLiteral("false");
        case FieldType::Division: return QStringLiteral("3101%1").arg(m_random.bounded(10, 60));
        case FieldType::Industry: return QStringLiteral("C%1").arg(m_random.bounded(13, 44));
        case FieldType::Phone: return QStringLiteral("+86138%1").arg(m_random.bounded(10'000'000, 99'999'999));
        case FieldType::LongText: return text() + (about.multiple ? QString() : QStringLiteral("\n") + text());
        default: return text();
        }
    }

    QRandomGenerator m_random;
    quint64 m_made = 0;
};

} // namespace dossier::test
