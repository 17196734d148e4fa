#include "Customers/BulkEditing.h"
#include "Customers/CustomerFilter.h"
#include "Customers/DossierMerging.h"
#include "Customers/DossierModel.h"

#include "db/Accounts.h"
#include "support/Colleagues.h"
#include "support/CustomerBuilder.h"
#include "support/TestWindow.h"
#include "support/ToldTexts.h"

#include <QFile>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

/// What the pages that show several dossiers at once tell somebody who sells, and is not to see all.
class HiddenFieldsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<TestWindow> m_window;

    bool tells(const QString &text) const { return toldIn((*m_window)->contentItem()).contains(text); }
    /// What kim sees from now on.
    void showToKim() {
        QVERIFY(m_session->write([](Database &database) -> Result<void> {
            for (const Account &account : {colleagues()[1], colleagues()[0]})
                if (auto done =
                        account.name == u"kim"_s ? Accounts{database}.set(account) : Accounts{database}.add(account);
                    !done)
                    return done;
            return {};
        }));
        m_session->reopenWith(u"role.rep.hidden"_s, u"payment_record,credit_grade,tier"_s);
    }
    static Customer firm(const QString &name, const QString &owner, const QString &paid, const QString &grade) {
        return customerOf({{Field::Name, name}, {Field::Owner, owner}, {Field::PaymentRecord, paid},
                              {Field::CreditGrade, grade}, {Field::Remark, u"记得 "_s + name}},
            {valuesOf({{Field::ContactName, u"王芳"_s}, {Field::ContactPhones, u"+8613800138000"_s}})});
    }
    void selectBoth() const {
        QVERIFY(m_window->focusComes(u"Search customers"_s));
        m_window->press(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(m_window->says(u"2 customers selected"_s));
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale{QLocale::English});
        m_session = std::make_unique<TestSession>();
    }
    void cleanup() {
        m_window.reset();
        m_session.reset();
    }

    void merging_shows_nothing_hidden() {
        m_session->store({firm(u"恒启科技有限公司"_s, u"kim"_s, u"拖欠三月"_s, u"A"_s),
            firm(u"恒启信息有限公司"_s, u"kim"_s, u"准时付款"_s, u"B"_s)});
        showToKim();
        m_window = std::make_unique<TestWindow>();
        selectBoth();
        QVERIFY(m_window->tabTo(u"Merge…"_s));
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->says(u"Merge into one dossier"_s));
        const auto *two = (*m_window)->findChild<DossierMerging *>();
        QVERIFY(two);
        QTRY_VERIFY(two->isReady());

        QStringList labels;
        for (int row = 0; row < two->rowCount(); ++row)
            labels << two->data(two->index(row), DossierMerging::Label).toString();
        QCOMPARE(labels, (QStringList{u"Name"_s, u"Remark"_s}));
        for (const QString &secret : {u"拖欠"_s, u"准时"_s})
            QVERIFY2(!tells(secret), qPrintable(secret));
        QVERIFY(tells(u"记得 恒启科技有限公司"_s));
    }

    void bulk_editing_and_filters_offer_nothing_hidden() {
        showToKim();
        BulkEditing edit;
        edit.setProperty("session", QVariant::fromValue(&**m_session));
        CustomerFilter filter;
        filter.setProperty("session", QVariant::fromValue(&**m_session));

        for (const QStringList &fields : {edit.fields(), filter.fields()}) {
            QVERIFY(fields.contains(u"stage"_s));
            QVERIFY(!fields.contains(u"tier"_s));
        }
    }

    void an_import_tells_of_somebody_elses_customer_whom_to_ask() {
        m_session->store({firm(u"恒启科技有限公司"_s, u"lee"_s, u"拖欠三月"_s, u"A"_s)});
        showToKim();
        QFile file{m_session->file(u"people.csv"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("客户名称,联系人,手机,备注\n恒启科技有限公司,王芳,13800138000,file says\n");
        file.close();
        QSettings{}.setValue("recent/files"_L1, QStringList{file.fileName()});
        m_window = std::make_unique<TestWindow>(QVariantMap{{u"startPage"_s, u"import"_s}});
        QVERIFY(m_window->tabTo(u"people.csv"_s));
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->focusComes(u"Preview"_s));
        m_window->press(Qt::Key_Return);

        QVERIFY(m_window->says(u"A customer of lee, which you do not see. Ask there."_s));
        QVERIFY(tells(u"file says"_s));
        for (const QString &secret : {u"记得"_s, u"拖欠"_s, u"different value"_s})
            QVERIFY2(!tells(secret), qPrintable(secret));
    }

    void a_dossier_of_somebody_else_is_not_opened() {
        const Customer theirs = firm(u"恒启科技有限公司"_s, u"lee"_s, {}, {});
        m_session->store({theirs});
        showToKim();
        DossierModel dossier;
        dossier.setSession(&**m_session);

        dossier.setCustomer(theirs.id.toString(QUuid::WithoutBraces));

        QTRY_VERIFY(!dossier.isLoading());
        QVERIFY(!dossier.isFound());
        QVERIFY(dossier.errorText().contains(u"somebody else"_s));
    }
};

QTEST_MAIN(HiddenFieldsTest)
#include "HiddenFieldsTest.moc"
