#include "support/SampleCustomers.h"
#include "support/TestWindow.h"

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

class ListScrollingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale{QLocale::English}); }

    void scrolls_by_its_bar_instead_of_choosing_the_row_below_it() {
        TestSession session;
        session.store(sampleCustomers());
        const TestWindow window;
        QVERIFY(window.shows(QAccessible::Heading, u"上海恒启信息科技有限公司"_s));
        const auto *list = window->findChild<QQuickItem *>(u"customers"_s);
        QVERIFY(list);

        constexpr qreal kInTheBar = 4;
        const QPoint below = list->mapToScene({list->width() - kInTheBar, list->height() - kInTheBar}).toPoint();
        QTest::mouseClick(window.operator->(), Qt::LeftButton, Qt::NoModifier, below);

        QTRY_VERIFY(list->property("contentY").toReal() > 0);
        QTest::qWait(300);
        QVERIFY(window.settles());
        QVERIFY(window.find(QAccessible::Heading, u"上海恒启信息科技有限公司"_s));
    }
};

QTEST_MAIN(ListScrollingTest)
#include "ListScrollingTest.moc"
