#include "services/import/Drafter.h"

#include "domain/Texts.h"
#include "reference/Codes.h"
#include "reference/Reference.h"
#include "services/import/RowChecks.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::Import)
};

using Kind = ColumnTarget::Kind;

constexpr qsizetype kCachedValues = 4096;

/// Types whose columns hold few different texts, each costly to read.
bool isCached(FieldType type) {
    return type == FieldType::Enum || type == FieldType::Industry || type == FieldType::Bool ||
           type == FieldType::MoneyRange || type == FieldType::Integer;
}

/// Types that are added up: a row that holds nothing else is a sum without its word.
bool isSum(FieldType type) {
    return type == FieldType::Money || type == FieldType::MoneyRange || type == FieldType::Integer ||
           type == FieldType::Decimal;
}

/// The people of a cell such as "张三、李四"; one where the parts are no names.
QStringList peopleIn(const QString &text, const PersonNames &names) {
    constexpr QStringView kSigns = u"/;；,，、\n";
    if (std::ranges::none_of(text, [kSigns](QChar c) { return kSigns.contains(c); }))
        return {text};
    QString parted = text;
    for (const QChar sign : kSigns)
        parted.replace(sign, u'、');
    const QStringList parts = parted.split(u'、', Qt::SkipEmptyParts);
    const bool areNames = parts.size() > 1 && std::ranges::all_of(parts, [&](const QString &part) {
        const NamedPerson person = names.split(part.trimmed());
        return !person.honorific.isEmpty() || names.looksLikePerson(person.name);
    });
    return areNames ? parts : QStringList{text};
}

} // namespace

struct Drafter::RowState {
    Draft draft;
    std::array<Items, kPartCount> items = {};
    RegionText region = {};
    int regionColumn = -1;
    QStringList people = {}; ///< A contact cell with several names.
    int values = 0;          ///< Cells that said something of a customer: no places, no sums.
};

std::vector<FieldValues> Drafter::Items::inOrder() {
    std::vector<FieldValues> ordered;
    std::vector<int> left = keys;
    std::ranges::sort(left);
    for (const int key : left)
        if (FieldValues &item = at(key); !item.isEmpty())
            ordered.push_back(std::move(item));
    return ordered;
}

FieldValues &Drafter::Items::at(int key) {
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (keys[i] == key)
            return values[i];
    keys.push_back(key);
    return values.emplace_back();
}

Drafter::Drafter(
    const Reference &reference, QDateTime now, ImportRules rules, const std::vector<MappedTableColumn> &columns)
    : m_reference{reference}, m_today{now.date().toString(Qt::ISODate)}, m_year{now.date().year()},
      m_rules{std::move(rules)}, m_reader{reference, now}, m_regions{reference}, m_columnOf(kFieldCount, -1) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const ColumnTarget &target = columns[i].target;
        if (target.kind == Kind::None)
            continue;
        m_columns.push_back({.index = int(i), .target = target, .dateOrder = columns[i].dateOrder});
        if (target.kind == Kind::Value && !target.own && m_columnOf[std::size_t(target.field)] < 0)
            m_columnOf[std::size_t(target.field)] = int(i);
        if (target.kind == Kind::Region)
            m_regionColumn = int(i);
        if (target.kind == Kind::ContractPeriod)
            m_periodColumn = int(i);
    }
    m_caches.resize(columns.size());
}

int Drafter::columnOf(Field field) const {
    const int column = m_columnOf[std::size_t(field)];
    const bool isPlace = field == Field::Province || field == Field::City || field == Field::County;
    const bool isPeriod = field == Field::ContractFrom || field == Field::ContractTo;
    if (column < 0 && isPlace)
        return m_regionColumn >= 0 ? m_regionColumn : m_columnOf[std::size_t(Field::Address)];
    return column < 0 && isPeriod ? m_periodColumn : column;
}

Result<std::optional<Draft>> Drafter::draft(const Row &row) {
    RowState state{.draft = {.row = row.number}};
    for (const Column &column : m_columns) {
        if (std::size_t(column.index) >= row.cells.size())
            break;
        const Cell &cell = row.cells[std::size_t(column.index)];
        if (cell.text.isEmpty() || cell.kind == Cell::Kind::Error)
            continue;
        if (cell.text.size() > kLongestText)
            return std::unexpected{Error{.kind = Error::Kind::InvalidInput,
                .code = "limit-exceeded",
                .message = Words::tr("A text has more than 32,000 characters; no field can hold it."),
                .place = {.row = row.number, .column = columnLetter(column.index)}}};
        readCell(state, column, cell.text, cell.kind);
    }
    // A merged place alone, the number of an empty line, or a sum is no customer.
    if (state.values == 0)
        return std::nullopt;
    finish(state);
    return std::move(state.draft);
}

void Drafter::readCell(RowState &state, const Column &column, QStringView text, Cell::Kind kind) {
    switch (column.target.kind) {
    case Kind::None: return;
    case Kind::Value: return readValue(state, column, text, kind);
    case Kind::Region:
        if (!isPlaceholder(text))
            state.region.region = singleLine(text);
        return;
    case Kind::ContractPeriod: return readPeriodCell(state, column, text);
    case Kind::UpdatedOn:
        if (const auto date = readDate(text, {.year = m_year, .order = column.dateOrder}))
            state.draft.updatedOn = date->date;
        return;
    }
}

void Drafter::readValue(RowState &state, const Column &column, QStringView text, Cell::Kind kind) {
    const Field field = column.target.field;
    const FieldSpec &target = spec(field);
    if (column.target.own)
        return readOwn(state, column,
            {.text = text,
                .unit = column.target.unit,
                .dateOrder = column.dateOrder,
                .isNumber = kind == Cell::Kind::Number});
    if (field == Field::Address || target.type == FieldType::Division) {
        if (isPlaceholder(text))
            return;
        QString &place = field == Field::Address    ? state.region.address
                         : field == Field::Province ? state.region.province
                         : field == Field::City     ? state.region.city
                                                    : state.region.county;
        place = singleLine(text);
        return;
    }
    FieldValues &into = target.part == Part::Customer ? state.draft.values
                                                      : state.items[std::size_t(target.part)].at(column.target.item);
    const QByteArray before = into[field].markCode;
    const QByteArray emailsBefore = into[Field::ContactEmails].markCode;
    const WrittenText written{.text = text,
        .unit = column.target.unit,
        .dateOrder = column.dateOrder,
        .isNumber = kind == Cell::Kind::Number,
        .isPrivate = column.target.isPrivate};
    if (isCached(target.type)) {
        auto &cache = m_caches[std::size_t(column.index)];
        auto found = cache.constFind(QString::fromRawData(text.data(), text.size()));
        if (found == cache.cend()) {
            if (cache.size() >= kCachedValues)
                cache.clear();
            FieldValues read;
            m_reader.readInto(read, field, written);
            found = cache.insert(text.toString(), {std::move(read)});
        }
        for (const FieldValues::Entry &entry : found->values)
            into.set(entry.field, entry.value);
        state.values += found->values.isEmpty() || isSum(target.type) ? 0 : 1;
    } else {
        if (isPlaceholder(text))
            return;
        if (field == Field::ContactName && state.people.isEmpty())
            state.people = peopleIn(text.toString(), m_reference.personNames);
        m_reader.readInto(into, field, written);
        state.values += isSum(target.type) ? 0 : 1;
    }
    if (field == Field::AnnualAmountAmount && column.target.year > 0 && into.has(field))
        into.setText(Field::AnnualAmountYear, QString::number(column.target.year));
    const auto note = [&](Field marked, const QByteArray &was) {
        const FieldValue &value = into[marked];
        if (was.isEmpty() && !value.markCode.isEmpty())
            state.draft.problems.push_back(
                {.code = value.markCode, .field = marked, .column = column.index, .value = singleLine(text)});
    };
    note(field, before);
    if (field == Field::ContactPhones)
        note(Field::ContactEmails, emailsBefore);
}

void Drafter::readOwn(RowState &state, const Column &column, const WrittenText &written) {
    const OwnField &own = *column.target.own;
    FieldValues read = readOwnValue(own, written, m_reader);
    if (read.isEmpty())
        return;
    const FieldValue &value = read[column.target.field];
    if (!value.markCode.isEmpty())
        state.draft.problems.push_back({.code = value.markCode,
            .field = column.target.field,
            .column = column.index,
            .value = singleLine(written.text),
            .own = own.id});
    state.values += isSum(spec(column.target.field).type) ? 0 : 1;
    read.setText(Field::OwnValueField, own.id);
    state.items[std::size_t(Part::OwnValues)].at(column.index) = std::move(read);
}

void Drafter::readPeriodCell(RowState &state, const Column &column, QStringView text) {
    if (isPlaceholder(text))
        return;
    ++state.values;
    FieldValues &into = state.draft.values;
    const auto period = readPeriod(text, {.year = m_year, .order = column.dateOrder});
    if (period) {
        into.setText(Field::ContractFrom, period->from);
        into.setText(Field::ContractTo, period->to);
    }
    if (period && !period->doubtful)
        return;
    const Field doubtful = period && period->to.isEmpty() ? Field::ContractTo : Field::ContractFrom;
    into.mark(doubtful, "date-invalid"_ba, singleLine(text));
    state.draft.problems.push_back(
        {.code = "date-invalid"_ba, .field = doubtful, .column = column.index, .value = singleLine(text)});
}

void Drafter::finish(RowState &state) {
    takeRegion(state);
    takeContacts(state);
    Draft &draft = state.draft;
    for (std::size_t part = 1; part < kPartCount; ++part)
        draft.lists[part] = state.items[part].inOrder();
    if (m_rules.allowsPrivateNumbers)
        allowPrivateNumbers(draft);
    guessKind(state);
    if (draft.values[Field::CustomerType].isEmpty()) {
        draft.values.setText(Field::CustomerType, u"prospect"_s);
        draft.isTypeAssumed = true;
    }
    const ColumnOf columns = [this](Field field) { return columnOf(field); };
    checkDates(draft, m_today, columns);
    checkRules(draft, m_rules.logical, columns);
    checkRequired(draft, m_rules.required, columns);
    checkRequiredOwn(draft);
    for (DraftProblem &problem : draft.problems)
        problem.isError = problem.code == "required-missing" || m_rules.errors.contains(problem.code);
}

void Drafter::checkRequiredOwn(Draft &draft) const {
    for (const auto &own : m_rules.requiredOwn.missing(viewOf(draft))) {
        const auto column = std::ranges::find_if(
            m_columns, [&own](const Column &it) { return it.target.own && it.target.own->id == own->id; });
        draft.problems.push_back({.code = "required-missing"_ba,
            .field = valueField(own->type),
            .column = column == m_columns.end() ? -1 : column->index,
            .own = own->id});
    }
}

void Drafter::takeRegion(RowState &state) {
    if (state.region.isEmpty())
        return;
    FieldValues &into = state.draft.values;
    m_regions.read(state.region, into);
    for (const Field field : {Field::Province, Field::City, Field::County})
        if (!into[field].markCode.isEmpty())
            state.draft.problems.push_back({.code = into[field].markCode,
                .field = field,
                .column = columnOf(field),
                .value = into[field].markText});
}

/// Several people in one cell become several contacts, with a number each where there are as many.
void Drafter::takeContacts(RowState &state) const {
    Items &contacts = state.items[std::size_t(Part::Contacts)];
    // A column of its own may say what the numbers are for.
    for (FieldValues &contact : contacts.values)
        if (contact[Field::ContactPhoneUses].texts().contains(u"private"_s) &&
            contact[Field::ContactPhones].markCode.isEmpty() && contact.has(Field::ContactPhones)) {
            const QString written = contact.text(Field::ContactPhones);
            contact.mark(Field::ContactPhones, "private-number"_ba, written);
            state.draft.problems.push_back({.code = "private-number"_ba,
                .field = Field::ContactPhones,
                .column = columnOf(Field::ContactPhoneUses),
                .value = written});
        }
    if (state.people.size() > 1 && contacts.values.size() == 1) {
        const QStringList phones = contacts.values.front()[Field::ContactPhones].texts();
        const QStringList emails = contacts.values.front()[Field::ContactEmails].texts();
        for (qsizetype i = 0; i < state.people.size(); ++i) {
            FieldValues &contact = contacts.at(int(i) + contacts.keys.front());
            contact.setText(Field::ContactHonorific, {});
            m_reader.readInto(contact, Field::ContactName, {.text = state.people[i]});
            if (phones.size() == state.people.size())
                contact.setText(Field::ContactPhones, phones[i]);
            if (emails.size() == state.people.size())
                contact.setText(Field::ContactEmails, emails[i]);
        }
    }
    // A table of private persons that has no column for contacts: who is named is whom to call.
    const QString &name = state.draft.values.text(Field::Name);
    const bool namesContacts = m_columnOf[std::size_t(Field::ContactName)] >= 0;
    if (!namesContacts && m_reference.personNames.looksLikePerson(m_reference.personNames.split(name).name))
        m_reader.readInto(contacts.at(0), Field::ContactName, {.text = name});
}

/// Person or organisation, from the code's register, the name and who is to be called.
void Drafter::guessKind(RowState &state) const {
    FieldValues &values = state.draft.values;
    if (!values[Field::Kind].isEmpty() || values.text(Field::Name).isEmpty())
        return;
    values.setText(Field::Kind, guessedKind(state.draft, m_reference));
    state.draft.isKindGuessed = true;
}

} // namespace dossier
