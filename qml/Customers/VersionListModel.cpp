#include "VersionListModel.h"

#include "domain/Proof.h"
#include "services/export/CellTexts.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

VersionListModel::VersionListModel(const Session &session, QObject *parent)
    : QAbstractListModel{parent}, m_session{session} {}

int VersionListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant VersionListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryEntry &entry = m_entries[std::size_t(index.row())];
    switch (role) {
    case When: return m_session.valueText().moment(entry.record->effective());
    case Who: return entry.record->actor;
    case What: return whatText(entry);
    case Why: return whyText(*entry.record, entry.change.place);
    case Lines: return QVariant::fromValue(lines(entry.change));
    case Entry: return QString::number(entry.seq);
    case Partable: return isPartable(entry);
    }
    return {};
}

QHash<int, QByteArray> VersionListModel::roleNames() const {
    return {{When, "when"}, {Who, "who"}, {What, "what"}, {Why, "why"}, {Lines, "lines"}, {Entry, "entry"},
        {Partable, "partable"}};
}

void VersionListModel::setEntries(std::vector<HistoryEntry> entries) {
    const int before = count();
    beginResetModel();
    m_entries = std::move(entries);
    std::ranges::reverse(m_entries);
    endResetModel();
    if (count() != before)
        Q_EMIT countChanged();
}

QString VersionListModel::titleOf(qint64 seq) const {
    const auto entry = std::ranges::find(m_entries, seq, &HistoryEntry::seq);
    if (entry == m_entries.end())
        return {};
    const QString when = m_session.valueText().moment(entry->record->effective());
    return QStringList{whatText(*entry), when, entry->record->actor}.join(u" · "_s);
}

/// Whether nobody has taken it back since; what stands after it in between is parted with it.
bool VersionListModel::isPartable(const HistoryEntry &entry) const {
    const QUuid &merging = entry.record->id;
    return entry.record->origin.kind == Origin::Kind::Merge &&
           std::ranges::none_of(m_entries, [&](const HistoryEntry &it) { return it.record->origin.undoes == merging; });
}

void VersionListModel::takeApart(int row) {
    if (row >= 0 && row < count() && isPartable(m_entries[std::size_t(row)]))
        m_session.editing()->unmerge(m_entries[std::size_t(row)].record->id, tr("The two dossiers are apart again."));
}

QString VersionListModel::sourceText(const Session &session, const ChangeRecord &record, const Place &place) {
    QStringList parts{session.valueText().moment(record.effective()), record.actor, whyText(record, place)};
    parts.removeAll(QString{});
    return tr("Source: %1").arg(parts.join(u" · "_s));
}

QString VersionListModel::whatText(const HistoryEntry &entry) {
    if (entry.record->origin.kind == Origin::Kind::Undo)
        return tr("Undone");
    if (entry.record->origin.kind == Origin::Kind::Merge && entry.change.kind == CustomerChange::Kind::Edit)
        return tr("Another dossier merged into it");
    switch (entry.change.kind) {
    case CustomerChange::Kind::Create: return tr("Created");
    case CustomerChange::Kind::Delete: return tr("Put into the bin");
    case CustomerChange::Kind::Restore: return tr("Taken out of the bin");
    case CustomerChange::Kind::Reveal: return tr("Contact data shown");
    case CustomerChange::Kind::Merge: return tr("Merged into another dossier");
    case CustomerChange::Kind::Unmerge: return tr("Taken out of another dossier");
    case CustomerChange::Kind::Submit: return tr("Submitted for review");
    case CustomerChange::Kind::Return: return tr("Returned by the review");
    case CustomerChange::Kind::Pass: return tr("Passed the first review");
    case CustomerChange::Kind::Approve: return tr("Approved");
    case CustomerChange::Kind::File: return tr("Filed");
    case CustomerChange::Kind::Edit:
    case CustomerChange::Kind::Export:
    case CustomerChange::Kind::Check: break;
    }
    return tr("Changed");
}

QString VersionListModel::whyText(const ChangeRecord &record, const Place &place) {
    QStringList parts;
    if (record.origin.kind == Origin::Kind::Import)
        parts << tr("import");
    if (place.file.isEmpty())
        parts << record.origin.text;
    else
        parts << place.file << place.sheet;
    if (place.row > 0)
        parts << tr("row %1").arg(place.row);
    parts.removeAll(QString{});
    return parts.join(u" · "_s);
}

QList<VersionLine> VersionListModel::lines(const CustomerChange &change) const {
    QList<VersionLine> lines;
    addLines(change.fields, nullptr, lines);
    for (const ItemChange &item : change.items)
        addLines(item.fields, &item, lines);
    return lines;
}

void VersionListModel::addLines(
    const std::vector<FieldChange> &fields, const ItemChange *item, QList<VersionLine> &lines) const {
    const bool isOwn = item && item->part == Part::OwnValues;
    const QString prefix = item && !isOwn ? ValueText::label(item->part) + u" · "_s : QString{};
    for (const FieldChange &change : fields) {
        if (change.field == Field::OwnValueField)
            continue;
        VersionLine line;
        line.label = prefix + m_session.labelOf(change.field, item);
        line.before = m_session.valueText().shown(change.field, change.before);
        line.after = m_session.valueText().shown(change.field, change.after);
        if (const auto proof = proofOf(change.after))
            line.after += u" ✓ "_s + proofText(*proof, languageOf(QLocale{}));
        lines.append(line);
    }
}

} // namespace dossier
