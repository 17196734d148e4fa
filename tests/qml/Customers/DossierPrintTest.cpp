#include "Customers/DossierPrint.h"

#include "db/History.h"
#include "support/CustomerBuilder.h"
#include "support/TestSession.h"

#include <QDesktopServices>
#include <QTest>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

class DossierPrintTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<DossierModel> m_dossier;
    DossierPrint m_print;
    QList<QUrl> m_opened;

private Q_SLOTS:
    /// What the system's viewer is asked to open.
    void view(const QUrl &url) { m_opened << url; }

    void init() {
        QLocale::setDefault(QLocale{QLocale::English});
        QDesktopServices::setUrlHandler(u"file"_s, this, "view");
        m_opened.clear();
        m_session = std::make_unique<TestSession>();
        const Customer customer = customerOf({{Field::Name, u"北京科技有限公司"_s}, {Field::Number, u"202611-0001"_s}});
        m_session->store({customer});
        m_dossier = std::make_unique<DossierModel>();
        m_dossier->setSession(&**m_session);
        m_dossier->setCustomer(customer.id.toString(QUuid::WithoutBraces));
        QTRY_VERIFY(m_dossier->isFound());
        m_print.setProperty("session", QVariant::fromValue(&**m_session));
        m_print.setProperty("dossier", QVariant::fromValue(m_dossier.get()));
    }
    void cleanup() {
        m_dossier.reset();
        m_session.reset();
        QDesktopServices::unsetUrlHandler(u"file"_s);
    }

    void writes_the_form_and_opens_it() {
        const QUrl file = m_print.suggestedFile(QUrl::fromLocalFile(m_session->file({})));

        m_print.write(file);
        QVERIFY(m_print.isWorking());
        QTRY_VERIFY(!m_print.isWorking());

        QVERIFY(file.fileName().contains(u"202611-0001"));
        QCOMPARE(m_opened, QList{file});
        QFile written{file.toLocalFile()};
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().startsWith("%PDF-"));
        QVERIFY(m_session->notices().text().contains(u"202611-0001"));
        const auto history = m_session->read([](Database &database) {
            std::vector<HistoryEntry> entries;
            return History{database}
                .forEach([&](const HistoryEntry &entry) {
                    entries.push_back(entry);
                    return true;
                })
                .transform([&] { return entries; });
        });
        QCOMPARE(history.value().back().change.exported->filter, u"number:202611-0001"_s);
    }

    void says_why_it_cannot_write_and_opens_nothing() {
        m_print.write(QUrl::fromLocalFile(m_session->file(u"missing/form.pdf"_s)));
        QTRY_VERIFY(!m_print.isWorking());

        QVERIFY(m_opened.isEmpty());
        QVERIFY(!m_session->notices().text().isEmpty());
    }
};

QTEST_MAIN(DossierPrintTest)
#include "DossierPrintTest.moc"
