#include "services/worker/WorkerServer.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

#include <new>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// Takes every file and finds no memory for it.
class GreedyImporter : public Importer {
public:
    QString id() const override { return u"greedy"_s; }
    int recognizes(QByteArrayView, const QString &) const override { return 100; }
    Result<QList<TableInfo>> tables(const ImportFile &) const override { throw std::bad_alloc{}; }
    Result<void> read(const ImportFile &, int, RowSink &) const override { throw std::bad_alloc{}; }
};

} // namespace

class WorkerServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void says_when_memory_runs_out() {
        const QTemporaryDir folder;
        QFile file{folder.filePath(u"customers.csv"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a,b\n1,2\n") > 0 && file.flush());
        QBuffer from;
        QBuffer to;
        QVERIFY(from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly));
        const GreedyImporter greedy;
        const Importer *importers[]{&greedy};

        QVERIFY(WorkerServer(from, to).answer({.path = file.fileName()}, importers));

        const QByteArrayView answered{to.data()};
        const auto header = headerOf(answered.first(FrameHeader::kBytes));
        QVERIFY(header && header->kind == FrameKind::Failed);
        const auto error = errorIn(answered.sliced(FrameHeader::kBytes));
        QVERIFY(error);
        QCOMPARE(error->code, "limit-exceeded"_ba);
        QCOMPARE(error->place.file, u"customers.csv"_s);
    }
};

QTEST_GUILESS_MAIN(WorkerServerTest)
#include "WorkerServerTest.moc"
