#include "support/TestWindow.h"

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

class PluginsPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestSession> m_session;

    /// The window at the page, over the plug-ins of these folders.
    std::unique_ptr<TestWindow> page(const QStringList &fixtures) {
        QStringList folders;
        for (const QString &fixture : fixtures)
            folders << QLatin1StringView{FIXTURES} + u'/' + fixture;
        m_session = std::make_unique<TestSession>(TestSession::Begin::Open, folders);
        return std::make_unique<TestWindow>(QVariantMap{{u"startPage"_s, u"plugins"_s}});
    }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale{QLocale::English}); }
    void cleanup() { m_session.reset(); }

    void tells_how_far_each_came_and_why_no_further() {
        const auto window = page({u"runs-well"_s, u"initialize-fails"_s});

        QVERIFY(window->shows(QAccessible::ListItem, u"Runs well, running"_s));
        QVERIFY(window->shows(QAccessible::ListItem, u"Initialize fails, stopped"_s));
        QVERIFY(window->says(u"The plug-in could not start: There is no licence."_s));
    }

    void switches_one_off_for_the_next_start() {
        const auto window = page({u"runs-well"_s});
        QVERIFY(window->tabTo(u"Run Runs well"_s));

        window->press(Qt::Key_Space);

        QVERIFY(window->says(u"Will be off when the program starts next."_s));
        PluginHost next{m_session->file(u"plugins"_s)};
        next.loadAll({QLatin1StringView{FIXTURES} + u"/runs-well"_s});
        QCOMPARE(next.plugins().front().reason.value().code, "plugin-disabled"_ba);
    }

    void says_what_goes_on_without_any() {
        const auto window = page({});

        QVERIFY(window->says(u"No plug-ins were found"_s));
    }
};

QTEST_MAIN(PluginsPageTest)
#include "PluginsPageTest.moc"
