#include "services/match/Comparison.h"

#include "reference/Reference.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

/// How far two values agree, kind by kind.
class ComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto loaded = Reference::load();
        QVERIFY(loaded);
        m_reference = *std::move(loaded);
    }

    void tells_how_far_values_agree_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("words");

        const auto row = [](const char *kind, const char *name, const QString &left, const QString &right,
                             const char *words) {
            QTest::addRow("%s: %s", kind, name)
                << QString::fromLatin1(kind) << left << right << QString::fromLatin1(words);
        };
        const char *organisation = "organisation_name";
        const QString firm = u"深圳市华星科技有限公司"_s;
        row(organisation, "width, brackets, blanks, traditional forms", u"華星科技（深圳）有限公司"_s,
            u"华星科技 (深圳) 有限公司"_s, "equal");
        row(organisation, "equal forms", firm, u"深圳市华星科技有限责任公司"_s, "equal");
        row(organisation, "another legal form", firm, u"深圳市华星科技股份有限公司"_s,
            "differs in legal form, place or brackets only");
        row(organisation, "no place", firm, u"华星科技有限公司"_s, "differs in legal form, place or brackets only");
        row(organisation, "place in brackets", firm, u"华星科技（深圳）有限公司"_s,
            "differs in legal form, place or brackets only");
        row(organisation, "homophone", firm, u"深圳市华兴科技有限公司"_s, "sounds alike");
        row(organisation, "slip", firm, u"深圳市华垦科技有限公司"_s, "one slip apart");
        row(organisation, "short", firm, u"华星"_s, "one is short for the other");
        row(organisation, "branch", firm, u"深圳市华星科技有限公司广州分公司"_s, "another branch or number");
        row(organisation, "another city", firm, u"广州市华星科技有限公司"_s, "another place");
        row(organisation, "a county of the city", firm, u"深圳市南山区华星科技有限公司"_s,
            "differs in legal form, place or brackets only");
        row(organisation, "another number", u"武汉第一建筑工程有限公司"_s, u"武汉第二建筑工程有限公司"_s,
            "another branch or number");
        row(organisation, "another firm", firm, u"深圳市远达物流有限公司"_s, "different");

        row("identifier", "a code in other letters", u"91310115mac13aap1u"_s, u"9131 0115 MAC13AAP1U"_s, "equal");
        row("identifier", "a slip", u"5304218"_s, u"5304281"_s, "one slip apart");
        row("identifier", "another", u"5304218"_s, u"1551941"_s, "different");

        row("person_name", "honorific", u"王建国经理"_s, u"王建国"_s, "equal");
        row("person_name", "surname with an honorific", u"王总"_s, u"王建国"_s, "partly equal");
        row("person_name", "another surname", u"李总"_s, u"王建国"_s, "different");
        row("person_name", "homophone", u"张伟"_s, u"张维"_s, "sounds alike");
        row("person_name", "another order", u"Neumann, Michaela"_s, u"Michaela Neumann"_s,
            "equal in another order or with initials");
        row("person_name", "initials", u"Gottfried Vossen, Mathias Weske"_s, u"G Vossen, M Weske"_s,
            "equal in another order or with initials");
        row("person_name", "slip", u"michaela"_s, u"micheala"_s, "one slip apart");

        row("phone", "written otherwise", u"138 0013 8000"_s, u"+86-13800138000"_s, "a mobile number is equal");
        row("phone", "one of several", u"0755-82345678 / 13800138000"_s, u"13800138000"_s, "a mobile number is equal");
        row("phone", "landline", u"0755-82345678"_s, u"(0755)82345678"_s, "equal");
        row("phone", "slip", u"13800138000"_s, u"13800138001"_s, "one slip apart");

        row("email", "letter case", u"A@Example.com"_s, u"a@example.com"_s, "equal");
        row("email", "another domain", u"wang.jianguo@example.com"_s, u"wang.jianguo@example.org"_s,
            "equal before the @");
        row("email", "a colleague", u"wang@example.com"_s, u"sales@example.com"_s, "of one domain");

        row("date", "another notation", u"2024-05-03"_s, u"2024年5月3日"_s, "equal");
        row("date", "day and month", u"2024-05-03"_s, u"2024-03-05"_s, "day and month exchanged");
        row("date", "slip", u"19151111"_s, u"19151141"_s, "one slip apart");
        row("date", "the year alone", u"2024"_s, u"2024-05-03"_s, "equal as far as it is told");

        row("number", "currency", u"$38.99"_s, u"38.99"_s, "equal");
        row("number", "next year", u"1999"_s, u"2000"_s, "nearly equal");
        row("number", "far", u"10"_s, u"500"_s, "different");

        row("division", "another notation", u"广东省深圳市"_s, u"深圳"_s, "equal");
        row("division", "a county of it", u"深圳市"_s, u"深圳市南山区"_s, "one holds the other");
        row("division", "another", u"深圳"_s, u"广州"_s, "different");

        row("address", "marks", u"中山路100号, 2楼"_s, u"中山路 100号2楼"_s, "equal");
        row("address", "another number", u"中山北路1000号南方大厦"_s, u"中山北路1001号南方大厦"_s,
            "equal but for the numbers");

        row("text", "another model", u"Sony camera DSCW120 silver kit"_s, u"Sony camera DSCW150 silver kit"_s,
            "another model number");
        row("text", "one model", u"Sony Turntable - PSLX350H"_s, u"Sony PS-LX350H belt drive system"_s,
            "one model number");
    }

    void tells_how_far_values_agree() {
        QFETCH(const QString, kind);
        QFETCH(const QString, left);
        QFETCH(const QString, right);
        QFETCH(const QString, words);

        for (const auto &[one, other] : {std::pair{left, right}, std::pair{right, left}}) {
            const Agreement agreement = agreementOf(*matchKindOf(kind), one, other);
            QVERIFY(agreement.level != kMissingLevel);
            QCOMPARE(QString::fromLatin1(levelsOf(*matchKindOf(kind))[agreement.level].words), words);
        }
    }

    void what_is_missing_says_nothing_data() {
        QTest::addColumn<QString>("written");

        for (const char16_t *written : {u"", u"  ", u"无", u"-", u"N/A"})
            QTest::newRow(qPrintable(u'"' + QString{written} + u'"')) << QString{written};
    }

    void what_is_missing_says_nothing() {
        QFETCH(const QString, written);

        for (std::size_t kind = 0; kind < kMatchKindNames.size(); ++kind)
            QCOMPARE(agreementOf(MatchKind(kind), u"13800138000"_s, written).level, kMissingLevel);
    }

    void a_code_that_does_not_hold_is_no_evidence_against() {
        const QString code = u"91310115MAC13AAP1U"_s;

        QCOMPARE(agreementOf(MatchKind::Identifier, code, u"91440300MA5DA1234X"_s).level, kMissingLevel);
        QCOMPARE(agreementOf(MatchKind::Identifier, code, u"91350100M000100Y43"_s).level,
            quint8(IdentifierLevel::Different));
    }

    void sees_names_in_each_others_columns() {
        RecordTable records{{{u"given"_s, MatchKind::PersonName}, {u"surname"_s, MatchKind::PersonName}}, *m_reference};
        const std::array<QStringView, 2> one{u"michaela", u"neumann"};
        const std::array<QStringView, 2> other{u"neumann", u"michaela"};
        records.add(u"1"_s, {}, one);
        records.add(u"2"_s, {}, other);
        QVERIFY(records.settle());

        std::array<Agreement, 2> agreements;
        compareRecords(records, 0, 1, agreements);

        QCOMPARE(agreements[0].level, quint8(PersonLevel::Reordered));
        QCOMPARE(agreements[1].level, quint8(PersonLevel::Reordered));
    }

private:
    Agreement agreementOf(MatchKind kind, const QString &left, const QString &right) const {
        RecordTable records{{{u"column"_s, kind}}, *m_reference};
        // Words are rare among many records only.
        QStringList texts{left, right};
        for (int i = 0; i < 400; ++i)
            texts << u"other%1"_s.arg(i);
        for (const QString &text : texts) {
            const std::array<QStringView, 1> cells{text};
            records.add(text, {}, cells);
        }
        if (!records.settle())
            return {};
        std::array<Agreement, 1> agreements;
        compareRecords(records, 0, 1, agreements);
        return agreements[0];
    }

    std::unique_ptr<const Reference> m_reference;
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "ComparisonTest.moc"
