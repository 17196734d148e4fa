#include "domain/Amounts.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class AmountsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_every_notation_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fen");

        QTest::newRow("plain") << u"1234"_s << u"123400"_s;
        QTest::newRow("with 分") << u"1234.56"_s << u"123456"_s;
        QTest::newRow("one decimal") << u"0.5"_s << u"50"_s;
        QTest::newRow("thousands") << u"1,234,567.80"_s << u"123456780"_s;
        QTest::newRow("groups of four") << u"123,4567"_s << u"123456700"_s;
        QTest::newRow("元") << u"120,000元"_s << u"12000000"_s;
        QTest::newRow("元整") << u"120000元整"_s << u"12000000"_s;
        QTest::newRow("万") << u"47.55万"_s << u"47550000"_s;
        QTest::newRow("万元 with a blank") << u"37.2 万元"_s << u"37200000"_s;
        QTest::newRow("千元") << u"12千元"_s << u"1200000"_s;
        QTest::newRow("百万") << u"1.2百万"_s << u"120000000"_s;
        QTest::newRow("亿") << u"1.5亿"_s << u"15000000000"_s;
        QTest::newRow("亿 and 万") << u"1亿2000万"_s << u"12000000000"_s;
        QTest::newRow("万 and 千") << u"12万5千"_s << u"12500000"_s;
        QTest::newRow("元 and 角") << u"3元5角"_s << u"350"_s;
        QTest::newRow("w") << u"5w"_s << u"5000000"_s;
        QTest::newRow("k") << u"5.5K"_s << u"550000"_s;
        QTest::newRow("yuan sign") << u"¥502,000.00"_s << u"50200000"_s;
        QTest::newRow("wide yuan sign") << u"￥502,000.00"_s << u"50200000"_s;
        QTest::newRow("RMB") << u"RMB 5000"_s << u"500000"_s;
        QTest::newRow("人民币") << u"人民币5000元"_s << u"500000"_s;
        QTest::newRow("full width") << u"１２．５万元"_s << u"12500000"_s;
        QTest::newRow("numerals") << u"三十万元"_s << u"30000000"_s;
        QTest::newRow("capital numerals") << u"叁拾伍万元整"_s << u"35000000"_s;
        QTest::newRow("exponent") << u"2.5E+6"_s << u"250000000"_s;
        QTest::newRow("negative") << u"-1,200.50"_s << u"-120050"_s;
        QTest::newRow("zero") << u"0"_s << u"0"_s;
        QTest::newRow("leading zeros") << u"007"_s << u"700"_s;
        QTest::newRow("how a spreadsheet stores 646.56") << u"646.5599999999999万"_s << u"646560000"_s;
        QTest::newRow("how a spreadsheet stores 618.43") << u"618.4300000000001万"_s << u"618430000"_s;
    }

    void reads_every_notation() {
        QFETCH(const QString, text);
        QFETCH(const QString, fen);

        const auto amount = readAmount(text);

        QVERIFY(amount);
        QCOMPARE(amount->fen, fen);
        QVERIFY(!amount->doubtful);
    }

    void counts_in_the_unit_of_the_heading_unless_the_cell_has_its_own() {
        const MoneyUnit tenThousands = *moneyUnit(u"万元");

        QCOMPARE(readAmount(u"47.55", tenThousands)->fen, u"47550000"_s);
        QCOMPARE(readAmount(u"120,000元", tenThousands)->fen, u"12000000"_s);
        QCOMPARE(readAmount(u"3亿", tenThousands)->fen, u"30000000000"_s);
    }

    void knows_a_doubtful_amount() {
        for (const QString &text : {u"约33万"_s, u"33万左右"_s, u"大约33万"_s, u"近33万元"_s, u"33多万"_s}) {
            const auto amount = readAmount(text);
            QVERIFY2(amount && amount->doubtful, qPrintable(text));
            QCOMPARE(amount->fen, u"33000000"_s);
        }
        QVERIFY(readAmount(u"1.2345").value().doubtful);
    }

    void leaves_what_is_no_amount_data() {
        QTest::addColumn<QString>("text");

        for (const QString &text : {u"面议"_s, u"保密"_s, u"详见合同"_s, u"见台账"_s, u"$500"_s, u"500美元"_s,
                 u"HKD 500"_s, u"50-80万"_s, u"50万以上"_s, u"1.2.3"_s, u"1,23,4"_s, u"12万5"_s, u"5千3万"_s, u"万"_s,
                 u"1e999"_s, u"99999999999999999"_s, u"12abc"_s, u""_s, u"--"_s, u"1 2 3元 4"_s, u"9"_s.repeated(60)})
            QTest::addRow("%s", qPrintable(text)) << text;
    }

    void leaves_what_is_no_amount() {
        QFETCH(const QString, text);

        QVERIFY(!readAmount(text));
    }

    void reads_ranges_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("range");

        QTest::newRow("unit on both ends") << u"5万-10万"_s << u"5000000..10000000"_s;
        QTest::newRow("unit on the second") << u"10-20万"_s << u"10000000..20000000"_s;
        QTest::newRow("至") << u"50至80万元"_s << u"50000000..80000000"_s;
        QTest::newRow("tilde") << u"50万~80万"_s << u"50000000..80000000"_s;
        QTest::newRow("at most") << u"50万以内"_s << u"..50000000"_s;
        QTest::newRow("at most, in front") << u"不超过50万"_s << u"..50000000"_s;
        QTest::newRow("at most, sign") << u"<50万"_s << u"..50000000"_s;
        QTest::newRow("at least") << u"100万以上"_s << u"100000000.."_s;
        QTest::newRow("at least, sign") << u"≥50万"_s << u"50000000.."_s;
        QTest::newRow("at least, plus") << u"50万+"_s << u"50000000.."_s;
        QTest::newRow("one amount") << u"50万"_s << u"50000000..50000000"_s;
        QTest::newRow("about") << u"20万左右"_s << u"20000000..20000000"_s;
        QTest::newRow("as it is kept, in 元") << u"50000..100000"_s << u"5000000..10000000"_s;
    }

    void reads_ranges() {
        QFETCH(const QString, text);
        QFETCH(const QString, range);

        const auto read = readAmountRange(text);

        QVERIFY(read);
        QCOMPARE(read->range, range);
    }

    void leaves_a_range_that_falls() { QVERIFY(!readAmountRange(u"80万-50万")); }

    void reads_whole_numbers() {
        QCOMPARE(readInteger(u"35人")->number, u"35"_s);
        QCOMPARE(readInteger(u"3,500")->number, u"3500"_s);
        QCOMPARE(readInteger(u"1.2万人")->number, u"12000"_s);
        QCOMPARE(readInteger(u"12.0")->number, u"12"_s);
        QCOMPARE(readInteger(u"2024年")->number, u"2024"_s);
        QVERIFY(readInteger(u"约300人")->doubtful);
        for (const QString &text : {u"300-500人"_s, u"12.5"_s, u"很多"_s, u""_s})
            QVERIFY2(!readInteger(text), qPrintable(text));
    }

    void reads_decimals_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        QTest::newRow("whole") << u"12"_s << u"120000"_s;
        QTest::newRow("fraction") << u"12.5"_s << u"125000"_s;
        QTest::newRow("below nought") << u"-0.75"_s << u"-7500"_s;
        QTest::newRow("thousands") << u"3,500"_s << u"35000000"_s;
        QTest::newRow("with a unit") << u"1.2万"_s << u"120000000"_s;
        QTest::newRow("counted") << u"35次"_s << u"350000"_s;
        QTest::newRow("as a spreadsheet stores 0.3") << u"0.30000000000000004"_s << u"3000"_s;
    }
    void reads_decimals() {
        QFETCH(const QString, text);
        QFETCH(const QString, number);

        const auto read = readDecimal(text);

        QVERIFY(read);
        QCOMPARE(read->number, number);
        QVERIFY(!read->doubtful);
        QCOMPARE(readDecimal(decimalText(number))->number, number);
    }

    void doubts_a_fifth_decimal_and_leaves_words() {
        QVERIFY(readDecimal(u"0.12345")->doubtful);
        QVERIFY(readDecimal(u"约3")->doubtful);
        for (const QString &text : {u"3-5"_s, u"很多"_s, u"-"_s, u""_s})
            QVERIFY2(!readDecimal(text), qPrintable(text));
        QCOMPARE(decimalText(u"-5000"), u"-0.5"_s);
        QCOMPARE(decimalText(u"120000"), u"12"_s);
        QCOMPARE(decimalText(u"1000000"), u"100"_s);
    }

    void tells_units_from_other_words() {
        QCOMPARE(moneyUnit(u"元"), 2);
        QCOMPARE(moneyUnit(u"万元"), 6);
        QCOMPARE(moneyUnit(u"人民币万元"), 6);
        QCOMPARE(moneyUnit(u"亿"), 10);
        QCOMPARE(moneyUnit(u"CNY"), 2);
        for (const QString &text : {u"人"_s, u"必填"_s, u"企业"_s, u"美元"_s, u"百分比"_s, u""_s})
            QVERIFY2(!moneyUnit(text), qPrintable(text));
    }

    void agrees_with_integer_arithmetic() {
        QRandomGenerator random{7};
        for (int i = 0; i < 100'000; ++i) {
            const qint64 fen = qint64(random.bounded(quint64(1'000'000'000'000)));
            const QString yuan = QString::number(fen / 100) + u'.' + QString::number(fen % 100).rightJustified(2, u'0');

            QCOMPARE(readAmount(yuan)->fen, QString::number(fen));
            QCOMPARE(readAmount(QString::number(fen / 1000) + u"万"_s)->fen, QString::number(fen / 1000) + u"000000"_s);
        }
    }

    void stands_random_signs() {
        QRandomGenerator random{99};
        const QString signs = u"0123456789.,万亿千元¥-~约e+十百 以上"_s;
        for (int i = 0; i < 200'000; ++i) {
            QString text;
            for (int n = random.bounded(1, 16); n > 0; --n)
                text += signs[random.bounded(int(signs.size()))];
            if (const auto amount = readAmount(text)) {
                bool isNumber = false;
                (void)amount->fen.toLongLong(&isNumber);
                QVERIFY2(isNumber, qPrintable(text));
            }
            (void)readAmountRange(text);
            (void)readInteger(text);
        }
    }
};

QTEST_GUILESS_MAIN(AmountsTest)
#include "AmountsTest.moc"
