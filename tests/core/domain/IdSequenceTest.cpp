#include "domain/IdSequence.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class IdSequenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void carries_its_time_and_says_what_it_is() {
        // 0x017F22E279B0 milliseconds: the example of RFC 9562, A.6.
        IdSequence ids{QDateTime::fromMSecsSinceEpoch(0x017F22E279B0)};

        const QString id = ids.next().toString(QUuid::WithoutBraces);

        QCOMPARE(id.first(15), u"017f22e2-79b0-7"_s);
        QVERIFY(u"89ab"_s.contains(id[19]));
    }

    void rises_in_the_order_made() {
        IdSequence ids{QDateTime::fromMSecsSinceEpoch(0x017F22E279B0)};
        QByteArray last;
        for (int made = 0; made < 100'000; ++made) {
            const QByteArray next = ids.next().toRfc4122();
            QVERIFY(last < next);
            last = next;
        }
    }

    void two_sequences_of_one_moment_differ() {
        const auto at = QDateTime::fromMSecsSinceEpoch(0x017F22E279B0);

        QVERIFY(IdSequence{at}.next() != IdSequence{at}.next());
    }
};

QTEST_GUILESS_MAIN(IdSequenceTest)
#include "IdSequenceTest.moc"
