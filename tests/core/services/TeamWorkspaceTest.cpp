#include "db/Verification.h"
#include "services/KeySlots.h"
#include "services/PostgresUrl.h"
#include "support/WorkspaceSandbox.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QUrl>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

using Access = Workspace::Access;

namespace {

/// An empty database on the server of tests/support/with-postgres, dropped at the end.
class EmptyDatabase {
public:
    EmptyDatabase() { onServer(u"CREATE DATABASE %1"_s.arg(m_name)); }
    ~EmptyDatabase() { onServer(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_name)); }

    QString url() const {
        const QByteArray folder = QUrl::toPercentEncoding(qEnvironmentVariable("DOSSIER_TEST_PG"));
        return u"postgresql://postgres@%1/%2"_s.arg(QLatin1StringView{folder}, m_name);
    }

private:
    static void onServer(const QString &sql) {
        {
            QSqlDatabase server = QSqlDatabase::addDatabase(u"QPSQL"_s, u"server"_s);
            server.setHostName(qEnvironmentVariable("DOSSIER_TEST_PG"));
            server.setDatabaseName(u"postgres"_s);
            server.setUserName(u"postgres"_s);
            if (!server.open() || !QSqlQuery{server}.exec(sql))
                qFatal("the test server refused: %s", qPrintable(server.lastError().text()));
        }
        QSqlDatabase::removeDatabase(u"server"_s);
    }

    QString m_name = u"t"_s + QUuid::createUuid().toString(QUuid::Id128);
};

struct Team {
    EmptyDatabase database;
    FakeKeychain keychain;
    SystemClock clock;
    WorkspaceSurroundings surroundings{keychain, clock};

    Result<std::unique_ptr<Workspace>> create(const char *passphrase) {
        return Workspace::create(database.url(), {.passphrase = phrase(passphrase)}, surroundings);
    }
    Result<std::unique_ptr<Workspace>> open(Access access, const char *passphrase = nullptr) {
        Workspace::OpenOptions options{.access = access};
        if (passphrase)
            options.passphrase = phrase(passphrase);
        return Workspace::open(database.url(), std::move(options), surroundings);
    }
};

} // namespace

class TeamWorkspaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!qEnvironmentVariableIsSet("DOSSIER_TEST_PG"))
            QSKIP("no PostgreSQL here: run beside tests/support/with-postgres");
    }

    void keeps_its_key_slots_in_the_database() {
        Team team;
        QVERIFY(addCustomers(*team.create("open sesame").value(), u"张伟"_s, u"+8613800138000"_s));
        team.keychain.entries.clear();

        const auto workspace = team.open(Access::Read, "open sesame");
        const auto summary = summaryOf(*workspace.value());

        QCOMPARE(summary.value().customers, 1);
        QCOMPARE(summary->backend, Backend::Postgres);
        QCOMPARE(team.open(Access::Read, "wrong").error().code, "passphrase-wrong"_ba);
        QCOMPARE(team.open(Access::Read).error().code, "passphrase-required"_ba);
    }

    void opens_through_the_keychain() {
        Team team;
        QVERIFY(team.create("open sesame"));

        QVERIFY(team.open(Access::Write));
    }

    void lets_several_write() {
        Team team;
        const auto first = team.create("open sesame");
        const auto second = team.open(Access::Write);

        QVERIFY(addCustomers(*first.value(), u"张伟"_s, u"+8613800138000"_s));
        QVERIFY(addCustomers(*second.value(), u"李娜"_s, u"+8613900139000"_s));

        QCOMPARE(summaryOf(*first.value()).value().customers, 2);
    }

    void is_made_once() {
        Team team;
        QVERIFY(team.create("open sesame"));

        QCOMPARE(team.create("open barley").error().code, "workspace-exists"_ba);
        QVERIFY(team.open(Access::Read, "open sesame"));
    }

    void is_made_where_a_creation_was_broken_off() {
        Team team;
        DatabaseOptions options;
        options.access = DatabaseOptions::Access::Create;
        options.backend = Backend::Postgres;
        options.postgres = PostgresUrl::read(team.database.url()).value();
        options.key = SecretBytes::random(KeySlots::kKeySize);
        QVERIFY(Database::open(options));
        QCOMPARE(team.open(Access::Read).error().code, "not-found"_ba);

        QVERIFY(team.create("open sesame"));

        QVERIFY(addCustomers(*team.open(Access::Write, "open sesame").value(), u"张伟"_s, u"+8613800138000"_s, 3));
        QCOMPARE(team.create("open barley").error().code, "workspace-exists"_ba);
    }

    void keeps_its_key_while_somebody_is_there() {
        Team team;
        QVERIFY(team.create("open sesame"));
        auto colleague = team.open(Access::Read, "open sesame");
        QVERIFY(colleague);
        const auto rotate = [&] {
            Workspace::RotateOptions options;
            options.passphrases.push_back(phrase("open sesame"));
            return Workspace::rotateKey(team.database.url(), std::move(options), team.surroundings);
        };

        QCOMPARE(rotate().error().code, "workspace-locked"_ba);
        QVERIFY(addCustomers(*team.open(Access::Write, "open sesame").value(), u"张伟"_s, u"+8613800138000"_s, 3));

        colleague->reset();
        QVERIFY(rotate());
        QVERIFY(team.open(Access::Write, "open sesame"));
    }

    void changes_and_rotates_its_keys() {
        Team team;
        QVERIFY(addCustomers(*team.create("open sesame").value(), u"张伟"_s, u"+8613800138000"_s, 30));
        QVERIFY(team.open(Access::Write).value()->keys().setPassphrase(phrase("open barley")));
        Workspace::RotateOptions options;
        options.passphrases.push_back(phrase("open barley"));

        QVERIFY(Workspace::rotateKey(team.database.url(), std::move(options), team.surroundings));

        QCOMPARE(team.open(Access::Read, "open sesame").error().code, "passphrase-wrong"_ba);
        const auto workspace = team.open(Access::Write, "open barley");
        const auto report = workspace.value()
                                ->reader()
                                .run([](Database &database) { return Verification{database}.run(); })
                                .takeResult();
        QVERIFY(report.value().isSound());
        QCOMPARE(report->customers, 30);
    }

    void says_not_found_in_an_empty_database() {
        Team team;

        QCOMPARE(team.open(Access::Read).error().code, "not-found"_ba);
    }

    void takes_no_password_in_the_url() {
        Team team;
        const QString url = team.database.url().replace(u"postgres@"_s, u"postgres:hunter2@"_s);

        const auto workspace = Workspace::open(url, {}, team.surroundings);

        QCOMPARE(workspace.error().code, "workspace-url"_ba);
        QCOMPARE(workspace.error().kind, Error::Kind::Usage);
    }

    void keeps_the_password_in_the_keychain() {
        Team team;
        QVERIFY(Workspace::rememberPassword(team.database.url(), SecretBytes::copyOf("hunter2"_ba), team.keychain));

        QVERIFY(team.keychain.entries.values().contains("hunter2"_ba));
        QVERIFY(team.create("open sesame"));
    }
};

QTEST_GUILESS_MAIN(TeamWorkspaceTest)
#include "TeamWorkspaceTest.moc"
