#include "domain/ChainHead.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class ChainHeadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void is_written_as_number_and_hash() {
        const ChainHead head{42, QByteArray::fromHex("00ffab")};

        QCOMPARE(head.text(), u"42:00ffab"_s);
        QCOMPARE(ChainHead::fromText(u"42:00FFab"), head);
    }

    void an_empty_chain_is_written_too() {
        QCOMPARE(ChainHead{}.text(), u"0:"_s);
        QCOMPARE(ChainHead::fromText(u"0:"), ChainHead{});
    }

    void refuses_what_is_no_head_data() {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", ":", "12", "x:00", "-1:00", "5:", "0:00", "5:0", "5:zz", "5:00 "})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void refuses_what_is_no_head() {
        QFETCH(const QString, text);

        QVERIFY(!ChainHead::fromText(text));
    }
};

QTEST_GUILESS_MAIN(ChainHeadTest)
#include "ChainHeadTest.moc"
