#include "ChangeRows.h"
#include "Commands.h"
#include "Ids.h"
#include "JsonArray.h"
#include "Session.h"

#include "db/Customers.h"
#include "db/History.h"
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
    "unmerge"_L1, "submit"_L1, "return"_L1, "pass"_L1, "approve"_L1, "file"_L1, "export"_L1, "check"_L1};
static_assert(kKindNames.size() == std::size_t(CustomerChange::kLastKind) + 1);

constexpr std::array kOriginNames{"edit"_L1, "import"_L1, "undo"_L1, "merge"_L1};
static_assert(kOriginNames.size() == std::size_t(Origin::Kind::Merge) + 1);

/// Renders entries one by one, for scripts or for people.
class EntryList {
public:
    EntryList(const CustomerJson &customers, CellTexts texts, OwnFields own)
        : m_customers{customers}, m_texts{std::move(texts)}, m_own{std::move(own)} {}

    void addJson(const HistoryEntry &entry) {
        for (const ChangedField &row : shown(entry)) {
            QJsonObject object = common(entry);
            row.addTo(object);
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
        if (entry.change.kind == CustomerChange::Kind::Check)
            head += u"  "_s + Words::tr("asked for");
        if (entry.change.exported)
            head += u"  "_s + exportText(*entry.change.exported);
        m_text += head + u"  "_s + idText(record.id) + u'\n' +
                  changeText(entry.change, m_texts, languageOf(QLocale{}), m_own);
    }

    QByteArray json() const { return m_json.document({}, "entries"); }
    QString text() const { return m_text.isEmpty() ? Words::tr("Nothing has been changed yet.") + u'\n' : m_text; }

private:
    /// An import's creation, and what goes into the bin or comes out of it, is one row.
    std::vector<ChangedField> shown(const HistoryEntry &entry) const {
        using Kind = CustomerChange::Kind;
        const CustomerChange &change = entry.change;
        const bool isImported = change.kind == Kind::Create && entry.record->origin.kind == Origin::Kind::Import;
        if (isImported)
            return {{.after = created(change)}};
        std::vector<ChangedField> rows = changedFields(change, m_own);
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

    static QString exportText(const Exported &exported) {
        QStringList parts{
            Words::tr("%n customers exported to %1", nullptr, int(exported.customers)).arg(exported.file)};
        if (!exported.filter.isEmpty())
            parts << exported.filter;
        if (exported.isMasked)
            parts << Words::tr("masked");
        return parts.join(u"  "_s);
    }
    static QJsonObject exportJson(const Exported &exported) {
        QJsonObject object{
            {u"customers"_s, exported.customers}, {u"file"_s, exported.file}, {u"masked"_s, exported.isMasked}};
        if (!exported.filter.isEmpty())
            object[u"filter"_s] = exported.filter;
        return object;
    }
    static QJsonObject common(const HistoryEntry &entry) {
        const ChangeRecord &record = *entry.record;
        QJsonObject object = recordJson(entry.seq, record);
        object[u"kind"_s] = kKindNames[std::size_t(entry.change.kind)];
        object[u"origin"_s] = kOriginNames[std::size_t(record.origin.kind)];
        if (const auto &exported = entry.change.exported)
            object[u"export"_s] = exportJson(*exported);
        else if (entry.change.customer != kWholeWorkspace)
            object[u"customer"_s] = idText(entry.change.customer);
        if (!entry.change.into.isNull())
            object[u"into"_s] = idText(entry.change.into);
        return object;
    }

    const CustomerJson &m_customers;
    const CellTexts m_texts;
    const OwnFields m_own;
    JsonArray m_json;
    QString m_text;
};

/// Which entries the person sees; each dossier is looked up once.
class Seen {
public:
    Seen(Database &database, const Rights &rights, const QString &person)
        : m_customers{database}, m_rights{rights}, m_person{person} {}

    Result<bool> operator()(const HistoryEntry &entry) {
        // Of exports and blind checks an administrator learns, and everybody of his own.
        if (entry.change.customer == kWholeWorkspace)
            return m_rights.administrates() || entry.record->actor == m_person;
        const QUuid &id = entry.change.customer;
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
    const QString m_person;
    QHash<QUuid, bool> m_known;
};

Result<void> collect(Database &database, const Arguments &arguments, const Rights &rights, const QString &person,
    const dossier::History::Visit &take) {
    const dossier::History history{database};
    Seen sees{database, rights, person};
    Result<void> outcome;
    const auto visit = [&](const HistoryEntry &entry) {
        const Result<bool> isSeen = sees(entry);
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
    const Result<CellTexts> texts = session.texts();
    if (!texts)
        return std::unexpected{texts.error()};
    const CustomerJson customers{(*reference)->divisions};
    const Result<OwnFields> own = session.ownFields();
    if (!own)
        return std::unexpected{own.error()};
    const auto entries = std::make_shared<EntryList>(customers, *texts, *own);
    const bool isJson = session.options().isJson;
    const Result<void> done = session.read([&](Database &database) {
        return collect(database, arguments, access->rights(), session.actor(), [&](const HistoryEntry &entry) {
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
