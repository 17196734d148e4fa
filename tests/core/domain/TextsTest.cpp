#include "domain/Texts.h"
#include "domain/ChineseNumbers.h"
#include "domain/Emails.h"
#include "domain/Options.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makes_one_line() {
        QCOMPARE(singleLine(u"  a  b\n c\u3000\u00a0d "), u"a b c d"_s);
        QCOMPARE(singleLine(u"客户\u200b名称\ufeff"), u"客户名称"_s);
        QCOMPARE(singleLine(u"\n \t"), QString{});
        QCOMPARE(singleLine(u"a b"), u"a b"_s);
    }

    void knows_placeholders_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");

        for (const QString &text : {u""_s, u" "_s, u"无"_s, u"/"_s, u"-"_s, u"--"_s, u"—"_s, u"——"_s, u"N/A"_s,
                 u"n/a"_s, u"#N/A"_s, u"待定"_s, u"暂无"_s, u"未知"_s, u"null"_s, u"NULL"_s, u"None"_s, u"（无）"_s,
                 u"Ｎ／Ａ"_s, u"\\"_s, u"？"_s, u"………………………………"_s})
            QTest::addRow("'%s'", qPrintable(text)) << text << true;
        for (const QString &text : {u"无锡"_s, u"无"_s + u"极科技"_s, u"0"_s, u"a"_s, u"待定客户"_s, u"nanjing"_s,
                 u"-5"_s, u"空调"_s, u"NA科技有限公司"_s, u"待定点供应商"_s})
            QTest::addRow("'%s'", qPrintable(text)) << text << false;
    }

    void knows_placeholders() {
        QFETCH(const QString, text);
        QFETCH(const bool, isOne);

        QCOMPARE(isPlaceholder(text), isOne);
    }

    void reads_ticks_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("ticked");

        QTest::newRow("before the label") << u"□潜在客户☑意向客户□合作客户"_s << QStringList{u"意向客户"_s};
        QTest::newRow("black square") << u"□ 潜在客户 ■ 意向客户 □ 合作客户"_s << QStringList{u"意向客户"_s};
        QTest::newRow("behind the label") << u"潜在客户□ 意向客户☑ 合作客户□"_s << QStringList{u"意向客户"_s};
        QTest::newRow("brackets behind") << u"潜在客户( )  意向客户(√)"_s << QStringList{u"意向客户"_s};
        QTest::newRow("wide brackets") << u"潜在客户（　）意向客户（√）"_s << QStringList{u"意向客户"_s};
        QTest::newRow("square brackets") << u"[ ] 潜在客户 [x] 意向客户"_s << QStringList{u"意向客户"_s};
        QTest::newRow("Wingdings") << u"\uf0a8潜在客户\uf0fe意向客户"_s << QStringList{u"意向客户"_s};
        QTest::newRow("crossed") << u"☐潜在客户 ☒意向客户"_s << QStringList{u"意向客户"_s};
        QTest::newRow("a tick alone") << u"√意向客户"_s << QStringList{u"意向客户"_s};
        QTest::newRow("parted by commas") << u"□潜在客户、☑意向客户、□合作客户"_s << QStringList{u"意向客户"_s};
        QTest::newRow("two") << u"☑展会 □转介绍 ☑线上推广"_s << QStringList{u"展会"_s, u"线上推广"_s};
        QTest::newRow("none") << u"□潜在客户□意向客户□合作客户"_s << QStringList{};
        QTest::newRow("written in") << u"□展会 ☑其他____"_s << QStringList{u"其他"_s};
    }

    void reads_ticks() {
        QFETCH(const QString, text);
        QFETCH(const QStringList, ticked);

        const auto options = tickedOptions(text);

        QVERIFY(options);
        QCOMPARE(*options, ticked);
    }

    void sees_no_ticks_in_a_plain_text() { QVERIFY(!tickedOptions(u"意向客户")); }

    void knows_the_option_that_is_meant() {
        const auto idOf = [](QLatin1StringView list, QStringView text) {
            const Option *option = optionMeant(list, text);
            return option ? QString{option->id} : QString{};
        };

        QCOMPARE(idOf("customer_type"_L1, u"意向"), u"interested"_s);
        QCOMPARE(idOf("customer_type"_L1, u"意向客户(30天内)"), u"interested"_s);
        QCOMPARE(idOf("customer_type"_L1, u"2.意向客户"), u"interested"_s);
        QCOMPARE(idOf("tier"_L1, u"A类客户"), u"A"_s);
        QCOMPARE(idOf("interest"_L1, u"中"), u"medium"_s);
        QCOMPARE(idOf("interest"_L1, u"比价中"), QString{});
        QCOMPARE(idOf("interest"_L1, u"观望"), QString{});
        QCOMPARE(idOf("customer_type"_L1, u"大客户"), QString{});
        QCOMPARE(idOf("customer_type"_L1, u"重点"), QString{});
        QCOMPARE(idOf("need_type"_L1, u"拼团"), QString{});
    }

    void reads_numerals() {
        QCOMPARE(readNumeral(u"十二"), 12);
        QCOMPARE(readNumeral(u"三百零五"), 305);
        QCOMPARE(readNumeral(u"叁拾"), 30);
        QCOMPARE(readNumeral(u"二〇二四"), 2024);
        QVERIFY(!readNumeral(u"三十百"));
        QVERIFY(!readNumeral(u"客户"));
        QVERIFY(!readNumeral(u""));
        QCOMPARE(withDigits(u"二〇二四年十二月"), u"2024年12月"_s);
    }

    void reads_the_addresses_of_a_cell_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("addresses");
        QTest::addColumn<bool>("holds");

        QTest::newRow("one") << u"li@example.com"_s << QStringList{u"li@example.com"_s} << true;
        QTest::newRow("full-width @") << u"li＠example.com"_s << QStringList{u"li@example.com"_s} << true;
        QTest::newRow("mailto") << u"mailto:li@example.com"_s << QStringList{u"li@example.com"_s} << true;
        QTest::newRow("with a name") << u"李四 <li@example.com>"_s << QStringList{u"li@example.com"_s} << true;
        for (const QString &sign : {u";"_s, u"；"_s, u"，"_s, u"、"_s, u" "_s, u" / "_s, u"\n"_s})
            QTest::addRow("two, parted by '%s'", qPrintable(sign))
                << (u"a@example.com"_s + sign + u"b@example.com"_s)
                << QStringList{u"a@example.com"_s, u"b@example.com"_s} << true;
        QTest::newRow("the same twice") << u"a@example.com;A@example.com"_s << QStringList{u"a@example.com"_s} << true;
        QTest::newRow("comma for the dot") << u"li@example，com"_s << QStringList{u"li@example.com"_s} << false;
        QTest::newRow("no @") << u"sales1222example.com"_s << QStringList{u"sales1222example.com"_s} << false;
        QTest::newRow("two @") << u"chen602@@example.com"_s << QStringList{u"chen602@@example.com"_s} << false;
        QTest::newRow("at") << u"office1017 at example.cn"_s << QStringList{u"office1017 at example.cn"_s} << false;
        QTest::newRow("hash") << u"li#example.com"_s << QStringList{u"li#example.com"_s} << false;
        QTest::newRow("no ending") << u"li@example"_s << QStringList{u"li@example"_s} << false;
        QTest::newRow("dots") << u"li..x@example.com"_s << QStringList{u"li..x@example.com"_s} << false;
    }

    void reads_the_addresses_of_a_cell() {
        QFETCH(const QString, text);
        QFETCH(const QStringList, addresses);
        QFETCH(const bool, holds);

        const WrittenEmails read = readEmails(text);

        QCOMPARE(read.addresses, addresses);
        QCOMPARE(read.wrong.isEmpty(), holds);
    }
};

QTEST_GUILESS_MAIN(TextsTest)
#include "TextsTest.moc"
