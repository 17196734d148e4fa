#include "Session/WindowState.h"

#include "support/TestSession.h"

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

class WindowStateTest : public QObject {
    Q_OBJECT

    static std::unique_ptr<WindowState> stateOf(TestSession &session) {
        auto state = std::make_unique<WindowState>();
        state->setSession(&*session);
        return state;
    }

private Q_SLOTS:
    void reads_what_a_file_of_settings_has_made_a_text_of_data() {
        QTest::addColumn<QVariant>("kept");
        QTest::addColumn<QVariant>("fallback");
        QTest::addColumn<QVariant>("read");
        QTest::newRow("number") << QVariant{u"420"_s} << QVariant{0} << QVariant{420};
        QTest::newRow("yes or no") << QVariant{u"true"_s} << QVariant{false} << QVariant{true};
        QTest::newRow("id") << QVariant{u"0190a1b2"_s} << QVariant{QString{}} << QVariant{u"0190a1b2"_s};
        QTest::newRow("one name") << QVariant{u"tier"_s} << QVariant{QStringList{}} << QVariant{QStringList{u"tier"_s}};
    }

    void reads_what_a_file_of_settings_has_made_a_text_of() {
        QFETCH(const QVariant, kept);
        QFETCH(const QVariant, fallback);
        TestSession session;
        stateOf(session)->setValue(u"it"_s, kept);

        QTEST(stateOf(session)->value(u"it"_s, fallback), "read");
    }

    void says_the_fallback_where_nothing_fits() {
        TestSession session;
        const auto state = stateOf(session);
        state->setValue(u"width"_s, u"wide"_s);

        QCOMPARE(state->value(u"width"_s, 420), QVariant{420});
        QCOMPARE(state->value(u"never kept"_s, 7), QVariant{7});
    }

    void remembers_each_workspace_for_itself() {
        TestSession session;
        stateOf(session)->setValue(u"width"_s, 500);
        session.close();
        session->createWorkspace(session.file(u"other.dossier"_s), u"correct horse battery"_s);
        QVERIFY(QTest::qWaitFor([&] { return session->isOpen(); }, 30'000));

        QCOMPARE(stateOf(session)->value(u"width"_s, 420), QVariant{420});
    }

    void still_keeps_what_a_page_says_while_the_workspace_goes() {
        TestSession session;
        const auto state = stateOf(session);
        session.close();

        state->setValue(u"width"_s, 500);

        QCOMPARE(state->value(u"width"_s, 420), QVariant{500});
    }
};

QTEST_MAIN(WindowStateTest)
#include "WindowStateTest.moc"
