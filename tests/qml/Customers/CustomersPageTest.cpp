#include "support/CustomerBuilder.h"
#include "support/TestWindow.h"

#include <QClipboard>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Customer> three() {
    const auto contact = [](const QString &name) {
        return valuesOf({{Field::ContactName, name}, {Field::ContactPhones, u"+8613800138000"_s}});
    };
    return {
        customerOf({{Field::Name, u"上海恒启信息科技有限公司"_s}, {Field::CustomerType, u"interested"_s},
                       {Field::FoundedOn, u"2016-05"_s}},
            {contact(u"王芳"_s)}),
        customerOf(
            {{Field::Name, u"深圳光远电子有限公司"_s}, {Field::CustomerType, u"prospect"_s}}, {contact(u"刘敏"_s)}),
        customerOf(
            {{Field::Name, u"北京青石文化有限公司"_s}, {Field::CustomerType, u"customer"_s}}, {contact(u"赵强"_s)}),
    };
}

} // namespace

class CustomersPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<TestWindow> m_window;
    std::vector<Customer> m_customers = three();

    bool showsRow(const QString &name) const { return m_window->shows(QAccessible::ListItem, name); }
    bool hidesRow(const QString &name) const { return m_window->hides(QAccessible::ListItem, name); }
    bool showsField(const QString &text) const { return m_window->shows(QAccessible::Button, text); }
    QString stored(Field field) const { return m_session->stored(m_customers.front().id).value().values.text(field); }
    qsizetype inBin() const {
        return std::ranges::count_if(
            m_customers, [this](const Customer &customer) { return m_session->stored(customer.id).value().deleted; });
    }
    /// Searches for the first customer and takes the keyboard into its dossier.
    void openFirst() const {
        m_window->type(u"恒启"_s);
        QVERIFY(hidesRow(u"深圳光远电子有限公司"_s));
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->focusComes(u"Overview"_s));
        QVERIFY(showsField(u"Founded: 2016-05"_s));
    }
    /// Takes what stands in the field with the keyboard away and types something else.
    void replaceBy(const QString &text) const {
        m_window->press(Qt::Key_A, Qt::ControlModifier);
        m_window->press(Qt::Key_Backspace);
        m_window->type(text);
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale{QLocale::English});
        m_session = std::make_unique<TestSession>();
        m_session->store(m_customers);
        m_window = std::make_unique<TestWindow>();
    }
    void cleanup() {
        m_window.reset();
        m_session.reset();
    }

    void shows_everybody_with_what_is_asked_for_first() {
        for (const Customer &customer : m_customers)
            QVERIFY(showsRow(customer.values.text(Field::Name)));

        QVERIFY(showsRow(u"上海恒启信息科技有限公司, Interested, 王芳 · 13800138000"_s));
    }

    void finds_what_is_typed_at_once_data() {
        QTest::addColumn<QString>("typed");
        QTest::newRow("a part of the name") << u"恒启"_s;
        QTest::newRow("a contact") << u"王芳"_s;
    }

    void finds_what_is_typed_at_once() {
        QFETCH(const QString, typed);
        QVERIFY(m_window->focusComes(u"Search customers"_s));

        m_window->type(typed);

        QVERIFY(hidesRow(u"深圳光远电子有限公司"_s));
        QVERIFY(hidesRow(u"北京青石文化有限公司"_s));
        QVERIFY(showsRow(u"上海恒启信息科技有限公司"_s));
    }

    void says_that_nobody_is_found_and_goes_back_to_all() {
        m_window->type(u"没有这个人"_s);

        QVERIFY(m_window->says(u"Nobody found"_s));
        m_window->press(Qt::Key_Escape);
        QVERIFY(showsRow(u"深圳光远电子有限公司"_s));
    }

    void refuses_an_edit_and_says_why_below_it() {
        openFirst();
        QVERIFY(m_window->tabTo(u"Founded: 2016-05"_s));

        m_window->press(Qt::Key_F2);
        replaceBy(u"去年春天"_s);
        m_window->press(Qt::Key_Return);

        QVERIFY(m_window->says(u"This is not a date."_s));
        QCOMPARE(m_window->focus(), u"Founded"_s);
        QCOMPARE(stored(Field::FoundedOn), u"2016-05"_s);
        m_window->press(Qt::Key_Escape);
        QVERIFY(showsField(u"Founded: 2016-05"_s));
        QCOMPARE(m_window->focus(), u"Founded: 2016-05"_s);
    }

    void saves_an_edit_tells_it_and_takes_it_back() {
        openFirst();
        QVERIFY(m_window->tabTo(u"Founded: 2016-05"_s));
        m_window->press(Qt::Key_F2);
        replaceBy(u"2016年5月3日"_s);
        m_window->press(Qt::Key_Return);

        QVERIFY(showsField(u"Founded: 2016-05-03"_s));
        QCOMPARE(stored(Field::FoundedOn), u"2016-05-03"_s);
        QVERIFY(m_window->says(u"上海恒启信息科技有限公司: Founded changed"_s));
        QVERIFY(m_window->shows(QAccessible::Button, u"Undo"_s));
        QVERIFY(m_window->says(u"Saved · can be undone (Ctrl+Z)"_s));
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(showsField(u"Founded: 2016-05"_s));
        QCOMPARE(stored(Field::FoundedOn), u"2016-05"_s);
        m_window->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(showsField(u"Founded: 2016-05-03"_s));
    }

    void leaves_a_field_where_another_customer_is_chosen() {
        openFirst();
        QVERIFY(m_window->tabTo(u"Founded: 2016-05"_s));
        m_window->press(Qt::Key_F2);
        replaceBy(u"2020-01"_s);

        m_window->press(Qt::Key_F, Qt::ControlModifier);
        m_window->press(Qt::Key_Escape);
        QVERIFY(showsRow(u"北京青石文化有限公司"_s));
        m_window->click(m_window->find(QAccessible::ListItem, u"北京青石文化有限公司"_s));

        QVERIFY(m_window->shows(QAccessible::Heading, u"北京青石文化有限公司"_s));
        QVERIFY(m_window->hides(QAccessible::EditableText, u"Founded"_s));
        QCOMPARE(stored(Field::FoundedOn), u"2016-05"_s);
    }

    void tells_who_may_be_the_same_customer_after_an_edit() {
        openFirst();
        QVERIFY(m_window->tabTo(u"Name: 上海恒启信息科技有限公司"_s));
        m_window->press(Qt::Key_F2);
        replaceBy(u"深圳光远电子有限公司"_s);
        m_window->press(Qt::Key_Return);

        QVERIFY(m_window->shows(QAccessible::Button, u"Look at it"_s));
        m_window->click(m_window->find(QAccessible::Button, u"Look at it"_s));
        QVERIFY(m_window->hides(QAccessible::Button, u"Look at it"_s));
        QVERIFY(m_window->says(u"刘敏"_s) || showsField(u"Name: 深圳光远电子有限公司"_s));
        QCOMPARE(stored(Field::Name), u"深圳光远电子有限公司"_s);
    }

    void narrows_the_list_by_what_is_chosen() {
        QVERIFY(m_window->tabTo(u"Add a filter"_s));
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->focusComes(u"Type"_s));
        m_window->press(Qt::Key_Right);
        QVERIFY(m_window->focusComes(u"Prospect"_s));
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Down);
        QVERIFY(m_window->focusComes(u"Customer"_s));
        m_window->press(Qt::Key_Space);
        QVERIFY(hidesRow(u"深圳光远电子有限公司"_s));
        QVERIFY(showsRow(u"北京青石文化有限公司"_s));
        m_window->press(Qt::Key_Escape);

        QVERIFY(m_window->tabTo(u"Type: Customer"_s));
        m_window->press(Qt::Key_Delete);

        QVERIFY(showsRow(u"深圳光远电子有限公司"_s));
    }

    void edits_a_field_of_all_that_are_selected_and_takes_it_back() {
        QVERIFY(m_window->focusComes(u"Search customers"_s));
        m_window->press(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(m_window->says(u"3 customers selected"_s));
        QVERIFY(m_window->tabTo(u"Field"_s));
        for (int i = 0; i < 20 && m_window->chosenInFocus() != u"Tier"_s; ++i)
            m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Tab);
        QVERIFY(m_window->focusComes(u"Tier"_s));
        for (int i = 0; i < 20 && m_window->chosenInFocus() != u"B"_s; ++i)
            m_window->press(Qt::Key_Down);
        QVERIFY(m_window->tabTo(u"Preview"_s));
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->says(u"3 will change"_s));
        QCOMPARE(stored(Field::Tier), QString{});
        QVERIFY(m_window->tabTo(u"Change 3 customers"_s));
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->says(u"Tier of 3 customers changed"_s));
        QCOMPARE(stored(Field::Tier), u"B"_s);

        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(stored(Field::Tier), QString{});
    }

    void merges_two_that_are_selected_and_takes_it_back() {
        QVERIFY(m_window->focusComes(u"Search customers"_s));
        m_window->press(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(m_window->says(u"2 customers selected"_s));
        QVERIFY(m_window->tabTo(u"Merge…"_s));
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->says(u"Merge into one dossier"_s));
        for (int i = 0; i < 60 && !m_window->focus().startsWith(u"Name: "_s); ++i)
            m_window->press(Qt::Key_Tab);
        const QString before = m_window->focus();
        m_window->press(Qt::Key_Right);
        const QString chosen = m_window->focus();
        QCOMPARE(chosen,
            u"Name: %1, not %2"_s.arg(before.section(u", not "_s, 1), before.sliced(6).section(u", not "_s, 0, 0)));

        QVERIFY(m_window->tabTo(u"Merge"_s));
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->hides(QAccessible::Heading, u"2 customers selected"_s));
        QCOMPARE(inBin(), 1);
        QVERIFY(showsField(u"Name: "_s + before.section(u", not "_s, 1)));

        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(inBin(), 0);
    }

    void shows_a_table_that_is_sorted_and_copied() {
        m_window->press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(m_window->shows(QAccessible::ColumnHeader, u"Name"_s));
        QVERIFY(m_window->hides(QAccessible::ColumnHeader, u"Short name"_s));
        QVERIFY(m_window->tabTo(u"Name"_s));
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->says(u"Sorted by"_s));

        m_window->press(Qt::Key_F, Qt::ControlModifier);
        m_window->press(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(m_window->shows(QAccessible::Button, u"Edit or export 3 customers"_s));
        m_window->press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(m_window->says(u"3 customers copied as a table"_s));
        const QStringList rows = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(rows.size(), 4);
        QVERIFY(rows.first().startsWith(u"Number\tName\tType\t"_s));
        QCOMPARE(rows.filter(u"\t"_s + m_customers.front().values.text(Field::Name) + u"\t"_s).size(), 1);

        // As it was for the other tests.
        m_window->press(Qt::Key_Escape);
        m_window->press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(m_window->hides(QAccessible::ColumnHeader, u"Name"_s));
    }

    void selects_a_range_with_the_shift_key() {
        QVERIFY(m_window->focusComes(u"Search customers"_s));
        m_window->press(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(m_window->says(u"2 customers selected"_s));
        m_window->press(Qt::Key_Escape);
        QVERIFY(showsField(u"Name"_s) || m_window->says(u"Basics"_s));
    }

    void takes_a_customer_in_once_what_is_required_is_there() {
        m_window->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_window->focusComes(u"Name"_s));
        m_window->type(u"杭州岭嘉贸易有限公司"_s);
        m_window->press(Qt::Key_S, Qt::ControlModifier);

        QVERIFY(m_window->says(u"Contact is required."_s));
        QVERIFY(m_window->focusComes(u"Contact"_s));
        QCOMPARE(m_session->count(), 3);
        m_window->type(u"刘红"_s);
        QVERIFY(m_window->tabTo(u"Phone"_s));
        m_window->type(u"13900139000"_s);
        m_window->press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(showsRow(u"杭州岭嘉贸易有限公司"_s));
        QCOMPARE(m_session->count(), 4);
        QVERIFY(m_window->focusComes(u"Overview"_s));
    }

    void tells_who_may_be_the_same_before_saving_another_customer() {
        m_window->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_window->focusComes(u"Name"_s));
        m_window->type(m_customers.front().values.text(Field::Name));
        QVERIFY(m_window->tabTo(u"Contact"_s));
        m_window->type(u"刘红"_s);
        QVERIFY(m_window->tabTo(u"Phone"_s));
        m_window->type(u"13900139000"_s);
        m_window->press(Qt::Key_S, Qt::ControlModifier);

        QVERIFY(m_window->says(u"%1 (%2) is stored already and may be the same customer."_s.arg(
            stored(Field::Name), stored(Field::Number))));
        QCOMPARE(m_session->count(), 3);
        QVERIFY(m_window->tabTo(u"Look at it"_s));
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->focusComes(u"Overview"_s));
        QVERIFY(showsField(u"Founded: 2016-05"_s));
        // What was typed is still there.
        m_window->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_window->focusComes(u"Name"_s));
        QVERIFY(m_window->shows(QAccessible::Button, u"Save as another customer"_s));
        m_window->press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(m_window->hides(QAccessible::Button, u"Save as another customer"_s));
        QTRY_COMPARE(m_session->count(), 4);
    }

    void logs_a_follow_up_and_shows_the_version() {
        openFirst();
        m_window->press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(m_window->tabTo(u"Log a follow-up"_s));
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->tabTo(u"Summary"_s));
        m_window->type(u"报价已发"_s);
        m_window->press(Qt::Key_S, Qt::ControlModifier);

        QVERIFY(m_window->shows(QAccessible::Button, u"Summary: 报价已发"_s));
        QVERIFY(m_window->focusComes(u"Log a follow-up"_s));
        m_window->press(Qt::Key_7, Qt::ControlModifier);
        QVERIFY(m_window->says(u"Follow-up · Summary: 报价已发"_s));
    }

    void shows_one_pane_at_a_time_where_there_is_no_room() {
        (*m_window)->resize(700, 800);
        QVERIFY(showsRow(u"北京青石文化有限公司"_s));
        QVERIFY(m_window->hides(QAccessible::Button, u"Edit"_s));

        m_window->press(Qt::Key_Return);

        QVERIFY(m_window->shows(QAccessible::Button, u"Edit"_s));
        QVERIFY(hidesRow(u"北京青石文化有限公司"_s));
        m_window->press(Qt::Key_Escape);
        QVERIFY(showsRow(u"北京青石文化有限公司"_s));
        QVERIFY(m_window->focusComes(u"Search customers"_s));
    }
};

QTEST_MAIN(CustomersPageTest)
#include "CustomersPageTest.moc"
