#include "services/DeadlineTexts.h"

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// With the time of day where that counts.
QString moment(const Deadline &deadline, const QDateTime &at) {
    return deadline.limit.unit == TimeLimit::Unit::Hours ? at.toString(u"yyyy-MM-dd HH:mm")
                                                         : at.date().toString(Qt::ISODate);
}

} // namespace

QString DeadlineTexts::limit(TimeLimit limit) {
    switch (limit.unit) {
    case TimeLimit::Unit::Hours: return tr("%Ln hours", nullptr, limit.count);
    case TimeLimit::Unit::Workdays: return tr("%Ln working days", nullptr, limit.count);
    case TimeLimit::Unit::Days: break;
    }
    return tr("%Ln days", nullptr, limit.count);
}

QString DeadlineTexts::task(const Deadline &deadline) {
    switch (deadline.kind) {
    case Deadline::Kind::Entry: return deadline.isPending() ? tr("To be entered") : tr("Entered");
    case Deadline::Kind::Preliminary: return tr("To be completed");
    case Deadline::Kind::Complete: return tr("To be completed now that there is a contract");
    case Deadline::Kind::Review: break;
    }
    return tr("To be reviewed");
}

QString DeadlineTexts::until(const Deadline &deadline) {
    const QString due = moment(deadline, deadline.due);
    switch (deadline.state) {
    case Deadline::State::Open: return tr("within %1, by %2").arg(limit(deadline.limit), due);
    case Deadline::State::Overdue: return tr("within %1, was due by %2").arg(limit(deadline.limit), due);
    case Deadline::State::Met: return tr("in time, on %1").arg(moment(deadline, deadline.doneAt));
    case Deadline::State::Late: break;
    }
    return tr("late, on %1 instead of by %2").arg(moment(deadline, deadline.doneAt), due);
}

QString DeadlineTexts::missing(const Deadline &deadline) const {
    QStringList labels;
    for (const Field field : deadline.missing)
        labels << (m_language == Language::Chinese ? spec(field).labelZh.toString() : QString{spec(field).labelEn});
    for (const auto &own : deadline.missingOwn)
        labels << own->label;
    return tr("missing: %1").arg(labels.join(tr(", ", "between the names of fields")));
}

QString DeadlineTexts::line(const Deadline &deadline) const {
    QStringList parts{tr("%1: %2", "what is to be done, and until when").arg(task(deadline), until(deadline))};
    if (!deadline.missing.empty() || !deadline.missingOwn.empty())
        parts << missing(deadline);
    if (!deadline.holidaysKnown)
        parts << tr("the holidays of that year are not known yet, only weekends are left out");
    return parts.join(u" · "_s);
}

} // namespace dossier
