#include "db/DatabaseThread.h"
#include "db/Background.h"
#include "db/Settings.h"
#include "support/TestDatabase.h"

#include <QDir>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

/// One transaction that changes something.
Result<void> store(DatabaseThread &thread, const QString &value) {
    return settled(thread.run([value](Database &database) -> Result<void> {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return std::unexpected{transaction.error()};
        return Settings{database}.set(u"owner"_s, value).and_then([&] { return transaction->commit(); });
    }));
}

Result<std::optional<QString>> stored(DatabaseThread &thread) {
    return settled(thread.run([](Database &database) { return Settings{database}.value(u"owner"_s); }));
}

#ifdef Q_OS_LINUX
constexpr bool kTellsNiceness = true;
int ownNiceness() { return getpriority(PRIO_PROCESS, 0); }
#else
constexpr bool kTellsNiceness = false;
int ownNiceness() { return 0; }
#endif

std::unique_ptr<DatabaseThread> threadOn(TestDatabase &database) {
    return std::make_unique<DatabaseThread>([&database] { return database.open(); });
}

} // namespace

class DatabaseThreadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void does_what_was_posted_in_its_order() {
        TestDatabase database;
        QStringList order;
        {
            DatabaseThread thread{[&database] { return database.open(); }};
            for (int i = 0; i < 3; ++i)
                thread.run([&order, i](Database &) {
                    order << QString::number(i);
                    return Result<void>{};
                });
        }
        QCOMPARE(order, (QStringList{u"0"_s, u"1"_s, u"2"_s}));
    }

    void gives_way_with_what_runs_in_the_background_alone() {
        TestDatabase database;
        DatabaseThread thread{[&database] { return database.open(); }};
        const auto niceness = [](Database &) -> Result<int> { return ownNiceness(); };
        const int before = settled(thread.run(niceness)).value();

        const int background = settled(runInBackground(thread, niceness)).value();

        QCOMPARE(settled(thread.run(niceness)).value(), before);
        if (kTellsNiceness)
            QCOMPARE_GT(background, before);
    }

    void tells_each_work_why_there_is_no_database() {
        DatabaseThread thread{[] {
            return Result<std::unique_ptr<Database>>{
                std::unexpected{Error{Error::Kind::NotFound, "not-found", u"No."_s}}};
        }};

        QCOMPARE(store(thread, u"Wang"_s).error().code, "not-found"_ba);
        QCOMPARE(stored(thread).error().code, "not-found"_ba);
    }

#ifndef Q_OS_WIN // Windows keeps an open file in its place.
    void writes_nothing_into_a_file_that_is_not_in_its_place_and_goes_on_when_it_is_back() {
        TestDatabase database;
        database.close();
        const auto thread = threadOn(database);
        QVERIFY(store(*thread, u"Wang"_s));
        const QString away = database.folder() + u".away"_s;

        QVERIFY(QDir{}.rename(database.folder(), away));
        QCOMPARE(store(*thread, u"Li"_s).error().code, "storage-unreachable"_ba);
        QCOMPARE(store(*thread, u"Zhao"_s).error().code, "storage-unreachable"_ba);

        QVERIFY(QDir{}.rename(away, database.folder()));
        QCOMPARE(stored(*thread).value(), u"Wang"_s);
        QVERIFY(store(*thread, u"Sun"_s));
        QCOMPARE(stored(*thread).value(), u"Sun"_s);
        // Another connection sees it too: it was not written to the side.
        auto other = database.open();
        QVERIFY(other);
        QCOMPARE(Settings{**other}.value(u"owner"_s).value(), u"Sun"_s);
    }

    void does_not_commit_what_was_begun_before_the_file_was_moved() {
        TestDatabase database;
        const QString away = database.folder() + u".away"_s;
        {
            auto transaction = Transaction::begin(*database);
            QVERIFY(transaction);
            QVERIFY(Settings{*database}.set(u"owner"_s, u"Wang"_s));
            QVERIFY(QDir{}.rename(database.folder(), away));
            QCOMPARE(transaction->commit().error().code, "storage-unreachable"_ba);
            QVERIFY(QDir{}.rename(away, database.folder()));
        }
        QCOMPARE(Settings{*database}.value(u"owner"_s).value(), std::nullopt);
    }
#endif

    void says_that_a_database_is_busy_and_writes_when_it_is_free() {
        TestDatabase database;
        const auto thread = threadOn(database);
        QVERIFY(thread->opened().result());
        QVERIFY(settled(thread->run([](Database &own) { return own.execute("PRAGMA busy_timeout = 10"); })));
        {
            auto other = Transaction::begin(*database);
            QVERIFY(other);
            QCOMPARE(store(*thread, u"Wang"_s).error().code, "database-busy"_ba);
        }
        QVERIFY(store(*thread, u"Wang"_s));
    }

#ifdef DOSSIER_WITH_POSTGRES
    void goes_on_when_the_server_has_cut_the_connection() {
        TestDatabase database{Backend::Postgres};
        REQUIRE_USABLE(database);
        const auto thread = threadOn(database);
        QVERIFY(store(*thread, u"Wang"_s));

        QVERIFY(database
                    ->integer("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                              "WHERE datname = current_database() AND pid <> pg_backend_pid()")
                    .value() > 0);

        QCOMPARE(store(*thread, u"Li"_s).error().code, "server-unreachable"_ba);
        QCOMPARE(stored(*thread).value(), u"Wang"_s);
        QVERIFY(store(*thread, u"Sun"_s));
        QCOMPARE(stored(*thread).value(), u"Sun"_s);
    }
#endif
};

QTEST_GUILESS_MAIN(DatabaseThreadTest)
#include "DatabaseThreadTest.moc"
