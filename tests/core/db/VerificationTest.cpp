#include "db/Verification.h"
#include "db/History.h"
#include "db/StoredDossier.h"
#include "support/ChangeSets.h"

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

/// Three dossiers, the second one edited: four entries.
void fill(Database &database) {
    RandomCustomers random{1};
    const Customer second = wangFang(random, u"乙公司"_s);
    QVERIFY(create(database, {wangFang(random, u"甲公司"_s), second, wangFang(random, u"丙公司"_s)}));
    Customer edited = Customers{database}.byId(second.id).value();
    edited.values.setText(Field::Remark, u"改过"_s);
    QVERIFY(changeTo(database, edited));
}

QString told(const VerificationReport &report) {
    QStringList told;
    for (const Damage &damage : report.damages)
        told << QLatin1StringView{damage.code} + u':' + QString::number(damage.seq);
    return told.join(u' ');
}

} // namespace

class VerificationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_nothing_in_what_the_program_wrote_data() { addBackends(); }
    void finds_nothing_in_what_the_program_wrote() {
        WITH_DATABASE(database);
        fill(*database);

        const auto report = Verification{*database}.run(History{*database}.head().value());

        QCOMPARE(told(*report), QString());
        QCOMPARE(report->head, History{*database}.head().value());
        QCOMPARE(report->entries, 4);
        QCOMPARE(report->customers, 3);
    }

    void digests_of_before_there_were_records_stay_true() {
        RandomCustomers random{1};
        Customer customer = wangFang(random, u"甲公司"_s);
        const auto lists = [&customer] {
            StoredDossier dossier;
            dossier.set(customer);
            std::vector<char> canonical;
            dossier.appendCanonical(canonical);
            return quint8(canonical.front()) - 0x80 - 5; // The length of a CBOR array behind the five other members.
        };

        QCOMPARE(lists(), 3);
        customer.items(Part::Payments).push_back({.id = customer.id});
        QCOMPARE(lists(), 5);
    }

    void finds_nothing_in_an_empty_workspace_data() { addBackends(); }
    void finds_nothing_in_an_empty_workspace() {
        WITH_DATABASE(database);

        const auto report = Verification{*database}.run();

        QVERIFY(report->isSound());
        QCOMPARE(report->head, ChainHead{});
    }

    void names_what_was_done_past_the_program_data() {
        QTest::addColumn<Backend>("backend");
        QTest::addColumn<QByteArrayList>("deeds");
        QTest::addColumn<QString>("expected");

        const QByteArray of2 = " WHERE customer_id = (SELECT customer_id FROM history WHERE seq = 2)";
        const QByteArray ofThird = "(SELECT customer_id FROM history WHERE seq = 3)";
        for (const Backend backend : {Backend::Sqlite, Backend::Postgres}) {
            const bool isSqlite = backend == Backend::Sqlite;
            const QByteArray byte = isSqlite ? "x'00'" : "'\\x00'::bytea";
            const QByteArray id =
                isSqlite ? "x'01020304050670078009101112131415'" : "'01020304-0506-7007-8009-101112131415'";
            const auto row = [&](const char *name, const QByteArrayList &deeds, const QString &expected) {
                QTest::addRow("%s, %s", isSqlite ? "sqlite" : "postgresql", name) << backend << deeds << expected;
            };
            row("a name altered", {"UPDATE customers SET name = '别的' WHERE name = '甲公司'"}, u"row-altered:1"_s);
            row("an amount altered", {"UPDATE customers SET total_amount = 1 WHERE name = '乙公司'"},
                u"row-altered:4"_s);
            row("a mark added", {"UPDATE customers SET marks = '{\"name\":[\"name-odd\",\"\"]}' WHERE name = '丙公司'"},
                u"row-altered:3"_s);
            row("a contract slipped in",
                {"INSERT INTO contracts (customer_id, id, position, number) SELECT id, id, 0, 'HT-1' FROM customers "
                 "WHERE name = '丙公司'"},
                u"row-altered:3"_s);
            row("a time altered", {"UPDATE customers SET created_at = created_at - 1 WHERE name = '丙公司'"},
                u"row-altered:3"_s);
            row("taken out of sight", {"UPDATE customers SET deleted = 1 WHERE name = '丙公司'"}, u"row-altered:3"_s);
            row("a phone altered", {"UPDATE contacts SET phones = '+8613900139000'" + of2}, u"row-altered:4"_s);
            row("a contact dropped", {"DELETE FROM contacts" + of2}, u"row-altered:4"_s);
            row("a contact added",
                {"INSERT INTO contacts (customer_id, id, position, name) SELECT customer_id, " + id +
                    ", 1, '甲' FROM contacts" + of2},
                u"row-altered:4"_s);
            row("a dossier added",
                {"INSERT INTO customers (id, created_at, changed_at, deleted, name) VALUES (" + id +
                    ", 1, 1, 0, '丁')"},
                u"row-added:0"_s);
            row("a dossier dropped",
                {"DELETE FROM contacts WHERE customer_id = " + ofThird, "DELETE FROM customers WHERE id = " + ofThird},
                u"row-missing:3"_s);
            row("an older state of a dossier put back", {"UPDATE customers SET remark = NULL WHERE name = '乙公司'"},
                u"row-altered:4"_s);
            row("a payload altered", {"UPDATE history SET payload = " + byte + " WHERE seq = 2"}, u"entry-altered:2"_s);
            row("a digest altered", {"UPDATE history SET digest = hash WHERE seq = 3"},
                u"entry-altered:3 row-altered:3"_s);
            // The next link is wrong too: it was made from the hash that is no more.
            row("a hash altered", {"UPDATE history SET hash = digest WHERE seq = 2"},
                u"entry-altered:2 entry-altered:3"_s);
            row("an entry dropped", {"DELETE FROM history WHERE seq = 2"}, u"entry-missing:2"_s);
            row("who did it altered", {"UPDATE changes SET actor = 'lee' WHERE number = 2"}, u"entry-altered:4"_s);
            row("when it was done altered", {"UPDATE changes SET at = at + 1 WHERE number = 2"}, u"entry-altered:4"_s);
            row("a key altered", {"UPDATE customer_keys SET wrapped = " + byte + of2},
                u"key-missing:2 key-missing:4"_s);
            row("the end cut off", {"DELETE FROM history WHERE seq = 4"}, u"tail-cut:4 row-altered:2"_s);
            row("the noted head altered", {"UPDATE chain_head SET hash = " + byte}, u"head-differs:4"_s);
            row("the noted head put back", {"UPDATE chain_head SET seq = 3"}, u"head-differs:3"_s);
        }
    }

    void names_what_was_done_past_the_program() {
        WITH_DATABASE(database);
        QFETCH(const QByteArrayList, deeds);
        QFETCH(const QString, expected);
        fill(*database);
        for (const QByteArray &deed : deeds)
            QVERIFY(database->execute(deed));

        const auto report = Verification{*database}.run();

        QVERIFY(report);
        QCOMPARE(told(*report), expected);
    }

    void notices_an_old_database_put_back_by_the_expected_head() {
        TestDatabase database;
        fill(*database);
        database.close();
        QVERIFY(QFile::copy(database.path(), database.path() + u".old"_s));
        database.reopen();
        RandomCustomers random{9};
        const ChainHead head = create(*database, {wangFang(random)})->head;
        database.close();
        QVERIFY(QFile::remove(database.path()));
        QVERIFY(QFile::rename(database.path() + u".old"_s, database.path()));
        database.reopen();

        QCOMPARE(told(Verification{*database}.run().value()), QString());
        QCOMPARE(told(Verification{*database}.run(head).value()), u"head-differs:5"_s);
    }

    void notices_a_rewritten_history_by_the_expected_head_data() { addBackends(); }
    void notices_a_rewritten_history_by_the_expected_head() {
        WITH_DATABASE(database);
        RandomCustomers random{10};
        const ChainHead noted = create(*database, {wangFang(random, u"真的"_s)})->head;
        TestDatabase other{backend};
        QVERIFY(create(*other, {wangFang(random, u"假的"_s)}));
        QVERIFY(create(*other, {wangFang(random, u"更多"_s)}));

        QCOMPARE(told(Verification{*other}.run(noted).value()), u"head-differs:1"_s);
        QCOMPARE(told(Verification{*database}.run(noted).value()), QString());
    }

    void may_be_cancelled() {
        TestDatabase database;
        fill(*database);

        const auto report = Verification{*database}.run({}, [](qint64) { return false; });

        QCOMPARE(report.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(VerificationTest)
#include "VerificationTest.moc"
