#include "db/Migrator.h"
#include "db/DossierTable.h"
#include "support/TestDatabase.h"

#include <QSqlRecord>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Migration kGood{9001, "9001_good"};
constexpr Migration kBroken{9002, "9002_broken"};

bool hasTable(Database &database, const QString &name) { return database.sql().tables().contains(name); }

} // namespace

class MigratorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void has_a_column_for_every_field_and_no_other_data() { addBackends(); }
    void has_a_column_for_every_field_and_no_other() {
        WITH_DATABASE(database);

        for (int part = 0; part < kPartCount; ++part) {
            const DossierTable &table = DossierTable::of(Part(part));
            QStringList expected;
            for (const QByteArray &column : table.columns())
                expected << QString::fromUtf8(column).remove(u'"');
            QStringList columns;
            const QSqlRecord record = database->sql().record(QString::fromUtf8(table.name()));
            for (int i = 0; i < record.count(); ++i)
                columns << record.fieldName(i);
            expected.sort();
            columns.sort();

            QVERIFY(columns.size() > 4);
            QCOMPARE(columns, expected);
        }
    }

    void goes_up_step_by_step_data() { addBackends(); }
    void goes_up_step_by_step() {
        WITH_DATABASE(database);

        QCOMPARE(migrate(*database, std::array{kMigrations[0], kGood}).value(), 9001);

        QVERIFY(hasTable(*database, u"goods"_s));
        QCOMPARE(schemaVersion(*database).value(), 9001);
    }

    void keeps_the_state_before_a_step_that_fails_data() { addBackends(); }
    void keeps_the_state_before_a_step_that_fails() {
        WITH_DATABASE(database);

        const auto reached = migrate(*database, std::array{kMigrations[0], kGood, kBroken});

        QVERIFY(!reached);
        QCOMPARE(schemaVersion(*database).value(), 9001);
        QVERIFY(!hasTable(*database, u"begun"_s));
        QVERIFY(hasTable(*database, u"goods"_s));
    }

    void refuses_what_a_newer_version_wrote_data() { addBackends(); }
    void refuses_what_a_newer_version_wrote() {
        WITH_DATABASE(database);
        QVERIFY(migrate(*database, std::array{kMigrations[0], kGood}));
        database.close();

        QCOMPARE(database.open().error().code, "workspace-too-new"_ba);
        QCOMPARE(database.open(DatabaseOptions::Access::Read).error().code, "workspace-too-new"_ba);
    }

    void does_nothing_twice_data() { addBackends(); }
    void does_nothing_twice() {
        WITH_DATABASE(database);

        QCOMPARE(migrate(*database).value(), kMigrations.back().version);
        QCOMPARE(database->integer("SELECT count(*) FROM schema_versions").value(), qint64(kMigrations.size()));
    }
};

QTEST_GUILESS_MAIN(MigratorTest)
#include "MigratorTest.moc"
