#include "FormModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

FormModel::FormModel(const Session &session, QString title, std::span<const FieldRowSpec> rows, QObject *parent)
    : QAbstractListModel{parent}, m_editing{session}, m_title{std::move(title)} {
    for (const FieldRowSpec &spec : rows)
        m_rows.push_back({.spec = spec});
}

int FormModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant FormModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Label: return FieldEditing::label(row.spec.field);
    case Text: return row.text;
    case Problem: return row.problem;
    case Editor: return FieldEditing::editor(row.spec.field);
    case Hint: return FieldEditing::hint(row.spec.field);
    case Required: return row.spec.required;
    case NeedsReason: return row.needsReason;
    }
    return {};
}

QHash<int, QByteArray> FormModel::roleNames() const {
    return {{Label, "label"}, {Text, "typed"}, {Problem, "problem"}, {Editor, "editor"}, {Hint, "hint"},
        {Required, "required"}, {NeedsReason, "needsReason"}};
}

void FormModel::type(int row, const QString &text) {
    Row &it = m_rows[std::size_t(row)];
    if (it.text == text)
        return;
    it.text = text;
    it.problem.clear();
    it.needsReason = false;
    m_isInsisting = false;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT checked();
}

QStringList FormModel::options(int row) const { return m_editing.options(m_rows[std::size_t(row)].spec.field); }

QStringList FormModel::suggestions(int row, const QString &typed) const {
    return m_editing.suggestions(m_rows[std::size_t(row)].spec.field, typed);
}

int FormModel::firstWrong() const {
    const auto row = std::ranges::find_if(m_rows, [](const Row &it) { return !it.problem.isEmpty(); });
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

QString FormModel::reason() const { return std::ranges::any_of(m_rows, &Row::needsReason) ? m_reason : QString{}; }

void FormModel::fill(Field field, const QString &text) {
    for (int row = 0; row < rowCount(); ++row)
        if (m_rows[std::size_t(row)].spec.field == field)
            type(row, text);
}

std::optional<FieldValues> FormModel::read() {
    FieldValues values;
    for (Row &row : m_rows) {
        const TypedValues typed = m_editing.read(row.spec.field, row.text);
        row.problem = typed.problem;
        row.mayStay = typed.mayStay && (!typed.needsReason || !m_reason.isEmpty());
        row.needsReason = typed.needsReason;
        if (row.problem.isEmpty() && row.spec.required && row.text.trimmed().isEmpty())
            row.problem = tr("%1 is required.").arg(FieldEditing::label(row.spec.field));
        for (const auto &[field, value] : typed.values)
            values.set(field, value);
    }
    tellBroken(values);
    const bool holds = std::ranges::all_of(m_rows, &QString::isEmpty, &Row::problem);
    const bool onlyDoubts =
        std::ranges::all_of(m_rows, [](const Row &row) { return row.problem.isEmpty() || row.mayStay; });
    const bool accepted = holds || (onlyDoubts && m_isInsisting);
    m_isInsisting = !accepted && onlyDoubts;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT checked();
    if (!accepted)
        Q_EMIT refused();
    return accepted ? std::optional{values} : std::nullopt;
}

void FormModel::tellBroken(const FieldValues &values) {
    for (const auto &[field, text] : m_check ? m_check(values) : std::vector<FieldProblem>{}) {
        const auto row = std::ranges::find(m_rows, field, [](const Row &it) { return it.spec.field; });
        if (row == m_rows.end() || !row->problem.isEmpty())
            continue;
        row->problem = text;
        row->mayStay = true;
    }
}

void FormModel::clear() {
    beginResetModel();
    for (Row &row : m_rows)
        row = {.spec = row.spec};
    m_isInsisting = false;
    m_reason.clear();
    endResetModel();
    Q_EMIT checked();
}

} // namespace dossier
