#include "services/WorkspaceLock.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// This program again, as a writer that holds the lock of a folder until it is ended.
class OtherWriter {
public:
    explicit OtherWriter(const QString &folder) {
        m_process.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, folder});
        m_isHolding =
            m_process.waitForStarted() && m_process.waitForReadyRead() && m_process.readLine().trimmed() == "held";
    }
    ~OtherWriter() { kill(); }

    bool isHolding() const { return m_isHolding; }
    qint64 id() const { return m_process.processId(); }
    void kill() {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    bool m_isHolding = false;
};

int hold(const QString &folder) {
    const auto lock = WorkspaceLock::take(folder);
    QTextStream{stdout} << (lock ? "held\n" : "refused\n");
    return QTextStream{stdin}.readLine().size() > 0; // until the end of the input or of the process
}

} // namespace

class WorkspaceLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void is_held_by_one_at_a_time() {
        const QTemporaryDir folder;
        {
            const auto first = WorkspaceLock::take(folder.path());
            QVERIFY(first);

            QCOMPARE(WorkspaceLock::take(folder.path()).error().code, "workspace-locked"_ba);
        }
        QVERIFY(WorkspaceLock::take(folder.path()));
    }

    void names_who_holds_it() {
        const QTemporaryDir folder;
        const OtherWriter other{folder.path()};
        QVERIFY(other.isHolding());

        const auto lock = WorkspaceLock::take(folder.path());

        QCOMPARE(lock.error().code, "workspace-locked"_ba);
        QCOMPARE(lock.error().kind, Error::Kind::Database);
        QVERIFY(lock.error().message.contains(QString::number(other.id())));
        QVERIFY(lock.error().message.contains(QSysInfo::machineHostName()));
        QVERIFY(lock.error().message.contains(u"mei"_s));
    }

    void is_let_go_by_the_system_when_its_holder_is_killed() {
        const QTemporaryDir folder;
        OtherWriter other{folder.path()};
        QVERIFY(!WorkspaceLock::take(folder.path()));

        other.kill();

        QVERIFY(WorkspaceLock::take(folder.path()));
    }

    void does_not_pass_to_a_child_process() {
        const QTemporaryDir folder;
        const QTemporaryDir elsewhere;
        std::optional<OtherWriter> child;
        {
            const auto lock = WorkspaceLock::take(folder.path());
            child.emplace(elsewhere.path());
            QVERIFY(child->isHolding());
        }

        QVERIFY(WorkspaceLock::take(folder.path()));
    }

    void says_so_where_the_folder_may_not_be_written() {
        const auto lock = WorkspaceLock::take(u"/proc"_s);

        QVERIFY(!lock);
        QVERIFY(!lock.error().message.isEmpty());
    }
};

int main(int argc, char *argv[]) {
    QCoreApplication app{argc, argv};
    if (app.arguments().value(1) == "--hold"_L1)
        return hold(app.arguments().value(2));
    qputenv("USER", "mei");
    WorkspaceLockTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "WorkspaceLockTest.moc"
