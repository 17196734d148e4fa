#include "Customers/CustomerListModel.h"
#include "Customers/FacetListModel.h"

#include "support/CustomerBuilder.h"
#include "support/TestSession.h"

#include <QTest>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

Customer made(const QString &name, const QString &type, const QString &province, const QString &owner) {
    return customerOf({{Field::Name, name}, {Field::CustomerType, type}, {Field::Province, province},
        {Field::Owner, owner}, {Field::TotalAmount, u"%1"_s.arg(name.size() * 100'000)}});
}

} // namespace

class CustomerFilterTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<CustomerFilter> m_filter;
    std::unique_ptr<CustomerListModel> m_list;

    QStringList names() const {
        (void)QTest::qWaitFor([&] { return m_list->isSettled(); }, 20'000);
        QStringList names;
        for (int row = 0; row < m_list->count(); ++row)
            names << m_list->data(m_list->index(row), CustomerListModel::Name).toString();
        names.sort();
        return names;
    }
    QStringList chips() const {
        QStringList chips;
        for (int row = 0; row < m_filter->rowCount(); ++row)
            chips << m_filter->data(m_filter->index(row), CustomerFilter::Text).toString();
        return chips;
    }
    /// "label count", a cross behind those that are chosen.
    static QStringList choices(const FacetListModel &model) {
        QStringList choices;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto of = [&](int role) { return model.data(model.index(row), role); };
            choices << of(FacetListModel::Label).toString() + u' ' + of(FacetListModel::Count).toString() +
                           (of(FacetListModel::Chosen).toBool() ? u" x"_s : QString{});
        }
        return choices;
    }

private Q_SLOTS:
    void initTestCase() {
        m_session = std::make_unique<TestSession>();
        m_session->store({made(u"甲"_s, u"prospect"_s, u"310000"_s, u"林经理"_s),
            made(u"乙乙"_s, u"customer"_s, u"310000"_s, u"林经理"_s),
            made(u"丙丙丙"_s, u"customer"_s, u"440000"_s, u"王经理"_s),
            made(u"丁丁丁丁"_s, u"lost"_s, u"440000"_s, {})});
    }
    void init() {
        m_filter = std::make_unique<CustomerFilter>();
        m_filter->setProperty("session", QVariant::fromValue(&**m_session));
        m_list = std::make_unique<CustomerListModel>();
        m_list->setFilter(m_filter.get());
        m_list->setSession(&**m_session);
    }
    void cleanupTestCase() {
        m_list.reset();
        m_session.reset();
    }

    void any_value_of_a_field_will_do_and_every_field_counts() {
        m_filter->toggle(u"customer_type"_s, u"customer"_s);
        QCOMPARE(names(), (QStringList{u"丙丙丙"_s, u"乙乙"_s}));
        m_filter->toggle(u"customer_type"_s, u"lost"_s);
        QCOMPARE(names().size(), 3);
        m_filter->toggle(u"province"_s, u"440000"_s);
        QCOMPARE(names(), (QStringList{u"丁丁丁丁"_s, u"丙丙丙"_s}));
        QCOMPARE(chips(), (QStringList{u"Type: Customer, Lost"_s, u"Province: 广东省"_s}));

        m_filter->clear(u"customer_type"_s);
        m_filter->toggle(u"province"_s, u"440000"_s);

        QCOMPARE(names().size(), 4);
        QVERIFY(!m_filter->isActive());
    }

    void finds_those_of_whom_nobody_has_said() {
        m_filter->toggle(u"owner"_s, {});

        QCOMPARE(names(), QStringList{u"丁丁丁丁"_s});
        QCOMPARE(chips(), QStringList{u"Owner: not given"_s});
    }

    void takes_a_written_condition_or_says_what_is_wrong_with_it() {
        QVERIFY(!m_filter->setExpression(u"total_amount>>"_s));
        QVERIFY(!m_filter->expressionError().isEmpty());
        QVERIFY(!m_filter->isActive());

        QVERIFY(m_filter->setExpression(u"total_amount>=300000"_s));

        QCOMPARE(names(), (QStringList{u"丁丁丁丁"_s, u"丙丙丙"_s}));
        QCOMPARE(chips(), QStringList{u"total_amount>=300000"_s});
        QVERIFY(m_filter->expressionError().isEmpty());
    }

    void counts_choices_among_those_whom_the_other_conditions_find() {
        FacetListModel facets;
        facets.setFilter(m_filter.get());
        facets.setSession(&**m_session);
        facets.setField(u"customer_type"_s);
        facets.setActive(true);
        QTRY_COMPARE(choices(facets), (QStringList{u"Prospect 1"_s, u"Customer 2"_s, u"Lost 1"_s}));

        m_filter->toggle(u"province"_s, u"440000"_s);
        m_filter->toggle(u"customer_type"_s, u"lost"_s);

        QTRY_COMPARE(choices(facets), (QStringList{u"Customer 1"_s, u"Lost 1 x"_s}));
        facets.setField(u"owner"_s);
        QTRY_COMPARE(choices(facets), (QStringList{u"not given 1"_s}));
        facets.setField(u"province"_s);
        facets.setSought(u"上"_s);
        QTRY_COMPARE(choices(facets), QStringList{});
        facets.setSought({});
        QTRY_COMPARE(choices(facets), QStringList{u"广东省 1 x"_s});
    }

    void chooses_ranges_of_dates_and_amounts() {
        TestSession session; // Where it is 2026-11-20.
        const auto dated = [](const QString &name, const QString &date, const QString &amount) {
            return customerOf({{Field::Name, name}, {Field::ContractTo, date}, {Field::TotalAmount, amount}});
        };
        session.store({dated(u"甲"_s, u"2026-11-18"_s, u"500000"_s), dated(u"乙"_s, u"2026-10"_s, u"2500000"_s),
            dated(u"丙"_s, u"2024-01-01"_s, u"9900000"_s), dated(u"丁"_s, {}, {})});
        m_filter->setProperty("session", QVariant::fromValue(&*session));
        m_list = std::make_unique<CustomerListModel>();
        m_list->setFilter(m_filter.get());
        m_list->setSession(&*session);
        FacetListModel facets;
        facets.setFilter(m_filter.get());
        facets.setSession(&*session);
        facets.setField(u"contract_to"_s);
        facets.setActive(true);
        QTRY_COMPARE(choices(facets), (QStringList{u"this week 1"_s, u"this month 1"_s, u"this quarter 2"_s,
                                          u"this year 2"_s, u"earlier 1"_s, u"not given 1"_s}));

        m_filter->toggle(u"contract_to"_s, u"this-month"_s);
        m_filter->toggle(u"contract_to"_s, u"earlier"_s);
        QCOMPARE(names(), (QStringList{u"丙"_s, u"甲"_s}));
        QCOMPARE(chips(), QStringList{u"Contract to: this month, earlier"_s});
        facets.setField(u"total_amount"_s);
        QTRY_COMPARE(choices(facets), (QStringList{u"below 10,000 CNY 1"_s, u"10,000 CNY – 100,000 CNY 1"_s}));
        m_filter->toggle(u"total_amount"_s, u"1000000..10000000"_s);
        QCOMPARE(names(), QStringList{u"丙"_s});
        m_filter->clear(u"contract_to"_s);
        QCOMPARE(names(), (QStringList{u"丙"_s, u"乙"_s}));
        const QString kept = m_filter->kept();
        m_filter->clearAll();
        m_filter->restore(kept);
        QCOMPARE(chips(), QStringList{u"Total amount: 10,000 CNY – 100,000 CNY"_s});
        m_list.reset();
        m_filter.reset();
    }

    void keeps_nobodys_name() {
        m_filter->toggle(u"owner"_s, u"林经理"_s);
        m_filter->toggle(u"province"_s, u"310000"_s);
        m_filter->toggle(u"customer_type"_s, u"customer"_s);
        QVERIFY(m_filter->setExpression(u"name:恒启"_s));
        const QString kept = m_filter->kept();
        m_filter->clearAll();

        m_filter->restore(kept);

        QCOMPARE(chips(), (QStringList{u"Type: Customer"_s, u"Province: 上海市"_s}));
    }
};

QTEST_GUILESS_MAIN(CustomerFilterTest)
#include "CustomerFilterTest.moc"
