#include "domain/Deadlines.h"

#include "domain/SettingSpecs.h"
#include "reference/Reference.h"
#include "support/CustomerBuilder.h"

#include <QTest>
#include <QTimeZone>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(const QString &text) { return QDateTime::fromString(text + u"+08:00"_s, Qt::ISODate); }

/// A lead that lacks its stage only.
Customer lead(Texts texts) {
    Customer customer = customerOf({{Field::Name, u"北京科技有限公司"_s}, {Field::CustomerType, u"prospect"_s}},
        {valuesOf({{Field::ContactName, u"王芳"_s}, {Field::ContactPhones, u"+8613800138000"_s}})});
    for (const auto &[field, text] : texts)
        customer.values.setText(field, text);
    return customer;
}

} // namespace

class DeadlinesTest : public QObject {
    Q_OBJECT

    const std::unique_ptr<const Reference> m_reference = Reference::load().value();

    Deadlines deadlines(const QMap<QString, QString> &settings = {}) const {
        return {SettingValues{settings}, m_reference->calendar};
    }

private Q_SLOTS:
    void ends_a_limit_where_it_should_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("limit");
        QTest::addColumn<QString>("counting");
        QTest::addColumn<QString>("due");

        const QString natural = u"natural"_s;
        const QString working = u"working"_s;
        QTest::newRow("3 working days over 中秋 and a made-up Saturday (R56)")
            << u"2024-09-13T09:00:00"_s << u"3wd"_s << natural << u"2024-09-19T23:59:59"_s;
        QTest::newRow("2 working days over a weekend")
            << u"2026-11-20T18:00:00"_s << u"2wd"_s << natural << u"2026-11-24T23:59:59"_s;
        QTest::newRow("24 hours within the week")
            << u"2026-11-18T15:30:00"_s << u"24h"_s << natural << u"2026-11-19T15:30:00"_s;
        QTest::newRow("24 hours out on a Saturday (X13)")
            << u"2026-11-20T15:30:00"_s << u"24h"_s << natural << u"2026-11-23T12:00:00"_s;
        QTest::newRow("24 hours out on a made-up Saturday")
            << u"2026-02-13T15:30:00"_s << u"24h"_s << natural << u"2026-02-14T15:30:00"_s;
        QTest::newRow("24 hours out in 春节")
            << u"2026-02-14T15:30:00"_s << u"24h"_s << natural << u"2026-02-24T12:00:00"_s;
        QTest::newRow("24 hours of workdays")
            << u"2026-11-20T15:30:00"_s << u"24h"_s << working << u"2026-11-23T15:30:00"_s;
        QTest::newRow("30 hours of workdays over midnight")
            << u"2026-11-19T20:00:00"_s << u"30h"_s << working << u"2026-11-23T02:00:00"_s;
        QTest::newRow("hours that begin on a day of rest")
            << u"2026-11-21T15:30:00"_s << u"24h"_s << working << u"2026-11-24T00:00:00"_s;
        QTest::newRow("a week") << u"2026-11-18T00:00:00"_s << u"7d"_s << natural << u"2026-11-25T23:59:59"_s;
        QTest::newRow("a week that ends in 国庆")
            << u"2025-09-26T00:00:00"_s << u"7d"_s << natural << u"2025-10-09T23:59:59"_s;
    }

    void ends_a_limit_where_it_should() {
        QFETCH(const QString, from);
        QFETCH(const QString, limit);
        QFETCH(const QString, counting);
        QFETCH(const QString, due);

        const Deadlines counted = deadlines({{u"deadline.calendar"_s, counting}});

        QCOMPARE(counted.dueAfter(at(from), *readTimeLimit(limit)), at(due));
    }

    void a_lead_is_to_be_completed_within_three_working_days() {
        const Customer customer = lead({{Field::FirstContactOn, u"2024-09-13"_s}});

        const auto open = deadlines().of(customer, at(u"2024-09-19T18:00:00"_s));
        const auto overdue = deadlines().of(customer, at(u"2024-09-20T00:00:00"_s));

        QCOMPARE(open.size(), 1);
        QCOMPARE(open.front().kind, Deadline::Kind::Preliminary);
        QCOMPARE(open.front().due.date(), QDate(2024, 9, 19));
        QCOMPARE(open.front().state, Deadline::State::Open);
        QCOMPARE(open.front().missing, std::vector{Field::Stage});
        QCOMPARE(overdue.front().state, Deadline::State::Overdue);
    }

    void a_lead_without_a_first_contact_counts_from_when_it_was_made() {
        Customer customer = lead({});
        customer.createdAt = at(u"2026-11-23T01:00:00"_s).toUTC();

        const auto found = deadlines().of(customer, at(u"2026-11-23T09:00:00"_s));

        // The 22nd in UTC, but whoever made it already had the 23rd.
        QCOMPARE(found.at(0).due.date(), QDate(2026, 11, 26));
    }

    void a_contract_asks_for_the_whole_dossier_within_a_week() {
        const Customer customer =
            lead({{Field::FirstContactOn, u"2026-01-05"_s}, {Field::ContractFrom, u"2026-11-18"_s}});

        const auto found = deadlines().of(customer, at(u"2026-11-20T09:00:00"_s));

        QCOMPARE(found.size(), 1);
        QCOMPARE(found.front().kind, Deadline::Kind::Complete);
        QCOMPARE(found.front().due.date(), QDate(2026, 11, 25));
    }

    void tells_whether_what_was_collected_came_in_within_a_day() {
        Customer customer = lead({{Field::CollectedAt, u"2026-11-18T09:00:00+08:00"_s}, {Field::Stage, u"contact"_s}});
        const QDateTime now = at(u"2026-11-25T09:00:00"_s);

        customer.createdAt = at(u"2026-11-19T09:00:00"_s);
        const auto inTime = deadlines().of(customer, now);
        customer.createdAt = at(u"2026-11-19T09:00:01"_s);
        const auto late = deadlines().of(customer, now);
        customer.items(Part::Contacts).clear();
        const auto unreachable = deadlines({{u"deadline.preliminary"_s, u"off"_s}}).of(customer, now);

        QCOMPARE(inTime.size(), 1);
        QCOMPARE(inTime.front().state, Deadline::State::Met);
        QCOMPARE(late.front().state, Deadline::State::Late);
        QCOMPARE(unreachable.front().state, Deadline::State::Overdue);
        QCOMPARE(unreachable.front().missing, (std::vector{Field::ContactName, Field::ContactPhones}));
    }

    void what_is_submitted_is_reviewed_within_two_working_days() {
        const Customer customer = lead({{Field::Stage, u"contact"_s}});
        const QDateTime now = at(u"2026-11-23T09:00:00"_s);

        QVERIFY(deadlines().of(customer, now).empty());
        const auto found = deadlines().of(customer, now, at(u"2026-11-20T17:00:00"_s));

        QCOMPARE(found.size(), 1);
        QCOMPARE(found.front().kind, Deadline::Kind::Review);
        QCOMPARE(found.front().due.date(), QDate(2026, 11, 24));
    }

    void asks_nothing_of_who_is_lost_or_in_the_bin_or_where_it_is_off() {
        const QDateTime now = at(u"2026-11-23T09:00:00"_s);
        Customer customer = lead({{Field::FirstContactOn, u"2026-11-20"_s}});

        QVERIFY(deadlines({{u"deadline.preliminary"_s, u"off"_s}}).of(customer, now).empty());
        customer.deleted = true;
        QVERIFY(deadlines().of(customer, now).empty());
        customer.deleted = false;
        customer.values.setText(Field::CustomerType, u"lost"_s);
        QVERIFY(deadlines().of(customer, now).empty());
    }

    void says_where_the_holidays_are_not_known() {
        const auto known =
            deadlines().of(lead({{Field::FirstContactOn, u"2026-11-20"_s}}), at(u"2026-11-23T09:00:00"_s));
        const auto over =
            deadlines().of(lead({{Field::FirstContactOn, u"2026-12-30"_s}}), at(u"2026-12-31T09:00:00"_s));

        QVERIFY(known.at(0).holidaysKnown);
        QVERIFY(!over.at(0).holidaysKnown);
        QCOMPARE(over.at(0).due.date(), QDate(2027, 1, 4));
    }

    void begins_with_no_date_that_is_only_a_month() {
        const auto found = deadlines().of(lead({{Field::FirstContactOn, u"2026-11"_s}}), at(u"2026-11-23T09:00:00"_s));

        QVERIFY(found.empty());
    }
};

QTEST_GUILESS_MAIN(DeadlinesTest)
#include "DeadlinesTest.moc"
