#include "reference/Reference.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class PinyinTest : public QObject {
    Q_OBJECT

private:
    const std::unique_ptr<const Reference> m_reference = Reference::load().value();
    const Pinyin &m_pinyin = m_reference->pinyin;

private Q_SLOTS:
    void reads_every_standard_character() {
        qsizetype standard = 0;
        const Table table = Table::open("pinyin-characters"_L1).value();
        table.forEach([&](const Table::Row &row) {
            for (const char32_t character : row[1].toUcs4()) {
                ++standard;
                QCOMPARE(m_pinyin.readings(character).value(0), row[0].toString());
            }
        });

        QCOMPARE(standard, 8105);
    }

    void knows_every_reading_data() {
        QTest::addColumn<QString>("character");
        QTest::addColumn<QString>("readings");
        QTest::newRow("xing") << u"行"_s << u"xing hang"_s;
        QTest::newRow("zhong") << u"重"_s << u"zhong chong"_s;
        QTest::newRow("chang") << u"长"_s << u"chang zhang"_s;
        QTest::newRow("sha") << u"厦"_s << u"sha xia"_s;
        QTest::newRow("dou") << u"都"_s << u"dou du"_s;
        QTest::newRow("cang") << u"藏"_s << u"cang zang"_s;
        QTest::newRow("hui") << u"会"_s << u"hui kuai"_s;
        QTest::newRow("zeng") << u"曾"_s << u"zeng"_s;
        QTest::newRow("shan") << u"单"_s << u"shan chan"_s;
        QTest::newRow("qiu") << u"仇"_s << u"qiu"_s;
        QTest::newRow("xie") << u"解"_s << u"xie"_s;
        QTest::newRow("zha") << u"查"_s << u"zha"_s;
        QTest::newRow("ou") << u"区"_s << u"ou"_s;
        QTest::newRow("piao") << u"朴"_s << u"piao"_s;
        QTest::newRow("ge") << u"盖"_s << u"ge"_s;
        QTest::newRow("yu") << u"尉"_s << u"yu"_s;
        QTest::newRow("chong") << u"种"_s << u"chong"_s;
        QTest::newRow("zhai") << u"翟"_s << u"zhai"_s;
        QTest::newRow("qin") << u"覃"_s << u"qin tan"_s;
        QTest::newRow("beyond the basic plane") << u"𫭟"_s << u"ou"_s;
    }

    void knows_every_reading() {
        QFETCH(const QString, character);
        QFETCH(const QString, readings);

        const QStringList known = m_pinyin.readings(character.toUcs4().front());

        for (const QString &reading : readings.split(u' '))
            QVERIFY2(known.contains(reading), qPrintable(known.join(u' ')));
    }

    void puts_the_usual_reading_first() {
        QCOMPARE(m_pinyin.readings(U'地').first(), u"di"_s);
        QCOMPARE(m_pinyin.readings(U'佛').first(), u"fo"_s);
        QCOMPARE(m_pinyin.readings(U'似').first(), u"si"_s);
        QCOMPARE(m_pinyin.readings(U'乐').first(), u"le"_s);
        QCOMPARE(m_pinyin.readings(U'吕'), QStringList{u"lv"_s});
        QVERIFY(m_pinyin.readings(U'A').isEmpty());
    }

    void reads_words_and_places_data() {
        QTest::addColumn<QString>("syllables");
        const auto row = [](const QString &word, const char *syllables) {
            QTest::newRow(qUtf8Printable(word)) << QString::fromLatin1(syllables);
        };
        row(u"银行"_s, "yin hang");
        row(u"行业"_s, "hang ye");
        row(u"长沙"_s, "chang sha");
        row(u"厦门"_s, "xia men");
        row(u"重庆"_s, "chong qing");
        row(u"会计"_s, "kuai ji");
        row(u"音乐"_s, "yin yue");
        row(u"调查"_s, "diao cha");
        row(u"六安"_s, "lu an");
        row(u"蚌埠"_s, "beng bu");
        row(u"东莞"_s, "dong guan");
        row(u"番禺"_s, "pan yu");
        row(u"台州"_s, "tai zhou");
        row(u"乐清"_s, "yue qing");
        row(u"乐山"_s, "le shan");
        row(u"乐亭"_s, "lao ting");
        row(u"单县"_s, "shan xian");
        row(u"歙县"_s, "she xian");
        row(u"浚县"_s, "xun xian");
        row(u"蔚县"_s, "yu xian");
        row(u"珲春"_s, "hun chun");
        row(u"喀什"_s, "ka shi");
        row(u"尉犁"_s, "yu li");
        row(u"繁峙"_s, "fan shi");
        row(u"涡阳"_s, "guo yang");
        row(u"泌阳"_s, "bi yang");
        row(u"铅山"_s, "yan shan");
        row(u"枞阳"_s, "zong yang");
        row(u"荥阳"_s, "xing yang");
        row(u"荥经"_s, "ying jing");
        row(u"犍为"_s, "qian wei");
        row(u"大埔"_s, "da bu");
        row(u"黄陂"_s, "huang pi");
        row(u"吴堡"_s, "wu bu");
        row(u"什邡"_s, "shi fang");
        row(u"都江堰"_s, "du jiang yan");
        row(u"六合区"_s, "lu he qu");
        row(u"洪洞县"_s, "hong tong xian");
        row(u"长子县"_s, "zhang zi xian");
        row(u"筠连县"_s, "jun lian xian");
        row(u"大城县"_s, "dai cheng xian");
        row(u"莱芜Lab 3号"_s, "lai wu lab 3 hao");
    }

    void reads_words_and_places() {
        QFETCH(const QString, syllables);

        QCOMPARE(m_pinyin.syllables(QString::fromUtf8(QTest::currentDataTag())).join(u' '), syllables);
    }

    void gives_initials() {
        QCOMPARE(m_pinyin.initials(u"银行"), u"yh"_s);
        QCOMPARE(m_pinyin.initials(u"厦门"), u"xm"_s);
        QCOMPARE(m_pinyin.initials(u"重庆"), u"cq"_s);
        QCOMPARE(m_pinyin.initials(u"长沙"), u"cs"_s);
        QCOMPARE(m_pinyin.initials(u"中国工商银行"), u"zggsyh"_s);
        QCOMPARE(m_pinyin.initials(u"TCL（深圳）"), u"tclsz"_s);
        QCOMPARE(m_pinyin.full(u"北京科技"), u"beijingkeji"_s);
    }

    void reads_surnames_as_surnames_data() {
        QTest::addColumn<QStringList>("readings");
        const auto row = [](const QString &surname, const QStringList &readings) {
            QTest::newRow(qUtf8Printable(surname)) << readings;
        };
        row(u"尉迟"_s, {u"yu chi"_s});
        row(u"万俟"_s, {u"mo qi"_s});
        row(u"欧阳"_s, {u"ou yang"_s});
        row(u"长孙"_s, {u"zhang sun"_s});
        row(u"令狐"_s, {u"ling hu"_s});
        row(u"单"_s, {u"shan"_s});
        row(u"曾"_s, {u"zeng"_s});
        row(u"仇"_s, {u"qiu"_s});
        row(u"解"_s, {u"xie"_s});
        row(u"查"_s, {u"zha"_s});
        row(u"区"_s, {u"ou"_s});
        row(u"任"_s, {u"ren"_s});
        row(u"种"_s, {u"chong"_s});
        row(u"尉"_s, {u"wei"_s});
        row(u"覃"_s, {u"qin"_s, u"tan"_s});
        row(u"翟"_s, {u"zhai"_s, u"di"_s});
    }

    void reads_surnames_as_surnames() {
        QFETCH(const QStringList, readings);

        QCOMPARE(m_pinyin.surnameReadings(QString::fromUtf8(QTest::currentDataTag())), readings);
    }

    void offers_every_reading_for_a_search() {
        QCOMPARE(m_pinyin.fullVariants(u"北京"), QStringList{u"beijing"_s});
        QVERIFY(m_pinyin.fullVariants(u"单雄").contains(u"shanxiong"_s));
        QVERIFY(m_pinyin.fullVariants(u"单雄").contains(u"danxiong"_s));
        QCOMPARE(m_pinyin.fullVariants(u"吕布"), (QStringList{u"lvbu"_s, u"lubu"_s}));
        QVERIFY(m_pinyin.initialsVariants(u"乐行").contains(u"yh"_s));
        QCOMPARE(m_pinyin.fullVariants(u"行行行行").size(), 8);
    }

    void folds_what_is_typed() {
        QCOMPARE(Pinyin::typed(u"LÜ Bu"), u"lvbu"_s);
        QCOMPARE(Pinyin::typed(u"lu:"), u"lv"_s);
    }

    void sorts_by_syllables_then_by_characters() {
        QStringList names{u"张三"_s, u"王方"_s, u"阿里"_s, u"王芳"_s, u"3M"_s};
        std::ranges::sort(names, {}, [this](const QString &name) { return m_pinyin.sortKey(name); });

        QCOMPARE(names, (QStringList{u"3M"_s, u"阿里"_s, u"王方"_s, u"王芳"_s, u"张三"_s}));
    }
};

QTEST_GUILESS_MAIN(PinyinTest)
#include "PinyinTest.moc"
