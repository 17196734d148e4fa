#include "services/match/MatchRequest.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class MatchRequestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_what_the_contract_shows() {
        const auto request = readMatchRequest(
            R"({"id":"rec_id","source":"src","fields":[{"column":"surname","kind":"person_name"}]})", u"c.json"_s);

        QVERIFY(request);
        const MatchRequest expected{
            .id = u"rec_id"_s, .source = u"src"_s, .fields = {{u"surname"_s, MatchKind::PersonName}}};
        QVERIFY(*request == expected);
    }

    void knows_every_kind() {
        for (std::size_t kind = 0; kind < kMatchKindNames.size(); ++kind)
            QCOMPARE(matchKindOf(QString{kMatchKindNames[kind]}), MatchKind(kind));
    }

    void says_what_is_wrong_and_where_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<QString>("says");

        QTest::newRow("no JSON") << QByteArray{"{\"id\":\"a\",\n\"fields\":[}"} << 2LL << u"JSON"_s;
        QTest::newRow("no object") << QByteArray{"[]"} << 1LL << u"object"_s;
        QTest::newRow("no id") << QByteArray{R"({"fields":[{"column":"a","kind":"text"}]})"} << 1LL << u"'id'"_s;
        QTest::newRow("no fields") << QByteArray{R"({"id":"a"})"} << 1LL << u"'fields'"_s;
        QTest::newRow("a field without a column")
            << QByteArray{"{\"id\":\"a\",\n\"fields\":[{\"kind\":\"text\"}]}"} << 2LL << u"'column'"_s;
        QTest::newRow("an unknown kind")
            << QByteArray{"{\"id\":\"a\",\"fields\":[\n{\"column\":\"b\",\n\"kind\":\"colour\"}]}"} << 3LL
            << u"'colour'"_s;
        QTest::newRow("an unknown member") << QByteArray{"{\"id\":\"a\",\n\"feilds\":[]}"} << 2LL << u"'feilds'"_s;
        QTest::newRow("a column twice") << QByteArray{R"({"id":"a","fields":[{"column":"b","kind":"text"},
            {"column":"b","kind":"date"}]})"}
                                        << 1LL << u"'b'"_s;
    }

    void says_what_is_wrong_and_where() {
        QFETCH(const QByteArray, json);
        QFETCH(const qint64, line);
        QFETCH(const QString, says);

        const auto request = readMatchRequest(json, u"c.json"_s);

        QVERIFY(!request);
        QCOMPARE(request.error().code, "config-invalid");
        QCOMPARE(request.error().place.file, u"c.json"_s);
        QCOMPARE(request.error().place.row, line);
        QVERIFY2(request.error().message.contains(says), qPrintable(request.error().message));
    }
};

QTEST_GUILESS_MAIN(MatchRequestTest)
#include "MatchRequestTest.moc"
