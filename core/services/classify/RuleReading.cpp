#include "services/classify/RuleReading.h"

#include "domain/SettingSpecs.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::RuleReading)
};

/// A condition counts from 0; people count from 1, and the first needs no number.
struct Placeholder {
    QStringView name;
    ReasonPart::Kind kind;
};
constexpr std::array kPlaceholders{
    Placeholder{u"value", ReasonPart::Kind::Value},
    Placeholder{u"edge", ReasonPart::Kind::Edge},
    Placeholder{u"date", ReasonPart::Kind::Date},
};

/// The indices of the conditions of @p rule that are no groups.
std::vector<int> leavesOf(const ClassRule &rule) {
    std::vector<int> leaves;
    for (std::size_t i = 0; i < rule.conditions.size(); ++i)
        if (rule.conditions[i].operand >= 0)
            leaves.push_back(int(i));
    return leaves;
}

} // namespace

void RuleReading::fail(const JsonTree &where, const QString &expected, const QByteArray &code) {
    if (m_error)
        return;
    const QString message =
        rule.isEmpty() ? Words::tr("Line %1: %2").arg(QString::number(where.line), expected)
                       : Words::tr("Line %1, rule %2: %3").arg(QString::number(where.line), rule.left(60), expected);
    m_error = Error{.kind = Error::Kind::InvalidInput, .code = code, .message = message, .place = {.row = where.line}};
}

bool RuleReading::checkMembers(const JsonTree &object, std::initializer_list<QStringView> known) {
    QStringList names;
    for (const QStringView name : known)
        names << name.toString();
    if (!object.isObject()) {
        fail(object, Words::tr("Expected was an object with some of: %1.").arg(names.join(u", "_s)));
        return false;
    }
    const auto stranger =
        std::ranges::find_if(object.children, [&names](const JsonTree &child) { return !names.contains(child.name); });
    if (stranger == object.children.end())
        return true;
    fail(*stranger, Words::tr("“%1” is not known here; expected was one of: %2.")
                        .arg(stranger->name.left(60), names.join(u", "_s)));
    return false;
}

QString RuleReading::text(const JsonTree &object, QStringView name) {
    const JsonTree *member = object.member(name);
    if (!member || !member->isText() || member->text.isEmpty())
        fail(member ? *member : object, Words::tr("Expected was “%1” with a text.").arg(name));
    return member ? member->text : QString{};
}

TwoTexts RuleReading::twoTexts(const JsonTree &object, QStringView name) {
    const JsonTree *member = object.member(name);
    if (!member) {
        fail(object, Words::tr("Expected was “%1” with a text for zh_CN and en.").arg(name));
        return {};
    }
    if (!checkMembers(*member, {u"zh_CN", u"en"}))
        return {};
    return {.chinese = text(*member, u"zh_CN"), .english = text(*member, u"en")};
}

int RuleReading::integer(const JsonTree &value, int least, int most) {
    const bool isWhole = value.kind == JsonTree::Kind::Number && value.number >= least && value.number <= most &&
                         std::floor(value.number) == value.number;
    if (!isWhole) {
        fail(value, Words::tr("Expected was a whole number from %1 to %2.").arg(least).arg(most));
        return least;
    }
    return int(value.number);
}

bool RuleReading::settingHolds(const JsonTree *condition) {
    if (!condition)
        return true;
    if (!checkMembers(*condition, {u"setting", u"is", u"in"}))
        return true;
    const QString key = text(*condition, u"setting");
    const SettingSpec *setting = settingByKey(key);
    if (!setting) {
        fail(*condition, Words::tr("There is no setting “%1”.").arg(key.left(60)));
        return true;
    }
    if (const JsonTree *list = condition->member(u"in"); list && list->isList())
        return std::ranges::any_of(
            list->children, [&](const JsonTree &one) { return one.text == m_settings.text(setting->setting); });
    return text(*condition, u"is") == m_settings.text(setting->setting);
}

double RuleReading::settingNumber(const JsonTree &object) {
    const QString key = text(object, u"setting");
    const SettingSpec *setting = settingByKey(key);
    if (!setting || (setting->type != SettingType::Integer && setting->type != SettingType::Edges)) {
        fail(object, Words::tr("There is no setting “%1” that holds numbers.").arg(key.left(60)));
        return 0;
    }
    const std::vector<qint64> numbers = m_settings.numbers(setting->setting);
    const JsonTree *at = object.member(u"at");
    const JsonTree *times = object.member(u"times");
    const auto index = at ? std::size_t(integer(*at, 0, 9)) : 0;
    if (index >= numbers.size()) {
        fail(object, Words::tr("The setting %1 has %2 numbers.").arg(key).arg(numbers.size()));
        return 0;
    }
    return double(numbers[index]) * (times ? integer(*times, 1, 10'000) : 1);
}

/// A text that stands between braces and is none of ours is a slip of the pen, not words.
std::vector<ReasonPart> RuleReading::reason(const JsonTree &where, const QString &written, const ClassRule &of) {
    static const QRegularExpression kBraces{u"\\{([a-z]*)([1-9]?)\\}"_s};
    const std::vector<int> leaves = leavesOf(of);
    std::vector<ReasonPart> parts;
    qsizetype begin = 0;
    for (const QRegularExpressionMatch &match : kBraces.globalMatch(written)) {
        const auto placeholder = std::ranges::find(kPlaceholders, match.capturedView(1), &Placeholder::name);
        const auto index = std::size_t(std::max(1, match.capturedView(2).toInt()) - 1);
        if (placeholder == kPlaceholders.end() || index >= leaves.size()) {
            fail(
                where, Words::tr("“%1” stands for nothing; expected was {value}, {edge} or {date}, and behind the word "
                                 "which condition is meant, from 1 to %2.")
                           .arg(match.captured(0))
                           .arg(leaves.size()));
            return {};
        }
        if (match.capturedStart() > begin)
            parts.push_back({.words = written.sliced(begin, match.capturedStart() - begin)});
        parts.push_back({.kind = placeholder->kind, .condition = leaves[index]});
        begin = match.capturedEnd();
    }
    if (begin < written.size())
        parts.push_back({.words = written.sliced(begin)});
    return parts;
}

} // namespace dossier
