#include "services/export/CustomerJson.h"

#include "db/History.h"
#include "reference/Reference.h"

#include "support/CustomerBuilder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

QJsonValue parsed(const QByteArray &json) { return QJsonDocument::fromJson("[" + json + "]").array().first(); }

} // namespace

class CustomerJsonTest : public QObject {
    Q_OBJECT

    std::unique_ptr<const Reference> m_reference = Reference::load().value();
    CustomerJson m_json{m_reference->divisions};

private Q_SLOTS:
    void gives_each_value_its_type_data() {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("canonical");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("text") << int(Field::Name) << u"甲"_s << "\"甲\""_ba;
        QTest::newRow("money") << int(Field::TotalAmount) << u"1260000"_s << "1260000"_ba;
        QTest::newRow("integer") << int(Field::Employees) << u"35"_s << "35"_ba;
        QTest::newRow("year") << int(Field::AnnualAmountYear) << u"2024"_s << "2024"_ba;
        QTest::newRow("true") << int(Field::Dormant) << u"true"_s << "true"_ba;
        QTest::newRow("false") << int(Field::Dormant) << u"false"_s << "false"_ba;
        QTest::newRow("range") << int(Field::Budget) << u"100..500"_s << "{\"min\":100,\"max\":500}"_ba;
        QTest::newRow("range open above") << int(Field::Budget) << u"100.."_s << "{\"min\":100}"_ba;
        QTest::newRow("range open below") << int(Field::Budget) << u"..500"_s << "{\"max\":500}"_ba;
        QTest::newRow("phones") << int(Field::ContactPhones) << u"+8613800138000\n+862112345678;ext=801"_s
                                << "[\"+8613800138000\",\"+862112345678;ext=801\"]"_ba;
        QTest::newRow("one former number") << int(Field::NumberAliases) << u"A-1"_s << "[\"A-1\"]"_ba;
        QTest::newRow("division") << int(Field::City) << u"440300"_s << "\"440300\""_ba;
        QTest::newRow("a large sum") << int(Field::TotalAmount) << u"9007199254740993"_s << "9007199254740993"_ba;
    }

    void gives_each_value_its_type() {
        QFETCH(const int, field);
        QFETCH(const QString, canonical);
        QFETCH(const QByteArray, json);

        QCOMPARE(CustomerJson::value(Field(field), canonical), parsed(json));
    }

    void names_divisions_beside_their_codes() {
        const auto json = m_json.customer(customerOf({{Field::Name, u"甲"_s}, {Field::Province, u"310000"_s},
            {Field::City, u"310100"_s}, {Field::County, u"310115"_s}}));

        QCOMPARE(json["province"_L1].toString(), u"310000"_s);
        QCOMPARE(json["province_label"_L1].toString(), u"上海市"_s);
        QCOMPARE(json["city_label"_L1].toString(), u"上海市"_s);
        QCOMPARE(json["county_label"_L1].toString(), u"浦东新区"_s);
        QCOMPARE(json["tags"_L1].toArray(), QJsonArray{u"华东"_s});
    }

    void leaves_out_what_is_absent() {
        const Customer customer = customerOf({{Field::Name, u"甲"_s}});

        const auto json = m_json.customer(customer);

        QCOMPARE(json.keys(), (QStringList{u"annual_amounts"_s, u"care"_s, u"complaints"_s, u"contacts"_s,
                                  u"contracts"_s, u"flags"_s, u"follow_ups"_s, u"id"_s, u"labels"_s, u"marks"_s,
                                  u"meta"_s, u"name"_s, u"need_records"_s, u"payments"_s, u"tags"_s}));
        QCOMPARE(json["id"_L1].toString(), customer.id.toString(QUuid::WithoutBraces));
        QCOMPARE(json["marks"_L1].toObject(), QJsonObject{});
        QCOMPARE(json["contacts"_L1].toArray(), QJsonArray{});
    }

    void gives_items_their_ids() {
        const Customer customer = customerOf({{Field::Name, u"甲"_s}},
            {valuesOf({{Field::ContactName, u"王"_s}, {Field::ContactPhones, u"+8613800138000"_s}}),
                valuesOf({{Field::FollowUpOn, u"2024-05-03"_s}})});

        const auto json = m_json.customer(customer);

        const auto contact = json["contacts"_L1].toArray().first().toObject();
        QCOMPARE(contact, (QJsonObject{{u"id"_s, customer.items(Part::Contacts)[0].id.toString(QUuid::WithoutBraces)},
                              {u"name"_s, u"王"_s}, {u"phones"_s, QJsonArray{u"+8613800138000"_s}}}));
        QCOMPARE(json["follow_ups"_L1].toArray().first().toObject()["on"_L1].toString(), u"2024-05-03"_s);
    }

    void tells_marks_by_their_place() {
        Customer customer = customerOf({{Field::Name, u"甲"_s}},
            {valuesOf({{Field::ContactName, u"王"_s}}), valuesOf({{Field::ContactName, u"李"_s}})});
        customer.values.mark(Field::FoundedOn, "date-invalid", u"去年春天"_s);
        customer.values.mark(Field::Name, "rule-violated", {});
        customer.items(Part::Contacts)[1].values.mark(Field::ContactPhones, "phone-invalid", u"1380013"_s);

        const auto json = m_json.customer(customer);

        QVERIFY(!json.contains("founded_on"_L1));
        QCOMPARE(json["marks"_L1], parsed(R"({
            "founded_on": {"code": "date-invalid", "value": "去年春天"},
            "name": {"code": "rule-violated"},
            "contacts[1].phones[]": {"code": "phone-invalid", "value": "1380013"}})"));
    }

    void tells_what_the_system_knows() {
        Customer customer = customerOf({{Field::Name, u"甲"_s}, {Field::CustomerType, u"prospect"_s}},
            {valuesOf({{Field::ContactName, u"王"_s}})});
        customer.createdAt = QDateTime{{2024, 5, 1}, {8, 0}, QTimeZone::utc()};
        customer.changedAt = QDateTime{{2024, 5, 2}, {9, 30, 15, 7}, QTimeZone::utc()};
        const auto import =
            std::make_shared<ChangeRecord>(ChangeRecord{.id = QUuid{u"00000000-0000-0000-0000-000000000007"_s},
                .at = customer.createdAt,
                .actor = u"wang"_s,
                .origin = {.kind = Origin::Kind::Import, .text = u"名单.xlsx"_s}});
        const std::vector<FieldSource> sources{{.field = Field::Name, .seq = 3, .record = import},
            {.field = Field::CustomerType, .seq = 3, .record = import}};

        const auto meta = m_json.customer(customer, sources)["meta"_L1].toObject();

        QCOMPARE(meta["created_at"_L1].toString(), u"2024-05-01T08:00:00.000Z"_s);
        QCOMPARE(meta["changed_at"_L1].toString(), u"2024-05-02T09:30:15.007Z"_s);
        QCOMPARE(meta["state"_L1].toString(), u"draft"_s);
        QCOMPARE(meta["completeness"_L1].toInt(), 60);
        QCOMPARE(meta["sources"_L1], parsed(R"([{"change": "00000000-0000-0000-0000-000000000007",
            "at": "2024-05-01T08:00:00.000Z", "by": "wang", "source": "名单.xlsx"}])"));
    }
};

QTEST_GUILESS_MAIN(CustomerJsonTest)
#include "CustomerJsonTest.moc"
