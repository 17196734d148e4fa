#include "support/TestWindow.h"

#include <QQmlEngine>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

class AppearanceTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestSession> m_session;

    static QObject *themeOf(const TestWindow &window) {
        return qmlEngine(window.operator->())->singletonInstance<QObject *>("Dossier.Controls", "Theme");
    }
    static TestWindow settings() { return TestWindow{{{u"startPage"_s, u"settings"_s}}}; }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale{QLocale::English});
        m_session = std::make_unique<TestSession>();
    }
    void cleanup() { m_session.reset(); }

    void shows_light_or_dark_as_chosen() {
        {
            const TestWindow window = settings();
            QVERIFY(window.tabTo(u"Light or dark"_s));
            window.press(Qt::Key_End);
            QVERIFY(themeOf(window)->property("dark").toBool());
        }

        const TestWindow again;
        QVERIFY(themeOf(again)->property("dark").toBool());
    }

    void moves_nothing_where_that_is_chosen() {
        const TestWindow window = settings();
        QVERIFY(themeOf(window)->property("motion").toInt() > 0);
        QVERIFY(window.tabTo(u"Motion"_s));

        window.press(Qt::Key_End);

        QCOMPARE(themeOf(window)->property("motion").toInt(), 0);
    }
};

QTEST_MAIN(AppearanceTest)
#include "AppearanceTest.moc"
