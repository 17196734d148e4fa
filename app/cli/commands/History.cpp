#include "Commands.h"
#include "DossierText.h"
#include "Ids.h"
#include "JsonArray.h"
#include "Session.h"
#include "TextTable.h"

#include "db/Customers.h"
#include "db/History.h"
#include "domain/Proof.h"
#include "reference/Reference.h"
#include "services/export/CustomerJson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::History)
};

constexpr std::array kKindNames{"create"_L1, "edit"_L1, "delete"_L1, "restore"_L1, "reveal"_L1, "merge"_L1,
    "unmerge"_L1, "submit"_L1, "return"_L1, "pass"_L1, "approve"_L1, "file"_L1};
static_assert(kKindNames.size() == std::size_t(CustomerChange::kLastKind) + 1);

constexpr std::array kOriginNames{"edit"_L1, "import"_L1, "undo"_L1, "merge"_L1};
static_assert(kOriginNames.size() == std::size_t(Origin::Kind::Merge) + 1);

/// One row of the answer: what became of one field, or of the dossier as a whole where it has no field.
struct Row {
    QString field = {};
    QJsonValue before = QJsonValue::Undefined;
    QJsonValue after = QJsonValue::Undefined;
    QJsonValue proof = QJsonValue::Undefined; ///< Of the value that stands there now, where this change verified it.
};

/// A value, or its mark where it could not be read.
QJsonValue valueOf(Field field, const FieldValue &value) {
    if (!value.text.isEmpty() || value.markCode.isEmpty())
        return CustomerJson::value(field, value.text);
    return QJsonObject{{u"code"_s, QString::fromLatin1(value.markCode)}, {u"value"_s, value.markText}};
}

std::vector<Row> rowsOf(const CustomerChange &change) {
    std::vector<Row> rows;
    const auto add = [&rows](const FieldChange &field, const ItemChange *item) {
        Row row{pathOf(field.field, item), valueOf(field.field, field.before), valueOf(field.field, field.after)};
        if (const auto proof = proofOf(field.after))
            row.proof = CustomerJson::proof(*proof);
        rows.push_back(std::move(row));
    };
    for (const FieldChange &field : change.fields)
        add(field, nullptr);
    for (const ItemChange &item : change.items)
        for (const FieldChange &field : item.fields)
            add(field, &item);
    return rows;
}

/// A line for each field, for a person: what it is called, what stood there and what stands there now.
QString textOf(const CustomerChange &change, const CellTexts &texts, Language language) {
    TextTable table;
    const auto add = [&](const FieldChange &field) {
        const auto shown = [&](const FieldValue &value) {
            const QString text = texts.text(field.field, value).simplified();
            const auto proof = proofOf(value);
            return text.isEmpty() ? u"–"_s : proof ? text + u" ✓ "_s + proofText(*proof, language) : text;
        };
        table.addRow({u"    "_s + labelOf(field.field, language), shown(field.before), u"→ "_s + shown(field.after)});
    };
    for (const FieldChange &field : change.fields)
        add(field);
    for (const ItemChange &item : change.items)
        for (const FieldChange &field : item.fields)
            add(field);
    return table.text();
}

/// Renders entries one by one, for scripts or for people.
class EntryList {
public:
    EntryList(const CustomerJson &customers, const Reference &reference)
        : m_customers{customers}, m_texts{reference, languageOf(QLocale{})} {}

    void addJson(const HistoryEntry &entry) {
        for (const Row &row : shown(entry)) {
            QJsonObject object = common(entry);
            if (!row.field.isEmpty())
                object[u"field"_s] = row.field;
            if (!row.before.isUndefined())
                object[u"old"_s] = row.before;
            if (!row.after.isUndefined())
                object[u"new"_s] = row.after;
            if (!row.proof.isUndefined())
                object[u"verified"_s] = row.proof;
            m_json.add(object);
        }
    }

    void addText(const HistoryEntry &entry) {
        const ChangeRecord &record = *entry.record;
        QString head = u"#%1  %2  %3"_s.arg(
            QString::number(entry.seq), record.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), record.actor);
        if (!record.origin.text.isEmpty())
            head += u"  "_s + record.origin.text;
        if (entry.change.kind == CustomerChange::Kind::Reveal)
            head += u"  "_s + Words::tr("contact data shown");
        if (entry.change.kind == CustomerChange::Kind::Merge)
            head += u"  "_s + Words::tr("merged into %1").arg(idText(entry.change.into));
        if (entry.change.kind == CustomerChange::Kind::Unmerge)
            head += u"  "_s + Words::tr("taken out of %1").arg(idText(entry.change.into));
        if (const auto state = stateAfter(entry.change.kind))
            head += u"  "_s + labelOf(*state);
        m_text += head + u"  "_s + idText(record.id) + u'\n' + textOf(entry.change, m_texts, languageOf(QLocale{}));
    }

    QByteArray json() const { return m_json.document({}, "entries"); }
    QString text() const { return m_text.isEmpty() ? Words::tr("Nothing has been changed yet.") + u'\n' : m_text; }

private:
    /// An import's creation, and what goes into the bin or comes out of it, is one row.
    std::vector<Row> shown(const HistoryEntry &entry) const {
        using Kind = CustomerChange::Kind;
        const CustomerChange &change = entry.change;
        const bool isImported = change.kind == Kind::Create && entry.record->origin.kind == Origin::Kind::Import;
        if (isImported)
            return {{.after = created(change)}};
        std::vector<Row> rows = rowsOf(change);
        if (rows.empty())
            rows.push_back({});
        return rows;
    }

    QJsonValue created(const CustomerChange &change) const {
        Customer customer{.id = change.customer};
        if (const Result<void> applied = apply(change, customer); !applied)
            return QJsonValue::Undefined;
        QJsonObject object = m_customers.customer(customer);
        object.remove(u"meta"_s);
        return object;
    }

    static QJsonObject common(const HistoryEntry &entry) {
        const ChangeRecord &record = *entry.record;
        QJsonObject object{{u"seq"_s, entry.seq}, {u"change"_s, idText(record.id)},
            {u"at"_s, record.at.toString(Qt::ISODateWithMs)}, {u"by"_s, record.actor}, {u"os_user"_s, record.osUser},
            {u"kind"_s, kKindNames[std::size_t(entry.change.kind)]},
            {u"origin"_s, kOriginNames[std::size_t(record.origin.kind)]},
            {u"customer"_s, idText(entry.change.customer)}};
        if (!entry.change.into.isNull())
            object[u"into"_s] = idText(entry.change.into);
        if (record.asOf.isValid())
            object[u"as_of"_s] = record.asOf.toString(Qt::ISODate);
        if (!record.origin.text.isEmpty())
            object[u"source"_s] = record.origin.text;
        if (!record.origin.undoes.isNull())
            object[u"undoes"_s] = idText(record.origin.undoes);
        return object;
    }

    const CustomerJson &m_customers;
    const CellTexts m_texts;
    JsonArray m_json;
    QString m_text;
};

/// Whose dossiers the person sees, each looked up once.
class Seen {
public:
    Seen(Database &database, const Rights &rights) : m_customers{database}, m_rights{rights} {}

    Result<bool> operator()(const QUuid &id) {
        if (m_rights.isEverything())
            return true;
        if (const auto known = m_known.constFind(id); known != m_known.cend())
            return *known;
        return m_customers.byId(id).transform(
            [&](const Customer &customer) { return *m_known.insert(id, m_rights.sees(customer.values)); });
    }

private:
    const Customers m_customers;
    const Rights &m_rights;
    QHash<QUuid, bool> m_known;
};

Result<void> collect(
    Database &database, const Arguments &arguments, const Rights &rights, const dossier::History::Visit &take) {
    const dossier::History history{database};
    Seen sees{database, rights};
    Result<void> outcome;
    const auto visit = [&](const HistoryEntry &entry) {
        const Result<bool> isSeen = sees(entry.change.customer);
        if (!isSeen)
            outcome = std::unexpected{isSeen.error()};
        if (!isSeen || !*isSeen)
            return isSeen.has_value();
        HistoryEntry shown = entry;
        shown.change = rights.shown(std::move(shown.change));
        return take(shown);
    };
    if (arguments.words().isEmpty())
        return history.forEach(visit).and_then([&outcome] { return outcome; });
    const Customers customers{database};
    const auto customer =
        customers.idOf(arguments.word(0)).and_then([&customers](const QUuid &id) { return customers.byId(id); });
    if (!customer)
        return std::unexpected{customer.error()};
    if (const auto allowed = rights.maySee(customer->values); !allowed)
        return allowed;
    return history.forEachOf(customer->id, visit).and_then([&outcome] { return outcome; });
}

Result<Reply> run(Session &session, const Arguments &arguments) {
    const auto reference = session.reference();
    const auto access = session.access();
    if (!reference || !access)
        return std::unexpected{reference ? access.error() : reference.error()};
    const CustomerJson customers{(*reference)->divisions};
    const auto entries = std::make_shared<EntryList>(customers, **reference);
    const bool isJson = session.options().isJson;
    const Result<void> done = session.read([&](Database &database) {
        return collect(database, arguments, access->rights(), [&](const HistoryEntry &entry) {
            isJson ? entries->addJson(entry) : entries->addText(entry);
            return true;
        });
    });
    if (!done)
        return std::unexpected{done.error()};
    return Reply{.json = [entries] { return entries->json(); }, .text = [entries] { return entries->text(); }};
}

} // namespace

constinit const Command kHistory{.name = "history"_L1,
    .words = "[CUSTOMER]"_L1,
    .mostWords = 1,
    .answers = true,
    .summary = QT_TRANSLATE_NOOP("Commands", "Tells who changed what, when and why."),
    .run = run};

} // namespace dossier::cli
