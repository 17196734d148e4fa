#include "db/FilterSql.h"
#include "domain/IdSequence.h"
#include "support/ChangeSets.h"
#include "support/RandomDossiers.h"

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Customer> someDossiers(RandomDossiers &random, int count) {
    IdSequence ids{QDateTime::fromMSecsSinceEpoch(1'700'000'000'000)};
    std::vector<Customer> made;
    for (int i = 0; i < count; ++i) {
        Customer customer = random.customer();
        customer.id = ids.next();
        customer.values.set(Field::Number, {});
        for (int part = 1; part < kPartCount; ++part)
            for (Item &item : customer.items(Part(part)))
                item.id = ids.next();
        made.push_back(std::move(customer));
    }
    return made;
}

std::vector<QUuid> matching(const std::vector<Customer> &customers, const Filter &filter) {
    std::vector<QUuid> ids;
    for (const Customer &customer : customers)
        if (matches(filter, customer))
            ids.push_back(customer.id);
    return ids;
}

} // namespace

class FilterSqlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_whom_the_filter_matches_in_memory_data() { addBackends(); }
    void finds_whom_the_filter_matches_in_memory() {
        WITH_DATABASE(database);
        RandomDossiers random{20261120};
        QVERIFY(create(*database, someDossiers(random, 60)));
        // As they are stored: each has a number now, and no item without values.
        std::vector<Customer> stored;
        QVERIFY(Customers{*database}.forEach({.order = Query::Order::Oldest}, [&stored](Customer &&customer) {
            stored.push_back(std::move(customer));
            return true;
        }));
        QCOMPARE(stored.size(), 60uz);

        qsizetype found = 0;
        for (int round = 0; round < 1500; ++round) {
            const Filter filter = random.filter();
            const auto ids = Customers{*database}.ids({.filter = &filter, .order = Query::Order::Oldest});

            QVERIFY2(ids.has_value(), qPrintable(toExpression(filter)));
            QVERIFY2(*ids == matching(stored, filter), qPrintable(toExpression(filter)));
            found += qsizetype(ids->size());
        }
        QVERIFY2(found > 1500 && found < 60 * 1400, "the filters say too little: nearly all or nearly none match");
    }

    void everybody_matches_no_filter_data() { addBackends(); }
    void everybody_matches_no_filter() {
        WITH_DATABASE(database);
        RandomDossiers random{7};
        QVERIFY(create(*database, someDossiers(random, 3)));
        const Filter all;

        QCOMPARE(Customers{*database}.count({.filter = &all}).value(), 3);
    }

    void a_value_is_never_part_of_the_statement() {
        const Filter filter{.kind = Filter::Kind::Condition,
            .condition = {.field = Field::Name, .value = u"' OR 1=1 --"_s},
            .operands = {}};

        for (const Backend backend : {Backend::Sqlite, Backend::Postgres}) {
            QVERIFY(!sqlOf(filter, backend).sql.contains("1=1"));
            QCOMPARE(sqlOf(filter, backend).values, QVariantList{u"' or 1=1 --"_s});
        }
    }
};

QTEST_GUILESS_MAIN(FilterSqlTest)
#include "FilterSqlTest.moc"
