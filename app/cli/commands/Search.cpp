#include "Commands.h"
#include "DossierText.h"
#include "Finding.h"
#include "Ids.h"
#include "JsonArray.h"
#include "Session.h"
#include "TextTable.h"

#include "reference/Reference.h"
#include "services/export/CustomerJson.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLocale>

#include <limits>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Search)
};

constexpr std::array kOptions{
    kFilterOption,
    OptionSpec{"--sort"_L1, "FIELD"_L1,
        QT_TRANSLATE_NOOP("Commands", "Sort by this field; -FIELD sorts the other way. Else the newest come first.")},
    OptionSpec{"--limit"_L1, "N"_L1, QT_TRANSLATE_NOOP("Commands", "At most so many.")},
    OptionSpec{"--offset"_L1, "N"_L1, QT_TRANSLATE_NOOP("Commands", "Leave out so many at the beginning.")},
    OptionSpec{"--count"_L1, {}, QT_TRANSLATE_NOOP("Commands", "Only tell how many there are.")},
    OptionSpec{"--batch"_L1, "FILE"_L1,
        QT_TRANSLATE_NOOP("Commands", "A query a line; the answer is a line of JSON for each.")},
};

constexpr qint64 kTextLimit = 50;        ///< Lines for a person who sets no limit.
constexpr qint64 kBatchLimit = 20;       ///< Ids in an answer of a batch.
constexpr qint64 kLongestQuery = 10'000; ///< Bytes of a line in a batch.

/// What to look for, put together from the command line.
struct Search {
    Filter filter = {};
    Query query = {}; ///< Its filter is set by those who run it.
};

Result<Search> searchOf(Session &session, const Arguments &arguments) {
    Result<Filter> filter = filterOf(session, arguments);
    if (!filter)
        return std::unexpected{filter.error()};
    const Result<Sorting> sorting = sortingOf(arguments);
    if (!sorting)
        return std::unexpected{sorting.error()};
    constexpr qint64 kMost = std::numeric_limits<int>::max();
    const auto limit = arguments.number("--limit"_L1, 0, kMost);
    const auto offset = arguments.number("--offset"_L1, 0, kMost);
    if (!limit || !offset)
        return std::unexpected{limit ? offset.error() : limit.error()};
    return Search{.filter = *std::move(filter),
        .query = {.text = arguments.words().join(u' '),
            .order = sorting->order,
            .sort = sorting->field,
            .limit = limit->value_or(-1),
            .offset = offset->value_or(0)}};
}

Result<Reply> counted(Session &session, const Query &query) {
    const Result<qint64> total =
        session.read([&query](Database &database) { return Customers{database}.count(query); });
    if (!total)
        return std::unexpected{total.error()};
    return replyOf({{u"total"_s, *total}}, [total = *total] { return QString::number(total) + u'\n'; });
}

/// Whole dossiers, for scripts.
Result<Reply> listed(Session &session, const Query &query, const Reference &reference) {
    const auto items = std::make_shared<JsonArray>();
    const Result<qint64> total = session.read([&](Database &database) -> Result<qint64> {
        const Customers customers{database};
        const CustomerJson json{reference.divisions};
        const Result<void> done = customers.forEach(query, [&](const Customer &customer) {
            items->add(json.customer(customer));
            return true;
        });
        return done ? customers.count(query) : std::unexpected{done.error()};
    });
    if (!total)
        return std::unexpected{total.error()};
    return Reply{
        .json = [items, total = *total] { return items->document({{u"total"_s, total}}, "items"); }, .text = {}};
}

/// A line a customer, for people.
Result<Reply> tabled(Session &session, Query query, const Reference &reference) {
    if (query.limit < 0)
        query.limit = kTextLimit;
    qint64 total = 0;
    const auto page = session.read([&](Database &database) -> Result<std::vector<CustomerSummary>> {
        const Customers customers{database};
        const Result<qint64> count = customers.count(query);
        if (!count)
            return std::unexpected{count.error()};
        total = *count;
        return customers.page(query);
    });
    if (!page)
        return std::unexpected{page.error()};
    TextTable table;
    const CellTexts texts{reference, languageOf(QLocale{})};
    for (const CustomerSummary &line : *page)
        table.addRow({line.number, line.name, texts.text(Field::CustomerType, {.text = line.customerType}),
            texts.text(Field::City, {.text = line.city}), line.contact,
            texts.text(Field::ContactPhones, {.text = line.phone})});
    QString text = table.text();
    if (total > qint64(page->size()))
        text += Words::tr("%1 of %2").arg(page->size()).arg(total) + u'\n';
    return Reply{.json = {}, .text = [text] { return text; }};
}

QByteArray answerTo(const QString &text, qint64 total, const std::vector<QUuid> &ids, double milliseconds) {
    QJsonArray first;
    for (const QUuid &id : ids)
        first.append(idText(id));
    return JsonArray::compact(
               QJsonObject{{u"text"_s, text}, {u"total"_s, total}, {u"first"_s, first}, {u"ms"_s, milliseconds}}) +
           '\n';
}

Result<QByteArray> answered(Database &database, const Query &query) {
    QElapsedTimer timer;
    timer.start();
    const Customers customers{database};
    const Result<qint64> total = customers.count(query);
    const auto ids = customers.ids(query);
    if (!total || !ids)
        return std::unexpected{total ? ids.error() : total.error()};
    return answerTo(query.text, *total, *ids, double(timer.nsecsElapsed()) / 1e6);
}

Result<Reply> batched(Session &session, const QString &path, Query query) {
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected{Error{.kind = Error::Kind::Io,
            .code = "file-unreadable",
            .message = Words::tr("The file cannot be read: %1").arg(path)}};
    if (query.limit < 0)
        query.limit = kBatchLimit;
    const auto answers = session.read([&](Database &database) -> Result<QByteArray> {
        QByteArray lines;
        while (!file.atEnd()) {
            query.text = QString::fromUtf8(file.readLine(kLongestQuery)).trimmed();
            const Result<QByteArray> line = answered(database, query);
            if (!line)
                return line;
            lines += *line;
        }
        return lines;
    });
    if (!answers)
        return std::unexpected{answers.error()};
    return Reply{
        .json = [lines = *answers] { return lines; }, .text = [lines = *answers] { return QString::fromUtf8(lines); }};
}

Result<Reply> run(Session &session, const Arguments &arguments) {
    Result<Search> search = searchOf(session, arguments);
    if (!search)
        return std::unexpected{search.error()};
    Query &query = search->query;
    query.filter = &search->filter;
    if (const auto batch = arguments.value("--batch"_L1))
        return batched(session, *batch, query);
    if (arguments.has("--count"_L1))
        return counted(session, query);
    const auto reference = session.reference();
    if (!reference)
        return std::unexpected{reference.error()};
    return session.options().isJson ? listed(session, query, **reference) : tabled(session, query, **reference);
}

} // namespace

constinit const Command kSearch{.name = "search"_L1,
    .words = "[TEXT]"_L1,
    .mostWords = std::numeric_limits<int>::max(),
    .options = kOptions,
    .answers = true,
    .summary = QT_TRANSLATE_NOOP("Commands", "Finds customers by name, contact, phone and number."),
    .run = run};

} // namespace dossier::cli
