#include "services/import/PlanState.h"

#include "services/import/Mapping.h"
#include "services/import/Merge.h"
#include "services/import/Packing.h"
#include "services/import/ProblemTexts.h"
#include "services/import/Settling.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr qsizetype kChunk = 8 * 1024 * 1024;
constexpr std::size_t kKeptStates = 2000;

/// One number for a root: stored dossiers below zero.
qsizetype keyOf(const Matched &root) { return root.isStored ? -root.index - 1 : root.index; }

} // namespace

RowOutcome RowPlan::wanted() const {
    switch (decision) {
    case RowDecision::Open: return ruled;
    case RowDecision::Same: return RowOutcome::Update;
    case RowDecision::Different: return RowOutcome::Create;
    }
    return ruled;
}

qsizetype StoredPool::add(const QUuid &id) {
    m_ids.push_back(id);
    m_places.emplace_back();
    return qsizetype(m_ids.size()) - 1;
}

void StoredPool::fill(qsizetype index, const Customer &customer) {
    if (m_chunks.empty() || m_chunks.back().size() > kChunk - 64 * 1024) {
        m_chunks.emplace_back();
        m_chunks.back().reserve(kChunk);
    }
    QByteArray &chunk = m_chunks.back();
    m_places[std::size_t(index)] = {.chunk = quint32(m_chunks.size() - 1), .offset = quint32(chunk.size())};
    Packer packer{chunk};
    packer.values(customer.values);
    for (int part = 1; part < kPartCount; ++part) {
        packer.number(customer.items(Part(part)).size());
        for (const Item &item : customer.items(Part(part))) {
            packer.id(item.id);
            packer.values(item.values);
        }
    }
}

Customer StoredPool::at(qsizetype index) const {
    const Place &place = m_places[std::size_t(index)];
    Unpacker unpacker{m_chunks[place.chunk].constData() + place.offset};
    Customer customer{.id = id(index), .values = unpacker.values()};
    for (int part = 1; part < kPartCount; ++part)
        for (auto left = unpacker.number(); left > 0; --left) {
            const QUuid item = unpacker.id();
            customer.items(Part(part)).push_back({.id = item, .values = unpacker.values()});
        }
    return customer;
}

QString StoredPool::dateOf(qsizetype index, Field field) const {
    const auto found = m_dates.find(index);
    return found == m_dates.end() ? QString{} : found->second.fields.value(field, found->second.importedOn);
}

void FoundProblems::clear() {
    m_places.clear();
    m_bytes.clear();
    m_warnings = 0;
}

void FoundProblems::add(qsizetype row, const std::vector<DraftProblem> &problems) {
    if (problems.empty())
        return;
    m_places.push_back({.row = quint32(row), .offset = quint64(m_bytes.size())});
    m_warnings += std::ranges::count(problems, false, &DraftProblem::isError);
    Packer packer{m_bytes};
    packer.number(problems.size());
    for (const DraftProblem &problem : problems) {
        packer.code(problem.code);
        packer.byte(problem.field ? quint8(*problem.field) + 1 : 0);
        packer.byte(problem.isError ? 1 : 0);
        packer.text(problem.value);
        packer.text(problem.rule);
        packer.text(problem.own);
    }
}

std::vector<DraftProblem> FoundProblems::of(qsizetype row) const {
    std::vector<DraftProblem> problems;
    const auto place = std::ranges::lower_bound(m_places, quint32(row), {}, &Place::row);
    if (place == m_places.end() || place->row != quint32(row))
        return problems;
    Unpacker unpacker{m_bytes.constData() + place->offset};
    for (auto left = unpacker.number(); left > 0; --left) {
        DraftProblem problem{.code = unpacker.code()};
        if (const quint8 field = unpacker.byte(); field > 0)
            problem.field = Field(field - 1);
        problem.isError = unpacker.byte() == 1;
        problem.value = unpacker.text();
        problem.rule = unpacker.text();
        problem.own = unpacker.text();
        problems.push_back(std::move(problem));
    }
    return problems;
}

Matched ImportPlan::Private::rootOf(qsizetype row) const {
    Matched at{.index = row};
    while (!at.isStored) {
        const RowPlan &plan = rows[std::size_t(at.index)];
        const auto heir = heirs.find(at.index);
        if (plan.outcome == RowOutcome::Update || plan.outcome == RowOutcome::Skip ||
            (plan.isReturned && plan.ruled == RowOutcome::Update))
            at = matches[std::size_t(plan.match)].with;
        else if (heir != heirs.end())
            at = Matched{.index = heir->second};
        else
            break;
    }
    return at;
}

Customer ImportPlan::Private::created(qsizetype row) const {
    Draft draft = drafts.at(row);
    if (rows[std::size_t(row)].numberIsTaken) {
        draft.values.setText(Field::NumberAliases, draft.values.text(Field::Number));
        draft.values.setText(Field::Number, {});
    }
    // Else the database would give him one before they come.
    if (!draft.values.has(Field::Number))
        draft.values.setText(Field::Number, numberFromJoined(row));
    Customer customer{.id = ids.customer(row), .values = std::move(draft.values)};
    int item = 0;
    for (int part = 1; part < kPartCount; ++part)
        for (FieldValues &values : draft.lists[std::size_t(part)])
            customer.items(Part(part))
                .push_back({.id = Part(part) == Part::OwnValues ? ownItemId(values.text(Field::OwnValueField))
                                                                : ids.item(row, ++item),
                    .values = std::move(values)});
    return customer;
}

QString ImportPlan::Private::numberFromJoined(qsizetype row) const {
    const Matched root{.index = row};
    for (auto member = std::ranges::lower_bound(members, std::pair{root, qsizetype{0}});
        member != members.end() && member->first == root; ++member)
        if (const QString number = drafts.at(member->second).values.text(Field::Number);
            !number.isEmpty() && !rows[std::size_t(member->second)].numberIsTaken)
            return number;
    return {};
}

QUuid ImportPlan::Private::customerOf(const Matched &root) const {
    return root.isStored ? stored.id(root.index) : ids.customer(root.index);
}

QString ImportPlan::Private::nameOf(const Matched &matched, qsizetype besideRow) const {
    if (matched.isStored)
        return "customer:"_L1 + stored.id(matched.index).toString(QUuid::WithoutBraces);
    const QString row = "row:"_L1 + QString::number(drafts.row(matched.index));
    const int file = drafts.file(matched.index);
    return file == drafts.file(besideRow) ? row : files[std::size_t(file)].file + u':' + row;
}

Place ImportPlan::Private::placeOf(qsizetype row, int column) const {
    const FilePlan &file = files[std::size_t(drafts.file(row))];
    if (file.isForm && column >= 0) {
        const ColumnPlan &cell = file.columns[std::size_t(column)];
        const auto isLetter = [](QChar c) { return c.isLetter(); };
        const auto letters = std::ranges::find_if_not(cell.column, isLetter) - cell.column.begin();
        return {.file = file.file, .sheet = file.sheet, .row = cell.row, .column = cell.column.first(letters)};
    }
    return {.file = file.file,
        .sheet = file.sheet,
        .row = drafts.row(row),
        .column = column < 0 ? QString{} : columnLetter(column)};
}

std::vector<Problem> ImportPlan::Private::problemsOf(qsizetype row) const {
    std::vector<Problem> problems;
    const auto add = [&](const DraftProblem &problem) {
        int column = problem.column;
        const FilePlan &file = files[std::size_t(drafts.file(row))];
        const QString target = !problem.field          ? QString{}
                               : problem.own.isEmpty() ? QString{spec(*problem.field).id}
                                                       : problem.own;
        for (std::size_t i = 0; column < 0 && problem.field && i < file.columns.size(); ++i)
            if (file.columns[i].target == target)
                column = int(i);
        Problem &shown = problems.emplace_back(problemOf(problem, placeOf(row, column)));
        shown.own = own.byId(problem.own);
    };
    for (const DraftProblem &problem : drafts.at(row).problems)
        add(problem);
    for (const DraftProblem &problem : found.of(row))
        add(problem);
    return problems;
}

bool ImportPlan::Private::bringsNumber(QStringView number) const {
    return std::ranges::binary_search(numbers, quint64(qHash(number)));
}

void ImportPlan::Private::settle() { Settling{*this}.run(); }

Customer Joining::start(const Matched &root) const {
    return root.isStored ? m_plan.stored.at(root.index) : m_plan.created(root.index);
}

std::vector<DraftProblem> Joining::join(Customer &customer, const Matched &root, qsizetype row) const {
    Draft draft = m_plan.drafts.at(row);
    if (m_plan.rows[std::size_t(row)].numberIsTaken)
        draft.values.setText(Field::Number, {});
    int item = 0;
    const QString inRunDate = root.isStored ? QString{} : dateOfRow(m_plan.drafts.at(root.index));
    return merge(customer, draft,
        {.preferFile = m_plan.request.preferFile,
            .rowDate = dateOfRow(draft),
            .dateOf = [&](Field field) { return root.isStored ? m_plan.stored.dateOf(root.index, field) : inRunDate; },
            .today = m_plan.today,
            .givenNumber = root.isStored && m_plan.stored.isNumberGiven(root.index)
                               ? m_plan.stored.at(root.index).values.text(Field::Number)
                               : QString{},
            .newId = [&] { return m_plan.ids.item(row, ++item); }},
        m_plan.reference);
}

Joining::Step Joining::step(qsizetype row) {
    const Matched root = m_plan.rootOf(row);
    auto state = m_states.find(keyOf(root));
    if (state == m_states.end() || state->second.lastRow >= row) {
        if (m_states.size() >= kKeptStates)
            m_states.clear();
        state = m_states.insert_or_assign(keyOf(root), State{.customer = start(root), .lastRow = -1}).first;
        // The rows that were joined to it before this one.
        auto member = std::ranges::lower_bound(m_plan.members, std::pair{root, qsizetype{0}});
        for (; member != m_plan.members.end() && member->first == root && member->second < row; ++member) {
            (void)join(state->second.customer, root, member->second);
            state->second.lastRow = member->second;
        }
    }
    Step step{.before = state->second.customer, .after = state->second.customer};
    step.problems = join(step.after, root, row);
    state->second.customer = step.after;
    state->second.lastRow = row;
    return step;
}

} // namespace dossier
