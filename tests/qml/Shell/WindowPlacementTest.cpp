#include "Shell/WindowPlacement.h"

#include "support/TestWindow.h"

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

class WindowPlacementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fits_the_window_into_a_screen_that_is_there_data() {
        QTest::addColumn<QRect>("wanted");
        QTest::addColumn<QRect>("fitted");
        QTest::newRow("in sight") << QRect{100, 100, 800, 600} << QRect{100, 100, 800, 600};
        QTest::newRow("on the second screen") << QRect{2000, 50, 800, 600} << QRect{2000, 50, 800, 600};
        QTest::newRow("on a screen that went") << QRect{-3000, 50, 800, 600} << QRect{0, 50, 800, 600};
        QTest::newRow("half out at the right") << QRect{3000, 50, 800, 600} << QRect{2400, 50, 800, 600};
        QTest::newRow("title above the edge") << QRect{100, -300, 800, 600} << QRect{100, 0, 800, 600};
        QTest::newRow("larger than the screen") << QRect{0, 0, 4000, 3000} << QRect{0, 0, 1920, 1080};
    }

    void fits_the_window_into_a_screen_that_is_there() {
        QFETCH(const QRect, wanted);

        QTEST(WindowPlacement::fitted(wanted, {{0, 0, 1920, 1080}, {1920, 0, 1280, 1024}}), "fitted");
    }

    void opens_where_it_was_closed() {
        TestSession session;
        {
            const TestWindow window;
            window->setGeometry(30, 40, 640, 520);
            QTRY_COMPARE(QSettings{}.value("window/geometry"_L1).toRect(), QRect(30, 40, 640, 520));
        }

        const TestWindow window;

        QCOMPARE(window->geometry(), QRect(30, 40, 640, 520));
    }

    void opens_maximised_and_goes_back_to_the_size_before() {
        TestSession session;
        {
            const TestWindow window;
            window->setGeometry(30, 40, 640, 520);
            QTRY_COMPARE(QSettings{}.value("window/geometry"_L1).toRect(), QRect(30, 40, 640, 520));
            window->setVisibility(QWindow::Maximized);
            QTRY_VERIFY(QSettings{}.value("window/maximized"_L1).toBool());
        }

        const TestWindow window;

        QCOMPARE(window->visibility(), QWindow::Maximized);
        QCOMPARE(QSettings{}.value("window/geometry"_L1).toRect(), QRect(30, 40, 640, 520));
    }
};

QTEST_MAIN(WindowPlacementTest)
#include "WindowPlacementTest.moc"
