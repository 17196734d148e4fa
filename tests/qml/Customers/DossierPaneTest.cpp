#include "db/History.h"
#include "support/CustomerBuilder.h"
#include "support/TestWindow.h"

#include <QDir>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

FieldValues contact(int number) {
    return valuesOf({{Field::ContactName, u"王%1"_s.arg(number)}, {Field::ContactPhones, u"+8613800138000"_s},
        {Field::ContactTitle, u"经理"_s}});
}

Customer dossierOf(const QString &name, int contacts = 1) {
    Customer customer =
        customerOf({{Field::Name, name}, {Field::CustomerType, u"prospect"_s}, {Field::FoundedOn, u"2016-05"_s}});
    for (int i = 0; i < contacts; ++i)
        customer.items(Part::Contacts)
            .push_back({.id = QUuid::createUuidV5(customer.id, QString::number(i)), .values = contact(i)});
    return customer;
}

int itemsIn(QQuickItem *item) {
    int count = 1;
    for (QQuickItem *child : item->childItems())
        count += itemsIn(child);
    return count;
}

} // namespace

/// The dossier pane with input and in circumstances that nobody wishes for.
class DossierPaneTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<TestWindow> m_window;

    void begin(const Customer &customer, QSize size = {}) {
        m_session = std::make_unique<TestSession>();
        m_session->store({customer});
        m_window = std::make_unique<TestWindow>();
        if (size.isValid())
            (*m_window)->resize(size);
        QVERIFY(m_window->settles());
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->focusComes(u"Overview"_s));
        QVERIFY(m_window->shows(QAccessible::Button, u"Type: Prospect"_s));
    }
    void replaceBy(const QString &text) const {
        m_window->press(Qt::Key_A, Qt::ControlModifier);
        m_window->press(Qt::Key_Backspace);
        m_window->type(text);
    }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale{QLocale::English}); }
    void cleanup() {
        m_window.reset();
        m_session.reset();
    }

    void shows_any_text_and_stays_usable_data() {
        QTest::addColumn<QString>("remark");
        QTest::newRow("32,000 characters") << QString{32'000, u'长'};
        QTest::newRow("right to left") << u"שלום ‮gnirts‬ مرحبا"_s;
        QTest::newRow("control characters") << u"a\u0001b\u0007c\u001bd\u0085e"_s;
        QTest::newRow("emoji") << u"👩‍👩‍👧‍👦🏳️‍🌈 好"_s;
        QTest::newRow("outside the font") << u"𠮷𪚥𰻞 \U000F1234"_s;
        QTest::newRow("markup") << u"<b>bold</b> <img src='file:///etc/hostname'>"_s;
    }
    void shows_any_text_and_stays_usable() {
        QFETCH(const QString, remark);
        Customer customer = dossierOf(u"上海恒启信息科技有限公司"_s);
        customer.values.setText(Field::Remark, remark);
        begin(customer);

        QVERIFY(m_window->tabTo(u"Remark: "_s + remark));
        QVERIFY(m_window->focused()->height() < (*m_window)->height());
        m_window->press(Qt::Key_F2);
        QVERIFY(m_window->focusComes(u"Remark"_s));
        QCOMPARE(m_window->focused()->property("text").toString(), remark);
        m_window->press(Qt::Key_Escape);
        QVERIFY(m_window->focusComes(u"Remark: "_s + remark));
        QCOMPARE(m_session->stored(customer.id).value().values, [&] {
            FieldValues values = customer.values;
            values.set(Field::Number, m_session->stored(customer.id).value().values[Field::Number]);
            return values;
        }());
    }

    void makes_no_more_cards_of_500_contacts_than_are_seen() {
        begin(dossierOf(u"上海恒启信息科技有限公司"_s, 500));
        m_window->press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(m_window->shows(QAccessible::Grouping, u"王0"_s));

        QVERIFY2(itemsIn((*m_window)->contentItem()) < 3'000, "every contact has a card");
        QVERIFY(m_window->tabTo(u"Contact: 王9"_s));
    }

    void offers_to_take_back_a_dossier_that_somebody_has_deleted_data() {
        QTest::addColumn<bool>("isAlone");
        QTest::newRow("one of several") << false;
        QTest::newRow("the only one") << true;
    }
    void offers_to_take_back_a_dossier_that_somebody_has_deleted() {
        QFETCH(const bool, isAlone);
        const Customer customer = dossierOf(u"上海恒启信息科技有限公司"_s);
        begin(customer);
        if (!isAlone) {
            m_session->store({dossierOf(u"深圳光远电子有限公司"_s)});
            QVERIFY(m_window->shows(QAccessible::ListItem, u"深圳光远电子有限公司"_s));
        }
        auto set = std::make_shared<ChangeSet>((*m_session)->editing()->newSet({}));
        set->next = streamOf({{.customer = customer.id, .kind = CustomerChange::Kind::Delete}});
        QVERIFY(m_session->write([set](Database &database) {
            return applyChangeSet(database, std::move(*set), {.at = QDateTime::currentDateTimeUtc()});
        }));
        Q_EMIT(*m_session)->editing()->customersChanged(customer.id);

        QVERIFY(m_window->shows(QAccessible::AlertMessage, u"This dossier is in the bin."_s));
        QVERIFY(m_window->hides(QAccessible::Button, u"Edit"_s));
        m_window->click(m_window->find(QAccessible::Button, u"Take it out"_s));

        QTRY_VERIFY(!m_session->stored(customer.id).value().deleted);
        QVERIFY(m_window->hides(QAccessible::AlertMessage, u"This dossier is in the bin."_s));
    }

    void keeps_what_was_typed_while_nothing_can_be_written() {
        const Customer customer = dossierOf(u"上海恒启信息科技有限公司"_s);
        begin(customer);
        QVERIFY(m_window->tabTo(u"Type: Prospect"_s));
        m_window->press(Qt::Key_Tab, Qt::ShiftModifier);
        QVERIFY(m_window->tabTo(u"Name: 上海恒启信息科技有限公司"_s, Qt::ShiftModifier));
        const auto refuse = [this](const QByteArray &sql) {
            return m_session->write([sql](Database &database) { return database.execute(sql); });
        };
        // The disk takes no more: every statement that writes fails.
        QVERIFY(refuse("PRAGMA query_only = 1"));

        m_window->press(Qt::Key_F2);
        replaceBy(u"上海恒启智能科技有限公司"_s);
        m_window->press(Qt::Key_Return);

        QVERIFY(m_window->says(u"The database refused an operation; nothing was changed. Try again; if it comes back, "
                               "verify the workspace."_s));
        QVERIFY(m_window->focusComes(u"Name"_s));
        QCOMPARE(m_window->focused()->property("text").toString(), u"上海恒启智能科技有限公司"_s);
        QCOMPARE(m_session->stored(customer.id).value().values.text(Field::Name), u"上海恒启信息科技有限公司"_s);
        QVERIFY(refuse("PRAGMA query_only = 0"));
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->shows(QAccessible::Button, u"Name: 上海恒启智能科技有限公司"_s));
        QCOMPARE(m_session->stored(customer.id).value().values.text(Field::Name), u"上海恒启智能科技有限公司"_s);
    }

#ifndef Q_OS_WIN // Windows keeps an open file in its place.
    void keeps_what_was_typed_while_the_workspace_is_away_and_goes_on_by_itself() {
        const Customer customer = dossierOf(u"上海恒启信息科技有限公司"_s);
        begin(customer);
        const QString away = m_session->place() + u".away"_s;
        QVERIFY(m_window->tabTo(u"Founded: 2016-05"_s));
        m_window->press(Qt::Key_F2);
        replaceBy(u"2016-06"_s);
        QVERIFY(QDir{}.rename(m_session->place(), away));

        m_window->press(Qt::Key_Return);

        QVERIFY(m_window->focusComes(u"Founded"_s));
        QCOMPARE(m_window->focused()->property("text").toString(), u"2016-06"_s);
        QTRY_VERIFY((*m_session)->unreachableText().contains(u"moved"_s));
        QVERIFY(m_window->says(
            (*m_session)->unreachableText() + u" What you typed stays; Dossier looks for it every few seconds."_s));
        QVERIFY(m_window->shows(QAccessible::ListItem, u"上海恒启信息科技有限公司"_s));

        QVERIFY(QDir{}.rename(away, m_session->place()));
        QTRY_COMPARE_WITH_TIMEOUT((*m_session)->unreachableText(), QString{}, 30'000);
        QCOMPARE(m_window->focused()->property("text").toString(), u"2016-06"_s);
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->shows(QAccessible::Button, u"Founded: 2016-06"_s));
        QCOMPARE(m_session->stored(customer.id).value().values.text(Field::FoundedOn), u"2016-06"_s);
    }
#endif

    void keeps_a_short_name_only_for_a_reason_which_the_history_tells() {
        const Customer customer = dossierOf(u"北京青石科技有限公司"_s);
        begin(customer);
        QVERIFY(m_window->tabTo(u"Name: 北京青石科技有限公司"_s));
        m_window->press(Qt::Key_F2);
        replaceBy(u"北京科技"_s);
        m_window->press(Qt::Key_Return);

        QVERIFY(m_window->says(u"Give the full name as it is registered."_s));
        QVERIFY(m_window->tabTo(u"Reason"_s));
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->shows(QAccessible::EditableText, u"Reason"_s));
        QCOMPARE(m_session->stored(customer.id).value().values.text(Field::Name), u"北京青石科技有限公司"_s);
        QVERIFY(m_window->tabTo(u"Reason"_s));
        m_window->type(u"营业执照待补"_s);
        m_window->press(Qt::Key_Return);

        QVERIFY(m_window->shows(QAccessible::Button, u"Name: 北京科技"_s));
        QCOMPARE(m_session->stored(customer.id).value().values[Field::Name].markCode, "rule-violated"_ba);
        const auto entries =
            m_session->read([id = customer.id](Database &database) { return History{database}.of(id); }).value();
        QCOMPARE(entries.back().record->origin.text, u"营业执照待补"_s);
        m_window->press(Qt::Key_7, Qt::ControlModifier);
        QVERIFY(m_window->says(u"营业执照待补"_s));
    }

    void takes_a_new_short_name_in_only_for_a_reason() {
        begin(dossierOf(u"上海恒启信息科技有限公司"_s));
        m_window->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_window->focusComes(u"Name"_s));
        m_window->type(u"北京科技"_s);
        QVERIFY(m_window->tabTo(u"Contact"_s));
        m_window->type(u"刘红"_s);
        QVERIFY(m_window->tabTo(u"Phone"_s));
        m_window->type(u"13900139000"_s);
        m_window->press(Qt::Key_S, Qt::ControlModifier);

        QVERIFY(m_window->says(u"Give the full name as it is registered."_s));
        m_window->press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(m_window->says(u"Give the full name as it is registered."_s));
        QCOMPARE(m_session->count(), 1);
        QVERIFY(m_window->tabTo(u"Reason"_s));
        m_window->type(u"营业执照待补"_s);
        m_window->press(Qt::Key_S, Qt::ControlModifier);
        m_window->press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(m_session->count(), 2);
    }

    void fits_a_screen_of_1024_by_600() {
        begin(dossierOf(u"上海恒启信息科技有限公司"_s, 3), {1024, 600});

        for (const QString &name : {u"Edit"_s, u"Log a follow-up"_s, u"Put this dossier into the bin"_s}) {
            QQuickItem *button = m_window->find(QAccessible::Button, name);
            QVERIFY2(button, qPrintable(name));
            const QRectF place = button->mapRectToScene(button->boundingRect());
            QVERIFY2(QRectF(0, 0, 1024, 600).contains(place), qPrintable(name));
        }
        QCOMPARE((*m_window)->size(), QSize(1024, 600));
    }

    void takes_the_last_change_back_while_a_field_has_the_keyboard() {
        const Customer customer = dossierOf(u"上海恒启信息科技有限公司"_s);
        begin(customer);
        QVERIFY(m_window->tabTo(u"Founded: 2016-05"_s));
        m_window->press(Qt::Key_F2);
        replaceBy(u"2016-06"_s);
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->shows(QAccessible::Button, u"Founded: 2016-06"_s));
        m_window->press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(m_window->focusComes(u"Search customers"_s));

        m_window->press(Qt::Key_Z, Qt::ControlModifier);

        QVERIFY(m_window->shows(QAccessible::Button, u"Founded: 2016-05"_s));
        m_window->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_window->shows(QAccessible::Button, u"Founded: 2016-06"_s));
        // What was typed into the field goes first.
        m_window->press(Qt::Key_1);
        QCOMPARE(m_window->focused()->property("text").toString(), u"1"_s);
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_window->focused()->property("text").toString(), QString{});
        QVERIFY(m_window->find(QAccessible::Button, u"Founded: 2016-06"_s));
    }
};

QTEST_MAIN(DossierPaneTest)
#include "DossierPaneTest.moc"
