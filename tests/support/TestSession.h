#pragma once

#include "Session/Session.h"

#include "db/Customers.h"
#include "db/DatabaseThread.h"
#include "db/Settings.h"
#include "host/PluginHost.h"
#include "reference/Reference.h"
#include "services/Clock.h"
#include "support/DirectReader.h"
#include "support/FakeKeychain.h"
#include "support/GatedReader.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

namespace dossier::test {

/// A session with a folder, a keychain, settings and a clock of its own: 2026-11-20 09:00 in China.
class TestSession {
public:
    enum class Begin : quint8 { Open, Closed };

    /// @param begin Open: on a new workspace without customers.
    explicit TestSession(Begin begin = Begin::Open, const QStringList &pluginFolders = {PluginHost::trustedFolder()}) {
        m_plugins.loadAll(pluginFolders);
        m_reader = std::make_unique<DirectReader>(m_plugins.importers());
        m_files = std::make_unique<GatedReader>(*m_reader);
        m_session = std::make_unique<Session>(SessionSurroundings{.clock = m_clock,
                                                  .keychain = m_keychain,
                                                  .reference = *m_reference,
                                                  .plugins = m_plugins,
                                                  .files = *m_files,
                                                  .actor = QStringLiteral("kim"),
                                                  .osUser = QStringLiteral("os-kim")},
            m_notices);
        if (begin == Begin::Closed)
            return;
        m_session->createWorkspace(place(), passphrase());
        waitUntilOpen();
    }
    ~TestSession() { close(); }

    Session &operator*() { return *m_session; }
    Session *operator->() { return m_session.get(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString place() const { return file(QStringLiteral("t.dossier")); }
    Notices &notices() { return m_notices; }
    FakeKeychain &keychain() { return m_keychain; }
    GatedReader &files() { return *m_files; }

    void close() {
        // An import that the window has left behind is on its way out, but still reads.
        QThreadPool::globalInstance()->waitForDone();
        m_session->closeWorkspace();
        if (!QTest::qWaitFor([this] { return m_session->state() == Session::State::Closed; }, 30'000))
            qFatal("the test workspace stays open");
    }

    /// What @p work(Database &) says on the reading connection.
    template <class Work>
    auto read(Work work) {
        auto future = m_session->workspace().reader().run(std::move(work));
        future.waitForFinished();
        return future.result();
    }

    /// What @p work(Database &) says on the writing connection.
    template <class Work>
    auto write(Work work) {
        auto future = m_session->workspace().writer().run(std::move(work));
        future.waitForFinished();
        return future.result();
    }

    /// The workspace with a setting that counts from its opening on.
    void reopenWith(const QString &key, const QString &value) {
        if (!write([=](Database &database) { return Settings{database}.set(key, value); }))
            qFatal("the setting is not stored");
        reopen();
    }
    void reopen() {
        close();
        m_session->openWorkspace(place(), passphrase());
        waitUntilOpen();
    }

    /// Stores @p customers as one change of 'kim'.
    void store(const std::vector<Customer> &customers) {
        std::vector<CustomerChange> changes;
        for (const Customer &customer : customers)
            changes.push_back(creation(customer));
        auto set = std::make_shared<ChangeSet>(m_session->editing()->newSet({}));
        set->next = streamOf(std::move(changes));
        auto applied = write([set, at = m_clock.systemNow()](
                                 Database &database) { return applyChangeSet(database, std::move(*set), {.at = at}); });
        if (!applied)
            qFatal("nothing stored: %s", qPrintable(applied.error().message));
        Q_EMIT m_session->editing()->customersChanged({});
    }

    /// The stored dossier.
    Result<Customer> stored(const QUuid &id) {
        return read([id](Database &database) { return Customers{database}.byId(id); });
    }

    /// How many customers there are.
    qint64 count() {
        return read([](Database &database) { return Customers{database}.count(); }).value();
    }

private:
    static QString passphrase() { return QStringLiteral("correct horse battery"); }
    void waitUntilOpen() {
        if (!QTest::qWaitFor([this] { return m_session->isOpen(); }, 30'000))
            qFatal("no test workspace: %s", qPrintable(m_session->errorText()));
    }

    /// The program's settings lie in the folder, so that a test meets nobody's and leaves none.
    struct OwnSettings {
        explicit OwnSettings(const QString &folder) {
            QCoreApplication::setOrganizationName(QStringLiteral("dossier-test"));
            QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
        }
    };

    QTemporaryDir m_folder;
    OwnSettings m_settings{m_folder.path()};
    SystemClock m_clock{QDateTime::fromString(QStringLiteral("2026-11-20T09:00:00+08:00"), Qt::ISODate)};
    FakeKeychain m_keychain;
    std::unique_ptr<const Reference> m_reference = Reference::load().value();
    PluginHost m_plugins{m_folder.filePath(QStringLiteral("plugins"))};
    std::unique_ptr<DirectReader> m_reader;
    std::unique_ptr<GatedReader> m_files;
    Notices m_notices{nullptr};
    std::unique_ptr<Session> m_session;
};

} // namespace dossier::test
