#include "domain/Filter.h"
#include "support/ChangeSets.h"

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

Customer named(RandomCustomers &random, const QString &name) {
    Customer customer{.id = random.id()};
    customer.values.setText(Field::Name, name);
    return customer;
}

QStringList names(const std::vector<CustomerSummary> &lines) {
    QStringList names;
    for (const CustomerSummary &line : lines)
        names << line.name;
    return names;
}

} // namespace

class CustomersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void streams_every_dossier_whole_data() { addBackends(); }
    void streams_every_dossier_whole() {
        WITH_DATABASE(database);
        RandomCustomers random{1};
        std::vector<Customer> made;
        for (int i = 0; i < 300; ++i)
            made.push_back(random.customer());
        QVERIFY(create(*database, made));
        // Items out of the order of their ids, and one dossier in the bin.
        Customer turned = Customers{*database}.byId(made[7].id).value();
        for (int part = 1; part < kPartCount; ++part)
            std::ranges::reverse(turned.items(Part(part)));
        turned.values.setText(Field::Remark, u"转"_s);
        QVERIFY(changeTo(*database, turned));
        Customer binned = Customers{*database}.byId(made[8].id).value();
        binned.deleted = true;
        QVERIFY(changeTo(*database, binned));

        std::vector<Customer> oldest;
        std::vector<Customer> newest;
        QVERIFY(Customers{*database}.forEach({.order = Query::Order::Oldest}, [&](Customer &&customer) {
            oldest.push_back(std::move(customer));
            return true;
        }));
        QVERIFY(Customers{*database}.forEach({.order = Query::Order::Newest}, [&](Customer &&customer) {
            newest.push_back(std::move(customer));
            return true;
        }));

        QCOMPARE(oldest.size(), 299uz);
        for (const Customer &customer : oldest)
            QCOMPARE(customer, Customers{*database}.byId(customer.id).value());
        std::ranges::reverse(newest);
        QCOMPARE(newest, oldest);
        QVERIFY(std::ranges::is_sorted(oldest, {}, [](const Customer &customer) { return customer.id.toRfc4122(); }));
    }

    void stops_when_the_visitor_has_enough_data() { addBackends(); }
    void stops_when_the_visitor_has_enough() {
        WITH_DATABASE(database);
        RandomCustomers random{2};
        QVERIFY(create(*database, {wangFang(random), wangFang(random), wangFang(random)}));
        int seen = 0;

        QVERIFY(Customers{*database}.forEach({}, [&seen](Customer &&) { return ++seen < 2; }));

        QCOMPARE(seen, 2);
        QVERIFY(create(*database, {wangFang(random)}));
    }

    void finds_customers_by_a_filter_data() { addBackends(); }
    void finds_customers_by_a_filter() {
        WITH_DATABASE(database);
        RandomCustomers random{3};
        Customer rich = wangFang(random, u"上海大公司"_s);
        rich.values.setText(Field::TotalAmount, u"90000000"_s);
        QVERIFY(create(*database, {rich, wangFang(random, u"上海小公司"_s), named(random, u"广州公司"_s)}));
        const Filter filter{.kind = Filter::Kind::Condition,
            .condition = {.field = Field::TotalAmount,
                .comparison = FilterCondition::Comparison::AtLeast,
                .value = u"2000000"_s}};

        QCOMPARE(names(Customers{*database}.page({.filter = &filter}).value()), QStringList{u"上海大公司"_s});
        QCOMPARE(Customers{*database}.count({.filter = &filter}).value(), 1);
        QStringList streamed;
        QVERIFY(Customers{*database}.forEach({.filter = &filter}, [&](Customer &&customer) {
            streamed << customer.values.text(Field::Name);
            return true;
        }));
        QCOMPARE(streamed, QStringList{u"上海大公司"_s});
    }

    void sorts_and_pages_data() { addBackends(); }
    void sorts_and_pages() {
        WITH_DATABASE(database);
        RandomCustomers random{4};
        std::vector<Customer> customers;
        for (const auto &[name, amount, on] :
            {std::tuple{u"甲"_s, u"900"_s, u"2024-05-01"_s}, std::tuple{u"乙"_s, u"1000"_s, u""_s},
                std::tuple{u"丙"_s, u""_s, u"2024-06-01"_s}, std::tuple{u"丁"_s, u"1000"_s, u"2023-01-01"_s}}) {
            Customer &customer = customers.emplace_back(named(random, name));
            customer.values.setText(Field::TotalAmount, amount);
            customer.items(Part::FollowUps).push_back({random.id()});
            customer.items(Part::FollowUps)[0].values.setText(Field::FollowUpOn, on);
            customer.items(Part::FollowUps)[0].values.setText(Field::FollowUpSummary, u"谈"_s);
        }
        // The latest counts, both ways.
        customers[0].items(Part::FollowUps).push_back({random.id()});
        customers[0].items(Part::FollowUps)[1].values.setText(Field::FollowUpOn, u"2022-01-01"_s);
        QVERIFY(create(*database, customers));
        const Customers read{*database};
        const auto sorted = [&read](Query query) { return names(read.page(query).value()).join(QString()); };

        QCOMPARE(sorted({}), u"丁丙乙甲"_s);
        QCOMPARE(sorted({.order = Query::Order::Oldest, .limit = 2, .offset = 1}), u"乙丙"_s);
        QCOMPARE(sorted({.order = Query::Order::Field, .sort = Field::TotalAmount}), u"甲乙丁丙"_s);
        QCOMPARE(sorted({.order = Query::Order::FieldDescending, .sort = Field::TotalAmount}), u"丁乙甲丙"_s);
        QCOMPARE(sorted({.order = Query::Order::FieldDescending, .sort = Field::FollowUpOn}), u"丙甲丁乙"_s);
        QCOMPARE(sorted({.order = Query::Order::Field, .sort = Field::FollowUpOn}), u"丁甲丙乙"_s);
        QCOMPARE(sorted({.order = Query::Order::Oldest, .offset = 3}), u"丁"_s);
    }

    void tells_a_line_of_the_list_data() { addBackends(); }
    void tells_a_line_of_the_list() {
        WITH_DATABASE(database);
        RandomCustomers random{5};
        Customer customer = wangFang(random);
        customer.values.setText(Field::City, u"310100"_s);
        customer.values.setText(Field::Tier, u"A"_s);
        customer.values.mark(Field::FoundedOn, "date-invalid", u"去年春天"_s);
        for (const QString &on : {u"2024-03-01"_s, u"2024-05-02"_s, u"2023-12-31"_s}) {
            customer.items(Part::FollowUps).push_back({random.id()});
            customer.items(Part::FollowUps).back().values.setText(Field::FollowUpOn, on);
        }
        QVERIFY(create(*database, {customer}));

        const auto page = Customers{*database}.page({}).value();

        QCOMPARE(page.size(), 1uz);
        const CustomerSummary &line = page.front();
        QCOMPARE(line.id, customer.id);
        QCOMPARE(line.number, u"202405-0001"_s);
        QCOMPARE(line.contact, u"王芳"_s);
        QCOMPARE(line.phone, u"+8613800138000"_s);
        QCOMPARE(line.lastFollowUp, u"2024-05-02"_s);
        QCOMPARE(line.city, u"310100"_s);
        QCOMPARE(line.tier, u"A"_s);
        QVERIFY(line.isMarked);
        QCOMPARE(line.changedAt, noon());
    }

    void knows_a_customer_by_id_number_and_alias_data() { addBackends(); }
    void knows_a_customer_by_id_number_and_alias() {
        WITH_DATABASE(database);
        RandomCustomers random{6};
        Customer first = named(random, u"甲"_s);
        first.values.setText(Field::NumberAliases, u"K-1\nK-2"_s);
        Customer second = named(random, u"乙"_s);
        second.values.setText(Field::NumberAliases, u"K-2"_s);
        QVERIFY(create(*database, {first, second}));
        const Customers customers{*database};

        QCOMPARE(customers.idOf(first.id.toString(QUuid::WithoutBraces)).value(), first.id);
        QCOMPARE(customers.idOf(u"202405-0002"_s).value(), second.id);
        QCOMPARE(customers.idOf(u"K-1"_s).value(), first.id);
        QCOMPARE(customers.idOf(u"K-2"_s).error().code, "ambiguous"_ba);
        QCOMPARE(customers.idOf(u"K"_s).error().code, "not-found"_ba);
        QCOMPARE(customers.idOf(random.id().toString()).error().code, "not-found"_ba);
    }

    void knows_whose_contact_it_is_data() { addBackends(); }
    void knows_whose_contact_it_is() {
        WITH_DATABASE(database);
        RandomCustomers random{7};
        const Customer customer = wangFang(random);
        QVERIFY(create(*database, {wangFang(random), customer}));
        const QUuid contact = customer.items(Part::Contacts)[0].id;

        QCOMPARE(Customers{*database}.customerOfItem(Part::Contacts, contact).value(), customer.id);
        QCOMPARE(Customers{*database}.customerOfItem(Part::FollowUps, contact).error().code, "not-found"_ba);
    }

    void hands_out_what_duplicates_are_found_by_data() { addBackends(); }
    void hands_out_what_duplicates_are_found_by() {
        WITH_DATABASE(database);
        RandomCustomers random{8};
        const Customer alone = named(random, u"无联系人"_s);
        Customer customer = wangFang(random);
        customer.values.setText(Field::ShortName, u"北科"_s);
        customer.values.set(Field::Uscc, {.text = u"91110000"_s, .markCode = "uscc-format"});
        customer.items(Part::Contacts).push_back({random.id()});
        customer.items(Part::Contacts)[1].values.setText(Field::ContactEmails, u"a@example.com\nb@example.com"_s);
        QVERIFY(create(*database, {alone, customer}));
        QStringList seen;

        QVERIFY(Customers{*database}.forEachMatchKey([&seen](const MatchKey &key) {
            QStringList line{QString::fromUtf8(key.number), QString::fromUtf8(key.name),
                QString::fromUtf8(key.shortName), QString::fromUtf8(key.uscc), key.isUsccMarked ? u"?"_s : u"!"_s};
            for (const ContactText &contact : key.contacts)
                line << QString::fromUtf8(contact.name) << QString::fromUtf8(contact.phones)
                     << QString::fromUtf8(contact.emails);
            seen << line.join(u'|');
            return key.changedAt == noon().toMSecsSinceEpoch();
        }));

        QCOMPARE(
            seen, (QStringList{u"202405-0001|无联系人|||!"_s,
                      u"202405-0002|北京科技有限公司|北科|91110000|?|王芳|+8613800138000\n+862112345678;ext=801||||"
                      "a@example.com\nb@example.com"_s}));
    }
};

QTEST_GUILESS_MAIN(CustomersTest)
#include "CustomersTest.moc"
