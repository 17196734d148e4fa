#include "services/classify/Classification.h"

#include "domain/Lists.h"
#include "reference/Reference.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

using Keeping = ClassDimension::Keeping;

const QString &in(const TwoTexts &texts, Language language) {
    return language == Language::Chinese ? texts.chinese : texts.english;
}

/// 分 as 12.6 万元 or CNY 126,000.
QString moneyText(double cents, Language language) {
    if (language == Language::English)
        return u"CNY "_s + QLocale{QLocale::English}.toString(cents / 100, 'f', std::fmod(cents, 100) == 0 ? 0 : 2);
    const double yuan = cents / 100;
    return yuan >= 10'000 ? QString::number(yuan / 10'000, 'g', 12) + u" 万元"_s
                          : QString::number(yuan, 'g', 12) + u" 元"_s;
}

QString numberText(double number, bool isMoney, Language language) {
    return isMoney ? moneyText(number, language) : QString::number(std::floor(number), 'f', 0);
}

QString edgeText(const RuleCondition &condition, bool isMoney, Language language) {
    QStringList edges;
    if (std::isfinite(condition.from))
        edges << (condition.fromIsOpen ? u"> "_s : u"≥ "_s) + numberText(condition.from, isMoney, language);
    if (std::isfinite(condition.to))
        edges << (condition.toIsOpen ? u"< "_s : u"≤ "_s) + numberText(condition.to, isMoney, language);
    return edges.join(language == Language::Chinese ? u" 且 "_s : u" and "_s);
}

/// A value as a person reads it.
QString shownText(const RuleOperand &operand, const QString &text, Language language) {
    if (operand.kind != RuleOperand::Kind::Field)
        return text;
    const Option *option = optionById(spec(operand.fields.front()).list, text);
    if (!option)
        return text;
    return language == Language::Chinese ? option->labelZh.toString() : QString{option->labelEn};
}

/// Since when a value is there that rules put there; the first word of its mark.
QDate writtenSince(const FieldValue &value) {
    return QDate::fromString(value.markText.section(u' ', 0, 0), Qt::ISODate);
}

} // namespace

Classification::Classification(
    RulePack pack, const SettingValues &settings, const Reference &reference, const QDateTime &now)
    : m_pack{std::move(pack)}, m_takesSuggestions{settings.text(Setting::LifecycleConfirm) == "auto"_L1},
      m_today{now.date()}, m_facts{m_pack, reference.calendar, now}, m_decided(m_pack.dimensions.size(), -1) {}

const std::vector<int> &Classification::decide(const Customer &customer) {
    m_facts.begin(customer);
    for (const int index : m_pack.order) {
        const std::vector<ClassRule> &rules = m_pack.dimensions[std::size_t(index)].rules;
        const auto found =
            std::ranges::find_if(rules, [this](const ClassRule &rule) { return m_facts.holds(rule.conditions); });
        m_decided[std::size_t(index)] = found == rules.end() ? -1 : int(found - rules.begin());
        m_facts.setLabel(index, found == rules.end() ? -1 : found->label);
    }
    return m_decided;
}

bool Classification::mayFollow(const ClassDimension &dimension, const QString &from, int to) const {
    const auto label = std::ranges::find(dimension.labels, from, &ClassLabel::id);
    if (dimension.transitions.empty() || label == dimension.labels.end())
        return true;
    return std::ranges::contains(dimension.transitions[std::size_t(label - dimension.labels.begin())], to);
}

/// Whether rules of this name wrote it, in whatever version.
bool Classification::isOwn(const FieldValue &value) const {
    return value.isComputed() && value.markText.section(u' ', 1, 1).startsWith(m_pack.id + u'@');
}

/// Whether the label goes into the field.
bool Classification::isTaken(const ClassDimension &dimension, const FieldValue &stored, int label) const {
    switch (dimension.keeping) {
    case Keeping::Shown: return false;
    case Keeping::Written: return stored.isEmpty() || isOwn(stored);
    case Keeping::Suggested: return m_takesSuggestions && label >= 0 && mayFollow(dimension, stored.text, label);
    }
    return false;
}

bool Classification::writeOne(Customer &customer, int index) const {
    const ClassDimension &dimension = m_pack.dimensions[std::size_t(index)];
    const int decided = m_decided[std::size_t(index)];
    const ClassRule *rule = decided < 0 ? nullptr : &dimension.rules[std::size_t(decided)];
    if (!dimension.field || !isTaken(dimension, customer.values[*dimension.field], rule ? rule->label : -1))
        return false;
    const QString label = rule ? dimension.labels[std::size_t(rule->label)].id : QString{};
    if (customer.values.text(*dimension.field) == label)
        return false;
    FieldValue value{.text = label};
    if (rule) {
        value.markCode = kComputed.toByteArray();
        value.markText = u"%1 %2@%3 %4"_s.arg(m_today.toString(Qt::ISODate), m_pack.id, m_pack.version, rule->id);
    }
    customer.values.set(*dimension.field, std::move(value));
    return true;
}

bool Classification::write(Customer &customer) {
    decide(customer);
    bool isChanged = false;
    for (std::size_t i = 0; i < m_pack.dimensions.size(); ++i)
        isChanged |= writeOne(customer, int(i));
    return isChanged;
}

QString Classification::counting(const Customer &customer, int index) const {
    const ClassDimension &dimension = m_pack.dimensions[std::size_t(index)];
    const int decided = m_decided[std::size_t(index)];
    const QString computed =
        decided < 0 ? QString{} : dimension.labels[std::size_t(dimension.rules[std::size_t(decided)].label)].id;
    if (!dimension.field || dimension.keeping == Keeping::Shown)
        return computed;
    const FieldValue &stored = customer.values[*dimension.field];
    if (dimension.keeping == Keeping::Written)
        return stored.isEmpty() || stored.isComputed() ? computed : stored.text;
    const bool isSuggestion =
        decided >= 0 && mayFollow(dimension, stored.text, dimension.rules[std::size_t(decided)].label);
    return isSuggestion ? computed : stored.text;
}

QString Classification::partText(const ReasonPart &part, const ClassRule &rule, Language language) {
    if (part.kind == ReasonPart::Kind::Words)
        return part.words;
    const RuleCondition &condition = rule.conditions[std::size_t(part.condition)];
    const RuleOperand &operand = m_pack.operands[std::size_t(condition.operand)];
    switch (part.kind) {
    case ReasonPart::Kind::Edge: return edgeText(condition, operand.isMoney(), language);
    case ReasonPart::Kind::Date: return m_facts.date(condition.operand).toString(Qt::ISODate);
    default: break;
    }
    if (!operand.isNumber())
        return shownText(operand, m_facts.text(condition.operand), language);
    const auto number = m_facts.number(condition.operand);
    return number ? numberText(*number, operand.isMoney(), language) : QString{};
}

QString Classification::reasonOf(const ClassRule &rule, Language language) {
    QString reason;
    for (const ReasonPart &part : language == Language::Chinese ? rule.chinese : rule.english)
        reason += partText(part, rule, language);
    return reason;
}

CustomerLabel Classification::byRules(int index, Language language) {
    const ClassDimension &dimension = m_pack.dimensions[std::size_t(index)];
    const ClassRule &rule = dimension.rules[std::size_t(m_decided[std::size_t(index)])];
    const ClassLabel &label = dimension.labels[std::size_t(rule.label)];
    CustomerLabel found{.dimension = dimension.id,
        .label = label.id,
        .name = in(label.name, language),
        .dimensionName = in(dimension.name, language),
        .reason = reasonOf(rule, language),
        .rule = rule.id,
        .classifier = m_pack.id + u'@' + m_pack.version};
    for (const RuleCondition &condition : rule.conditions) {
        const QDate day = m_facts.since(condition);
        if (day.isValid() && m_facts.holds(condition) && (!found.since.isValid() || day > found.since))
            found.since = day;
    }
    return found;
}

CustomerLabel Classification::byPerson(int index, const QString &label, Language language) const {
    const ClassDimension &dimension = m_pack.dimensions[std::size_t(index)];
    const auto known = std::ranges::find(dimension.labels, label, &ClassLabel::id);
    return {.dimension = dimension.id,
        .label = label,
        .name = known == dimension.labels.end() ? label : in(known->name, language),
        .dimensionName = in(dimension.name, language),
        .reason = language == Language::Chinese ? u"由人设定"_s : u"Set by a person"_s,
        .isByPerson = true};
}

/// The person's label beside that of the rules, where there is one of each.
void Classification::addLabels(
    std::vector<CustomerLabel> &into, const Customer &customer, int index, Language language) {
    const ClassDimension &dimension = m_pack.dimensions[std::size_t(index)];
    const bool isDecided = m_decided[std::size_t(index)] >= 0;
    const FieldValue stored =
        dimension.field && dimension.keeping != Keeping::Shown ? customer.values[*dimension.field] : FieldValue{};
    if (stored.text.isEmpty() || (stored.isComputed() && dimension.keeping == Keeping::Written)) {
        if (!isDecided)
            return;
        CustomerLabel computed = byRules(index, language);
        computed.isSuggested = dimension.keeping == Keeping::Suggested;
        if (!computed.since.isValid() && stored.text == computed.label)
            computed.since = writtenSince(stored);
        into.push_back(std::move(computed));
        return;
    }
    const CustomerLabel computed = isDecided ? byRules(index, language) : CustomerLabel{};
    if (dimension.keeping == Keeping::Suggested && computed.label == stored.text) {
        into.push_back(computed);
        return;
    }
    CustomerLabel person = byPerson(index, stored.text, language);
    person.isByPerson = !stored.isComputed();
    if (dimension.keeping == Keeping::Written && isDecided && computed.label != stored.text) {
        person.computed = computed.label;
        person.whyComputed = computed.reason;
    }
    into.push_back(std::move(person));
    const bool isSuggestion =
        dimension.keeping == Keeping::Suggested && isDecided &&
        mayFollow(dimension, stored.text, dimension.rules[std::size_t(m_decided[std::size_t(index)])].label);
    if (!isSuggestion)
        return;
    into.push_back(computed);
    into.back().isSuggested = true;
}

std::vector<CustomerLabel> Classification::labels(
    const Customer &customer, Language language, const std::function<bool(Field)> &sees) {
    decide(customer);
    std::vector<CustomerLabel> found;
    for (std::size_t i = 0; i < m_pack.dimensions.size(); ++i) {
        const ClassDimension &dimension = m_pack.dimensions[i];
        const bool isHidden = sees && !std::ranges::all_of(dimension.reads, sees);
        if (!isHidden)
            addLabels(found, customer, int(i), language);
        else if (dimension.field && dimension.keeping != Keeping::Shown && sees(*dimension.field) &&
                 customer.values.has(*dimension.field)) {
            const FieldValue &stored = customer.values[*dimension.field];
            CustomerLabel label = byPerson(int(i), stored.text, language);
            label.isByPerson = !stored.isComputed();
            label.reason = language == Language::Chinese ? u"原因涉及您无权查看的字段"_s
                                                         : u"The reason lies in fields that you do not see"_s;
            found.push_back(std::move(label));
        }
    }
    return found;
}

} // namespace dossier
