#include "Commands.h"
#include "Ids.h"
#include "Session.h"
#include "TextTable.h"
#include "Typing.h"

#include "services/Review.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

constexpr std::array kOptions{
    OptionSpec{"--reason"_L1, "T"_L1, QT_TRANSLATE_NOOP("Commands", "Why; kept in the history.")},
};

template <ReviewStep step>
Result<Reply> run(Session &session, const Arguments &arguments) {
    const auto state = session.write([&](Database &database) {
        return customerNamed(database, arguments.word(0)).and_then([&](const Customer &customer) {
            const Origin origin{.text = arguments.valueOr("--reason"_L1, {})};
            return dossier::review(database, customer.id, step, session.newChangeSet(origin), session.applying());
        });
    });
    if (!state)
        return std::unexpected{state.error()};
    return replyOf({{u"state"_s, QString{stateId(*state)}}}, [state = *state] { return labelOf(state) + u'\n'; });
}

Result<Reply> list(Session &session, const Arguments &) {
    const auto waiting = session.read([&](Database &database) {
        return waitingReviews(database, session.actor(), std::numeric_limits<std::size_t>::max());
    });
    if (!waiting)
        return std::unexpected{waiting.error()};
    QJsonArray items;
    TextTable table;
    for (const auto &[customer, trail] : *waiting) {
        const QString number = customer.values.text(Field::Number);
        const QString name = customer.values.text(Field::Name);
        items.append(QJsonObject{{u"customer"_s, idText(customer.id)}, {u"number"_s, number}, {u"name"_s, name},
            {u"state"_s, QString{stateId(customer.state)}}, {u"submitted_by"_s, trail.submitter},
            {u"submitted_at"_s, trail.submittedAt.toString(Qt::ISODate)}});
        table.addRow({number, name, trail.submitter, trail.submittedAt.toLocalTime().toString(Qt::ISODate)});
    }
    return replyOf({{u"items"_s, items}}, [table] { return table.text(); });
}

} // namespace

constinit const Command kReviewSubmit{.name = "review submit"_L1,
    .words = "CUSTOMER"_L1,
    .fewestWords = 1,
    .mostWords = 1,
    .options = kOptions,
    .summary = QT_TRANSLATE_NOOP("Commands", "Submits a dossier for review."),
    .run = run<ReviewStep::Submit>};

constinit const Command kReviewReturn{.name = "review return"_L1,
    .words = "CUSTOMER"_L1,
    .fewestWords = 1,
    .mostWords = 1,
    .options = kOptions,
    .summary = QT_TRANSLATE_NOOP("Commands", "Returns a dossier with a reason."),
    .run = run<ReviewStep::Return>};

constinit const Command kReviewApprove{.name = "review approve"_L1,
    .words = "CUSTOMER"_L1,
    .fewestWords = 1,
    .mostWords = 1,
    .options = kOptions,
    .summary = QT_TRANSLATE_NOOP("Commands", "Approves a dossier."),
    .run = run<ReviewStep::Approve>};

constinit const Command kReviewFile{.name = "review file"_L1,
    .words = "CUSTOMER"_L1,
    .fewestWords = 1,
    .mostWords = 1,
    .options = kOptions,
    .summary = QT_TRANSLATE_NOOP("Commands", "Files an approved dossier, checked once more."),
    .run = run<ReviewStep::File>};

constinit const Command kReviewList{.name = "review list"_L1,
    .answers = true,
    .summary = QT_TRANSLATE_NOOP("Commands", "Lists the dossiers that wait for a review."),
    .run = list};

} // namespace dossier::cli
