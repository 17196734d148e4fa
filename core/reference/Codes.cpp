#include "reference/Codes.h"

#include "reference/HanFolding.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

using Fault = CodeProblem::Fault;

constexpr int kUsccLength = 18;
constexpr int kUsccModulus = 31;
constexpr std::u16string_view kUsccAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
static_assert(kUsccAlphabet.size() == kUsccModulus);

/// base^0, base^1, … modulo @p modulus.
template <std::size_t Count>
constexpr std::array<int, Count> powers(int base, int modulus) {
    std::array<int, Count> result{};
    int power = 1;
    for (int &weight : result) {
        weight = power;
        power = power * base % modulus;
    }
    return result;
}

constexpr auto kUsccWeights = powers<kUsccLength - 1>(3, kUsccModulus);
static_assert(kUsccWeights == std::array{1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28});

constexpr std::array kOrganisationWeights{3, 7, 9, 10, 5, 8, 4, 2};

constexpr int kIdLength = 18;
constexpr std::array kIdWeights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
static_assert(kIdWeights.size() == kIdLength - 1);
constexpr std::u16string_view kIdChecks = u"10X98765432";

/// What stands before the second place: the office that registers; with it, who registers. Source: GB 32100-2015,
/// table 1 and its amendment.
struct Registrant {
    QStringView prefix;
    QStringView name;
};
constexpr std::array kRegistrants{
    Registrant{u"11", u"机关"},
    Registrant{u"12", u"事业单位"},
    Registrant{u"13", u"群众团体"},
    Registrant{u"31", u"律师事务所"},
    Registrant{u"32", u"公证处"},
    Registrant{u"33", u"基层法律服务所"},
    Registrant{u"34", u"司法鉴定机构"},
    Registrant{u"35", u"仲裁委员会"},
    Registrant{u"51", u"社会团体"},
    Registrant{u"52", u"民办非企业单位"},
    Registrant{u"53", u"基金会"},
    Registrant{u"91", u"企业"},
    Registrant{u"92", u"个体工商户"},
    Registrant{u"93", u"农民专业合作社"},
    Registrant{u"N1", u"组级集体经济组织"},
    Registrant{u"N2", u"村级集体经济组织"},
    Registrant{u"N3", u"乡镇级集体经济组织"},
};

/// Half width, upper case, without blanks and hyphens.
QString cleaned(QStringView text) {
    QString result = HanFolding::halfWidth(text).toUpper();
    result.removeIf([](QChar c) { return c == u' ' || c == u'-' || c == u'\''; });
    return result;
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool allDigits(QStringView text) { return std::ranges::all_of(text, isDigit); }

/// 0-9 then A-Z as 10-35; -1 for anything else.
int alphanumericValue(QChar c) {
    if (isDigit(c))
        return c.unicode() - u'0';
    return c >= u'A' && c <= u'Z' ? c.unicode() - u'A' + 10 : -1;
}

constexpr auto kUsccValues = [] {
    std::array<qint8, 128> values{};
    values.fill(-1);
    for (std::size_t i = 0; i < kUsccAlphabet.size(); ++i)
        values[kUsccAlphabet[i]] = qint8(i);
    return values;
}();

qsizetype usccValue(QChar c) { return c.unicode() < kUsccValues.size() ? kUsccValues[c.unicode()] : -1; }

std::expected<void, CodeProblem> checkUscc(QStringView code) {
    qsizetype sum = 0;
    for (qsizetype i = 0; i < kUsccLength; ++i) {
        const qsizetype value = usccValue(code[i]);
        if (value < 0)
            return std::unexpected(CodeProblem{Fault::Character, i});
        sum += i < kUsccLength - 1 ? value * kUsccWeights[std::size_t(i)] : value;
    }
    if (sum % kUsccModulus != 0)
        return std::unexpected(CodeProblem{Fault::CheckDigit});
    return {};
}

} // namespace

std::expected<Uscc, CodeProblem> parseUscc(QStringView text) {
    Uscc uscc{.code = cleaned(text)};
    if (uscc.code.size() != kUsccLength)
        return std::unexpected(CodeProblem{Fault::Length});
    if (const auto checked = checkUscc(uscc.code); !checked) {
        QString read = uscc.code;
        read.replace(u'O', u'0').replace(u'I', u'1');
        if (read == uscc.code || !checkUscc(read))
            return std::unexpected(checked.error());
        uscc.code = read;
        uscc.mended = true;
    }
    uscc.organisationCodeHolds = isOrganisationCode(QStringView{uscc.code}.sliced(8, 9));
    return uscc;
}

QString registrantOf(QStringView uscc) {
    for (const Registrant &registrant : kRegistrants)
        if (uscc.startsWith(registrant.prefix))
            return registrant.name.toString();
    return {};
}

bool isOrganisationCode(QStringView text) {
    const QString code = cleaned(text);
    if (code.size() != qsizetype(kOrganisationWeights.size()) + 1)
        return false;
    int sum = 0;
    for (std::size_t i = 0; i < kOrganisationWeights.size(); ++i) {
        const int value = alphanumericValue(code[qsizetype(i)]);
        if (value < 0)
            return false;
        sum += value * kOrganisationWeights[i];
    }
    const int check = 11 - sum % 11;
    const char16_t wanted = check == 10 ? u'X' : check == 11 ? u'0' : char16_t(u'0' + check);
    return code.back() == QChar{wanted};
}

bool isRegistrationNumber(QStringView text) {
    const QString code = cleaned(text);
    if (code.size() != 15 || !allDigits(code))
        return false;
    int product = 10;
    for (qsizetype i = 0; i < 14; ++i) {
        const int sum = (product + code[i].digitValue()) % 10;
        product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (product + code[14].digitValue()) % 10 == 1;
}

bool isOldTaxNumber(QStringView text) {
    const QString code = cleaned(text);
    return code.size() == 15 && allDigits(QStringView{code}.first(6)) &&
           isOrganisationCode(QStringView{code}.sliced(6));
}

std::expected<ResidentId, CodeProblem> parseResidentId(QStringView text) {
    QString code = cleaned(text);
    const bool isShort = code.size() == 15;
    if (isShort)
        code.insert(6, u"19"_s);
    else if (code.size() != kIdLength)
        return std::unexpected(CodeProblem{Fault::Length});
    int sum = 0;
    for (std::size_t i = 0; i < kIdWeights.size(); ++i) {
        if (!isDigit(code[qsizetype(i)]))
            return std::unexpected(CodeProblem{Fault::Character, qsizetype(i) - (isShort && i >= 8 ? 2 : 0)});
        sum += code[qsizetype(i)].digitValue() * kIdWeights[i];
    }
    const QChar check{kIdChecks[std::size_t(sum % 11)]};
    if (isShort)
        code += check;
    const QDate bornOn = QDate::fromString(code.sliced(6, 8), u"yyyyMMdd"_s);
    if (!bornOn.isValid())
        return std::unexpected(CodeProblem{Fault::Date});
    if (!isDigit(code.back()) && code.back() != u'X')
        return std::unexpected(CodeProblem{Fault::Character, kIdLength - 1});
    if (code.back() != check)
        return std::unexpected(CodeProblem{Fault::CheckDigit});
    return ResidentId{.code = code, .bornOn = bornOn, .isMale = code[16].digitValue() % 2 == 1};
}

} // namespace dossier
