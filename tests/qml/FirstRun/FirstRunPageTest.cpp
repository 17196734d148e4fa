#include "support/TestWindow.h"

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {
const QString kPassphrase = u"seven quiet lanterns over Ningbo"_s;
}

class FirstRunPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestSession> m_session;

    /// Fills the form in, up to the passphrase, and leaves the keyboard at its repetition.
    static void fillIn(const TestWindow &window, const QString &folder, const QString &passphrase) {
        QVERIFY(window.focusComes(u"Create a workspace"_s));
        window.press(Qt::Key_Return);
        QVERIFY(window.focusComes(u"Name"_s));
        QVERIFY(window.tabTo(u"Folder"_s));
        window.press(Qt::Key_A, Qt::ControlModifier);
        window.type(folder);
        QVERIFY(window.tabTo(u"Recovery passphrase"_s));
        window.type(passphrase);
        QVERIFY(window.tabTo(u"Recovery passphrase once more"_s));
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale{QLocale::English});
        m_session = std::make_unique<TestSession>(TestSession::Begin::Closed);
    }
    void cleanup() { m_session.reset(); }

    void makes_a_workspace_by_keyboard_alone() {
        const TestWindow window;
        fillIn(window, m_session->file({}), kPassphrase);
        QVERIFY(window.says(u"Strong"_s));
        window.type(kPassphrase);

        window.press(Qt::Key_Return);

        QVERIFY(window.says(u"No customers yet"_s));
        QCOMPARE((*m_session)->workspacePath(), m_session->file(u"Customers.dossier"_s));
        QVERIFY((*m_session)->isEncrypted());
        QVERIFY(!m_session->keychain().entries.isEmpty());
        QVERIFY(window.focusComes(u"Search customers"_s));
    }

    void says_where_the_key_lives_and_what_is_wrong() {
        const TestWindow window;
        fillIn(window, m_session->file({}), kPassphrase);

        window.type(u"something else"_s);

        QVERIFY(window.says(u"The two are not equal."_s));
        QVERIFY(window.says(u"The key that encrypts everything is made on this computer and kept in its keychain; the "
                            "recovery passphrase opens the workspace where that keychain is not at hand."_s));
        window.press(Qt::Key_Return);
        QCOMPARE((*m_session)->state(), Session::State::Closed);
    }

    void asks_for_the_passphrase_where_the_keychain_has_no_key() {
        (*m_session)->createWorkspace(m_session->place(), kPassphrase);
        QTRY_VERIFY_WITH_TIMEOUT((*m_session)->isOpen(), TestWindow::kPatience);
        m_session->close();
        m_session->keychain().entries.clear();
        QSettings{}.setValue("recent/workspaces"_L1, QStringList{m_session->place()});
        const TestWindow window;
        QVERIFY(window.focusComes(u"Recovery passphrase"_s));

        window.type(u"not this one at all"_s);
        window.press(Qt::Key_Return);

        QVERIFY(window.says(u"The passphrase does not open this workspace."_s));
        QVERIFY(window.focusComes(u"Recovery passphrase"_s));
        window.press(Qt::Key_A, Qt::ControlModifier);
        window.type(kPassphrase);
        window.press(Qt::Key_Return);
        QVERIFY(window.says(u"No customers yet"_s));
    }

    void offers_every_workspace_after_one_was_closed() {
        (*m_session)->createWorkspace(m_session->place(), kPassphrase);
        QTRY_VERIFY_WITH_TIMEOUT((*m_session)->isOpen(), TestWindow::kPatience);
        QSettings{}.setValue("recent/workspaces"_L1, QStringList{m_session->place()});
        const TestWindow window;
        m_session->notices().tellUndoable(u"甲公司: Tier changed"_s);
        QVERIFY(window.shows(QAccessible::Button, u"Undo"_s));

        m_session->close();

        QVERIFY(window.focusComes(u"Create a workspace"_s));
        QVERIFY(window.says(u"Recently open"_s));
        QCOMPARE(m_session->notices().text(), QString{});
    }

    void says_that_there_is_no_workspace() {
        (*m_session)->openWorkspace(m_session->file(u"none.dossier"_s), {});
        const TestWindow window;

        QVERIFY(window.says(u"There is no workspace here. Check the place, or make a workspace."_s));
        QVERIFY(window.tabTo(u"Back"_s));
        window.press(Qt::Key_Return);
        QVERIFY(window.shows(QAccessible::Button, u"Open a workspace"_s));
    }
};

QTEST_MAIN(FirstRunPageTest)
#include "FirstRunPageTest.moc"
