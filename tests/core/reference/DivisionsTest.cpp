#include "reference/Reference.h"

#include <QSet>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

using Level = Division::Level;
using Standing = Division::Standing;

} // namespace

class DivisionsTest : public QObject {
    Q_OBJECT

private:
    const std::unique_ptr<const Reference> m_reference = Reference::load().value();
    const Divisions &m_divisions = m_reference->divisions;

    /// The current mainland divisions of a level that @p isWanted accepts.
    template <class Wanted>
    qsizetype count(Level level, Wanted isWanted) const {
        return std::ranges::count_if(m_divisions.all(), [&](const Division &division) {
            return division.level == level && division.code < u"7"_s && division.standing != Standing::Former &&
                   division.standing != Standing::Municipal && isWanted(division);
        });
    }

    QStringList codesNamed(const QString &name, QString Division::*member, Level deepest) const {
        QStringList codes;
        for (const Division &division : m_divisions.all())
            if (division.*member == name && division.standing == Standing::Current && division.level <= deepest)
                codes += division.code;
        return codes;
    }

private Q_SLOTS:
    void holds_every_division_of_april_2026() {
        const auto all = [](const Division &) { return true; };

        QCOMPARE(count(Level::Province, all), 31);
        QCOMPARE(count(Level::City, all), 333);
        QCOMPARE(count(Level::County, all), 2847);
    }

    void holds_each_kind_of_city_data() {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<qsizetype>("expected");
        QTest::newRow("cities") << u"市"_s << qsizetype{293};
        QTest::newRow("autonomous prefectures") << u"自治州"_s << qsizetype{30};
        QTest::newRow("areas") << u"地区"_s << qsizetype{7};
        QTest::newRow("leagues") << u"盟"_s << qsizetype{3};
    }

    void holds_each_kind_of_city() {
        QFETCH(const QString, suffix);
        QFETCH(const qsizetype, expected);

        QCOMPARE(
            count(Level::City, [&](const Division &division) { return division.name.endsWith(suffix); }), expected);
    }

    void holds_what_changed_lately_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("parent");
        QTest::newRow("new area of Chongqing") << u"500157"_s << u"两江新区"_s << u"500100"_s;
        QTest::newRow("new county of 2024") << u"653228"_s << u"和康县"_s << u"653200"_s;
        QTest::newRow("second new county of 2024") << u"653229"_s << u"和安县"_s << u"653200"_s;
        QTest::newRow("new county of 2026") << u"653132"_s << u"岑岭县"_s << u"653100"_s;
        QTest::newRow("new city of 2026") << u"659013"_s << u"草湖市"_s << u"650000"_s;
        QTest::newRow("county that became a city") << u"540481"_s << u"米林市"_s << u"540400"_s;
        QTest::newRow("second county that became a city") << u"540581"_s << u"错那市"_s << u"540500"_s;
        QTest::newRow("city of the corps") << u"659012"_s << u"白杨市"_s << u"650000"_s;
        QTest::newRow("renamed district") << u"130502"_s << u"襄都区"_s << u"130500"_s;
        QTest::newRow("second renamed district") << u"130503"_s << u"信都区"_s << u"130500"_s;
        QTest::newRow("city directly under its province") << u"419001"_s << u"济源市"_s << u"410000"_s;
        QTest::newRow("islands") << u"460302"_s << u"西沙区"_s << u"460300"_s;
        QTest::newRow("second islands") << u"460303"_s << u"南沙区"_s << u"460300"_s;
        QTest::newRow("forestry area") << u"429021"_s << u"神农架林区"_s << u"420000"_s;
        QTest::newRow("special area") << u"520203"_s << u"六枝特区"_s << u"520200"_s;
    }

    void holds_what_changed_lately() {
        QFETCH(const QString, code);
        QFETCH(const QString, name);
        QFETCH(const QString, parent);

        const Division *division = m_divisions.byCode(code);

        QVERIFY(division);
        QCOMPARE(division->name, name);
        QCOMPARE(division->parent, parent);
        QVERIFY(division->standing != Standing::Former);
    }

    void keeps_abolished_districts_with_their_successor() {
        for (const QString &code : {u"500105"_s, u"500112"_s}) {
            const Division *division = m_divisions.byCode(code);

            QVERIFY(division);
            QCOMPARE(division->standing, Standing::Former);
            QCOMPARE(division->successor, u"500157"_s);
        }
    }

    void marks_codes_that_are_not_official_yet() {
        QCOMPARE(m_divisions.byCode(u"653132")->standing, Standing::Provisional);
        QCOMPARE(m_divisions.byCode(u"659013")->standing, Standing::Provisional);
    }

    void every_successor_and_parent_exists() {
        for (const Division &division : m_divisions.all()) {
            QVERIFY2(
                division.level == Level::Province || m_divisions.byCode(division.parent), qPrintable(division.code));
            QVERIFY2(division.successor.isEmpty() || m_divisions.byCode(division.successor), qPrintable(division.code));
        }
    }

    void holds_no_placeholder_and_no_statistical_zone() {
        const QSet<QString> placeholders{u"市辖区"_s, u"县"_s, u"省直辖县级行政区划"_s, u"自治区直辖县级行政区划"_s};
        for (const Division &division : m_divisions.all()) {
            const int ending = division.code.last(2).toInt();

            QVERIFY2(!placeholders.contains(division.name), qPrintable(division.code));
            QVERIFY2(ending < 71 || ending > 79, qPrintable(division.code));
        }
    }

    void counts_counties_below_a_parent_data() {
        QTest::addColumn<QStringList>("parents");
        QTest::addColumn<std::size_t>("expected");
        QTest::newRow("Beijing") << QStringList{u"110100"_s} << std::size_t{16};
        QTest::newRow("Tianjin") << QStringList{u"120100"_s} << std::size_t{16};
        QTest::newRow("Shanghai") << QStringList{u"310100"_s} << std::size_t{16};
        QTest::newRow("Chongqing") << QStringList{u"500100"_s, u"500200"_s} << std::size_t{37};
        QTest::newRow("directly under Hubei") << QStringList{u"420000"_s} << std::size_t{4};
        QTest::newRow("directly under Hainan") << QStringList{u"460000"_s} << std::size_t{15};
        QTest::newRow("directly under Henan") << QStringList{u"410000"_s} << std::size_t{1};
        QTest::newRow("directly under Xinjiang") << QStringList{u"650000"_s} << std::size_t{13};
        QTest::newRow("Dongguan") << QStringList{u"441900"_s} << std::size_t{0};
        QTest::newRow("Zhongshan") << QStringList{u"442000"_s} << std::size_t{0};
        QTest::newRow("Danzhou") << QStringList{u"460400"_s} << std::size_t{0};
        QTest::newRow("Jiayuguan") << QStringList{u"620200"_s} << std::size_t{0};
    }

    void counts_counties_below_a_parent() {
        QFETCH(const QStringList, parents);
        QFETCH(const std::size_t, expected);

        std::size_t found = 0;
        for (const QString &parent : parents)
            found += m_divisions.counties(parent).size();

        QCOMPARE(found, expected);
    }

    void knows_names_that_occur_more_than_once() {
        QCOMPARE(codesNamed(u"鼓楼区"_s, &Division::name, Level::County),
            (QStringList{u"320106"_s, u"320302"_s, u"350102"_s, u"410204"_s}));
        QCOMPARE(codesNamed(u"市中区"_s, &Division::name, Level::County),
            (QStringList{u"370103"_s, u"370402"_s, u"511002"_s, u"511102"_s}));
        QCOMPARE(codesNamed(u"朝阳区"_s, &Division::name, Level::County), (QStringList{u"110105"_s, u"220104"_s}));
        QCOMPARE(codesNamed(u"吉林"_s, &Division::shortName, Level::City), (QStringList{u"220000"_s, u"220200"_s}));
        QCOMPARE(codesNamed(u"海南"_s, &Division::shortName, Level::City), (QStringList{u"460000"_s, u"632500"_s}));
    }

    void shortens_names_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("expected");
        QTest::newRow("autonomous region") << u"150000"_s << u"内蒙古"_s;
        QTest::newRow("autonomous region with a people") << u"650000"_s << u"新疆"_s;
        QTest::newRow("two peoples") << u"422800"_s << u"恩施"_s;
        QTest::newRow("one people") << u"652800"_s << u"巴音郭楞"_s;
        QTest::newRow("league") << u"152500"_s << u"锡林郭勒"_s;
        QTest::newRow("area") << u"232700"_s << u"大兴安岭"_s;
        QTest::newRow("one character is not enough") << u"371722"_s << u"单县"_s;
        QTest::newRow("banner of a people") << u"150724"_s << u"鄂温克"_s;
        QTest::newRow("many peoples") << u"530925"_s << u"双江"_s;
    }

    void shortens_names() {
        QFETCH(const QString, code);
        QFETCH(const QString, expected);

        QCOMPARE(m_divisions.byCode(code)->shortName, expected);
    }

    void reads_the_divisions_of_a_text_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Region>("expected");
        const auto row = [](const char *name, const QString &text, const Region &expected) {
            QTest::newRow(name) << text << expected;
        };
        const auto region = [](const QString &province, const QString &city = {}, const QString &county = {},
                                const QString &rest = {}) { return Region{province, city, county, rest}; };
        row("whole address", u"广东省深圳市南山区科技园1号"_s,
            region(u"440000"_s, u"440300"_s, u"440305"_s, u"科技园1号"_s));
        row("short names", u"广东广州天河"_s, region(u"440000"_s, u"440100"_s, u"440106"_s));
        row("hyphens", u"安徽-合肥-蜀山区"_s, region(u"340000"_s, u"340100"_s, u"340104"_s));
        row("slashes and blanks", u" 江苏 / 苏州 / 昆山市 "_s, region(u"320000"_s, u"320500"_s, u"320583"_s));
        row("traditional", u"廣東省廣州市番禺區"_s, region(u"440000"_s, u"440100"_s, u"440113"_s));
        row("country in front", u"中国浙江省杭州市"_s, region(u"330000"_s, u"330100"_s));
        row("province alone", u"内蒙古自治区"_s, region(u"150000"_s));
        row("short province alone", u"浙江"_s, region(u"330000"_s));
        row("loose suffix of a province", u"广西自治区南宁"_s, region(u"450000"_s, u"450100"_s));
        row("city decides its province", u"深圳"_s, region(u"440000"_s, u"440300"_s));
        row("prefecture by its loose name", u"恩施州利川市"_s, region(u"420000"_s, u"422800"_s, u"422802"_s));
        row("unique county decides its parents", u"昆山市花桥镇"_s,
            region(u"320000"_s, u"320500"_s, u"320583"_s, u"花桥镇"_s));
        row("county-level city by its short name alone", u"昆山"_s, region(u"320000"_s, u"320500"_s, u"320583"_s));
        row("county unique in its province", u"江苏省昆山"_s, region(u"320000"_s, u"320500"_s, u"320583"_s));
        row("province wins over the city of its name", u"吉林"_s, region(u"220000"_s));
        row("city by its full name", u"吉林市"_s, region(u"220000"_s, u"220200"_s));
        row("both of one name", u"吉林吉林"_s, region(u"220000"_s, u"220200"_s));
        row("prefecture of a province's name", u"海南藏族自治州"_s, region(u"630000"_s, u"632500"_s));
        row("prefecture wins over a county of its name", u"朝阳"_s, region(u"210000"_s, u"211300"_s));
        row("municipality", u"上海"_s, region(u"310000"_s, u"310100"_s));
        row("municipality twice", u"北京市北京市朝阳区"_s, region(u"110000"_s, u"110100"_s, u"110105"_s));
        row("municipality with a heading", u"天津市 市辖区 南开区"_s, region(u"120000"_s, u"120100"_s, u"120104"_s));
        row("short district of a municipality", u"上海浦东张江路1号"_s,
            region(u"310000"_s, u"310100"_s, u"310115"_s, u"张江路1号"_s));
        row("district of Chongqing", u"重庆渝中"_s, region(u"500000"_s, u"500100"_s, u"500103"_s));
        row("county of Chongqing", u"重庆市城口县"_s, region(u"500000"_s, u"500200"_s, u"500229"_s));
        row("abolished district keeps its code", u"重庆-渝北区"_s, region(u"500000"_s, u"500100"_s, u"500112"_s));
        row("county directly under its province", u"湖北省仙桃市"_s, region(u"420000"_s, {}, u"429004"_s));
        row("heading for such counties", u"河南省省直辖县级行政区划济源市"_s, region(u"410000"_s, {}, u"419001"_s));
        row("city of the corps", u"新疆生产建设兵团石河子市"_s, region(u"650000"_s, {}, u"659001"_s));
        row("city without counties", u"广东省东莞市长安镇"_s, region(u"440000"_s, u"441900"_s, {}, u"长安镇"_s));
        row("old name of a city", u"湖北襄樊"_s, region(u"420000"_s, u"420600"_s));
        row("old name of a district", u"河北省邢台市桥东区"_s, region(u"130000"_s, u"130500"_s, u"130502"_s));
        row("district where the old name lives on", u"河北省张家口市桥东区"_s,
            region(u"130000"_s, u"130700"_s, u"130702"_s));
        row("former prefecture", u"莱芜市"_s, region(u"370000"_s, u"370100"_s, u"370116"_s));
        row("county that became a district", u"浙江省杭州市萧山市"_s, region(u"330000"_s, u"330100"_s, u"330109"_s));
        row("street named after a district", u"深圳市南山大道8号"_s,
            region(u"440000"_s, u"440300"_s, {}, u"南山大道8号"_s));
        row("street named after a city", u"上海市南京东路1号"_s,
            region(u"310000"_s, u"310100"_s, {}, u"南京东路1号"_s));
        row("county that begins with its city's suffix", u"山东青岛市南"_s,
            region(u"370000"_s, u"370200"_s, u"370202"_s));
        row("street that begins like such a county", u"山东省青岛市南京路1号"_s,
            region(u"370000"_s, u"370200"_s, {}, u"南京路1号"_s));
        row("Hong Kong", u"香港"_s, region(u"810000"_s));
        row("Hong Kong in full", u"中国香港特别行政区九龙"_s, region(u"810000"_s, {}, {}, u"九龙"_s));
    }

    void reads_the_divisions_of_a_text() {
        QFETCH(const QString, text);
        QFETCH(const Region, expected);

        const auto region = m_divisions.parse(text);

        QVERIFY(region);
        QCOMPARE(region->province, expected.province);
        QCOMPARE(region->city, expected.city);
        QCOMPARE(region->county, expected.county);
        QCOMPARE(region->rest, expected.rest);
        QVERIFY(!region->contradictory);
    }

    void reads_nothing_where_the_text_does_not_decide_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString{};
        QTest::newRow("sales region") << u"华东片区"_s;
        QTest::newRow("abroad") << u"国外"_s;
        QTest::newRow("country alone") << u"中国"_s;
        QTest::newRow("county of four cities") << u"鼓楼区"_s;
        QTest::newRow("county that begins like a city") << u"朝阳区"_s;
        QTest::newRow("county of two provinces that begins like a city") << u"西安区"_s;
        QTest::newRow("street") << u"北京路1号"_s;
        QTest::newRow("street of a city") << u"中山大道西"_s;
        QTest::newRow("short district alone") << u"南山"_s;
    }

    void reads_nothing_where_the_text_does_not_decide() {
        QFETCH(const QString, text);

        QVERIFY(!m_divisions.parse(text));
    }

    void leaves_an_ambiguous_county_in_the_rest() {
        const auto region = m_divisions.parse(u"江苏省鼓楼区中山路1号");

        QCOMPARE(region, (Region{u"320000"_s, {}, {}, u"鼓楼区中山路1号"_s}));
    }

    void tells_of_a_city_that_lies_elsewhere() {
        const auto region = m_divisions.parse(u"广东省杭州市");

        QCOMPARE(region->province, u"440000"_s);
        QVERIFY(region->city.isEmpty());
        QVERIFY(region->contradictory);
    }

    void reads_within_what_another_column_said_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("within");
        QTest::addColumn<QString>("city");
        QTest::addColumn<QString>("county");
        QTest::newRow("city") << u"深圳"_s << u"440000"_s << u"440300"_s << QString{};
        QTest::newRow("ambiguous county") << u"鼓楼区"_s << u"350100"_s << u"350100"_s << u"350102"_s;
        QTest::newRow("county of a municipality") << u"朝阳区"_s << u"110000"_s << u"110100"_s << u"110105"_s;
        QTest::newRow("county of a municipality's city") << u"朝阳"_s << u"110100"_s << u"110100"_s << u"110105"_s;
        QTest::newRow("heading") << u"市辖区"_s << u"310000"_s << u"310100"_s << QString{};
        QTest::newRow("municipality once more") << u"重庆市"_s << u"500000"_s << u"500100"_s << QString{};
        QTest::newRow("everything once more") << u"广东省深圳市福田区"_s << u"440000"_s << u"440300"_s << u"440304"_s;
    }

    void reads_within_what_another_column_said() {
        QFETCH(const QString, text);
        QFETCH(const QString, within);
        QFETCH(const QString, city);
        QFETCH(const QString, county);

        const auto region = m_divisions.parse(text, within);

        QVERIFY(region);
        QCOMPARE(region->city, city);
        QCOMPARE(region->county, county);
    }

    void reads_nothing_that_lies_outside_of_another_column() { QVERIFY(!m_divisions.parse(u"杭州市", u"440000")); }

    void labels_a_municipal_city_with_the_municipality() {
        QCOMPARE(m_divisions.label(u"110100"), u"北京市"_s);
        QCOMPARE(m_divisions.label(u"500200"), u"重庆市"_s);
        QCOMPARE(m_divisions.label(u"440305"), u"南山区"_s);
        QCOMPARE(m_divisions.label(u"999999"), QString{});
        QCOMPARE(m_divisions.path(u"440305"), u"广东省深圳市南山区"_s);
        QCOMPARE(m_divisions.path(u"110105"), u"北京市朝阳区"_s);
    }

    void offers_choices_level_by_level() {
        QCOMPARE(m_divisions.provinces().size(), std::size_t{34});
        QCOMPARE(m_divisions.cities(u"440000").size(), std::size_t{21});
        QCOMPARE(m_divisions.cities(u"500000").size(), std::size_t{2});
        QCOMPARE(m_divisions.counties(u"440300").size(), std::size_t{9});
    }

    void puts_every_province_into_a_macro_region() {
        QCOMPARE(Divisions::macroRegion(u"310000"), u"华东"_s);
        QCOMPARE(Divisions::macroRegion(u"440305"), u"华南"_s);
        QCOMPARE(Divisions::macroRegion(u"420000"), u"华中"_s);
        QCOMPARE(Divisions::macroRegion(u"110000"), u"华北"_s);
        QCOMPARE(Divisions::macroRegion(u"500000"), u"西南"_s);
        QCOMPARE(Divisions::macroRegion(u"610000"), u"西北"_s);
        QCOMPARE(Divisions::macroRegion(u"210000"), u"东北"_s);
        QCOMPARE(Divisions::macroRegion(u"810000"), u"港澳台"_s);
        QCOMPARE(Divisions::macroRegion(u""), QString{});
        for (const Division *province : m_divisions.provinces())
            QVERIFY2(!Divisions::macroRegion(province->code).isEmpty(), qPrintable(province->code));
    }

    void reads_back_every_path_that_it_writes() {
        for (const Division &division : m_divisions.all()) {
            if (division.standing == Standing::Municipal)
                continue;
            const QString path = m_divisions.path(division.code);

            const auto region = m_divisions.parse(path);

            QVERIFY2(region, qPrintable(path));
            const QString &deepest = division.level == Level::County ? region->county
                                     : division.level == Level::City ? region->city
                                                                     : region->province;
            QCOMPARE(deepest, division.code);
            QCOMPARE(region->rest, QString{});
        }
    }
};

QTEST_GUILESS_MAIN(DivisionsTest)
#include "DivisionsTest.moc"
