#include "FieldListModel.h"

using namespace Qt::StringLiterals;

namespace dossier {

FieldListModel::FieldListModel(
    const Session &session, QString title, std::span<const FieldRowSpec> rows, QObject *parent)
    : QAbstractListModel{parent}, m_editing{session}, m_title{std::move(title)}, m_rows{rows} {
    m_shown = shownRows();
}

int FieldListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant FieldListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FieldRowSpec &row = *m_shown[std::size_t(index.row())];
    switch (role) {
    case Label: return FieldEditing::label(row.field);
    case Value: return m_editing.shown(row.field, m_texts);
    case StateRole: return QVariant::fromValue(stateOf(row));
    case Mark: return m_editing.markText(m_texts[row.field]);
    case Editor: return FieldEditing::editor(row.field);
    case Hint: return FieldEditing::hint(row.field);
    case Source: return m_sources.value(row.field);
    case Problem: return m_pending.value(row.field).problem;
    case MayStay: return m_pending.value(row.field).mayStay;
    case NeedsReason: return m_pending.value(row.field).needsReason;
    case Masked: return isMasked(row.field);
    }
    return {};
}

QHash<int, QByteArray> FieldListModel::roleNames() const {
    return {{Label, "label"}, {Value, "value"}, {StateRole, "fieldState"}, {Mark, "mark"}, {Editor, "editor"},
        {Hint, "hint"}, {Source, "source"}, {Problem, "problem"}, {MayStay, "mayStay"}, {NeedsReason, "needsReason"},
        {Masked, "masked"}};
}

void FieldListModel::setShowsEmpty(bool shows) {
    if (m_showsEmpty == shows)
        return;
    m_showsEmpty = shows;
    beginResetModel();
    m_shown = shownRows();
    endResetModel();
    Q_EMIT countChanged();
}

void FieldListModel::setValues(const FieldValues &stored, const FieldValues &shown) {
    m_values = stored;
    m_texts = shown;
    m_pending.removeIf([](const auto &pending) { return pending->problem.isEmpty(); });
    const auto rows = shownRows();
    if (rows == m_shown && !rows.empty()) {
        // The rows stay, and with them the focus of whoever is going through them.
        Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_shown = rows;
    endResetModel();
    Q_EMIT countChanged();
}

void FieldListModel::setSources(const QHash<Field, QString> &sources) {
    m_sources = sources;
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {Source});
}

QString FieldListModel::editText(int row) const {
    const Field field = m_shown[std::size_t(row)]->field;
    const auto pending = m_pending.find(field);
    return pending == m_pending.end() ? m_editing.editable(field, m_texts) : pending->typed;
}

QStringList FieldListModel::options(int row) const { return FieldEditing::options(m_shown[std::size_t(row)]->field); }

QStringList FieldListModel::suggestions(int row, const QString &typed) const {
    return m_editing.suggestions(m_shown[std::size_t(row)]->field, typed);
}

bool FieldListModel::save(int row, const QString &typed, bool asWritten, const QString &reason) {
    const FieldRowSpec &spec = *m_shown[std::size_t(row)];
    if (isMasked(spec.field))
        return refuse(row, {.typed = typed, .problem = tr("Show the contact data before you change it.")});
    if (typed == m_editing.editable(spec.field, m_values) && !asWritten) {
        revert(row);
        return true;
    }
    if (spec.required && typed.trimmed().isEmpty())
        return refuse(row, {.typed = typed, .problem = tr("%1 is required.").arg(FieldEditing::label(spec.field))});
    const TypedValues read = m_editing.read(spec.field, typed, m_values.text(Field::Kind));
    const bool isReasoned = !read.needsReason || !reason.trimmed().isEmpty();
    if (!read.problem.isEmpty() && !(asWritten && read.mayStay && isReasoned))
        return refuse(
            row, {.typed = typed, .problem = read.problem, .mayStay = read.mayStay, .needsReason = read.needsReason});
    std::vector<FieldChange> changes;
    for (const auto &[field, value] : read.values)
        if (m_values[field] != value)
            changes.push_back({.field = field, .before = m_values[field], .after = value});
    revert(row);
    if (!changes.empty()) {
        m_pending.insert(spec.field, {.typed = typed});
        Q_EMIT edited(changes, reason.trimmed());
    }
    // It may have failed already.
    return m_pending.value(spec.field).problem.isEmpty();
}

void FieldListModel::revert(int row) {
    m_pending.remove(m_shown[std::size_t(row)]->field);
    Q_EMIT dataChanged(index(row), index(row), {Problem, MayStay, NeedsReason});
}

void FieldListModel::fail(const QString &message) {
    for (Pending &pending : m_pending)
        pending.problem = message;
    Q_EMIT dataChanged(index(0), index(count() - 1), {Problem});
}

void FieldListModel::reset() {
    m_pending.clear();
    m_sources.clear();
    setValues({}, {});
}

bool FieldListModel::refuse(int row, Pending pending) {
    m_pending.insert(m_shown[std::size_t(row)]->field, std::move(pending));
    Q_EMIT dataChanged(index(row), index(row), {Problem, MayStay, NeedsReason});
    return false;
}

FieldListModel::State FieldListModel::stateOf(const FieldRowSpec &row) const {
    if (!m_values[row.field].markCode.isEmpty())
        return State::Marked;
    if (!m_values[row.field].text.isEmpty())
        return State::Plain;
    return row.required ? State::Missing : State::Empty;
}

std::vector<const FieldRowSpec *> FieldListModel::shownRows() const {
    std::vector<const FieldRowSpec *> rows;
    for (const FieldRowSpec &row : m_rows)
        if (m_showsEmpty || stateOf(row) != State::Empty)
            rows.push_back(&row);
    return rows;
}

} // namespace dossier
