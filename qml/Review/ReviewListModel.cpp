#include "ReviewListModel.h"

#include "db/DatabaseThread.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// More than anybody reviews before he looks again.
constexpr std::size_t kMost = 200;

qsizetype marksIn(const FieldValues &values) {
    return std::ranges::count_if(values, [](const FieldValues::Entry &it) { return it.value.isDoubtful(); });
}

} // namespace

int ReviewListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_waiting.size()); }

QVariant ReviewListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[customer, trail] = m_waiting[std::size_t(index.row())];
    switch (role) {
    case Customer: return customer.id.toString(QUuid::WithoutBraces);
    case Name: return customer.values.text(Field::Name);
    case About:
        return QStringList{customer.values.text(Field::Number), tr("submitted by %1").arg(trail.submitter),
            m_session->valueText().moment(trail.submittedAt)}
            .join(u" · "_s);
    case Doubts: return doubtsOf(customer);
    case IsSecond: return customer.state == ReviewState::Passed;
    }
    return {};
}

QHash<int, QByteArray> ReviewListModel::roleNames() const {
    return {{Customer, "customer"}, {Name, "name"}, {About, "about"}, {Doubts, "doubts"}, {IsSecond, "second"}};
}

QString ReviewListModel::doubtsOf(const dossier::Customer &customer) const {
    qsizetype marks = marksIn(customer.values);
    for (const auto &list : customer.lists)
        for (const Item &item : list)
            marks += marksIn(item.values);
    QStringList doubts;
    if (marks > 0)
        doubts << tr("%Ln values to be confirmed", nullptr, int(marks));
    if (const int percent = m_completeness.percent(customer); percent < 100)
        doubts << tr("%1 % complete").arg(percent);
    return doubts.join(u" · "_s);
}

void ReviewListModel::setSession(Session *session) {
    if (m_session == session)
        return;
    m_session = session;
    connect(session->editing(), &Editing::customersChanged, this, &ReviewListModel::refresh);
    connect(session, &Session::searchChanged, this, &ReviewListModel::refresh);
    Q_EMIT sessionChanged();
    refresh();
}

void ReviewListModel::refresh() {
    m_isLoading = true;
    m_completeness = m_session->completeness();
    Q_EMIT changed();
    m_session->workspace()
        .reader()
        .run([person = m_session->actor()](Database &database) { return waitingReviews(database, person, kMost); })
        .then(this, [this](const Result<std::vector<WaitingReview>> &waiting) { take(waiting); });
}

void ReviewListModel::take(Result<std::vector<WaitingReview>> waiting) {
    m_isLoading = false;
    m_errorText = waiting ? QString{} : waiting.error().message;
    const auto idOf = [](const WaitingReview &it) { return it.customer.id; };
    if (waiting && std::ranges::equal(m_waiting, *waiting, {}, idOf, idOf)) {
        // The cards stay, and with them a reason that is being typed.
        m_waiting = *std::move(waiting);
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1));
    } else if (waiting) {
        beginResetModel();
        m_waiting = *std::move(waiting);
        endResetModel();
    }
    Q_EMIT changed();
}

void ReviewListModel::approve(int row) { answer(row, ReviewStep::Approve, {}); }

void ReviewListModel::giveBack(int row, const QString &reason) { answer(row, ReviewStep::Return, reason); }

void ReviewListModel::answer(int row, ReviewStep step, const QString &reason) {
    if (row < 0 || row >= count())
        return;
    const QString name = m_waiting[std::size_t(row)].customer.values.text(Field::Name);
    m_session->editing()
        ->review(m_waiting[std::size_t(row)].customer.id, step, reason)
        .then(this, [this, name](const Result<ReviewState> &state) {
            if (!state)
                return m_session->notices().tellFailure(state.error().message);
            m_session->notices().tell(tr("%1 is now: %2").arg(name, labelOf(*state)));
        });
}

} // namespace dossier
