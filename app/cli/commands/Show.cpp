#include "Commands.h"
#include "DossierText.h"
#include "Ids.h"
#include "Labelling.h"
#include "Session.h"
#include "VersionReply.h"

#include "db/Customers.h"
#include "db/History.h"
#include "db/Mergings.h"
#include "domain/Deadlines.h"
#include "reference/Reference.h"
#include "services/DeadlineTexts.h"
#include "services/Review.h"
#include "services/export/CustomerJson.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <limits>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Show)
};

constexpr std::array kOptions{
    OptionSpec{"--at"_L1, "DATE"_L1, QT_TRANSLATE_NOOP("Commands", "The dossier as it was at the end of that day.")},
    OptionSpec{"--compare"_L1, "DATE"_L1,
        QT_TRANSLATE_NOOP(
            "Commands", "What differs between that day and --at, or today: who changed it, when and why.")},
};

struct Shown {
    Customer customer;
    FieldValues now = {}; ///< As they are at present: whether the person sees the dossier goes by them.
    std::vector<FieldSource> sources = {};
    QUuid mergedInto = {};
    QDateTime waitingSince = {}; ///< For a review.
};

/// The moment that @p option means: a whole day counts to its end, in the offset of what counts as now.
Result<std::optional<QDateTime>> momentOf(const Arguments &arguments, QLatin1StringView option, const Clock &clock) {
    const std::optional<QString> written = arguments.value(option);
    if (!written)
        return std::nullopt;
    if (const QDate day = QDate::fromString(*written, Qt::ISODate); day.isValid() && written->size() == 10)
        return QDateTime{day, QTime{23, 59, 59, 999}, clock.now().timeRepresentation()};
    const QDateTime moment = QDateTime::fromString(*written, Qt::ISODate);
    if (!moment.isValid())
        return std::unexpected{
            usageError(Words::tr("%1 needs a date such as 2024-05-03, not '%2'.").arg(option, *written))};
    return moment;
}

Result<Shown> found(Database &database, const QString &named, const std::optional<QDateTime> &moment) {
    const Result<QUuid> id = Customers{database}.idOf(named);
    if (!id)
        return std::unexpected{id.error()};
    const dossier::History history{database};
    Result<Customer> customer = Customers{database}.byId(*id);
    if (!customer)
        return std::unexpected{customer.error()};
    if (moment)
        return history.byIdAt(*id, *moment).transform([&customer](Customer &&then) {
            return Shown{.customer = std::move(then), .now = std::move(customer->values)};
        });
    const auto entries = history.of(*id);
    if (!entries)
        return std::unexpected{entries.error()};
    Result<std::vector<FieldSource>> sources = history.sourcesIn(*entries);
    if (!sources)
        return std::unexpected{sources.error()};
    const Result<QUuid> into = customer->deleted ? mergedInto(database, *id) : QUuid{};
    if (!into)
        return std::unexpected{into.error()};
    const QDateTime since = waitingSince(customer->state, reviewTrail(*entries));
    const FieldValues now = customer->values;
    return Shown{*std::move(customer), now, *std::move(sources), *into, since};
}

/// What differs between '--compare' and '--at', or now.
Result<Reply> compared(
    Session &session, const QString &named, const QDateTime &one, const std::optional<QDateTime> &other) {
    const Result<CellTexts> texts = session.texts();
    const auto access = session.access();
    if (!texts || !access)
        return std::unexpected{texts ? access.error() : texts.error()};
    const Result<OwnFields> own = session.ownFields();
    if (!own)
        return std::unexpected{own.error()};
    const auto differing = session.read([&](Database &database) -> Result<VersionDifference> {
        const Customers customers{database};
        const auto now = customers.idOf(named).and_then([&customers](const QUuid &id) { return customers.byId(id); });
        if (!now)
            return std::unexpected{now.error()};
        if (const auto allowed = access->rights().maySee(now->values); !allowed)
            return std::unexpected{allowed.error()};
        const Version latest{std::numeric_limits<qint64>::max()};
        return dossier::History{database}
            .compare(now->id, one, other ? Version{*other} : latest)
            .transform([&](VersionDifference &&found) {
                found.change = access->shown(std::move(found.change), now->values);
                return std::move(found);
            });
    });
    if (!differing)
        return std::unexpected{differing.error()};
    const QDateTime end = other.value_or(session.clock().now());
    return versionReply(*differing, std::min(one, end), std::max(one, end), *texts, *own);
}

Result<Reply> run(Session &session, const Arguments &arguments) {
    const auto moment = momentOf(arguments, "--at"_L1, session.clock());
    const auto compare = momentOf(arguments, "--compare"_L1, session.clock());
    if (!moment || !compare)
        return std::unexpected{moment ? compare.error() : moment.error()};
    if (*compare)
        return compared(session, arguments.word(0), **compare, *moment);
    const auto shown = session.read([&](Database &database) { return found(database, arguments.word(0), *moment); });
    if (!shown)
        return std::unexpected{shown.error()};
    const auto reference = session.reference();
    const auto access = session.access();
    if (!reference || !access)
        return std::unexpected{reference ? access.error() : reference.error()};
    if (const auto allowed = access->rights().maySee(shown->now); !allowed)
        return std::unexpected{allowed.error()};
    const Result<SettingValues> settings = session.settings(Workspace::Access::Read);
    if (!settings)
        return std::unexpected{settings.error()};
    const Result<OwnFields> own = session.ownFields();
    if (!own)
        return std::unexpected{own.error()};
    const RequiredOwn required{*own, **reference};
    const Customer customer = access->shown(shown->customer);
    const auto deadlines = Deadlines{*settings, (*reference)->calendar, required}.of(
        customer, moment->value_or(session.clock().now()), shown->waitingSince);
    const auto source = labelsFor(session, moment->value_or(session.clock().now()));
    if (!source)
        return std::unexpected{source.error()};
    const std::vector<CustomerLabel> labels = (*source)(customer);
    QJsonObject json =
        CustomerJson{(*reference)->divisions, *settings, required, [&](const Customer &) { return labels; }}.customer(
            customer, shown->sources);
    QJsonObject meta = json[u"meta"_s].toObject();
    meta[u"why"_s] = access->rights().why(shown->now);
    meta[u"deadlines"_s] = CustomerJson::deadlines(deadlines);
    const Language language = languageOf(QLocale{});
    QString text = dossierText(customer, CellTexts{**reference, language, settings->phoneForm(Setting::PhoneDisplay)},
                       language, *own) +
                   u'\n' + labelsText(labels);
    if (!shown->mergedInto.isNull()) {
        meta[u"merged_into"_s] = idText(shown->mergedInto);
        text += Words::tr("It was merged into %1.").arg(idText(shown->mergedInto)) + u'\n';
    }
    for (const Deadline &deadline : deadlines)
        text += u'\n' + DeadlineTexts{language}.line(deadline) + u'\n';
    json[u"meta"_s] = meta;
    return replyOf(std::move(json), [text] { return text; });
}

} // namespace

constinit const Command kShow{.name = "show"_L1,
    .words = "CUSTOMER"_L1,
    .fewestWords = 1,
    .mostWords = 1,
    .options = kOptions,
    .answers = true,
    .summary = QT_TRANSLATE_NOOP("Commands", "Shows one dossier whole; CUSTOMER is an id or a number."),
    .run = run};

} // namespace dossier::cli
