#include "reference/Reference.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class HanFoldingTest : public QObject {
    Q_OBJECT

private:
    const std::unique_ptr<const Reference> m_reference = Reference::load().value();
    const HanFolding &m_folding = m_reference->folding;

private Q_SLOTS:
    void simplifies_data() {
        QTest::addColumn<QString>("traditional");
        QTest::addColumn<QString>("simplified");
        QTest::newRow("three of one") << u"臺檯颱"_s << u"台台台"_s;
        QTest::newRow("inside") << u"裏裡"_s << u"里里"_s;
        QTest::newRow("hair and sending") << u"髮發"_s << u"发发"_s;
        QTest::newRow("clock and cup") << u"鍾鐘"_s << u"钟钟"_s;
        QTest::newRow("again and double") << u"復複"_s << u"复复"_s;
        QTest::newRow("behind") << u"後"_s << u"后"_s;
        QTest::newRow("rest") << u"餘"_s << u"余"_s;
        QTest::newRow("cloud") << u"雲"_s << u"云"_s;
        QTest::newRow("revive") << u"蘇囌"_s << u"苏苏"_s;
        QTest::newRow("wide") << u"廣"_s << u"广"_s;
        QTest::newRow("tie") << u"係繫"_s << u"系系"_s;
        QTest::newRow("dry") << u"乾燥"_s << u"干燥"_s;
        QTest::newRow("a reign, by its phrase") << u"乾隆"_s << u"乾隆"_s;
        QTest::newRow("not in the table") << u"著台"_s << u"著台"_s;
        QTest::newRow("simplified already") << u"深圳市腾讯科技"_s << u"深圳市腾讯科技"_s;
        QTest::newRow("Latin") << u"Acme GmbH"_s << u"Acme GmbH"_s;
        QTest::newRow("whole name") << u"騰訊科技（深圳）有限公司"_s << u"腾讯科技（深圳）有限公司"_s;
    }

    void simplifies() {
        QFETCH(const QString, traditional);
        QFETCH(const QString, simplified);

        QCOMPARE(m_folding.simplified(traditional), simplified);
    }

    void makes_one_key_of_what_is_the_same_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::newRow("brackets and width") << u"ＡＢＣ（深圳）１２３"_s << u"abc(深圳)123"_s;
        QTest::newRow("every bracket") << u"【甲】〔乙〕〈丙〉「丁」[戊]"_s << u"(甲)(乙)(丙)(丁)(戊)"_s;
        QTest::newRow("blanks") << u" 甲\u3000乙\u00A0丙\t丁\n"_s << u"甲乙丙丁"_s;
        QTest::newRow("middle dots") << u"甲·乙•丙・丁"_s << u"甲乙丙丁"_s;
        QTest::newRow("invisible") << u"甲\u200B乙\uFEFF"_s << u"甲乙"_s;
        QTest::newRow("one sign for many") << u"㈱①"_s << u"(株)1"_s;
        QTest::newRow("traditional") << u"騰訊"_s << u"腾讯"_s;
        QTest::newRow("a reign stays") << u"乾隆"_s << u"乾隆"_s;
        QTest::newRow("empty") << QString{} << QString{};
    }

    void makes_one_key_of_what_is_the_same() {
        QFETCH(const QString, text);
        QFETCH(const QString, key);

        QCOMPARE(m_folding.key(text), key);
    }

    void a_key_is_its_own_key() {
        for (const QString &text : {u"騰訊科技（深圳）有限公司"_s, u"㈱①【甲】"_s, u"Ａ·b"_s}) {
            const QString key = m_folding.key(text);

            QCOMPARE(m_folding.key(key), key);
        }
    }

    void keeps_two_surnames_apart() {
        QVERIFY(m_folding.personKey(u"於建") != m_folding.personKey(u"于建"));
        QCOMPARE(m_folding.personKey(u"張於"), u"张于"_s);
    }

    void narrows_and_trims() {
        QCOMPARE(HanFolding::halfWidth(u" ＡＢ\u3000\u3000１２ "), u"AB 12"_s);
        QCOMPARE(HanFolding::halfWidth(u""), QString{});
    }
};

QTEST_GUILESS_MAIN(HanFoldingTest)
#include "HanFoldingTest.moc"
