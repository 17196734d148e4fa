#include "Commands.h"
#include "DossierText.h"
#include "Finding.h"
#include "Ids.h"
#include "JsonArray.h"
#include "Labelling.h"
#include "Session.h"
#include "TextTable.h"

#include "reference/Reference.h"
#include "services/export/CustomerJson.h"
#include "services/index/CustomerIndex.h"

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

/// Words are looked for in an index: it knows pinyin, and reading everybody once costs less than counting and listing
/// by the database does. Without words the database is quicker, but it cannot sort names by pinyin.
bool needsIndex(const IndexQuery &query) {
    const bool isByField = query.order == Query::Order::Field || query.order == Query::Order::FieldDescending;
    return !query.text.isEmpty() || (isByField && (query.sort == Field::Name || query.sort == Field::ShortName));
}

/// The same for the database, where no index is needed.
Query plain(const IndexQuery &query) {
    return {.filter = &query.filter,
        .order = query.order,
        .sort = query.sort,
        .limit = query.limit,
        .offset = query.offset};
}

Result<IndexQuery> queryOf(Session &session, const Arguments &arguments, const ContactAccess &access) {
    Result<Filter> filter = filterOf(session, arguments);
    if (!filter)
        return std::unexpected{filter.error()};
    const Result<Sorting> sorting = sortingOf(arguments);
    if (!sorting)
        return std::unexpected{sorting.error()};
    if (const auto allowed = access.rights().maySee(*filter); !allowed)
        return std::unexpected{allowed.error()};
    if (const auto allowed = access.rights().maySee(sorting->field); !allowed)
        return std::unexpected{allowed.error()};
    constexpr qint64 kMost = std::numeric_limits<int>::max();
    const auto limit = arguments.number("--limit"_L1, 0, kMost);
    const auto offset = arguments.number("--offset"_L1, 0, kMost);
    if (!limit || !offset)
        return std::unexpected{limit ? offset.error() : limit.error()};
    return IndexQuery{.text = arguments.words().join(u' '),
        .filter = access.allowed(*std::move(filter)),
        .order = sorting->order,
        .sort = sorting->field,
        .limit = limit->value_or(-1),
        .offset = offset->value_or(0)};
}

struct Found {
    qint64 total = 0;
    std::vector<QUuid> ids = {}; ///< Within limit and offset, in order.
};

Result<Found> foundByDatabase(Database &database, const IndexQuery &query) {
    const Customers customers{database};
    return customers.count(plain(query)).and_then([&](qint64 total) {
        return customers.ids(plain(query)).transform([total](std::vector<QUuid> ids) {
            return Found{total, std::move(ids)};
        });
    });
}

Result<Found> found(Database &database, const IndexQuery &query, const Reference &reference) {
    if (!needsIndex(query))
        return foundByDatabase(database, query);
    const CustomerIndex::Language language{reference};
    CustomerIndex index{language};
    return index.load(database)
        .and_then([&] { return index.search(query, database); })
        .transform([](const IndexAnswer &answer) {
            Found found{.total = answer.total};
            for (const IndexHit &hit : answer.hits)
                found.ids.push_back(hit.id);
            return found;
        });
}

Result<Reply> counted(Session &session, IndexQuery query, const Reference &reference) {
    query.limit = 0;
    const Result<Found> all = session.read([&](Database &database) { return found(database, query, reference); });
    if (!all)
        return std::unexpected{all.error()};
    return replyOf({{u"total"_s, all->total}}, [total = all->total] { return QString::number(total) + u'\n'; });
}

/// Whole dossiers, for scripts.
Result<Reply> listed(
    Session &session, const IndexQuery &query, const Reference &reference, const ContactAccess &access) {
    const auto settings = session.settings(Workspace::Access::Read);
    if (!settings)
        return std::unexpected{settings.error()};
    const Result<RequiredOwn> required = session.requiredOwn();
    if (!required)
        return std::unexpected{required.error()};
    const auto labels = labelsFor(session, session.clock().now());
    if (!labels)
        return std::unexpected{labels.error()};
    const auto items = std::make_shared<JsonArray>();
    const Result<qint64> total = session.read([&](Database &database) -> Result<qint64> {
        const Customers customers{database};
        const CustomerJson json{reference.divisions, *settings, *required, *labels};
        const auto add = [&](const Customer &customer) {
            items->add(json.customer(access.shown(customer)));
            return true;
        };
        // Without an order to look up everybody streams.
        if (!needsIndex(query))
            return customers.forEach(plain(query), add).and_then([&] { return customers.count(plain(query)); });
        return found(database, query, reference).and_then([&](const Found &all) {
            return customers.forEachOf(all.ids, add).transform([&all] { return all.total; });
        });
    });
    if (!total)
        return std::unexpected{total.error()};
    return Reply{
        .json = [items, total = *total] { return items->document({{u"total"_s, total}}, "items"); }, .text = {}};
}

/// A line a customer, for people.
Result<Reply> tabled(Session &session, IndexQuery query, const Reference &reference, const ContactAccess &access) {
    if (query.limit < 0)
        query.limit = kTextLimit;
    qint64 total = 0;
    const auto page = session.read([&](Database &database) -> Result<std::vector<CustomerSummary>> {
        return found(database, query, reference).and_then([&](const Found &all) {
            total = all.total;
            return Customers{database}.summaries(all.ids);
        });
    });
    if (!page)
        return std::unexpected{page.error()};
    TextTable table;
    const Result<CellTexts> texts = session.texts();
    if (!texts)
        return std::unexpected{texts.error()};
    for (const CustomerSummary &stored : *page) {
        const CustomerSummary line = access.shown(stored);
        table.addRow({line.number, line.name, texts->text(Field::CustomerType, {.text = line.customerType}),
            texts->text(Field::City, {.text = line.city}), line.contact,
            texts->text(Field::ContactPhones, {.text = line.phone})});
    }
    QString text = table.text();
    if (total > qint64(page->size()))
        text += Words::tr("%1 of %2").arg(page->size()).arg(total) + u'\n';
    return Reply{.json = {}, .text = [text] { return text; }};
}

Result<QByteArray> answered(CustomerIndex &index, Database &database, const IndexQuery &query) {
    QElapsedTimer timer;
    timer.start();
    const Result<IndexAnswer> answer = index.search(query, database);
    if (!answer)
        return std::unexpected{answer.error()};
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    QJsonArray first;
    for (const IndexHit &hit : answer->hits)
        first.append(idText(hit.id));
    return JsonArray::compact(QJsonObject{
               {u"text"_s, query.text}, {u"total"_s, answer->total}, {u"first"_s, first}, {u"ms"_s, milliseconds}}) +
           '\n';
}

Result<QByteArray> answeredAll(Database &database, QIODevice &file, IndexQuery query, const Reference &reference) {
    const CustomerIndex::Language language{reference};
    CustomerIndex index{language};
    if (const Result<void> done = index.load(database); !done)
        return std::unexpected{done.error()};
    QByteArray lines;
    while (!file.atEnd()) {
        const QByteArray written = file.readLine(kLongestQuery);
        query.text = QString::fromUtf8(written).trimmed();
        // One answer for a line, however long: of the rest nothing is looked for.
        for (QByteArray rest = written; !rest.endsWith('\n') && !file.atEnd();)
            rest = file.readLine(kLongestQuery);
        const Result<QByteArray> line = answered(index, database, query);
        if (!line)
            return line;
        lines += *line;
    }
    return lines;
}

Result<Reply> batched(Session &session, const QString &path, IndexQuery query, const Reference &reference) {
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected{Error{.kind = Error::Kind::Io,
            .code = "file-unreadable",
            .message = Words::tr("The file cannot be read: %1").arg(path)}};
    if (query.limit < 0)
        query.limit = kBatchLimit;
    const auto answers =
        session.read([&](Database &database) { return answeredAll(database, file, query, reference); });
    if (!answers)
        return std::unexpected{answers.error()};
    return Reply{
        .json = [lines = *answers] { return lines; }, .text = [lines = *answers] { return QString::fromUtf8(lines); }};
}

Result<Reply> run(Session &session, const Arguments &arguments) {
    const auto reference = session.reference();
    const auto access = session.access();
    if (!reference || !access)
        return std::unexpected{reference ? access.error() : reference.error()};
    Result<IndexQuery> query = queryOf(session, arguments, *access);
    if (!query)
        return std::unexpected{query.error()};
    if (const auto batch = arguments.value("--batch"_L1))
        return batched(session, *batch, *std::move(query), **reference);
    if (arguments.has("--count"_L1))
        return counted(session, *std::move(query), **reference);
    return session.options().isJson ? listed(session, *query, **reference, *access)
                                    : tabled(session, *std::move(query), **reference, *access);
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
