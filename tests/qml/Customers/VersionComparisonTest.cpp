#include "support/CustomerBuilder.h"
#include "support/TestWindow.h"
#include "support/ToldTexts.h"

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

/// Two versions of a dossier side by side.
class VersionComparisonTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<TestWindow> m_window;
    Customer m_customer; ///< As it is now.

    /// Stores the dossier as @p after says, for @p reason.
    void change(const Customer &after, const QString &reason) {
        const Customer before = m_session->stored(m_customer.id).value();
        auto set = std::make_shared<ChangeSet>((*m_session)->editing()->newSet({.text = reason}));
        Customer changed = after;
        changed.values.set(Field::Number, before.values[Field::Number]);
        set->next = streamOf({difference(before, changed)});
        QVERIFY(m_session->write([set, at = (*m_session)->clock().systemNow()](Database &database) {
            return applyChangeSet(database, std::move(*set), {.at = at});
        }));
        m_customer = changed;
    }
    void openVersions() {
        m_window = std::make_unique<TestWindow>();
        QVERIFY(m_window->shows(QAccessible::PageTab, u"Versions 3"_s));
        m_window->click(m_window->find(QAccessible::PageTab, u"Versions 3"_s));
        QVERIFY(m_window->settles());
        QVERIFY(m_window->tabTo(u"Changed · today 09:00 · kim"_s));
    }
    /// Picks the newest version and the oldest, by keyboard.
    void pickFirstAndLast() const {
        m_window->press(Qt::Key_Space);
        QVERIFY(m_window->says(u"Pick one more version to see what differs."_s));
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Space);
        QVERIFY(m_window->shows(QAccessible::Heading, u"What differs"_s));
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale{QLocale::English});
        m_session = std::make_unique<TestSession>();
        m_customer = customerOf({{Field::Name, u"上海恒启信息科技有限公司"_s}, {Field::Owner, u"lee"_s}},
            {valuesOf({{Field::ContactName, u"王芳"_s}, {Field::ContactPhones, u"+8613800138000"_s}})});
        m_session->store({m_customer});
        Customer remarked = m_customer;
        remarked.values.setText(Field::Remark, u"首次拜访"_s);
        change(remarked, u"拜访"_s);
        Customer reached = m_customer;
        reached.values.setText(Field::Remark, u"报价已发"_s);
        reached.items(Part::Contacts)[0].values.setText(Field::ContactPhones, u"+8613900139000"_s);
        change(reached, u"来电"_s);
    }
    void cleanup() {
        m_window.reset();
        m_session.reset();
    }

    void shows_what_differs_who_did_it_and_why() {
        openVersions();
        pickFirstAndLast();

        QVERIFY(m_window->says(u"Remark: 报价已发, before —"_s));
        QVERIFY(m_window->says(u"Contact 1 · Phone: 13900139000, before 13800138000"_s));
        QVERIFY(toldIn((*m_window)->contentItem()).contains(u"kim · 来电"_s));
        QVERIFY(!toldIn((*m_window)->contentItem()).contains(u"Remark: 首次拜访, before"_s));

        QVERIFY(m_window->focusComes(u"Back to the versions"_s));
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->hides(QAccessible::Heading, u"What differs"_s));
        QVERIFY(m_window->focusComes(u"Created · today 09:00 · kim"_s));
    }

    void drops_a_pick_and_takes_another() {
        openVersions();
        m_window->press(Qt::Key_Space);
        QVERIFY(m_window->says(u"Pick one more version to see what differs."_s));
        m_window->press(Qt::Key_Space);

        QVERIFY(m_window->hides(QAccessible::AlertMessage, u"Pick one more version to see what differs."_s));
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Space);
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Space);
        QVERIFY(m_window->says(u"Remark: 首次拜访, before —"_s));
        QVERIFY(!toldIn((*m_window)->contentItem()).contains(u"Contact 1 · Phone"_s));
    }

    void stays_masked() {
        m_session->reopenWith(u"mask.contact"_s, u"others"_s);
        openVersions();
        pickFirstAndLast();

        QVERIFY(m_window->says(u"Contact 1 · Phone: 139****9000, before 138****8000"_s));
        for (const QString &secret : {u"3800138"_s, u"3900139"_s})
            QVERIFY2(!toldIn((*m_window)->contentItem()).contains(secret), qPrintable(secret));
    }
};

QTEST_MAIN(VersionComparisonTest)
#include "VersionComparisonTest.moc"
