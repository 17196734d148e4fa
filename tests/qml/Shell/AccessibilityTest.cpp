#include "Import/ImportWizard.h"

#include "support/CustomerBuilder.h"
#include "support/TestWindow.h"

#include <QFile>
#include <QUrl>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

/// Roles of what a person works with; each has to say what it is called.
constexpr std::array kControls{QAccessible::Button, QAccessible::CheckBox, QAccessible::RadioButton,
    QAccessible::ComboBox, QAccessible::EditableText, QAccessible::SpinBox, QAccessible::PageTab, QAccessible::Slider,
    QAccessible::MenuItem, QAccessible::ListItem, QAccessible::Row, QAccessible::Link};
/// Roles of what the keyboard may stop at besides: what holds things that are gone through by arrows.
constexpr std::array kHolders{QAccessible::List, QAccessible::Table};

QString called(const QQuickItem &item) {
    return u"%1 %2"_s.arg(QLatin1StringView{item.metaObject()->className()}, item.objectName());
}

/// What a screen reader would stumble over in what is on the screen below @p item.
QStringList faultsIn(QQuickItem *item) {
    if (!item->isVisible())
        return {};
    QStringList faults;
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
    const auto role = interface ? interface->role() : QAccessible::NoRole;
    const QString name = interface ? interface->text(QAccessible::Name) : QString{};
    const bool isControl = std::ranges::contains(kControls, role);
    const bool takesFocus = item->isEnabled() && item->activeFocusOnTab() && !item->isFocusScope();
    if (isControl && name.trimmed().isEmpty())
        faults << u"%1 has no name"_s.arg(called(*item));
    if (takesFocus && !isControl && !std::ranges::contains(kHolders, role))
        faults << u"%1 “%2” takes the keyboard with the role %3"_s.arg(called(*item), name).arg(int(role));
    if (name.contains(u"undefined"_s) || name.contains(u'%'))
        faults << u"%1 is called “%2”"_s.arg(called(*item), name);
    for (QQuickItem *child : item->childItems())
        faults += faultsIn(child);
    return faults;
}

/// How many controls there are below @p item; a page without any was not looked at.
int controlsIn(QQuickItem *item) {
    if (!item->isVisible())
        return 0;
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
    int count = interface && std::ranges::contains(kControls, interface->role()) ? 1 : 0;
    for (QQuickItem *child : item->childItems())
        count += controlsIn(child);
    return count;
}

} // namespace

/// Everything on every page says what it is and what it is called.
class AccessibilityTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestSession> m_session;

    static QString faultsOf(const TestWindow &window, int controlsAtLeast) {
        QCoreApplication::processEvents();
        QStringList faults = faultsIn(window->contentItem());
        if (const int controls = controlsIn(window->contentItem()); controls < controlsAtLeast)
            faults << u"only %1 controls"_s.arg(controls);
        return faults.join(u"\n"_s);
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale{QLocale::English});
        m_session = std::make_unique<TestSession>();
        m_session->store({customerOf({{Field::Name, u"上海恒启信息科技有限公司"_s}, {Field::Tier, u"A"_s}},
            {valuesOf({{Field::ContactName, u"王芳"_s}, {Field::ContactPhones, u"+8613800138000"_s}}),
                valuesOf({{Field::NeedRecordContent, u"增加一台设备"_s}, {Field::NeedRecordPriority, u"high"_s}}),
                valuesOf({{Field::ContractRecordNumber, u"HT-1"_s}, {Field::ContractRecordAmount, u"100"_s}}),
                valuesOf({{Field::ComplaintOn, u"2026-11-03"_s}, {Field::ComplaintContent, u"到货晚"_s}})})});
    }
    void cleanup() { m_session.reset(); }

    void every_page_says_what_it_holds_data() {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("controls");
        QTest::newRow("customers") << u"customers"_s << 0 << 12;
        QTest::newRow("contacts") << u"customers"_s << int(Qt::Key_2) << 12;
        QTest::newRow("follow-ups") << u"customers"_s << int(Qt::Key_3) << 10;
        QTest::newRow("needs") << u"customers"_s << int(Qt::Key_4) << 14;
        QTest::newRow("cooperation") << u"customers"_s << int(Qt::Key_5) << 14;
        QTest::newRow("risk") << u"customers"_s << int(Qt::Key_6) << 12;
        QTest::newRow("versions") << u"customers"_s << int(Qt::Key_7) << 10;
        QTest::newRow("new customer") << u"customers"_s << int(Qt::Key_N) << 15;
        QTest::newRow("import") << u"import"_s << 0 << 8;
        QTest::newRow("accounts") << u"accounts"_s << 0 << 12;
        QTest::newRow("plug-ins") << u"plugins"_s << 0 << 6;
        QTest::newRow("settings") << u"settings"_s << 0 << 8;
        QTest::newRow("palette") << u"customers"_s << int(Qt::Key_K) << 15;
        QTest::newRow("shortcuts") << u"customers"_s << int(Qt::Key_Slash) << 10;
    }

    void every_page_says_what_it_holds() {
        QFETCH(const QString, page);
        QFETCH(const int, key);
        QFETCH(const int, controls);
        const TestWindow window{{{u"startPage"_s, page}}};
        if (key)
            window.press(Qt::Key(key), Qt::ControlModifier);
        QVERIFY(window.settles());
        if (page == "customers"_L1)
            QVERIFY(key == Qt::Key_N || window.shows(QAccessible::PageTab, u"Overview"_s));

        QCOMPARE(faultsOf(window, controls), QString{});
    }

    void every_step_of_the_import_says_what_it_holds() {
        QFile file{m_session->file(u"people.csv"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("客户名称,联系人,手机\n上海恒启信息科技有限公司,王芳,13800138000\n甲公司,,\n");
        file.close();
        const TestWindow window{{{u"startPage"_s, u"import"_s}}};
        auto *wizard = window->findChild<ImportWizard *>();

        m_session->files().hold();
        wizard->choose({QUrl::fromLocalFile(file.fileName())});
        QCOMPARE(faultsOf(window, 5), QString{});
        m_session->files().letGo();
        QVERIFY(window.focusComes(u"Preview"_s));
        QCOMPARE(faultsOf(window, 12), QString{});
        window.press(Qt::Key_Return);
        QVERIFY(window.shows(QAccessible::RadioButton, u"1 joined to known ones"_s));
        QCOMPARE(faultsOf(window, 15), QString{});
        wizard->commit();
        QVERIFY(window.says(u"The import is done"_s));
        QCOMPARE(faultsOf(window, 8), QString{});
    }

    void the_first_run_says_what_it_holds() {
        m_session.reset();
        m_session = std::make_unique<TestSession>(TestSession::Begin::Closed);
        const TestWindow window;
        QVERIFY(window.focusComes(u"Create a workspace"_s));
        QCOMPARE(faultsOf(window, 2), QString{});

        window.press(Qt::Key_Return);

        QVERIFY(window.focusComes(u"Name"_s));
        QCOMPARE(faultsOf(window, 5), QString{});
    }
};

QTEST_MAIN(AccessibilityTest)
#include "AccessibilityTest.moc"
