#include "services/import/Mapping.h"

#include "domain/Texts.h"
#include "reference/Reference.h"
#include "services/export/RejectsBook.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

using Source = ColumnPlan::Source;
using Strength = HeadingMeaning::Strength;
using Doubt = HeadingMeaning::Doubt;

constexpr int kShownSamples = 5;
constexpr double kMost = 0.6; ///< Share of a column's values that tells what it holds.
constexpr int kEnough = 2;    ///< Values below which their look decides nothing.

ColumnTarget valueOf(Field field) { return {.kind = ColumnTarget::Kind::Value, .field = field}; }

/// "合同额" for "合同额(万元)*".
QString withoutUnit(QString heading) {
    static const QRegularExpression kBehind{u"[(（][^()（）]*[)）]\\s*\\*?$|\\*$"_s};
    return heading.remove(kBehind).trimmed();
}

QString unitName(MoneyUnit unit) {
    constexpr std::array kNames{
        std::pair{5, u"千元"}, std::pair{6, u"万元"}, std::pair{8, u"百万元"}, std::pair{10, u"亿元"}};
    const auto found = std::ranges::find_if(kNames, [unit](const auto &name) { return name.first == unit; });
    return found == kNames.end() ? u"元"_s : QString::fromUtf16(found->second);
}

/// A column on its way to a target.
struct Candidate {
    HeadingMeaning meaning = {};
    ColumnEvidence evidence;
    bool isTaken = false; ///< The target below stands.
    MappedTableColumn mapped = {};
};

/// The whole table on its way to a mapping.
class ColumnTable {
public:
    ColumnTable(const std::vector<TableColumnText> &columns, const HeadingWords &words, const Reference &reference);

    void choose(const QList<ColumnChoice> &choices, Source source, const HeadingWords &words, const OwnFields &own);
    void takeOwn(const OwnFields &own);
    void takeHeadings();
    void takeValues();
    void settleItems();
    void setUnits(std::optional<MoneyUnit> tableUnit);
    std::vector<MappedTableColumn> result();

private:
    bool isFree(const ColumnTarget &target) const;
    bool has(Field field) const;
    void take(Candidate &candidate, ColumnTarget target, Source source);
    ColumnTarget resolved(const Candidate &candidate) const;
    ColumnTarget byLists(
        const Candidate &candidate, std::span<const Field> fields, std::optional<Field> otherwise) const;
    ColumnTarget person() const;
    void correctByValues(Candidate &candidate);

    const std::vector<TableColumnText> &m_columns;
    std::vector<Candidate> m_candidates;
};

ColumnTable::ColumnTable(
    const std::vector<TableColumnText> &columns, const HeadingWords &words, const Reference &reference)
    : m_columns{columns} {
    for (const TableColumnText &column : columns) {
        Candidate candidate{.meaning = words.meaning(column.group, column.heading),
            .evidence = ColumnEvidence{column.samples, reference}};
        const Heading &shown = column.heading.isEmpty() ? column.group : column.heading;
        candidate.mapped = {.letter = column.letter,
            .heading = shown.text,
            .fullHeading = shown.text,
            .dateOrder = candidate.evidence.dateOrder()};
        // 姓名 below 联系人 means another thing than 姓名 alone.
        if (!column.group.isEmpty() && !column.heading.isEmpty() &&
            words.meaning(column.heading).target != candidate.meaning.target)
            candidate.mapped.fullHeading = column.group.text + column.heading.text;
        for (const KeptCell &cell : column.samples)
            if (!isBlank(cell.text) && candidate.mapped.samples.size() < kShownSamples)
                candidate.mapped.samples.append(singleLine(cell.text));
        candidate.isTaken = RejectsBook::adds(shown.text);
        m_candidates.push_back(std::move(candidate));
    }
}

bool ColumnTable::has(Field field) const {
    return std::ranges::any_of(
        m_candidates, [field](const Candidate &c) { return c.isTaken && c.mapped.target.is(field); });
}

/// Whether a further column may have the target: fields of lists and those of several values always.
bool ColumnTable::isFree(const ColumnTarget &target) const {
    if (target.kind == ColumnTarget::Kind::Value) {
        const FieldSpec &field = spec(target.field);
        if (field.part != Part::Customer || field.multiple)
            return true;
        return !has(target.field);
    }
    return std::ranges::none_of(
        m_candidates, [&](const Candidate &c) { return c.isTaken && c.mapped.target.kind == target.kind; });
}

void ColumnTable::take(Candidate &candidate, ColumnTarget target, Source source) {
    candidate.isTaken = true;
    candidate.mapped.target = target;
    candidate.mapped.source = source;
}

void ColumnTable::choose(
    const QList<ColumnChoice> &choices, Source source, const HeadingWords &words, const OwnFields &own) {
    for (const ColumnChoice &choice : choices) {
        const auto target = targetById(choice.target, own);
        const QString key = words.parse(choice.heading).key;
        const int index = words.parse(choice.heading).index;
        if (!target)
            continue;
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            Candidate &candidate = m_candidates[i];
            const Heading &heading = m_columns[i].heading.isEmpty() ? m_columns[i].group : m_columns[i].heading;
            const bool isMeant = !choice.column.isEmpty()
                                     ? candidate.mapped.letter.compare(choice.column, Qt::CaseInsensitive) == 0
                                     : !key.isEmpty() && heading.key == key && heading.index == index;
            if (!isMeant || candidate.isTaken)
                continue;
            ColumnTarget chosen = *target;
            chosen.unit = candidate.meaning.target.unit;
            chosen.year = candidate.meaning.target.year;
            chosen.isPrivate = candidate.meaning.target.isPrivate;
            take(candidate, chosen, source);
        }
    }
}

/// What the team calls its own fields is no other field's name.
void ColumnTable::takeOwn(const OwnFields &own) {
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        Candidate &candidate = m_candidates[i];
        const Heading &heading = m_columns[i].heading.isEmpty() ? m_columns[i].group : m_columns[i].heading;
        auto field = candidate.isTaken ? nullptr : own.byName(withoutUnit(heading.text));
        const bool isThere = field && std::ranges::any_of(m_candidates, [&field](const Candidate &other) {
            return other.isTaken && other.mapped.target.own == field;
        });
        if (!field || field->isRetired || isThere)
            continue;
        ColumnTarget target = targetOf(std::move(field));
        target.unit = candidate.meaning.target.unit;
        take(candidate, target, Source::Heading);
    }
}

ColumnTarget ColumnTable::byLists(
    const Candidate &candidate, std::span<const Field> fields, std::optional<Field> otherwise) const {
    std::optional<Field> best;
    double most = 0.3;
    for (const Field field : fields) {
        const double share = candidate.evidence.options(spec(field).list);
        if (share > most && isFree(valueOf(field))) {
            most = share;
            best = field;
        }
    }
    // With few values to go by the heading decides, unless it only ends as one that is known.
    const bool isTold = candidate.meaning.strength >= Strength::Word ||
                        (candidate.evidence.filled() < kEnough && candidate.meaning.strength > Strength::Contains);
    if (!best && otherwise && isTold)
        best = otherwise;
    return best ? valueOf(*best) : ColumnTarget{};
}

/// 姓名 is the contact's where another column names the firm, else the customer's.
ColumnTarget ColumnTable::person() const {
    const bool hasFirm = std::ranges::any_of(m_candidates, [](const Candidate &c) {
        return c.meaning.doubt != Doubt::Person &&
               (c.mapped.target.is(Field::Name) || (!c.isTaken && c.meaning.target.is(Field::Name)));
    });
    const bool hasContact = std::ranges::any_of(m_candidates, [](const Candidate &c) {
        return c.mapped.target.is(Field::ContactName) || (!c.isTaken && c.meaning.target.is(Field::ContactName));
    });
    return valueOf(hasFirm && !hasContact ? Field::ContactName : Field::Name);
}

ColumnTarget ColumnTable::resolved(const Candidate &candidate) const {
    constexpr std::array kTypes{Field::CustomerType, Field::Kind, Field::BusinessType, Field::Potential, Field::Tier,
        Field::PersonalScene, Field::Stage};
    constexpr std::array kTiers{Field::Tier, Field::Potential, Field::Interest};
    constexpr std::array kStates{Field::Stage, Field::CustomerType, Field::Interest};
    const ColumnEvidence &evidence = candidate.evidence;
    const ColumnTarget &own = candidate.meaning.target;
    switch (candidate.meaning.doubt) {
    case Doubt::None: return own;
    case Doubt::Type: return byLists(candidate, kTypes, Field::CustomerType);
    case Doubt::Tier: return byLists(candidate, kTiers, Field::Tier);
    case Doubt::State: return byLists(candidate, kStates, std::nullopt);
    case Doubt::Person: return person();
    case Doubt::Need: return evidence.options("need_type"_L1) >= 0.5 ? valueOf(Field::NeedType) : valueOf(Field::Needs);
    case Doubt::Partner: {
        const bool hasContact = std::ranges::any_of(m_candidates, [&](const Candidate &c) {
            return &c != &candidate && c.meaning.doubt == Doubt::None && c.meaning.target.is(Field::ContactName);
        });
        return valueOf(hasContact && !has(Field::Owner) ? Field::Owner : Field::ContactName);
    }
    case Doubt::Unit: return evidence.organisations() >= 0.5 || evidence.longTexts() > 0 ? own : ColumnTarget{};
    case Doubt::FollowUp: {
        const bool hasDay = std::ranges::any_of(m_candidates, [](const Candidate &c) {
            return c.meaning.doubt == Doubt::None && c.meaning.target.is(Field::FollowUpOn);
        });
        return hasDay || evidence.times() >= 0.5 ? valueOf(Field::FollowUpAt) : valueOf(Field::FollowUpOn);
    }
    case Doubt::YearAmount: {
        const bool hasYears = own.year > 0 || std::ranges::any_of(m_candidates, [](const Candidate &c) {
            return c.meaning.target.is(Field::AnnualAmountYear);
        });
        return hasYears ? own : valueOf(Field::AnnualAmount);
    }
    }
    return own;
}

/// Headings that promise one thing over values of another: e-mail addresses under 联系方式, dates under 年度.
void ColumnTable::correctByValues(Candidate &candidate) {
    const ColumnEvidence &evidence = candidate.evidence;
    ColumnTarget &target = candidate.mapped.target;
    if (evidence.filled() < kEnough || target.kind != ColumnTarget::Kind::Value)
        return;
    if (target.field == Field::ContactPhones && evidence.emails() > kMost && evidence.phones() < 0.1)
        target = valueOf(Field::ContactEmails);
    else if (target.field == Field::ContactName && evidence.mobiles() > kMost)
        target = valueOf(Field::ContactPhones);
    else if (target.field == Field::Number && evidence.isSequence())
        target = {};
    else if (target.field == Field::Number && evidence.usccs() > kMost && isFree(valueOf(Field::Uscc)))
        target = valueOf(Field::Uscc);
}

void ColumnTable::takeHeadings() {
    for (const Strength strength :
        {Strength::Exact, Strength::Word, Strength::Stripped, Strength::Parts, Strength::Contains}) {
        for (Candidate &candidate : m_candidates) {
            if (candidate.isTaken || candidate.meaning.strength != strength)
                continue;
            ColumnTarget target = resolved(candidate);
            target.unit = candidate.meaning.target.unit;
            target.year = candidate.meaning.target.year;
            if (target.kind == ColumnTarget::Kind::Value && target.field == Field::TotalAmount && target.year > 0)
                target.field = Field::AnnualAmountAmount;
            if (target.kind == ColumnTarget::Kind::Value && target.field == Field::AnnualAmount && target.year > 0)
                target.field = Field::AnnualAmountAmount;
            if (target.kind != ColumnTarget::Kind::None && !isFree(target))
                continue;
            // A known word that is never a field keeps its column out of the guesses by value.
            take(candidate, target, target.isMapped() ? Source::Heading : Source::None);
            correctByValues(candidate);
        }
    }
}

/// What the values alone tell, where the heading is unknown or missing.
void ColumnTable::takeValues() {
    struct Rule {
        Field field;
        double (ColumnEvidence::*share)() const;
        double least;
        bool needsNoHeading; ///< Names and places stand under many headings; only without one are they taken.
    };
    constexpr std::array kRules{
        Rule{Field::Uscc, &ColumnEvidence::usccs, kMost, false},
        Rule{Field::ContactEmails, &ColumnEvidence::emails, kMost, false},
        Rule{Field::ContactPhones, &ColumnEvidence::mobiles, kMost, false},
        Rule{Field::Name, &ColumnEvidence::organisations, kMost, false},
        Rule{Field::ContactPhones, &ColumnEvidence::phones, kMost, true},
        Rule{Field::ContactName, &ColumnEvidence::people, kMost, true},
        Rule{Field::Province, &ColumnEvidence::divisions, kMost, true},
    };
    for (const Rule &rule : kRules) {
        for (Candidate &candidate : m_candidates) {
            const bool isOpen = !candidate.isTaken && candidate.evidence.filled() >= kEnough;
            if (!isOpen || (rule.needsNoHeading && !candidate.mapped.heading.isEmpty()) || has(rule.field))
                continue;
            if ((candidate.evidence.*rule.share)() < rule.least)
                continue;
            ColumnTarget target = valueOf(rule.field);
            if (rule.field == Field::Province)
                target = {.kind = ColumnTarget::Kind::Region};
            if (isFree(target))
                take(candidate, target, Source::Values);
        }
    }
}

/// Which contact, follow-up or yearly amount a column belongs to.
void ColumnTable::settleItems() {
    std::array<int, kPartCount> names{};
    const auto leads = [](Field field) {
        return field == Field::ContactName || field == Field::FollowUpOn || field == Field::AnnualAmountYear;
    };
    for (const Candidate &candidate : m_candidates)
        if (candidate.mapped.target.kind == ColumnTarget::Kind::Value && leads(candidate.mapped.target.field))
            ++names[std::size_t(spec(candidate.mapped.target.field).part)];
    std::array<int, kPartCount> current{};
    std::array<int, kPartCount> seen{};
    std::array<QSet<Field>, kPartCount> inItem;
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        ColumnTarget &target = m_candidates[i].mapped.target;
        const bool isChosen =
            m_candidates[i].mapped.source == Source::Person || m_candidates[i].mapped.source == Source::Profile;
        if (target.kind != ColumnTarget::Kind::Value || spec(target.field).part == Part::Customer || target.own)
            continue;
        const auto part = std::size_t(spec(target.field).part);
        if (isChosen && target.item > 0)
            continue;
        const int index = std::max(m_columns[i].heading.index, m_columns[i].group.index);
        if (leads(target.field)) {
            current[part] = index > 0 ? index - 1 : seen[part];
            target.item = current[part];
            ++seen[part];
            inItem[part].clear();
        } else if (m_candidates[i].meaning.strength == Strength::Exact && index > 0) {
            target.item = index - 1;
        } else if (index > 0 && index <= std::max(names[part], 1)) {
            target.item = index - 1;
        } else {
            target.item = index > 0 ? 0 : current[part];
        }
        // 2023年金额, 2024年金额: an item a year.
        if (target.field == Field::AnnualAmountAmount && target.year > 0)
            target.item = target.year;
    }
}

void ColumnTable::setUnits(std::optional<MoneyUnit> tableUnit) {
    if (!tableUnit)
        return;
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        ColumnTarget &target = m_candidates[i].mapped.target;
        const bool isMoney =
            target.kind == ColumnTarget::Kind::Value &&
            (spec(target.field).type == FieldType::Money || spec(target.field).type == FieldType::MoneyRange);
        if (!isMoney || m_columns[i].heading.unit || m_columns[i].group.unit)
            continue;
        target.unit = *tableUnit;
        m_candidates[i].mapped.fullHeading += u'(' + unitName(*tableUnit) + u')';
    }
}

std::vector<MappedTableColumn> ColumnTable::result() {
    std::vector<MappedTableColumn> columns;
    for (Candidate &candidate : m_candidates)
        columns.push_back(std::move(candidate.mapped));
    return columns;
}

} // namespace

std::vector<MappedTableColumn> Mapping::map(const std::vector<TableColumnText> &columns,
    const QList<ColumnChoice> &choices, const QList<ColumnChoice> &profile, std::optional<MoneyUnit> tableUnit) const {
    ColumnTable table{columns, m_words, m_reference};
    table.choose(choices, Source::Person, m_words, m_own);
    table.choose(profile, Source::Profile, m_words, m_own);
    table.takeOwn(m_own);
    table.takeHeadings();
    table.takeValues();
    table.settleItems();
    table.setUnits(tableUnit);
    return table.result();
}

QString columnLetter(int column) {
    QString letters;
    for (int left = column + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(u'A' + (left - 1) % 26));
    return letters;
}

} // namespace dossier
