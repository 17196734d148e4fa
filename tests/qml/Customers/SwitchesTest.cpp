#include "support/CustomerBuilder.h"
#include "support/TestWindow.h"

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

/// What a workspace sets for its forms and texts, in the window.
class SwitchesTest : public QObject {
    Q_OBJECT

    const Customer m_customer =
        customerOf({{Field::Name, u"上海恒启信息科技有限公司"_s}, {Field::CustomerType, u"prospect"_s},
                       {Field::ShortName, u"恒启"_s}, {Field::PaperOriginal, u"3 号柜"_s}},
            {valuesOf({{Field::ContactName, u"王芳"_s}, {Field::ContactPhones, u"+8613800138000"_s}})});
    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<TestWindow> m_window;

    void begin(const QString &key, const QString &value) {
        cleanup();
        m_session = std::make_unique<TestSession>();
        m_session->store({m_customer});
        m_session->reopenWith(key, value);
        m_window = std::make_unique<TestWindow>();
        QVERIFY(m_window->settles());
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->shows(QAccessible::Button, u"Type: Prospect"_s));
    }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale{QLocale::English}); }
    void cleanup() {
        m_window.reset();
        m_session.reset();
    }

    void writes_numbers_with_the_country_code() {
        begin(u"phone.display"_s, u"+86"_s);

        QVERIFY(
            m_window->shows(QAccessible::ListItem, u"上海恒启信息科技有限公司, Prospect, 王芳 · +86 13800138000"_s));
        m_window->press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(m_window->tabTo(u"Phone: +86 13800138000"_s));
        // Nothing is changed by looking at it in its field.
        m_window->press(Qt::Key_F2);
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->focusComes(u"Phone: +86 13800138000"_s));
        QCOMPARE(m_session->stored(m_customer.id)->items(Part::Contacts), m_customer.items(Part::Contacts));
    }

    void shows_no_field_that_is_not_asked_for_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("row");
        QTest::newRow("short names") << u"name.short"_s << u"off"_s << u"Short name: 恒启"_s;
        QTest::newRow("paper") << u"paper.enabled"_s << u"no"_s << u"Where the paper lies: 3 号柜"_s;
    }
    void shows_no_field_that_is_not_asked_for() {
        QFETCH(const QString, key);
        QFETCH(const QString, value);
        QFETCH(const QString, row);
        begin(u"mask.contact"_s, u"none"_s);
        QVERIFY(m_window->shows(QAccessible::Button, row));
        begin(key, value);

        QVERIFY(m_window->hides(QAccessible::Button, row));
        QCOMPARE(m_session->stored(m_customer.id)->values.text(Field::ShortName), u"恒启"_s);
    }

    void asks_for_the_short_name_that_a_whole_dossier_has() {
        begin(u"name.short"_s, u"required"_s);
        QVERIFY(m_window->tabTo(u"Short name: 恒启"_s));
        m_window->press(Qt::Key_F2);
        m_window->press(Qt::Key_A, Qt::ControlModifier);
        m_window->press(Qt::Key_Backspace);
        m_window->press(Qt::Key_Return);

        QVERIFY(m_window->says(u"Short name is required."_s));
    }

    void offers_the_methods_of_follow_up_that_the_workspace_has() {
        begin(u"followup.methods"_s, u"phone,visit"_s);
        m_window->press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(m_window->shows(QAccessible::Button, u"Log a follow-up"_s));
        m_window->click(m_window->find(QAccessible::Button, u"Log a follow-up"_s));
        QVERIFY(m_window->shows(QAccessible::ComboBox, u"Method"_s));

        QCOMPARE(m_window->find(QAccessible::ComboBox, u"Method"_s)->property("count").toInt(), 3);
    }

    void recommends_a_company_address_where_one_is_typed() {
        begin(u"mask.contact"_s, u"none"_s);
        m_window->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_window->focusComes(u"Name"_s));

        QVERIFY(m_window->tabTo(u"E-mail"_s));
        QVERIFY(m_window->says(u"a company's address rather than a private one"_s));
    }
};

QTEST_MAIN(SwitchesTest)
#include "SwitchesTest.moc"
