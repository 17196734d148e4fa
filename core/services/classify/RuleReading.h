#pragma once

#include "services/classify/JsonTree.h"
#include "services/classify/RulePack.h"

#include <initializer_list>

namespace dossier {

class SettingValues;

/// What is known while rules are read: the pack as far as it is read, and the first thing that is wrong with it.
/// Reading goes on behind that, so that no step needs to ask; the pack is then thrown away.
class RuleReading {
public:
    explicit RuleReading(const SettingValues &settings) : m_settings{settings} {}

    RulePack pack = {};
    QString rule = {};           ///< The rule that is being read, for messages.
    QStringList dimensions = {}; ///< The ids of all dimensions, those that are still to be read too.

    const std::optional<Error> &error() const { return m_error; }

    /// @p expected is a whole sentence about what should stand at @p where.
    void fail(const JsonTree &where, const QString &expected, const QByteArray &code = "rules-invalid");

    /// Fails where @p object is none or has other members than these.
    bool checkMembers(const JsonTree &object, std::initializer_list<QStringView> known);
    /// The text of a member; fails and gives an empty one where there is none.
    QString text(const JsonTree &object, QStringView name);
    /// A member as texts in both languages.
    TwoTexts twoTexts(const JsonTree &object, QStringView name);
    /// A whole number between these.
    int integer(const JsonTree &value, int least, int most);

    /// Whether {"setting", "is" or "in"} holds; true where there is no such @p condition.
    bool settingHolds(const JsonTree *condition);
    /// The number that a setting has at a place: {"setting", "at", "times"}.
    double settingNumber(const JsonTree &object);

    /// Reads one condition, its members included, to the end of @p into.
    void condition(const JsonTree &object, std::vector<RuleCondition> &into);
    /// Reads the operand of @p object, without what it is compared with; its index in the pack.
    int operand(const JsonTree &object);
    /// Reads from, above, to and below of @p object.
    void edges(const JsonTree &object, RuleCondition &into);
    /// Takes a reason apart: {value}, {edge}, {date}, with a number behind for a later condition of @p rule.
    std::vector<ReasonPart> reason(const JsonTree &where, const QString &written, const ClassRule &rule);

private:
    void group(const JsonTree &members, RuleCondition::Kind kind, std::vector<RuleCondition> &into);
    void leaf(const JsonTree &object, std::vector<RuleCondition> &into);
    void texts(const JsonTree &object, RuleCondition &into);
    QString wantedText(const JsonTree &value, const RuleOperand &operand);
    RuleOperand operandOf(const JsonTree &member, const JsonTree &object);
    std::vector<Field> datesOf(const JsonTree &member, RuleOperand &operand);
    std::optional<Field> field(const JsonTree &value);
    Part part(const JsonTree &value);

    const SettingValues &m_settings;
    std::optional<Error> m_error = {};
};

} // namespace dossier
