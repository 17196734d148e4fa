#include "Commands.h"
#include "DossierText.h"
#include "Ids.h"
#include "Session.h"
#include "Typing.h"

#include "db/Customers.h"
#include "reference/Reference.h"
#include "services/export/CustomerJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Record)
};

struct RecordKind {
    QLatin1StringView name;
    Part part;
};

constexpr std::array kKinds{
    RecordKind{"contact"_L1, Part::Contacts},
    RecordKind{"follow_up"_L1, Part::FollowUps},
    RecordKind{"contract"_L1, Part::Contracts},
    RecordKind{"payment"_L1, Part::Payments},
    RecordKind{"need"_L1, Part::NeedRecords},
    RecordKind{"complaint"_L1, Part::Complaints},
    RecordKind{"care"_L1, Part::Care},
};

constexpr std::array kAddOptions{kSetOption};
constexpr std::array kEditOptions{
    kSetOption,
    OptionSpec{"--reason"_L1, "TEXT"_L1,
        QT_TRANSLATE_NOOP("Commands", "Why, or on what occasion; kept as the source of the values.")},
};

Result<Part> partNamed(const QString &kind) {
    for (const RecordKind &candidate : kKinds)
        if (candidate.name == kind)
            return candidate.part;
    QStringList names;
    for (const RecordKind &candidate : kKinds)
        names << candidate.name;
    return std::unexpected{usageError(Words::tr("There are no records '%1', only: %2").arg(kind, names.join(u", "_s)))};
}

/// A record and the dossier that it belongs to.
struct Found {
    Customer customer;
    Part part;
    int position;
};

Result<Found> recordWith(Database &database, const QUuid &id) {
    const Customers customers{database};
    for (const RecordKind &kind : kKinds) {
        const Result<QUuid> owner = customers.customerOfItem(kind.part, id);
        if (!owner && owner.error().code == "not-found")
            continue;
        if (!owner)
            return std::unexpected{owner.error()};
        Result<Customer> customer = customers.byId(*owner);
        if (!customer)
            return std::unexpected{customer.error()};
        const auto &items = customer->items(kind.part);
        const int position = int(std::ranges::find(items, id, &Item::id) - items.begin());
        return Found{*std::move(customer), kind.part, position};
    }
    return std::unexpected{Error{.kind = Error::Kind::NotFound,
        .code = "not-found",
        .message = Words::tr("No record has the id '%1'.").arg(idText(id))}};
}

QString prefixOf(Part part, int position) { return u"%1[%2]."_s.arg(partName(part)).arg(position); }

Reply replyOfRecord(const TypedChange &done, const QUuid &id) {
    QJsonObject json{{u"id"_s, idText(id)}, {u"warnings"_s, toJson(done.dossier.warnings)}};
    if (!done.change.isNull())
        json[u"change"_s] = idText(done.change);
    const QString text = Words::tr("Record: %1").arg(idText(id)) + u'\n' + warningsText(done.dossier.warnings);
    return replyOf(std::move(json), [text] { return text; });
}

/// Types @p arguments into item @p position of @p customer and writes it.
Result<Reply> written(Session &session, const Arguments &arguments, const Customer &customer, Part part, int position) {
    const auto values = typedValues(arguments, prefixOf(part, position));
    if (!values)
        return std::unexpected{values.error()};
    const Result<Registration> typing = registration(session);
    if (!typing)
        return std::unexpected{typing.error()};
    const Result<TypedChange> done = writeTyped(
        session, customer, typing->change(customer, *values), {.text = arguments.valueOr("--reason"_L1, {})});
    if (!done)
        return std::unexpected{done.error()};
    const auto &items = done->dossier.customer.items(part);
    const bool isThere = std::size_t(position) < items.size();
    return replyOfRecord(*done, isThere ? items[std::size_t(position)].id : QUuid{});
}

Result<Reply> add(Session &session, const Arguments &arguments) {
    const Result<Part> part = partNamed(arguments.word(0));
    if (!part)
        return std::unexpected{part.error()};
    const Result<Customer> customer =
        session.write([&](Database &database) { return customerNamed(database, arguments.word(1)); });
    if (!customer)
        return std::unexpected{customer.error()};
    return written(session, arguments, *customer, *part, int(customer->items(*part).size()));
}

Result<Reply> edit(Session &session, const Arguments &arguments) {
    const Result<QUuid> id = idNamed(arguments.word(0));
    if (!id)
        return std::unexpected{id.error()};
    const Result<Found> found = session.write([&id](Database &database) { return recordWith(database, *id); });
    if (!found)
        return std::unexpected{found.error()};
    return written(session, arguments, found->customer, found->part, found->position);
}

Result<Reply> list(Session &session, const Arguments &arguments) {
    const Result<Part> part = partNamed(arguments.word(0));
    if (!part)
        return std::unexpected{part.error()};
    const Result<Customer> customer =
        session.read([&](Database &database) { return customerNamed(database, arguments.word(1)); });
    const auto reference = session.reference();
    const auto access = session.access();
    if (!customer || !reference || !access)
        return std::unexpected{!customer ? customer.error() : !reference ? reference.error() : access.error()};
    if (const auto allowed = access->rights().maySee(customer->values); !allowed)
        return std::unexpected{allowed.error()};
    const Result<CellTexts> texts = session.texts();
    if (!texts)
        return std::unexpected{texts.error()};
    const Customer shown = access->shown(*customer);
    const CustomerJson json{(*reference)->divisions};
    QJsonArray items;
    for (const Item &item : shown.items(*part))
        items.append(json.item(item));
    const Language language = languageOf(QLocale{});
    const QString text = itemsText(shown.items(*part), *texts, language);
    return replyOf({{u"customer"_s, idText(customer->id)}, {u"items"_s, items}}, [text] { return text; });
}

} // namespace

constinit const Command kRecordAdd{.name = "record add"_L1,
    .words = "KIND CUSTOMER"_L1,
    .fewestWords = 2,
    .mostWords = 2,
    .options = kAddOptions,
    .summary = QT_TRANSLATE_NOOP("Commands", "Adds a record to a dossier."),
    .run = add};

constinit const Command kRecordEdit{.name = "record edit"_L1,
    .words = "ID"_L1,
    .fewestWords = 1,
    .mostWords = 1,
    .options = kEditOptions,
    .summary = QT_TRANSLATE_NOOP("Commands", "Changes a record."),
    .run = edit};

constinit const Command kRecordList{.name = "record list"_L1,
    .words = "KIND CUSTOMER"_L1,
    .fewestWords = 2,
    .mostWords = 2,
    .answers = true,
    .summary = QT_TRANSLATE_NOOP("Commands", "Lists the records of a dossier."),
    .run = list};

} // namespace dossier::cli
