#include "domain/FilterValues.h"

#include "domain/Amounts.h"
#include "domain/Filter.h"
#include "domain/Lists.h"
#include "reference/Reference.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr qsizetype kShortestForeign = 10; ///< Digits of a number that 00 stands before: 0085212345678.

/// A unit of money and the power of ten that makes 分 of it.
struct MoneyUnit {
    QStringView name;
    int power;
};

constexpr std::array kMoneyUnits{
    MoneyUnit{u"", 0},
    MoneyUnit{u"分", 0},
    MoneyUnit{u"元", 2},
    MoneyUnit{u"千", 5},
    MoneyUnit{u"千元", 5},
    MoneyUnit{u"万", 6},
    MoneyUnit{u"万元", 6},
    MoneyUnit{u"百万", 8},
    MoneyUnit{u"百万元", 8},
    MoneyUnit{u"千万", 9},
    MoneyUnit{u"千万元", 9},
    MoneyUnit{u"亿", 10},
    MoneyUnit{u"亿元", 10},
};

constexpr qsizetype kMostDigits = 18; ///< Fits into 64 bits.

struct Word {
    QStringView text;
    bool means;
};

constexpr std::array kTruthWords{
    Word{u"true", true},
    Word{u"是", true},
    Word{u"yes", true},
    Word{u"1", true},
    Word{u"false", false},
    Word{u"否", false},
    Word{u"no", false},
    Word{u"0", false},
};

std::optional<QString> readTruth(QStringView text) {
    for (const Word &word : kTruthWords)
        if (text.compare(word.text, Qt::CaseInsensitive) == 0)
            return word.means ? u"true"_s : u"false"_s;
    return std::nullopt;
}

std::optional<QString> readMoney(const QString &text) {
    static const QRegularExpression kForm{u"^(-?)(\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.(\\d+))?\\s*(\\D*)$"_s};
    const auto match = kForm.match(text);
    const auto unit = std::ranges::find(kMoneyUnits, match.capturedView(4), &MoneyUnit::name);
    if (!match.hasMatch() || unit == kMoneyUnits.end())
        return std::nullopt;
    QString fraction = match.captured(3);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > unit->power)
        return std::nullopt;
    QString digits = match.captured(2).remove(u',') + fraction.leftJustified(unit->power, u'0');
    digits.remove(0, std::distance(digits.begin(), std::ranges::find_if(digits, [](QChar c) { return c != u'0'; })));
    if (digits.size() > kMostDigits)
        return std::nullopt;
    return digits.isEmpty() ? u"0"_s : match.captured(1) + digits;
}

std::optional<QString> readInteger(const QString &text) {
    bool isNumber = false;
    const qlonglong number = QString{text}.remove(u',').toLongLong(&isNumber);
    return isNumber ? std::optional{QString::number(number)} : std::nullopt;
}

/// A year, a month or a day, however it is parted.
std::optional<QString> readDate(const QString &text) {
    static const QRegularExpression kForm{
        u"^(\\d{4})(?:年|[-/.](?=\\d)|$)(?:(\\d{1,2})(?:月|[-/.](?=\\d)|$)(?:(\\d{1,2})日?)?)?$"_s};
    static const QRegularExpression kPacked{u"^(\\d{4})(\\d{2})(\\d{2})?$"_s};
    auto match = kPacked.match(text);
    if (!match.hasMatch())
        match = kForm.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString month = match.captured(2).rightJustified(2, u'0');
    const QString day = match.captured(3).rightJustified(2, u'0');
    const int dayNumber = match.hasCaptured(3) ? day.toInt() : 1;
    if (match.hasCaptured(2) && !QDate::isValid(match.captured(1).toInt(), month.toInt(), dayNumber))
        return std::nullopt;
    QString date = match.captured(1);
    if (match.hasCaptured(2))
        date += u'-' + month;
    if (match.hasCaptured(3))
        date += u'-' + day;
    return date;
}

Division::Level levelOf(Field field) {
    if (field == Field::Province)
        return Division::Level::Province;
    return field == Field::City ? Division::Level::City : Division::Level::County;
}

/// A code, the name of a division of the field's level, or a path that ends there.
std::optional<QStringList> readDivision(Field field, const QString &text, const Divisions &divisions) {
    static const QRegularExpression kCode{u"^\\d{6}$"_s};
    if (kCode.match(text).hasMatch())
        return QStringList{text};
    const Division::Level level = levelOf(field);
    QStringList codes;
    for (const Division &division : divisions.all())
        if (division.level == level && (division.shortName == text || divisions.label(division.code) == text))
            codes << division.code;
    if (!codes.isEmpty())
        return codes;
    const std::optional<Region> region = divisions.parse(text);
    if (!region || !region->rest.isEmpty())
        return std::nullopt;
    const QString code = level == Division::Level::Province ? region->province
                         : level == Division::Level::City   ? region->city
                                                            : region->county;
    return code.isEmpty() ? std::nullopt : std::optional{QStringList{code}};
}

std::optional<QString> readIndustry(const QString &text, const Industries &industries) {
    for (const Industry &industry : industries.all())
        if (industry.isSection() && (industry.name == text || industry.code == text.toUpper()))
            return industry.code;
    return industries.codeFor(text);
}

std::optional<QStringList> one(std::optional<QString> value) {
    return value ? std::optional{QStringList{*value}} : std::nullopt;
}

} // namespace

bool isOrdered(FieldType type) {
    constexpr std::array kOrdered{FieldType::Date, FieldType::DateTime, FieldType::Money, FieldType::MoneyRange,
        FieldType::Integer, FieldType::Decimal};
    return std::ranges::contains(kOrdered, type);
}

QString filterPhoneDigits(QStringView written) {
    QString digits;
    for (const QChar c : HanFolding::halfWidth(written))
        if (c.isDigit())
            digits += c;
    if (written.trimmed().startsWith(u'+'))
        return digits.isEmpty() ? digits : u'+' + digits;
    // A stored landline has no trunk 0 behind +86, and no stored number 00 before its country. Other noughts are some
    // of a number's own, such as 0001 at its end.
    const qsizetype noughts = std::ranges::find_if(digits, [](QChar c) { return c != u'0'; }) - digits.begin();
    const bool isTrunk = noughts == 1 && digits.size() > 1;
    const bool isCountry = noughts == 2 && digits.size() >= kShortestForeign;
    return isTrunk || isCountry ? digits.sliced(noughts) : digits;
}

std::optional<QStringList> readFilterValue(Field field, QStringView written, const Reference &reference) {
    const FieldSpec &wanted = spec(field);
    if (written.isEmpty())
        return QStringList{QString{}};
    const QString text = HanFolding::halfWidth(written).trimmed();
    switch (wanted.type) {
    case FieldType::Enum: {
        const Option *option = optionByText(wanted.list, text);
        return option ? std::optional{QStringList{option->id.toString()}} : std::nullopt;
    }
    case FieldType::Date:
    case FieldType::DateTime: return one(readDate(text));
    case FieldType::Money:
    case FieldType::MoneyRange: return one(readMoney(text));
    case FieldType::Integer: return one(readInteger(text));
    case FieldType::Decimal: {
        const auto number = readDecimal(text);
        return number && !number->doubtful ? std::optional{QStringList{number->number}} : std::nullopt;
    }
    case FieldType::Bool: return one(readTruth(text));
    case FieldType::Division: return readDivision(field, text, reference.divisions);
    case FieldType::Industry: return one(readIndustry(text, reference.industries));
    case FieldType::Uscc: return QStringList{text.toUpper()};
    case FieldType::Phone: {
        const QString digits = filterPhoneDigits(text);
        return digits.isEmpty() ? std::nullopt : std::optional{QStringList{digits}};
    }
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Email:
    case FieldType::Url:
    case FieldType::Person: break;
    }
    return QStringList{written.toString()};
}

std::optional<QStringList> readOwnFilterValue(const OwnField &field, QStringView written, const Reference &reference) {
    if (field.options.empty())
        return readFilterValue(valueField(field.type), written, reference);
    if (written.isEmpty())
        return QStringList{QString{}};
    const QString wanted = filterFolded(written).simplified();
    for (const OwnOption &option : field.options)
        if (filterFolded(option.label) == wanted)
            return QStringList{option.label};
    return std::nullopt;
}

} // namespace dossier
