#pragma once

#include "db/Database.h"
#include "db/DatabaseThread.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace dossier::test {

/// One row for each back end that every repository must work on. PostgreSQL is the one of tests/support/with-postgres.
inline void addBackends() {
    QTest::addColumn<Backend>("backend");
    QTest::newRow("sqlite") << Backend::Sqlite;
#ifdef DOSSIER_WITH_POSTGRES
    QTest::newRow("postgresql") << Backend::Postgres;
#endif
}

/// A fresh database, removed at the end. On PostgreSQL only where $DOSSIER_TEST_PG names a server, else isUsable() is
/// false.
class TestDatabase {
public:
    explicit TestDatabase(Backend backend = Backend::Sqlite) : m_backend{backend} {
        if (!isUsable())
            return;
        if (backend == Backend::Postgres)
            onServer(QStringLiteral("CREATE DATABASE %1").arg(m_name));
        keep(open(DatabaseOptions::Access::Create));
    }
    ~TestDatabase() {
        m_database.reset();
        if (isUsable() && m_backend == Backend::Postgres)
            onServer(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(m_name));
    }

    bool isUsable() const { return m_backend == Backend::Sqlite || qEnvironmentVariableIsSet("DOSSIER_TEST_PG"); }
    Database &operator*() { return *m_database; }
    Database *operator->() { return m_database.get(); }

    /// Closes the connection that the test has had so far.
    void close() { m_database.reset(); }
    void reopen() {
        close();
        keep(open());
    }
    /// Another connection.
    Result<std::unique_ptr<Database>> open(DatabaseOptions::Access access = DatabaseOptions::Access::Write) const {
        return Database::open(options(access));
    }

    DatabaseOptions options(DatabaseOptions::Access access = DatabaseOptions::Access::Write) const {
        return {.backend = m_backend,
            .path = path(),
            .postgres = {.host = qEnvironmentVariable("DOSSIER_TEST_PG"),
                .database = m_name,
                .user = QStringLiteral("postgres")},
            .key = SecretBytes::copyOf(key()),
            .access = access};
    }
    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("dossier.db")); }
    static QByteArray key() { return QByteArray(32, 'k'); }

private:
    void keep(Result<std::unique_ptr<Database>> opened) {
        if (!opened)
            qFatal("no test database: %s, %s", opened.error().code.constData(), qPrintable(opened.error().detail));
        m_database = std::move(*opened);
    }

    void onServer(const QString &sql) const {
        const QString name = m_name + QStringLiteral(" server");
        {
            QSqlDatabase server = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
            server.setHostName(qEnvironmentVariable("DOSSIER_TEST_PG"));
            server.setDatabaseName(QStringLiteral("postgres"));
            server.setUserName(QStringLiteral("postgres"));
            if (!server.open() || !QSqlQuery{server}.exec(sql))
                qFatal("the test server refused: %s", qPrintable(server.lastError().text()));
        }
        QSqlDatabase::removeDatabase(name);
    }

    Backend m_backend;
    QTemporaryDir m_folder;
    QString m_name = QStringLiteral("t") + QUuid::createUuid().toString(QUuid::Id128);
    std::unique_ptr<Database> m_database;
};

/// Waits without an event loop; a database thread needs none of ours.
template <class T>
Result<T> settled(Async<T> future) {
    future.waitForFinished();
    return future.result();
}

} // namespace dossier::test

/// Skips a row whose back end is not here; './dev test' counts that as a failure.
#define REQUIRE_USABLE(database)                                                                                       \
    if (!(database).isUsable())                                                                                        \
    QSKIP("no PostgreSQL here: run beside tests/support/with-postgres")

/// A fresh database for the row of addBackends().
#define WITH_DATABASE(database)                                                                                        \
    QFETCH(const Backend, backend);                                                                                    \
    TestDatabase database{backend};                                                                                    \
    REQUIRE_USABLE(database)
