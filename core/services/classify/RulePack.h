#pragma once

#include "domain/Fields.h"

#include <QDate>
#include <QString>

#include <limits>
#include <optional>
#include <vector>

namespace dossier {

/// A text in both languages.
struct TwoTexts {
    QString chinese;
    QString english;

    bool operator==(const TwoTexts &) const = default;
};

/// What a condition looks at: one number or some texts of a dossier.
struct RuleOperand {
    enum class Kind : quint8 {
        Field,     ///< A field, or that field of every item of a list.
        Count,     ///< How many items a list has.
        Sum,       ///< A number of every item of a list, added up.
        DaysSince, ///< From the latest of some dates to today; none where all are to come.
        WorkdaysSince,
        MonthsSince,   ///< Whole months, and a half where days are left over: 3.5 is more than 3 months.
        DaysUntil,     ///< From today to the nearest of some dates; below 0 where all have passed.
        AmountOfYears, ///< The amount of the first of some years, counted from this one, that has one.
        Region,        ///< The part of the country: 华东.
        Label,         ///< The label in another dimension.
    };

    Kind kind = Kind::Field;
    std::vector<Field> fields = {}; ///< Sum, dates: which; else one at most.
    bool sinceCreated = false;      ///< Dates: the day when the dossier was made counts too.
    Part part = Part::Customer;     ///< Count and Sum.
    int withinDays = 0;             ///< Count and Sum: items of the last days only; 0: all.
    std::vector<int> years = {};    ///< AmountOfYears: 0 is this one, -1 the one before.
    int dimension = -1;             ///< Label.

    bool isNumber() const;
    bool isMoney() const;
    bool isDate() const; ///< Its value depends on the day.
    bool operator==(const RuleOperand &) const = default;
};

/// One condition of a rule. The conditions of a rule lie in a row, each group before its members.
struct RuleCondition {
    enum class Kind : quint8 { All, Any, None, Always, Never, Has, Lacks, Texts, Between };

    Kind kind = Kind::Always;
    int end = 0;      ///< Groups: behind the last member.
    int operand = -1; ///< Else.
    std::vector<QString> texts = {};
    double from = -std::numeric_limits<double>::infinity();
    double to = std::numeric_limits<double>::infinity();
    bool fromIsOpen = false; ///< The edge itself does not count.
    bool toIsOpen = false;
};

/// Part of a reason: words, and behind them what a condition found.
struct ReasonPart {
    enum class Kind : quint8 { Words, Value, Edge, Date };

    Kind kind = Kind::Words;
    QString words = {};
    int condition = 0; ///< Its index among the rule's.
};

struct ClassRule {
    QString id;
    int label = 0; ///< Index into the dimension's labels.
    std::vector<RuleCondition> conditions = {};
    std::vector<ReasonPart> chinese = {}; ///< The reason.
    std::vector<ReasonPart> english = {};
};

struct ClassLabel {
    QString id;
    TwoTexts name;
};

/// A way to tell customers apart. The first rule whose conditions hold gives the label.
struct ClassDimension {
    enum class Keeping : quint8 {
        Shown,     ///< Told whenever somebody looks; kept nowhere.
        Written,   ///< Kept in the field unless a person set it.
        Suggested, ///< The field is a person's; another label is a suggestion.
    };

    QString id;
    TwoTexts name = {};
    std::optional<Field> field = {}; ///< Whose values the labels are.
    Keeping keeping = Keeping::Shown;
    std::vector<ClassLabel> labels = {};
    std::vector<ClassRule> rules = {};
    /// By label: to which others a suggestion may lead. Empty: to any.
    std::vector<std::vector<int>> transitions = {};
    std::vector<Field> reads = {}; ///< Every field that its rules look at, those of dimensions that they ask included.
};

/// Rules of classification, checked and ready to be asked. Settings stand in it as their values.
struct RulePack {
    QString id;
    QString version;
    std::vector<RuleOperand> operands = {};
    std::vector<ClassDimension> dimensions = {}; ///< As written.
    std::vector<int> order = {};                 ///< Of asking: who is asked by others comes before them.
};

} // namespace dossier
