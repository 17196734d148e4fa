#include "domain/Filter.h"

#include "domain/FilterValues.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

using Comparison = FilterCondition::Comparison;
using Kind = Filter::Kind;

struct Sign {
    QStringView text;
    Comparison comparison;
    bool isDenied; ///< The condition must not hold.
};

/// Longest first. The wide ones are what a Chinese input method gives.
constexpr std::array kSigns{
    Sign{u">=", Comparison::AtLeast, false},
    Sign{u"<=", Comparison::AtMost, false},
    Sign{u"!=", Comparison::Is, true},
    Sign{u"≥", Comparison::AtLeast, false},
    Sign{u"≤", Comparison::AtMost, false},
    Sign{u"≠", Comparison::Is, true},
    Sign{u">", Comparison::More, false},
    Sign{u"<", Comparison::Less, false},
    Sign{u":", Comparison::Is, false},
    Sign{u"=", Comparison::Is, false},
    Sign{u"＞", Comparison::More, false},
    Sign{u"＜", Comparison::Less, false},
    Sign{u"：", Comparison::Is, false},
    Sign{u"＝", Comparison::Is, false},
};

constexpr QStringView kSignCharacters = u">=<!:≥≤≠＞＜：＝";

bool isWord(QStringView word, QLatin1StringView keyword) { return word.compare(keyword, Qt::CaseInsensitive) == 0; }

/// The field that an id or a label of either language names.
std::optional<Field> fieldByName(const QString &name) {
    const bool hasIndex = std::ranges::any_of(name, [](QChar c) { return c.isDigit(); }) && name.contains(u'[');
    if (hasIndex)
        return std::nullopt;
    if (const auto field = fieldById(name); field && spec(*field).part != Part::OwnValues)
        return field;
    for (const FieldSpec &candidate : kBuiltInFields)
        if (candidate.labelZh == name || candidate.labelEn.compare(name, Qt::CaseInsensitive) == 0)
            return candidate.field;
    return std::nullopt;
}

/// Recursive descent over one expression. Every function returns an error or stands behind what it read.
class Parser {
    Q_DECLARE_TR_FUNCTIONS(dossier::Filter)

public:
    Parser(QStringView text, const Reference &reference, const OwnFields &own)
        : m_text(text), m_reference(reference), m_own(own) {}

    Result<Filter> whole() {
        if (m_text.size() > kFilterLength)
            return refusal(kFilterLength, tr("The filter is longer than %1 characters.").arg(kFilterLength));
        skipBlanks();
        if (atEnd())
            return Filter{};
        Result<Filter> filter = joined(Kind::Or, 0);
        if (filter && !atEnd())
            return refusal(m_at, tr("The filter has something at position %1 where 'and', 'or' or its end was "
                                    "expected: %2")
                                     .arg(m_at + 1)
                                     .arg(excerpt()));
        return filter;
    }

private:
    std::unexpected<Error> refusal(qsizetype position, const QString &message) const {
        return std::unexpected{Error{.kind = Error::Kind::Usage,
            .code = "filter-invalid",
            .message = message,
            .detail = u"position %1"_s.arg(position + 1)}};
    }

    /// 'a or b or c' out of 'and' parts, and those out of operands.
    Result<Filter> joined(Kind kind, int depth) {
        Filter filter{.kind = kind, .condition = {}, .operands = {}};
        do {
            Result<Filter> operand = kind == Kind::Or ? joined(Kind::And, depth) : this->operand(depth);
            if (!operand)
                return operand;
            filter.operands.push_back(*std::move(operand));
        } while (takeWord(kind == Kind::Or ? "or"_L1 : "and"_L1));
        if (filter.operands.size() > 1)
            return filter;
        Filter only = std::move(filter.operands.front());
        return only;
    }

    Result<Filter> operand(int depth) {
        if (depth > kFilterDepth)
            return refusal(m_at, tr("The filter is nested deeper than %1 levels.").arg(kFilterDepth));
        if (takeWord("not"_L1)) {
            Result<Filter> denied = operand(depth + 1);
            return denied ? denial(*std::move(denied)) : denied;
        }
        if (peek() != u'(')
            return condition();
        const qsizetype opened = m_at++;
        skipBlanks();
        Result<Filter> inner = joined(Kind::Or, depth + 1);
        if (inner && peek() != u')')
            return refusal(opened, tr("The parenthesis at position %1 of the filter is not closed.").arg(opened + 1));
        if (inner) {
            ++m_at;
            skipBlanks();
        }
        return inner;
    }

    Result<Filter> condition() {
        if (++m_conditions > kFilterConditions)
            return refusal(m_at, tr("The filter has more than %1 conditions.").arg(kFilterConditions));
        const qsizetype begin = m_at;
        const Result<QString> name = word(kSignCharacters);
        if (!name)
            return std::unexpected{name.error()};
        const Sign *sign = takeSign();
        if (name->isEmpty() || !sign)
            return refusal(
                m_at, tr("The filter needs a condition such as 'field:value' at position %1.").arg(m_at + 1));
        const qsizetype valueAt = m_at;
        const bool isQuoted = peek() == u'"' || peek() == u'\'';
        const Result<QString> value = word({});
        if (!value)
            return std::unexpected{value.error()};
        if (value->isEmpty() && !isQuoted)
            return refusal(valueAt, tr("The filter has no value at position %1.").arg(valueAt + 1));
        return asked(*name, begin, *sign, *value, valueAt);
    }

    Result<Filter> asked(
        const QString &name, qsizetype nameAt, const Sign &sign, const QString &value, qsizetype valueAt) {
        const bool isTag = isWord(name, "tag"_L1) || name == u"标签"_s;
        auto field = isTag ? std::nullopt : fieldByName(name);
        const auto own = isTag || field ? nullptr : m_own.byName(name);
        if (own)
            field = valueField(own->type);
        if (!isTag && !field)
            return refusal(
                nameAt, tr("The filter names an unknown field at position %1: %2").arg(nameAt + 1).arg(name));
        const bool isSized = sign.comparison != Comparison::Is;
        if (isSized && (isTag || !isOrdered(spec(*field).type) || value.trimmed().isEmpty()))
            return refusal(nameAt, tr("The filter compares by size at position %1, which only numbers, amounts and "
                                      "dates allow: %2")
                                       .arg(nameAt + 1)
                                       .arg(name));
        const auto values = isTag ? std::optional{QStringList{value}}
                            : own ? readOwnFilterValue(*own, value, m_reference)
                                  : readFilterValue(*field, value, m_reference);
        if (!values)
            return refusal(valueAt, tr("The filter has a value at position %1 that %2 cannot have: %3")
                                        .arg(QString::number(valueAt + 1), name, value));
        Filter filter = anyOf(field, sign.comparison, *values, own ? own->id : QString{});
        return sign.isDenied ? denial(std::move(filter)) : filter;
    }

    static Filter anyOf(
        std::optional<Field> field, Comparison comparison, const QStringList &values, const QString &own) {
        Filter any{.kind = Kind::Or, .condition = {}, .operands = {}};
        for (const QString &value : values)
            any.operands.push_back({.kind = Kind::Condition,
                .condition = {.field = field, .comparison = comparison, .value = value, .own = own},
                .operands = {}});
        if (any.operands.size() > 1)
            return any;
        Filter only = std::move(any.operands.front());
        return only;
    }

    static Filter denial(Filter denied) {
        Filter filter{.kind = Kind::Not, .condition = {}, .operands = {}};
        filter.operands.push_back(std::move(denied));
        return filter;
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar{} : m_text[m_at]; }
    QString excerpt() const { return m_text.sliced(m_at, std::min<qsizetype>(m_text.size() - m_at, 20)).toString(); }

    void skipBlanks() {
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
    }

    /// Takes 'and', 'or' or 'not' where it stands as a word of its own, not as a field's name.
    bool takeWord(QLatin1StringView keyword) {
        if (!isWord(m_text.sliced(m_at, std::min(keyword.size(), m_text.size() - m_at)), keyword))
            return false;
        const qsizetype behind = m_at + keyword.size();
        if (behind < m_text.size() && !m_text[behind].isSpace() && m_text[behind] != u'(' && m_text[behind] != u'"')
            return false;
        m_at = behind;
        skipBlanks();
        return true;
    }

    const Sign *takeSign() {
        for (const Sign &sign : kSigns) {
            if (!m_text.sliced(m_at).startsWith(sign.text))
                continue;
            m_at += sign.text.size();
            skipBlanks();
            return &sign;
        }
        return nullptr;
    }

    /// A text in quotes, or the characters up to a blank, a parenthesis or one of @p stops; the blanks behind it too.
    Result<QString> word(QStringView stops) {
        if (peek() == u'"' || peek() == u'\'')
            return quotedWord();
        const qsizetype begin = m_at;
        while (!atEnd() && !peek().isSpace() && !u"()"_s.contains(peek()) && !stops.contains(peek()))
            ++m_at;
        const QString taken = m_text.sliced(begin, m_at - begin).toString();
        skipBlanks();
        return taken;
    }

    Result<QString> quotedWord() {
        const qsizetype opened = m_at;
        const QChar quote = m_text[m_at++];
        QString taken;
        while (!atEnd() && peek() != quote) {
            if (peek() == u'\\' && m_at + 1 < m_text.size())
                ++m_at;
            taken += m_text[m_at++];
        }
        if (atEnd())
            return refusal(opened, tr("The quote at position %1 of the filter is not closed.").arg(opened + 1));
        ++m_at;
        skipBlanks();
        return taken;
    }

    QStringView m_text;
    const Reference &m_reference;
    const OwnFields &m_own;
    qsizetype m_at = 0;
    int m_conditions = 0;
};

} // namespace

Result<Filter> parseFilter(QStringView text, const Reference &reference, const OwnFields &own) {
    return Parser{text, reference, own}.whole();
}

} // namespace dossier
