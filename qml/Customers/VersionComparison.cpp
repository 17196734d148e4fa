#include "VersionComparison.h"

#include "db/Customers.h"
#include "db/DatabaseThread.h"
#include "domain/Proof.h"
#include "services/export/CellTexts.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

void VersionComparison::setVersions(VersionListModel *versions) {
    if (m_versions == versions)
        return;
    m_versions = versions;
    connect(versions, &VersionListModel::modelReset, this, &VersionComparison::refresh);
    connect(&versions->session(), &Session::accessChanged, this, &VersionComparison::compare);
    Q_EMIT setUp();
}

QStringList VersionComparison::picked() const {
    QStringList entries;
    for (const qint64 seq : m_picked)
        entries << QString::number(seq);
    return entries;
}

void VersionComparison::toggle(const QString &entry) {
    const qint64 seq = entry.toLongLong();
    m_isReady = false;
    m_problem.clear();
    m_customer = m_versions->customer();
    if (!m_picked.removeOne(seq)) {
        if (m_picked.size() == 2)
            m_picked.removeFirst();
        m_picked << seq;
        std::ranges::sort(m_picked);
    }
    Q_EMIT changed();
    compare();
}

void VersionComparison::clear() {
    m_picked.clear();
    m_lines.clear();
    m_problem.clear();
    m_isReady = false;
    Q_EMIT changed();
}

/// What is picked stays as long as the same dossier is shown.
void VersionComparison::refresh() {
    if (m_versions->customer() != m_customer)
        clear();
    else
        Q_EMIT changed();
}

void VersionComparison::compare() {
    if (m_picked.size() < 2)
        return;
    m_versions->session()
        .workspace()
        .reader()
        .run([customer = m_customer, picked = m_picked](Database &database) -> Result<Compared> {
            const auto now = Customers{database}.byId(customer);
            if (!now)
                return std::unexpected{now.error()};
            return History{database}
                .compare(customer, picked.front(), picked.back())
                .transform([&now](VersionDifference &&found) { return Compared{std::move(found), now->values}; });
        })
        .then(this, [this, picked = m_picked](const Result<Compared> &compared) {
            if (picked != m_picked)
                return;
            m_problem = compared ? QString{} : compared.error().message;
            if (compared)
                take(*compared);
            Q_EMIT changed();
        });
}

void VersionComparison::take(Compared compared) {
    const VersionDifference &found = compared.found;
    const CustomerChange change = m_versions->session().access().shown(found.change, compared.now);
    m_lines.clear();
    for (const FieldChange &field : change.fields)
        addLine(field, nullptr, found.sources);
    for (const ItemChange &item : change.items)
        for (const FieldChange &field : item.fields)
            addLine(field, &item, found.sources);
    if (found.before.state != found.after.state) {
        VersionLine line;
        line.label = tr("Review");
        line.before = labelOf(found.before.state);
        line.after = labelOf(found.after.state);
        m_lines.append(line);
    }
    m_isReady = true;
}

void VersionComparison::addLine(
    const FieldChange &change, const ItemChange *item, const std::vector<FieldSource> &sources) {
    if (change.field == Field::OwnValueField)
        return;
    const Session &session = m_versions->session();
    VersionLine line;
    if (item && item->part != Part::OwnValues)
        line.label =
            tr("%1 %2", "the second contact").arg(ValueText::label(item->part)).arg(item->position + 1) + u" · "_s;
    line.label += session.labelOf(change.field, item);
    line.before = session.valueText().shown(change.field, change.before);
    line.after = session.valueText().shown(change.field, change.after);
    if (const auto proof = proofOf(change.after))
        line.after += u" ✓ "_s + proofText(*proof, languageOf(QLocale{}));
    const QUuid id = item ? item->id : QUuid{};
    const auto source =
        std::ranges::find_if(sources, [&](const FieldSource &it) { return it.field == change.field && it.item == id; });
    if (source != sources.end())
        line.source = VersionListModel::sourceText(session, *source->record, source->place);
    m_lines.append(line);
}

QString VersionComparison::title(qsizetype index) const {
    return index < m_picked.size() ? m_versions->titleOf(m_picked[index]) : QString{};
}

} // namespace dossier
