#include "Import/ImportWizard.h"

#include "support/CustomerBuilder.h"
#include "support/TestWindow.h"

#include <QFile>
#include <QImage>
#include <QUrl>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

/// Round what has the keyboard there is room for its frame.
constexpr int kFrame = 6;
/// Points that differ at least where something shows that it has the keyboard; more than a text cursor has.
constexpr int kShown = 60;

int differing(const QImage &one, const QImage &other, const QRect &where) {
    int points = 0;
    for (int y = where.top(); y <= where.bottom(); ++y)
        for (int x = where.left(); x <= where.right(); ++x)
            points += one.pixel(x, y) != other.pixel(x, y);
    return points;
}

} // namespace

class KeyboardTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestSession> m_session;

    /// What is wrong with one round with Tab from where the keyboard is: nameless, unseen or hidden stops, a trap.
    static QString faultsOfARound(const TestWindow &window) {
        constexpr int kMost = 150;
        QStringList faults;
        QSet<QQuickItem *> seen;
        const QQuickItem *first = window.focused();
        for (int i = 0; i < kMost; ++i) {
            QQuickItem *stop = window.focused();
            if (!stop)
                return u"the keyboard is nowhere"_s;
            if (seen.contains(stop) && stop != first)
                faults << u"%1 lets the keyboard not go"_s.arg(TestWindow::nameOf(stop));
            if (seen.contains(stop))
                return faults.join(u", "_s);
            seen.insert(stop);
            QCoreApplication::processEvents();
            const QString name = TestWindow::nameOf(stop);
            const QRect frame = stop->mapRectToScene(stop->boundingRect()).toAlignedRect();
            const QRect seenFrame = frame.adjusted(-kFrame, -kFrame, kFrame, kFrame) & QRect{{}, window->size()};
            if (name.isEmpty())
                faults << u"%1 has no name"_s.arg(QLatin1StringView{stop->metaObject()->className()});
            if (!QRect{{}, window->size()}.contains(frame.center()))
                faults << u"%1 is out of sight"_s.arg(name);
            const QImage with = window->grabWindow();
            window.press(Qt::Key_Tab);
            QCoreApplication::processEvents();
            // The page may have moved under it.
            const QRect later = stop->mapRectToScene(stop->boundingRect()).toAlignedRect();
            const QImage without = window->grabWindow().copy(seenFrame.translated(later.topLeft() - frame.topLeft()));
            if (differing(with.copy(seenFrame), without, QRect{{}, seenFrame.size()}) < kShown)
                faults << u"%1 does not show that it has the keyboard"_s.arg(name);
        }
        return (faults << u"the round does not end"_s).join(u", "_s);
    }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale{QLocale::English}); }
    void cleanup() { m_session.reset(); }

    void goes_round_every_page_in_sight_data() {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("key");
        for (const QString &page : {u"customers"_s, u"import"_s, u"accounts"_s, u"plugins"_s, u"settings"_s})
            QTest::addRow("%s", qPrintable(page)) << page << 0;
        QTest::newRow("new customer") << u"customers"_s << int(Qt::Key_N);
        QTest::newRow("contacts") << u"customers"_s << int(Qt::Key_2);
        QTest::newRow("needs") << u"customers"_s << int(Qt::Key_4);
        QTest::newRow("cooperation") << u"customers"_s << int(Qt::Key_5);
        QTest::newRow("risk") << u"customers"_s << int(Qt::Key_6);
        QTest::newRow("versions") << u"customers"_s << int(Qt::Key_7);
    }

    void goes_round_every_page_in_sight() {
        QFETCH(const QString, page);
        QFETCH(const int, key);
        m_session = std::make_unique<TestSession>();
        m_session->store({customerOf({{Field::Name, u"上海恒启信息科技有限公司"_s}, {Field::Tier, u"A"_s}},
            {valuesOf({{Field::ContactName, u"王芳"_s}, {Field::ContactPhones, u"+8613800138000"_s}}),
                valuesOf({{Field::NeedRecordContent, u"增加一台设备"_s}, {Field::NeedRecordPriority, u"high"_s}}),
                valuesOf({{Field::ContractRecordNumber, u"HT-1"_s}, {Field::ContractRecordAmount, u"100"_s}}),
                valuesOf({{Field::ComplaintOn, u"2026-11-03"_s}, {Field::ComplaintContent, u"到货晚"_s}})})});
        const TestWindow window{{{u"startPage"_s, page}}};
        window->resize(1100, 500);
        if (key)
            window.press(Qt::Key(key), Qt::ControlModifier);
        QVERIFY(window.settles());

        QCOMPARE(faultsOfARound(window), QString{});
    }

    void goes_round_the_steps_of_the_import_in_sight() {
        m_session = std::make_unique<TestSession>();
        QFile file{m_session->file(u"people.csv"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("客户名称,联系人,手机\n上海恒启信息科技有限公司,王芳,13800138000\n甲公司,,\n");
        file.close();
        const TestWindow window{{{u"startPage"_s, u"import"_s}}};
        window->resize(1100, 600);
        auto *wizard = window->findChild<ImportWizard *>();

        wizard->choose({QUrl::fromLocalFile(file.fileName())});
        QVERIFY(window.focusComes(u"Preview"_s));
        QCOMPARE(faultsOfARound(window), QString{});
        wizard->next();
        QVERIFY(window.focusComes(u"2"_s));
        QCOMPARE(faultsOfARound(window), QString{});
        wizard->commit();
        QVERIFY(window.focusComes(u"Show the customers"_s));
        QCOMPARE(faultsOfARound(window), QString{});
    }

    void goes_round_the_first_run_in_sight() {
        m_session = std::make_unique<TestSession>(TestSession::Begin::Closed);
        const TestWindow window;
        QVERIFY(window.focusComes(u"Create a workspace"_s));

        QCOMPARE(faultsOfARound(window), QString{});
        QVERIFY(window.tabTo(u"Create a workspace"_s));
        window.press(Qt::Key_Return);
        QVERIFY(window.focusComes(u"Name"_s));
        QCOMPARE(faultsOfARound(window), QString{});
    }

    void reaches_every_page_and_lists_the_keys() {
        m_session = std::make_unique<TestSession>();
        const TestWindow window;

        for (const QString &page : {u"Import"_s, u"Accounts"_s, u"Plug-ins"_s, u"Settings"_s, u"Customers"_s}) {
            QVERIFY(window.tabTo(page));
            window.press(Qt::Key_Return);
            QVERIFY(window.settles());
            QVERIFY(window.find(QAccessible::PageTab, page));
        }
        window.press(Qt::Key_F1);
        QVERIFY(window.says(u"Keyboard"_s));
        QVERIFY(window.focusComes(u"Close"_s));
        window.press(Qt::Key_Escape);
        QVERIFY(window.hides(QAccessible::StaticText, u"Keyboard"_s));
        window.press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(window.focusComes(u"Search customers"_s));
    }
};

QTEST_MAIN(KeyboardTest)
#include "KeyboardTest.moc"
