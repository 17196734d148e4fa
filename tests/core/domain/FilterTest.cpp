#include "domain/Filter.h"
#include "domain/FilterValues.h"
#include "reference/Reference.h"
#include "support/RandomDossiers.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

Customer someCustomer() {
    Customer customer;
    customer.values.setText(Field::Name, u"上海示例科技（集团）有限公司"_s);
    customer.values.setText(Field::CustomerType, u"interested"_s);
    customer.values.setText(Field::Province, u"310000"_s);
    customer.values.setText(Field::City, u"310100"_s);
    customer.values.setText(Field::County, u"310115"_s);
    customer.values.setText(Field::Industry, u"C35"_s);
    customer.values.setText(Field::FoundedOn, u"2024-05-17"_s);
    customer.values.setText(Field::FirstCooperationOn, u"2024"_s);
    customer.values.setText(Field::TotalAmount, u"10000000"_s);
    customer.values.setText(Field::Budget, u"20000000..50000000"_s);
    customer.values.setText(Field::Employees, u"300"_s);
    customer.values.setText(Field::RiskFlag, u"true"_s);
    customer.values.setText(Field::Owner, u"Wang Fang"_s);
    FieldValues first;
    first.setText(Field::ContactName, u"王芳"_s);
    first.setText(Field::ContactPhones, u"+8613800138000\n+862162345678;ext=801"_s);
    first.setText(Field::ContactPhoneUses, u"work\nprivate"_s);
    FieldValues second;
    second.setText(Field::ContactName, u"李雷"_s);
    second.setText(Field::ContactEmails, u"lilei@Example.com"_s);
    customer.items(Part::Contacts) = {{.id = {}, .values = first}, {.id = {}, .values = second}};
    return customer;
}

} // namespace

class FilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto reference = Reference::load();
        QVERIFY(reference.has_value());
        m_reference = *std::move(reference);
    }

    void reads_the_digits_of_a_part_of_a_number_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("digits");

        QTest::newRow("a trunk nought") << u"021-6234"_s << u"216234"_s;
        QTest::newRow("a country") << u"00852 1234 5678"_s << u"85212345678"_s;
        QTest::newRow("a plus") << u"+86 138"_s << u"+86138"_s;
        QTest::newRow("the end of a number") << u"0001"_s << u"0001"_s;
        QTest::newRow("another end") << u"0012"_s << u"0012"_s;
        QTest::newRow("a nought alone") << u"0"_s << u"0"_s;
        QTest::newRow("full width") << u"０１０６"_s << u"106"_s;
    }

    void reads_the_digits_of_a_part_of_a_number() {
        QFETCH(const QString, written);
        QTEST(filterPhoneDigits(written), "digits");
    }

    void answers_what_a_person_asks_data() {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<bool>("holds");

        QTest::addRow("nothing asked") << u"  "_s << true;
        QTest::addRow("option by id") << u"customer_type:interested"_s << true;
        QTest::addRow("another option") << u"customer_type:lost"_s << false;
        QTest::addRow("Chinese label and option") << u"客户类型:意向客户"_s << true;
        QTest::addRow("synonym and wide colon") << u"客户类型：意向"_s << true;
        QTest::addRow("English label in quotes") << u"\"First cooperation\":2024"_s << true;
        QTest::addRow("option not equal") << u"customer_type!=lost"_s << true;
        QTest::addRow("not equal where nothing stands") << u"tier!=A"_s << true;
        QTest::addRow("the three of the contract")
            << u"customer_type:interested and province:310000 and total_amount>=10000000"_s << true;
        QTest::addRow("province by name") << u"province:上海"_s << true;
        QTest::addRow("county by its province") << u"county:310000"_s << true;
        QTest::addRow("county by another city") << u"county:440300"_s << false;
        QTest::addRow("county by name") << u"区县:浦东新区"_s << true;
        QTest::addRow("industry by its section") << u"industry:制造业"_s << true;
        QTest::addRow("industry by code") << u"industry:C35"_s << true;
        QTest::addRow("another industry") << u"industry:I65"_s << false;
        QTest::addRow("part of a text") << u"name:科技"_s << true;
        QTest::addRow("width of brackets apart") << u"name:\"(集团)\""_s << true;
        QTest::addRow("date by year") << u"founded_on:2024"_s << true;
        QTest::addRow("date by month") << u"founded_on:2024年5月"_s << true;
        QTest::addRow("date by another month") << u"founded_on:2024-06"_s << false;
        QTest::addRow("date before a month") << u"founded_on<2024-06"_s << true;
        QTest::addRow("date up to its month") << u"founded_on<=2024-05"_s << true;
        QTest::addRow("date after a day") << u"founded_on>2024/5/17"_s << false;
        QTest::addRow("a year alone is in no month") << u"first_cooperation_on:2024-05"_s << false;
        QTest::addRow("money with a unit") << u"total_amount:10万"_s << true;
        QTest::addRow("money above") << u"total_amount>10万元"_s << false;
        QTest::addRow("money with a comma") << u"total_amount>=99,999.99元"_s << true;
        QTest::addRow("money that is absent") << u"annual_revenue<1亿"_s << false;
        QTest::addRow("range reaches above") << u"budget>=50万"_s << true;
        QTest::addRow("range ends below") << u"budget>50万"_s << false;
        QTest::addRow("range holds an amount") << u"预算:30万"_s << true;
        QTest::addRow("range begins above") << u"budget<20万"_s << false;
        QTest::addRow("count compared as a number") << u"employees>=40"_s << true;
        QTest::addRow("truth in Chinese") << u"风险客户:是"_s << true;
        QTest::addRow("colleague, whole name, case apart") << u"owner:'wang fang'"_s << true;
        QTest::addRow("colleague, part of the name") << u"owner:wang"_s << false;
        QTest::addRow("second contact") << u"contacts[].name:李雷"_s << true;
        QTest::addRow("phone as people write it") << u"contacts[].phones:'138 0013 8000'"_s << true;
        QTest::addRow("landline with its 0") << u"联系方式:021-6234"_s << true;
        QTest::addRow("one value of several") << u"contacts[].phone_uses:private"_s << true;
        QTest::addRow("e-mail, case apart") << u"contacts[].emails:EXAMPLE.COM"_s << true;
        QTest::addRow("empty field") << u"uscc:\"\""_s << true;
        QTest::addRow("field that is not empty") << u"name:''"_s << false;
        QTest::addRow("no contact has it") << u"contacts[].wechat:''"_s << true;
        QTest::addRow("part of the country") << u"tag:华东"_s << true;
        QTest::addRow("another tag") << u"标签:重点"_s << false;
        QTest::addRow("'and' binds before 'or'") << u"tier:A and tier:B or name:科技"_s << true;
        QTest::addRow("parentheses bind first") << u"tier:A and (tier:B or name:科技)"_s << false;
        QTest::addRow("'not' binds first") << u"not tier:A and name:科技"_s << true;
        QTest::addRow("'not' before parentheses") << u"NOT(tier:A OR name:科技)"_s << false;
    }

    void answers_what_a_person_asks() {
        QFETCH(const QString, expression);
        QFETCH(const bool, holds);

        const auto filter = parseFilter(expression, *m_reference);

        QVERIFY2(filter.has_value(), filter ? "" : qPrintable(filter.error().message));
        QCOMPARE(matches(*filter, someCustomer()), holds);
    }

    void refuses_and_tells_where_data() {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<int>("position");

        QTest::addRow("unknown field") << u"tier:A and colour:red"_s << 12;
        QTest::addRow("field with an index") << u"contacts[0].name:x"_s << 1;
        QTest::addRow("unknown option") << u"customer_type:sometimes"_s << 15;
        QTest::addRow("no number") << u"employees>many"_s << 11;
        QTest::addRow("a day that does not exist") << u"founded_on:2024-02-30"_s << 12;
        QTest::addRow("a third of a fen") << u"total_amount:0.001元"_s << 14;
        QTest::addRow("an amount beyond all measure") << u"total_amount:99999999999亿"_s << 14;
        QTest::addRow("size of a text") << u"name>x"_s << 1;
        QTest::addRow("no sign") << u"name"_s << 5;
        QTest::addRow("no value") << u"name:"_s << 6;
        QTest::addRow("value in the way") << u"tier:A tier:B"_s << 8;
        QTest::addRow("half an 'and'") << u"tier:A and"_s << 11;
        QTest::addRow("open parenthesis") << u"tier:B or (tier:A"_s << 11;
        QTest::addRow("parenthesis too many") << u"tier:A)"_s << 7;
        QTest::addRow("open quote") << u"name:\"x"_s << 6;
        QTest::addRow("nested too deep") << u"not "_s.repeated(100) + u"tier:A"_s << 4 * (kFilterDepth + 1) + 1;
        QTest::addRow("too many conditions")
            << u"tier:A or "_s.repeated(kFilterConditions) + u"tier:A"_s << 10 * kFilterConditions + 1;
        QTest::addRow("too long") << u"name:"_s + QString{kFilterLength, u'x'} << int(kFilterLength) + 1;
    }

    void refuses_and_tells_where() {
        QFETCH(const QString, expression);
        QFETCH(const int, position);

        const auto filter = parseFilter(expression, *m_reference);

        QVERIFY(!filter.has_value());
        QCOMPARE(filter.error().kind, Error::Kind::Usage);
        QCOMPARE(filter.error().code, "filter-invalid");
        QCOMPARE(filter.error().detail, u"position %1"_s.arg(position));
    }

    void a_name_of_several_counties_means_any_of_them() {
        const auto filter = parseFilter(u"county:朝阳区", *m_reference);
        Customer customer;

        customer.values.setText(Field::County, u"110105"_s); // Beijing
        QVERIFY(matches(*filter, customer));
        customer.values.setText(Field::County, u"220104"_s); // Changchun
        QVERIFY(matches(*filter, customer));
        customer.values.setText(Field::County, u"110108"_s);
        QVERIFY(!matches(*filter, customer));
    }

    void reads_back_what_it_prints() {
        test::RandomDossiers random{20261120};
        for (int round = 0; round < 3000; ++round) {
            const Filter filter = random.filter();
            const QString printed = toExpression(filter);

            const auto read = parseFilter(printed, *m_reference);

            QVERIFY2(read.has_value(), qPrintable(printed));
            QVERIFY2(*read == filter, qPrintable(printed));
        }
    }

private:
    std::unique_ptr<const Reference> m_reference;
};

QTEST_GUILESS_MAIN(FilterTest)
#include "FilterTest.moc"
