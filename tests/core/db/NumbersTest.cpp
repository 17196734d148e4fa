#include "db/Numbers.h"

#include "db/Settings.h"
#include "db/Verification.h"
#include "support/ChangeSets.h"

#include <QTest>

#include <latch>
#include <thread>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

void setScheme(Database &database, const QString &scheme) {
    QVERIFY(Settings{database}.set(u"numbering.scheme"_s, scheme));
}

/// A manufacturer in 上海.
Customer maker(RandomCustomers &random) {
    Customer customer = wangFang(random);
    customer.values.setText(Field::Kind, u"organisation"_s);
    customer.values.setText(Field::Industry, u"C35"_s);
    customer.values.setText(Field::Province, u"310000"_s);
    return customer;
}

Customer person(RandomCustomers &random) {
    Customer customer = wangFang(random, u"王芳"_s);
    customer.values.setText(Field::Kind, u"person"_s);
    return customer;
}

/// The number that @p customer gets when it is made on the day of @p at.
QString numberOf(Database &database, const Customer &customer, const QDateTime &at = noon()) {
    ChangeSet set = byHand({creation(customer)});
    set.asOf = at;
    const auto applied = apply(database, std::move(set));
    return applied ? Customers{database}.byId(customer.id)->values.text(Field::Number)
                   : QString::fromLatin1(applied.error().code);
}

} // namespace

class NumbersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gives_numbers_by_type_and_begins_anew_with_the_year_data() { addBackends(); }
    void gives_numbers_by_type_and_begins_anew_with_the_year() {
        WITH_DATABASE(database);
        RandomCustomers random{1};
        setScheme(*database, u"A"_s);

        QCOMPARE(numberOf(*database, maker(random)), u"B2B-2024-001"_s);
        QCOMPARE(numberOf(*database, maker(random), noon().addMonths(3)), u"B2B-2024-002"_s);
        QCOMPARE(numberOf(*database, person(random)), u"B2C-2024-001"_s);
        QCOMPARE(numberOf(*database, maker(random), noon().addYears(1)), u"B2B-2025-001"_s);
        QVERIFY(database->execute("UPDATE number_sequences SET last = 999 WHERE series = 'B2B-2024-'"));
        QCOMPARE(numberOf(*database, maker(random)), u"B2B-2024-1000"_s);
    }

    void gives_numbers_by_industry_and_region_and_to_persons_by_month_data() { addBackends(); }
    void gives_numbers_by_industry_and_region_and_to_persons_by_month() {
        WITH_DATABASE(database);
        RandomCustomers random{2};
        setScheme(*database, u"B"_s);
        Customer software = maker(random);
        software.values.setText(Field::Industry, u"I65"_s);

        QCOMPARE(numberOf(*database, maker(random)), u"GY-SH-001"_s);
        QCOMPARE(numberOf(*database, software), u"IT-SH-001"_s);
        QCOMPARE(numberOf(*database, maker(random)), u"GY-SH-002"_s);
        QCOMPARE(numberOf(*database, person(random)), u"202405001"_s);
        QCOMPARE(numberOf(*database, person(random), noon().addMonths(1)), u"202406001"_s);
        QVERIFY(Numbers::wasGiven(*database, u"GY-SH-002"_s).value());
        QVERIFY(Numbers::wasGiven(*database, u"202405001"_s).value());
        QVERIFY(!Numbers::wasGiven(*database, u"GY-SH-003"_s).value());
        QVERIFY(!Numbers::wasGiven(*database, u"GY-SH-01"_s).value());
        QVERIFY(!Numbers::wasGiven(*database, u"GY-SH-0001"_s).value());
    }

    void gives_none_that_is_too_long_and_changes_nothing_data() { addBackends(); }
    void gives_none_that_is_too_long_and_changes_nothing() {
        WITH_DATABASE(database);
        RandomCustomers random{3};
        setScheme(*database, u"B"_s);
        QVERIFY(database->execute("INSERT INTO number_sequences (series, digits, last) VALUES ('GY-SH-', 3, 9998)"));

        QCOMPARE(numberOf(*database, maker(random)), u"GY-SH-9999"_s);
        QCOMPARE(numberOf(*database, maker(random)), u"number-too-long"_s);
        QCOMPARE(Customers{*database}.count().value(), 1);
        QVERIFY(Settings{*database}.set(u"numbering.max_length"_s, u"11"_s));
        QCOMPARE(numberOf(*database, maker(random)), u"GY-SH-10000"_s);
    }

    void another_scheme_leaves_the_numbers_that_were_given_data() { addBackends(); }
    void another_scheme_leaves_the_numbers_that_were_given() {
        WITH_DATABASE(database);
        RandomCustomers random{4};
        const Customer old = maker(random);
        const Customer later = maker(random);
        QCOMPARE(numberOf(*database, old), u"202405-0001"_s);
        setScheme(*database, u"A"_s);
        QCOMPARE(numberOf(*database, later), u"B2B-2024-001"_s);
        // One that comes to the same text as a number of the former scheme.
        setScheme(*database, u"2024{month}-{serial:4}"_s);
        QCOMPARE(numberOf(*database, maker(random)), u"202405-0002"_s);
        setScheme(*database, u"20240{serial:3}"_s);
        const Customer odd = maker(random);
        QCOMPARE(numberOf(*database, odd), u"20240001"_s);
        setScheme(*database, u"2024{serial:4}"_s);

        QCOMPARE(numberOf(*database, maker(random)), u"20240002"_s);
        const Customers customers{*database};
        QCOMPARE(customers.idOf(u"202405-0001"_s).value(), old.id);
        QCOMPARE(customers.byId(old.id)->values.text(Field::Number), u"202405-0001"_s);
        QCOMPARE(customers.idOf(u"B2B-2024-001"_s).value(), later.id);
        QVERIFY(Verification{*database}.run().value().isSound());
    }

    void never_gives_the_number_of_an_undone_creation_again_data() { addBackends(); }
    void never_gives_the_number_of_an_undone_creation_again() {
        WITH_DATABASE(database);
        RandomCustomers random{5};
        setScheme(*database, u"B"_s);
        const QUuid change = apply(*database, byHand({creation(maker(random))}))->change;

        QVERIFY(undo(*database, change, byHand({}), {.at = noon()}));

        QCOMPARE(numberOf(*database, maker(random)), u"GY-SH-002"_s);
    }

    void numbers_differ_when_several_write_at_once_data() {
        QTest::addColumn<Backend>("backend");
        QTest::addColumn<QString>("scheme");
        for (const auto *scheme : {"A", "B", "C", "organisation={year}{serial:1},person=C"}) {
            QTest::addRow("sqlite, %s", scheme) << Backend::Sqlite << QString::fromLatin1(scheme);
#ifdef DOSSIER_WITH_POSTGRES
            QTest::addRow("postgresql, %s", scheme) << Backend::Postgres << QString::fromLatin1(scheme);
#endif
        }
    }
    void numbers_differ_when_several_write_at_once() {
        WITH_DATABASE(database);
        QFETCH(const QString, scheme);
        setScheme(*database, scheme);
        constexpr int kWriters = 4;
        constexpr int kEach = 15;
        std::array<bool, kWriters> isDone{};
        std::vector<std::thread> threads;
        std::latch start{kWriters};
        for (int writer = 0; writer < kWriters; ++writer)
            threads.emplace_back([&, writer] {
                auto own = database.open();
                RandomCustomers random{quint32(100 + writer)};
                start.arrive_and_wait();
                bool isFine = own.has_value();
                for (int i = 0; isFine && i < kEach; ++i)
                    isFine = create(**own, {i % 2 == 0 ? maker(random) : person(random)}).has_value();
                isDone[std::size_t(writer)] = isFine;
            });
        for (std::thread &thread : threads)
            thread.join();

        QVERIFY(std::ranges::all_of(isDone, std::identity{}));
        QSet<QString> numbers;
        const auto lines = Customers{*database}.page({}).value();
        for (const CustomerSummary &line : lines)
            numbers.insert(line.number);
        QCOMPARE(numbers.size(), kWriters * kEach);
        QVERIFY(Verification{*database}.run().value().isSound());
    }
};

QTEST_GUILESS_MAIN(NumbersTest)
#include "NumbersTest.moc"
