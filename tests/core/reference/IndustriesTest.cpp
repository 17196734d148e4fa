#include "reference/Reference.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class IndustriesTest : public QObject {
    Q_OBJECT

private:
    const std::unique_ptr<const Reference> m_reference = Reference::load().value();
    const Industries &m_industries = m_reference->industries;

private Q_SLOTS:
    void holds_20_sections_and_97_divisions_without_a_gap() {
        QStringList sections;
        QStringList numbers;
        for (const Industry &industry : m_industries.all())
            (industry.isSection() ? sections : numbers) +=
                industry.isSection() ? industry.code : industry.code.sliced(1);
        QStringList expected;
        for (int number = 1; number <= 97; ++number)
            expected += QString::number(number).rightJustified(2, u'0');

        QCOMPARE(sections.join(QString{}), u"ABCDEFGHIJKLMNOPQRST"_s);
        QCOMPARE(numbers, expected);
    }

    void puts_divisions_into_their_section_data() {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        const std::array<std::pair<int, int>, 20> ranges{
            {{1, 5}, {6, 12}, {13, 43}, {44, 46}, {47, 50}, {51, 52}, {53, 60}, {61, 62}, {63, 65}, {66, 69}, {70, 70},
                {71, 72}, {73, 75}, {76, 79}, {80, 82}, {83, 83}, {84, 85}, {86, 90}, {91, 96}, {97, 97}}};
        for (std::size_t i = 0; i < ranges.size(); ++i)
            QTest::addRow("%c", char('A' + i)) << ranges[i].first << ranges[i].second;
    }

    void puts_divisions_into_their_section() {
        QFETCH(const int, first);
        QFETCH(const int, last);
        const QString section = QString::fromLatin1(QTest::currentDataTag());

        QStringList found;
        for (const Industry &industry : m_industries.all())
            if (!industry.isSection() && industry.section() == section)
                found += industry.code.sliced(1);

        QCOMPARE(found.first().toInt(), first);
        QCOMPARE(found.last().toInt(), last);
        QCOMPARE(found.size(), last - first + 1);
    }

    void names_divisions_as_the_standard_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("A05") << u"农、林、牧、渔专业及辅助性活动"_s;
        QTest::newRow("B11") << u"开采专业及辅助性活动"_s;
        QTest::newRow("C25") << u"石油、煤炭及其他燃料加工业"_s;
        QTest::newRow("C39") << u"计算机、通信和其他电子设备制造业"_s;
        QTest::newRow("E50") << u"建筑装饰、装修和其他建筑业"_s;
        QTest::newRow("G58") << u"多式联运和运输代理业"_s;
        QTest::newRow("G59") << u"装卸搬运和仓储业"_s;
        QTest::newRow("I65") << u"软件和信息技术服务业"_s;
        QTest::newRow("L72") << u"商务服务业"_s;
        QTest::newRow("N79") << u"土地管理业"_s;
        QTest::newRow("O80") << u"居民服务业"_s;
        QTest::newRow("P83") << u"教育"_s;
        QTest::newRow("Q84") << u"卫生"_s;
        QTest::newRow("T97") << u"国际组织"_s;
    }

    void names_divisions_as_the_standard() {
        QFETCH(const QString, name);

        QCOMPARE(m_industries.label(QString::fromLatin1(QTest::currentDataTag())), name);
    }

    void has_no_codes_of_the_edition_of_2011() {
        for (const QString &code : {u"O79"_s, u"P82"_s, u"T96"_s})
            QVERIFY(!m_industries.byCode(code));
    }

    void understands_every_name_that_it_shows() {
        for (const Industry &industry : m_industries.all())
            if (!industry.isSection())
                QCOMPARE(m_industries.codeFor(industry.name), industry.code);
    }

    void understands_what_people_write_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("commas instead of stops") << u"计算机,通信和其他电子设备制造业"_s << u"C39"_s;
        QTest::newRow("another conjunction") << u"酒、饮料及精制茶制造业"_s << u"C15"_s;
        QTest::newRow("without the last character") << u"汽车制造"_s << u"C36"_s;
        QTest::newRow("shorter variant of the standard") << u"科技推广和应用服务"_s << u"M75"_s;
        QTest::newRow("longer variant of the standard") << u"基层群众自治组织及其他组织"_s << u"S96"_s;
        QTest::newRow("name of 2011") << u"广播、电视、电影和影视录音制作业"_s << u"R87"_s;
        QTest::newRow("traditional") << u"軟件和信息技術服務業"_s << u"I65"_s;
        QTest::newRow("code") << u"C35"_s << u"C35"_s;
        QTest::newRow("code in lower case and full width") << u"ｉ65"_s << u"I65"_s;
        QTest::newRow("digits alone") << u"35"_s << u"C35"_s;
        QTest::newRow("class code") << u"C3521"_s << u"C35"_s;
        QTest::newRow("code with its name") << u"I65 软件和信息技术服务业"_s << u"I65"_s;
        QTest::newRow("code of 2011 with a name that lives on") << u"O79 居民服务业"_s << u"O80"_s;
        QTest::newRow("path") << u"制造业/专用设备制造业"_s << u"C35"_s;
        QTest::newRow("path with words") << u"制造业-汽车零部件"_s << u"C36"_s;
        QTest::newRow("section and division of one name") << u"房地产业"_s << u"K70"_s;
        QTest::newRow("word") << u"餐饮"_s << u"H62"_s;
        QTest::newRow("word of software") << u"软件"_s << u"I65"_s;
        QTest::newRow("word with an ending") << u"物流行业"_s << u"G54"_s;
        QTest::newRow("word with another ending") << u"餐饮类"_s << u"H62"_s;
        QTest::newRow("Latin word") << u"IT服务"_s << u"I65"_s;
    }

    void understands_what_people_write() {
        QFETCH(const QString, text);
        QFETCH(const QString, code);

        QCOMPARE(m_industries.codeFor(text), code);
    }

    void gives_no_code_where_the_text_does_not_decide_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString{};
        QTest::newRow("section") << u"制造业"_s;
        QTest::newRow("section's letter") << u"C"_s;
        QTest::newRow("section without its last character") << u"金融"_s;
        QTest::newRow("word of several divisions") << u"设备制造"_s;
        QTest::newRow("another such word") << u"机械"_s;
        QTest::newRow("two divisions") << u"软件/餐饮"_s;
        QTest::newRow("nothing said") << u"综合类"_s;
        QTest::newRow("note") << u"见附件"_s;
        QTest::newRow("code of no division") << u"Z99"_s;
        QTest::newRow("code of 2011 alone") << u"O79"_s;
        QTest::newRow("code against name") << u"C35 汽车制造业"_s;
    }

    void gives_no_code_where_the_text_does_not_decide() {
        QFETCH(const QString, text);

        QVERIFY(!m_industries.codeFor(text));
    }

    void tells_a_section_from_anything_else() {
        QVERIFY(m_industries.isSection(u"制造业"));
        QVERIFY(m_industries.isSection(u"C"));
        QVERIFY(m_industries.isSection(u"C 制造业"));
        QVERIFY(m_industries.isSection(u"金融"));
        QVERIFY(!m_industries.isSection(u"B 制造业"));
        QVERIFY(!m_industries.isSection(u"餐饮业"));
        QVERIFY(!m_industries.isSection(u""));
    }

    void every_word_of_the_table_gives_its_code() {
        const Table words = Table::open("industry-words"_L1).value();
        words.forEach([this](const Table::Row &row) {
            QVERIFY2(m_industries.byCode(row[0]), qPrintable(row[0].toString()));
            for (const QStringView word : row[1].tokenize(u' ', Qt::SkipEmptyParts))
                QCOMPARE(m_industries.codeFor(word), row[0].toString());
        });
    }

    void offers_the_division_for_a_typed_word() {
        QCOMPARE(m_industries.search(u"软件").front()->code, u"I65"_s);
        QCOMPARE(m_industries.search(u"I65").front()->code, u"I65"_s);
        QCOMPARE(m_industries.search(u"65").front()->code, u"I65"_s);
        QVERIFY(m_industries.search(u"制造").size() > 20);
        QVERIFY(m_industries.search(u"没有这样").empty());
    }
};

QTEST_GUILESS_MAIN(IndustriesTest)
#include "IndustriesTest.moc"
