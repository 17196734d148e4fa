#include "db/History.h"
#include "domain/Proof.h"
#include "support/CustomerBuilder.h"
#include "support/TestWindow.h"

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

/// 核实: verifying single values where they stand.
class VerifyingTest : public QObject {
    Q_OBJECT

    const Customer m_customer =
        customerOf({{Field::Name, u"上海恒启信息科技有限公司"_s}, {Field::CustomerType, u"prospect"_s},
                       {Field::Province, u"440000"_s}, {Field::City, u"440300"_s}, {Field::FoundedOn, u"2016-05"_s}},
            {valuesOf({{Field::ContactName, u"王芳"_s}, {Field::ContactPhones, u"+8613800138000"_s}})});
    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<TestWindow> m_window;

    std::optional<Proof> proof(Field field) {
        const Customer customer = m_session->stored(m_customer.id).value();
        return proofOf(spec(field).part == Part::Customer ? customer.values[field]
                                                          : customer.items(spec(field).part).front().values[field]);
    }
    std::size_t entries() {
        return m_session->read([id = m_customer.id](Database &database) { return History{database}.of(id); })->size();
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale{QLocale::English});
        m_session = std::make_unique<TestSession>();
        m_session->store({m_customer});
        m_window = std::make_unique<TestWindow>();
        QVERIFY(m_window->settles());
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->shows(QAccessible::Button, u"Type: Prospect"_s));
    }
    void cleanup() {
        m_window.reset();
        m_session.reset();
    }

    void by_the_keyboard_with_way_and_note() {
        QVERIFY(m_window->tabTo(u"Founded: 2016-05"_s));
        m_window->press(Qt::Key_F2, Qt::ShiftModifier);
        QVERIFY(m_window->focusComes(u"How Founded was verified"_s));
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Tab);
        QVERIFY(m_window->focusComes(u"Note"_s));
        m_window->type(u"登记机关：上海"_s);
        m_window->press(Qt::Key_Return);

        QVERIFY(m_window->focusComes(u"Founded: 2016-05"_s));
        QTRY_VERIFY(proof(Field::FoundedOn));
        QCOMPARE(proof(Field::FoundedOn)->way, "tianyancha"_L1);
        QCOMPARE(proof(Field::FoundedOn)->by, u"kim"_s);
        const auto history =
            m_session->read([id = m_customer.id](Database &database) { return History{database}.of(id); }).value();
        QCOMPARE(history.back().record->origin.text, u"登记机关：上海"_s);
        QVERIFY(m_window->says(u"verified"_s));
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!proof(Field::FoundedOn));
    }

    void by_the_mouse_and_not_after_all() {
        m_window->press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(m_window->shows(QAccessible::Button, u"Phone: 13800138000"_s));
        QQuickItem *row = m_window->find(QAccessible::Button, u"Phone: 13800138000"_s);
        const auto rightClick = [&] {
            QTest::mouseClick((*m_window).operator->(), Qt::RightButton, Qt::NoModifier,
                row->mapToScene({row->width() / 2, row->height() / 2}).toPoint());
        };
        rightClick();
        QVERIFY(m_window->shows(QAccessible::Button, u"Verified"_s));
        QVERIFY(!m_window->find(QAccessible::Button, u"Not verified after all"_s));
        m_window->click(m_window->find(QAccessible::Button, u"Verified"_s));
        QTRY_VERIFY(proof(Field::ContactPhones));
        QCOMPARE(proof(Field::ContactPhones)->way, "official_site"_L1);
        QVERIFY(m_window->hides(QAccessible::Button, u"Verified"_s));

        rightClick();
        QVERIFY(m_window->shows(QAccessible::Button, u"Not verified after all"_s));
        m_window->click(m_window->find(QAccessible::Button, u"Not verified after all"_s));
        QTRY_VERIFY(!proof(Field::ContactPhones));
    }

    void a_region_with_all_its_levels() {
        QVERIFY(m_window->tabTo(u"Region: 广东省 深圳市"_s));
        m_window->press(Qt::Key_F2, Qt::ShiftModifier);
        QVERIFY(m_window->focusComes(u"How Region was verified"_s));
        m_window->press(Qt::Key_Return);

        QTRY_VERIFY(proof(Field::City));
        QVERIFY(proof(Field::Province));
        QVERIFY(!proof(Field::County));
    }

    void nothing_where_there_is_no_value_and_nothing_by_escape() {
        const std::size_t before = entries();
        QVERIFY(m_window->tabTo(u"Stage: to be added"_s));
        m_window->press(Qt::Key_F2, Qt::ShiftModifier);
        QCOMPARE(m_window->focus(), u"Stage: to be added"_s);
        QVERIFY(m_window->tabTo(u"Founded: 2016-05"_s));
        m_window->press(Qt::Key_F2, Qt::ShiftModifier);
        QVERIFY(m_window->focusComes(u"How Founded was verified"_s));
        m_window->press(Qt::Key_Escape);

        QVERIFY(m_window->focusComes(u"Founded: 2016-05"_s));
        QCOMPARE(entries(), before);
    }
};

QTEST_MAIN(VerifyingTest)
#include "VerifyingTest.moc"
