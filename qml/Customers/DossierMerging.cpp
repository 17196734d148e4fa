#include "Customers/DossierMerging.h"

#include "Customers/FieldEditing.h"

#include "db/Customers.h"
#include "db/DatabaseThread.h"
#include "domain/FieldRelations.h"
#include "services/Clock.h"
#include "services/merge/DossierMerge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

int DossierMerging::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant DossierMerging::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[field, takesMerged] = m_rows[std::size_t(index.row())];
    switch (role) {
    case Label: return FieldEditing::label(field);
    case Kept: return FieldEditing{*m_session}.shown(field, m_preview.kept.values);
    case Merged: return FieldEditing{*m_session}.shown(field, m_preview.merged.values);
    case TakesMerged: return takesMerged;
    }
    return {};
}

QHash<int, QByteArray> DossierMerging::roleNames() const {
    return {{Label, "label"}, {Kept, "kept"}, {Merged, "merged"}, {TakesMerged, "takesMerged"}};
}

void DossierMerging::load() {
    m_isReady = false;
    const std::vector<QUuid> ids = m_selection->inOrderOfAge();
    m_session->workspace()
        .reader()
        .run([ids](Database &database) -> Result<std::vector<Customer>> {
            std::vector<Customer> two;
            return Customers{database}
                .forEachOf(ids,
                    [&two](Customer &&customer) {
                        two.push_back(std::move(customer));
                        return true;
                    })
                .transform([&two] { return std::move(two); });
        })
        .then(this, [this](const Result<std::vector<Customer>> &two) {
            if (!two)
                return fail(two.error().message);
            if (two->size() == 2)
                take(two->front(), two->back());
        });
}

void DossierMerging::exchange() {
    if (m_isReady)
        take(m_merged, m_kept);
}

void DossierMerging::take(Customer kept, Customer merged) {
    const QString today = m_session->clock().now().date().toString(Qt::ISODate);
    Result<MergePreview> preview = mergePreview(kept, merged, {}, today, m_session->reference(), m_session->access());
    if (!preview)
        return fail(preview.error().message);
    beginResetModel();
    m_kept = std::move(kept);
    m_merged = std::move(merged);
    m_preview = *std::move(preview);
    m_rows.clear();
    for (const Field field : m_preview.differing) {
        // A region is one value to people.
        const Field asked = field == Field::City || field == Field::County ? Field::Province : field;
        if (!std::ranges::contains(m_rows, asked, &Row::field))
            m_rows.push_back({asked});
    }
    m_problem.clear();
    m_isReady = true;
    endResetModel();
    Q_EMIT changed();
}

void DossierMerging::fail(const QString &problem) {
    m_problem = problem;
    Q_EMIT changed();
}

/// Fields that go together follow the first that is asked about.
void DossierMerging::choose(int row, bool takesMerged) {
    if (row < 0 || row >= rowCount())
        return;
    const Field field = m_rows[std::size_t(row)].field;
    const std::span<const Field> group = groupOf(field);
    for (Row &each : m_rows)
        if (each.field == field || std::ranges::contains(group, each.field))
            each.takesMerged = takesMerged;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TakesMerged});
}

std::vector<MergeChoice> DossierMerging::choices() const {
    std::vector<MergeChoice> choices;
    for (const Row &row : m_rows)
        choices.push_back({row.field, row.takesMerged ? MergeSide::Merged : MergeSide::Kept});
    return choices;
}

QString DossierMerging::summary() const {
    const CustomerChange &change = m_preview.change;
    const auto isOwnField = [](const FieldChange &field) {
        return field.field != Field::NumberAliases && field.before.isEmpty();
    };
    const auto isKind = [](ItemChange::Kind kind) {
        return [kind](const ItemChange &item) { return item.kind == kind; };
    };
    const int values = int(std::ranges::count_if(change.fields, isOwnField));
    const int added = int(std::ranges::count_if(change.items, isKind(ItemChange::Kind::Add)));
    const int both = int(std::ranges::count_if(change.items, isKind(ItemChange::Kind::Edit)));
    QStringList parts;
    if (values > 0)
        parts << tr("%Ln values that only the other one has", nullptr, values);
    if (added > 0)
        parts << tr("%Ln records", nullptr, added);
    if (both > 0)
        parts << tr("%Ln contacts that both have, joined", nullptr, both);
    return parts.isEmpty() ? QString{} : tr("Comes along: %1").arg(parts.join(u" · "_s));
}

QString DossierMerging::warning() const {
    return m_preview.warnings.empty() ? QString{} : m_preview.warnings.front().message;
}

void DossierMerging::merge() {
    if (!m_isReady)
        return;
    m_isReady = false;
    Q_EMIT changed();
    auto set = std::make_shared<ChangeSet>(m_session->editing()->newSet({.kind = Origin::Kind::Merge}));
    const QString notice = tr("%1 merged into %2").arg(mergedName(), keptName());
    m_session->workspace()
        .writer()
        .run([set, kept = m_kept.id, merged = m_merged.id, choices = choices(), at = m_session->clock().systemNow(),
                 &reference = m_session->reference()](Database &database) {
            return mergeDossiers(database, kept, merged, choices, reference, std::move(*set), {.at = at});
        })
        .then(m_session, [self = QPointer{this}, session = m_session, notice, kept = m_kept.id](
                             const Result<dossier::Merged> &done) {
            if (done) {
                session->editing()->adopt(done->applied.change, notice);
                Q_EMIT session->editing()->customersChanged({});
            }
            if (!self)
                return;
            if (done)
                return Q_EMIT self->merged(kept.toString(QUuid::WithoutBraces));
            self->m_isReady = true;
            self->fail(done.error().message);
        });
}

} // namespace dossier
