#include "services/index/IndexedSearch.h"
#include "domain/SettingSpecs.h"
#include "reference/Reference.h"
#include "services/ContactAccess.h"
#include "support/ChangeSets.h"
#include "support/Colleagues.h"
#include "support/CustomerBuilder.h"

#include <latch>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Customer> named(RandomCustomers &random, const QStringList &names) {
    std::vector<Customer> customers;
    for (const QString &name : names) {
        customers.push_back({.id = random.id()});
        customers.back().values.setText(Field::Name, name);
    }
    return customers;
}

/// A database with somebody who writes and somebody who reads.
class Workspace {
public:
    TestDatabase database;
    DatabaseThread reader{[this] { return database.open(DatabaseOptions::Access::Read); }};
    RandomCustomers random{1};

    explicit Workspace(const QStringList &names = {}) { add(names); }
    void add(const QStringList &names) {
        if (!create(*database, named(random, names)))
            qFatal("the customers cannot be made");
    }
    /// Work on the reader that ends when @p latch does.
    Async<void> hold(std::latch &latch) {
        return reader.run([&latch](Database &) -> Result<void> {
            latch.wait();
            return {};
        });
    }
};

} // namespace

class IndexedSearchTest : public QObject {
    Q_OBJECT

    const std::unique_ptr<const Reference> m_reference = Reference::load().value();
    const ContactAccess m_access{SettingValues{}, u"kim"_s, *m_reference};

private Q_SLOTS:
    void answers_when_everybody_is_read() {
        Workspace workspace{{u"上海恒启"_s, u"北京科技"_s}};
        IndexedSearch search{workspace.reader, workspace.reader, *m_reference, m_access};
        const auto early = search.search({.text = u"shhq"_s});
        QVERIFY(settled(search.load()));

        QCOMPARE(settled(early).value().total, 1);
        QCOMPARE(settled(search.search({})).value().total, 2);
    }

    void counts_nothing_that_is_hidden() {
        Workspace workspace;
        QVERIFY(create(*workspace.database,
            {customerOf({{Field::Name, u"甲公司"_s}, {Field::Owner, u"kim"_s}, {Field::Tier, u"A"_s}})}));
        const Filter isTierA{.kind = Filter::Kind::Condition, .condition = {.field = Field::Tier, .value = u"A"_s}};
        const IndexQuery query{.facets = {Field::Tier}};
        const auto answer = [&](const QString &hidden, const IndexQuery &asked) {
            IndexedSearch search{workspace.reader, workspace.reader, *m_reference, accessOfKim(*m_reference, hidden)};
            return settled(search.load()) ? settled(search.look(asked)).value() : IndexAnswer{};
        };

        QCOMPARE(answer({}, query).facets[0].choices[0].count, 1);
        QCOMPARE(answer(u"tier"_s, query).total, 0);
        QCOMPARE(answer({}, {.counted = {isTierA}}).counts, std::vector<qint64>{1});
        QCOMPARE(answer(u"tier"_s, {.counted = {isTierA}}).counts, std::vector<qint64>{0});
    }

    void finds_nobody_by_what_is_hidden_data() {
        QTest::addColumn<QString>("hidden");
        QTest::addColumn<QString>("text");
        QTest::newRow("a short name") << u"short_name"_s << u"恒启"_s;
        QTest::newRow("a contact") << u"contacts[].name"_s << u"王芳"_s;
        QTest::newRow("a number") << u"contacts[].phones[]"_s << u"0013"_s;
        QTest::newRow("a former number") << u"number_aliases[]"_s << u"KH-77"_s;
    }
    void finds_nobody_by_what_is_hidden() {
        QFETCH(const QString, hidden);
        QFETCH(const QString, text);
        Workspace workspace;
        QVERIFY(create(*workspace.database,
            {customerOf({{Field::Name, u"甲公司"_s}, {Field::ShortName, u"恒启"_s}, {Field::NumberAliases, u"KH-77"_s},
                            {Field::Owner, u"kim"_s}},
                {valuesOf({{Field::ContactName, u"王芳"_s}, {Field::ContactPhones, u"+8613800138000"_s}})})}));
        const auto total = [&](const QString &fields) {
            IndexedSearch search{workspace.reader, workspace.reader, *m_reference, accessOfKim(*m_reference, fields)};
            return settled(search.load()) ? settled(search.look({.text = text})).value().total : -1;
        };

        QCOMPARE(total({}), 1);
        QCOMPARE(total(hidden), 0);
    }

    void takes_in_what_has_changed() {
        Workspace workspace{{u"上海恒启"_s}};
        IndexedSearch search{workspace.reader, workspace.reader, *m_reference, m_access};
        QVERIFY(settled(search.load()));
        workspace.add({u"上海科技"_s});
        QCOMPARE(settled(search.search({.text = u"sh"_s})).value().total, 1);

        QVERIFY(settled(search.refresh()).value());

        QCOMPARE(settled(search.search({.text = u"sh"_s})).value().total, 2);
        QVERIFY(!settled(search.refresh()).value());
    }

    void drops_what_nobody_waits_for() {
        Workspace workspace{{u"上海恒启"_s, u"北京科技"_s}};
        std::latch latch{1};
        const auto held = workspace.hold(latch);
        IndexedSearch search{workspace.reader, workspace.reader, *m_reference, m_access};
        auto loading = search.load();
        auto stale = search.search({.text = u"s"_s});
        auto newest = search.search({.text = u"bj"_s});
        latch.count_down();

        QCOMPARE(settled(newest).value().total, 1);
        stale.waitForFinished();
        QVERIFY(stale.isCanceled());
        QCOMPARE(stale.resultCount(), 0);
        QVERIFY(settled(loading));
    }

    void answers_what_is_looked_for_beside_a_search() {
        Workspace workspace{{u"上海恒启"_s, u"北京科技"_s}};
        IndexedSearch search{workspace.reader, workspace.reader, *m_reference, m_access};
        const auto first = search.look({.text = u"sh"_s});
        const auto second = search.look({});
        const auto newest = search.search({.text = u"bj"_s});
        QVERIFY(settled(search.load()));

        QCOMPARE(settled(first).value().total, 1);
        QCOMPARE(settled(second).value().total, 2);
        QCOMPARE(settled(newest).value().total, 1);
    }

    void asks_the_database_what_the_index_does_not_hold() {
        Workspace workspace{{u"上海恒启"_s, u"北京科技"_s}};
        IndexedSearch search{workspace.reader, workspace.reader, *m_reference, m_access};
        QVERIFY(settled(search.load()));
        const Filter hasNoRemark{.kind = Filter::Kind::Condition, .condition = {.field = Field::Remark}};

        QCOMPARE(settled(search.search({.text = u"sh"_s, .filter = hasNoRemark})).value().total, 1);
    }

    void passes_on_why_nobody_can_be_read() {
        DatabaseThread reader{[]() -> Result<std::unique_ptr<Database>> {
            return std::unexpected{Error{Error::Kind::Database, "database-damaged", u"Damaged."_s}};
        }};
        IndexedSearch search{reader, reader, *m_reference, m_access};
        const auto early = search.search({});

        QCOMPARE(settled(search.load()).error().code, "database-damaged");
        QCOMPARE(settled(early).error().code, "database-damaged");
        QCOMPARE(settled(search.search({})).error().code, "database-damaged");
    }

    void ends_while_somebody_waits() {
        Workspace workspace{{u"上海恒启"_s}};
        std::latch latch{1};
        const auto held = workspace.hold(latch);
        Async<IndexAnswer> answer;
        Async<bool> loading;
        {
            IndexedSearch search{workspace.reader, workspace.reader, *m_reference, m_access};
            loading = search.load();
            answer = search.search({});
        }
        latch.count_down();
        answer.waitForFinished();
        loading.waitForFinished();

        QCOMPARE(answer.resultCount(), 0);
    }
};

QTEST_GUILESS_MAIN(IndexedSearchTest)
#include "IndexedSearchTest.moc"
