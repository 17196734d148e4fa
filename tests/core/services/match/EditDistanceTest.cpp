#include "services/match/EditDistance.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class EditDistanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts_slips_data() {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<int>("slips");

        QTest::newRow("equal") << u"华星科技"_s << u"华星科技"_s << 0;
        QTest::newRow("exchanged") << u"华星科技"_s << u"华兴科技"_s << 1;
        QTest::newRow("left out") << u"华星科技"_s << u"华科技"_s << 1;
        QTest::newRow("added") << u"华星"_s << u"华星星"_s << 1;
        QTest::newRow("neighbours swapped") << u"华星科技"_s << u"星华科技"_s << 1;
        QTest::newRow("neighbours swapped in the middle") << u"abcd"_s << u"acbd"_s << 1;
        QTest::newRow("two") << u"smith"_s << u"smyht"_s << 2;
        QTest::newRow("nothing against something") << QString{} << u"ab"_s << 2;
        QTest::newRow("more than asked for") << u"abcdef"_s << u"uvwxyz"_s << 4;
        QTest::newRow("far longer") << u"a"_s << u"abcdefgh"_s << 4;
    }

    void counts_slips() {
        QFETCH(const QString, left);
        QFETCH(const QString, right);
        QFETCH(const int, slips);

        QCOMPARE(editDistance(left, right, 3), slips);
        QCOMPARE(editDistance(right, left, 3), slips);
    }
};

QTEST_GUILESS_MAIN(EditDistanceTest)
#include "EditDistanceTest.moc"
