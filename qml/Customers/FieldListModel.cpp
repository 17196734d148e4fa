#include "FieldListModel.h"

#include "domain/Proof.h"
#include "services/export/Headings.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

FieldListModel::FieldListModel(const Session &session, QString title, std::span<const FieldRowSpec> rows,
    QObject *parent, std::shared_ptr<const OwnField> own)
    : QAbstractListModel{parent}, m_editing{session}, m_title{std::move(title)}, m_own{std::move(own)} {
    const SettingValues &settings = session.settings();
    for (const FieldRowSpec &row : rows)
        if (settings.asksFor(row.field))
            m_rows.push_back({row.field, row.required || settings.demands(row.field)});
    updateLines();
}

/// A person has no short name.
bool FieldListModel::isRequired(const FieldRowSpec &row) const {
    const bool isOfNobody = row.field == Field::ShortName && m_values.text(Field::Kind) == "person"_L1;
    return row.required && !isOfNobody;
}

int FieldListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

QVariant FieldListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[std::size_t(index.row())];
    const Field field = line.row->field;
    switch (role) {
    case Shown: return line.isShown;
    case Label: return labelOf(field);
    case Value: return line.value;
    case StateRole: return QVariant::fromValue(line.state);
    case About: return aboutText(line);
    case Editor: return FieldEditing::editor(field);
    case Hint: return m_own ? m_editing.hint(*m_own) : m_editing.hint(field);
    case Problem: return m_pending.value(field).problem;
    case MayStay: return m_pending.value(field).mayStay;
    case NeedsReason: return m_pending.value(field).needsReason;
    case Masked: return line.isMasked;
    case Verifiable: return !line.isMasked && !toVerify(field).empty();
    }
    return {};
}

QHash<int, QByteArray> FieldListModel::roleNames() const {
    return {{Shown, "shown"}, {Label, "label"}, {Value, "value"}, {StateRole, "fieldState"}, {About, "about"},
        {Editor, "editor"}, {Hint, "hint"}, {Problem, "problem"}, {MayStay, "mayStay"}, {NeedsReason, "needsReason"},
        {Masked, "masked"}, {Verifiable, "verifiable"}};
}

QString FieldListModel::aboutText(const Line &line) const {
    QStringList parts;
    if (line.isMasked)
        parts << tr("Masked. Show the contact data to read or change it.");
    if (m_own)
        parts << tr("What for: %1").arg(m_own->purpose);
    parts << line.mark << m_sources.value(line.row->field);
    parts.removeAll(QString{});
    return parts.join(u'\n');
}

void FieldListModel::setShowsEmpty(bool shows) {
    if (m_showsEmpty == shows)
        return;
    m_showsEmpty = shows;
    updateLines();
    Q_EMIT showsEmptyChanged();
}

void FieldListModel::setValues(const FieldValues &stored, const FieldValues &shown) {
    m_values = stored;
    m_texts = shown;
    m_pending.removeIf([](const auto &pending) { return pending->problem.isEmpty(); });
    updateLines();
}

FieldListModel::Line FieldListModel::lineOf(const FieldRowSpec &row) const {
    const State state = stateOf(row);
    return {.row = &row,
        .isShown = m_showsEmpty || state != State::Empty,
        .value = m_editing.shown(row.field, m_texts),
        .state = state,
        .mark = m_editing.markText(m_texts[row.field]),
        .isMasked = isMasked(row.field)};
}

/// Only what differs is said, and a row that was shown once stays, hidden where the next dossier has no such value: to
/// make rows anew takes longer than to read a dossier, and they keep the focus of whoever goes through them.
void FieldListModel::updateLines() {
    const int before = count();
    std::size_t at = 0;
    for (const FieldRowSpec &row : m_rows) {
        Line line = lineOf(row);
        const bool isThere = at < m_lines.size() && m_lines[at].row == &row;
        if (!isThere && !line.isShown)
            continue;
        if (!isThere) {
            beginInsertRows({}, int(at), int(at));
            m_lines.insert(m_lines.begin() + std::ptrdiff_t(at), std::move(line));
            endInsertRows();
        } else if (m_lines[at] != line) {
            m_lines[at] = std::move(line);
            Q_EMIT dataChanged(index(int(at)), index(int(at)), {Shown, Value, StateRole, About, Masked, Verifiable});
        }
        ++at;
    }
    if (count() != before)
        Q_EMIT countChanged();
}

int FieldListModel::count() const { return int(std::ranges::count(m_lines, true, &Line::isShown)); }

int FieldListModel::nextShown(int row, int step) const {
    const int end = rowCount();
    for (row += step; step != 0 && row >= 0 && row < end; row += step)
        if (m_lines[std::size_t(row)].isShown)
            return row;
    return -1;
}

void FieldListModel::setSources(const QHash<Field, QString> &sources) {
    const QHash<Field, QString> before = std::exchange(m_sources, sources);
    for (int row = 0; row < rowCount(); ++row)
        if (const Field field = fieldOf(row); before.value(field) != sources.value(field))
            Q_EMIT dataChanged(index(row), index(row), {About});
}

QString FieldListModel::editText(int row) const {
    const Field field = fieldOf(row);
    const auto pending = m_pending.find(field);
    return pending == m_pending.end() ? m_editing.editable(field, m_texts) : pending->typed;
}

QStringList FieldListModel::options(int row) const {
    const Field field = fieldOf(row);
    const QString &now = m_values.text(field);
    return m_own ? m_editing.options(*m_own, now) : m_editing.options(field, now);
}

QStringList FieldListModel::suggestions(int row, const QString &typed) const {
    return m_editing.suggestions(fieldOf(row), typed);
}

bool FieldListModel::save(int row, const QString &typed, bool asWritten, const QString &reason) {
    const FieldRowSpec &spec = *m_lines[std::size_t(row)].row;
    if (isMasked(spec.field))
        return refuse(row, {.typed = typed, .problem = tr("Show the contact data before you change it.")});
    if (typed == m_editing.editable(spec.field, m_values) && !asWritten) {
        revert(row);
        return true;
    }
    if (isRequired(spec) && typed.trimmed().isEmpty())
        return refuse(row, {.typed = typed, .problem = tr("%1 is required.").arg(labelOf(spec.field))});
    const TypedValues read =
        m_own ? m_editing.read(*m_own, typed) : m_editing.read(spec.field, typed, m_values.text(Field::Kind));
    const bool isReasoned = !read.needsReason || !reason.trimmed().isEmpty();
    if (!read.problem.isEmpty() && !(asWritten && read.mayStay && isReasoned))
        return refuse(
            row, {.typed = typed, .problem = read.problem, .mayStay = read.mayStay, .needsReason = read.needsReason});
    std::vector<FieldChange> changes;
    for (const auto &[field, value] : read.values)
        if (m_values[field] != value)
            changes.push_back({.field = field, .before = m_values[field], .after = value});
    if (const QString problem = asWritten ? QString{} : brokenBy(changes); !problem.isEmpty())
        return refuse(row, {.typed = typed, .problem = problem, .mayStay = true});
    revert(row);
    if (!changes.empty()) {
        m_pending.insert(spec.field, {.typed = typed});
        Q_EMIT edited(changes, reason.trimmed());
    }
    // It may have failed already.
    return m_pending.value(spec.field).problem.isEmpty();
}

QStringList FieldListModel::waysToVerify() {
    const bool isChinese = languageOf(QLocale{}) == Language::Chinese;
    QStringList ways;
    for (const Option &way : proofWays())
        ways << (isChinese ? way.labelZh.toString() : QString{way.labelEn});
    return ways;
}

/// The fields of a row that hold something; the region has three.
std::vector<Field> FieldListModel::toVerify(Field field) const {
    std::vector<Field> fields;
    for (const Field each : FieldEditing::fieldsOf(field))
        if (!m_values[each].text.isEmpty())
            fields.push_back(each);
    return fields;
}

void FieldListModel::verify(int row, int way, const QString &note) {
    Q_EMIT proofWanted(toVerify(fieldOf(row)), QString{proofWays()[std::size_t(way)].id}, note.trimmed());
}

void FieldListModel::takeProofOff(int row) { Q_EMIT proofWanted(toVerify(fieldOf(row)), {}, {}); }

QString FieldListModel::brokenBy(const std::vector<FieldChange> &changes) const {
    if (!m_check)
        return {};
    FieldValues after = m_values;
    for (const FieldChange &change : changes)
        after.set(change.field, change.after);
    QStringList sentences;
    for (const FieldProblem &problem : m_check(m_values, after))
        sentences << problem.text;
    return sentences.join(u' ');
}

void FieldListModel::revert(int row) {
    m_pending.remove(fieldOf(row));
    Q_EMIT dataChanged(index(row), index(row), {Problem, MayStay, NeedsReason});
}

void FieldListModel::fail(const QString &message) {
    for (Pending &pending : m_pending)
        pending.problem = message;
    Q_EMIT dataChanged(index(0), index(count() - 1), {Problem});
}

void FieldListModel::leave() {
    const QHash<Field, Pending> pending = std::exchange(m_pending, {});
    for (int row = 0; row < rowCount(); ++row)
        if (pending.contains(fieldOf(row)))
            Q_EMIT dataChanged(index(row), index(row), {Problem, MayStay, NeedsReason});
    Q_EMIT left();
}

bool FieldListModel::refuse(int row, Pending pending) {
    m_pending.insert(fieldOf(row), std::move(pending));
    Q_EMIT dataChanged(index(row), index(row), {Problem, MayStay, NeedsReason});
    return false;
}

FieldListModel::State FieldListModel::stateOf(const FieldRowSpec &row) const {
    if (m_values[row.field].isDoubtful())
        return State::Marked;
    if (m_values[row.field].isVerified())
        return State::Verified;
    if (!m_values[row.field].text.isEmpty())
        return State::Plain;
    return isRequired(row) ? State::Missing : State::Empty;
}

} // namespace dossier
