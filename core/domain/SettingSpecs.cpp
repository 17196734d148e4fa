#include "domain/SettingSpecs.h"

#include "domain/Lists.h"
#include "domain/LogicalRules.h"
#include "domain/NumberScheme.h"
#include "domain/UsedOptions.h"
#include "reference/Reference.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SettingSpecs)
};

/// Every code that a row's problem can have. Source: the public contract, section Import.
constexpr std::array kProblemCodes{
    "required-missing"_L1,
    "uscc-check-digit"_L1,
    "uscc-format"_L1,
    "phone-invalid"_L1,
    "email-invalid"_L1,
    "date-invalid"_L1,
    "date-order"_L1,
    "amount-invalid"_L1,
    "enum-unknown"_L1,
    "division-unknown"_L1,
    "industry-unknown"_L1,
    "duplicate-in-file"_L1,
    "duplicate-of-existing"_L1,
    "value-differs"_L1,
    "number-taken"_L1,
    "private-number"_L1,
    "rule-violated"_L1,
};

std::unexpected<Error> refusal(const SettingSpec &spec, const QString &message) {
    return std::unexpected{
        Error{.kind = Error::Kind::InvalidInput, .code = "setting-invalid", .message = message, .detail = spec.key}};
}

QStringList parts(const QString &written) {
    QStringList found = QString{written}.replace(u'，', u',').replace(u' ', u',').split(u',', Qt::SkipEmptyParts);
    found.removeDuplicates();
    return found;
}

Result<QString> readInteger(const SettingSpec &spec, const QString &written) {
    bool isNumber = false;
    const qint64 number = written.trimmed().toLongLong(&isNumber);
    if (!isNumber || number < spec.least || number > spec.most)
        return refusal(spec, Words::tr("%1 must be a whole number from %2 to %3.")
                                 .arg(spec.key, QString::number(spec.least), QString::number(spec.most)));
    return QString::number(number);
}

Result<QString> readCodes(const SettingSpec &spec, const QString &written) {
    const QStringList codes = parts(written);
    for (const QString &code : codes)
        if (!std::ranges::contains(kProblemCodes, code))
            return refusal(spec, Words::tr("%1 cannot hold %2: there is no such problem.").arg(spec.key, code));
    return codes.join(u',');
}

Result<QString> readFields(const SettingSpec &spec, const QString &written) {
    QStringList ids;
    for (const QString &part : parts(written)) {
        // "contracts[]" means every field of the list.
        const auto list = std::ranges::find_if(
            kParts, [&part](const PartSpec &it) { return !it.id.isEmpty() && it.id + "[]"_L1 == part; });
        if (list != kParts.end()) {
            for (const FieldSpec &each : kFields)
                if (each.part == Part(list - kParts.begin()))
                    ids << each.id.toString();
            continue;
        }
        if (spec.type == SettingType::RoleFields && isOwnFieldId(part)) {
            ids << part;
            continue;
        }
        const auto field = fieldById(part);
        if (!field)
            return refusal(spec, Words::tr("%1 cannot hold %2: there is no such field.").arg(spec.key, part));
        ids << dossier::spec(*field).id.toString();
    }
    ids.removeDuplicates();
    return ids.join(u',');
}

/// Pairs of what @p keys allows and two letters or digits.
Result<QString> readLetters(const SettingSpec &spec, const QString &written, const QRegularExpression &keys) {
    static const QRegularExpression kLetters{u"^[A-Z0-9]{2}$"_s};
    QStringList pairs;
    for (const QString &part : parts(written.toUpper())) {
        const QString key = part.section(u'=', 0, 0);
        const QString letters = part.section(u'=', 1);
        if (!keys.match(key).hasMatch() || !kLetters.match(letters).hasMatch())
            return refusal(spec, Words::tr("%1 cannot hold %2: write a code, = and two letters.").arg(spec.key, part));
        pairs << key + u'=' + letters;
    }
    return pairs.join(u',');
}

Result<QString> readIndustries(const SettingSpec &spec, const QString &written) {
    static const QRegularExpression kSectionOrDivision{u"^[A-T]([0-9]{2})?$"_s};
    return readLetters(spec, written, kSectionOrDivision);
}

Result<QString> readRegions(const SettingSpec &spec, const QString &written) {
    static const QRegularExpression kProvinceOrCity{u"^[1-8][0-9]{3}00$"_s};
    return readLetters(spec, written, kProvinceOrCity);
}

Result<QString> readRoutes(const SettingSpec &spec, const QString &written) {
    QStringList routes;
    for (const QString &part : parts(written)) {
        const QString type = part.section(u'=', 0, 0);
        const QString department = part.section(u'=', 1);
        const Option *option = optionByText("request_type"_L1, type);
        if (!option || department.isEmpty())
            return refusal(
                spec, Words::tr("%1 cannot hold %2: write a type of request, = and a department.").arg(spec.key, part));
        routes << option->id + u'=' + department;
    }
    return routes.join(u',');
}

Result<QString> readLimit(const SettingSpec &spec, const QString &written) {
    const auto limit = readTimeLimit(written);
    if (!limit)
        return refusal(spec, Words::tr("%1 must be hours (24h), working days (3wd), days (7d) or off.").arg(spec.key));
    return limit->text();
}

Result<QString> readChoice(const SettingSpec &spec, const QString &written) {
    const QString chosen = written.trimmed().toLower();
    const QStringList choices = spec.choices.toString().split(u',');
    if (!choices.contains(chosen))
        return refusal(spec, Words::tr("%1 must be one of: %2.").arg(spec.key, choices.join(u", "_s)));
    return chosen;
}

Result<QString> readProfile(const SettingSpec &spec, const QString &written) {
    QStringList profile;
    for (const QString &part : QString{written}.replace(u'；', u';').split(u';', Qt::SkipEmptyParts)) {
        const QString text = QString{part}.replace(u'：', u':');
        const bool isOfSome = text.contains(u':');
        const QString name = isOfSome ? text.section(u':', 0, 0).trimmed() : QString{};
        const Option *type = optionByText("customer_type"_L1, name);
        const Option *option = type ? type : optionByText("stage"_L1, name);
        if (isOfSome && !option)
            return refusal(spec, Words::tr("%1 cannot hold %2: there is no such type or stage.").arg(spec.key, name));
        const auto fields = readFields(spec, isOfSome ? text.section(u':', 1) : text);
        if (!fields)
            return fields;
        profile << (isOfSome ? option->id + u": "_s + *fields : *fields);
    }
    return profile.join(u"; "_s);
}

Result<QString> readLists(const SettingSpec &spec, const QString &written) {
    QString wrong;
    if (const auto order = readOptionOrder(written, wrong))
        return *order;
    return refusal(spec, Words::tr("%1 cannot hold %2: there is no such list or option.").arg(spec.key, wrong));
}

Result<QString> readRules(const SettingSpec &spec, const QString &written, const Reference &reference) {
    const auto rules = readLogicalRules(written, reference);
    if (!rules)
        return refusal(spec, rules.error().message);
    return toText(*rules);
}

Result<QString> readEdges(const SettingSpec &spec, const QString &written) {
    QStringList edges;
    bool isFalling = true;
    qint64 before = spec.most + 1;
    for (const QString &part : QString{written}.replace(u'，', u',').split(u',')) {
        const qint64 edge = part.trimmed().toLongLong();
        isFalling = isFalling && edge > 0 && edge < before;
        edges << QString::number(edge);
        before = edge;
    }
    if (!isFalling || edges.size() != spec.least)
        return refusal(spec, Words::tr("%1 must be %2 whole numbers, the largest first: %3.")
                                 .arg(spec.key, QString::number(spec.least), spec.initial));
    return edges.join(u',');
}

/// In the order of the list, so that forms are alike everywhere.
Result<QString> readOptions(const SettingSpec &spec, const QString &written) {
    const QByteArray list = spec.choices.toLatin1();
    QStringList wanted;
    for (const QString &part : parts(written)) {
        const Option *option = optionByText(QLatin1StringView{list}, part);
        if (!option)
            return refusal(spec, Words::tr("%1 cannot hold %2: there is no such option.").arg(spec.key, part));
        wanted << option->id;
    }
    if (wanted.isEmpty())
        return refusal(spec, Words::tr("%1 needs one option at least.").arg(spec.key));
    QStringList options;
    for (const Option &option : optionsOf(QLatin1StringView{list}))
        if (wanted.contains(option.id))
            options << option.id;
    return options.join(u',');
}

Result<QString> readGroups(const SettingSpec &spec, const QString &written, const Reference &reference) {
    QStringList groups;
    for (const QString &part : parts(written)) {
        const QString name = part.section(u'=', 0, 0);
        const QString group = part.section(u'=', 1);
        const auto provinces = reference.divisions.provinces();
        const auto province = std::ranges::find_if(provinces,
            [&name](const Division *it) { return it->code == name || it->name == name || it->shortName == name; });
        if (province == provinces.end() || group.isEmpty())
            return refusal(spec,
                Words::tr("%1 cannot hold %2: write a province, = and the part of the country.").arg(spec.key, part));
        groups << (*province)->code + u'=' + group;
    }
    return groups.join(u',');
}

Result<QString> readBoxes(const SettingSpec &spec, const QString &written) {
    QStringList boxes;
    for (const QString &part : parts(written)) {
        const Option *channel = optionByText("source"_L1, part.section(u'=', 0, 0));
        const Option *box = optionByText("source"_L1, part.section(u'=', 1));
        if (!channel || !box || std::ranges::contains(kSourceBoxes, channel->id) ||
            !std::ranges::contains(kSourceBoxes, box->id))
            return refusal(
                spec, Words::tr("%1 cannot hold %2: write a source without a box, = and one of the four boxes.")
                          .arg(spec.key, part));
        boxes << channel->id + u'=' + box->id;
    }
    return boxes.join(u',');
}

/// Fields that one setting switches: what it is where they are not asked for, and where they are part of a whole
/// dossier.
struct FieldSwitch {
    Field field;
    Setting setting;
    QLatin1StringView off;
    QLatin1StringView demanded = {};
};
constexpr std::array kSwitches{
    FieldSwitch{Field::ShortName, Setting::NameShort, "off"_L1, "required"_L1},
    FieldSwitch{Field::ContactEmails, Setting::EmailPolicy, "off"_L1, "required"_L1},
    FieldSwitch{Field::PaperOriginal, Setting::PaperEnabled, "no"_L1},
    FieldSwitch{Field::PaperCopy, Setting::PaperEnabled, "no"_L1},
};

std::vector<Field> fieldsIn(const QString &ids) {
    std::vector<Field> fields;
    for (const QStringView id : QStringView{ids}.tokenize(u',', Qt::SkipEmptyParts))
        if (const auto field = fieldById(id))
            fields.push_back(*field);
    return fields;
}

} // namespace

const SettingSpec *settingByKey(QStringView key) {
    const auto found = std::ranges::find_if(kSettings, [key](const SettingSpec &spec) { return spec.key == key; });
    return found == kSettings.end() ? nullptr : &*found;
}

Result<QString> readSetting(const SettingSpec &spec, const QString &written, const Reference &reference) {
    switch (spec.type) {
    case SettingType::Integer: return readInteger(spec, written);
    case SettingType::Codes: return readCodes(spec, written);
    case SettingType::Fields:
    case SettingType::RoleFields: return readFields(spec, written);
    case SettingType::Scheme: return NumberScheme::canonical(written);
    case SettingType::Industries: return readIndustries(spec, written);
    case SettingType::Regions: return readRegions(spec, written);
    case SettingType::Routes: return readRoutes(spec, written);
    case SettingType::TimeLimit: return readLimit(spec, written);
    case SettingType::Choice: return readChoice(spec, written);
    case SettingType::Profile: return readProfile(spec, written);
    case SettingType::Lists: return readLists(spec, written);
    case SettingType::Rules: return readRules(spec, written, reference);
    case SettingType::Edges: return readEdges(spec, written);
    case SettingType::Options: return readOptions(spec, written);
    case SettingType::Groups: return readGroups(spec, written, reference);
    case SettingType::Boxes: return readBoxes(spec, written);
    }
    return refusal(spec, Words::tr("%1 cannot have this value.").arg(spec.key));
}

bool SettingValues::isSet(Setting setting) const { return m_set.contains(spec(setting).key); }

QString SettingValues::text(Setting setting) const {
    return m_set.value(spec(setting).key, spec(setting).initial.toString());
}

QByteArrayList SettingValues::codes(Setting setting) const {
    return text(setting).isEmpty() ? QByteArrayList{} : text(setting).toUtf8().split(',');
}

std::vector<Field> SettingValues::fields(Setting setting) const { return fieldsIn(text(setting)); }

QStringList SettingValues::ownFields(Setting setting) const {
    QStringList ids = text(setting).split(u',', Qt::SkipEmptyParts);
    ids.removeIf([](const QString &id) { return !isOwnFieldId(id); });
    return ids;
}

QMap<QString, std::vector<Field>> SettingValues::fieldsByOption(Setting setting) const {
    QMap<QString, std::vector<Field>> fields;
    for (const QString &part : text(setting).split(u"; "_s, Qt::SkipEmptyParts)) {
        const bool isOfSome = part.contains(u": "_s);
        fields.insert(isOfSome ? part.section(u": "_s, 0, 0) : QString{}, fieldsIn(part.section(u": "_s, -1)));
    }
    return fields;
}

QMap<QString, QString> SettingValues::pairs(Setting setting) const {
    QMap<QString, QString> pairs;
    for (const QString &pair : text(setting).split(u',', Qt::SkipEmptyParts))
        pairs.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    return pairs;
}

std::vector<qint64> SettingValues::numbers(Setting setting) const {
    std::vector<qint64> numbers;
    for (const QString &number : text(setting).split(u',', Qt::SkipEmptyParts))
        numbers.push_back(number.toLongLong());
    return numbers;
}

TimeLimit SettingValues::timeLimit(Setting setting) const { return readTimeLimit(text(setting)).value_or(TimeLimit{}); }

PhoneForm SettingValues::phoneForm(Setting setting) const {
    return text(setting) == "+86"_L1 ? PhoneForm::International : PhoneForm::National;
}

bool SettingValues::asksFor(Field field) const {
    return std::ranges::none_of(
        kSwitches, [&](const FieldSwitch &it) { return it.field == field && text(it.setting) == it.off; });
}

bool SettingValues::offers(Field field, QStringView id) const {
    return field != Field::FollowUpMethod || codes(Setting::FollowUpMethods).contains(id.toUtf8());
}

bool SettingValues::demands(Field field) const {
    return std::ranges::any_of(kSwitches, [&](const FieldSwitch &it) {
        return it.field == field && !it.demanded.isEmpty() && text(it.setting) == it.demanded;
    });
}

ReadLimits SettingValues::readLimits() const {
    return {.columns = int(integer(Setting::ImportColumns)),
        .fieldBytes = integer(Setting::ImportFieldBytes),
        .inflatedBytes = integer(Setting::ImportInflatedBytes),
        .rows = integer(Setting::ImportRows)};
}

} // namespace dossier
