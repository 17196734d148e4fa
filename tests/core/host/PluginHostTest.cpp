#include "host/PluginHost.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QString fixture(const QString &name) { return QLatin1StringView{FIXTURES} + u'/' + name; }

QStringList fixtures(const QStringList &names) {
    QStringList folders;
    for (const QString &name : names)
        folders.append(fixture(name));
    return folders;
}

/// "id: state code" of each, in the order they were found.
QStringList outcomes(const PluginHost &host) {
    QStringList result;
    for (const PluginRecord &record : host.plugins()) {
        QString line = record.id + ": "_L1 + stateName(record.state);
        if (record.reason)
            line += u' ' + QString::fromLatin1(record.reason->code);
        result.append(line);
    }
    return result;
}

/// Starts the plug-ins of a folder in a process of its own; returns how that ended.
struct Ended {
    bool isCrash;
    int code;
    bool operator==(const Ended &) const = default;
};
#ifdef Q_OS_WIN
constexpr Ended kAborted{false, 3}; // what abort() is there
#else
constexpr Ended kAborted{true, 0};
#endif
Ended startElsewhere(const QString &stateFolder, const QString &folder) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), {u"--start"_s, stateFolder, folder});
    process.waitForFinished();
    const bool isCrash = process.exitStatus() == QProcess::CrashExit;
    return {isCrash, isCrash ? 0 : process.exitCode()};
}

} // namespace

class PluginHostTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_a_broken_plugin_and_says_why_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("plain text") << u"not-a-library"_s << u"not-a-library: found plugin-not-a-library"_s
                                    << u"This file is not a plug-in."_s;
        QTest::newRow("another interface version")
            << u"other-interface"_s << u"other-interface: found plugin-interface"_s
            << u"This plug-in is made for another program or another version."_s;
        QTest::newRow("a later SDK") << u"other-sdk"_s << u"other-sdk: read plugin-sdk-range"_s
                                     << u"Other SDK works with versions 2.0 to 2.9 of the plug-in interface; this "
                                        "program has 1.1."_s;
        QTest::newRow("an unknown entry in plugin.json")
            << u"bad-metadata"_s << u"bad-metadata: found plugin-metadata"_s
            << u"The plug-in's description has an unknown entry \"autoload\"."_s;
        QTest::newRow("a required plug-in is not there")
            << u"missing-dependency"_s << u"missing-dependency: allowed plugin-missing-dependency"_s
            << u"It requires the plug-in import-nowhere, which is not there."_s;
        QTest::newRow("initialize() fails") << u"initialize-fails"_s << u"initialize-fails: loaded plugin-initialize"_s
                                            << u"The plug-in could not start: There is no licence."_s;
        QTest::newRow("initialize() throws") << u"throws-starting"_s << u"throws-starting: loaded plugin-initialize"_s
                                             << u"The plug-in could not start: it threw an exception."_s;
        QTest::newRow("registers what it does not provide")
            << u"unannounced-exporter"_s << u"unannounced-exporter: initialised plugin-metadata"_s
            << u"The plug-in registers more than its description provides."_s;
    }

    void refuses_a_broken_plugin_and_says_why() {
        QFETCH(const QString, folder);
        QFETCH(const QString, outcome);
        QFETCH(const QString, sentence);
        PluginHost host{{}};

        host.loadAll({fixture(folder)});

        QCOMPARE(outcomes(host), QStringList{outcome});
        const PluginRecord &record = host.plugins().front();
        QCOMPARE(record.reason->message, sentence);
        QCOMPARE(record.reason->place.file, record.file);
        QCOMPARE(record.importers + record.exporters + record.pages, 0);
        QVERIFY(host.importers().isEmpty());
        QVERIFY(host.exporters().isEmpty());
        QVERIFY(host.pages().isEmpty());
    }

    void runs_a_sound_plugin_and_owns_what_it_registers() {
        PluginHost host{{}};

        host.loadAll({fixture(u"runs-well"_s)});

        QCOMPARE(outcomes(host), QStringList{u"runs-well: running"_s});
        const PluginRecord &record = host.plugins().front();
        QCOMPARE(record.version(), u"1.0.0"_s);
        QCOMPARE(record.importers, 1);
        QCOMPARE(record.pages, 1);
        QCOMPARE(host.importer(u"runs-well"_s)->id(), u"runs-well"_s);
        QCOMPARE(host.importer(u"no-such"_s), nullptr);
        QCOMPARE(host.pages().front().title, u"runs-well"_s);
    }

    void takes_the_first_of_two_with_one_id() {
        PluginHost host{{}};

        host.loadAll(fixtures({u"runs-well"_s, u"same-id"_s}));

        QCOMPARE(outcomes(host), (QStringList{u"runs-well: running"_s, u"runs-well: read plugin-duplicate"_s}));
        QVERIFY(host.plugins()[1].reason->message.contains(host.plugins()[0].file));
        QCOMPARE(host.importers().size(), 1);
    }

    void starts_what_is_required_first() {
        PluginHost host{{}};

        host.loadAll(fixtures({u"needs-another"_s, u"runs-well"_s}));

        QCOMPARE(outcomes(host), (QStringList{u"needs-another: running"_s, u"runs-well: running"_s}));
        QCOMPARE(host.pages().first().title, u"runs-well"_s);
        QCOMPARE(host.pages().last().title, u"needs-another"_s);
    }

    void names_those_that_require_each_other() {
        PluginHost host{{}};

        host.loadAll(fixtures({u"cycle-one"_s, u"cycle-two"_s}));

        QCOMPARE(outcomes(host), (QStringList{u"cycle-one: allowed plugin-missing-dependency"_s,
                                     u"cycle-two: allowed plugin-missing-dependency"_s}));
        QCOMPARE(host.plugins()[0].reason->message,
            u"These plug-ins require each other, so none of them can start: cycle-one, cycle-two."_s);
    }

    void keeps_a_plugin_off_until_it_is_switched_on() {
        const QTemporaryDir state;
        const QStringList folders = fixtures({u"needs-another"_s, u"runs-well"_s});
        PluginHost before{state.path()};
        before.loadAll(folders);

        QVERIFY(before.disable(u"runs-well"_s));
        PluginHost off{state.path()};
        off.loadAll(folders);
        QVERIFY(off.enable(u"runs-well"_s));
        PluginHost on{state.path()};
        on.loadAll(folders);

        QCOMPARE(outcomes(off),
            (QStringList{u"needs-another: allowed plugin-missing-dependency"_s, u"runs-well: read plugin-disabled"_s}));
        QCOMPARE(off.plugins()[1].reason->message, u"Runs well is switched off."_s);
        QCOMPARE(off.plugins()[0].reason->message, u"It requires the plug-in runs-well, which is not running."_s);
        QCOMPARE(outcomes(on), (QStringList{u"needs-another: running"_s, u"runs-well: running"_s}));
    }

    void does_not_switch_an_unknown_plugin() {
        const QTemporaryDir state;
        PluginHost host{state.path()};
        host.loadAll({fixture(u"runs-well"_s)});

        const auto outcome = host.disable(u"../../elsewhere"_s);

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, "not-found");
    }

    void keeps_a_plugin_off_that_crashed_the_program() {
        const QTemporaryDir state;
        const QString folder = fixture(u"crashes-starting"_s);
        QCOMPARE(startElsewhere(state.path(), folder), kAborted);

        PluginHost host{state.path()};
        host.loadAll({folder, fixture(u"runs-well"_s)});

        QCOMPARE(outcomes(host), (QStringList{u"crashes-starting: read plugin-crashed"_s, u"runs-well: running"_s}));
        QCOMPARE(host.plugins()[0].reason->message,
            u"Crashes while starting ended the program when it was started last, so it is off. Switch it on to try "
            "again."_s);
    }

    void tries_a_crashed_plugin_again_when_it_is_switched_on() {
        const QTemporaryDir state;
        const QString folder = fixture(u"crashes-starting"_s);
        startElsewhere(state.path(), folder);
        PluginHost host{state.path()};
        host.loadAll({folder});

        QVERIFY(host.enable(u"crashes-starting"_s));

        QCOMPARE(startElsewhere(state.path(), folder), kAborted);
    }

    // Windows tells no crash from an end, so there each counts.
#ifdef Q_OS_UNIX
    void forgives_one_start_that_merely_ended() {
        const QTemporaryDir state;
        const QString folder = fixture(u"ends-starting"_s);

        QCOMPARE(startElsewhere(state.path(), folder), (Ended{false, 3}));
        QCOMPARE(startElsewhere(state.path(), folder), (Ended{false, 3}));
        QCOMPARE(startElsewhere(state.path(), folder), (Ended{false, 0}));

        PluginHost host{state.path()};
        host.loadAll({folder});
        QCOMPARE(outcomes(host), QStringList{u"ends-starting: read plugin-crashed"_s});
    }
#endif

    void starts_plugins_where_nothing_can_be_remembered() {
        QTemporaryDir folder;
        QFile inTheWay{folder.filePath(u"state"_s)};
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));

        PluginHost host{inTheWay.fileName()};
        host.loadAll({fixture(u"runs-well"_s)});

        QCOMPARE(outcomes(host), QStringList{u"runs-well: running"_s});
        QVERIFY(!host.disable(u"runs-well"_s));
    }

    void leaves_no_mark_of_a_start_that_succeeded() {
        const QTemporaryDir state;
        PluginHost host{state.path()};

        host.loadAll({fixture(u"runs-well"_s)});

        QCOMPARE(QDir{state.filePath(u"starting"_s)}.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{});
    }

    void runs_without_any_plugin() {
        PluginHost host{{}};

        host.loadAll({u"/no/such/folder"_s});

        QVERIFY(host.plugins().empty());
    }

    void runs_every_shipped_plugin() {
        PluginHost host{{}};

        host.loadAll({PluginHost::trustedFolder()});

        QStringList expected;
        for (const QString &id : QString::fromLatin1(SHIPPED_PLUGINS).split(u' ', Qt::SkipEmptyParts))
            expected.append(id + ": running"_L1);
        QCOMPARE(outcomes(host), expected);
        QCOMPARE(host.importSuffixes(), (QStringList{u"csv"_s, u"docm"_s, u"docx"_s, u"tsv"_s, u"txt"_s, u"vcf"_s,
                                            u"xls"_s, u"xlsm"_s, u"xlsx"_s}));
    }
};

int main(int argc, char **argv) {
    QCoreApplication app{argc, argv};
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == "--start"_L1) {
        PluginHost host{arguments.value(2)};
        host.loadAll({arguments.value(3)});
        return 0;
    }
    PluginHostTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "PluginHostTest.moc"
