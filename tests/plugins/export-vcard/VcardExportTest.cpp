#include "reference/Reference.h"
#include "services/export/CustomerFiles.h"
#include "support/CustomerBuilder.h"
#include "support/DirectReader.h"
#include "support/GatheredRows.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

CustomerSource sourceOf(std::vector<Customer> customers) {
    return [customers = std::move(customers)](const VisitCustomer &visit) -> Result<void> {
        for (const Customer &customer : customers)
            if (!visit(customer))
                break;
        return {};
    };
}

/// With everything that a card holds.
Customer full() {
    return customerOf(
        {{Field::Number, u"202405-0001"_s}, {Field::Kind, u"organisation"_s}, {Field::Name, u"恒启; 设备, 有限公司"_s},
            {Field::ShortName, u"恒启"_s}, {Field::Uscc, u"91310115MA1K4XJ07B"_s}, {Field::Industry, u"C35"_s},
            {Field::CustomerType, u"interested"_s}, {Field::Stage, u"research"_s}, {Field::Tier, u"B"_s},
            {Field::Source, u"exhibition"_s}, {Field::Owner, u"李雷"_s}, {Field::Province, u"310000"_s},
            {Field::City, u"310100"_s}, {Field::County, u"310115"_s}, {Field::Address, u"张江路88号"_s},
            {Field::Website, u"https://example.com"_s}, {Field::Remark, u"第一行\n第二行\\"_s}},
        {valuesOf({{Field::ContactName, u"王建国"_s}, {Field::ContactHonorific, u"总"_s},
             {Field::ContactTitle, u"采购经理"_s}, {Field::ContactDepartment, u"采购部"_s},
             {Field::ContactRole, u"decider"_s}, {Field::ContactKey, u"true"_s},
             {Field::ContactPhones, u"+8613800138000\n+862162345678;ext=801"_s},
             {Field::ContactEmails, u"a@example.com\nb@example.com"_s}, {Field::ContactWechat, u"wx_001"_s},
             {Field::ContactLeft, u"false"_s}}),
            valuesOf({{Field::ContactName, u"李四"_s}, {Field::ContactDepartment, u"财务部"_s}})});
}

} // namespace

class VcardExportTest : public QObject {
    Q_OBJECT

    const ShippedPlugins m_plugins;
    const std::unique_ptr<const Reference> m_reference = Reference::load().value();
    QTemporaryDir m_folder;

    QString written(std::vector<Customer> customers, Language language = Language::Chinese) {
        const QString path = m_folder.filePath(u"out.vcf"_s);
        const auto count =
            CustomerFiles{*m_reference, m_plugins.host(), language}.write(path, sourceOf(std::move(customers)));
        return count ? path : QString::fromLatin1(count.error().code);
    }
    static QByteArray content(const QString &path) {
        QFile file{path};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : path.toUtf8();
    }
    /// The cards of a file as the import reads them: "heading=text" of what is there.
    QStringList cards(const QString &path) const {
        GatheredRows rows;
        if (const auto outcome = m_plugins.reader().read(path, 0, {}, rows); !outcome)
            return {QString::fromLatin1(outcome.error().code)};
        QStringList result;
        const QJsonArray headings = rows.rows()[0][1].toArray();
        for (qsizetype card = 1; card < rows.rows().size(); ++card) {
            const QJsonArray texts = rows.rows()[card][1].toArray();
            QStringList said;
            for (qsizetype i = 0; i < headings.size(); ++i)
                if (!texts[i].toString().isEmpty())
                    said << headings[i].toString() + u'=' + texts[i].toString();
            result << said.join(u'|');
        }
        return result;
    }

private Q_SLOTS:
    void comes_back_by_the_import() {
        const QString company = u"客户名称=恒启; 设备, 有限公司|"_s;
        const QString place = u"所在地区=上海市浦东新区张江路88号|网址=https://example.com|备注=第一行\n第二行\\|"_s;
        const QString classes =
            u"客户编号=202405-0001|简称=恒启|统一社会信用代码=91310115MA1K4XJ07B|"
            u"所属行业=专用设备制造业|客户类型=意向客户|合作阶段=需求调研|客户等级=B级|客户来源=展会|负责人=李雷"_s;

        const QStringList found = cards(written({full()}));

        QCOMPARE(found.size(), 2);
        QCOMPARE(
            found[0], u"客户性质=企业|"_s + company +
                          u"所在部门=采购部|联系人姓名=王建国|职务=采购经理|联系方式=13800138000 / 021-62345678-801|"
                          u"电子邮箱=a@example.com / b@example.com|微信=wx_001|"_s +
                          place + classes + u"|称谓=总|决策角色=最终决策人|关键决策人=是|已离职=否"_s);
        QCOMPARE(found[1], u"客户性质=企业|"_s + company + u"所在部门=财务部|联系人姓名=李四|"_s + place + classes);
    }

    void knows_the_headings_of_both_languages() {
        const QStringList chinese = cards(written({full()}, Language::Chinese));

        const QStringList english = cards(written({full()}, Language::English));

        // The words for options differ; what is there does not.
        const auto headingsOf = [](const QString &card) {
            QStringList headings;
            for (const QString &part : card.split(u'|'))
                headings << part.section(u'=', 0, 0);
            return headings;
        };
        QCOMPARE(headingsOf(english[0]), headingsOf(chinese[0]));
        QCOMPARE(headingsOf(english[1]), headingsOf(chinese[1]));
    }

    void writes_lines_that_telephones_read() {
        const QByteArray text = content(written({full()}));

        QVERIFY(text.startsWith("BEGIN:VCARD\r\nVERSION:3.0\r\nN:王建国;;;;\r\nFN:王建国\r\n"
                                "ORG:恒启\\; 设备\\, 有限公司;采购部\r\n"));
        QVERIFY(text.contains("\r\nTEL;TYPE=CELL,VOICE:13800138000\r\nTEL;TYPE=WORK,VOICE:021-62345678\\,801\r\n"));
        QVERIFY(text.contains("\r\nADR;TYPE=WORK:;;浦东新区张江路88号;上海市;上海市;;中国\r\n"));
        QVERIFY(text.contains("\r\nNOTE:第一行\\n第二行\\\\\r\n"));
    }

    void folds_long_lines_between_characters() {
        const QString remark = u"客户𠮷"_s.repeated(100);
        const QString path = written({customerOf({{Field::Name, u"甲公司"_s}, {Field::Remark, remark}})});

        for (const QByteArray &line : content(path).split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData()); // with its return
            QVERIFY(QString::fromUtf8(line).toUtf8() == line);
        }
        QVERIFY(cards(path)[0].contains(remark));
    }

    void a_customer_without_contacts_is_a_company_card() {
        const QString path = written({customerOf({{Field::Name, u"甲公司"_s}})});

        QCOMPARE(cards(path), QStringList{u"客户名称=甲公司"_s});
        QVERIFY(content(path).contains("X-ABShowAs:COMPANY"));
    }

    void a_value_begins_no_entry_of_its_own() {
        const QString path =
            written({customerOf({{Field::Name, u"甲\r\nTEL:1"_s}, {Field::Remark, u"END:VCARD\r\nBEGIN:VCARD"_s}})});

        QCOMPARE(cards(path).size(), 1);
        QVERIFY(!content(path).contains("\nTEL:1"));
    }

    void writes_an_empty_file_for_nobody() { QCOMPARE(content(written({})), ""_ba); }
};

QTEST_GUILESS_MAIN(VcardExportTest)
#include "VcardExportTest.moc"
