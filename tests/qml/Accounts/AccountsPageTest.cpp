#include "db/Accounts.h"
#include "support/CustomerBuilder.h"
#include "support/TestWindow.h"

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

class AccountsPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<TestWindow> m_window;
    const Customer m_customer = customerOf({{Field::Name, u"上海恒启信息科技有限公司"_s}, {Field::Owner, u"lee"_s}},
        {valuesOf({{Field::NeedRecordContent, u"加一台"_s}, {Field::NeedRecordPriority, u"high"_s},
            {Field::NeedRecordHandler, u"lee"_s}, {Field::NeedRecordState, u"assigned"_s}})});

    /// The window at the page, where kim works as @p role, and lee and may are reps in his department.
    void show(Role role, const QString &page = u"accounts"_s) {
        m_session = std::make_unique<TestSession>();
        m_session->store({m_customer});
        QVERIFY(m_session->write([role](Database &database) -> Result<void> {
            Accounts accounts{database};
            for (const Account &account : {Account{.name = u"root"_s, .role = Role::Administrator},
                     Account{.name = u"lee"_s, .department = u"华东"_s},
                     Account{.name = u"may"_s, .department = u"华东"_s}})
                if (auto done = accounts.add(account); !done)
                    return done;
            return accounts.set({.name = u"kim"_s, .role = role, .department = u"华东"_s});
        }));
        m_session->reopen();
        m_window = std::make_unique<TestWindow>(QVariantMap{{u"startPage"_s, page}});
        QVERIFY(m_window->settles());
    }
    std::vector<Account> accounts() {
        return m_session->read([](Database &database) { return Accounts{database}.all(); }).value();
    }
    Account account(const QString &name) {
        const auto all = accounts();
        const auto found = std::ranges::find(all, name, &Account::name);
        return found == all.end() ? Account{} : *found;
    }
    QString owner() { return m_session->stored(m_customer.id).value().values.text(Field::Owner); }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale{QLocale::English}); }
    void cleanup() {
        m_window.reset();
        m_session.reset();
    }

    void gives_a_colleague_an_account_by_keys() {
        show(Role::Administrator);
        QVERIFY(m_window->shows(QAccessible::ListItem, u"lee"_s));
        QVERIFY(m_window->tabTo(u"Name"_s));
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->says(u"An account needs a name."_s));
        m_window->type(u"lee"_s);
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->shows(QAccessible::AlertMessage, u"lee has an account already."_s));
        m_window->press(Qt::Key_A, Qt::ControlModifier);
        m_window->type(u"周岚"_s);
        QVERIFY(m_window->tabTo(u"Role"_s));
        m_window->press(Qt::Key_Down);
        QVERIFY(m_window->tabTo(u"Department"_s));
        m_window->type(u"华北"_s);
        m_window->press(Qt::Key_Return);

        QVERIFY(m_window->shows(QAccessible::ListItem, u"周岚"_s));
        QCOMPARE(account(u"周岚"_s),
            (Account{.name = u"周岚"_s, .role = Role::Manager, .department = u"华北"_s, .isActive = true}));
    }

    void changes_and_switches_off_an_account() {
        show(Role::Administrator);
        QVERIFY(m_window->tabTo(u"Role of lee"_s));
        m_window->press(Qt::Key_Down);
        QTRY_COMPARE(account(u"lee"_s).role, Role::Manager);
        QVERIFY(m_window->tabTo(u"Department of lee"_s));
        m_window->press(Qt::Key_A, Qt::ControlModifier);
        m_window->type(u"华北"_s);
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(account(u"lee"_s).department, u"华北"_s);
        QVERIFY(m_window->tabTo(u"Account of lee in use"_s));
        m_window->press(Qt::Key_Space);

        QTRY_VERIFY(!account(u"lee"_s).isActive);
        QVERIFY(m_window->says(u"switched off"_s));
    }

    void hands_over_after_a_rehearsal_and_takes_it_back() {
        show(Role::Manager);
        QVERIFY(m_window->tabTo(u"From"_s));
        m_window->type(u"lee"_s);
        QVERIFY(m_window->tabTo(u"To"_s));
        m_window->type(u"may"_s);
        QVERIFY(m_window->tabTo(u"See what would go over"_s));
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->says(
            u"1 customers go from lee to may, as their owner or with their open needs. Nothing is written yet."_s));
        QCOMPARE(owner(), u"lee"_s);

        QVERIFY(m_window->tabTo(u"Hand 1 customers over"_s));
        m_window->press(Qt::Key_Return);

        QTRY_COMPARE(owner(), u"may"_s);
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(owner(), u"lee"_s);
    }

    void says_why_something_cannot_be_handed_over() {
        show(Role::Manager);
        QVERIFY(m_window->tabTo(u"From"_s));
        m_window->type(u"root"_s);
        QVERIFY(m_window->tabTo(u"To"_s));
        m_window->type(u"may"_s);
        QVERIFY(m_window->tabTo(u"See what would go over"_s));

        m_window->press(Qt::Key_Return);

        QVERIFY(m_window->shows(QAccessible::AlertMessage,
            u"Only an administrator or the manager of root may hand these customers over."_s));
    }

    void lets_a_manager_change_no_account() {
        show(Role::Manager);

        QVERIFY(m_window->shows(QAccessible::ListItem, u"lee"_s));
        QVERIFY(!m_window->find(QAccessible::Button, u"Add the account"_s));
        QVERIFY(!m_window->find(QAccessible::ComboBox, u"Role of lee"_s));
        QVERIFY(m_window->find(QAccessible::PageTab, u"Accounts"_s));
    }

    void is_no_page_for_a_rep() {
        show(Role::Rep, u"customers"_s);

        QVERIFY(!m_window->find(QAccessible::PageTab, u"Accounts"_s));
    }
};

QTEST_MAIN(AccountsPageTest)
#include "AccountsPageTest.moc"
