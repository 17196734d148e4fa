#pragma once

#include "db/Changes.h"
#include "db/History.h"
#include "domain/Rights.h"
#include "domain/SettingSpecs.h"

#include <QCoreApplication>

#include <span>

namespace dossier {

/// What a person does in the review of a dossier (审核).
enum class ReviewStep : quint8 {
    Submit,  ///< 提交: the one who entered it has checked it himself.
    Return,  ///< 退回, with a reason.
    Approve, ///< 通过
    File     ///< 归档: who entered it has checked once more after the approval.
};

/// Who did what in a dossier's present round of review.
struct ReviewTrail {
    QString creator = {};
    QString submitter = {}; ///< Empty before it is submitted.
    QDateTime submittedAt = {};
    QString firstReviewer = {}; ///< Of two reviews, who gave the first.
};

/// @param history the dossier's entries, oldest first.
ReviewTrail reviewTrail(std::span<const HistoryEntry> history);

/// Since when a dossier at @p state waits for a review; invalid where it does not.
QDateTime waitingSince(ReviewState state, const ReviewTrail &trail);

/// The rules of the review: 0, 1 or 2 approvals (review.steps), the last of which may file at once (review.confirm),
/// never by the one who submitted unless he administrates, two of them by different people. Source: R60 to R62 and X14.
class Review {
    Q_DECLARE_TR_FUNCTIONS(Review)

public:
    Review(const Rights &rights, QString person, const SettingValues &settings)
        : m_rights{rights}, m_person{std::move(person)}, m_approvals{settings.integer(Setting::ReviewSteps)},
          m_asksForFiling{settings.isYes(Setting::ReviewConfirm)} {}

    /// The change that takes @p customer one step on. Kind::Right ("no-right"); Kind::InvalidInput ("review-state")
    /// where the dossier is not at this step, ("reason-missing") for a return without one.
    Result<CustomerChange> step(
        const Customer &customer, ReviewStep step, const ReviewTrail &trail, const QString &reason) const;

private:
    Result<void> mayStep(const Customer &customer, ReviewStep step, const ReviewTrail &trail) const;
    CustomerChange::Kind kindOf(ReviewStep step, ReviewState state) const;

    const Rights &m_rights;
    QString m_person;
    qint64 m_approvals;
    bool m_asksForFiling; ///< Else an approval files.
};

/// Takes @p customer one step on: read, decided and written on one connection, so that nobody decides in between.
/// @p changes tells who and, as its origin's text, why; the steps are not undone but followed by another.
Result<ReviewState> review(
    Database &database, const QUuid &customer, ReviewStep step, ChangeSet changes, const Applying &applying);

/// A dossier that waits for a review.
struct WaitingReview {
    Customer customer; ///< As the viewer sees it.
    ReviewTrail trail = {};
};

/// Those that @p person sees, who waits longest first, @p most of them. Kind::Right ("no-right") without an account.
Result<std::vector<WaitingReview>> waitingReviews(Database &database, const QString &person, std::size_t most);

} // namespace dossier
