#include "domain/NumberScheme.h"

#include "domain/Lists.h"
#include "reference/NumberCodes.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct Preset {
    QLatin1StringView id;
    QStringView organisation;
    QStringView person;
    int most; ///< Characters that a number has at most; 0: any.
};

/// Seed 2 wants ten characters at most; its persons' 年份-月份-序号 have room in them without the dashes only.
constexpr std::array kPresets{
    Preset{"A"_L1, u"{type}-{year}-{serial:3}", u"{type}-{year}-{serial:3}", 0},
    Preset{"B"_L1, u"{industry}-{region}-{serial:3}", u"{year}{month}{serial:3}", 10},
    Preset{"C"_L1, u"{year}{month}-{serial:4}", u"{year}{month}-{serial:4}", 0},
};

/// The kinds of customer, as a scheme for one of them names it.
constexpr std::array kKinds{"organisation"_L1, "person"_L1};

constexpr std::array kTokens{"{type}"_L1, "{industry}"_L1, "{region}"_L1, "{year}"_L1, "{month}"_L1};

const QRegularExpression &serialForm() {
    static const QRegularExpression form{u"\\{serial(?::([1-9]))?\\}$"_s};
    return form;
}

const Preset *presetById(QStringView id) {
    const auto found = std::ranges::find_if(kPresets, [id](const Preset &preset) { return preset.id == id; });
    return found == kPresets.end() ? nullptr : &*found;
}

std::unexpected<Error> invalid(const QString &message) {
    return std::unexpected{Error{.kind = Error::Kind::InvalidInput, .code = "setting-invalid", .message = message}};
}

/// @p written for each kind of customer; null for one that it says nothing of.
std::optional<std::array<QString, 2>> byKind(const QString &written) {
    if (!written.contains(u'='))
        return std::array{written, written};
    std::array<QString, 2> schemes;
    for (const QString &part : QString{written}.replace(u'，', u',').split(u',', Qt::SkipEmptyParts)) {
        const Option *kind = optionByText("kind"_L1, part.section(u'=', 0, 0));
        const auto known = kind ? std::ranges::find(kKinds, kind->id) : kKinds.end();
        if (known == kKinds.end())
            return std::nullopt;
        schemes[std::size_t(known - kKinds.begin())] = part.section(u'=', 1).trimmed();
    }
    return schemes;
}

bool isLiteral(QChar c) { return c.isLetterOrNumber() || u"-_./#"_s.contains(c); }

/// The pattern as it is kept: "{Year}-{serial}" is "{year}-{serial:3}". Null where it is none.
QString patternFrom(const QString &written) {
    static const QRegularExpression kBraced{u"\\{[^{}]*\\}"_s};
    QString pattern = written;
    for (auto it = kBraced.globalMatch(written); it.hasNext();) {
        const QRegularExpressionMatch token = it.next();
        pattern.replace(token.capturedStart(), token.capturedLength(), token.captured().toLower());
    }
    const QRegularExpressionMatch serial = serialForm().match(pattern);
    if (!serial.hasMatch())
        return {};
    QString rest = pattern.first(serial.capturedStart());
    for (const QLatin1StringView token : kTokens)
        rest.remove(token);
    if (!std::ranges::all_of(rest, isLiteral))
        return {};
    return serial.capturedLength(1) > 0 ? pattern : pattern.first(serial.capturedStart()) + u"{serial:3}"_s;
}

} // namespace

QString NumberSeries::firstLongerThan(qsizetype characters) const {
    qint64 serial = 1;
    while (number(serial).size() <= characters)
        serial *= 10;
    return number(serial);
}

Result<QString> NumberScheme::canonical(const QString &written) {
    auto schemes = byKind(written.simplified().remove(u' '));
    if (!schemes)
        return invalid(tr("%1 is no numbering scheme: write organisation=… and person=….").arg(written));
    for (QString &scheme : *schemes) {
        if (scheme.isEmpty())
            scheme = spec(Setting::NumberingScheme).initial.toString();
        else if (const Preset *preset = presetById(scheme.toUpper()))
            scheme = preset->id;
        else if (const QString pattern = patternFrom(scheme); !pattern.isEmpty())
            scheme = pattern;
        else
            return invalid(tr("There is no numbering scheme %1: choose A, B or C, or write a pattern of {type}, "
                              "{industry}, {region}, {year}, {month}, letters and digits that ends in {serial:3}.")
                    .arg(scheme));
    }
    return (*schemes)[0] == (*schemes)[1] ? (*schemes)[0]
                                          : u"%1=%2,%3=%4"_s.arg(kKinds[0], (*schemes)[0], kKinds[1], (*schemes)[1]);
}

NumberScheme::Pattern NumberScheme::patternOn(const QDate &date, const QString &pattern, int most) {
    const QRegularExpressionMatch serial = serialForm().match(pattern);
    const QString month = date.toString(u"MM"_s);
    QString text = pattern.first(serial.capturedStart()).replace(u"{month}"_s, month);
    QString withShortYear = text;
    return {.text = text.replace(u"{year}"_s, date.toString(u"yyyy"_s)),
        .withShortYear = withShortYear.replace(u"{year}"_s, date.toString(u"yy"_s)),
        .digits = serial.capturedView(1).toInt(),
        .most = most};
}

Result<NumberScheme> NumberScheme::of(const SettingValues &settings, const QDate &date) {
    const auto schemes = byKind(settings.text(Setting::NumberingScheme)).value_or(std::array<QString, 2>{});
    const int most = int(settings.integer(Setting::NumberingMaxLength));
    NumberScheme made;
    made.m_industryCodes = settings.pairs(Setting::IndustryCode);
    made.m_regionCodes = settings.pairs(Setting::RegionCodeTable);
    for (std::size_t kind = 0; kind < schemes.size(); ++kind) {
        if (const Preset *preset = presetById(schemes[kind]))
            made.m_patterns[kind] = patternOn(
                date, (kind == 0 ? preset->organisation : preset->person).toString(), most > 0 ? most : preset->most);
        else
            made.m_patterns[kind] = patternOn(date, schemes[kind], most);
        const NumberSeries series = made.example(kind == 1);
        if (!series.holds(1))
            return invalid(tr("%1 would have more than %2 characters: choose another numbering.scheme, or allow longer "
                              "numbers by numbering.max_length.")
                    .arg(series.number(1), QString::number(series.most)));
    }
    return made;
}

QString NumberScheme::expanded(const QString &pattern, const NumberTraits &traits) const {
    if (!pattern.contains(u'{'))
        return pattern;
    const auto own = [](const QMap<QString, QString> &codes, const QString &key, const QString &wider,
                         QLatin1StringView other) { return codes.value(key, codes.value(wider, other)); };
    const QString type = !traits.businessType.isEmpty() ? traits.businessType.toUpper()
                         : traits.isPerson              ? u"B2C"_s
                                                        : u"B2B"_s;
    QString text = pattern;
    text.replace("{type}"_L1, type);
    text.replace("{industry}"_L1,
        own(m_industryCodes, traits.industry, traits.industry.left(1), industryLetters(traits.industry)));
    text.replace("{region}"_L1, own(m_regionCodes, traits.city, traits.province, provinceLetters(traits.province)));
    return text;
}

NumberSeries NumberScheme::seriesFor(const NumberTraits &traits) const {
    const Pattern &pattern = m_patterns[traits.isPerson ? 1 : 0];
    NumberSeries series{.prefix = expanded(pattern.text, traits), .digits = pattern.digits, .most = pattern.most};
    if (!series.holds(1))
        series.prefix = expanded(pattern.withShortYear, traits);
    return series;
}

NumberSeries NumberScheme::example(bool isPerson) const {
    return seriesFor({.isPerson = isPerson, .industry = u"C35"_s, .province = u"310000"_s});
}

} // namespace dossier
