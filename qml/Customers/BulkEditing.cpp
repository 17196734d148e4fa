#include "Customers/BulkEditing.h"

#include "Customers/CustomerFilter.h"

#include "db/DatabaseThread.h"
#include "services/Clock.h"

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// Short enough for somebody who waits for a dossier.
constexpr std::size_t kStretch = 500;
/// Rows that are shown.
constexpr std::size_t kExamples = 100;

} // namespace

int BulkEditing::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_preview.examples.size());
}

QVariant BulkEditing::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BulkEdit::Preview::Example &example = m_preview.examples[std::size_t(index.row())];
    const auto shown = [this](const FieldValues &values) {
        const QString text = FieldEditing{*m_session}.shown(*theField(), values);
        return text.isEmpty() ? tr("empty") : text;
    };
    switch (role) {
    case Customer: return example.customer.toString(QUuid::WithoutBraces);
    case Name: return example.name;
    case Before: return shown(example.before);
    case After: {
        FieldValues after;
        for (const FieldValues::Entry &entry : m_values)
            after.set(entry.field, entry.value);
        return shown(after);
    }
    }
    return {};
}

QHash<int, QByteArray> BulkEditing::roleNames() const {
    return {{Customer, "customer"}, {Name, "name"}, {Before, "before"}, {After, "after"}};
}

void BulkEditing::setSelection(CustomerSelection *selection) {
    if (m_selection == selection)
        return;
    m_selection = selection;
    connect(selection, &CustomerSelection::changed, this, &BulkEditing::forget);
    Q_EMIT setUp();
}

QStringList BulkEditing::fields() const {
    if (!m_session)
        return {};
    QStringList fields = CustomerFilter::fieldsFor(m_session->access().rights());
    // A region is edited as a whole, from its province on.
    fields.removeOne(spec(Field::City).id.toString());
    return fields;
}

std::optional<Field> BulkEditing::theField() const { return fieldById(m_field); }

void BulkEditing::setField(const QString &field) {
    if (m_field == field)
        return;
    forget();
    m_field = field;
    m_text.clear();
    Q_EMIT fieldChanged();
    Q_EMIT textChanged();
}

void BulkEditing::setText(const QString &text) {
    if (m_text == text)
        return;
    forget();
    m_text = text;
    Q_EMIT textChanged();
}

int BulkEditing::editor() const { return theField() ? FieldEditing::editor(*theField()) : EditorKind::Line; }

QStringList BulkEditing::options() const {
    return theField() ? FieldEditing{*m_session}.options(*theField()) : QStringList{};
}

QString BulkEditing::hint() const { return theField() ? FieldEditing::hint(*theField()) : QString{}; }

QStringList BulkEditing::suggestions(const QString &typed) const {
    return theField() ? FieldEditing{*m_session}.suggestions(*theField(), typed) : QStringList{};
}

QString BulkEditing::label(const QString &field) {
    const auto found = fieldById(field);
    return found ? FieldEditing::label(*found) : QString{};
}

QString BulkEditing::summary() const {
    if (!m_isPreviewed)
        return {};
    QStringList parts{tr("%Ln will change", nullptr, int(m_preview.changed))};
    if (m_preview.unchanged > 0)
        parts << tr("%Ln have it already", nullptr, int(m_preview.unchanged));
    return parts.join(u" · "_s);
}

/// What was looked at is no longer what is asked for.
void BulkEditing::forget() {
    cancel();
    beginResetModel();
    m_preview = {};
    m_isPreviewed = false;
    m_problem.clear();
    endResetModel();
    Q_EMIT changed();
}

void BulkEditing::fail(const QString &problem) {
    m_work.reset();
    m_problem = problem;
    Q_EMIT changed();
}

void BulkEditing::preview() {
    forget();
    if (!theField())
        return;
    TypedValues typed = FieldEditing{*m_session}.read(*theField(), m_text);
    if (!typed.problem.isEmpty())
        return fail(typed.problem);
    m_values = std::move(typed.values);
    m_work = std::make_shared<Work>(m_selection->inOrderOfAge(), BulkEdit{m_values}, m_session->access());
    m_progress = 0;
    Q_EMIT changed();
    previewFrom(m_work, 0);
}

void BulkEditing::previewFrom(const std::shared_ptr<Work> &work, std::size_t from) {
    const std::size_t count = std::min(kStretch, work->customers.size() - from);
    const std::size_t examples = kExamples - std::min(kExamples, m_preview.examples.size());
    m_session->workspace()
        .reader()
        .run([work, from, count, examples](Database &database) {
            return work->edit.preview(
                database, std::span{work->customers}.subspan(from, count), examples, work->access);
        })
        .then(this, [this, work, next = from + count](const Result<BulkEdit::Preview> &part) {
            if (work != m_work)
                return;
            if (!part)
                return fail(part.error().message);
            beginResetModel();
            m_preview.changed += part->changed;
            m_preview.unchanged += part->unchanged;
            std::ranges::copy(part->examples, std::back_inserter(m_preview.examples));
            endResetModel();
            m_progress = qreal(next) / qreal(work->customers.size());
            m_isPreviewed = next == work->customers.size();
            if (m_isPreviewed)
                m_work.reset();
            else
                previewFrom(work, next);
            Q_EMIT changed();
        });
}

void BulkEditing::apply() {
    if (!m_isPreviewed || m_preview.changed == 0 || isWorking())
        return;
    const auto work = std::make_shared<Work>(m_selection->inOrderOfAge(), BulkEdit{m_values}, m_session->access());
    m_work = work;
    m_progress = -1;
    Q_EMIT changed();
    auto set = std::make_shared<ChangeSet>(m_session->editing()->newSet({}));
    const auto progress = [work](qint64) { return !work->isCancelled; };
    m_session->workspace()
        .writer()
        .run([work, set, progress, at = m_session->clock().systemNow()](Database &database) {
            set->next = work->edit.changes(database, work->customers);
            return applyChangeSet(database, std::move(*set), {.at = at, .progress = progress});
        })
        .then(m_session, [self = QPointer{this}, session = m_session, field = m_field](const Result<Applied> &applied) {
            if (applied) {
                session->editing()->adopt(applied->change,
                    tr("%1 of %Ln customers changed", nullptr, int(applied->edited)).arg(label(field)));
                Q_EMIT session->editing()->customersChanged({});
            }
            if (!self || !self->isWorking())
                return;
            if (!applied)
                return self->fail(applied.error().message);
            self->forget();
            Q_EMIT self->applied();
        });
}

void BulkEditing::cancel() {
    if (!m_work)
        return;
    m_work->isCancelled = true;
    m_work.reset();
    Q_EMIT changed();
}

} // namespace dossier
