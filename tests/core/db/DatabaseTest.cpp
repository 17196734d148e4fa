#include "db/Migrator.h"
#include "db/Settings.h"
#include "support/TestDatabase.h"

#include <QFile>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;
using Access = DatabaseOptions::Access;

namespace {

QByteArray contents(const QString &path) {
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

void write(const QString &path, const QByteArray &bytes) {
    QFile file{path};
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keeps_what_was_written_data() { addBackends(); }
    void keeps_what_was_written() {
        QFETCH(const Backend, backend);
        TestDatabase database{backend};
        REQUIRE_USABLE(database);

        QVERIFY(Settings{*database}.set(u"import.errors"_s, u"电话"_s));
        database.reopen();

        QCOMPARE(Settings{*database}.value(u"import.errors"_s).value(), u"电话"_s);
        QCOMPARE(database->schemaVersion(), kMigrations.back().version);
    }

    void shows_neither_names_nor_tables_in_its_files() {
        TestDatabase database;

        QVERIFY(Settings{*database}.set(u"owner"_s, u"Wang Fang"_s));
        QVERIFY(!database->cipherVersion().isEmpty());
        const QByteArray written = contents(database.path()) + contents(database.path() + u"-wal"_s);

        QVERIFY(written.size() > 8192);
        QVERIFY(!written.contains("Wang Fang"));
        QVERIFY(!written.contains("settings"));
        QVERIFY(!written.contains("SQLite format 3"));
    }

    void leaves_a_plain_file_readable() {
        TestDatabase place;
        DatabaseOptions options = place.options(Access::Create);
        options.path += u".plain"_s;
        options.isPlain = true;

        const auto database = Database::open(options);

        QVERIFY(database);
        QCOMPARE((*database)->cipherVersion(), QString());
        QVERIFY(contents(options.path).startsWith("SQLite format 3"));
    }

    void refuses_what_it_cannot_open_data() {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<bool>("isProven");
        QTest::addColumn<int>("altered"); // position of a byte, or -1
        QTest::addColumn<int>("kept");    // bytes of the file, or -1
        QTest::addColumn<QByteArray>("code");

        const QByteArray right = TestDatabase::key();
        QTest::newRow("another key") << QByteArray(32, 'x') << false << -1 << -1 << "passphrase-wrong"_ba;
        QTest::newRow("a proven key") << QByteArray(32, 'x') << true << -1 << -1 << "database-damaged"_ba;
        QTest::newRow("first page altered") << right << true << 100 << -1 << "database-damaged"_ba;
        QTest::newRow("cut off") << right << true << -1 << 5000 << "database-damaged"_ba;
        QTest::newRow("cut off, key not proven") << right << false << -1 << 5000 << "database-damaged"_ba;
        QTest::newRow("empty") << right << false << -1 << 0 << "database-damaged"_ba;
    }

    void refuses_what_it_cannot_open() {
        QFETCH(const QByteArray, key);
        QFETCH(const bool, isProven);
        QFETCH(const int, altered);
        QFETCH(const int, kept);
        QFETCH(const QByteArray, code);
        TestDatabase database;
        database.close();
        QByteArray bytes = contents(database.path());
        if (altered >= 0)
            bytes[altered] = char(bytes[altered] ^ 1);
        write(database.path(), kept >= 0 ? bytes.first(kept) : bytes);
        DatabaseOptions options = database.options();
        options.key = SecretBytes::copyOf(key);
        options.isKeyProven = isProven;

        const auto opened = Database::open(options);

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QCOMPARE(opened.error().kind, Error::Kind::Database);
    }

    void says_where_there_is_none_and_where_there_is_one_data() { addBackends(); }
    void says_where_there_is_none_and_where_there_is_one() {
        QFETCH(const Backend, backend);
        TestDatabase database{backend};
        REQUIRE_USABLE(database);
        DatabaseOptions elsewhere = database.options();
        elsewhere.path += u".none"_s;
        elsewhere.postgres.database = u"postgres"_s;
        // On a server a workspace is there from the moment at which it has key slots.
        QVERIFY(WorkspaceRecord{*database}.setSlotDocument("{}"));

        QCOMPARE(Database::open(elsewhere).error().code, "not-found"_ba);
        QCOMPARE(database.open(Access::Create).error().code, "workspace-exists"_ba);
    }

    void says_when_the_server_is_not_there() {
        DatabaseOptions options{.backend = Backend::Postgres,
            .postgres = {.host = u"/nonexistent"_s, .database = u"none"_s, .user = u"nobody"_s}};

#ifdef DOSSIER_WITH_POSTGRES
        QCOMPARE(Database::open(options).error().code, "server-unreachable"_ba);
#else
        QCOMPARE(Database::open(options).error().code, "backend-missing"_ba);
#endif
    }

    void reads_beside_a_writer_and_never_writes_data() { addBackends(); }
    void reads_beside_a_writer_and_never_writes() {
        QFETCH(const Backend, backend);
        TestDatabase database{backend};
        REQUIRE_USABLE(database);
        auto reader = database.open(Access::Read);
        QVERIFY(reader);
        auto writing = Transaction::begin(*database);
        QVERIFY(Settings{*database}.set(u"a"_s, u"1"_s));

        QCOMPARE(Settings{**reader}.value(u"a"_s).value(), std::nullopt);
        QVERIFY(!Settings{**reader}.set(u"b"_s, u"1"_s));
        QVERIFY(writing->commit());
        QCOMPARE(Settings{**reader}.value(u"a"_s).value(), u"1"_s);
    }

    void reads_in_a_folder_that_may_not_be_written() {
        TestDatabase database;
        database.close();
        QVERIFY(QFile::setPermissions(database.folder(), QFile::ReadOwner | QFile::ExeOwner));

        const auto reader = database.open(Access::Read);
        QVERIFY(QFile::setPermissions(database.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));

        QVERIFY(reader);
        QCOMPARE((*reader)->integer("SELECT count(*) FROM customers").value(), 0);
    }

    void takes_a_transaction_back_that_is_not_committed_data() { addBackends(); }
    void takes_a_transaction_back_that_is_not_committed() {
        QFETCH(const Backend, backend);
        TestDatabase database{backend};
        REQUIRE_USABLE(database);

        {
            auto transaction = Transaction::begin(*database);
            QVERIFY(transaction);
            QVERIFY(Settings{*database}.set(u"a"_s, u"1"_s));
        }

        QCOMPARE(Settings{*database}.value(u"a"_s).value(), std::nullopt);
    }

    void hands_values_through_statements_data() { addBackends(); }
    void hands_values_through_statements() {
        QFETCH(const Backend, backend);
        TestDatabase database{backend};
        REQUIRE_USABLE(database);
        const QUuid id = QUuid::createUuid();

        QVERIFY(database->execute("INSERT INTO customers (id, created_at, changed_at, deleted, name, total_amount) "
                                  "VALUES (?, ?, ?, 0, ?, ?)",
            {id, Q_INT64_C(1), Q_INT64_C(2), u"what's \"a ?\" 𠮷"_s, Q_INT64_C(-9007199254740993)}));
        auto read = database->prepare(
            "SELECT id, name, total_amount, remark FROM customers WHERE name <> '?' AND id = ?", Rows::Few);
        QVERIFY(read);
        QVERIFY((*read)->run({id}));

        QVERIFY((*read)->next().value());
        QCOMPARE((*read)->uuid(0), id);
        QCOMPARE((*read)->text(1), u"what's \"a ?\" 𠮷"_s);
        QCOMPARE((*read)->integer(2), Q_INT64_C(-9007199254740993));
        QVERIFY((*read)->isNull(3));
        QVERIFY(!(*read)->next().value());
    }

    void streams_rows_of_several_statements_at_once_data() { addBackends(); }
    void streams_rows_of_several_statements_at_once() {
        QFETCH(const Backend, backend);
        TestDatabase database{backend};
        REQUIRE_USABLE(database);
        auto writing = Transaction::begin(*database);
        for (int i = 0; i < 5000; ++i)
            QVERIFY(Settings{*database}.set(QString::number(10'000 + i), u"x"_s));
        QVERIFY(writing->commit());

        auto reading = Transaction::begin(*database, Transaction::Kind::Read);
        auto up = database->prepare("SELECT key FROM settings WHERE key >= ? ORDER BY key", Rows::Many);
        auto down = database->prepare("SELECT key FROM settings ORDER BY key DESC", Rows::Many);
        QVERIFY((*up)->run({u"10001"_s}));
        QVERIFY((*down)->run());
        for (int i = 0; i < 4999; ++i) {
            QVERIFY((*up)->next().value());
            QVERIFY((*down)->next().value());
        }

        QCOMPARE((*up)->text(0), u"14999"_s);
        QCOMPARE((*down)->text(0), u"10001"_s);
        QVERIFY(!(*up)->next().value());
        QVERIFY((*down)->next().value());
    }

    void keeps_working_under_a_new_key_data() { addBackends(); }
    void keeps_working_under_a_new_key() {
        QFETCH(const Backend, backend);
        TestDatabase database{backend};
        REQUIRE_USABLE(database);
        QVERIFY(Settings{*database}.set(u"a"_s, u"1"_s));
        const SecretBytes next = SecretBytes::random(32);

        QVERIFY(database->rotateKey(next));
        database.close();

        DatabaseOptions options = database.options();
        QCOMPARE(Database::open(options).error().code, "passphrase-wrong"_ba);
        options.otherKey = next.copy();
        QVERIFY(Database::open(options));
        options.key = next.copy();
        options.otherKey = {};
        const auto opened = Database::open(options);
        QVERIFY(opened);
        QCOMPARE(Settings{**opened}.value(u"a"_s).value(), u"1"_s);
    }

    void gives_no_new_key_to_a_file_that_somebody_has_open() {
        TestDatabase database;
        QVERIFY(Settings{*database}.set(u"a"_s, u"1"_s));
        const auto reader = database.open(Access::Read);
        QCOMPARE(Settings{**reader}.value(u"a"_s).value(), u"1"_s);

        QCOMPARE(database->rotateKey(SecretBytes::random(32)).error().code, "database-busy"_ba);

        QCOMPARE(Settings{**reader}.value(u"a"_s).value(), u"1"_s);
    }

    void runs_work_in_order_on_its_own_thread() {
        TestDatabase database;
        DatabaseThread thread{[&] { return database.open(); }};

        auto first = thread.run([](Database &db) { return Settings{db}.set(u"a"_s, u"1"_s); });
        auto second = thread.run([](Database &db) { return Settings{db}.value(u"a"_s); });
        auto isHere = thread.run([caller = std::this_thread::get_id()](
                                     Database &) -> Result<bool> { return std::this_thread::get_id() == caller; });

        QVERIFY(settled(thread.opened()));
        QVERIFY(settled(first));
        QCOMPARE(settled(second).value(), u"1"_s);
        QVERIFY(!settled(isHere).value());
    }

    void answers_every_work_with_the_reason_why_it_did_not_open() {
        TestDatabase database;
        DatabaseThread thread{[&] { return database.open(Access::Create); }};

        auto work = thread.run([](Database &db) { return Settings{db}.all(); });

        QCOMPARE(settled(thread.opened()).error().code, "workspace-exists"_ba);
        QCOMPARE(settled(work).error().code, "workspace-exists"_ba);
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "DatabaseTest.moc"
