#include "Shell/PaletteListModel.h"

#include "support/CustomerBuilder.h"
#include "support/TestWindow.h"

#include <QClipboard>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

class CommandPaletteTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestSession> m_session;

    static void open(const TestWindow &window) {
        window.press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(window.focusComes(u"What to do, or whom to open"_s));
    }
    /// What stands first in the palette.
    static QString first(const TestWindow &window) {
        const QQuickItem *list = window.find(QAccessible::List, u"Found"_s);
        auto *row = list ? list->property("currentItem").value<QQuickItem *>() : nullptr;
        return row ? TestWindow::nameOf(row) : QString{};
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale{QLocale::English});
        m_session = std::make_unique<TestSession>();
        m_session->store({customerOf({{Field::Name, u"上海恒启信息科技有限公司"_s}}),
            customerOf({{Field::Name, u"深圳光远电子有限公司"_s}})});
    }
    void cleanup() { m_session.reset(); }

    void runs_a_command_by_some_of_its_letters() {
        const TestWindow window;
        open(window);

        window.type(u"plugs"_s);

        QTRY_COMPARE(first(window), u"Show the plug-ins"_s);
        window.press(Qt::Key_Return);
        QVERIFY(window.hides(QAccessible::EditableText, u"What to do, or whom to open"_s));
        QVERIFY(window.says(u"Plug-ins"_s));
    }

    void names_the_keys_of_a_command() {
        const TestWindow window;
        open(window);

        window.type(u"new cust"_s);

        QTRY_COMPARE(first(window), u"New customer, Ctrl+N"_s);
    }

    void finds_chinese_commands_by_initials_and_pinyin_data() {
        QTest::addColumn<QString>("typed");
        QTest::newRow("initials") << u"xjkh"_s;
        QTest::newRow("pinyin") << u"xinjian"_s;
        QTest::newRow("characters") << u"新建"_s;
    }

    void finds_chinese_commands_by_initials_and_pinyin() {
        QFETCH(const QString, typed);
        CommandList commands;
        QQmlListProperty<Command> list = commands.list();
        for (const QString &title : {u"查看设置"_s, u"新建客户"_s}) {
            auto *command = new Command{&commands};
            command->setProperty("title", title);
            list.append(&list, command);
        }
        PaletteListModel palette;
        palette.setProperty("session", QVariant::fromValue(&**m_session));
        palette.setProperty("commands", QVariant::fromValue(&commands));

        palette.setText(typed);

        QCOMPARE(palette.count(), 1);
        QCOMPARE(palette.index(0).data(PaletteListModel::Title), QVariant{u"新建客户"_s});
        QTRY_VERIFY(palette.isSettled());
    }

    void opens_a_customer_data() {
        QTest::addColumn<QString>("typed");
        QTest::newRow("characters") << u"光远"_s;
        QTest::newRow("initials") << u"szgy"_s;
    }

    void opens_a_customer() {
        QFETCH(const QString, typed);
        const TestWindow window;
        open(window);

        window.type(typed);

        QVERIFY(window.shows(QAccessible::ListItem, u"深圳光远电子有限公司"_s));
        QTRY_VERIFY(first(window).startsWith(u"深圳光远电子有限公司"_s));
        window.press(Qt::Key_Return);
        QVERIFY(window.shows(QAccessible::Heading, u"深圳光远电子有限公司"_s));
    }

    void begins_with_what_was_run_last() {
        const TestWindow window;
        open(window);
        window.type(u"settings"_s);
        QTRY_COMPARE(first(window), u"Show the settings, Ctrl+,"_s);
        window.press(Qt::Key_Return);

        open(window);

        QTRY_COMPARE(first(window), u"Show the settings, Ctrl+,"_s);
        window.press(Qt::Key_Down);
        QTRY_VERIFY(first(window) != u"Show the settings, Ctrl+,"_s);
        window.press(Qt::Key_Up);
        QTRY_COMPARE(first(window), u"Show the settings, Ctrl+,"_s);
    }

    void pastes_a_table_from_any_page() {
        QGuiApplication::clipboard()->setText(u"客户名称\t联系人\n北京青石文化有限公司\t赵云\n"_s);
        const TestWindow window;
        open(window);

        window.type(u"clipboard"_s);
        QTRY_VERIFY(first(window).startsWith(u"Import a table from the clipboard"_s));
        window.press(Qt::Key_Return);

        QVERIFY(window.says(u"Import Clipboard"_s));
        QVERIFY(window.focusComes(u"Preview"_s));
    }

    void says_that_nothing_is_called_so_and_goes_with_escape() {
        const TestWindow window;
        open(window);

        window.type(u"zzzzzz"_s);
        QVERIFY(window.says(u"Nothing is called so."_s));
        window.press(Qt::Key_Escape);

        QVERIFY(window.hides(QAccessible::EditableText, u"What to do, or whom to open"_s));
        QVERIFY(window.focusComes(u"Search customers"_s));
    }

    void keeps_the_keys_of_the_page_to_itself() {
        const TestWindow window;
        open(window);

        window.press(Qt::Key_N, Qt::ControlModifier);

        QVERIFY(window.focusComes(u"What to do, or whom to open"_s));
        QVERIFY(!window.find(QAccessible::Heading, u"New customer"_s));
    }

    void offers_nothing_that_writes_where_nothing_may_be_written() {
        m_session->close();
        (*m_session)->openReadOnly(m_session->place(), u"correct horse battery"_s);
        QVERIFY(QTest::qWaitFor([this] { return (*m_session)->isOpen(); }, TestWindow::kPatience));
        const TestWindow window;
        open(window);

        window.type(u"new cust"_s);

        QVERIFY(window.says(u"Nothing is called so."_s));
    }

    void lists_every_command_with_keys() {
        const TestWindow window;

        window.press(Qt::Key_F1);

        QVERIFY(window.says(u"Ctrl+F: Search customers"_s));
        QVERIFY(window.says(u"Ctrl+Shift+Z / Ctrl+Y: Do again"_s));
        QVERIFY(window.says(u"Ctrl+1 … 7: Tabs of the dossier"_s));
    }
};

QTEST_MAIN(CommandPaletteTest)
#include "CommandPaletteTest.moc"
