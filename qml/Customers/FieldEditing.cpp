#include "FieldEditing.h"

#include "domain/Lists.h"
#include "domain/Proof.h"
#include "domain/UsedOptions.h"
#include "domain/ValueReader.h"
#include "reference/Reference.h"
#include "services/Clock.h"
#include "services/export/CellTexts.h"
#include "services/import/RowChecks.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr std::size_t kSuggestions = 12;
constexpr std::array kRegion{Field::Province, Field::City, Field::County};

/// Fields whose reading fills another one too.
constexpr std::array kCompanions{
    std::pair{Field::Industry, Field::IndustryText}, std::pair{Field::ContactName, Field::ContactHonorific}};

} // namespace

EditorKind::Value FieldEditing::editor(Field field) {
    switch (spec(field).type) {
    case FieldType::LongText: return EditorKind::Area;
    case FieldType::Enum: return spec(field).multiple ? EditorKind::Line : EditorKind::Choice;
    case FieldType::Bool: return EditorKind::Choice;
    case FieldType::Division:
    case FieldType::Industry: return EditorKind::Suggest;
    default: return EditorKind::Line;
    }
}

std::span<const Field> FieldEditing::fieldsOf(const Field &field) {
    return field == Field::Province ? std::span<const Field>{kRegion} : std::span{&field, 1};
}

QStringList FieldEditing::options(Field field, const QString &now) const {
    const SettingValues &settings = m_session.settings();
    if (spec(field).type != FieldType::Enum)
        return QStringList{QString{}} + choicesOf(field, languageOf(QLocale{}), settings);
    const std::vector<const Option *> offered = offeredOptions(field, settings);
    QStringList labels{QString{}};
    for (const auto &[option, isRetired] : usedOptions(spec(field).list, settings))
        if (option->id == now || std::ranges::contains(offered, option))
            labels << ValueText::option(spec(field).list, option->id.toString());
    return labels;
}

QStringList FieldEditing::suggestions(Field field, const QString &typed) const {
    QStringList found;
    if (typed.trimmed().isEmpty())
        return found;
    const Reference &reference = m_session.reference();
    if (spec(field).type == FieldType::Industry) {
        for (const Industry *industry : reference.industries.search(typed))
            found << industry->code + u' ' + industry->name;
    } else if (spec(field).type == FieldType::Division) {
        for (const Division &division : reference.divisions.all())
            if (division.standing != Division::Standing::Former && division.standing != Division::Standing::Municipal &&
                (division.name.startsWith(typed) || reference.divisions.path(division.code).startsWith(typed)))
                found << reference.divisions.path(division.code);
    }
    return found.first(std::min(found.size(), qsizetype(kSuggestions)));
}

QString FieldEditing::hint(Field field) const {
    if (field == Field::NeedRecordSatisfaction)
        return tr("from 1 to 5, 5 is the best");
    if (field == Field::Address && m_session.settings().text(Setting::AddressDepth) == "county"_L1)
        return tr("not needed: the region above is enough");
    switch (spec(field).type) {
    case FieldType::Email: return tr("a company's address rather than a private one");
    case FieldType::Date: return tr("such as 2024-05-03, 2024-05 or 2024");
    case FieldType::DateTime: return tr("such as 2024-05-03 14:30");
    case FieldType::Money: return tr("in yuan, or with a unit such as 12.6万");
    case FieldType::MoneyRange: return tr("such as 40-60万");
    case FieldType::Phone: return tr("such as 13800138000 or 021-62345678; several parted by /");
    case FieldType::Uscc: return tr("18 characters");
    case FieldType::Division: return tr("such as 广东省深圳市南山区");
    case FieldType::Industry: return tr("type a word, such as 软件");
    default: return {};
    }
}

QStringList FieldEditing::options(const OwnField &own, const QString &now) const {
    if (own.type != OwnType::List)
        return options(valueField(own.type));
    const QStringList labels = QStringList{QString{}} + offered(own);
    return labels.contains(now) ? labels : labels + QStringList{now};
}

QString FieldEditing::hint(const OwnField &own) const {
    return own.type == OwnType::Several ? tr("any of %1").arg(offered(own).join(" / "_L1)) : hint(valueField(own.type));
}

QString FieldEditing::label(Field field) { return field == Field::Province ? tr("Region") : ValueText::label(field); }

QString FieldEditing::problemText(const QByteArray &code) {
    struct Sentence {
        QByteArrayView code;
        QString text;
    };
    const std::array sentences{
        Sentence{"amount-invalid", tr("This is not an amount.")},
        Sentence{"date-invalid", tr("This is not a date.")},
        Sentence{"date-order", tr("The dates contradict each other, or the date lies in the future.")},
        Sentence{"division-unknown", tr("There is no such region.")},
        Sentence{"email-invalid", tr("This is not an e-mail address.")},
        Sentence{"enum-unknown", tr("This is none of the options.")},
        Sentence{"industry-unknown", tr("This is no industry of the second level; type a word and choose one.")},
        Sentence{"phone-invalid", tr("This is not a whole telephone number; a landline needs its area code.")},
        Sentence{"private-number", tr("This is said to be a private number.")},
        Sentence{"rule-violated", tr("A rule does not allow this.")},
        Sentence{"uscc-check-digit", tr("The check digit does not fit: one of the characters is wrong.")},
        Sentence{"uscc-format", tr("This code does not have 18 characters of the right kind.")},
        Sentence{"value-differs", tr("The file says something else.")},
    };
    const auto sentence = std::ranges::find(sentences, code, &Sentence::code);
    return sentence == sentences.end() ? QString::fromLatin1(code) : sentence->text;
}

QString FieldEditing::markText(const FieldValue &value) {
    if (value.markCode.isEmpty())
        return {};
    if (const auto proof = proofOf(value))
        return tr("Verified: %1").arg(proofText(*proof, languageOf(QLocale{})));
    if (value.isComputed())
        return tr("Set by the rules since %1").arg(value.markText.section(u' ', 0, 0));
    const QString problem = problemText(value.markCode);
    return value.markText.isEmpty() ? tr("To be confirmed: %1").arg(problem)
                                    : tr("To be confirmed: %1 Written was “%2”.").arg(problem, value.markText);
}

QString FieldEditing::shown(Field field, const FieldValues &values) const {
    if (field != Field::Province)
        return m_session.valueText().shown(field, values[field]);
    const QString region = m_session.valueText().region(values);
    return region.isEmpty() ? values[Field::Province].markText : region;
}

QString FieldEditing::editable(Field field, const FieldValues &values) const {
    if (field != Field::Province)
        return m_session.valueText().editable(field, values[field]);
    QString deepest;
    for (const Field level : kRegion)
        if (values.has(level))
            deepest = values.text(level);
    return deepest.isEmpty() ? values[Field::Province].markText : m_session.reference().divisions.path(deepest);
}

TypedValues FieldEditing::read(Field field, const QString &typed, const QString &kind) const {
    if (field == Field::Province)
        return readRegion(typed.trimmed());
    if (editor(field) == EditorKind::Choice)
        return readChoice(field, typed);
    const ValueReader reader{m_session.reference(), m_session.clock().now()};
    const FieldValues read = reader.read(field, typed);
    TypedValues result{.values = {{field, read[field]}}};
    for (const auto &[main, companion] : kCompanions)
        if (main == field && read.has(companion))
            result.values.push_back({companion, read[companion]});
    const FieldValue &value = read[field];
    if (!value.markCode.isEmpty()) {
        result.problem = problemText(value.markCode);
        result.mayStay = true;
    } else if (field == Field::Name) {
        askForFullName(result, kind);
    }
    return result;
}

TypedValues FieldEditing::read(const OwnField &own, const QString &typed) const {
    const ValueReader reader{m_session.reference(), m_session.clock().now()};
    const Field field = valueField(own.type);
    const FieldValue value = readOwnValue(own, {.text = typed}, reader)[field];
    TypedValues result{.values = {{field, value}}};
    if (own.isRetired && !typed.trimmed().isEmpty()) {
        result.problem = tr("%1 is retired and takes no more values.").arg(own.label);
    } else if (!value.markCode.isEmpty()) {
        result.problem = problemText(value.markCode);
        result.mayStay = true;
    }
    return result;
}

/// A form asks where a list that is taken over is only marked.
void FieldEditing::askForFullName(TypedValues &name, const QString &kind) const {
    FieldValue &value = name.values.front().value;
    if (!isShortName(value.text, kind, m_session.reference()))
        return;
    value = {.text = value.text, .markCode = "rule-violated"_ba, .markText = value.text};
    name.problem = tr("Give the full name as it is registered.");
    name.mayStay = name.needsReason = true;
}

TypedValues FieldEditing::readRegion(const QString &typed) const {
    const auto region = typed.isEmpty() ? Region{} : m_session.reference().divisions.parse(typed);
    if (!region)
        return {.problem = tr("There is no such region, or the name is ambiguous: begin with the province.")};
    if (!region->rest.trimmed().isEmpty())
        return {.problem = tr("“%1” does not belong to the region; it goes into the address.").arg(region->rest)};
    TypedValues result;
    for (const auto &[field, code] : {std::pair{Field::Province, region->province},
             std::pair{Field::City, region->city}, std::pair{Field::County, region->county}})
        result.values.push_back({field, {.text = code}});
    return result;
}

TypedValues FieldEditing::readChoice(Field field, const QString &typed) const {
    if (spec(field).type == FieldType::Bool) {
        const qsizetype index = options(field).indexOf(typed);
        return {.values = {{field, {.text = index <= 0 ? QString{} : index == 1 ? u"true"_s : u"false"_s}}}};
    }
    const Option *option = optionByText(spec(field).list, typed);
    return {.values = {{field, {.text = option ? QString{option->id} : QString{}}}}};
}

} // namespace dossier
