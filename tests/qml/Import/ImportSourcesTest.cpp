#include "Import/ImportWizard.h"

#include "support/CustomerBuilder.h"
#include "support/TestWindow.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QUrl>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kPeople = "客户名称,联系人,手机,客户等级\n"
                         "上海恒启信息科技有限公司,王芳,13800138000,A\n"
                         "深圳光远电子有限公司,刘敏,13900139000,B\n";

} // namespace

/// Where the import's rows come from, what happens while they are read, and the ways back.
class ImportSourcesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestSession> m_session;

    QUrl write(const QString &name, const QByteArray &content) const {
        QFile file{m_session->file(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return QUrl::fromLocalFile(file.fileName());
    }
    static void copy(const QString &text) { QGuiApplication::clipboard()->setText(text); }
    static void drag(const TestWindow &window, const QMimeData &data) {
        QDragEnterEvent enters{{400, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
        QCoreApplication::sendEvent(window.operator->(), &enters);
    }
    static void drop(const TestWindow &window, const QList<QUrl> &files) {
        QMimeData data;
        data.setUrls(files);
        drag(window, data);
        QDropEvent drops{{400, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
        QCoreApplication::sendEvent(window.operator->(), &drops);
    }
    static ImportWizard *wizardOf(const TestWindow &window) { return window->findChild<ImportWizard *>(); }
    static TestWindow importPage() { return TestWindow{{{u"startPage"_s, u"import"_s}}}; }
    QStringList pastedFolders() const { return QDir{m_session->file({})}.entryList({u"dossier-??????"_s}, QDir::Dirs); }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale{QLocale::English});
        m_session = std::make_unique<TestSession>();
        qputenv("XDG_RUNTIME_DIR", m_session->file({}).toLocal8Bit());
    }
    void cleanup() { m_session.reset(); }

    void takes_a_table_out_of_the_clipboard() {
        copy(u"客户名称\t联系人\t手机\n上海恒启信息科技有限公司\t王芳\t13800138000\n"_s);
        const TestWindow window = importPage();
        QVERIFY(window.focusComes(u"Choose files…"_s));

        window.press(Qt::Key_V, Qt::ControlModifier);

        QVERIFY(window.focusComes(u"Preview"_s));
        QVERIFY(window.says(u"Import Clipboard"_s));
        QVERIFY(!window.find(QAccessible::ComboBox, u"Encoding"_s));
        window.press(Qt::Key_Return);
        QVERIFY(window.shows(QAccessible::RadioButton, u"1 new"_s));
        QVERIFY(window.tabTo(u"Import 1 rows"_s));
        window.press(Qt::Key_Return);
        QVERIFY(window.says(u"The import is done"_s));
        QCOMPARE(m_session->count(), 1);
    }

    void keeps_nothing_of_the_clipboard_after_cancelling_nor_after_closing() {
        copy(u"客户名称\t手机\n甲公司\t13800138000\n"_s);
        {
            const TestWindow window = importPage();
            m_session->files().hold();
            window.press(Qt::Key_V, Qt::ControlModifier);
            QVERIFY(window.focusComes(u"Cancel"_s));
            QCOMPARE(pastedFolders().size(), 1);
            window.press(Qt::Key_Escape);
            QVERIFY(window.focusComes(u"Choose files…"_s));
            QTRY_COMPARE(pastedFolders(), QStringList{});
            QVERIFY(window.says(u"Import"_s));

            m_session->files().letGo();
            window.press(Qt::Key_V, Qt::ControlModifier);
            QVERIFY(window.focusComes(u"Preview"_s));
            QCOMPARE(pastedFolders().size(), 1);
        }

        QTRY_COMPARE(pastedFolders(), QStringList{});
    }

    void says_that_the_clipboard_holds_no_table() {
        copy(u"下周三拜访"_s);
        const TestWindow window = importPage();

        window.press(Qt::Key_V, Qt::ControlModifier);

        QVERIFY(
            window.says(u"There is no table in the clipboard. Copy the rows in the spreadsheet, the headings too."_s));
        QVERIFY(window.find(QAccessible::Button, u"Choose files…"_s));
    }

    void takes_files_and_folders_that_are_dropped_on_any_page() {
        QDir{m_session->file({})}.mkdir(u"folder"_s);
        const QUrl one = write(u"people.csv"_s, kPeople);
        write(u"folder/more.csv"_s, "客户名称,联系人,手机\n北京青石文化有限公司,赵云,13700137000\n");
        write(u"folder/broken.xlsx"_s, "PK\x03\x04 no workbook");
        const TestWindow window;

        drop(window, {one, QUrl::fromLocalFile(m_session->file(u"folder"_s))});

        QVERIFY(window.focusComes(u"Preview"_s));
        QVERIFY(window.says(u"Import 2 files"_s));
        QVERIFY(window.shows(QAccessible::ComboBox, u"File"_s));
        QVERIFY(window.shows(QAccessible::AlertMessage, wizardOf(window)->noteText()));
        QVERIFY2(wizardOf(window)->noteText().startsWith(u"broken.xlsx is left out."_s),
            qPrintable(wizardOf(window)->noteText()));
        wizardOf(window)->setFile(1);
        QCOMPARE(wizardOf(window)->columns()->count(), 3);
        window.press(Qt::Key_Return);
        QVERIFY(window.shows(QAccessible::RadioButton, u"3 new"_s));
    }

    void reads_every_file_as_the_person_says() {
        const QUrl one = write(u"people.csv"_s, kPeople);
        const QUrl two =
            write(u"more.csv"_s, "客户名称,联系人,手机,客户等级\n北京青石文化有限公司,赵云,13700137000,C\n");
        const TestWindow window;
        drop(window, {one, two});
        QVERIFY(window.focusComes(u"Preview"_s));

        wizardOf(window)->columns()->choose(3, 0);
        wizardOf(window)->setFile(1);

        QTRY_VERIFY_WITH_TIMEOUT(!wizardOf(window)->isBusy(), TestWindow::kPatience);
        QCOMPARE(wizardOf(window)->fileIndex(), 1);
        QCOMPARE(wizardOf(window)->columns()->mapped(), 4);
        wizardOf(window)->setFile(0);
        QCOMPARE(wizardOf(window)->columns()->mapped(), 3);
    }

    void tells_over_the_window_what_letting_go_will_do() {
        QMimeData data;
        data.setUrls({write(u"people.csv"_s, kPeople)});
        const TestWindow window;

        drag(window, data);

        QVERIFY(window.shows(QAccessible::AlertMessage, u"Let go to import"_s));
        QDragLeaveEvent leaves;
        QCoreApplication::sendEvent(window.operator->(), &leaves);
        QVERIFY(window.hides(QAccessible::AlertMessage, u"Let go to import"_s));
    }

    void takes_no_files_where_nothing_may_be_written() {
        m_session->close();
        (*m_session)->openReadOnly(m_session->place(), u"correct horse battery"_s);
        QVERIFY(QTest::qWaitFor([this] { return (*m_session)->isOpen(); }, TestWindow::kPatience));
        const TestWindow window;

        drop(window, {write(u"people.csv"_s, kPeople)});

        QCOMPARE(m_session->notices().text(), u"This workspace is open for reading only; nothing can be imported."_s);
        QVERIFY(window.find(QAccessible::PageTab, u"Customers"_s));
        QVERIFY(!wizardOf(window));
        window.click(window.find(QAccessible::PageTab, u"Import"_s));
        QVERIFY(window.says(u"Nothing can be imported here"_s));
        QVERIFY(!window.find(QAccessible::Button, u"Choose files…"_s)->isEnabled());
    }

    void tells_what_runs_on_every_page_and_goes_on_with_it() {
        m_session->files().hold();
        const TestWindow window;
        drop(window, {write(u"people.csv"_s, kPeople)});
        QVERIFY(window.focusComes(u"Cancel"_s));

        drop(window, {write(u"other.csv"_s, kPeople)});
        QCOMPARE(m_session->notices().text(), u"An import is running. Drop the files again when it is done."_s);
        window.press(Qt::Key_F, Qt::ControlModifier);

        QVERIFY(window.shows(QAccessible::Button, u"Reading, 0 rows"_s));
        window.click(window.find(QAccessible::Button, u"Reading, 0 rows"_s));
        QVERIFY(window.says(u"Import people.csv"_s));
        window.press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(window.shows(QAccessible::Button, u"Cancel"_s));
        window.click(window.find(QAccessible::Button, u"Cancel"_s));
        QVERIFY(window.hides(QAccessible::Button, u"Cancel"_s));
        QVERIFY(!wizardOf(window)->isBusy());
        QCOMPARE(int(wizardOf(window)->step()), int(ImportWizard::Step::Choose));
    }

    void writes_nothing_where_writing_is_cancelled() {
        const TestWindow window;
        drop(window, {write(u"people.csv"_s, kPeople)});
        QVERIFY(window.focusComes(u"Preview"_s));
        window.press(Qt::Key_Return);
        QVERIFY(window.shows(QAccessible::RadioButton, u"2 new"_s));
        std::atomic<bool> isHeld = true;
        auto held = (*m_session)->workspace().writer().run([&isHeld](Database &) -> Result<void> {
            while (isHeld)
                QThread::msleep(1);
            return {};
        });
        QVERIFY(window.tabTo(u"Import 2 rows"_s));
        window.press(Qt::Key_Return);
        QVERIFY(window.focusComes(u"Cancel"_s));

        window.press(Qt::Key_Escape);
        isHeld = false;

        QVERIFY(window.shows(QAccessible::Button, u"Import 2 rows"_s));
        QCOMPARE(m_session->count(), 0);
        QCOMPARE(wizardOf(window)->errorText(), QString{});
        held.waitForFinished();
    }

    void keeps_what_was_chosen_on_the_way_back_and_forth() {
        m_session->store({customerOf({{Field::Name, u"上海恒启信息科技有限公司"_s}},
            {valuesOf({{Field::ContactName, u"王芳"_s}, {Field::ContactPhones, u"+8613800138000"_s}})})});
        const QUrl file = write(u"people.csv"_s, kPeople);
        const TestWindow window;
        drop(window, {file});
        QVERIFY(window.focusComes(u"Preview"_s));
        window.press(Qt::Key_Return);
        QVERIFY(window.shows(QAccessible::RadioButton, u"1 joined to known ones"_s));
        window.press(Qt::Key_N);
        QVERIFY(window.shows(QAccessible::RadioButton, u"2 new"_s));
        window.click(window.find(QAccessible::RadioButton, u"2 new"_s));

        // To the first step and on again, without and with another mapping.
        wizardOf(window)->goTo(0);
        QVERIFY(window.tabTo(u"Go on with people.csv"_s));
        window.press(Qt::Key_Return);
        QVERIFY(window.focusComes(u"Preview"_s));
        wizardOf(window)->columns()->choose(3, 0);
        window.press(Qt::Key_Return);

        QVERIFY(window.shows(QAccessible::RadioButton, u"2 new"_s));
        QCOMPARE(wizardOf(window)->columns()->mapped(), 3);
        QCOMPARE(int(wizardOf(window)->rows()->filter()), int(PlannedRowListModel::Filter::Create));
        drop(window, {file});
        QVERIFY(window.focusComes(u"Preview"_s));
        QCOMPARE(wizardOf(window)->columns()->mapped(), 3);
    }

    void reads_a_file_anew_that_was_changed_meanwhile() {
        const QUrl file = write(u"people.csv"_s, kPeople);
        const TestWindow window;
        drop(window, {file});
        QVERIFY(window.focusComes(u"Preview"_s));
        wizardOf(window)->columns()->choose(3, 0);

        write(u"people.csv"_s, QByteArray{kPeople} + "北京青石文化有限公司,赵云,13700137000,C\n");
        window.press(Qt::Key_Return);

        QVERIFY(window.shows(QAccessible::AlertMessage, u"The file was changed meanwhile, so it was read again."_s));
        QVERIFY(window.focusComes(u"Preview"_s));
        QCOMPARE(wizardOf(window)->columns()->mapped(), 4);
        window.press(Qt::Key_Return);
        QVERIFY(window.shows(QAccessible::RadioButton, u"3 new"_s));
    }
};

QTEST_MAIN(ImportSourcesTest)
#include "ImportSourcesTest.moc"
