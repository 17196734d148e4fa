#include "reference/Reference.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class PhonesTest : public QObject {
    Q_OBJECT

private:
    const std::unique_ptr<const Reference> m_reference = Reference::load().value();
    const Phones &m_phones = m_reference->phones;

    QStringList numbers(QStringView cell) const {
        QStringList result;
        for (const PhoneText &piece : m_phones.split(cell)) {
            const auto number = m_phones.parse(piece.text);
            result += number ? number->number : u"?"_s + piece.text;
        }
        return result;
    }

private Q_SLOTS:
    void understands_a_number_however_it_is_written_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        QTest::addColumn<PhoneKind>("kind");
        const auto row = [](const char *name, const QString &text, const QString &number, PhoneKind kind) {
            QTest::newRow(name) << text << number << kind;
        };
        const QString mobile = u"+8613800138000"_s;
        row("mobile", u"13800138000"_s, mobile, PhoneKind::Mobile);
        row("mobile in groups", u"138 0013 8000"_s, mobile, PhoneKind::Mobile);
        row("mobile with hyphens", u"138-0013-8000"_s, mobile, PhoneKind::Mobile);
        row("mobile with stops", u"138.0013.8000"_s, mobile, PhoneKind::Mobile);
        row("mobile with country code", u"+86-13800138000"_s, mobile, PhoneKind::Mobile);
        row("mobile with country code in brackets", u"(+86)13800138000"_s, mobile, PhoneKind::Mobile);
        row("mobile with 0086", u"008613800138000"_s, mobile, PhoneKind::Mobile);
        row("mobile with 86 alone", u"8613800138000"_s, mobile, PhoneKind::Mobile);
        row("mobile with a long-distance 0", u"013800138000"_s, mobile, PhoneKind::Mobile);
        row("mobile in full width", u"１３８００１３８０００"_s, mobile, PhoneKind::Mobile);
        row("mobile with invisible marks", u"\u202A+86 138\u00A00013\u30008000\u202C"_s, mobile, PhoneKind::Mobile);
        row("mobile behind a tab", u"\t13800138000"_s, mobile, PhoneKind::Mobile);
        row("mobile as a link", u"tel:+86-13800138000"_s, mobile, PhoneKind::Mobile);
        row("mobile with decimals", u"13800138000.0"_s, mobile, PhoneKind::Mobile);
        row("mobile as a power of ten, all digits", u"1.3800138001E+10"_s, u"+8613800138001"_s, PhoneKind::Mobile);
        row("mobile as a power of ten, zeros left out", u"1.3800138E+10"_s, mobile, PhoneKind::Mobile);
        row("mobile as a power of ten, small e", u"1.3800138000e10"_s, mobile, PhoneKind::Mobile);
        row("mobile of the broadcaster", u"19212345678"_s, u"+8619212345678"_s, PhoneKind::Mobile);
        row("mobile of a virtual operator", u"17012345678"_s, u"+8617012345678"_s, PhoneKind::Mobile);
        row("mobile 162", u"16212345678"_s, u"+8616212345678"_s, PhoneKind::Mobile);
        row("mobile 167", u"16712345678"_s, u"+8616712345678"_s, PhoneKind::Mobile);
        row("virtual mobile with an extension", u"17012345678转1234"_s, u"+8617012345678;ext=1234"_s,
            PhoneKind::Mobile);
        const QString beijing = u"+861062515588"_s;
        row("landline", u"010-62515588"_s, beijing, PhoneKind::Landline);
        row("landline without a sign", u"01062515588"_s, beijing, PhoneKind::Landline);
        row("landline with country code", u"+86 10 6251 5588"_s, beijing, PhoneKind::Landline);
        row("landline with 0086", u"0086 10 6251 5588"_s, beijing, PhoneKind::Landline);
        row("landline with 86 alone", u"86-10-62515588"_s, beijing, PhoneKind::Landline);
        row("landline with the 0 in brackets", u"+86 (0)10 62515588"_s, beijing, PhoneKind::Landline);
        row("area code in brackets", u"（0510）55512891"_s, u"+8651055512891"_s, PhoneKind::Landline);
        row("eight digits in the south", u"0755-86013388"_s, u"+8675586013388"_s, PhoneKind::Landline);
        row("eight digits in Hainan", u"0898-66666666"_s, u"+8689866666666"_s, PhoneKind::Landline);
        row("seven digits", u"0592-5888888"_s, u"+865925888888"_s, PhoneKind::Landline);
        row("extension", u"010-62515588转8001"_s, u"+861062515588;ext=8001"_s, PhoneKind::Landline);
        row("extension with blanks", u"02555540539 转 354"_s, u"+862555540539;ext=354"_s, PhoneKind::Landline);
        row("extension in words", u"010-62515588 分机号：801"_s, u"+861062515588;ext=801"_s, PhoneKind::Landline);
        row("extension in two words", u"010-62515588转分机801"_s, u"+861062515588;ext=801"_s, PhoneKind::Landline);
        row("extension in brackets", u"010-62515588(转801)"_s, u"+861062515588;ext=801"_s, PhoneKind::Landline);
        row("extension in English", u"010-62515588 ext. 801"_s, u"+861062515588;ext=801"_s, PhoneKind::Landline);
        row("extension behind x", u"010-62515588x801"_s, u"+861062515588;ext=801"_s, PhoneKind::Landline);
        row("extension behind a hash", u"010-62515588#801"_s, u"+861062515588;ext=801"_s, PhoneKind::Landline);
        row("extension behind a hyphen", u"0755-86013388-8001"_s, u"+8675586013388;ext=8001"_s, PhoneKind::Landline);
        row("extension behind a hyphen, country code", u"+86-755-86013388-8001"_s, u"+8675586013388;ext=8001"_s,
            PhoneKind::Landline);
        row("stored form", u"+862122345678;ext=801"_s, u"+862122345678;ext=801"_s, PhoneKind::Landline);
        row("400 number", u"4008106666"_s, u"+864008106666"_s, PhoneKind::Service);
        row("400 number in groups", u"400-810-6666"_s, u"+864008106666"_s, PhoneKind::Service);
        row("400 number in other groups", u"4008-106-666"_s, u"+864008106666"_s, PhoneKind::Service);
        row("400 number with an extension", u"400-810-6666转2"_s, u"+864008106666;ext=2"_s, PhoneKind::Service);
        row("800 number", u"8008108888"_s, u"+868008108888"_s, PhoneKind::Service);
        row("bank", u"95588"_s, u"+8695588"_s, PhoneKind::Service);
        row("hotline", u"12345"_s, u"+8612345"_s, PhoneKind::Service);
        row("Hong Kong", u"+852 5550 4081"_s, u"+85255504081"_s, PhoneKind::HongKong);
        row("Hong Kong with 00", u"00852-55504081"_s, u"+85255504081"_s, PhoneKind::HongKong);
        row("Hong Kong with its bare code", u"(852) 5550 4081"_s, u"+85255504081"_s, PhoneKind::HongKong);
        row("Macau", u"+853 6612 3456"_s, u"+85366123456"_s, PhoneKind::Macau);
        row("Taiwan mobile", u"+886 912-345-678"_s, u"+886912345678"_s, PhoneKind::Taiwan);
        row("Taiwan mobile with its 0", u"+886 0912-345-678"_s, u"+886912345678"_s, PhoneKind::Taiwan);
        row("Taiwan landline", u"+886-2-2345-6789"_s, u"+886223456789"_s, PhoneKind::Taiwan);
        row("elsewhere", u"+1 (415) 555-0134"_s, u"+14155550134"_s, PhoneKind::Other);
    }

    void understands_a_number_however_it_is_written() {
        QFETCH(const QString, text);
        QFETCH(const QString, number);
        QFETCH(const PhoneKind, kind);

        const auto parsed = m_phones.parse(text);

        QVERIFY(parsed);
        QCOMPARE(parsed->number, number);
        QCOMPARE(parsed->kind, kind);
        QVERIFY(!parsed->mended);
    }

    void mends_a_number_only_where_its_length_then_holds_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        QTest::newRow("O at the end") << u"1380013800O"_s << u"+8613800138000"_s;
        QTest::newRow("small o and l") << u"l38oo138000"_s << u"+8613800138000"_s;
        QTest::newRow("I in a landline") << u"0I0-625I5588"_s << u"+861062515588"_s;
        QTest::newRow("0 lost by a spreadsheet") << u"75586013388"_s << u"+8675586013388"_s;
        QTest::newRow("0 lost, and decimals") << u"2162515588.0"_s << u"+862162515588"_s;
    }

    void mends_a_number_only_where_its_length_then_holds() {
        QFETCH(const QString, text);
        QFETCH(const QString, number);

        const auto parsed = m_phones.parse(text);

        QVERIFY(parsed);
        QCOMPARE(parsed->number, number);
        QVERIFY(parsed->mended);
    }

    void says_why_a_text_is_no_number_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<PhoneProblem>("problem");
        QTest::newRow("empty") << QString{} << PhoneProblem::Empty;
        QTest::newRow("blank") << u" \t"_s << PhoneProblem::Empty;
        QTest::newRow("words") << u"见名片"_s << PhoneProblem::NotANumber;
        QTest::newRow("words and digits") << u"abc123"_s << PhoneProblem::NotANumber;
        QTest::newRow("rounded") << u"1.38E+10"_s << PhoneProblem::DigitsLost;
        QTest::newRow("rounded a little less") << u"1.3492E+10"_s << PhoneProblem::DigitsLost;
        QTest::newRow("local alone") << u"62345678"_s << PhoneProblem::AreaCodeMissing;
        QTest::newRow("local of seven digits alone") << u"5888888"_s << PhoneProblem::AreaCodeMissing;
        QTest::newRow("no such area code") << u"026-62515588"_s << PhoneProblem::AreaCodeUnknown;
        QTest::newRow("retired area code") << u"0413-52222222"_s << PhoneProblem::AreaCodeUnknown;
        QTest::newRow("another retired one") << u"0852-28888888"_s << PhoneProblem::AreaCodeUnknown;
        QTest::newRow("seven digits where eight are") << u"010-5888888"_s << PhoneProblem::WrongLength;
        QTest::newRow("the same in the south") << u"0755-8888888"_s << PhoneProblem::WrongLength;
        QTest::newRow("eight digits where seven are") << u"0592-58888888"_s << PhoneProblem::WrongLength;
        QTest::newRow("local part that begins with 1") << u"010-12515588"_s << PhoneProblem::WrongLength;
        QTest::newRow("mobile of no block") << u"12345678901"_s << PhoneProblem::WrongLength;
        QTest::newRow("ten digits") << u"1380013800"_s << PhoneProblem::WrongLength;
        QTest::newRow("twelve digits") << u"138001380001"_s << PhoneProblem::WrongLength;
        QTest::newRow("letters that do not help") << u"138OO13800"_s << PhoneProblem::NotANumber;
        QTest::newRow("Hong Kong, nine digits") << u"+852 5550 40811"_s << PhoneProblem::WrongLength;
        QTest::newRow("Hong Kong, seven digits") << u"+852 5550 408"_s << PhoneProblem::WrongLength;
        QTest::newRow("extension without an end") << u"010-62515588转80011234567"_s << PhoneProblem::NotANumber;
        QTest::newRow("two plus signs") << u"+86+13800138000"_s << PhoneProblem::NotANumber;
        QTest::newRow("very long") << QString{200, u'1'} << PhoneProblem::NotANumber;
    }

    void says_why_a_text_is_no_number() {
        QFETCH(const QString, text);
        QFETCH(const PhoneProblem, problem);

        const auto parsed = m_phones.parse(text);

        QVERIFY(!parsed);
        QCOMPARE(parsed.error(), problem);
    }

    void takes_the_area_code_from_a_hint() {
        const auto known = m_phones.parse(u"8601 3388", u"0755");
        const auto wrong = m_phones.parse(u"8601338", u"0755");

        QCOMPARE(known->number, u"+8675586013388"_s);
        QCOMPARE(known->areaCode, u"0755"_s);
        QCOMPARE(wrong.error(), PhoneProblem::WrongLength);
    }

    void knows_the_ten_short_area_codes() {
        for (const QString &areaCode :
            {u"010"_s, u"020"_s, u"021"_s, u"022"_s, u"023"_s, u"024"_s, u"025"_s, u"027"_s, u"028"_s, u"029"_s})
            QVERIFY2(!m_phones.divisions(areaCode).isEmpty(), qPrintable(areaCode));
        QVERIFY(m_phones.divisions(u"026").isEmpty());
    }

    void knows_whom_an_area_code_serves_data() {
        QTest::addColumn<QString>("areaCode");
        QTest::addColumn<QStringList>("divisions");
        const auto row = [](const QString &areaCode, const QStringList &divisions) {
            QTest::newRow(qUtf8Printable(areaCode)) << areaCode << divisions;
        };
        row(u"0371"_s, {u"410100"_s, u"410200"_s});
        row(u"024"_s, {u"210100"_s, u"210400"_s, u"210500"_s, u"211200"_s});
        row(u"028"_s, {u"510100"_s, u"511400"_s, u"512000"_s});
        row(u"0851"_s, {u"520100"_s, u"520300"_s, u"520400"_s});
        row(u"0731"_s, {u"430100"_s, u"430200"_s, u"430300"_s});
        row(u"0551"_s, {u"340100"_s});
        row(u"029"_s, {u"610100"_s, u"610400"_s});
        row(u"0310"_s, {u"130400"_s});
        row(u"0335"_s, {u"130300"_s});
        row(u"0349"_s, {u"140600"_s});
        row(u"0580"_s, {u"330900"_s});
        row(u"0701"_s, {u"360600"_s});
        row(u"0592"_s, {u"350200"_s});
        row(u"0755"_s, {u"440300"_s});
        row(u"0769"_s, {u"441900"_s});
        row(u"0512"_s, {u"320500"_s});
        row(u"0571"_s, {u"330100"_s});
        row(u"0991"_s, {u"650100"_s});
    }

    void knows_whom_an_area_code_serves() {
        QFETCH(const QString, areaCode);
        QFETCH(const QStringList, divisions);

        QCOMPARE(m_phones.divisions(areaCode), divisions);
        for (const QString &division : divisions)
            QCOMPARE(m_phones.areaCodeOf(division), areaCode);
    }

    void one_area_code_serves_hainan() {
        const QStringList divisions = m_phones.divisions(u"0898");

        for (const Division *city : m_reference->divisions.cities(u"460000"))
            QVERIFY2(divisions.contains(city->code), qPrintable(city->code));
        for (const Division *county : m_reference->divisions.counties(u"460000"))
            QVERIFY2(divisions.contains(county->code), qPrintable(county->code));
    }

    void every_city_has_an_area_code() {
        for (const Division &division : m_reference->divisions.all())
            if (division.level == Division::Level::City)
                QVERIFY2(!m_phones.areaCodeOf(division.code).isEmpty(), qPrintable(division.code));
    }

    void knows_the_length_of_local_numbers_data() {
        QTest::addColumn<QString>("areaCode");
        QTest::addColumn<int>("digits");
        for (const char *areaCode :
            {"010", "021", "0311", "0531", "0532", "0551", "0731", "0755", "0791", "0871", "0898", "0754", "0851"})
            QTest::newRow(areaCode) << QString::fromLatin1(areaCode) << 8;
        for (const char *areaCode : {"0592", "0730", "0931", "0991"})
            QTest::newRow(areaCode) << QString::fromLatin1(areaCode) << 7;
    }

    void knows_the_length_of_local_numbers() {
        QFETCH(const QString, areaCode);
        QFETCH(const int, digits);

        for (const int length : {6, 7, 8, 9})
            QCOMPARE(m_phones.parse(areaCode + u'-' + QString{length, u'6'}).has_value(), length == digits);
    }

    void guesses_the_operator_data() {
        QTest::addColumn<QString>("name");
        for (const char *prefix : {"139", "188", "198", "172", "1703", "165"})
            QTest::newRow(prefix) << u"中国移动"_s;
        for (const char *prefix : {"130", "155", "186", "166", "171", "1704", "1709"})
            QTest::newRow(prefix) << u"中国联通"_s;
        for (const char *prefix : {"133", "153", "189", "199", "1700", "162"})
            QTest::newRow(prefix) << u"中国电信"_s;
        QTest::newRow("192") << u"中国广电"_s;
        QTest::newRow("142") << QString{};
    }

    void guesses_the_operator() {
        QFETCH(const QString, name);
        const QString mobile = QString::fromLatin1(QTest::currentDataTag()).leftJustified(11, u'5');

        QCOMPARE(phoneOperator(u"+86"_s + mobile), name);
    }

    void shows_numbers_as_people_here_write_them_data() {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("shown");
        QTest::newRow("mobile") << u"+8613800138000"_s << u"13800138000"_s;
        QTest::newRow("landline") << u"+8675582345678"_s << u"0755-82345678"_s;
        QTest::newRow("short area code") << u"+861062515588"_s << u"010-62515588"_s;
        QTest::newRow("extension") << u"+8675582345678;ext=801"_s << u"0755-82345678 转801"_s;
        QTest::newRow("service number") << u"+864008106666"_s << u"4008106666"_s;
        QTest::newRow("bank") << u"+8695588"_s << u"95588"_s;
        QTest::newRow("Hong Kong") << u"+85255504081"_s << u"+852 55504081"_s;
        QTest::newRow("elsewhere") << u"+14155550134"_s << u"+14155550134"_s;
    }

    void shows_numbers_as_people_here_write_them() {
        QFETCH(const QString, number);
        QFETCH(const QString, shown);

        QCOMPARE(nationalPhone(number), shown);
        QCOMPARE(m_phones.parse(shown)->number, number);
    }

    void shows_numbers_with_the_country_code_data() {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("shown");
        QTest::newRow("mobile") << u"+8613800138000"_s << u"+86 13800138000"_s;
        QTest::newRow("landline") << u"+8675582345678;ext=801"_s << u"+86 755-82345678 转801"_s;
        QTest::newRow("short area code") << u"+861062515588"_s << u"+86 10-62515588"_s;
        QTest::newRow("service number") << u"+864008106666"_s << u"+86 4008106666"_s;
        QTest::newRow("bank") << u"+8695588"_s << u"+86 95588"_s;
        QTest::newRow("Hong Kong") << u"+85255504081"_s << u"+852 55504081"_s;
        QTest::newRow("masked") << u"138****8000"_s << u"138****8000"_s;
    }

    void shows_numbers_with_the_country_code() {
        QFETCH(const QString, number);
        QFETCH(const QString, shown);

        QCOMPARE(shownPhone(number, PhoneForm::International), shown);
        if (number.startsWith(u'+'))
            QCOMPARE(m_phones.parse(shown)->number, number);
    }

    void parts_the_numbers_of_a_cell_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("expected");
        const QStringList both{u"+8613800138000"_s, u"+861062515588"_s};
        QTest::newRow("slash") << u"13800138000/010-62515588"_s << both;
        QTest::newRow("slash and blanks") << u"13800138000 / 010-62515588"_s << both;
        QTest::newRow("stop") << u"13800138000、010-62515588"_s << both;
        QTest::newRow("semicolon") << u"13800138000；010-62515588;"_s << both;
        QTest::newRow("line break") << u"13800138000\n010-62515588"_s << both;
        QTest::newRow("blank") << u"13800138000 010-62515588"_s << both;
        QTest::newRow("blanks inside and between") << u"138 0013 8000　010 62515588"_s << both;
        QTest::newRow("word between") << u"13800138000或010-62515588"_s << both;
        QTest::newRow("labels") << u"手机:13800138000 电话：010-62515588"_s << both;
        QTest::newRow("one with blanks") << u"+86 10 6251 5588"_s << QStringList{u"+861062515588"_s};
        QTest::newRow("one with a spaced extension")
            << u"010-62515588 转 801"_s << QStringList{u"+861062515588;ext=801"_s};
        QTest::newRow("one with a spaced extension in English")
            << u"010 62515588 ext 12"_s << QStringList{u"+861062515588;ext=12"_s};
        QTest::newRow("extension behind a comma") << u"010-62515588,转801"_s << QStringList{u"+861062515588;ext=801"_s};
        QTest::newRow("last digits of a second")
            << u"0755-82345678/79"_s << QStringList{u"+8675582345678"_s, u"+8675582345679"_s};
        QTest::newRow("second without its area code")
            << u"0755-82345678、86013388"_s << QStringList{u"+8675582345678"_s, u"+8675586013388"_s};
        QTest::newRow("a wrong one among two")
            << u"13800138000/1380013"_s << QStringList{u"+8613800138000"_s, u"?1380013"_s};
        QTest::newRow("a wrong one with blanks") << u"138 0013 80001"_s << QStringList{u"?138 0013 80001"_s};
        QTest::newRow("damaged") << u"1.38E+10"_s << QStringList{u"?1.38E+10"_s};
        QTest::newRow("letters for digits") << u"138OO138000"_s << QStringList{u"+8613800138000"_s};
        QTest::newRow("no number") << u"见名片"_s << QStringList{u"?见名片"_s};
        QTest::newRow("empty") << u"  "_s << QStringList{};
    }

    void parts_the_numbers_of_a_cell() {
        QFETCH(const QString, cell);
        QFETCH(const QStringList, expected);

        QCOMPARE(numbers(cell), expected);
    }

    void keeps_what_a_cell_says_of_each_number_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("labels");
        QTest::newRow("none") << u"13800138000"_s << QStringList{QString{}};
        QTest::newRow("in front") << u"手机:13800138000/宅:010-62515588"_s << QStringList{u"手机"_s, u"宅"_s};
        QTest::newRow("in front, no sign between")
            << u"手机13800138000电话010-62515588"_s << QStringList{u"手机"_s, u"电话"_s};
        QTest::newRow("in brackets in front")
            << u"(办)010-62515588 【家】13800138000"_s << QStringList{u"办"_s, u"家"_s};
        QTest::newRow("in brackets behind")
            << u"13800138000(办公)、010-62515588（家）"_s << QStringList{u"办公"_s, u"家"_s};
        QTest::newRow("in brackets with another number")
            << u"13800138000(办010-62515588)"_s << QStringList{QString{}, u"办"_s};
        QTest::newRow("behind") << u"13800138000 微信同号"_s << QStringList{u"微信同号"_s};
        QTest::newRow("Latin") << u"Tel: 010-62515588 Mobile: 13800138000"_s << QStringList{u"Tel"_s, u"Mobile"_s};
    }

    void keeps_what_a_cell_says_of_each_number() {
        QFETCH(const QString, cell);
        QFETCH(const QStringList, labels);

        QStringList found;
        for (const PhoneText &piece : m_phones.split(cell)) {
            QVERIFY2(m_phones.parse(piece.text), qPrintable(piece.text));
            found += piece.label;
        }

        QCOMPARE(found, labels);
    }

    void reads_back_whatever_it_understood() {
        QRandomGenerator random{4001};
        const QString alphabet = u"0123456789013580+-() .转xOlE/、;86"_s;
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int i = random.bounded(22); i > 0; --i)
                text += alphabet[random.bounded(alphabet.size())];

            for (const PhoneText &piece : m_phones.split(text)) {
                const auto parsed = m_phones.parse(piece.text);
                if (!parsed)
                    continue;
                const auto again = m_phones.parse(parsed->number);
                const auto shown = m_phones.parse(nationalPhone(parsed->number));
                const auto whole = m_phones.parse(shownPhone(parsed->number, PhoneForm::International));

                QVERIFY2(whole && whole->number == parsed->number, qPrintable(text));
                QVERIFY2(again && again->number == parsed->number, qPrintable(text));
                QVERIFY2(shown && shown->number == parsed->number, qPrintable(text));
            }
        }
    }

    void survives_any_text() {
        QRandomGenerator random{4002};
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int i = random.bounded(30); i > 0; --i)
                text += QChar{char16_t(random.bounded(3) ? 0x20 + random.bounded(0x60) : random.bounded(0x10000))};

            for (const PhoneText &piece : m_phones.split(text))
                QVERIFY(!piece.text.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(PhonesTest)
#include "PhonesTest.moc"
