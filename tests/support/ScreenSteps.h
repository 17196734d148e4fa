#pragma once

#include "Accounts/AccountListModel.h"
#include "Accounts/HandingOver.h"
#include "Customers/BulkEditing.h"
#include "Customers/CustomerFilter.h"
#include "Customers/DossierModel.h"
#include "Customers/VersionComparison.h"
#include "Import/ImportWizard.h"

#include "db/Accounts.h"
#include "services/Review.h"
#include "services/merge/DossierMerge.h"
#include "support/TestWindow.h"

#include <QDir>
#include <QUrl>

#include <functional>

/// How the window comes to the pages and states of ScreensTest.
namespace dossier::test {

inline const QString kPassphrase = QStringLiteral("seven quiet lanterns over Ningbo");
inline const QString kFair = QLatin1StringView{SAMPLES} + QStringLiteral("/展会名单.xlsx");

/// What the screen says in the language that it speaks, by the words in the source.
inline QString said(const char *context, const char *words) { return QCoreApplication::translate(context, words); }

inline QObject *descendant(const TestWindow &window, QLatin1StringView type) {
    const auto all = window->findChildren<QObject *>();
    const auto found = std::ranges::find_if(all, [type](const QObject *object) {
        return QLatin1StringView{object->metaObject()->className()}.startsWith(type);
    });
    return found == all.end() ? nullptr : *found;
}

using Steps = std::function<void(const TestWindow &, TestSession &)>;

inline Steps keys(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) {
    return [=](const TestWindow &window, TestSession &) { window.press(key, modifiers); };
}
inline Steps typed(const QString &text) {
    return [=](const TestWindow &window, TestSession &) { window.type(text); };
}

inline void chooseChips(const TestWindow &window) {
    auto *filter = window->findChild<CustomerFilter *>();
    // Rows that the list makes ahead are done by then: Qt warns where they go meanwhile.
    QTest::qWait(200);
    filter->toggle(QStringLiteral("customer_type"), QStringLiteral("interested"));
    QVERIFY(window.settles());
    QTest::qWait(200);
    filter->toggle(QStringLiteral("tier"), QStringLiteral("A"));
    filter->toggle(QStringLiteral("tier"), QStringLiteral("B"));
}
inline void openMerging(const TestWindow &window, TestSession &) {
    window.press(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(window.tabTo(said("SelectionPane", "Merge…")));
    window.press(Qt::Key_Return);
    QVERIFY(window.says(said("MergeCard", "Merge into one dossier")));
    QVERIFY(window.settles());
}
/// Changes the chosen customer and puts its two versions side by side.
inline void compareVersions(const TestWindow &window, TestSession &session) {
    const auto *dossier = window->findChild<DossierModel *>();
    QTRY_VERIFY(dossier->isArrived());
    const Customer before = session.stored(QUuid{dossier->customer()}).value();
    Customer after = before;
    after.values.setText(Field::Tier,
        before.values.text(Field::Tier) == QLatin1StringView{"C"} ? QStringLiteral("B") : QStringLiteral("C"));
    after.values.setText(Field::FoundedOn, QStringLiteral("2018-03"));
    after.items(Part::Contacts).front().values.setText(Field::ContactPhones, QStringLiteral("+8613900139000"));
    auto set = std::make_shared<ChangeSet>(session->editing()->newSet({}));
    set->next = streamOf({difference(before, after)});
    QVERIFY(session.write([set, at = session->clock().systemNow()](
                              Database &database) { return applyChangeSet(database, std::move(*set), {.at = at}); }));
    Q_EMIT session->editing()->customersChanged({});
    QVERIFY(window.settles());
    window.press(Qt::Key_7, Qt::ControlModifier);
    auto *pair = window->findChild<VersionComparison *>();
    const VersionListModel *versions = dossier->versions();
    QVERIFY(pair && versions->count() > 1);
    for (const int row : {0, 1})
        pair->toggle(versions->data(versions->index(row), VersionListModel::Entry).toString());
    QVERIFY(window.shows(QAccessible::Heading, said("ComparedVersions", "What differs")));
}
inline void openFilter(const TestWindow &window, TestSession &) {
    chooseChips(window);
    QObject *popup = descendant(window, QLatin1StringView{"FilterPopup_QMLTYPE"});
    QVERIFY(popup && QMetaObject::invokeMethod(popup, "openAt", QStringLiteral("tier")));
    QTest::qWait(100);
}
inline void previewSelected(const TestWindow &window, TestSession &) {
    window.press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(window.settles());
    QVERIFY(window.tabTo(said("SelectionPane", "Field")));
    auto *edit = window->findChild<BulkEditing *>();
    QVERIFY(edit);
    for (int i = 0; i < 40 && edit->property("field") != QStringLiteral("owner"); ++i)
        window.press(Qt::Key_Down);
    window.press(Qt::Key_Tab);
    window.type(QStringLiteral("沈毅"));
    edit->preview();
    QTRY_VERIFY(edit->isPreviewed());
}
/// Opens the founding year of the chosen customer for editing.
inline void editInPlace(const TestWindow &window, TestSession &) {
    window.press(Qt::Key_Return);
    const bool isChinese = QLocale{}.language() == QLocale::Chinese;
    QVERIFY(window.tabTo(isChinese ? QStringLiteral("成立时间: 2016-05") : QStringLiteral("Founded: 2016-05")));
    window.press(Qt::Key_F2);
}
inline void enterWrongly(const TestWindow &window, TestSession &session) {
    editInPlace(window, session);
    window.press(Qt::Key_A, Qt::ControlModifier);
    window.type(QStringLiteral("去年春天"));
    window.press(Qt::Key_Return);
    QTest::qWait(100);
}
/// 动态: after the talks, by the arrow key.
inline void lookAtTimeline(const TestWindow &window, TestSession &) {
    window.press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(window.tabTo(said("FollowUpsTab", "Talks") + QStringLiteral(" 2")));
    window.press(Qt::Key_Right);
}
inline void recordNeed(const TestWindow &window, TestSession &) {
    window.press(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(window.tabTo(said("DossierPane", "Record a need")));
    window.press(Qt::Key_Return);
    window.press(Qt::Key_S, Qt::ControlModifier);
}
inline void closeNeed(const TestWindow &window, TestSession &) {
    window.press(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(window.tabTo(said("DossierPane", "Close the need")));
    window.press(Qt::Key_Return);
    window.press(Qt::Key_S, Qt::ControlModifier);
}
inline void enterContractWrongly(const TestWindow &window, TestSession &) {
    window.press(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(window.tabTo(said("CooperationTab", "Add a contract")));
    window.press(Qt::Key_Return);
    window.type(QStringLiteral("HT-2026-008"));
    QVERIFY(window.tabTo(ValueText::label(Field::ContractRecordFrom)));
    window.type(QStringLiteral("2026-12-01"));
    window.press(Qt::Key_Tab);
    window.type(QStringLiteral("2026-01-01"));
    window.press(Qt::Key_S, Qt::ControlModifier);
}
inline void returnDossier(const TestWindow &window, TestSession &session) {
    const auto id = session.read([](Database &database) { return Customers{database}.ids({.limit = 1}); }).value();
    session->editing()->review(id.front(), ReviewStep::Submit);
    QVERIFY(window.shows(QAccessible::Button, said("ReviewSteps", "Return…")));
    window.click(window.find(QAccessible::Button, said("ReviewSteps", "Return…")));
}
/// The newest dossier with the next one merged into it.
inline void lookAtMerging(const TestWindow &window, TestSession &session) {
    const auto ids = session.read([](Database &database) { return Customers{database}.ids({.limit = 2}); }).value();
    QVERIFY(session.write([&](Database &database) {
        return mergeDossiers(database, ids.front(), ids.back(), {}, session->reference(),
            session->editing()->newSet({.kind = Origin::Kind::Merge}), {.at = session->clock().systemNow()});
    }));
    Q_EMIT session->editing()->customersChanged({});
    QVERIFY(window.settles());
    window.press(Qt::Key_7, Qt::ControlModifier);
    QVERIFY(window.shows(QAccessible::Button, said("VersionCard", "Take apart")));
}
inline void giveAccounts(const TestWindow &window, TestSession &session) {
    QVERIFY(session.write([](Database &database) {
        return Accounts{database}
            .add({.name = QStringLiteral("周岚"), .role = Role::Rep, .department = QStringLiteral("华东")})
            .and_then([&] {
                return Accounts{database}.add(
                    {.name = QStringLiteral("沈毅"), .role = Role::Manager, .department = QStringLiteral("华东")});
            });
    }));
    auto *accounts = window->findChild<AccountListModel *>();
    accounts->refresh();
    QTRY_COMPARE(accounts->count(), 3);
    auto *over = window->findChild<HandingOver *>();
    over->setFrom(QStringLiteral("周岚"));
    over->setTo(QStringLiteral("沈毅"));
    over->rehearse();
    QTRY_VERIFY(over->isRehearsed());
}
inline void saveTooEarly(const TestWindow &window, TestSession &) {
    window.press(Qt::Key_N, Qt::ControlModifier);
    window.type(QStringLiteral("杭州岭嘉贸易有限公司"));
    window.press(Qt::Key_S, Qt::ControlModifier);
}
inline void askForPalette(const TestWindow &window, TestSession &) {
    window.press(Qt::Key_K, Qt::ControlModifier);
    window.type(QStringLiteral("kh"));
    QTest::qWait(100);
}
inline void fillInWorkspace(const TestWindow &window, TestSession &) {
    window.press(Qt::Key_Return);
    QVERIFY(window.tabTo(said("CreateForm", "Recovery passphrase")));
    window.type(kPassphrase);
}

inline QString awayOf(const TestSession &session) { return session.file(QStringLiteral("away")); }

inline void takeAway(const TestWindow &, TestSession &session) {
    QVERIFY(QDir{}.rename(session->workspacePath(), awayOf(session)));
    session->checkReach();
    QTRY_VERIFY(!session->unreachableText().isEmpty());
}
inline void bringBack(TestSession &session) {
    if (!QFileInfo::exists(awayOf(session)))
        return;
    QVERIFY(QDir{}.rename(awayOf(session), session->workspacePath()));
    session->checkReach();
    QTRY_VERIFY(session->unreachableText().isEmpty());
    session.notices().dismiss();
}

inline void lookAtContacts(const TestWindow &window, TestSession &) {
    window.press(Qt::Key_2, Qt::ControlModifier);
    const QString looking = said("DossierHeader", "Show contact data");
    QVERIFY(window.shows(QAccessible::Button, looking));
    window.click(window.find(QAccessible::Button, looking));
    QVERIFY(window.hides(QAccessible::Button, looking));
}

inline void waitForQuestion(const TestWindow &window, TestSession &) {
    QVERIFY(window.shows(QAccessible::EditableText, said("UnlockForm", "Recovery passphrase")));
}

inline ImportWizard *readFair(const TestWindow &window) {
    auto *wizard = window->findChild<ImportWizard *>();
    wizard->choose({QUrl::fromLocalFile(kFair)});
    return wizard;
}
inline void map(const TestWindow &window, TestSession &) {
    const ImportWizard *wizard = readFair(window);
    QTRY_VERIFY_WITH_TIMEOUT(!wizard->isBusy(), TestWindow::kPatience);
}
inline void preview(const TestWindow &window, TestSession &session) {
    map(window, session);
    auto *wizard = window->findChild<ImportWizard *>();
    wizard->next();
    QTRY_VERIFY_WITH_TIMEOUT(!wizard->isBusy(), TestWindow::kPatience);
}
inline void commit(const TestWindow &window, TestSession &session) {
    preview(window, session);
    auto *wizard = window->findChild<ImportWizard *>();
    wizard->commit();
    QTRY_VERIFY_WITH_TIMEOUT(!wizard->isBusy(), TestWindow::kPatience);
}
inline void runImport(const TestWindow &window, TestSession &session) {
    session.files().hold();
    readFair(window);
    QTest::qWait(200);
}

/// Some of those that wait, one of them for its return's reason.
inline void submitSome(const TestWindow &window, TestSession &session) {
    const auto ids = session.read([](Database &database) { return Customers{database}.ids({.limit = 4}); }).value();
    for (const QUuid &id : ids)
        QVERIFY(session.write([&](Database &database) {
            return review(
                database, id, ReviewStep::Submit, session->editing()->newSet({}), {.at = session->clock().systemNow()});
        }));
    Q_EMIT session->editing()->customersChanged({});
    QVERIFY(window.settles());
    window.press(Qt::Key_N);
}
inline void takeBack(TestSession &session) {
    if (!session->isOpen())
        return;
    const auto ids = session.read([](Database &database) { return Customers{database}.inReview(); }).value();
    for (const QUuid &id : ids)
        QVERIFY(session.write([&](Database &database) {
            return review(database, id, ReviewStep::Return, session->editing()->newSet({.text = QStringLiteral("完")}),
                {.at = session->clock().systemNow()});
        }));
}

} // namespace dossier::test
