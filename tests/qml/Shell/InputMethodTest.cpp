#include "Import/ImportWizard.h"

#include "support/CustomerBuilder.h"
#include "support/TestWindow.h"

#include <QFile>
#include <QUrl>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

/// Typing with an input method: it hands over what is being composed with every key, and characters at the end.
class InputMethodTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestSession> m_session;
    const Customer m_customer =
        customerOf({{Field::Name, u"上海恒启信息科技有限公司"_s}, {Field::ShortName, u"恒启"_s}},
            {valuesOf({{Field::ContactName, u"王芳"_s}, {Field::ContactPhones, u"+8613800138000"_s}})});

    /// What the field with the keyboard says to the input method, as the window passes it on.
    static QVariant asked(const TestWindow &window, Qt::InputMethodQuery query) {
        QInputMethodQueryEvent event{query};
        QCoreApplication::sendEvent(window->focusObject(), &event);
        return event.value(query);
    }
    static bool takesInputMethod(const TestWindow &window) {
        return window->focusObject() && asked(window, Qt::ImEnabled).toBool();
    }
    static QString textIn(const TestWindow &window) { return window.focused()->property("text").toString(); }
    /// Key by key, as a person composes: "h", "he", "hen"…
    static void compose(const TestWindow &window, const QString &syllables) {
        for (qsizetype typed = 1; typed <= syllables.size(); ++typed) {
            QVERIFY(takesInputMethod(window));
            QInputMethodEvent event{syllables.first(typed), {}};
            QCoreApplication::sendEvent(window->focusObject(), &event);
            QCoreApplication::processEvents();
        }
    }
    /// The person gives up what is being composed; the input method keeps the key to itself.
    static void giveUp(const TestWindow &window) {
        QInputMethodEvent event;
        QCoreApplication::sendEvent(window->focusObject(), &event);
        QCoreApplication::processEvents();
    }
    static bool findsOnly(const TestWindow &window, const QString &found, const QString &other) {
        return window.hides(QAccessible::ListItem, other) && window.shows(QAccessible::ListItem, found);
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale{QLocale::English});
        m_session = std::make_unique<TestSession>();
        m_session->store({m_customer, customerOf({{Field::Name, u"深圳光远电子有限公司"_s}})});
    }
    void cleanup() { m_session.reset(); }

    void finds_by_what_is_still_being_composed_data() {
        QTest::addColumn<QString>("syllables");
        QTest::newRow("as typed") << u"hengqi"_s;
        QTest::newRow("parted by the input method") << u"heng'qi"_s;
        QTest::newRow("parted by spaces") << u"heng qi"_s;
        QTest::newRow("initials") << u"shhq"_s;
    }

    void finds_by_what_is_still_being_composed() {
        QFETCH(const QString, syllables);
        const TestWindow window;
        QVERIFY(window.focusComes(u"Search customers"_s));

        compose(window, syllables);

        QVERIFY(findsOnly(window, u"上海恒启信息科技有限公司"_s, u"深圳光远电子有限公司"_s));
        QCOMPARE(textIn(window), QString{});
        window.type(u"光远"_s);
        QVERIFY(findsOnly(window, u"深圳光远电子有限公司"_s, u"上海恒启信息科技有限公司"_s));
        QCOMPARE(textIn(window), u"光远"_s);
    }

    void loses_no_first_syllable_in_the_list_data() {
        QTest::addColumn<int>("key");
        QTest::newRow("after a click") << 0;
        QTest::newRow("after an arrow") << int(Qt::Key_Down);
        QTest::newRow("after a page") << int(Qt::Key_PageDown);
        QTest::newRow("with several selected") << int(Qt::Key_A);
    }

    void loses_no_first_syllable_in_the_list() {
        QFETCH(const int, key);
        const TestWindow window;
        QVERIFY(window.shows(QAccessible::ListItem, u"深圳光远电子有限公司"_s));
        if (key)
            window.press(Qt::Key(key), key == Qt::Key_A ? Qt::ControlModifier : Qt::NoModifier);
        else
            window.click(window.find(QAccessible::ListItem, u"深圳光远电子有限公司"_s));

        compose(window, u"heng"_s);

        QVERIFY(findsOnly(window, u"上海恒启信息科技有限公司"_s, u"深圳光远电子有限公司"_s));
        window.type(u"恒"_s);
        QCOMPARE(textIn(window), u"恒"_s);
    }

    void takes_what_is_typed_on_a_button_of_the_list_data() {
        QTest::addColumn<QString>("button");
        for (const QString &button : {u"Add a filter"_s, u"Sorted by Newest first"_s, u"As a table (Ctrl+T)"_s})
            QTest::newRow(qPrintable(button)) << button;
    }
    void takes_what_is_typed_on_a_button_of_the_list() {
        QFETCH(const QString, button);
        const TestWindow window;
        QVERIFY(window.shows(QAccessible::ListItem, u"深圳光远电子有限公司"_s));
        QVERIFY(window.tabTo(button));

        window.press(Qt::Key_H);

        QVERIFY(window.focusComes(u"Search customers"_s));
        QCOMPARE(textIn(window), u"h"_s);
        QVERIFY(findsOnly(window, u"上海恒启信息科技有限公司"_s, u"深圳光远电子有限公司"_s));
    }

    void loses_no_first_syllable_on_a_button_of_the_list() {
        const TestWindow window;
        QVERIFY(window.shows(QAccessible::ListItem, u"深圳光远电子有限公司"_s));
        QVERIFY(window.tabTo(u"Add a filter"_s));

        compose(window, u"heng"_s);
        QVERIFY(findsOnly(window, u"上海恒启信息科技有限公司"_s, u"深圳光远电子有限公司"_s));
        window.type(u"恒"_s);

        QVERIFY(window.focusComes(u"Search customers"_s));
        QCOMPARE(textIn(window), u"恒"_s);
    }

    void leaves_a_button_its_own_keys() {
        const TestWindow window;
        QVERIFY(window.shows(QAccessible::ListItem, u"深圳光远电子有限公司"_s));
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return}) {
            QVERIFY(window.tabTo(u"Add a filter"_s));
            window.press(key);
            QVERIFY(window.focusComes(u"Type"_s));
            window.press(Qt::Key_Escape);
            QVERIFY(window.focusComes(u"Search customers"_s));
            QCOMPARE(textIn(window), QString{});
        }
    }

    void goes_back_to_the_list_from_the_dossier_with_its_first_syllable() {
        const TestWindow window;
        QVERIFY(window.shows(QAccessible::ListItem, u"深圳光远电子有限公司"_s));
        window.press(Qt::Key_Return);
        QVERIFY(window.focusComes(u"Overview"_s));

        window.press(Qt::Key_Escape);
        QVERIFY(window.focusComes(u"Search customers"_s));
        compose(window, u"h"_s);

        QVERIFY(findsOnly(window, u"上海恒启信息科技有限公司"_s, u"深圳光远电子有限公司"_s));
    }

    void edits_a_field_without_losing_or_saving_what_is_composed() {
        const TestWindow window;
        window.type(u"恒启"_s);
        QVERIFY(window.hides(QAccessible::ListItem, u"深圳光远电子有限公司"_s));
        window.press(Qt::Key_Down);
        window.press(Qt::Key_Return);
        QVERIFY(window.tabTo(u"Short name: 恒启"_s));
        window.press(Qt::Key_F2);
        QVERIFY(window.focusComes(u"Short name"_s));

        compose(window, u"hengqi"_s);
        giveUp(window);
        QCOMPARE(window.focus(), u"Short name"_s);
        compose(window, u"hengqi"_s);
        window.type(u"恒启信息"_s);
        const auto shortName = [this] {
            return m_session->stored(m_customer.id).value().values.text(Field::ShortName);
        };
        QCOMPARE(shortName(), u"恒启"_s);
        window.press(Qt::Key_Return);

        QVERIFY(window.shows(QAccessible::Button, u"Short name: 恒启信息"_s));
        QCOMPARE(shortName(), u"恒启信息"_s);
        window.press(Qt::Key_F2);
        compose(window, u"gai"_s);
        window.type(u"改"_s);
        window.press(Qt::Key_Escape);
        QVERIFY(window.shows(QAccessible::Button, u"Short name: 恒启信息"_s));
        QCOMPARE(shortName(), u"恒启信息"_s);
    }

    void finds_in_the_palette_while_composing() {
        const TestWindow window;
        QVERIFY(window.shows(QAccessible::ListItem, u"上海恒启信息科技有限公司"_s));
        window.press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(window.focusComes(u"What to do, or whom to open"_s));

        compose(window, u"guangyuan"_s);
        QTRY_VERIFY(window.find(QAccessible::List, u"Found"_s)->property("count").toInt() == 1);
        window.press(Qt::Key_Return);

        QVERIFY(window.shows(QAccessible::Heading, u"深圳光远电子有限公司"_s));
    }

    void takes_y_and_n_in_the_preview_whatever_input_method_is_on() {
        QFile file{m_session->file(u"again.csv"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("客户名称,联系人,手机\n上海恒启信息科技有限公司,王芳,13800138000\n");
        file.close();
        const TestWindow window{{{u"startPage"_s, u"import"_s}}};
        auto *wizard = window->findChild<ImportWizard *>();
        wizard->choose({QUrl::fromLocalFile(file.fileName())});
        QVERIFY(window.focusComes(u"Preview"_s));
        wizard->next();
        QVERIFY(window.shows(QAccessible::RadioButton, u"1 joined to known ones"_s));
        QVERIFY(window.focusComes(u"2"_s));

        // Where nothing can be typed the input method is off, and keys come as they are.
        QVERIFY(!takesInputMethod(window));
        window.press(Qt::Key_N);
        QVERIFY(window.shows(QAccessible::RadioButton, u"1 new"_s));
        window.press(Qt::Key_Y);
        QVERIFY(window.shows(QAccessible::RadioButton, u"1 joined to known ones"_s));
    }
};

QTEST_MAIN(InputMethodTest)
#include "InputMethodTest.moc"
