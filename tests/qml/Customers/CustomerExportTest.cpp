#include "Customers/CustomerExport.h"

#include "db/History.h"
#include "support/CustomerBuilder.h"
#include "support/TestSession.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

/// What the window writes of the customers that are selected.
class CustomerExportTest : public QObject {
    Q_OBJECT

    const Customer m_theirs = customerOf({{Field::Name, u"上海恒启有限公司"_s}, {Field::Owner, u"lee"_s}},
        {valuesOf({{Field::ContactName, u"王芳"_s}, {Field::ContactPhones, u"+8613800138000"_s}})});
    const Customer m_other = customerOf({{Field::Name, u"深圳光远有限公司"_s}});

    /// What stands in the file of the first one.
    QByteArray written(TestSession &session, bool isMasked) const {
        CustomerSelection selection;
        selection.toggle(m_theirs.id);
        CustomerExport files;
        files.setProperty("session", QVariant::fromValue(&*session));
        files.setProperty("selection", QVariant::fromValue(&selection));
        files.setProperty("masked", isMasked);
        const QString path = session.file(u"out.csv"_s);
        files.write(QUrl::fromLocalFile(path));
        if (!QTest::qWaitFor([&files] { return !files.isWorking(); }, 30'000))
            return "never ends";
        QFile file{path};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : session.notices().property("text").toByteArray();
    }

private Q_SLOTS:
    void writes_those_who_are_selected_whole() {
        TestSession session;
        session.store({m_theirs, m_other});

        const QByteArray file = written(session, false);

        QVERIFY2(file.contains("上海恒启有限公司") && file.contains("13800138000"), file.constData());
        QVERIFY(!file.contains("深圳光远有限公司"));
    }

    void tells_the_history() {
        TestSession session;
        session.store({m_theirs});
        written(session, true);

        HistoryEntry last;
        const auto read = session.read([&last](Database &database) {
            return History{database}.forEach([&last](const HistoryEntry &entry) {
                last = entry;
                return true;
            });
        });

        QVERIFY(read);
        QCOMPARE(last.change.exported, (Exported{.customers = 1, .file = u"out.csv"_s, .isMasked = true}));
        QCOMPARE(last.record->actor, u"kim"_s);
        QCOMPARE(session.count(), 1);
    }

    void contact_data_that_is_masked_on_the_screen_is_so_in_the_file() {
        TestSession session;
        session.store({m_theirs});
        session.reopenWith(u"mask.contact"_s, u"others"_s);

        const QByteArray file = written(session, false);

        QVERIFY2(file.contains("上海恒启有限公司") && file.contains("138****8000"), file.constData());
        QVERIFY(!file.contains("13800138000") && !file.contains("王芳"));
    }

    void a_masked_file_tells_of_nobody_who_he_is() {
        TestSession session;
        session.store({m_theirs});

        const QByteArray file = written(session, true);

        QVERIFY2(file.contains("138****8000") && file.contains("王**"), file.constData());
        for (const char *secret : {"上海恒启", "13800138000", "王芳", "lee"})
            QVERIFY(!file.contains(secret));
    }
};

QTEST_MAIN(CustomerExportTest)
#include "CustomerExportTest.moc"
