#include "services/classify/RulePackReader.h"

#include "domain/Lists.h"
#include "services/classify/RuleReading.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::RuleReading)
};

using Keeping = ClassDimension::Keeping;

constexpr std::size_t kMostDimensions = 200;

/// One interval of thresholds, and where it is written.
struct Band {
    const JsonTree *place;
    QString label;
    RuleCondition condition;
};

QString numberText(double number) { return QString::number(number, 'f', 0); }

int labelIndex(RuleReading &reading, const ClassDimension &dimension, const JsonTree &where, const QString &id) {
    const auto found = std::ranges::find(dimension.labels, id, &ClassLabel::id);
    if (found != dimension.labels.end())
        return int(found - dimension.labels.begin());
    reading.fail(where, Words::tr("“%1” is no label of %2.").arg(id.left(60), dimension.id.left(60)));
    return 0;
}

void readReason(RuleReading &reading, const JsonTree &object, ClassRule &rule) {
    const TwoTexts reason = reading.twoTexts(object, u"reason");
    rule.chinese = reading.reason(object, reason.chinese, rule);
    rule.english = reading.reason(object, reason.english, rule);
}

/// Between two neighbours there must be neither a number that both have nor one that none has.
void checkNeighbours(RuleReading &reading, const Band &lower, const Band &upper) {
    const RuleCondition &below = lower.condition;
    const RuleCondition &above = upper.condition;
    if (below.to > above.from || (below.to == above.from && !below.toIsOpen && !above.fromIsOpen))
        reading.fail(*upper.place,
            Words::tr("The thresholds of %1 and %2 overlap at %3.")
                .arg(lower.label, upper.label, numberText(above.from)),
            "rules-overlap");
    if (below.to < above.from || (below.to == above.from && below.toIsOpen && above.fromIsOpen))
        reading.fail(*upper.place,
            Words::tr("The thresholds of %1 and %2 leave a hole from %3 to %4.")
                .arg(lower.label, upper.label, numberText(below.to), numberText(above.from)),
            "rules-hole");
}

void readBands(RuleReading &reading, const JsonTree &object, ClassDimension &dimension) {
    if (!reading.checkMembers(object, {u"id", u"if", u"of", u"bands", u"when", u"reason"}))
        return;
    const JsonTree *of = object.member(u"of");
    const JsonTree *written = object.member(u"bands");
    if (!of || !of->isObject() || !written->isList() || written->children.size() < 2)
        return reading.fail(object, Words::tr("Expected were “of” and at least two “bands”."));
    const int operand = reading.operand(*of);
    if (operand < 0)
        return;
    if (!reading.pack.operands[std::size_t(operand)].isNumber())
        return reading.fail(*of, Words::tr("Thresholds need a number."));
    std::vector<Band> bands;
    for (const JsonTree &one : written->children) {
        if (!reading.checkMembers(one, {u"label", u"from", u"above", u"to", u"below"}))
            return;
        Band band{.place = &one,
            .label = reading.text(one, u"label"),
            .condition = {.kind = RuleCondition::Kind::Between, .operand = operand}};
        reading.edges(one, band.condition);
        bands.push_back(std::move(band));
    }
    std::ranges::sort(bands, {}, [](const Band &band) { return std::pair{band.condition.from, band.condition.to}; });
    for (std::size_t i = 1; i < bands.size(); ++i)
        checkNeighbours(reading, bands[i - 1], bands[i]);
    for (const Band &band : bands) {
        ClassRule rule{.id = reading.rule, .label = labelIndex(reading, dimension, *band.place, band.label)};
        const JsonTree *when = object.member(u"when");
        if (when)
            rule.conditions.push_back({.kind = RuleCondition::Kind::All});
        rule.conditions.push_back(band.condition);
        if (when) {
            reading.condition(*when, rule.conditions);
            rule.conditions.front().end = int(rule.conditions.size());
        }
        readReason(reading, object, rule);
        dimension.rules.push_back(std::move(rule));
    }
}

void readRule(RuleReading &reading, const JsonTree &object, ClassDimension &dimension) {
    reading.rule = dimension.id;
    if (!object.isObject())
        return reading.fail(object, Words::tr("Expected was a rule: an object."));
    reading.rule = reading.text(object, u"id");
    if (std::ranges::contains(dimension.rules, reading.rule, &ClassRule::id))
        reading.fail(object, Words::tr("There is another rule of this id."));
    if (!reading.settingHolds(object.member(u"if")))
        return;
    if (object.member(u"bands"))
        return readBands(reading, object, dimension);
    if (!reading.checkMembers(object, {u"id", u"if", u"label", u"when", u"reason"}))
        return;
    ClassRule rule{.id = reading.rule, .label = labelIndex(reading, dimension, object, reading.text(object, u"label"))};
    const JsonTree *when = object.member(u"when");
    if (!when)
        return reading.fail(object, Words::tr("Expected was “when” with a condition."));
    reading.condition(*when, rule.conditions);
    readReason(reading, object, rule);
    dimension.rules.push_back(std::move(rule));
}

void readLabels(RuleReading &reading, const JsonTree &object, ClassDimension &dimension) {
    const JsonTree *labels = object.member(u"labels");
    if (!labels) {
        if (dimension.field)
            for (const Option &option : optionsOf(spec(*dimension.field).list))
                dimension.labels.push_back(
                    {option.id.toString(), {option.labelZh.toString(), option.labelEn.toString()}});
        if (dimension.labels.empty())
            reading.fail(object, Words::tr("Expected was “labels”, a list."));
        return;
    }
    for (const JsonTree &label : labels->children) {
        if (!reading.checkMembers(label, {u"id", u"zh_CN", u"en"}))
            return;
        const QString id = reading.text(label, u"id");
        if (std::ranges::contains(dimension.labels, id, &ClassLabel::id))
            reading.fail(label, Words::tr("There are two labels “%1”.").arg(id.left(60)));
        const bool isOption = !dimension.field || spec(*dimension.field).type != FieldType::Enum ||
                              optionById(spec(*dimension.field).list, id);
        if (!isOption)
            reading.fail(label, Words::tr("“%1” is no value of %2.").arg(id.left(60), dimension.id));
        dimension.labels.push_back({id, {reading.text(label, u"zh_CN"), reading.text(label, u"en")}});
    }
}

void readTransitions(RuleReading &reading, const JsonTree *written, ClassDimension &dimension) {
    if (!written)
        return;
    dimension.transitions.resize(dimension.labels.size());
    for (const JsonTree &from : written->children) {
        const int label = labelIndex(reading, dimension, from, from.name);
        if (!from.isList())
            return reading.fail(from, Words::tr("Expected was a list of labels."));
        for (const JsonTree &to : from.children)
            dimension.transitions[std::size_t(label)].push_back(labelIndex(reading, dimension, to, to.text));
    }
}

/// What becomes of a label, which takes a field that has labels for its values.
void readKeeping(RuleReading &reading, const JsonTree &object, ClassDimension &dimension) {
    const JsonTree *written = object.member(u"keeping");
    if (!written || written->text == "shown"_L1)
        return;
    const bool isChoice = dimension.field && (spec(*dimension.field).type == FieldType::Enum ||
                                                 spec(*dimension.field).type == FieldType::Bool);
    if (!isChoice || spec(*dimension.field).part != Part::Customer)
        return reading.fail(*written, Words::tr("Only labels of a choice of the customer can be kept."));
    if (written->text == "written"_L1)
        dimension.keeping = Keeping::Written;
    else if (written->text == "suggested"_L1)
        dimension.keeping = Keeping::Suggested;
    else
        reading.fail(*written, Words::tr("Expected was shown, written or suggested."));
}

ClassDimension readDimension(RuleReading &reading, const JsonTree &object) {
    ClassDimension dimension{.id = reading.text(object, u"id")};
    reading.rule = dimension.id;
    if (!reading.checkMembers(
            object, {u"id", u"name", u"source", u"if", u"keeping", u"labels", u"transitions", u"rules"}))
        return dimension;
    dimension.field = fieldById(dimension.id);
    if (object.member(u"name"))
        dimension.name = reading.twoTexts(object, u"name");
    else if (dimension.field)
        dimension.name = {spec(*dimension.field).labelZh.toString(), spec(*dimension.field).labelEn.toString()};
    else
        reading.fail(object, Words::tr("Expected was “name”: %1 is no field that has one.").arg(dimension.id.left(60)));
    readLabels(reading, object, dimension);
    readKeeping(reading, object, dimension);
    readTransitions(reading, object.member(u"transitions"), dimension);
    const JsonTree *rules = object.member(u"rules");
    if (!rules || !rules->isList())
        reading.fail(rules ? *rules : object, Words::tr("Expected was “rules”, a list."));
    else if (reading.settingHolds(object.member(u"if")))
        for (const JsonTree &rule : rules->children)
            readRule(reading, rule, dimension);
    return dimension;
}

/// Visits whom a dimension asks before itself; whoever is met while it waits asks in a circle.
class Ordering {
public:
    explicit Ordering(RulePack &pack) : m_pack{pack}, m_states(pack.dimensions.size()) {}

    /// The circle, if there is one: "tier → value → tier".
    QString run() {
        for (int i = 0; i < int(m_pack.dimensions.size()) && m_circle.isEmpty(); ++i)
            visit(i, {});
        return m_circle;
    }

private:
    enum class State : quint8 { Unseen, Waiting, Done };

    void visit(int index, QStringList path) {
        ClassDimension &dimension = m_pack.dimensions[std::size_t(index)];
        path << dimension.id;
        State &state = m_states[std::size_t(index)];
        if (state == State::Waiting)
            m_circle = path.sliced(path.indexOf(dimension.id)).join(u" → "_s);
        if (state != State::Unseen)
            return;
        state = State::Waiting;
        for (const ClassRule &rule : dimension.rules)
            for (const RuleCondition &condition : rule.conditions)
                if (condition.operand >= 0)
                    look(dimension, m_pack.operands[std::size_t(condition.operand)], path);
        state = State::Done;
        m_pack.order.push_back(index);
    }

    void look(ClassDimension &dimension, const RuleOperand &operand, const QStringList &path) {
        const auto reads = [&dimension](Field field) {
            if (!std::ranges::contains(dimension.reads, field))
                dimension.reads.push_back(field);
        };
        std::ranges::for_each(operand.fields, reads);
        if (operand.kind == RuleOperand::Kind::AmountOfYears)
            std::ranges::for_each(std::array{Field::AnnualAmount, Field::AnnualAmountAmount}, reads);
        if (operand.kind == RuleOperand::Kind::Region)
            reads(Field::Province);
        if (operand.part != Part::Customer)
            for (const FieldSpec &about : kFields)
                if (about.part == operand.part && (about.type == FieldType::Date || about.type == FieldType::DateTime))
                    reads(about.field);
        if (operand.kind != RuleOperand::Kind::Label || !m_circle.isEmpty())
            return;
        visit(operand.dimension, path);
        std::ranges::for_each(m_pack.dimensions[std::size_t(operand.dimension)].reads, reads);
    }

    RulePack &m_pack;
    std::vector<State> m_states;
    QString m_circle = {};
};

} // namespace

Result<RulePack> readRulePack(const QByteArray &json, const SettingValues &settings) {
    const auto tree = readJsonTree(json);
    if (!tree)
        return std::unexpected{tree.error()};
    RuleReading reading{settings};
    const JsonTree *format = tree->member(u"format");
    if (!format || format->kind != JsonTree::Kind::Number)
        reading.fail(format ? *format : *tree, Words::tr("Expected was “format”: %1.").arg(kRulesFormat));
    else if (format->number > kRulesFormat)
        reading.fail(*format,
            Words::tr("These rules were made for a newer version of the program; update it to use them."),
            "rules-too-new");
    const JsonTree *dimensions = tree->member(u"dimensions");
    if (!dimensions || !dimensions->isList() || dimensions->children.size() > kMostDimensions)
        reading.fail(dimensions ? *dimensions : *tree,
            Words::tr("Expected was “dimensions”, a list of at most %1.").arg(kMostDimensions));
    if (reading.error() ||
        !reading.checkMembers(*tree, {u"$schema", u"format", u"id", u"version", u"name", u"dimensions"}))
        return std::unexpected{*reading.error()};
    reading.pack.id = reading.text(*tree, u"id");
    reading.pack.version = reading.text(*tree, u"version");
    for (const JsonTree &dimension : dimensions->children) {
        const JsonTree *id = dimension.member(u"id");
        if (id && reading.dimensions.contains(id->text))
            reading.fail(*id, Words::tr("There are two dimensions “%1”.").arg(id->text.left(60)));
        reading.dimensions << (id ? id->text : QString{});
    }
    for (const JsonTree &dimension : dimensions->children)
        reading.pack.dimensions.push_back(readDimension(reading, dimension));
    reading.rule.clear();
    if (!reading.error())
        if (const QString circle = Ordering{reading.pack}.run(); !circle.isEmpty())
            reading.fail(*dimensions, Words::tr("The dimensions ask for each other: %1.").arg(circle), "rules-cycle");
    if (reading.error())
        return std::unexpected{*reading.error()};
    return std::move(reading.pack);
}

} // namespace dossier
