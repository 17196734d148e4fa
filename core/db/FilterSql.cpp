#include "db/FilterSql.h"

#include "reference/Divisions.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

using Comparison = FilterCondition::Comparison;
using Kind = Filter::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::FilterSql)
};

constexpr std::array kOperators{" = ?", " < ?", " <= ?", " > ?", " >= ?"};
static_assert(kOperators.size() == std::size_t(Comparison::AtLeast) + 1);

QByteArray operatorOf(Comparison comparison) { return kOperators[std::size_t(comparison)]; }

/// What differs between the back ends: texts folded as filterFolded() does, and one text within another.
struct Dialect {
    const char *folded;
    const char *contains;
};
constexpr Dialect kSqlite{"filter_folded(%1)", "instr(%1, ?) > 0"};
constexpr Dialect kPostgres{"lower(normalize(%1, NFKC))", "strpos(%1, ?) > 0"}; // The columns are COLLATE "C".

QByteArray filled(const char *pattern, const QByteArray &value) { return QByteArray{pattern}.replace("%1", value); }

/// Renders a tree. Texts of people only ever become bound values.
class Renderer {
public:
    explicit Renderer(Backend backend) : m_dialect{backend == Backend::Sqlite ? kSqlite : kPostgres} {}

    QByteArray rendered(const Filter &filter) {
        switch (filter.kind) {
        case Kind::All: break;
        case Kind::Condition: return rendered(filter.condition);
        case Kind::Not: return "(NOT " + rendered(filter.operands.front()) + ')';
        case Kind::And: return joined(filter, " AND ");
        case Kind::Or: return joined(filter, " OR ");
        }
        return "(1 = 1)";
    }

    QVariantList values;

private:
    QByteArray joined(const Filter &filter, const QByteArray &between) {
        QByteArrayList parts;
        for (const Filter &operand : filter.operands)
            parts << rendered(operand);
        return '(' + parts.join(between) + ')';
    }

    QByteArray rendered(const FilterCondition &condition) {
        if (!condition.field)
            return tag(condition.value);
        const Part part = spec(*condition.field).part;
        QByteArray test = condition.value.isEmpty() ? present(*condition.field) : typed(condition);
        if (!condition.own.isEmpty())
            test += " AND " + bound("item.\"field\" = ?", condition.own);
        const QByteArray holds = part == Part::Customer
                                     ? "COALESCE(" + test + ", FALSE)"
                                     : "EXISTS (SELECT 1 FROM " + QByteArray{partName(part).latin1()} +
                                           " item WHERE item.customer_id = customers.id AND " + test + ')';
        return condition.value.isEmpty() ? "(NOT " + holds + ')' : holds;
    }

    /// The part of the country follows from the province.
    QByteArray tag(const QString &value) {
        QByteArrayList codes;
        for (int number = 11; number <= 99; ++number) {
            const QString region = Divisions::macroRegion(QString::number(number) + u"0000"_s);
            if (value.isEmpty() ? !region.isEmpty() : region == value)
                codes << '\'' + QByteArray::number(number) + '\'';
        }
        if (codes.isEmpty())
            return "(1 = 0)";
        const QByteArray holds = "COALESCE(substr(customers.\"province\", 1, 2) IN (" + codes.join(", ") + "), FALSE)";
        return value.isEmpty() ? "(NOT " + holds + ')' : holds;
    }

    static QByteArray column(Field field, const char *suffix = "") {
        const QByteArray table = spec(field).part == Part::Customer ? "customers" : "item";
        // Of a field with several values the name is the beginning of a longer literal.
        const QLatin1StringView name = memberName(field);
        return table + ".\"" + QByteArray{name.data(), name.size()} + suffix + '"';
    }

    static QByteArray present(Field field) {
        if (spec(field).type == FieldType::MoneyRange)
            return '(' + column(field, "_min") + " IS NOT NULL OR " + column(field, "_max") + " IS NOT NULL)";
        return '(' + column(field) + " IS NOT NULL)";
    }

    QByteArray bound(const QByteArray &sql, const QVariant &value) {
        values << value;
        return '(' + sql + ')';
    }

    QByteArray typed(const FilterCondition &condition) {
        const FieldSpec &asked = spec(*condition.field);
        const QByteArray name = column(asked.field);
        switch (asked.type) {
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Email:
        case FieldType::Url: return part(asked, name, condition.value);
        case FieldType::Phone: return bound(filled(m_dialect.contains, name), condition.value);
        case FieldType::Person: return bound(filled(m_dialect.folded, name) + " = ?", filterFolded(condition.value));
        case FieldType::Division: return beginning(name, Comparison::Is, divisionPrefix(condition.value).toString());
        case FieldType::Industry: return beginning(name, Comparison::Is, condition.value);
        case FieldType::Date:
        case FieldType::DateTime: return beginning(name, condition.comparison, condition.value);
        case FieldType::Money:
        case FieldType::Integer:
        case FieldType::Decimal: return bound(name + operatorOf(condition.comparison), condition.value.toLongLong());
        case FieldType::MoneyRange: return range(asked.field, condition.comparison, condition.value.toLongLong());
        case FieldType::Enum:
        case FieldType::Bool:
        case FieldType::Uscc: break;
        }
        return asked.multiple ? oneOf(name, condition.value) : bound(name + " = ?", condition.value);
    }

    /// Several values stand in one column, parted by line feeds; a text across two of them is in neither.
    QByteArray part(const FieldSpec &asked, const QByteArray &name, const QString &value) {
        if (asked.multiple && value.contains(u'\n'))
            return "(1 = 0)";
        return bound(filled(m_dialect.contains, filled(m_dialect.folded, name)), filterFolded(value));
    }

    QByteArray oneOf(const QByteArray &name, const QString &value) {
        return bound(filled(m_dialect.contains, "('\n' || " + name + " || '\n')"), u'\n' + value + u'\n');
    }

    QByteArray beginning(const QByteArray &name, Comparison comparison, const QString &value) {
        const QByteArray length = QByteArray::number(value.size());
        return bound("substr(" + name + ", 1, " + length + ')' + operatorOf(comparison), value);
    }

    /// A range answers with the end that is nearer to the answer; an open end reaches everything.
    QByteArray range(Field field, Comparison comparison, qint64 value) {
        const QByteArray least = column(field, "_min");
        const QByteArray most = column(field, "_max");
        const auto open = [&](const QByteArray &end, Comparison asked) {
            return '(' + end + " IS NULL OR " + bound(end + operatorOf(asked), value) + ')';
        };
        QByteArray holds;
        if (comparison == Comparison::Is) {
            holds = open(least, Comparison::AtMost);
            holds += " AND " + open(most, Comparison::AtLeast);
        } else {
            const bool isBelow = comparison == Comparison::Less || comparison == Comparison::AtMost;
            holds = open(isBelow ? least : most, comparison);
        }
        return '(' + present(field) + " AND " + holds + ')';
    }

    const Dialect &m_dialect;
};

void foldedFunction(sqlite3_context *context, int, sqlite3_value **arguments) {
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    const auto *text = static_cast<const char *>(sqlite3_value_blob(arguments[0]));
    const QByteArray folded = filterFolded(QString::fromUtf8(text, sqlite3_value_bytes(arguments[0]))).toUtf8();
    sqlite3_result_text(context, folded.constData(), int(folded.size()), SQLITE_TRANSIENT);
}

} // namespace

FilterSql sqlOf(const Filter &filter, Backend backend) {
    Renderer renderer{backend};
    QByteArray sql = renderer.rendered(filter);
    return {.sql = std::move(sql), .values = std::move(renderer.values)};
}

Result<void> addFilterFunctions(sqlite3 *connection) {
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    const int status = sqlite3_create_function_v2(
        connection, "filter_folded", 1, flags, nullptr, foldedFunction, nullptr, nullptr, nullptr);
    if (status != SQLITE_OK)
        return std::unexpected{Error{.kind = Error::Kind::Database,
            .code = "database-failed",
            .message = Words::tr(
                "The database refused an operation; nothing was changed. Try again; if it comes back, verify the"
                " workspace."),
            .detail = u"sqlite %1"_s.arg(status)}};
    return {};
}

} // namespace dossier
