#include "db/Accounts.h"
#include "db/History.h"
#include "services/Review.h"
#include "services/merge/DossierMerge.h"
#include "support/CustomerBuilder.h"
#include "support/TestWindow.h"

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

/// The dossier's records, review and versions, by keys alone.
class DossierTabsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<TestWindow> m_window;
    const Customer m_customer = customerOf(
        {{Field::Name, u"上海恒启信息科技有限公司"_s}, {Field::CustomerType, u"customer"_s}, {Field::Owner, u"kim"_s}},
        {valuesOf({{Field::ContactName, u"王芳"_s}, {Field::ContactPhones, u"+8613800138000"_s}}),
            valuesOf({{Field::NeedRecordContent, u"导出时按部门分表"_s}, {Field::NeedRecordPriority, u"high"_s},
                {Field::NeedRecordState, u"working"_s}, {Field::NeedRecordToldAt, u"2026-11-11T09:00:00+08:00"_s}})});

    void show() {
        m_window = std::make_unique<TestWindow>();
        QVERIFY(m_window->settles());
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->focusComes(u"Overview"_s));
    }
    Customer stored() { return m_session->stored(m_customer.id).value(); }
    void goThrough(const QString &name, const QString &text) {
        QVERIFY2(m_window->tabTo(name), qPrintable(name));
        m_window->type(text);
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale{QLocale::English});
        m_session = std::make_unique<TestSession>();
        m_session->store({m_customer});
    }
    void cleanup() {
        m_window.reset();
        m_session.reset();
    }

    void closes_a_need_by_keys() {
        show();
        m_window->press(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(m_window->tabTo(u"Close the need"_s));
        m_window->press(Qt::Key_Return);

        QVERIFY(m_window->focusComes(u"Result"_s));
        m_window->press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(m_window->says(u"Result is required."_s));
        QVERIFY(m_window->focusComes(u"Result"_s));
        m_window->type(u"已加选项"_s);
        m_window->press(Qt::Key_Tab);
        QVERIFY(m_window->focusComes(u"Satisfaction"_s));
        m_window->type(u"5"_s);
        m_window->press(Qt::Key_Return);

        QVERIFY(m_window->says(u"satisfaction 5 of 5"_s));
        QVERIFY(m_window->hides(QAccessible::Button, u"Close the need"_s));
        QVERIFY(m_window->focused());
        QCOMPARE(stored().items(Part::NeedRecords).front().values.text(Field::NeedRecordState), u"closed"_s);
    }

    void gives_the_closing_up_by_escape() {
        show();
        m_window->press(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(m_window->tabTo(u"Close the need"_s));
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->focusComes(u"Result"_s));

        m_window->press(Qt::Key_Escape);

        QVERIFY2(m_window->focusComes(u"All fields"_s), qPrintable(m_window->focus()));
        QVERIFY(m_window->shows(QAccessible::Button, u"Close the need"_s));
    }

    void records_what_belongs_to_the_cooperation_by_keys() {
        show();
        m_window->press(Qt::Key_5, Qt::ControlModifier);
        QVERIFY(m_window->tabTo(u"Add a contract"_s));
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->focusComes(u"Contract number"_s));
        m_window->type(u"HT-1"_s);
        goThrough(u"Amount"_s, u"12.6万"_s);
        goThrough(u"From"_s, u"2026-04-01"_s);
        m_window->press(Qt::Key_S, Qt::ControlModifier);

        QVERIFY(m_window->shows(QAccessible::Button, u"Amount: 126,000 CNY"_s));
        QVERIFY(m_window->shows(QAccessible::Button, u"Total amount: 126,000 CNY"_s));
        QVERIFY(m_window->tabTo(u"Contracts 1"_s, Qt::ShiftModifier));
        m_window->press(Qt::Key_Right);
        QVERIFY(m_window->focusComes(u"Payments"_s));
        QVERIFY(m_window->tabTo(u"Add a payment"_s));
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->focusComes(u"Paid on"_s));
        goThrough(u"Amount"_s, u"6.3万"_s);
        m_window->press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(stored().items(Part::Payments).size(), std::size_t(1));
        QCOMPARE(stored().items(Part::Payments).front().values.text(Field::PaymentOn), u"2026-11-20"_s);
    }

    void tells_all_that_happened_day_by_day() {
        Customer customer = customerOf({{Field::Name, u"苏州晨光食品有限公司"_s}},
            {valuesOf({{Field::FollowUpOn, u"2026-05-03"_s}, {Field::FollowUpSummary, u"谈到交期"_s}}),
                valuesOf({{Field::ContractRecordNumber, u"HT-7"_s}, {Field::ContractRecordSignedOn, u"2026-06-01"_s}}),
                valuesOf({{Field::ComplaintOn, u"2026-04-30"_s}, {Field::ComplaintContent, u"包装破损"_s}}),
                valuesOf({{Field::PaymentDueOn, u"2026-07-01"_s}, {Field::PaymentAmount, u"1200000"_s}})});
        m_session->store({customer});
        show();
        QVERIFY(m_window->says(u"A payment of 12,000 CNY was due on 07-01."_s));
        m_window->press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(m_window->tabTo(u"Talks 1"_s));
        m_window->press(Qt::Key_Right);

        QVERIFY(m_window->shows(QAccessible::ListItem, u"07-01, Payments, 12,000 CNY · 2026-07-01"_s));
        QVERIFY(m_window->shows(QAccessible::ListItem, u"06-01, Contracts, HT-7"_s));
        QVERIFY(m_window->shows(QAccessible::ListItem, u"05-03, Talks, 谈到交期"_s));
        QVERIFY(m_window->tabTo(u"Everything 4"_s));
        for (int i = 0; i < 6; ++i)
            m_window->press(Qt::Key_Right);

        QVERIFY(m_window->shows(QAccessible::ListItem, u"04-30, Complaints, 包装破损"_s));
        QVERIFY(m_window->hides(QAccessible::ListItem, u"06-01, Contracts, HT-7"_s));
    }

    void shows_who_is_at_risk_in_the_list_and_above_the_dossier() {
        m_session->store({customerOf({{Field::Name, u"苏州晨光食品有限公司"_s}, {Field::CustomerType, u"customer"_s},
            {Field::RiskFlag, u"true"_s}, {Field::RiskReason, u"联系人离职"_s}})});

        show();

        QVERIFY(m_window->says(u"At risk: 联系人离职"_s));
        QVERIFY(m_window->shows(QAccessible::ListItem, u"苏州晨光食品有限公司, Customer, At risk"_s));
    }

    void keeps_the_last_contact() {
        show();
        m_window->press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(m_window->tabTo(u"Remove 王芳"_s));

        m_window->press(Qt::Key_Return);

        QVERIFY(
            m_window->says(u"A dossier keeps at least one contact. Add the new one first, then remove this one."_s));
        QCOMPARE(stored().items(Part::Contacts).size(), std::size_t(1));
    }

    void goes_from_draft_to_filed_in_the_header() {
        show();
        QVERIFY(m_window->says(u"Draft"_s));
        QVERIFY(m_window->tabTo(u"Submit for review"_s));
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->shows(QAccessible::Button, u"Approve"_s));
        QVERIFY(m_window->tabTo(u"Approve"_s));
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->shows(QAccessible::Button, u"Confirm and file"_s));
        QVERIFY(m_window->tabTo(u"Confirm and file"_s));
        m_window->press(Qt::Key_Return);

        QVERIFY(m_window->says(u"Filed"_s));
        QCOMPARE(stored().state, ReviewState::Filed);
        QVERIFY(m_window->hides(QAccessible::Button, u"Confirm and file"_s));
    }

    void returns_with_a_reason() {
        show();
        QVERIFY(m_window->tabTo(u"Submit for review"_s));
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->shows(QAccessible::Button, u"Return…"_s));
        QVERIFY(m_window->tabTo(u"Return…"_s));
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->focusComes(u"Why it is returned"_s));
        m_window->press(Qt::Key_Return);
        QCOMPARE(stored().state, ReviewState::Submitted);
        m_window->type(u"缺少营业执照"_s);
        m_window->press(Qt::Key_Return);

        QTRY_COMPARE(stored().state, ReviewState::Draft);
        const auto history =
            m_session->read([id = m_customer.id](Database &database) { return History{database}.of(id); }).value();
        QCOMPARE(history.back().record->origin.text, u"缺少营业执照"_s);
    }

    void offers_no_step_that_the_person_has_no_right_to() {
        QVERIFY(m_session->write([](Database &database) {
            return Accounts{database}.add({.name = u"lee"_s, .role = Role::Administrator}).and_then([&database] {
                return Accounts{database}.set({.name = u"kim"_s, .role = Role::Rep});
            });
        }));
        m_session->reopen();
        show();
        QVERIFY(m_window->tabTo(u"Submit for review"_s));

        m_window->press(Qt::Key_Return);

        QVERIFY(m_window->says(u"Waiting for review"_s));
        QVERIFY(m_window->hides(QAccessible::Button, u"Submit for review"_s));
        QVERIFY(!m_window->find(QAccessible::Button, u"Approve"_s));
        QVERIFY(!m_window->find(QAccessible::Button, u"Return…"_s));
    }

    void takes_a_merging_apart_in_its_history() {
        const Customer other =
            customerOf({{Field::Name, u"恒启科技（上海）有限公司"_s}, {Field::ShortName, u"恒启"_s}});
        m_session->store({other});
        auto set = std::make_shared<ChangeSet>((*m_session)->editing()->newSet({.kind = Origin::Kind::Merge}));
        QVERIFY(m_session->write([&, set](Database &database) {
            return mergeDossiers(database, m_customer.id, other.id, {}, (*m_session)->reference(), std::move(*set),
                {.at = (*m_session)->clock().systemNow()});
        }));
        show();
        m_window->press(Qt::Key_7, Qt::ControlModifier);
        QVERIFY(m_window->tabTo(u"Take apart"_s));

        m_window->press(Qt::Key_Return);

        QTRY_VERIFY(!m_session->stored(other.id).value().deleted);
        QVERIFY(!stored().values.has(Field::ShortName));
        QVERIFY(m_window->says(u"The two dossiers are apart again."_s));
        QVERIFY(m_window->hides(QAccessible::Button, u"Take apart"_s));
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(m_session->stored(other.id).value().deleted);
    }
};

QTEST_MAIN(DossierTabsTest)
#include "DossierTabsTest.moc"
