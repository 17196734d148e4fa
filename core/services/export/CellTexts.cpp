#include "services/export/CellTexts.h"

#include "domain/Amounts.h"
#include "domain/Proof.h"
#include "domain/SettingSpecs.h"
#include "domain/UsedOptions.h"
#include "reference/Reference.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr auto kBetween = " / "_L1;
constexpr auto kNothing = "-"_L1; ///< Keeps the place of an empty one among several; the import reads it as empty.

/// Problems whose written text is somebody else's value, not this one's.
constexpr std::array kConflicts{
    "value-differs"_L1, "number-taken"_L1, "duplicate-in-file"_L1, "duplicate-of-existing"_L1};

/// What was written for a marked value; empty where the value itself is to be shown.
QString writtenFor(const FieldValue &value) {
    if (!value.isDoubtful())
        return {};
    return std::ranges::contains(kConflicts, QLatin1StringView{value.markCode}) ? QString{} : value.markText;
}

QString optionLabel(const Option &option, Language language) {
    return language == Language::Chinese ? option.labelZh.toString() : option.labelEn.toString();
}

QString truthWord(bool isTrue, Language language) {
    if (language == Language::Chinese)
        return isTrue ? u"是"_s : u"否"_s;
    return isTrue ? u"Yes"_s : u"No"_s;
}

/// 分 as 元: "12600", "0.05", "-3.20".
QString yuan(QStringView fen) {
    bool isNumber = false;
    const qint64 amount = fen.toLongLong(&isNumber);
    if (!isNumber)
        return fen.toString();
    const qint64 whole = amount / 100;
    const qint64 rest = qAbs(amount % 100);
    QString text = (amount < 0 && whole == 0 ? u"-"_s : QString{}) + QString::number(whole);
    if (rest != 0)
        text += u'.' + QString::number(rest).rightJustified(2, u'0');
    return text;
}

QString yuanRange(const QString &range) {
    const QString min = yuan(range.section(".."_L1, 0, 0));
    const QString max = yuan(range.section(".."_L1, 1, 1));
    if (min == max)
        return min;
    if (max.isEmpty())
        return u'≥' + min;
    return min.isEmpty() ? u'≤' + max : min + u'-' + max;
}

QString orCode(const QString &label, const QString &code) { return label.isEmpty() ? code : label; }

/// The characters that tell one value from another: letters and digits.
QString essence(QStringView text) {
    QString result;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            result += c;
    return result;
}

} // namespace

CellTexts::CellTexts(const Reference &reference, Language language, PhoneForm phones)
    : m_reference{reference}, m_language{language}, m_phones{phones} {}

QString CellTexts::one(const FieldSpec &field, const QString &canonical) const {
    switch (field.type) {
    case FieldType::Enum: {
        const Option *option = optionById(field.list, canonical);
        return option ? optionLabel(*option, m_language) : canonical;
    }
    case FieldType::Bool: return truthWord(canonical == "true"_L1, m_language);
    case FieldType::Money: return yuan(canonical);
    case FieldType::Decimal: return decimalText(canonical);
    case FieldType::MoneyRange: return yuanRange(canonical);
    case FieldType::Division: return orCode(m_reference.divisions.label(canonical), canonical);
    case FieldType::Industry: return orCode(m_reference.industries.label(canonical), canonical);
    case FieldType::Phone: return shownPhone(canonical, m_phones);
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Date:
    case FieldType::DateTime:
    case FieldType::Integer:
    case FieldType::Uscc:
    case FieldType::Email:
    case FieldType::Url:
    case FieldType::Person: break;
    }
    return canonical;
}

QString CellTexts::text(Field field, const FieldValue &value) const {
    const FieldSpec &wanted = spec(field);
    const QString written = writtenFor(value);
    if (!wanted.multiple) {
        if (!written.isEmpty())
            return written;
        return value.text.isEmpty() ? QString{} : one(wanted, value.text);
    }
    // The mark may be about one of several values: those that it does not show stand behind it.
    QStringList parts;
    if (!written.isEmpty())
        parts.append(written);
    const QString shown = essence(written);
    for (const QString &canonical : value.texts()) {
        const QString part = canonical.isEmpty() ? QString{kNothing} : one(wanted, canonical);
        if (shown.isEmpty() || !shown.contains(essence(part)))
            parts.append(part);
    }
    return parts.join(kBetween);
}

QString proofText(const Proof &proof, Language language) {
    const auto way = std::ranges::find(proofWays(), proof.way, &Option::id);
    return QStringList{optionLabel(*way, language), proof.at.date().toString(Qt::ISODate), proof.by}.join(u' ');
}

QStringList choicesOf(Field field, Language language) { return choicesOf(field, language, SettingValues{}); }

QStringList choicesOf(Field field, Language language, const SettingValues &settings) {
    QStringList choices;
    if (spec(field).type == FieldType::Bool)
        choices = {truthWord(true, language), truthWord(false, language)};
    for (const Option *option : offeredOptions(field, settings))
        choices.append(optionLabel(*option, language));
    return choices;
}

} // namespace dossier
