#include "reference/Reference.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class CompanyNamesTest : public QObject {
    Q_OBJECT

private:
    const std::unique_ptr<const Reference> m_reference = Reference::load().value();
    const CompanyNames &m_names = m_reference->companyNames;

private Q_SLOTS:
    void takes_a_name_apart_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<NameKey>("expected");
        const auto row = [](const char *what, const QString &name, const NameKey &expected) {
            QTest::newRow(what) << name << expected;
        };
        row("division in brackets", u"腾讯科技（深圳）有限公司"_s, {u"腾讯科技"_s, u"440300"_s, u"有限公司"_s, {}});
        row("division in front", u"深圳市华星科技有限责任公司"_s, {u"华星科技"_s, u"440300"_s, u"有限公司"_s, {}});
        row("province and city in front", u"广东省深圳市华星科技股份公司"_s,
            {u"华星科技"_s, u"440300"_s, u"股份有限公司"_s, {}});
        row("no division", u"华星科技股份有限公司"_s, {u"华星科技"_s, {}, u"股份有限公司"_s, {}});
        row("whole country in brackets", u"阿里巴巴(中国)有限公司"_s, {u"阿里巴巴"_s, u"100000"_s, u"有限公司"_s, {}});
        row("group in brackets", u"中国贵州茅台酒厂（集团）有限责任公司"_s,
            {u"中国贵州茅台酒厂"_s, {}, u"集团有限公司"_s, {}});
        row("group", u"翔江控股集团有限公司"_s, {u"翔江"_s, {}, u"集团有限公司"_s, {}});
        row("limited partnership", u"长城国泰（舟山）产业并购重组基金合伙企业（有限合伙）"_s,
            {u"长城国泰产业并购重组基金"_s, u"330900"_s, u"合伙企业(有限合伙)"_s, {}});
        row("branch", u"泽宇网络有限公司武汉分公司"_s, {u"泽宇网络"_s, {}, u"有限公司"_s, u"武汉分公司"_s});
        row("branch without its parent's form", u"泽宇网络营业部"_s, {u"泽宇网络"_s, {}, {}, u"营业部"_s});
        row("shop", u"王记面馆"_s, {u"王记面"_s, {}, u"馆"_s, {}});
        row("restaurant", u"昆山市阿强饭店"_s, {u"阿强"_s, u"320583"_s, u"饭店"_s, {}});
        row("bank", u"招商银行"_s, {u"招商银行"_s, {}, {}, {}});
        row("division in brackets behind the form", u"华星科技有限公司（北京）"_s,
            {u"华星科技"_s, u"110100"_s, u"有限公司"_s, {}});
        row("a place that is the firm's own name", u"朝阳科技有限公司"_s, {u"朝阳科技"_s, {}, u"有限公司"_s, {}});
        row("short name", u"图达泵阀"_s, {u"图达泵阀"_s, {}, {}, {}});
        row("traditional and wide", u"騰訊科技（深圳）有限公司"_s, {u"腾讯科技"_s, u"440300"_s, u"有限公司"_s, {}});
        row("English", u"Acme Trading Co., Ltd."_s, {u"acmetrading"_s, {}, u"ltd"_s, {}});
        row("nothing but a form", u"有限公司"_s, {u"有限公司"_s, {}, {}, {}});
        row("empty", QString{}, {});
        row("open bracket", u"甲乙丙（深圳"_s, {u"甲乙丙"_s, u"440300"_s, {}, {}});
    }

    void takes_a_name_apart() {
        QFETCH(const QString, name);
        QFETCH(const NameKey, expected);

        const NameKey key = m_names.key(name);

        QCOMPARE(key.stem, expected.stem);
        QCOMPARE(key.division, expected.division);
        QCOMPARE(key.form, expected.form);
        QCOMPARE(key.branch, expected.branch);
    }

    void equal_names_have_equal_keys_data() {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("brackets") << u"腾讯科技（深圳）有限公司"_s << u"腾讯科技(深圳)有限公司"_s;
        QTest::newRow("traditional") << u"腾讯科技（深圳）有限公司"_s << u"騰訊科技（深圳）有限公司"_s;
        QTest::newRow("blanks") << u"\u3000通骏车身 ( 厦门 ) 有限公司 "_s << u"通骏车身（厦门）有限公司"_s;
        QTest::newRow("equal forms") << u"华星科技有限责任公司"_s << u"华星科技有限公司"_s;
        QTest::newRow("equal forms of shares") << u"华星科技股份有限公司"_s << u"华星科技股份公司"_s;
        QTest::newRow("equal forms before a branch")
            << u"华星科技有限责任公司北京分公司"_s << u"华星科技有限公司北京分公司"_s;
    }

    void equal_names_have_equal_keys() {
        QFETCH(const QString, one);
        QFETCH(const QString, other);

        QCOMPARE(m_names.fullKey(one), m_names.fullKey(other));
        QCOMPARE(m_names.key(one), m_names.key(other));
    }

    void other_names_have_other_keys_data() {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("branch and parent") << u"泽宇网络有限公司武汉分公司"_s << u"泽宇网络有限公司"_s;
        QTest::newRow("two branches") << u"泽宇网络有限公司武汉分公司"_s << u"泽宇网络有限公司深圳分公司"_s;
        QTest::newRow("two forms") << u"华星科技股份有限公司"_s << u"华星科技有限公司"_s;
        QTest::newRow("two cities") << u"北京成天企业管理有限公司"_s << u"深圳成天企业管理有限公司"_s;
        QTest::newRow("two cities in brackets") << u"联海农产品（上海）有限公司"_s << u"联海农产品（宁波）有限公司"_s;
        QTest::newRow("two firms of a group") << u"翔江控股集团有限公司"_s << u"翔江实业有限公司"_s;
    }

    void other_names_have_other_keys() {
        QFETCH(const QString, one);
        QFETCH(const QString, other);

        QVERIFY(m_names.fullKey(one) != m_names.fullKey(other));
        QVERIFY(m_names.key(one) != m_names.key(other));
    }

    void names_of_one_firm_in_two_cities_share_their_stem() {
        QCOMPARE(m_names.key(u"北京成天企业管理有限公司").stem, m_names.key(u"深圳成天企业管理有限公司").stem);
    }

    void gives_shorter_forms_of_a_name() {
        QCOMPARE(m_names.withoutForm(u"深圳市华星科技有限公司"), u"深圳市华星科技"_s);
        QCOMPARE(m_names.withoutForm(u"华星科技有限公司北京分公司"), u"华星科技"_s);
        QCOMPARE(m_names.brand(u"深圳市华星科技有限公司"), u"华星"_s);
        QCOMPARE(m_names.brand(u"图达泵阀"), u"图达泵阀"_s);
    }

    void tells_organisations_from_persons_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOrganisation");
        const auto row = [](const QString &text, bool isOrganisation) {
            QTest::newRow(qUtf8Printable(text)) << text << isOrganisation;
        };
        row(u"深圳市华星科技有限公司"_s, true);
        row(u"海尔集团"_s, true);
        row(u"蓝青数据"_s, true);
        row(u"北京大学"_s, true);
        row(u"市第一人民医院"_s, true);
        row(u"阳光超市"_s, true);
        row(u"王记面馆"_s, true);
        row(u"泽宇网络有限公司武汉分公司"_s, true);
        row(u"Acme Co., Ltd."_s, true);
        row(u"王芳"_s, false);
        row(u"李强文"_s, false);
        row(u"王建行"_s, false);
        row(u"欧阳玲超"_s, false);
        row(u"迪丽热巴·迪力木拉提"_s, false);
        row(QString{}, false);
    }

    void tells_organisations_from_persons() {
        QFETCH(const QString, text);
        QFETCH(const bool, isOrganisation);

        QCOMPARE(m_names.looksLikeOrganisation(text), isOrganisation);
    }

    void tells_a_registered_name_from_a_short_one() {
        for (const QString &whole : {u"北京科技有限公司"_s, u"市第一医院"_s, u"清风律师事务所"_s, u"华星集团"_s,
                 u"清风科技有限公司深圳分公司"_s})
            QVERIFY2(m_names.hasForm(whole), qPrintable(whole));
        for (const QString &brief : {u"北京科技"_s, u"华星"_s, u"王芳"_s})
            QVERIFY2(!m_names.hasForm(brief), qPrintable(brief));
    }
};

QTEST_GUILESS_MAIN(CompanyNamesTest)
#include "CompanyNamesTest.moc"
