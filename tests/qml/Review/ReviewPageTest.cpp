#include "db/Accounts.h"
#include "db/History.h"
#include "services/Review.h"
#include "support/CustomerBuilder.h"
#include "support/TestWindow.h"

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

class ReviewPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<TestWindow> m_window;
    const Customer m_first = customerOf({{Field::Name, u"上海恒启信息科技有限公司"_s}, {Field::Owner, u"lee"_s}},
        {valuesOf({{Field::ContactName, u"王芳"_s}, {Field::ContactPhones, u"+8613800138000"_s}})});
    const Customer m_second = customerOf({{Field::Name, u"深圳光远电子有限公司"_s}, {Field::Owner, u"lee"_s}},
        {valuesOf({{Field::ContactName, u"赵强"_s}, {Field::ContactPhones, u"+8613900139000"_s}})});

    /// The window at the queue, with both dossiers submitted by lee; who looks works as @p role.
    void show(Role role) {
        m_session = std::make_unique<TestSession>();
        m_session->store({m_first, m_second});
        auto accounts = m_session->write([role](Database &database) {
            return Accounts{database}.add({.name = u"lee"_s, .role = Role::Administrator}).and_then([&] {
                return Accounts{database}.set({.name = u"kim"_s, .role = role});
            });
        });
        QVERIFY(accounts);
        int waiting = 0; // Who was submitted first stands first.
        for (const Customer &customer : {m_first, m_second}) {
            ChangeSet set = (*m_session)->editing()->newSet({});
            set.actor = u"lee"_s;
            QVERIFY(m_session->write([&](Database &database) {
                return review(database, customer.id, ReviewStep::Submit, set, {.at = set.asOf.addSecs(waiting++)});
            }));
        }
        m_session->reopen();
        m_window = std::make_unique<TestWindow>(QVariantMap{{u"startPage"_s, u"review"_s}});
    }
    ReviewState state(const Customer &customer) { return m_session->stored(customer.id)->state; }
    static QString nameOf(const Customer &customer) { return customer.values.text(Field::Name); }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale{QLocale::English}); }
    void cleanup() {
        m_window.reset();
        m_session.reset();
    }

    void approves_by_one_key() {
        show(Role::Administrator);
        QVERIFY(m_window->shows(QAccessible::ListItem, nameOf(m_first)));
        QVERIFY(m_window->shows(QAccessible::ListItem, nameOf(m_second)));

        m_window->press(Qt::Key_Y);

        QVERIFY(m_window->hides(QAccessible::ListItem, nameOf(m_first)));
        QCOMPARE(state(m_first), ReviewState::Approved);
        QCOMPARE(state(m_second), ReviewState::Submitted);
        m_window->press(Qt::Key_Y);
        QVERIFY(m_window->says(u"Nothing waits for a review"_s));
    }

    void returns_with_a_reason_only() {
        show(Role::Administrator);
        QVERIFY(m_window->shows(QAccessible::ListItem, nameOf(m_first)));

        m_window->press(Qt::Key_N);
        QVERIFY(m_window->focusComes(u"Why it is returned"_s));
        m_window->press(Qt::Key_Return);
        QCOMPARE(state(m_first), ReviewState::Submitted);
        m_window->type(u"缺少营业执照"_s);
        m_window->press(Qt::Key_Return);

        QVERIFY(m_window->hides(QAccessible::ListItem, nameOf(m_first)));
        QCOMPARE(state(m_first), ReviewState::Draft);
        const auto history =
            m_session->read([id = m_first.id](Database &database) { return History{database}.of(id); }).value();
        QCOMPARE(history.back().record->origin.text, u"缺少营业执照"_s);
        QCOMPARE(history.back().record->actor, u"kim"_s);
    }

    void gives_the_return_up_by_escape() {
        show(Role::Administrator);
        QVERIFY(m_window->shows(QAccessible::ListItem, nameOf(m_first)));
        m_window->press(Qt::Key_N);
        m_window->type(u"算了"_s);

        m_window->press(Qt::Key_Escape);

        QVERIFY(m_window->hides(QAccessible::EditableText, u"Why it is returned"_s));
        QCOMPARE(state(m_first), ReviewState::Submitted);
        // The keyboard is back where it answers.
        m_window->press(Qt::Key_Y);
        QVERIFY(m_window->hides(QAccessible::ListItem, nameOf(m_first)));
    }

    void says_who_may_not() {
        show(Role::Rep);
        // What belongs to somebody else does not wait for a rep.
        QVERIFY(m_window->says(u"Nothing waits for a review"_s));
        QCOMPARE(state(m_first), ReviewState::Submitted);
    }
};

QTEST_MAIN(ReviewPageTest)
#include "ReviewPageTest.moc"
