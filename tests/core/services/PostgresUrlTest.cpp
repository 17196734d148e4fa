#include "services/PostgresUrl.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class PostgresUrlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_where_a_database_is_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("database");
        QTest::newRow("plain") << u"postgresql://mei@db.example/sales"_s << u"mei"_s << u"db.example"_s << 0
                               << u"sales"_s;
        QTest::newRow("short scheme") << u"postgres://mei@db/sales"_s << u"mei"_s << u"db"_s << 0 << u"sales"_s;
        QTest::newRow("port") << u"postgresql://mei@db:5433/sales"_s << u"mei"_s << u"db"_s << 5433 << u"sales"_s;
        QTest::newRow("IPv6") << u"postgresql://mei@[::1]:5433/sales"_s << u"mei"_s << u"::1"_s << 5433 << u"sales"_s;
        QTest::newRow("Unix socket") << u"postgresql://mei@%2Ftmp%2Fpg/sales"_s << u"mei"_s << u"/tmp/pg"_s << 0
                                     << u"sales"_s;
        QTest::newRow("encoded") << u"postgresql://li%40firm@db/%E5%AE%A2%E6%88%B7"_s << u"li@firm"_s << u"db"_s << 0
                                 << u"客户"_s;
    }

    void reads_where_a_database_is() {
        QFETCH(const QString, url);
        QFETCH(const QString, user);
        QFETCH(const QString, host);
        QFETCH(const int, port);
        QFETCH(const QString, database);

        const Result<PostgresAddress> address = PostgresUrl::read(url);

        QVERIFY(PostgresUrl::isOne(url));
        QCOMPARE(address.value().user, user);
        QCOMPARE(address->host, host);
        QCOMPARE(address->port, port);
        QCOMPARE(address->database, database);
        QVERIFY(address->password.isEmpty());
    }

    void refuses_other_urls_data() {
        QTest::addColumn<QString>("url");
        QTest::newRow("a password") << u"postgresql://mei:hunter2@db/sales"_s;
        QTest::newRow("a password with odd characters") << u"postgresql://mei:hunter2@x@db/sales"_s;
        QTest::newRow("an empty password") << u"postgresql://mei:@db/sales"_s;
        QTest::newRow("nobody") << u"postgresql://db/sales"_s;
        QTest::newRow("no database") << u"postgresql://mei@db"_s;
        QTest::newRow("options") << u"postgresql://mei@db/sales?password=hunter2"_s;
    }

    void refuses_other_urls() {
        QFETCH(const QString, url);

        const Result<PostgresAddress> address = PostgresUrl::read(url);

        QVERIFY(!address);
        QCOMPARE(address.error().kind, Error::Kind::Usage);
        QCOMPARE(address.error().code, "workspace-url"_ba);
        QVERIFY(!address.error().message.contains(u"hunter2"_s));
        QVERIFY(!address.error().detail.contains(u"hunter2"_s));
    }

    void takes_a_folder_for_a_folder() {
        QVERIFY(!PostgresUrl::isOne(u"/home/mei/客户.dossier"_s));
        QVERIFY(!PostgresUrl::isOne(u"C:/postgres/客户.dossier"_s));
    }
};

QTEST_GUILESS_MAIN(PostgresUrlTest)
#include "PostgresUrlTest.moc"
