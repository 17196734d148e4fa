#include "services/export/CellTexts.h"

#include "reference/Reference.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class CellTextsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<const Reference> m_reference = Reference::load().value();

private Q_SLOTS:
    void shows_values_as_people_read_them_data() {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("canonical");
        QTest::addColumn<QString>("chinese");
        QTest::addColumn<QString>("english");
        const auto row = [](const char *name, Field field, const QString &canonical, const QString &chinese,
                             const QString &english = {}) {
            QTest::newRow(name) << int(field) << canonical << chinese << (english.isEmpty() ? chinese : english);
        };
        row("an option", Field::CustomerType, u"prospect"_s, u"潜在客户"_s, u"Prospect"_s);
        row("an unknown option", Field::CustomerType, u"alien"_s, u"alien"_s);
        row("yes", Field::Dormant, u"true"_s, u"是"_s, u"Yes"_s);
        row("no", Field::Dormant, u"false"_s, u"否"_s, u"No"_s);
        row("whole 元", Field::TotalAmount, u"1260000"_s, u"12600"_s);
        row("分", Field::TotalAmount, u"1260005"_s, u"12600.05"_s);
        row("less than one 元", Field::TotalAmount, u"-5"_s, u"-0.05"_s);
        row("a negative sum", Field::TotalAmount, u"-12350"_s, u"-123.50"_s);
        row("nothing", Field::TotalAmount, u"0"_s, u"0"_s);
        row("a range", Field::Budget, u"1000000..5000000"_s, u"10000-50000"_s);
        row("a range open above", Field::Budget, u"1000000.."_s, u"≥10000"_s);
        row("a range open below", Field::Budget, u"..1000050"_s, u"≤10000.50"_s);
        row("a range of one sum", Field::Budget, u"1000000..1000000"_s, u"10000"_s);
        row("a province", Field::Province, u"310000"_s, u"上海市"_s);
        row("the city of a municipality", Field::City, u"310100"_s, u"上海市"_s);
        row("a county", Field::County, u"440305"_s, u"南山区"_s);
        row("an unknown division", Field::County, u"999999"_s, u"999999"_s);
        row("an industry", Field::Industry, u"I65"_s, u"软件和信息技术服务业"_s);
        row("a mobile", Field::ContactPhones, u"+8613800138000"_s, u"13800138000"_s);
        row("a landline with extension", Field::ContactPhones, u"+862112345678;ext=801"_s, u"021-12345678 转801"_s);
        row("two phones", Field::ContactPhones, u"+8613800138000\n+864001234567"_s, u"13800138000 / 4001234567"_s);
        row("a phone that is none", Field::ContactPhones, u"1380013"_s, u"1380013"_s);
        row("uses of two phones", Field::ContactPhoneUses, u"work\nprivate"_s, u"工作 / 私人"_s, u"Work / Private"_s);
        row("uses with a gap", Field::ContactPhoneUses, u"work\n\nprivate"_s, u"工作 / - / 私人"_s,
            u"Work / - / Private"_s);
        row("a month", Field::FoundedOn, u"2024-05"_s, u"2024-05"_s);
        row("lines", Field::Remark, u" a\nb "_s, u" a\nb "_s);
        row("nothing at all", Field::Remark, u""_s, u""_s);
    }

    void shows_values_as_people_read_them() {
        QFETCH(const int, field);
        QFETCH(const QString, canonical);
        QFETCH(const QString, chinese);
        QFETCH(const QString, english);

        QCOMPARE((CellTexts{*m_reference, Language::Chinese}.text(Field(field), {.text = canonical})), chinese);
        QCOMPARE((CellTexts{*m_reference, Language::English}.text(Field(field), {.text = canonical})), english);
    }

    void shows_what_was_written_for_a_marked_value_data() {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("canonical");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a date that is none")
            << int(Field::FoundedOn) << u""_s << "date-invalid"_ba << u"去年春天"_s << u"去年春天"_s;
        QTest::newRow("a mended code") << int(Field::Uscc) << u"91310000MA1K30XX0Q"_s << "uscc-check-digit"_ba
                                       << u"9131OOOOMA1K30XX0Q"_s << u"9131OOOOMA1K30XX0Q"_s;
        QTest::newRow("another's value") << int(Field::Number) << u"202405-0002"_s << "number-taken"_ba
                                         << u"202405-0001"_s << u"202405-0002"_s;
        QTest::newRow("one bad phone of two") << int(Field::ContactPhones) << u"+8613800138000\n1380013"_s
                                              << "phone-invalid"_ba << u"1380013"_s << u"1380013 / 13800138000"_s;
        QTest::newRow("the whole cell with a bad phone")
            << int(Field::ContactPhones) << u"+862112345678\n1380013"_s << "phone-invalid"_ba
            << u"021-12345678、1380013"_s << u"021-12345678、1380013"_s;
        QTest::newRow("nothing written") << int(Field::Remark) << u"a"_s << "rule-violated"_ba << u""_s << u"a"_s;
    }

    void shows_what_was_written_for_a_marked_value() {
        QFETCH(const int, field);
        QFETCH(const QString, canonical);
        QFETCH(const QByteArray, code);
        QFETCH(const QString, written);
        QFETCH(const QString, shown);
        const CellTexts texts{*m_reference, Language::Chinese};

        QCOMPARE(texts.text(Field(field), {.text = canonical, .markCode = code, .markText = written}), shown);
    }

    void offers_the_options_of_a_list() {
        QCOMPARE(choicesOf(Field::Interest, Language::Chinese), (QStringList{u"高意向"_s, u"中意向"_s, u"低意向"_s}));
        QCOMPARE(choicesOf(Field::Interest, Language::English), (QStringList{u"High"_s, u"Medium"_s, u"Low"_s}));
        QCOMPARE(choicesOf(Field::Dormant, Language::Chinese), (QStringList{u"是"_s, u"否"_s}));
        QCOMPARE(choicesOf(Field::Name, Language::Chinese), QStringList{});
    }
};

QTEST_GUILESS_MAIN(CellTextsTest)
#include "CellTextsTest.moc"
