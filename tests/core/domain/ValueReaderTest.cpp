#include "domain/ValueReader.h"
#include "reference/Reference.h"

#include <QTest>
#include <QTimeZone>

using namespace dossier;
using namespace Qt::StringLiterals;

class ValueReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto loaded = Reference::load();
        QVERIFY(loaded);
        m_reference = *std::move(loaded);
        m_reader.emplace(*m_reference, QDateTime{{2026, 11, 20}, {9, 0}, QTimeZone::fromSecondsAheadOfUtc(28'800)});
    }

    void reads_each_type_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mark");

        const auto row = [](const char *field, const QString &written, const QString &text, const char *mark = "") {
            QTest::addRow("%s: %s", field, qPrintable(written))
                << QString::fromLatin1(field) << written << text << QString::fromLatin1(mark);
        };
        row("name", u"  上海 泽润 机械\n"_s, u"上海 泽润 机械"_s);
        row("name", u"无"_s, {});
        row("number", u"000101"_s, u"000101"_s);
        row("number", u"'000101"_s, u"000101"_s);
        row("number", u"=\"000101\""_s, u"000101"_s);
        row("remark", u" 第一行\r\n第二行 "_s, u" 第一行\r\n第二行 "_s);
        row("remark", u"无"_s, {});
        row("customer_type", u"□潜在客户☑意向客户"_s, u"interested"_s);
        row("customer_type", u"□潜在客户□意向客户"_s, {});
        row("customer_type", u"大客户"_s, {}, "enum-unknown");
        row("founded_on", u"2009年6月"_s, u"2009-06"_s);
        row("founded_on", u"去年春天"_s, {}, "date-invalid");
        row("founded_on", u"约2010年"_s, u"2010"_s, "date-invalid");
        row("collected_at", u"2024-05-03 10:30"_s, u"2024-05-03T10:30:00+08:00"_s);
        row("collected_at", u"2024-05-03T10:30:00Z"_s, u"2024-05-03T10:30:00Z"_s);
        row("total_amount", u"约10万"_s, u"10000000"_s, "amount-invalid");
        row("total_amount", u"面议"_s, {}, "amount-invalid");
        row("budget", u"100万以上"_s, u"100000000.."_s);
        row("employees", u"1,200人"_s, u"1200"_s);
        row("risk_flag", u"√"_s, u"true"_s);
        row("contacts[].left", u"在职"_s, u"false"_s);
        row("contacts[].left", u"大概"_s, {}, "enum-unknown");
        row("province", u"广东"_s, u"440000"_s);
        row("province", u"国外"_s, {}, "division-unknown");
        row("city", u"440300"_s, u"440300"_s);
        row("industry", u"餐饮业"_s, u"H62"_s);
        row("industry", u"制造业"_s, {}, "industry-unknown");
        row("uscc", u"9150 0112 mag5 r9xl42"_s, u"91500112MAG5R9XL42"_s);
        row("uscc", u"91410105MA09JWU74W0"_s, u"91410105MA09JWU74W0"_s, "uscc-format");
        row("uscc", u"91440113MAGDQNH43E"_s, u"91440113MAGDQNH43E"_s, "uscc-check-digit");
        row("contacts[].phones[]", u"13800138000.0"_s, u"+8613800138000"_s);
        row("contacts[].phones[]", u"1.3800138E+10"_s, u"+8613800138000"_s);
        row("contacts[].phones[]", u"1.38E+10"_s, u"1.38E+10"_s, "phone-invalid");
        row("contacts[].phones[]", u"13800138000/021-55528795"_s, u"+8613800138000\n+862155528795"_s);
        row("contacts[].emails[]", u"a@example.com;b@example.com"_s, u"a@example.com\nb@example.com"_s);
        row("contacts[].emails[]", u"nobody"_s, u"nobody"_s, "email-invalid");
        row("website", u" www.example.com "_s, u"www.example.com"_s);
        row("owner", u"顾一鸣"_s, u"顾一鸣"_s);
    }

    void reads_each_type() {
        QFETCH(const QString, field);
        QFETCH(const QString, written);
        QFETCH(const QString, text);
        QFETCH(const QString, mark);
        const Field into = fieldById(field).value();

        const FieldValues values = m_reader->read(into, written);

        QCOMPARE(values.text(into), text);
        QCOMPARE(QString::fromLatin1(values[into].markCode), mark);
    }

    void keeps_what_was_written_in_the_mark() {
        QCOMPARE(m_reader->read(Field::FoundedOn, u"去年春天")[Field::FoundedOn].markText, u"去年春天"_s);
    }

    void keeps_the_words_beside_the_code_of_an_industry() {
        const FieldValues values = m_reader->read(Field::Industry, u"餐饮业");

        QCOMPARE(values.text(Field::Industry), u"H62"_s);
        QCOMPARE(values.text(Field::IndustryText), u"餐饮业"_s);
    }

    void parts_a_name_from_how_somebody_is_addressed() {
        const FieldValues values = m_reader->read(Field::ContactName, u"王建国经理");

        QCOMPARE(values.text(Field::ContactName), u"王建国"_s);
        QCOMPARE(values.text(Field::ContactHonorific), u"经理"_s);
    }

    void raises_a_private_number() {
        const FieldValues values = m_reader->read(Field::ContactPhones, u"13800138000(家)/13900139000");

        QCOMPARE(values[Field::ContactPhones].markCode, "private-number"_ba);
        QCOMPARE(values.text(Field::ContactPhoneUses), u"private\nwork"_s);
    }

    void finds_an_address_among_phones() {
        const FieldValues values = m_reader->read(Field::ContactPhones, u"13800138000 / li@example.com");

        QCOMPARE(values.text(Field::ContactPhones), u"+8613800138000"_s);
        QCOMPARE(values.text(Field::ContactEmails), u"li@example.com"_s);
    }

    void distrusts_a_code_that_was_stored_as_a_number() {
        FieldValues values;

        m_reader->readInto(values, Field::Uscc, {.text = u"914401132062580000", .isNumber = true});

        QCOMPARE(values[Field::Uscc].markCode, "uscc-format"_ba);
        QCOMPARE(m_reader->read(Field::Uscc, u"914401132062580000")[Field::Uscc].markCode, "uscc-format"_ba);
    }

    void adds_the_numbers_of_a_second_column() {
        FieldValues values;

        m_reader->readInto(values, Field::ContactPhones, {.text = u"13800138000"});
        m_reader->readInto(values, Field::ContactPhones, {.text = u"021-55528795"});
        m_reader->readInto(values, Field::ContactPhones, {.text = u"13800138000"});

        QCOMPARE(values.text(Field::ContactPhones), u"+8613800138000\n+862155528795"_s);
    }

    void counts_in_the_unit_of_the_heading() {
        FieldValues values;

        m_reader->readInto(values, Field::TotalAmount, {.text = u"771.73", .unit = 6});

        QCOMPARE(values.text(Field::TotalAmount), u"771730000"_s);
    }

private:
    std::unique_ptr<const Reference> m_reference;
    std::optional<ValueReader> m_reader;
};

QTEST_GUILESS_MAIN(ValueReaderTest)
#include "ValueReaderTest.moc"
