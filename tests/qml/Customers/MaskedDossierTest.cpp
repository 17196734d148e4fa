#include "db/History.h"
#include "support/CustomerBuilder.h"
#include "support/TestWindow.h"
#include "support/ToldTexts.h"

#include <QTimer>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

Customer owned(const QString &owner, const QString &name, const FieldValues &contact) {
    // The last contact of a dossier stays.
    return customerOf({{Field::Name, name}, {Field::Kind, u"organisation"_s}, {Field::Owner, owner}},
        {contact, valuesOf({{Field::ContactName, u"赵敏"_s}})});
}

} // namespace

class MaskedDossierTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<TestWindow> m_window;
    const Customer m_theirs = owned(u"lee"_s, u"上海恒启信息科技有限公司"_s,
        valuesOf({{Field::ContactName, u"王芳"_s}, {Field::ContactPhones, u"+8613800138000"_s},
            {Field::ContactEmails, u"wangfang@example.com"_s}}));
    const Customer m_own = owned(u"kim"_s, u"深圳光远电子有限公司"_s,
        valuesOf({{Field::ContactName, u"赵强"_s}, {Field::ContactPhones, u"+8613900139000"_s}}));

    bool tells(const QString &text) const { return toldIn((*m_window)->contentItem()).contains(text); }
    void open(const QString &name) const {
        m_window->press(Qt::Key_F, Qt::ControlModifier);
        m_window->type(name);
        const Customer &other = name == m_own.values.text(Field::Name) ? m_theirs : m_own;
        QVERIFY(m_window->hides(QAccessible::ListItem, other.values.text(Field::Name)));
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->focusComes(u"Overview"_s));
        QVERIFY(m_window->says(name));
        QVERIFY(m_window->settles());
    }
    std::vector<HistoryEntry> history() const {
        return m_session->read([id = m_theirs.id](Database &database) { return History{database}.of(id); }).value();
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale{QLocale::English});
        m_session = std::make_unique<TestSession>();
        m_session->store({m_theirs, m_own});
        m_session->reopenWith(u"mask.contact"_s, u"others"_s);
        m_window = std::make_unique<TestWindow>();
    }
    void cleanup() {
        m_window.reset();
        m_session.reset();
    }

    void tells_no_contact_data_of_others_on_any_page() {
        QVERIFY(m_window->shows(QAccessible::ListItem, u"上海恒启信息科技有限公司, 王** · 138****8000"_s));
        QVERIFY(m_window->shows(QAccessible::ListItem, u"深圳光远电子有限公司, 赵强 · 13900139000"_s));
        open(m_theirs.values.text(Field::Name));

        for (const Qt::Key tab : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_7}) {
            m_window->press(tab, Qt::ControlModifier);
            QVERIFY(m_window->settles());
            for (const QString &secret : {u"王芳"_s, u"3800138"_s, u"wangfang"_s})
                QVERIFY2(!tells(secret), qPrintable(secret));
        }
        QVERIFY(tells(u"w***@example.com"_s));
    }

    void finds_nobody_by_digits_that_are_masked() {
        m_window->type(u"0013"_s);

        QVERIFY(m_window->hides(QAccessible::ListItem, m_theirs.values.text(Field::Name)));
        QVERIFY(m_window->shows(QAccessible::ListItem, m_own.values.text(Field::Name)));
    }

    void masks_at_once_what_the_settings_say() {
        open(m_theirs.values.text(Field::Name));
        m_window->press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(m_window->shows(QAccessible::Button, u"Phone: 138****8000"_s));

        (*m_session)->setMasking(u"none"_s);
        QVERIFY(m_window->shows(QAccessible::Button, u"Phone: 13800138000"_s));
        QVERIFY(m_window->shows(QAccessible::ListItem, u"上海恒启信息科技有限公司, 王芳 · 13800138000"_s));

        (*m_session)->setMasking(u"all"_s);
        QVERIFY(m_window->shows(QAccessible::Button, u"Phone: 138****8000"_s));
        QTRY_VERIFY(!tells(u"3800138"_s));
        // It is the workspace's setting, not this window's.
        m_window.reset();
        m_session->reopen();
        QCOMPARE((*m_session)->masking(), u"all"_s);
    }

    void shows_for_a_while_and_tells_the_history() {
        open(m_theirs.values.text(Field::Name));
        m_window->press(Qt::Key_2, Qt::ControlModifier);
        const std::size_t before = history().size();

        QVERIFY(m_window->shows(QAccessible::Button, u"Show contact data"_s));
        m_window->click(m_window->find(QAccessible::Button, u"Show contact data"_s));

        QVERIFY(m_window->shows(QAccessible::Button, u"Phone: 13800138000"_s));
        QCOMPARE(history().size(), before + 1);
        QCOMPARE(history().back().change.kind, CustomerChange::Kind::Reveal);
        QCOMPARE(history().back().record->actor, u"kim"_s);
        m_window->press(Qt::Key_7, Qt::ControlModifier);
        QVERIFY(m_window->shows(QAccessible::Grouping, u"Contact data shown · today 09:00 · kim"_s));
        m_window->press(Qt::Key_2, Qt::ControlModifier);
        // Half a minute has gone by.
        auto *hiding = (*m_window)->findChild<QTimer *>(u"hiding"_s);
        QVERIFY(hiding && hiding->isActive());
        QCOMPARE(hiding->intervalAsDuration(), std::chrono::seconds{30});
        hiding->start(0);
        QVERIFY(m_window->shows(QAccessible::Button, u"Phone: 138****8000"_s));
        QVERIFY(!tells(u"3800138"_s));
        QVERIFY(m_window->shows(QAccessible::Button, u"Show contact data"_s));
    }

    void cannot_edit_what_is_masked_and_keeps_what_is_beside_it() {
        open(m_theirs.values.text(Field::Name));
        m_window->press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(m_window->tabTo(u"Phone: 138****8000"_s));

        m_window->press(Qt::Key_F2);

        QCOMPARE(m_window->focus(), u"Phone: 138****8000"_s);
        QVERIFY(m_window->shows(QAccessible::Button, u"Remove 王**"_s));
        m_window->click(m_window->find(QAccessible::Button, u"Remove 王**"_s));
        QVERIFY(m_window->says(u"王** removed"_s));
        QVERIFY(m_window->hides(QAccessible::Button, u"Phone: 138****8000"_s));
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_window->shows(QAccessible::Button, u"Phone: 138****8000"_s));
        QCOMPARE(m_session->stored(m_theirs.id).value().lists, m_theirs.lists);
    }
};

QTEST_MAIN(MaskedDossierTest)
#include "MaskedDossierTest.moc"
