#include "services/Registration.h"

#include "domain/Emails.h"
#include "domain/FieldRelations.h"
#include "domain/IdSequence.h"
#include "domain/Proof.h"
#include "domain/RecordRules.h"
#include "domain/Texts.h"
#include "services/Clock.h"
#include "services/TypedPlace.h"
#include "services/import/ProblemTexts.h"
#include "services/import/RowChecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

std::unexpected<Error> refusal(QByteArray code, const QString &message) {
    return std::unexpected{Error{.kind = Error::Kind::InvalidInput, .code = std::move(code), .message = message}};
}

void removeAt(FieldValues &values, Field field, qsizetype index) {
    FieldValue value = values[field];
    QStringList texts = value.texts();
    if (index >= texts.size())
        return;
    texts.removeAt(index);
    value.text = texts.join(u'\n');
    values.set(field, std::move(value));
}

/// The values of the customer or of the item that @p path names; a new item one behind the end of its list.
FieldValues *valuesAt(Customer &customer, const FieldPath &path, IdSequence &ids) {
    if (path.item < 0)
        return &customer.values;
    std::vector<Item> &items = customer.items(path.part);
    if (std::size_t(path.item) == items.size())
        items.push_back({.id = ids.next()});
    return std::size_t(path.item) < items.size() ? &items[std::size_t(path.item)].values : nullptr;
}

Draft draftOf(const Customer &customer) {
    Draft draft{.values = customer.values};
    for (int part = 1; part < kPartCount; ++part)
        for (const Item &item : customer.items(Part(part)))
            draft.items(Part(part)).push_back(item.values);
    return draft;
}

/// A number stays its dossier's: the former one is found as long as the dossier is there.
void keepFormerNumber(const QString &former, FieldValues &values) {
    QStringList aliases = values[Field::NumberAliases].texts();
    if (former.isEmpty() || former == values.text(Field::Number) || aliases.contains(former))
        return;
    aliases.append(former);
    values.setText(Field::NumberAliases, aliases.join(u'\n'));
}

/// Whether a field of the dossier itself is among what was typed.
bool isNamed(std::span<const TypedValue> values, Field field) {
    return std::ranges::any_of(values, [field](const TypedValue &value) { return value.path.field == field; });
}

/// Takes off an item's marks that the checks put on again where they still hold.
void takeOffSettling(FieldValues &values) {
    for (const FieldValues::Entry &entry : FieldValues{values}) {
        const QByteArray &code = entry.value.markCode;
        // What became of a need cannot be told again; a reason settles it.
        const bool isOfChange = entry.field == Field::NeedRecordPromisedAt && !values.has(Field::NeedRecordLateReason);
        if ((code == "rule-violated" || code == "date-order") && !isOfChange)
            values.setText(entry.field, entry.value.text);
    }
}

/// Where a field of the place is read from; null for other fields.
QString RegionText::*placeText(Field field) {
    switch (field) {
    case Field::Province: return &RegionText::province;
    case Field::City: return &RegionText::city;
    case Field::County: return &RegionText::county;
    case Field::Address: return &RegionText::address;
    default: return nullptr;
    }
}

bool hasAll(const FieldValues &values, std::span<const Field> fields) {
    return std::ranges::all_of(fields, [&values](Field field) { return values.has(field); });
}

} // namespace

Registration::Registration(const Reference &reference, const Clock &clock, const SettingValues &settings, OwnFields own)
    : m_reference{reference}, m_reader{reference, clock.now()}, m_at{clock.systemNow()}, m_now{clock.now()},
      m_today{m_now.date()}, m_settings{settings}, m_routes{settings.pairs(Setting::NeedDepartments)},
      m_required{settings.fields(Setting::ImportRequired)}, m_rules{logicalRules(settings, reference)},
      m_allowsPrivateNumbers{settings.text(Setting::PhonePrivate) == "allow"_L1}, m_own{std::move(own)},
      m_requiredOwn{m_own, reference} {}

Result<TypedDossier> Registration::create(std::span<const TypedValue> values, const QString &actor) const {
    Customer customer{.id = IdSequence{m_at}.next()};
    customer.values.setText(Field::CustomerType, u"prospect"_s);
    customer.values.setText(Field::Owner, actor);
    return typed(std::move(customer), values, {});
}

Result<TypedDossier> Registration::change(Customer customer, std::span<const TypedValue> values) const {
    const QStringList before = missingIds(customer);
    return typed(std::move(customer), values, before);
}

Result<TypedDossier> Registration::typed(
    Customer customer, std::span<const TypedValue> values, const QStringList &tolerated) const {
    const Customer original = customer;
    TypedDossier dossier{std::move(customer)};
    IdSequence ids{m_at};
    for (const TypedValue &value : values)
        if (const Result<void> done = set(dossier, value, ids); !done)
            return std::unexpected{done.error()};
    if (const Result<void> done = setPlace(dossier, original, values); !done)
        return std::unexpected{done.error()};
    for (int part = 1; part < kPartCount; ++part)
        std::erase_if(dossier.customer.items(Part(part)), [](const Item &item) { return item.values.isEmpty(); });
    FieldValues &own = dossier.customer.values;
    if (original.values[Field::Kind].isEmpty() && !isNamed(values, Field::Kind) && own[Field::Kind].isEmpty())
        own.setText(Field::Kind, guessedKind(draftOf(dossier.customer), m_reference));
    keepFormerNumber(original.values.text(Field::Number), own);
    complete(original, dossier);
    recommendCompanyEmail(original, dossier);
    QStringList lacking = missingIds(dossier.customer);
    lacking.removeIf([&tolerated](const QString &id) { return tolerated.contains(id); });
    if (!lacking.isEmpty())
        return refusal("required-missing", tr("What is required is missing: %1").arg(lacking.join(u", "_s)));
    return dossier;
}

TypedDossier Registration::completed(const Customer &before, Customer after) const {
    TypedDossier dossier{std::move(after)};
    complete(before, dossier);
    return dossier;
}

void Registration::complete(const Customer &before, TypedDossier &dossier) const {
    keepProofs(before, dossier.customer);
    finishRecords(before, dossier);
    addContradictions(before, dossier);
}

/// What follows from the records that were typed.
void Registration::finishRecords(const Customer &original, TypedDossier &dossier) const {
    followContracts(original, dossier.customer, m_today.toString(Qt::ISODate));
    markDeciders(original, dossier.customer);
    const auto &old = original.items(Part::NeedRecords);
    for (Item &need : dossier.customer.items(Part::NeedRecords)) {
        const auto before = std::ranges::find(old, need.id, &Item::id);
        if (before == old.end()) {
            completeNeed(need.values, m_now, m_routes);
            continue;
        }
        for (const Field field : brokenNeedRules(before->values, need.values, m_now)) {
            need.values.mark(field, "rule-violated"_ba, need.values.text(field));
            dossier.warnings.push_back(
                problemOf({.code = "rule-violated"_ba, .field = field, .rule = recordRuleOf(field).toString()}, {}));
        }
    }
}

Result<void> Registration::set(TypedDossier &dossier, const TypedValue &value, IdSequence &ids) const {
    const FieldPath &path = value.path;
    if (value.text.size() > kLongestText)
        return refusal(
            "limit-exceeded", tr("%1 is longer than %2 characters.").arg(toText(path), QString::number(kLongestText)));
    if (!path.own.isEmpty())
        return setOwn(dossier, value);
    FieldValues *values = valuesAt(dossier.customer, path, ids);
    if (!values)
        return refusal("field-unknown", tr("The list ends before %1.").arg(toText(path)));
    if (!path.field) {
        if (!value.text.isEmpty())
            return refusal("field-unknown", tr("%1 is a whole item; name one of its fields.").arg(toText(path)));
        *values = {};
        return {};
    }
    if (path.value >= 0)
        return setOneOfSeveral(*values, value, dossier.warnings);
    if (placeText(*path.field) && !isPlaceholder(value.text)) {
        values->set(*path.field, {}); // Read with what else is typed of the place.
        return {};
    }
    const Result<FieldValues> read = readWhole(value, dossier.warnings);
    if (!read)
        return std::unexpected{read.error()};
    values->set(*path.field, {});
    for (const FieldValues::Entry &entry : *read)
        values->set(entry.field, entry.value);
    return {};
}

Result<void> Registration::setOwn(TypedDossier &dossier, const TypedValue &value) const {
    const auto field = m_own.byId(value.path.own);
    if (!field)
        return refusal("field-unknown", tr("There is no field %1.").arg(value.path.own));
    if (field->isRetired && !value.text.isEmpty())
        return refusal("field-retired", tr("%1 is retired and takes no more values.").arg(value.path.own));
    FieldValues read = readOwnValue(*field, {.text = value.text}, m_reader);
    const Field into = valueField(field->type);
    const QByteArray code = read[into].markCode;
    if (!code.isEmpty() && !read.has(into))
        return refusal(code, tr("%1 cannot be '%2'. %3").arg(value.path.own, value.text, sentenceOf(code, into)));
    if (!code.isEmpty())
        dossier.warnings.push_back({.place = {},
            .field = into,
            .code = code,
            .value = value.text,
            .message = sentenceOf(code, into),
            .own = field});
    setOwnValue(dossier.customer, field->id, std::move(read));
    return {};
}

/// Divisions and address are read together.
Result<void> Registration::setPlace(
    TypedDossier &dossier, const Customer &original, std::span<const TypedValue> values) const {
    RegionText typed;
    for (const TypedValue &value : values)
        if (const auto text = value.path.field ? placeText(*value.path.field) : nullptr;
            text && !isPlaceholder(value.text))
            typed.*text = singleLine(value.text);
    if (typed.isEmpty())
        return {};
    FieldValues &own = dossier.customer.values;
    for (const Field field : {Field::Province, Field::City, Field::County})
        if (!isNamed(values, field))
            own.set(field, original.values[field]);
    if (const auto wrong = takeTypedPlace(typed, own, m_reference))
        return refusal("division-unknown",
            tr("%1 cannot be '%2'. %3")
                .arg(QString{spec(*wrong).id}, typed.*placeText(*wrong), sentenceOf("division-unknown", wrong)));
    return {};
}

/// The dossier as the import's checks see it, with what they find.
Draft Registration::checked(const Customer &customer) const {
    Draft draft = draftOf(customer);
    const ColumnOf noColumn = [](Field) { return -1; };
    checkDates(draft, m_today.toString(Qt::ISODate), noColumn);
    checkRules(draft, m_rules, noColumn);
    checkTyped(draft, m_reference, m_settings);
    return draft;
}

/// Takes off marks whose reason was in another field and is gone: a referrer was named, a date mended.
void Registration::clearSettled(const Draft &old, Customer &customer) const {
    Customer bare = customer;
    for (const DraftProblem &problem : old.problems)
        if (spec(*problem.field).part == Part::Customer && bare.values[*problem.field].markCode == problem.code)
            bare.values.setText(*problem.field, bare.values.text(*problem.field));
    for (int part = 1; part < kPartCount; ++part)
        for (Item &item : bare.items(Part(part)))
            takeOffSettling(item.values);
    const Draft now = checked(bare);
    for (const DraftProblem &problem : old.problems)
        if (spec(*problem.field).part == Part::Customer && customer.values[*problem.field].markCode == problem.code)
            customer.values.set(*problem.field, now.values[*problem.field]);
    for (int part = 1; part < kPartCount; ++part)
        for (std::size_t i = 0; i < now.items(Part(part)).size(); ++i)
            customer.items(Part(part))[i].values = now.items(Part(part))[i];
}

/// Marks what contradicts something else and did not before.
void Registration::addContradictions(const Customer &before, TypedDossier &dossier) const {
    const Draft old = checked(before);
    clearSettled(old, dossier.customer);
    const Draft now = checked(dossier.customer);
    for (const DraftProblem &problem : now.problems) {
        if (std::ranges::contains(old.problems, problem))
            continue;
        dossier.warnings.push_back(problemOf(problem, {}));
        const Part part = spec(*problem.field).part;
        if (part == Part::Customer)
            dossier.customer.values.set(*problem.field, now.values[*problem.field]);
        for (std::size_t item = 0; item < now.items(part).size(); ++item)
            if (!std::ranges::contains(old.items(part), now.items(part)[item]))
                dossier.customer.items(part)[item].values = now.items(part)[item];
    }
}

/// A hint alone: the field is not marked (R8).
void Registration::recommendCompanyEmail(const Customer &before, TypedDossier &dossier) const {
    if (m_settings.text(Setting::EmailPolicy) == "off"_L1)
        return;
    const auto &old = before.items(Part::Contacts);
    for (const Item &contact : dossier.customer.items(Part::Contacts)) {
        const auto was = std::ranges::find(old, contact.id, &Item::id);
        const QStringList known = was == old.end() ? QStringList{} : was->values[Field::ContactEmails].texts();
        for (const QString &address : contact.values[Field::ContactEmails].texts())
            if (isFreeMail(address) && !known.contains(address))
                dossier.warnings.push_back({.place = {},
                    .field = Field::ContactEmails,
                    .code = "rule-violated"_ba,
                    .value = address,
                    .message = tr("A company's e-mail address is preferred to %1.").arg(address),
                    .rule = u"企业邮箱优先"_s});
    }
}

/// What is kept although it is marked is read again without a mark; all else is no value of the field.
Result<FieldValues> Registration::readWhole(const TypedValue &value, std::vector<Problem> &warnings) const {
    FieldValues read = m_reader.read(*value.path.field, value.text);
    if (m_allowsPrivateNumbers && read[Field::ContactPhones].markCode == "private-number")
        read.setText(Field::ContactPhones, read.text(Field::ContactPhones));
    for (const FieldValues::Entry &entry : read) {
        const FieldValue &kept = entry.value;
        if (kept.markCode.isEmpty())
            continue;
        const bool isReadable =
            !kept.text.isEmpty() && m_reader.read(entry.field, kept.text)[entry.field].markCode.isEmpty();
        if (!isReadable)
            return refusal(
                kept.markCode, tr("%1 cannot be '%2'. %3")
                                   .arg(toText(value.path), value.text, sentenceOf(kept.markCode, entry.field)));
        warnings.push_back({.place = {},
            .field = entry.field,
            .code = kept.markCode,
            .value = value.text,
            .message = sentenceOf(kept.markCode, entry.field)});
    }
    return read;
}

Result<void> Registration::setOneOfSeveral(
    FieldValues &values, const TypedValue &value, std::vector<Problem> &warnings) const {
    const Field field = *value.path.field;
    FieldValue whole = values[field];
    QStringList texts = whole.texts();
    if (value.path.value > texts.size())
        return refusal("field-unknown", tr("The list ends before %1.").arg(toText(value.path)));
    Result<FieldValues> read = readWhole(value, warnings);
    if (!read)
        return std::unexpected{read.error()};
    const FieldValue one = (*read)[field];
    if (one.text.isEmpty()) {
        removeAt(values, field, value.path.value);
        if (const auto companion = companionOf(field))
            removeAt(values, *companion, value.path.value);
        return {};
    }
    texts.resize(std::max<qsizetype>(texts.size(), value.path.value + 1));
    texts[value.path.value] = one.text;
    whole.text = texts.join(u'\n');
    if (!one.markCode.isEmpty())
        whole = {.text = whole.text, .markCode = one.markCode, .markText = one.markText};
    values.set(field, std::move(whole));
    return {};
}

/// What is required and not there, own fields too.
QStringList Registration::missingIds(const Customer &customer) const {
    QStringList ids;
    for (const Field field : missing(customer))
        ids << spec(field).id.toString();
    for (const auto &own : m_requiredOwn.missing(viewOf(customer)))
        ids << own->id;
    return ids;
}

/// Of a list's fields it is enough that one item has all that are required.
std::vector<Field> Registration::missing(const Customer &customer) const {
    std::vector<Field> lacking;
    for (const Field field : m_required) {
        const Part part = spec(field).part;
        std::vector<Field> together;
        std::ranges::copy_if(
            m_required, std::back_inserter(together), [part](Field other) { return spec(other).part == part; });
        const bool isThere = part == Part::Customer ? customer.values.has(field)
                                                    : std::ranges::any_of(customer.items(part), [&](const Item &item) {
                                                          return hasAll(item.values, together);
                                                      });
        if (!isThere)
            lacking.push_back(field);
    }
    return lacking;
}

} // namespace dossier
