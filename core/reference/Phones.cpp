#include "reference/Phones.h"

#include "reference/PhoneText.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr qsizetype kMobileDigits = 11;
constexpr qsizetype kServiceDigits = 10;
constexpr qsizetype kLongestExtension = 6;
constexpr qsizetype kLongestLocal = 8;
constexpr qsizetype kLongestReplacement = 2; ///< Digits behind a sign that replace the last ones of a number.

/// Digits by the country codes that are checked. Source: number plans of Hong Kong, Macau and Taiwan.
struct Country {
    QStringView code;
    PhoneKind kind;
    QStringView firstDigits;
    qsizetype fewest;
    qsizetype most;
};
constexpr std::array kCountries{
    Country{u"852", PhoneKind::HongKong, u"2345679", 8, 8},
    Country{u"852", PhoneKind::HongKong, u"8", 8, 8},
    Country{u"853", PhoneKind::Macau, u"268", 8, 8},
    Country{u"886", PhoneKind::Taiwan, u"9", 9, 9},
    Country{u"886", PhoneKind::Taiwan, u"2345678", 8, 9},
};
constexpr qsizetype kFewestForeignDigits = 7;
constexpr qsizetype kMostForeignDigits = 15; // E.164

/// Short numbers of banks and authorities that are called without an area code.
constexpr std::array<QStringView, 4> kEmergency{u"110", u"119", u"120", u"122"};

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isMobile(QStringView digits) { return digits.size() == kMobileDigits && digits[0] == u'1' && digits[1] >= u'3'; }

bool isService(QStringView digits) {
    return digits.size() == kServiceDigits && (digits.startsWith("400"_L1) || digits.startsWith("800"_L1));
}

bool isShort(QStringView digits) {
    const bool isBank =
        (digits.size() == 5 || digits.size() == 6) && (digits.startsWith("95"_L1) || digits.startsWith("96"_L1));
    return isBank || (digits.size() == 5 && digits.startsWith("12"_L1)) || std::ranges::contains(kEmergency, digits);
}

PhoneNumber mainland(QStringView digits, PhoneKind kind) { return {.number = "+86"_L1 % digits, .kind = kind}; }

qsizetype lastBlank(QStringView text) {
    const auto found = std::find_if(text.crbegin(), text.crend(), [](QChar c) { return c.isSpace(); });
    return text.crend() - found - 1;
}

/// Three digits for 010 and 02x, else four; longer ones do not exist.
qsizetype areaCodeLength(QStringView digits) {
    return digits.startsWith("010"_L1) || digits.startsWith("02"_L1) ? 3 : 4;
}

} // namespace

Phones::Phones(const Table &areaCodes) {
    areaCodes.forEach([this](const Table::Row &row) {
        Area area;
        for (const QStringView digits : row[1].tokenize(u' '))
            area.localDigits.push_back(digits.toInt());
        const QString areaCode = row[0].toString();
        for (const QStringView division : row[2].tokenize(u' ')) {
            area.divisions.append(division.toString());
            if (!m_areaCodes.contains(area.divisions.last()))
                m_areaCodes.insert(area.divisions.last(), areaCode);
        }
        m_areas.insert(areaCode, area);
    });
}

QStringList Phones::divisions(QStringView areaCode) const { return m_areas.value(areaCode.toString()).divisions; }
QString Phones::areaCodeOf(QStringView division) const { return m_areaCodes.value(division.toString()); }

Phones::Parsed Phones::parse(QStringView text, QStringView areaCodeHint) const {
    if (text.size() == kMobileDigits && std::ranges::all_of(text, isDigit) && isMobile(text))
        return mainland(text, PhoneKind::Mobile);
    const auto cleaned = cleanedPhone(text);
    if (!cleaned)
        return std::unexpected(cleaned.error());
    const Parsed parsed = parseCleaned(*cleaned, areaCodeHint);
    if (parsed)
        return parsed;
    const QString mended = lettersAsDigits(*cleaned);
    if (mended.isEmpty())
        return parsed;
    Parsed read = parseCleaned(mended, areaCodeHint);
    if (!read)
        return parsed;
    read->mended = true;
    return read;
}

/// Reads a number of digits, signs and an extension's mark.
Phones::Parsed Phones::parseCleaned(QStringView text, QStringView areaCodeHint) const {
    const auto [main, extension] = partedExtension(text);
    if (extension.size() > kLongestExtension || !std::ranges::all_of(extension, isDigit))
        return std::unexpected(PhoneProblem::NotANumber);
    const auto groups = phoneGroups(main);
    if (!groups)
        return std::unexpected(groups.error());
    const auto read = [&](QStringView digits) {
        return groups->isInternational ? international(digits) : national(digits, areaCodeHint);
    };
    Parsed parsed = read(groups->digits);
    const qsizetype last = groups->lastGroup;
    if (!parsed && extension.isEmpty() && last > 0 && last <= kLongestExtension && last < groups->digits.size()) {
        // The digits behind the last hyphen may be an extension: 0755-82345678-801.
        const Parsed part = read(QStringView{groups->digits}.chopped(last));
        if (part && (part->kind == PhoneKind::Landline || part->kind == PhoneKind::Service)) {
            parsed = part;
            parsed->number += ";ext="_L1 % QStringView{groups->digits}.last(last);
        }
    }
    if (parsed && !extension.isEmpty())
        parsed->number += ";ext="_L1 % extension;
    return parsed;
}

/// Reads the digits behind a plus sign.
Phones::Parsed Phones::international(QStringView digits) const {
    if (digits.startsWith("86"_L1)) {
        QStringView rest = digits.sliced(2);
        while (rest.startsWith(u'0'))
            rest = rest.sliced(1);
        if (isMobile(rest) || isService(rest) || isShort(rest))
            return national(rest, {});
        return landline(QString{u'0' % rest});
    }
    bool isKnown = false;
    for (const Country &country : kCountries) {
        if (!digits.startsWith(country.code))
            continue;
        isKnown = true;
        QStringView rest = digits.sliced(country.code.size());
        if (country.kind == PhoneKind::Taiwan && rest.startsWith(u'0'))
            rest = rest.sliced(1);
        if (rest.size() >= country.fewest && rest.size() <= country.most && country.firstDigits.contains(rest.front()))
            return PhoneNumber{.number = u'+' % country.code % rest, .kind = country.kind};
    }
    if (isKnown || digits.size() < kFewestForeignDigits || digits.size() > kMostForeignDigits || digits[0] == u'0')
        return std::unexpected(PhoneProblem::WrongLength);
    return PhoneNumber{.number = u'+' % digits, .kind = PhoneKind::Other};
}

/// Reads the digits of a number as dialled in mainland China.
Phones::Parsed Phones::national(QStringView digits, QStringView areaCodeHint) const {
    if (digits.isEmpty())
        return std::unexpected(PhoneProblem::NotANumber);
    if (isMobile(digits))
        return mainland(digits, PhoneKind::Mobile);
    if (isService(digits) || isShort(digits))
        return mainland(digits, PhoneKind::Service);
    if (digits.startsWith(u'0')) {
        // Long-distance calls to mobile numbers once began with 0.
        if (isMobile(digits.sliced(1)))
            return mainland(digits.sliced(1), PhoneKind::Mobile);
        return landline(digits);
    }
    if (const auto other = otherWays(digits))
        return *other;
    const bool isLocal = (digits.size() == 7 || digits.size() == 8) && digits[0] >= u'2' && digits[0] <= u'8';
    if (isLocal && !areaCodeHint.isEmpty())
        return landline(QString{areaCodeHint % digits});
    return std::unexpected(isLocal ? PhoneProblem::AreaCodeMissing : PhoneProblem::WrongLength);
}

Phones::Parsed Phones::landline(QStringView digits) const {
    const qsizetype length = std::min(areaCodeLength(digits), digits.size());
    const auto area = m_areas.constFind(digits.first(length).toString());
    if (area == m_areas.cend())
        return std::unexpected(PhoneProblem::AreaCodeUnknown);
    const QStringView local = digits.sliced(length);
    if (!std::ranges::contains(area->localDigits, int(local.size())) || local[0] < u'2' || local[0] > u'8')
        return std::unexpected(PhoneProblem::WrongLength);
    PhoneNumber number = mainland(digits.sliced(1), PhoneKind::Landline);
    number.areaCode = area.key();
    return number;
}

/// Digits whose beginning was lost or is a country code without its sign: 8613800138000, 75582345678, 85255504081.
std::optional<PhoneNumber> Phones::otherWays(QStringView digits) const {
    if (digits.startsWith("86"_L1))
        if (const Parsed mainlandNumber = international(digits))
            return *mainlandNumber;
    // A spreadsheet drops the 0 of an area code; one that begins with 1 would be 010 and is not told from a mistake.
    if (digits.size() > 8 && digits[0] != u'1')
        if (Parsed restored = landline(QString{u'0' % digits})) {
            restored->mended = true;
            return *restored;
        }
    const bool isNear =
        std::ranges::any_of(kCountries, [digits](const Country &country) { return digits.startsWith(country.code); });
    if (isNear && digits.size() > 8)
        if (const Parsed near = international(digits))
            return *near;
    return std::nullopt;
}

std::vector<PhoneText> Phones::split(QStringView cell) const {
    if (std::ranges::all_of(cell, isDigit))
        return cell.isEmpty() ? std::vector<PhoneText>{} : std::vector<PhoneText>{{cell.toString()}};
    std::vector<PhoneText> found;
    for (const PhoneText &piece : phonePieces(cell))
        appendWhole(found, piece);
    for (std::size_t i = 1; i < found.size(); ++i)
        found[i].text = completed(found[i].text, found[i - 1].text);
    return found;
}

/// Appends the numbers of a piece that blanks part; a piece that is one number, or none, stays whole.
void Phones::appendWhole(std::vector<PhoneText> &found, const PhoneText &piece) const {
    QStringView left{piece.text};
    while (!left.isEmpty()) {
        QStringView number = left;
        for (qsizetype blank = left.size(); blank > 0; blank = lastBlank(left.first(blank))) {
            const QStringView head = left.first(blank);
            if (const Parsed parsed = parse(head); parsed && parsed->number.size() >= kFewestForeignDigits + 3) {
                number = head;
                break;
            }
        }
        found.push_back({number.trimmed().toString(), piece.label});
        left = left.sliced(number.size()).trimmed();
    }
}

/// A number that only tells in what it differs from the one before: 79 or 82345679 behind 0755-82345678.
QString Phones::completed(const QString &text, QStringView previous) const {
    const auto cleaned = cleanedPhone(text);
    if (!cleaned || cleaned->size() > kLongestLocal || !std::ranges::all_of(*cleaned, isDigit))
        return text;
    const Parsed before = parse(previous);
    if (!before || before->areaCode.isEmpty())
        return text;
    if (cleaned->size() <= kLongestReplacement && !before->number.contains(u';'))
        return nationalPhone(before->number).chopped(cleaned->size()) + *cleaned;
    const Parsed own = parse(text);
    return !own && own.error() == PhoneProblem::AreaCodeMissing ? before->areaCode + u'-' + *cleaned : text;
}

QString nationalPhone(QStringView number) {
    const qsizetype mark = number.indexOf(";ext="_L1);
    const QStringView main = mark < 0 ? number : number.first(mark);
    const QString extension = mark < 0 ? QString{} : u" 转" % number.sliced(mark + 5);
    for (const Country &country : kCountries)
        if (main.startsWith(u'+') && main.sliced(1).startsWith(country.code))
            return main.first(1 + country.code.size()) % u' ' % main.sliced(1 + country.code.size()) % extension;
    if (!main.startsWith("+86"_L1))
        return number.toString();
    const QStringView digits = main.sliced(3);
    if (isMobile(digits) || isService(digits) || isShort(digits))
        return digits % extension;
    const qsizetype areaDigits = areaCodeLength(QString{u'0' % digits}) - 1;
    return u'0' % digits.first(areaDigits) % u'-' % digits.sliced(areaDigits) % extension;
}

QString shownPhone(QStringView number, PhoneForm form) {
    const QString national = nationalPhone(number);
    if (form == PhoneForm::National || !number.startsWith("+86"_L1))
        return national;
    // Behind the country code an area code goes without its 0.
    return "+86 "_L1 % QStringView{national}.sliced(national.startsWith(u'0') ? 1 : 0);
}

QString phoneOperator(QStringView number) {
    struct Operator {
        QStringView name;
        QStringView prefixes;
    };
    // Source: assignments by the ministry as of 2024; four digits go before three.
    static constexpr std::array kOperators{
        Operator{u"中国电信", u"1700 1701 1702 "},
        Operator{u"中国移动", u"1703 1705 1706 "},
        Operator{u"中国联通", u"1704 1707 1708 1709 "},
        Operator{u"中国移动",
            u"134 135 136 137 138 139 147 150 151 152 157 158 159 165 172 178 182 183 184 187 188 195 197 198 "},
        Operator{u"中国联通", u"130 131 132 145 155 156 166 167 171 175 176 185 186 196 "},
        Operator{u"中国电信", u"133 149 153 162 173 177 180 181 189 190 191 193 199 "},
        Operator{u"中国广电", u"192 "},
    };
    const QStringView digits = number.startsWith("+86"_L1) ? number.sliced(3) : number;
    if (!isMobile(digits))
        return {};
    for (const qsizetype length : {4, 3})
        for (const Operator &each : kOperators)
            if (each.prefixes.contains(QString{digits.first(length) % u' '}) && each.prefixes.indexOf(u' ') == length)
                return each.name.toString();
    return {};
}

} // namespace dossier
