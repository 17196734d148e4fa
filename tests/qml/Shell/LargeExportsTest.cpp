#include "Shell/LargeExports.h"

#include "db/Accounts.h"
#include "services/export/Disclosures.h"
#include "services/export/ExportNote.h"
#include "support/CustomerBuilder.h"
#include "support/TestWindow.h"

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

/// What the settings page tells administrators of exports.
class LargeExportsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestSession> m_session;

    void note(qint64 customers, const QString &file) {
        auto noted = noteExport((*m_session)->workspace(), (*m_session)->editing()->newSet({}),
            {.customers = customers, .file = file}, (*m_session)->clock().systemNow());
        noted.waitForFinished();
        QVERIFY(noted.result());
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale{QLocale::English});
        m_session = std::make_unique<TestSession>();
        m_session->reopenWith(u"export.alarm"_s, u"50"_s);
    }
    void cleanup() { m_session.reset(); }

    void tells_of_more_customers_than_the_setting_says() {
        note(50, u"few.csv"_s);
        note(51, u"many.csv"_s);
        note(9'000, u"all.csv"_s);

        LargeExports exports;
        exports.setSession(&**m_session);

        QTRY_COMPARE(exports.lines().size(), 2);
        QVERIFY2(exports.lines().front().startsWith(u"kim exported 9,000 customers to all.csv"_s),
            qPrintable(exports.lines().front()));
    }

    void a_look_at_contact_data_is_listed() {
        const Customer customer = customerOf({{Field::Name, u"上海恒启有限公司"_s}});
        m_session->store({customer});
        auto noted = (*m_session)->editing()->noteReveal(customer.id);
        QVERIFY(QTest::qWaitFor([&noted] { return noted.isFinished(); }, TestWindow::kPatience));

        const auto listed = m_session->read([](Database &database) {
            return rightsOf(database, u"kim"_s).and_then([&](const Rights &rights) {
                return disclosures(database, rights, u"kim"_s, SettingValues{});
            });
        });

        QCOMPARE(listed->size(), 1);
        QCOMPARE(listed->front().kind, Disclosure::Kind::Reveal);
        QCOMPARE(listed->front().customer, customer.id);
        QCOMPARE(listed->front().record->actor, u"kim"_s);
    }

    void stands_on_the_settings_page_where_there_are_any() {
        note(51, u"many.csv"_s);
        TestWindow window;
        window.press(Qt::Key_Comma, Qt::ControlModifier);

        QVERIFY(window.says(u"Large exports of the last 30 days"_s));
    }
};

QTEST_MAIN(LargeExportsTest)
#include "LargeExportsTest.moc"
