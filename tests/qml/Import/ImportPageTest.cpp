#include "Import/ImportWizard.h"

#include "db/Settings.h"
#include "domain/SettingSpecs.h"
#include "support/CustomerBuilder.h"
#include "support/GatheredRows.h"
#include "support/TestWindow.h"

#include <QFile>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QUrl>

#include <latch>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

/// Two that come in and one without anybody to talk to.
constexpr auto kPeople = "客户名称,联系人,手机,客户等级,备注栏\n"
                         "上海恒启信息科技有限公司,王芳,13800138000,A,\n"
                         "深圳光远电子有限公司,刘敏,13900139000,B,\n"
                         "北京青石文化有限公司,,,C,\n";

} // namespace

class ImportPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestSession> m_session;

    /// A file that the page offers as one of the latest.
    void offer(const QString &name, const QByteArray &content) const {
        QFile file{m_session->file(name)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QSettings{}.setValue("recent/files"_L1, QStringList{file.fileName()});
    }
    static void choose(const TestWindow &window, const QString &name) {
        QVERIFY(window.tabTo(name));
        window.press(Qt::Key_Return);
    }
    /// Reads the file and comes to the preview.
    static void preview(const TestWindow &window, const QString &name) {
        choose(window, name);
        QVERIFY(window.focusComes(u"Preview"_s));
        window.press(Qt::Key_Return);
        QVERIFY(window.focusComes(u"2"_s));
    }
    static void commit(const TestWindow &window, const QString &button) {
        QVERIFY(window.tabTo(button));
        window.press(Qt::Key_Return);
        QVERIFY(window.says(u"The import is done"_s));
    }
    static ImportWizard *wizardOf(const TestWindow &window) { return window->findChild<ImportWizard *>(); }

    /// The first sheet of a workbook as text.
    QString rowsOf(const QString &path) {
        GatheredRows rows;
        const auto read = (*m_session)->files().read(path, 0, {}, rows);
        return read ? QString::fromUtf8(QJsonDocument{rows.rows()}.toJson()) : read.error().message;
    }
    static TestWindow page() { return TestWindow{{{u"startPage"_s, u"import"_s}}}; }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale{QLocale::English});
        m_session = std::make_unique<TestSession>();
    }
    void cleanup() { m_session.reset(); }

    void offers_the_files_that_the_importers_read() {
        const TestWindow window = page();

        const QStringList filters = wizardOf(window)->nameFilters();

        QCOMPARE(filters.size(), 2);
        for (const QString &suffix : (*m_session)->plugins().importSuffixes())
            QVERIFY2(filters.front().contains(u"*."_s + suffix), qPrintable(suffix));
        QVERIFY(filters.front().contains(u"*.csv"_s));
        QVERIFY(filters.back().contains(u"(*)"_s));
    }

    void asks_no_form_for_its_row_of_headings() {
        const TestWindow window = page();
        ImportWizard *wizard = wizardOf(window);
        QFile list{m_session->file(u"people.csv"_s)};
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(kPeople);
        list.close();
        wizard->choose({QUrl::fromLocalFile(list.fileName())});
        QVERIFY(window.focusComes(u"Preview"_s));
        QVERIFY(window.says(u"Row with the headings"_s));

        wizard->choose({QUrl::fromLocalFile(QLatin1StringView{SAMPLES} + u"/客户登记表/01_源联检测.xlsx"_s)});

        QTRY_VERIFY_WITH_TIMEOUT(wizard->isForm(), TestWindow::kPatience);
        QVERIFY(window.hides(QAccessible::StaticText, u"Row with the headings"_s));
    }

    void goes_from_the_file_to_the_customers_by_keyboard_alone() {
        offer(u"people.csv"_s, kPeople);
        const TestWindow window = page();

        choose(window, u"people.csv"_s);
        QVERIFY(window.focusComes(u"Preview"_s));
        QVERIFY(window.shows(QAccessible::ComboBox, u"What “客户名称” becomes"_s));
        window.press(Qt::Key_Return);
        QVERIFY(window.focusComes(u"2"_s));
        QVERIFY(window.shows(QAccessible::RadioButton, u"2 new"_s));
        QVERIFY(window.shows(QAccessible::RadioButton, u"1 returned"_s));
        QCOMPARE(m_session->count(), 0);
        commit(window, u"Import 2 rows"_s);

        QCOMPARE(m_session->count(), 2);
        QVERIFY(window.says(u"2 new, 0 joined, 1 returned."_s));
        QVERIFY(window.focusComes(u"Show the customers"_s));
        window.press(Qt::Key_Return);
        QVERIFY(window.shows(QAccessible::ListItem, u"深圳光远电子有限公司"_s));
        QVERIFY(window.focusComes(u"Search customers"_s));
    }

    void is_read_while_the_connection_for_dossiers_has_other_work() {
        offer(u"people.csv"_s, kPeople);
        const TestWindow window = page();
        std::latch latch{1};
        auto held = (*m_session)->workspace().reader().run([&latch](Database &) -> Result<void> {
            latch.wait();
            return {};
        });
        const auto release = qScopeGuard([&latch] { latch.count_down(); });

        preview(window, u"people.csv"_s);

        QVERIFY(!held.isFinished());
        QVERIFY(window.shows(QAccessible::RadioButton, u"2 new"_s));
    }

    void reads_a_column_as_the_person_says() {
        offer(u"people.csv"_s, kPeople);
        const TestWindow window = page();
        choose(window, u"people.csv"_s);
        QVERIFY(window.focusComes(u"Preview"_s));
        QVERIFY(window.tabTo(u"What “客户等级” becomes"_s, Qt::ShiftModifier));

        window.press(Qt::Key_Home);

        QVERIFY(window.says(u"your choice"_s));
        QVERIFY(window.tabTo(u"Preview"_s));
        window.press(Qt::Key_Return);
        QVERIFY(window.focusComes(u"2"_s));
        commit(window, u"Import 2 rows"_s);
        const auto tiers = m_session->read([](Database &database) { return Customers{database}.page({.limit = 10}); });
        QVERIFY(std::ranges::all_of(tiers.value(), [](const CustomerSummary &row) { return row.tier.isEmpty(); }));
    }

    void shows_the_rows_of_one_count_and_why_they_come_back() {
        offer(u"people.csv"_s, kPeople);
        const TestWindow window = page();
        preview(window, u"people.csv"_s);

        QVERIFY(window.tabTo(u"1 returned"_s, Qt::ShiftModifier));
        window.press(Qt::Key_Return);

        QVERIFY(window.hides(QAccessible::Row, u"2"_s));
        QVERIFY(window.shows(QAccessible::Row, u"4, 北京青石文化有限公司"_s));
        QVERIFY(window.says(u"Row 4 · returned"_s));
    }

    void asks_whether_two_are_one_and_takes_the_answer() {
        offer(u"people.csv"_s, kPeople);
        {
            const TestWindow window = page();
            preview(window, u"people.csv"_s);
            commit(window, u"Import 2 rows"_s);
        }
        offer(u"again.csv"_s, "客户名称,联系人,手机\n上海恒启信息科技有限公司,王芳,13800138000\n");
        const TestWindow window = page();
        preview(window, u"again.csv"_s);
        QVERIFY(window.shows(QAccessible::RadioButton, u"1 joined to known ones"_s));

        window.press(Qt::Key_N);

        QVERIFY(window.shows(QAccessible::RadioButton, u"1 new"_s));
        window.press(Qt::Key_Y);
        QVERIFY(window.shows(QAccessible::RadioButton, u"1 joined to known ones"_s));
    }

    void opens_whom_a_row_matches_and_stays_as_it_is() {
        m_session->store({customerOf({{Field::Name, u"上海恒启信息科技有限公司"_s}},
            {valuesOf({{Field::ContactName, u"王芳"_s}, {Field::ContactPhones, u"+8613800138000"_s}})})});
        offer(u"people.csv"_s, kPeople);
        const TestWindow window = page();
        preview(window, u"people.csv"_s);

        QVERIFY(window.tabTo(u"上海恒启信息科技有限公司"_s));
        window.press(Qt::Key_Return);

        QVERIFY(window.shows(QAccessible::Heading, u"上海恒启信息科技有限公司"_s));
        window.click(window.find(QAccessible::PageTab, u"Import"_s));
        QVERIFY(window.shows(QAccessible::RadioButton, u"1 joined to known ones"_s));
    }

    void gives_the_returned_rows_back_with_their_reasons() {
        offer(u"people.csv"_s, kPeople);
        const TestWindow window = page();
        preview(window, u"people.csv"_s);
        commit(window, u"Import 2 rows"_s);
        QVERIFY(window.shows(QAccessible::Button, u"Save 1 returned rows…"_s));
        const QString path = m_session->file(u"returned.xlsx"_s);

        wizardOf(window)->saveReturned(QUrl::fromLocalFile(path));

        QVERIFY(window.shows(QAccessible::AlertMessage, u"The returned rows are saved as returned.xlsx."_s));
        const QString rows = rowsOf(path);
        QVERIFY2(rows.contains(u"北京青石文化有限公司"_s), qPrintable(rows));
        QVERIFY2(!rows.contains(u"深圳光远电子有限公司"_s), qPrintable(rows));
    }

    void reads_the_returned_rows_within_the_limits_of_the_workspace() {
        constexpr int kWide = ReadLimits{}.columns + 10;
        const auto allowed = m_session->write([](Database &database) {
            return Settings{database}.set(spec(Setting::ImportColumns).key, QString::number(2 * kWide));
        });
        QVERIFY(allowed);
        const QByteArray rest(kWide, ',');
        offer(u"wide.csv"_s, "客户名称,联系人,手机" + rest + "\n北京青石文化有限公司,," + rest +
                                 "\n上海恒启信息科技有限公司,王芳,13800138000" + rest + "\n");
        const TestWindow window = page();
        preview(window, u"wide.csv"_s);
        commit(window, u"Import 1 rows"_s);
        const QString path = m_session->file(u"returned.xlsx"_s);

        wizardOf(window)->saveReturned(QUrl::fromLocalFile(path));

        QVERIFY(window.shows(QAccessible::AlertMessage, u"The returned rows are saved as returned.xlsx."_s));
        QVERIFY(QFile::exists(path));
    }

    void takes_the_import_back_as_a_whole() {
        offer(u"people.csv"_s, kPeople);
        const TestWindow window = page();
        preview(window, u"people.csv"_s);
        commit(window, u"Import 2 rows"_s);

        QVERIFY(window.tabTo(u"Undo the import"_s));
        window.press(Qt::Key_Return);

        QVERIFY(window.says(u"The import is undone"_s));
        QCOMPARE(m_session->count(), 0);
    }

    void says_what_is_wrong_with_a_file_and_stays_where_it_is_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("cut off") << u"truncated.xlsx"_s
                                 << u"The end of the file truncated.xlsx is missing. It was probably not copied or "
                                    "downloaded whole."_s;
        QTest::newRow("with a passphrase") << u"encrypted.xlsx"_s
                                           << u"The file encrypted.xlsx is protected by a password. Save it "
                                              "without one and import that."_s;
    }

    void says_what_is_wrong_with_a_file_and_stays_where_it_is() {
        QFETCH(const QString, file);
        QFETCH(const QString, sentence);
        QSettings{}.setValue("recent/files"_L1, QStringList{QLatin1StringView{SAMPLES} + u"/坏文件/"_s + file});
        const TestWindow window = page();

        choose(window, file);

        QVERIFY(window.says(sentence));
        QVERIFY(window.focusComes(u"Choose files…"_s));
        QCOMPARE(m_session->count(), 0);
    }
};

QTEST_MAIN(ImportPageTest)
#include "ImportPageTest.moc"
