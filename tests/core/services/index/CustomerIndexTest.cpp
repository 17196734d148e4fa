#include "services/index/CustomerIndex.h"
#include "reference/Reference.h"
#include "support/ChangeSets.h"
#include "support/RandomDossiers.h"

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

Customer made(RandomCustomers &random, const QString &name, const QString &shortName = {}) {
    Customer customer{.id = random.id()};
    customer.values.setText(Field::Name, name);
    if (!shortName.isEmpty())
        customer.values.setText(Field::ShortName, shortName);
    return customer;
}

void addContact(RandomCustomers &random, Customer &customer, const QString &name, const QString &phones = {}) {
    Item contact{.id = random.id()};
    if (!name.isEmpty())
        contact.values.setText(Field::ContactName, name);
    if (!phones.isEmpty())
        contact.values.setText(Field::ContactPhones, phones);
    customer.items(Part::Contacts).push_back(contact);
}

std::vector<QUuid> idsOf(const IndexAnswer &answer) {
    std::vector<QUuid> ids;
    for (const IndexHit &hit : answer.hits)
        ids.push_back(hit.id);
    return ids;
}

/// Whether every word of @p text stands in one of the searched texts of @p customer, looked at one by one.
bool holds(const Customer &customer, const QString &text) {
    QStringList texts = customer.values.text(Field::NumberAliases).split(u'\n');
    for (const Field field : {Field::Name, Field::ShortName, Field::Number})
        texts << customer.values.text(field);
    QStringList phones;
    for (const Item &contact : customer.items(Part::Contacts)) {
        texts << contact.values.text(Field::ContactName);
        phones << contact.values.text(Field::ContactPhones).split(u'\n');
    }
    for (QString &stored : texts)
        stored = filterFolded(stored);
    return std::ranges::all_of(filterFolded(text).simplified().split(u' ', Qt::SkipEmptyParts), [&](QString word) {
        const bool isText = std::ranges::any_of(texts, [&](const QString &stored) { return stored.contains(word); });
        const bool isNumber = std::ranges::all_of(word, [](QChar c) { return c.isDigit() || u"+-"_s.contains(c); });
        word.remove(u'-');
        return isText || (isNumber && !word.isEmpty() && !word.startsWith(u'0') && phones.filter(word).size() > 0);
    });
}

} // namespace

class CustomerIndexTest : public QObject {
    Q_OBJECT

    const std::unique_ptr<const Reference> m_reference = Reference::load().value();
    const CustomerIndex::Language m_language{*m_reference};

    CustomerIndex loaded(Database &database) const {
        CustomerIndex index{m_language};
        if (!index.load(database))
            qFatal("the index cannot be loaded");
        return index;
    }

    /// The names of those found, in order.
    static QStringList names(Database &database, CustomerIndex &index, IndexQuery query) {
        QStringList names;
        for (const QUuid &id : idsOf(index.search(query)))
            names << Customers{database}.byId(id).value().values.text(Field::Name);
        return names;
    }

    /// What is new in the database, and what is gone.
    void update(Database &database, CustomerIndex &index) const {
        index.apply(
            *CustomerIndex::changesSince(index.lastEntry(), index.customerCount(), database, m_language).value());
    }

private Q_SLOTS:
    void finds_by_every_text_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFound");
        const auto add = [](const char *text, bool isFound = true) {
            QTest::newRow(text) << QString::fromUtf8(text) << isFound;
        };
        for (const char *text : {"北京科技", "北科", "bkkj", "bjkj", "BJKJ", "ｂｊ", "beijingkeji", "bei京k", "KH-77",
                 "kh-77", "0815", "王芳", "wangfang", "wf", "陈重", "chenchong", "chenzhong", "138 0013", "0013",
                 "8000", "021-12345678", "801", "北京 wf", "王芳 8000 科技", "+86138", "有限公司 北京", "台灣", "臺湾"})
            add(text);
        for (const char *text : {"上海", "北京 上海", "13800138001", "wangfangx", "ext", "京北", "科技王芳"})
            add(text, false);
    }
    void finds_by_every_text() {
        QFETCH(const QString, text);
        QFETCH(const bool, isFound);
        TestDatabase database;
        RandomCustomers random{1};
        Customer customer = made(random, u"北京科技有限公司（台湾）"_s, u"北科科技"_s);
        customer.values.setText(Field::Number, u"KH-77"_s);
        customer.values.setText(Field::NumberAliases, u"A-0815\nB-1"_s);
        addContact(random, customer, u"王芳"_s, u"+8613800138000\n+862112345678;ext=801"_s);
        addContact(random, customer, u"陈重"_s);
        QVERIFY(create(*database, {customer, made(random, u"无关"_s)}));
        CustomerIndex index = loaded(*database);

        const IndexAnswer answer = index.search({.text = text});

        QCOMPARE(idsOf(answer), isFound ? std::vector{customer.id} : std::vector<QUuid>{});
        QCOMPARE(answer.total, isFound ? 1 : 0);
    }

    void tells_which_letters_match() {
        TestDatabase database;
        RandomCustomers random{2};
        Customer customer = made(random, u"上海恒启科技"_s, u"㈱恒启"_s);
        customer.values.setText(Field::NumberAliases, u"A-1\n恒启-2"_s);
        addContact(random, customer, {}, u"+8613900000000"_s);
        addContact(random, customer, u"李恒启"_s, u"+8613800138000\n+8613800138001"_s);
        QVERIFY(create(*database, {customer}));
        CustomerIndex index = loaded(*database);

        using Matches = std::vector<TextMatch>;
        const auto matches = [&](const QString &text) { return index.search({.text = text}).hits.at(0).matches; };

        QCOMPARE(matches(u"hengqi"_s), (Matches{{Field::Name, 0, 0, 2, 2}, {Field::ShortName, 0, 0, 0, -1},
                                           {Field::NumberAliases, 1, 0, 0, 2}, {Field::ContactName, 1, 0, 1, 2}}));
        QCOMPARE(matches(u"138001 科"_s), (Matches{{Field::ContactPhones, 1, 0, 3, 6},
                                              {Field::ContactPhones, 1, 1, 3, 6}, {Field::Name, 0, 0, 4, 1}}));
        QCOMPARE(matches({}), Matches{});
    }

    void finds_every_word_wherever_it_stands() {
        TestDatabase database;
        RandomCustomers random{3};
        QRandomGenerator &dice = random.random();
        const QString alphabet = u"恒启臺Ａb1２ 0-（）"_s;
        const auto text = [&](int most) {
            QString made;
            for (int i = dice.bounded(1, most + 1); i > 0; --i)
                made += alphabet[dice.bounded(alphabet.size())];
            return made.trimmed();
        };
        std::vector<Customer> customers;
        std::vector<Customer> stored; ///< With their numbers.
        for (int i = 0; i < 80; ++i) {
            Customer customer = made(random, text(6) + u'名', text(3));
            customer.values.setText(Field::NumberAliases, u"X"_s + QString::number(i) + u'\n' + text(3));
            addContact(random, customer, text(3), u"+8613"_s + QString::number(800'000'000 + dice.bounded(999)));
            customers.push_back(customer);
        }
        QVERIFY(create(*database, customers));
        QVERIFY(Customers{*database}.forEach({}, [&stored](Customer &&customer) {
            stored.push_back(std::move(customer));
            return true;
        }));
        CustomerIndex index = loaded(*database);
        qsizetype found = 0;
        for (int round = 0; round < 300; ++round) {
            const QString typed = dice.bounded(3) == 0 ? QString::number(dice.bounded(1500)) : text(3);
            const auto ids = idsOf(index.search({.text = typed}));

            for (const Customer &customer : stored)
                if (holds(customer, typed)) {
                    QVERIFY2(std::ranges::contains(ids, customer.id), qPrintable(typed));
                    ++found;
                }
        }
        QVERIFY(found > 1000);
    }

    void a_text_that_grows_finds_what_it_finds_alone() {
        TestDatabase database;
        RandomCustomers random{4};
        QRandomGenerator &dice = random.random();
        const QString alphabet = u"上海恒启长沙行 a0（"_s;
        std::vector<Customer> customers;
        for (int i = 0; i < 200; ++i) {
            QString name = u"名"_s;
            for (int length = dice.bounded(2, 8); length > 0; --length)
                name += alphabet[dice.bounded(alphabet.size())];
            Customer customer = made(random, name.simplified());
            addContact(random, customer, u"王"_s, u"+86139"_s + QString::number(10'000'000 + dice.bounded(99'999)));
            customers.push_back(customer);
        }
        QVERIFY(create(*database, customers));
        CustomerIndex index = loaded(*database);
        const QString keys = u"shaneqc恒行 01-+'"_s;
        qint64 found = 0;
        for (int round = 0; round < 150; ++round) {
            QString typed;
            for (int length = dice.bounded(1, 7); length > 0; --length) {
                typed += keys[dice.bounded(keys.size())];
                CustomerIndex fresh = loaded(*database);
                const IndexAnswer grown = index.search({.text = typed});

                QVERIFY2(idsOf(grown) == idsOf(fresh.search({.text = typed})), qPrintable(typed));
                found += grown.total;
            }
        }
        QVERIFY(found > 1000);
    }

    void filters_as_the_database_does() {
        TestDatabase database;
        RandomDossiers dossiers{20261122};
        RandomCustomers random{5};
        std::vector<Customer> customers;
        for (int i = 0; i < 60; ++i) {
            Customer customer = dossiers.customer();
            customer.id = random.id();
            customer.values.set(Field::Number, {});
            for (int part = 1; part < kPartCount; ++part)
                for (Item &item : customer.items(Part(part)))
                    item.id = random.id();
            customers.push_back(customer);
        }
        QVERIFY(create(*database, customers));
        CustomerIndex index = loaded(*database);
        const Filter followedUp{
            .kind = Filter::Kind::Condition, .condition = {.field = Field::FollowUpOn, .value = u"2015"_s}};
        QVERIFY(!index.canAnswer({.filter = followedUp})); // It holds the latest one only.
        int answered = 0;
        int refused = 0;
        for (int round = 0; round < 3000; ++round) {
            const IndexQuery query{.filter = dossiers.filter(round % 3)};
            ++(index.canAnswer(query) ? answered : refused);

            QVERIFY2(idsOf(index.search(query, *database).value()) ==
                         Customers{*database}.ids({.filter = &query.filter}).value(),
                qPrintable(toExpression(query.filter)));
        }
        QVERIFY(answered > 300 && refused > 300);
    }

    void asks_the_database_what_it_does_not_hold() {
        TestDatabase database;
        RandomCustomers random{11};
        std::vector<Customer> customers;
        for (const auto &[name, remark] : {std::pair{u"上海甲"_s, u"二"_s}, {u"上海乙"_s, u"一 急"_s},
                 {u"上海丙"_s, u"三"_s}, {u"北京丁"_s, u"四 急"_s}, {u"上海戊"_s, u"五 急"_s}}) {
            customers.push_back(made(random, name));
            customers.back().values.setText(Field::Remark, remark);
        }
        QVERIFY(create(*database, customers));
        CustomerIndex index = loaded(*database);
        IndexQuery query{.text = u"sh"_s, .order = Query::Order::Field, .sort = Field::Remark, .limit = 1, .offset = 1};
        query.filter = {.kind = Filter::Kind::Condition, .condition = {.field = Field::Remark, .value = u"急"_s}};
        QVERIFY(!index.canAnswer(query));

        const IndexAnswer answer = index.search(query, *database).value();

        QCOMPARE(answer.total, 2);
        QCOMPARE(idsOf(answer), std::vector{customers[4].id});
        QCOMPARE(answer.hits[0].matches, (std::vector<TextMatch>{{Field::Name, 0, 0, 0, 1}}));
    }

    void counts_the_choices() {
        TestDatabase database;
        RandomCustomers random{6};
        std::vector<Customer> customers;
        for (const auto &[name, type] : {std::pair{u"上海甲"_s, u"customer"_s}, {u"上海乙"_s, u"prospect"_s},
                 {u"上海丙"_s, u"customer"_s}, {u"上海丁"_s, QString()}, {u"北京戊"_s, u"lost"_s}}) {
            customers.push_back(made(random, name));
            if (!type.isEmpty())
                customers.back().values.setText(Field::CustomerType, type);
        }
        QVERIFY(create(*database, customers));
        CustomerIndex index = loaded(*database);

        const IndexAnswer answer =
            index.search({.text = u"shanghai"_s, .limit = 1, .facets = {Field::CustomerType, Field::Remark}});

        QCOMPARE(answer.total, 4);
        QCOMPARE(answer.hits.size(), 1uz);
        QCOMPARE(answer.facets.at(0),
            (Facet{Field::CustomerType, {{u"prospect"_s, 1}, {u"customer"_s, 2}, {QString(), 1}}}));
        QCOMPARE(answer.facets.at(1), Facet{Field::Remark});
    }

    void counts_of_how_many_further_conditions_hold() {
        TestDatabase database;
        RandomCustomers random{15};
        std::vector<Customer> customers;
        for (const auto &[name, people] : {std::pair{u"上海甲"_s, u"9"_s}, {u"上海乙"_s, u"10"_s},
                 {u"上海丙"_s, QString{}}, {u"北京丁"_s, u"50"_s}}) {
            customers.push_back(made(random, name));
            customers.back().values.setText(Field::Employees, people);
        }
        QVERIFY(create(*database, customers));
        CustomerIndex index = loaded(*database);
        const auto asked = [](Field field, const QString &value) {
            return Filter{.kind = Filter::Kind::Condition,
                .condition = {.field = field, .comparison = FilterCondition::Comparison::AtLeast, .value = value}};
        };

        const IndexAnswer answer = index.search({.text = u"shanghai"_s,
            .limit = 0,
            .counted = {asked(Field::Employees, u"10"_s), asked(Field::Employees, {}), asked(Field::Remark, u"x"_s)}});

        QCOMPARE(answer.total, 3);
        QCOMPARE(answer.counts, (std::vector<qint64>{1, 1, -1}));
    }

    void sorts_and_pages() {
        TestDatabase database;
        RandomCustomers random{7};
        std::vector<Customer> customers;
        for (const auto &[name, amount, on] : {std::tuple{u"重庆"_s, u"900"_s, u"2024-05"_s},
                 {u"长沙"_s, u"1000"_s, u"2023-01-01"_s}, {u"中国"_s, QString(), u"2024-05-02"_s},
                 {u"阿里"_s, u"1000"_s, QString()}, {u"银行"_s, u"-5"_s, u"2024"_s}}) {
            customers.push_back(made(random, name));
            customers.back().values.setText(Field::TotalAmount, amount);
            customers.back().values.setText(Field::FoundedOn, on);
        }
        QVERIFY(create(*database, customers));
        CustomerIndex index = loaded(*database);
        const auto sorted = [&](IndexQuery query) { return names(*database, index, std::move(query)).join(u' '); };

        QCOMPARE(sorted({}), u"银行 阿里 中国 长沙 重庆"_s);
        QCOMPARE(sorted({.order = Query::Order::Oldest, .limit = 2, .offset = 1}), u"长沙 中国"_s);
        QCOMPARE(sorted({.order = Query::Order::Field}), u"阿里 长沙 重庆 银行 中国"_s);
        QCOMPARE(sorted({.order = Query::Order::FieldDescending, .limit = 2}), u"中国 银行"_s);
        for (const Field field : {Field::TotalAmount, Field::FoundedOn, Field::Number, Field::Tier})
            for (const auto order : {Query::Order::Field, Query::Order::FieldDescending}) {
                const IndexQuery query{.order = order, .sort = field};
                QVERIFY(index.canAnswer(query));
                QCOMPARE(idsOf(index.search(query)), Customers{*database}.ids({.order = order, .sort = field}).value());
            }
        QVERIFY(!index.canAnswer({.order = Query::Order::Field, .sort = Field::Remark}));
    }

    void tells_the_places_of_those_who_are_sought() {
        TestDatabase database;
        RandomCustomers random{14};
        const std::vector<Customer> customers{
            made(random, u"上海乙"_s), made(random, u"上海甲"_s), made(random, u"北京丙"_s)};
        QVERIFY(create(*database, customers));
        CustomerIndex index = loaded(*database);
        IndexQuery query{.text = u"上海"_s,
            .order = Query::Order::Field,
            .limit = 0,
            .sought = {customers[0].id, customers[2].id, customers[1].id, random.id()}};

        QCOMPARE(index.search(query).places, (std::vector<qint64>{1, -1, 0, -1}));
        QCOMPARE(index.search(query).everybody, 3);
        query.filter = {.kind = Filter::Kind::Condition, .condition = {.field = Field::Remark}};
        QVERIFY(!index.canAnswer(query));
        QCOMPARE(index.search(query, *database).value().places, (std::vector<qint64>{1, -1, 0, -1}));
    }

    void follows_what_changes_data() { addBackends(); }
    void follows_what_changes() {
        WITH_DATABASE(database);
        RandomCustomers random{8};
        Customer edited = made(random, u"旧名"_s);
        Customer deleted = made(random, u"去处"_s);
        const Customer late = made(random, u"最早"_s);
        QVERIFY(create(*database, {edited, deleted}));
        CustomerIndex index = loaded(*database);
        const auto all = [&] { return names(*database, index, {.order = Query::Order::Field}).join(u' '); };
        QCOMPARE(all(), u"旧名 去处"_s);

        edited = Customers{*database}.byId(edited.id).value();
        edited.values.setText(Field::Name, u"新名"_s);
        deleted = Customers{*database}.byId(deleted.id).value();
        deleted.deleted = true;
        QVERIFY(changeTo(*database, edited));
        QVERIFY(changeTo(*database, deleted));
        QCOMPARE(all(), u"新名 去处"_s);
        update(*database, index);
        QCOMPARE(all(), u"新名"_s);
        QCOMPARE(index.search({.text = u"jiuming"_s}).total, 0);

        deleted.deleted = false;
        QVERIFY(changeTo(*database, deleted));
        const auto run = dossier::test::apply(*database, test::import({creation(late)}));
        QVERIFY(run);
        update(*database, index);
        QCOMPARE(all(), u"去处 新名 最早"_s);

        QVERIFY(undo(*database, run->change, {.id = QUuid::createUuid(), .actor = u"kim"_s, .osUser = {}, .next = {}},
            {.at = noon()}));
        update(*database, index);
        QCOMPARE(all(), u"去处 新名"_s);
        QCOMPARE(index.customerCount(), 2);
        const auto changes = CustomerIndex::changesSince(index.lastEntry(), 2, *database, m_language).value();
        QVERIFY(changes->changed.empty());
    }

    void is_the_same_whether_loaded_or_kept_current() {
        TestDatabase database;
        RandomCustomers random{9};
        std::vector<Customer> customers;
        for (int i = 0; i < 60; ++i)
            customers.push_back(random.customer());
        QVERIFY(create(*database, customers));
        CustomerIndex index = loaded(*database);
        for (int round = 0; round < 5; ++round) {
            for (const Customer &customer : customers)
                if (random.random().bounded(2) == 0)
                    QVERIFY(changeTo(*database, random.changed(Customers{*database}.byId(customer.id).value())));
            update(*database, index);
            CustomerIndex fresh = loaded(*database);

            for (const Field field :
                {Field::Name, Field::TotalAmount, Field::Owner, Field::Province, Field::FollowUpOn}) {
                const IndexQuery query{.order = Query::Order::Field, .sort = field, .facets = {field}};
                const IndexAnswer kept = index.search(query);
                QCOMPARE(idsOf(kept), idsOf(fresh.search(query)));
                QCOMPARE(kept.facets, fresh.search(query).facets);
            }
            const Query byFollowUp{.order = Query::Order::FieldDescending, .sort = Field::FollowUpOn};
            QCOMPARE(idsOf(index.search({.order = byFollowUp.order, .sort = byFollowUp.sort})),
                Customers{*database}.ids(byFollowUp).value());
            QCOMPARE(index.lastEntry(), fresh.lastEntry());
        }
    }

    void takes_what_changes_while_it_is_read() {
        TestDatabase database;
        RandomCustomers random{10};
        QVERIFY(create(*database, {made(random, u"先"_s)}));
        CustomerIndex index{m_language};
        QVERIFY(!index.loadStretch(*database).value());
        QVERIFY(create(*database, {made(random, u"后"_s)}));

        QCOMPARE(index.customerCount(), 1);
        update(*database, index);
        QCOMPARE(index.customerCount(), 2);
    }
};

QTEST_GUILESS_MAIN(CustomerIndexTest)
#include "CustomerIndexTest.moc"
