#include "services/classify/RuleReading.h"

#include "domain/Lists.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::RuleReading)
};

struct OperandName {
    QStringView name;
    RuleOperand::Kind kind;
};
constexpr std::array kOperands{
    OperandName{u"field", RuleOperand::Kind::Field},
    OperandName{u"count", RuleOperand::Kind::Count},
    OperandName{u"sum", RuleOperand::Kind::Sum},
    OperandName{u"days_since", RuleOperand::Kind::DaysSince},
    OperandName{u"workdays_since", RuleOperand::Kind::WorkdaysSince},
    OperandName{u"months_since", RuleOperand::Kind::MonthsSince},
    OperandName{u"days_until", RuleOperand::Kind::DaysUntil},
    OperandName{u"amount_of_years", RuleOperand::Kind::AmountOfYears},
    OperandName{u"region", RuleOperand::Kind::Region},
    OperandName{u"label", RuleOperand::Kind::Label},
};

struct EdgeName {
    QStringView name;
    double RuleCondition::*edge;
    bool RuleCondition::*isOpen;
    bool opens;
};
constexpr std::array kEdges{
    EdgeName{u"from", &RuleCondition::from, &RuleCondition::fromIsOpen, false},
    EdgeName{u"above", &RuleCondition::from, &RuleCondition::fromIsOpen, true},
    EdgeName{u"to", &RuleCondition::to, &RuleCondition::toIsOpen, false},
    EdgeName{u"below", &RuleCondition::to, &RuleCondition::toIsOpen, true},
};

constexpr int kLongestSpan = 36'500; ///< Days.

bool isNumberType(FieldType type) {
    return type == FieldType::Money || type == FieldType::Integer || type == FieldType::MoneyRange;
}

bool isDateType(FieldType type) { return type == FieldType::Date || type == FieldType::DateTime; }

/// The member of @p object that says what it looks at; null for a group.
const JsonTree *operandMember(const JsonTree &object) {
    for (const OperandName &name : kOperands)
        if (const JsonTree *member = object.member(name.name))
            return member;
    return nullptr;
}

QString namesOfOperands() {
    QStringList names;
    for (const OperandName &operand : kOperands)
        names << operand.name.toString();
    return names.join(u", "_s);
}

} // namespace

bool RuleOperand::isNumber() const {
    switch (kind) {
    case Kind::Field: return isNumberType(spec(fields.front()).type);
    case Kind::Region:
    case Kind::Label: return false;
    default: return true;
    }
}

bool RuleOperand::isMoney() const {
    if (kind == Kind::AmountOfYears)
        return true;
    if ((kind != Kind::Field && kind != Kind::Sum) || fields.empty())
        return false;
    return isNumberType(spec(fields.front()).type) && spec(fields.front()).type != FieldType::Integer;
}

bool RuleOperand::isDate() const {
    return kind == Kind::DaysSince || kind == Kind::WorkdaysSince || kind == Kind::MonthsSince ||
           kind == Kind::DaysUntil;
}

std::optional<Field> RuleReading::field(const JsonTree &value) {
    const std::optional<Field> found = value.isText() ? fieldById(value.text) : std::nullopt;
    if (!found)
        fail(value, Words::tr("There is no field “%1”.").arg(value.text.left(60)), "field-unknown");
    return found;
}

Part RuleReading::part(const JsonTree &value) {
    for (int part = 1; part < kPartCount; ++part)
        if (value.isText() && value.text == partName(Part(part)))
            return Part(part);
    fail(value, Words::tr("There is no list “%1”.").arg(value.text.left(60)), "field-unknown");
    return Part::Contacts;
}

std::vector<Field> RuleReading::datesOf(const JsonTree &member, RuleOperand &operand) {
    std::vector<Field> fields;
    const std::vector<JsonTree> alone{member};
    for (const JsonTree &one : member.isList() ? member.children : alone) {
        if (one.isText() && one.text == "created_at"_L1) {
            operand.sinceCreated = true;
            continue;
        }
        const auto date = field(one);
        if (date && !isDateType(spec(*date).type))
            fail(one, Words::tr("“%1” is no date.").arg(one.text));
        if (date)
            fields.push_back(*date);
    }
    if (fields.empty() && !operand.sinceCreated)
        fail(member, Words::tr("Expected was the id of a date, or a list of them."));
    return fields;
}

RuleOperand RuleReading::operandOf(const JsonTree &member, const JsonTree &object) {
    using Kind = RuleOperand::Kind;
    const auto named = [&member](const OperandName &operand) { return operand.name == member.name; };
    RuleOperand operand{.kind = std::ranges::find_if(kOperands, named)->kind};
    switch (operand.kind) {
    case Kind::Field: operand.fields = {field(member).value_or(Field::Name)}; break;
    case Kind::Count: operand.part = part(member); break;
    case Kind::Sum: {
        const Field summed = field(member).value_or(Field::ContractRecordAmount);
        if (!isNumberType(spec(summed).type) || spec(summed).part == Part::Customer)
            fail(member, Words::tr("Expected was the id of a number in a list, such as contracts[].amount."));
        operand.fields = {summed};
        operand.part = spec(summed).part;
        break;
    }
    case Kind::DaysSince:
    case Kind::WorkdaysSince:
    case Kind::MonthsSince:
    case Kind::DaysUntil: operand.fields = datesOf(member, operand); break;
    case Kind::AmountOfYears:
        if (!member.isList() || member.children.empty())
            fail(member, Words::tr("Expected was a list of years, such as [0, -1] for this one, else the one before."));
        for (const JsonTree &year : member.children)
            operand.years.push_back(integer(year, -50, 0));
        break;
    case Kind::Region: break;
    case Kind::Label:
        operand.dimension = int(dimensions.indexOf(member.text));
        if (operand.dimension < 0)
            fail(member, Words::tr("There is no dimension “%1”.").arg(member.text.left(60)));
        break;
    }
    if (const JsonTree *within = object.member(u"within_days")) {
        const bool hasDates = std::ranges::any_of(
            kFields, [&](const FieldSpec &spec) { return spec.part == operand.part && isDateType(spec.type); });
        if (operand.part == Part::Customer || !hasDates)
            fail(*within, Words::tr("Only what happened on a day can be counted within some days."));
        const bool isSetting = within->isObject() && checkMembers(*within, {u"setting", u"at", u"times"});
        operand.withinDays =
            isSetting ? int(std::min(settingNumber(*within), double{kLongestSpan})) : integer(*within, 1, kLongestSpan);
    }
    return operand;
}

int RuleReading::operand(const JsonTree &object) {
    const JsonTree *member = operandMember(object);
    if (!member) {
        fail(object, Words::tr("Expected was a condition: all, any, none, or one of: %1.").arg(namesOfOperands()));
        return -1;
    }
    const RuleOperand wanted = operandOf(*member, object);
    const auto known = std::ranges::find(pack.operands, wanted);
    if (known != pack.operands.end())
        return int(known - pack.operands.begin());
    pack.operands.push_back(wanted);
    return int(pack.operands.size()) - 1;
}

void RuleReading::edges(const JsonTree &object, RuleCondition &into) {
    for (const EdgeName &name : kEdges) {
        const JsonTree *edge = object.member(name.name);
        if (!edge)
            continue;
        if (std::isfinite(into.*name.edge))
            return fail(*edge, Words::tr("There are two edges on the same side."));
        into.*name.isOpen = name.opens;
        if (!edge->isObject()) {
            if (edge->kind != JsonTree::Kind::Number || !std::isfinite(edge->number))
                return fail(*edge, Words::tr("Expected was a number or a setting as the edge."));
            into.*name.edge = edge->number;
            continue;
        }
        if (!checkMembers(*edge, {u"setting", u"at", u"times", u"flip_if"}))
            return;
        into.*name.edge = settingNumber(*edge);
        if (const JsonTree *flip = edge->member(u"flip_if"); flip && settingHolds(flip))
            into.*name.isOpen = !name.opens;
    }
    if (into.from > into.to || (into.from == into.to && (into.fromIsOpen || into.toIsOpen)))
        fail(object, Words::tr("Nothing lies between these edges."));
}

QString RuleReading::wantedText(const JsonTree &value, const RuleOperand &operand) {
    if (operand.kind != RuleOperand::Kind::Field) {
        if (!value.isText())
            fail(value, Words::tr("Expected was a text."));
        return value.text;
    }
    const FieldSpec &about = spec(operand.fields.front());
    if (about.type == FieldType::Bool) {
        if (value.kind != JsonTree::Kind::Bool)
            fail(value, Words::tr("Expected was true or false."));
        return value.truth ? u"true"_s : u"false"_s;
    }
    const bool isOption = about.type != FieldType::Enum || optionById(about.list, value.text);
    if (!value.isText() || value.text.isEmpty() || !isOption)
        fail(value, about.type == FieldType::Enum
                        ? Words::tr("“%1” is no value of %2.").arg(value.text.left(60), QString{about.id})
                        : Words::tr("Expected was a text."));
    return value.text;
}

void RuleReading::texts(const JsonTree &object, RuleCondition &into) {
    const RuleOperand about = pack.operands[std::size_t(into.operand)];
    into.kind = RuleCondition::Kind::Texts;
    if (const JsonTree *list = object.member(u"in")) {
        if (!list->isList() || list->children.empty())
            fail(*list, Words::tr("Expected was a list of values."));
        for (const JsonTree &value : list->children)
            into.texts.push_back(wantedText(value, about));
    } else if (const JsonTree *value = object.member(u"is")) {
        into.texts.push_back(wantedText(*value, about));
    } else {
        fail(object, Words::tr("Expected was “is”, “in” or “has”."));
    }
}

void RuleReading::leaf(const JsonTree &object, std::vector<RuleCondition> &into) {
    const JsonTree *member = operandMember(object);
    const QStringView name = member ? QStringView{member->name} : u"field";
    if (!checkMembers(object, {name, u"within_days", u"is", u"in", u"has", u"from", u"above", u"to", u"below"}))
        return;
    RuleCondition condition{.operand = operand(object)};
    if (condition.operand < 0)
        return;
    const bool isNumber = pack.operands[std::size_t(condition.operand)].isNumber();
    if (const JsonTree *has = object.member(u"has")) {
        if (has->kind != JsonTree::Kind::Bool || object.children.size() != 2)
            fail(*has, Words::tr("Expected was true or false, and nothing else beside it."));
        condition.kind = has->truth ? RuleCondition::Kind::Has : RuleCondition::Kind::Lacks;
    } else if (isNumber) {
        condition.kind = RuleCondition::Kind::Between;
        if (const JsonTree *wrong = object.member(u"is"); wrong || (wrong = object.member(u"in")))
            fail(*wrong, Words::tr("A number is compared by: from, above, to, below."));
        edges(object, condition);
        if (!std::isfinite(condition.from) && !std::isfinite(condition.to))
            fail(object, Words::tr("A number is compared by: from, above, to, below."));
    } else {
        texts(object, condition);
    }
    into.push_back(std::move(condition));
}

void RuleReading::group(const JsonTree &members, RuleCondition::Kind kind, std::vector<RuleCondition> &into) {
    if (!members.isList() || members.children.empty())
        return fail(members, Words::tr("Expected was a list of conditions."));
    const std::size_t head = into.size();
    into.push_back({.kind = kind});
    for (const JsonTree &member : members.children)
        condition(member, into);
    into[head].end = int(into.size());
}

void RuleReading::condition(const JsonTree &object, std::vector<RuleCondition> &into) {
    if (const JsonTree *all = object.member(u"all"); all && object.children.size() == 1)
        return group(*all, RuleCondition::Kind::All, into);
    if (const JsonTree *any = object.member(u"any"); any && object.children.size() == 1)
        return group(*any, RuleCondition::Kind::Any, into);
    if (const JsonTree *none = object.member(u"none"); none && object.children.size() == 1)
        return group(*none, RuleCondition::Kind::None, into);
    if (object.member(u"setting")) {
        into.push_back({.kind = settingHolds(&object) ? RuleCondition::Kind::Always : RuleCondition::Kind::Never});
        return;
    }
    leaf(object, into);
}

} // namespace dossier
