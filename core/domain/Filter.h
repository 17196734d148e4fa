#pragma once

#include "domain/OwnFields.h"

#include <dossier/Error.h>

#include <functional>

namespace dossier {

struct Reference;

/// What a filter asks of one field. In a list ("contacts[].name") it is enough that one item answers it.
struct FilterCondition {
    enum class Comparison : quint8 { Is, Less, AtMost, More, AtLeast };

    std::optional<Field> field = {}; ///< None: a tag; so far the part of the country (华东) is the only one.
    Comparison comparison = Comparison::Is;

    /// Canonical, by FieldType. What 'Is' means: texts, e-mail and web addresses contain it, phones contain its digits,
    /// a division or an industry is it or lies in it, a date begins with it, a range of money reaches it, everything
    /// else equals it. Empty: nobody has a value there.
    QString value = {};
    QString own = {}; ///< The own field that is asked for; 'field' is the one that holds values of its type.

    bool operator==(const FilterCondition &) const = default;
};

/// A tree of conditions on a customer; the command line's EXPR and the window's filter chips.
struct Filter {
    enum class Kind : quint8 { All, Condition, Not, And, Or };

    Kind kind = Kind::All;
    FilterCondition condition = {};    ///< Kind::Condition.
    std::vector<Filter> operands = {}; ///< One of Not, at least two of And and Or.

    bool operator==(const Filter &) const = default;
};

/// Limits of an expression: characters, conditions, parentheses and 'not' inside each other.
inline constexpr qsizetype kFilterLength = 8192;
inline constexpr int kFilterConditions = 500;
inline constexpr int kFilterDepth = 64;

/// Reads an expression such as 'customer_type:interested and total_amount>=10万' or '客户类型:意向客户': fields by id
/// or label, values as people write them, money in 分 or with its unit, parts joined by 'and', 'or', 'not' and
/// parentheses, values with blanks in quotes. A blank text is Kind::All. Kind::Usage and "filter-invalid", with the
/// position in the message, for anything else.
/// @param own fields that may be named too.
Result<Filter> parseFilter(QStringView text, const Reference &reference, const OwnFields &own = {});

/// The filter as an expression with ids; parseFilter gives the same filter back.
QString toExpression(const Filter &filter);

/// Both filters at once.
Filter both(Filter first, Filter second);

bool matches(const Filter &filter, const Customer &customer);

/// A dossier that is no Customer yet: its own values, and those of the items of a list.
struct DossierView {
    const FieldValues &own;
    std::function<std::vector<const FieldValues *>(Part)> items;
};
bool matches(const Filter &filter, const DossierView &dossier);
/// Refers to @p customer.
DossierView viewOf(const Customer &customer);

/// The customer's own field of the first condition that @p dossier answers; none where there is no such condition.
std::optional<Field> firstAnswer(const Filter &filter, const DossierView &dossier);

/// Whether @p stored answers @p condition: one value, canonical, of a field of the customer itself; of the province,
/// where the condition asks for a tag. Empty: nothing is stored.
bool matchesValue(const FilterCondition &condition, QStringView stored);

/// Width and ASCII letter case apart: the form in which texts are compared. The database computes the same.
QString filterFolded(QStringView text);

/// The digits by which codes inside a division begin: "31" for 310000, "3101" for 310100.
QStringView divisionPrefix(QStringView code);

} // namespace dossier
