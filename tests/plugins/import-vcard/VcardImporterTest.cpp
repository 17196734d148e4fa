#include "support/DirectReader.h"
#include "support/GatheredRows.h"

#include <QBuffer>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// Lines as files have them.
QByteArray card(const QByteArrayList &lines) { return "BEGIN:VCARD\r\n" + lines.join("\r\n") + "\r\nEND:VCARD\r\n"; }

QByteArray utf16(const QByteArray &text) {
    QByteArray bytes = "\xFF\xFE";
    for (const QChar c : QString::fromUtf8(text)) {
        bytes += char(c.unicode() & 0xFF);
        bytes += char(c.unicode() >> 8);
    }
    return bytes;
}

/// A disk that gives up after some bytes.
class BrokenDevice final : public QBuffer {
public:
    using QBuffer::QBuffer;

protected:
    qint64 readData(char *to, qint64 most) override { return pos() > 0 ? -1 : QBuffer::readData(to, most); }
};

} // namespace

/// What cards say, by the headings of the table that they become.
class VcardImporterTest : public QObject {
    Q_OBJECT

    const ShippedPlugins m_plugins;

    const Importer &importer() const { return *m_plugins.host().importer(u"import-vcard"_s); }

    struct Outcome {
        QJsonArray rows;
        QByteArray code;
        qint64 row = 0;
    };
    Outcome read(QByteArray bytes, ReadLimits limits = {}) const {
        QBuffer device{&bytes};
        device.open(QIODevice::ReadOnly);
        GatheredRows rows;
        const auto done = importer().read({.device = &device, .name = u"x.vcf"_s, .limits = limits}, 0, rows);
        return {.rows = rows.rows(),
            .code = done ? QByteArray{} : done.error().code,
            .row = done ? 0 : done.error().place.row};
    }
    /// The texts of the only card that are not empty, as "heading=text".
    QString only(const QByteArray &bytes) const {
        const Outcome outcome = read(bytes);
        if (!outcome.code.isEmpty() || outcome.rows.size() != 2)
            return QString::fromLatin1(outcome.code) + u' ' + QString::number(outcome.rows.size());
        const QJsonArray headings = outcome.rows[0][1].toArray();
        const QJsonArray texts = outcome.rows[1][1].toArray();
        QStringList said;
        for (int i = 0; i < headings.size(); ++i)
            if (!texts[i].toString().isEmpty())
                said << headings[i].toString() + u'=' + texts[i].toString();
        return said.join(u'|');
    }

private Q_SLOTS:
    void reads_a_card_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const QByteArray name = "N:王;芳;;;";
        const QByteArray org = "ORG:恒启";
        const QString both = u"客户名称=恒启|联系人姓名=王芳"_s;
        QTest::newRow("3.0") << card({"VERSION:3.0", name, "FN:王芳", "ORG:恒启;采购部", "TITLE:经理"})
                             << u"客户名称=恒启|所在部门=采购部|联系人姓名=王芳|职务=经理"_s;
        QTest::newRow("a name that is put the other way round") << card({name, "FN:芳 王", org}) << both;
        QTest::newRow("a name in Latin letters")
            << card({"N:Smith;John;;;", "FN:John Smith", org}) << u"客户名称=恒启|联系人姓名=John Smith"_s;
        QTest::newRow("only N in Latin letters")
            << card({"N:Smith;John;;;", org}) << u"客户名称=恒启|联系人姓名=John Smith"_s;
        QTest::newRow("a person") << card({name, "TEL:13800138000"})
                                  << u"客户性质=个人|客户名称=王芳|联系人姓名=王芳|联系方式=13800138000"_s;
        QTest::newRow("a company's own card")
            << card({"N:;;;;", "FN:恒启", org, "X-ABShowAs:COMPANY", "TEL:021-62345678"})
            << u"客户名称=恒启|联系方式=021-62345678"_s;
        QTest::newRow("quoted-printable, GBK, over lines")
            << card({"VERSION:2.1", "N;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=CD=F5;=\r\n=B7=BC;;;",
                   "ORG;CHARSET=GBK;QUOTED-PRINTABLE:=BA=E3=\r\n=C6=F4"})
            << both;
        QTest::newRow("GBK without saying so") << card({"N:\xCD\xF5;\xB7\xBC;;;", "ORG:\xBA\xE3\xC6\xF4"}) << both;
        QTest::newRow("says GBK and is UTF-8") << card({"N;CHARSET=GBK:王;芳;;;", org}) << both;
        QTest::newRow("folded within a character") << card({"N:\xE7\x8E\r\n \x8B;芳;;;", "ORG:恒\r\n\t启"}) << both;
        QTest::newRow("UTF-16") << utf16(card({name, org})) << both;
        QTest::newRow("lines that end as on old Macs") << card({name, org}).replace("\r\n", "\r") << both;
        QTest::newRow("names in small letters") << card({name, org}).toLower() << both;
        QTest::newRow("escapes") << card({org, "NOTE:一\\n二\\, 三\\; \\\\"}) << u"客户名称=恒启|备注=一\n二, 三; \\"_s;
        QTest::newRow("telephones")
            << card({org, "TEL;CELL:138 0013 8000", "TEL;TYPE=\"work,fax\":021-1", "TEL;TYPE=HOME,VOICE:010-62345678",
                   "TEL;VALUE=uri;TYPE=\"cell,voice\":tel:+86-21-62345678;ext=12", "item1.TEL;type=pref:139",
                   "item1.X-ABLabel:_$!<Home>!$_"})
            << u"客户名称=恒启|联系方式=138 0013 8000 / +86-21-62345678-12|家庭电话=010-62345678 / 139"_s;
        QTest::newRow("addresses") << card({org, "ADR;TYPE=HOME:;;某路1号;上海市;上海市;200000;中国",
                                          "ADR;TYPE=WORK:;3楼;张江路88号;深圳市;广东省;518000;中国"})
                                   << u"客户名称=恒启|所在地区=广东省深圳市张江路88号3楼"_s;
        QTest::newRow("a municipality") << card({org, "ADR:;;张江路88号;上海市;上海市;;"})
                                        << u"客户名称=恒启|所在地区=上海市张江路88号"_s;
        QTest::newRow("an address abroad") << card({org, "ADR:;;1 Main St;Springfield;IL;62701;USA"})
                                           << u"客户名称=恒启|地址=1 Main St Springfield IL 62701 USA"_s;
        QTest::newRow("the rest")
            << card({org, "EMAIL;TYPE=INTERNET:a@x.cn", "EMAIL:mailto:b@x.cn", "URL:https://x.cn",
                   "REV:20260901T120000Z", "X-WECHAT:wf_1", "ROLE:采购"})
            << u"客户名称=恒启|职务=采购|电子邮箱=a@x.cn / b@x.cn|微信=wf_1|网址=https://x.cn|更新时间=2026-09-01"_s;
        QTest::newRow("an assistant's card within")
            << card({name, "AGENT:", "BEGIN:VCARD", "FN:李明", "TEL:1", "END:VCARD", org}) << both;
        QTest::newRow("a picture and lines that say nothing")
            << card({name, "PHOTO;ENCODING=b:" + QByteArray(100'000, 'A'), "no entry", "", org}) << both;
    }
    void reads_a_card() {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, said);

        QCOMPARE(importer().recognizes(bytes.first(std::min<qsizetype>(bytes.size(), 4096)), u"x"_s), 100);
        QCOMPARE(only(bytes), said);
    }

    void counts_cards_from_one() {
        const QByteArray one = card({"ORG:一"});
        const Outcome outcome = read(one + "\r\n" + card({}) + one);

        QCOMPARE(outcome.rows.size(), 4);
        QCOMPARE(outcome.rows[3][0].toInt(), 3);
    }

    void refuses_what_is_cut_off_or_too_much_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("row");
        const QByteArray one = card({"ORG:恒启"});
        QTest::newRow("cut off") << one + one.first(30) << "file-truncated"_ba << 2;
        QTest::newRow("a long entry") << one + card({"NOTE:" + QByteArray(2000, 'x')}) << "limit-exceeded"_ba << 2;
        QTest::newRow("a long folded entry")
            << card({"NOTE:" + QByteArray("x\r\n ").repeated(2000)}) << "limit-exceeded"_ba << 1;
        QTest::newRow("many cards") << one.repeated(4) << "limit-exceeded"_ba << 4;
        QTest::newRow("a long picture") << one + card({"PHOTO:" + QByteArray(2000, 'x')}) << QByteArray{} << 0;
    }
    void refuses_what_is_cut_off_or_too_much() {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, code);
        QFETCH(const int, row);

        const Outcome outcome = read(bytes, {.fieldBytes = 1000, .rows = 3});

        QCOMPARE(outcome.code, code);
        QCOMPARE(outcome.row, row);
    }

    void tells_a_file_that_cannot_be_read_from_one_that_is_cut_off() {
        QByteArray bytes = card({"NOTE:" + QByteArray(200'000, 'x')});
        BrokenDevice device{&bytes};
        device.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        GatheredRows rows;

        const auto done = importer().read({.device = &device, .name = u"x.vcf"_s}, 0, rows);

        QVERIFY(!done);
        QCOMPARE(done.error().code, "file-unreadable"_ba);
        QCOMPARE(done.error().kind, Error::Kind::Io);
    }

    void leaves_other_files_to_others() {
        for (const QByteArray &head : {"姓名,电话"_ba, "BEGIN:VCALENDAR"_ba, ""_ba, "PK\x03\x04"_ba})
            QCOMPARE(importer().recognizes(head, u"x.vcf"_s), 0);
    }
};

QTEST_GUILESS_MAIN(VcardImporterTest)
#include "VcardImporterTest.moc"
