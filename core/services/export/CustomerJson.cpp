#include "services/export/CustomerJson.h"

#include "db/History.h"
#include "domain/Amounts.h"
#include "domain/Deadlines.h"
#include "domain/Proof.h"
#include "domain/RegionGroups.h"
#include "reference/Divisions.h"

#include <map>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

QString idOf(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

QString timeOf(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

QJsonValue number(const QString &canonical) {
    bool isNumber = false;
    const qint64 value = canonical.toLongLong(&isNumber);
    return isNumber ? QJsonValue{value} : QJsonValue{canonical};
}

QJsonValue range(const QString &canonical) {
    QJsonObject result;
    if (const QString min = canonical.section(".."_L1, 0, 0); !min.isEmpty())
        result.insert("min"_L1, number(min));
    if (const QString max = canonical.section(".."_L1, 1, 1); !max.isEmpty())
        result.insert("max"_L1, number(max));
    return result;
}

QString memberPath(Field field, const QString &place) {
    if (spec(field).part == Part::OwnValues)
        return place;
    return place + memberName(field) + (spec(field).multiple ? "[]"_L1 : ""_L1);
}

/// Adds the marks of @p values; @p place stands before the field: "contacts[0].".
void addMarks(QJsonObject &marks, const FieldValues &values, const QString &place) {
    for (const FieldValues::Entry &entry : values) {
        if (!entry.value.isDoubtful())
            continue;
        QJsonObject mark{{u"code"_s, QString::fromLatin1(entry.value.markCode)}};
        if (!entry.value.markText.isEmpty())
            mark.insert("value"_L1, entry.value.markText);
        marks.insert(memberPath(entry.field, place), mark);
    }
}

/// Adds what was verified among @p values, as addMarks().
void addProofs(QJsonObject &proofs, const FieldValues &values, const QString &place) {
    for (const FieldValues::Entry &entry : values)
        if (const auto proof = proofOf(entry.value))
            proofs.insert(memberPath(entry.field, place), CustomerJson::proof(*proof));
}

/// What @p add finds in the customer and in his items.
QJsonObject gathered(const Customer &customer, void (*add)(QJsonObject &, const FieldValues &, const QString &)) {
    QJsonObject found;
    add(found, customer.values, {});
    for (int part = 1; part < kPartCount; ++part) {
        const auto &items = customer.items(Part(part));
        for (std::size_t i = 0; i < items.size(); ++i)
            add(found, items[i].values,
                Part(part) == Part::OwnValues ? items[i].values.text(Field::OwnValueField)
                                              : u"%1[%2]."_s.arg(partName(Part(part))).arg(i));
    }
    return found;
}

QJsonArray sourcesOf(std::span<const FieldSource> sources) {
    std::map<qint64, const ChangeRecord *> bySequence;
    for (const FieldSource &source : sources)
        if (source.record)
            bySequence.emplace(source.seq, source.record.get());
    QJsonArray result;
    for (const auto &[sequence, record] : bySequence) {
        QJsonObject source{{u"change"_s, idOf(record->id)}, {u"at"_s, timeOf(record->at)}, {u"by"_s, record->actor}};
        if (!record->origin.text.isEmpty())
            source.insert("source"_L1, record->origin.text);
        result.append(source);
    }
    return result;
}

constexpr std::array kDeadlineKinds{"entry"_L1, "preliminary"_L1, "complete"_L1, "review"_L1};
constexpr std::array kDeadlineStates{"open"_L1, "overdue"_L1, "met"_L1, "late"_L1};

QJsonObject deadlineOf(const Deadline &deadline) {
    const bool isOfHours = deadline.limit.unit == TimeLimit::Unit::Hours;
    QJsonObject result{{u"kind"_s, kDeadlineKinds[std::size_t(deadline.kind)]},
        {u"state"_s, kDeadlineStates[std::size_t(deadline.state)]}, {u"limit"_s, deadline.limit.text()},
        {u"from"_s, isOfHours ? deadline.from.toString(Qt::ISODate) : deadline.from.date().toString(Qt::ISODate)},
        {u"due"_s, deadline.due.date().toString(Qt::ISODate)},
        {u"calendar"_s, deadline.holidaysKnown ? u"holidays"_s : u"weekends"_s}};
    if (isOfHours)
        result.insert("due_at"_L1, deadline.due.toString(Qt::ISODate));
    if (deadline.doneAt.isValid())
        result.insert("done_at"_L1, deadline.doneAt.toString(Qt::ISODate));
    QJsonArray missing;
    for (const Field field : deadline.missing)
        missing.append(spec(field).id);
    for (const auto &own : deadline.missingOwn)
        missing.append(own->id);
    if (!missing.isEmpty())
        result.insert("missing"_L1, missing);
    return result;
}

} // namespace

QJsonObject CustomerJson::meta(const Customer &customer, std::span<const FieldSource> sources) const {
    QJsonObject meta{
        {u"state"_s, QString{stateId(customer.state)}}, {u"completeness"_s, m_completeness.percent(customer)}};
    if (customer.createdAt.isValid())
        meta.insert("created_at"_L1, timeOf(customer.createdAt));
    if (customer.changedAt.isValid())
        meta.insert("changed_at"_L1, timeOf(customer.changedAt));
    if (!sources.empty())
        meta.insert("sources"_L1, sourcesOf(sources));
    if (customer.deleted)
        meta.insert("deleted"_L1, true);
    if (const QJsonObject proofs = gathered(customer, addProofs); !proofs.isEmpty())
        meta.insert("verified"_L1, proofs);
    return meta;
}

QJsonArray CustomerJson::deadlines(std::span<const Deadline> deadlines) {
    QJsonArray result;
    for (const Deadline &deadline : deadlines)
        result.append(deadlineOf(deadline));
    return result;
}

QJsonObject CustomerJson::label(const CustomerLabel &label) {
    QJsonObject result{{u"dimension"_s, label.dimension}, {u"label"_s, label.label}, {u"name"_s, label.name},
        {u"reason"_s, label.reason}, {u"by"_s, label.isByPerson ? u"person"_s : u"rules"_s}};
    if (!label.rule.isEmpty())
        result.insert("rule"_L1, label.rule);
    if (!label.classifier.isEmpty())
        result.insert("classifier"_L1, label.classifier);
    if (label.since.isValid())
        result.insert("since"_L1, label.since.toString(Qt::ISODate));
    if (label.isSuggested)
        result.insert("suggested"_L1, true);
    if (!label.computed.isEmpty()) {
        result.insert("computed"_L1, label.computed);
        result.insert("computed_reason"_L1, label.whyComputed);
    }
    return result;
}

QJsonObject CustomerJson::proof(const Proof &proof) {
    return {{u"way"_s, proof.way}, {u"at"_s, proof.at.toString(Qt::ISODate)}, {u"by"_s, proof.by}};
}

QJsonValue CustomerJson::value(Field field, const QString &canonical) {
    const FieldSpec &wanted = spec(field);
    if (canonical.isEmpty())
        return QJsonValue::Undefined;
    if (wanted.multiple)
        return QJsonArray::fromStringList(canonical.split(u'\n'));
    switch (wanted.type) {
    case FieldType::Money:
    case FieldType::Integer: return number(canonical);
    case FieldType::Decimal: return decimalText(canonical).toDouble();
    case FieldType::MoneyRange: return range(canonical);
    case FieldType::Bool: return canonical == "true"_L1;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Enum:
    case FieldType::Date:
    case FieldType::DateTime:
    case FieldType::Division:
    case FieldType::Industry:
    case FieldType::Uscc:
    case FieldType::Phone:
    case FieldType::Email:
    case FieldType::Url:
    case FieldType::Person: break;
    }
    return canonical;
}

QJsonObject CustomerJson::fields(const FieldValues &values) const {
    QJsonObject result;
    for (const FieldValues::Entry &entry : values) {
        if (entry.value.text.isEmpty())
            continue;
        const QLatin1StringView name = memberName(entry.field);
        result.insert(name, value(entry.field, entry.value.text));
        if (spec(entry.field).type != FieldType::Division)
            continue;
        if (const QString label = m_divisions.label(entry.value.text); !label.isEmpty())
            result.insert(name + "_label"_L1, label);
    }
    return result;
}

QJsonObject CustomerJson::item(const Item &item) const {
    QJsonObject result = fields(item.values);
    result.insert("id"_L1, idOf(item.id));
    return result;
}

QJsonObject CustomerJson::customer(const Customer &customer, std::span<const FieldSource> sources) const {
    QJsonObject result = fields(customer.values);
    result.insert("id"_L1, idOf(customer.id));
    for (const Item &own : customer.items(Part::OwnValues))
        for (const FieldValues::Entry &entry : own.values)
            if (entry.field != Field::OwnValueField && !entry.value.text.isEmpty())
                result.insert(own.values.text(Field::OwnValueField), value(entry.field, entry.value.text));
    for (int part = 1; part < int(Part::OwnValues); ++part) {
        QJsonArray items;
        for (const Item &one : customer.items(Part(part)))
            items.append(item(one));
        result.insert(partName(Part(part)), items);
    }
    const QString region = regionOf(customer.values.text(Field::Province), m_settings);
    QJsonArray labels;
    if (m_labels)
        for (const CustomerLabel &one : m_labels(customer))
            labels.append(label(one));
    result.insert("labels"_L1, labels);
    result.insert("tags"_L1, region.isEmpty() ? QJsonArray{} : QJsonArray{region});
    result.insert("flags"_L1, QJsonArray{});
    result.insert("marks"_L1, gathered(customer, addMarks));
    result.insert("meta"_L1, meta(customer, sources));
    return result;
}

} // namespace dossier
