#include "support/SampleCustomers.h"
#include "support/TestWindow.h"

#include <QQmlComponent>
#include <QQmlEngine>

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

    void shows_a_row_as_soon_as_there_is_room_for_it_data() {
        QTest::addColumn<int>("row");
        QTest::addColumn<qreal>("top");
        QTest::newRow("the first") << 0 << 0.0;
        QTest::newRow("beyond the page") << 49 << 50 * 20.0 - 100;
    }
    void shows_a_row_as_soon_as_there_is_room_for_it() {
        QFETCH(const int, row);
        QFETCH(const qreal, top);
        QQmlEngine engine;
        QQmlComponent component{&engine};
        component.setData(
            "import QtQuick\nimport Dossier.Controls\n"
            "LongList { rowHeight: 20; model: ListModel {} delegate: Item { required property int row } }",
            {});
        const std::unique_ptr<QObject> object{component.create()};
        auto *list = qobject_cast<QQuickItem *>(object.get());
        QVERIFY2(list, qPrintable(component.errorString()));
        list->setProperty("contentHeight", 100 * 20);
        // The page is not laid out yet when the first answer comes.
        list->setHeight(-114);

        QMetaObject::invokeMethod(list, "show", row);
        QCOMPARE(list->property("contentY").toReal(), 0.0);
        list->setHeight(100);

        QCOMPARE(list->property("contentY").toReal(), top);
    }
};

QTEST_MAIN(ListScrollingTest)
#include "ListScrollingTest.moc"
