#include "services/classify/RulePackReader.h"

#include "domain/SettingSpecs.h"
#include "support/StandardRules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray packOf(const QJsonArray &dimensions) {
    return QJsonDocument{
        QJsonObject{{u"format"_s, 1}, {u"id"_s, u"test"_s}, {u"version"_s, u"1"_s}, {u"dimensions"_s, dimensions}}}
        .toJson();
}

QJsonArray storedCases() {
    QFile file{QStringLiteral(TEST_DATA "/rule-packs.json")};
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray{};
}

QByteArray codeOf(const QByteArray &json) {
    const auto pack = readRulePack(json, SettingValues{});
    return pack ? QByteArray{} : pack.error().code;
}

} // namespace

class RulePackReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_the_rules_that_are_shipped() {
        for (const QString &scheme : {u"tier"_s, u"value"_s, u"both"_s}) {
            const auto pack = readRulePack(standardRules(), SettingValues{{{u"grade.scheme"_s, scheme}}});

            QVERIFY2(pack, pack ? "" : qPrintable(pack.error().message));
            QCOMPARE(pack->order.size(), pack->dimensions.size());
        }
    }

    void says_what_is_wrong_with_rules_data() {
        QTest::addColumn<QJsonArray>("dimensions");
        QTest::addColumn<QByteArray>("code");
        for (const QJsonValue &row : storedCases())
            QTest::newRow(qPrintable(row[u"case"].toString()))
                << row[u"dimensions"].toArray() << row[u"code"].toString().toLatin1();
    }

    void says_what_is_wrong_with_rules() {
        QFETCH(const QJsonArray, dimensions);
        QFETCH(const QByteArray, code);

        QCOMPARE(codeOf(packOf(dimensions)), code);
    }

    void names_line_rule_and_what_was_expected() {
        const auto pack = readRulePack(R"({
  "format": 1, "id": "test", "version": "1",
  "dimensions": [
    {"id": "tier", "rules": [
      {"id": "mine", "label": "A", "reason": {"zh_CN": "因", "en": "why"},
       "when": {"all": [
         {"field": "mood", "is": "good"}]}}]}]})",
            SettingValues{});

        QCOMPARE(pack.error().place.row, 7);
        QCOMPARE(pack.error().message, u"Line 7, rule mine: There is no field “mood”."_s);
    }

    void names_the_thresholds_that_leave_a_hole() {
        const auto pack = readRulePack(R"({"format": 1, "id": "test", "version": "1", "dimensions": [
  {"id": "tier", "rules": [{"id": "mine", "of": {"field": "employees"}, "reason": {"zh_CN": "因", "en": "why"}, "bands": [
    {"label": "A", "from": 500},
    {"label": "B", "below": 300}]}]}]})",
            SettingValues{});

        QCOMPARE(pack.error().message, u"Line 3, rule mine: The thresholds of B and A leave a hole from 300 to 500."_s);
    }

    void names_who_asks_in_a_circle() {
        const QJsonArray cases = storedCases();
        const auto circle = std::ranges::find_if(
            cases, [](const QJsonValue &row) { return row[u"case"].toString() == "dimensions in a circle"_L1; });

        const auto pack = readRulePack(packOf((*circle)[u"dimensions"].toArray()), SettingValues{});

        QVERIFY(pack.error().message.contains(u"tier → potential → tier"_s));
    }

    void refuses_what_is_no_json_and_a_newer_form_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("code");

        QTest::newRow("nothing") << ""_ba << "rules-json"_ba;
        QTest::newRow("a list") << "[]"_ba << "rules-json"_ba;
        QTest::newRow("cut off") << standardRules().first(4000) << "rules-json"_ba;
        QTest::newRow("too long") << QByteArray{1'000'001, ' '} << "rules-json"_ba;
        QTest::newRow("too deep") << R"({"format": )"_ba + QByteArray{100, '['} + QByteArray{100, ']'} + '}'
                                  << "rules-json"_ba;
        QTest::newRow("a member twice") << R"({"format": 1, "format": 1})"_ba << "rules-json"_ba;
        QTest::newRow("no form") << "{}"_ba << "rules-invalid"_ba;
        QTest::newRow("of a newer version") << R"({"format": 2, "news": true})"_ba << "rules-too-new"_ba;
        QTest::newRow("too many dimensions") << R"({"format": 1, "id": "t", "version": "1", "dimensions": [)"_ba +
                                                    QByteArray{"{},"}.repeated(500) + "{}]}"
                                             << "rules-invalid"_ba;
    }

    void refuses_what_is_no_json_and_a_newer_form() {
        QFETCH(const QByteArray, json);
        QFETCH(const QByteArray, code);

        QCOMPARE(codeOf(json), code);
    }

    /// Rules come from files that somebody sent: whatever they hold, they are read or refused.
    void survives_rules_that_were_tampered_with() {
        QRandomGenerator random{20261123};
        const QByteArray sound = standardRules();
        const QByteArray marks = "{}[]\",:0-9truefalsnull\\ \n\xE5";
        for (int round = 0; round < 400; ++round) {
            QByteArray json = sound;
            for (int change = random.bounded(1, 4); change > 0; --change) {
                const auto at = random.bounded(json.size());
                if (random.bounded(2) == 0)
                    json[at] = marks[random.bounded(marks.size())];
                else
                    json.remove(at, random.bounded(1, 40));
            }

            const auto pack = readRulePack(json, SettingValues{});

            QVERIFY(pack || (pack.error().kind == Error::Kind::InvalidInput && pack.error().place.row > 0));
        }
    }
};

QTEST_GUILESS_MAIN(RulePackReaderTest)
#include "RulePackReaderTest.moc"
