#include "services/import/MatchTraits.h"

#include "reference/Reference.h"
#include "services/import/MatchIndex.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

struct Who {
    QString name;
    QString contact = {};
    QString phone = {};
    QString email = {};
    QString uscc = {};
    QString shortName = {};
    QString city = {};

    Draft draft() const {
        Draft draft;
        draft.values.setText(Field::Name, name);
        draft.values.setText(Field::Uscc, uscc);
        draft.values.setText(Field::ShortName, shortName);
        draft.values.setText(Field::City, city);
        FieldValues contactValues;
        contactValues.setText(Field::ContactName, contact);
        contactValues.setText(Field::ContactPhones, phone);
        contactValues.setText(Field::ContactEmails, email);
        if (!contactValues.isEmpty())
            draft.items(Part::Contacts).push_back(contactValues);
        return draft;
    }
};

const QString kMobile = u"+8613800138000"_s;
const QString kOtherMobile = u"+8613900139000"_s;
const QString kLandline = u"+862155528795"_s;
const QString kService = u"+864005554014"_s;

} // namespace

Q_DECLARE_METATYPE(Who)

class MatchTraitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto loaded = Reference::load();
        QVERIFY(loaded);
        m_reference = *std::move(loaded);
    }

    void tells_who_is_the_same_data() {
        QTest::addColumn<Who>("left");
        QTest::addColumn<Who>("right");
        QTest::addColumn<QString>("band");

        const auto row = [](const char *name, const Who &left, const Who &right, const QString &band) {
            QTest::newRow(name) << left << right << band;
        };
        const QString firm = u"上海泽润机械股份有限公司"_s;
        const QString code = u"91310115MAC13AAP1U"_s;
        row("equal codes", {.name = firm, .uscc = code}, {.name = u"泽润"_s, .uscc = code}, u"same"_s);
        row("equal names, a shared mobile", {.name = firm, .phone = kMobile}, {.name = firm, .phone = kMobile},
            u"same"_s);
        row("equal names, a shared landline", {.name = firm, .phone = kLandline}, {.name = firm, .phone = kLandline},
            u"same"_s);
        row("equal names, a shared address", {.name = firm, .email = u"a@example.com"_s},
            {.name = firm, .email = u"A@example.com"_s}, u"same"_s);
        row("equal names, a shared contact", {.name = firm, .contact = u"王建国"_s},
            {.name = firm, .contact = u"王建国"_s}, u"same"_s);
        row("equal names, contacts of one surname", {.name = firm, .contact = u"王"_s},
            {.name = firm, .contact = u"王"_s}, u"perhaps"_s);
        row("brackets, width, blanks and traditional forms apart",
            {.name = u"通源置業（珠海）有限公司"_s, .phone = kMobile},
            {.name = u"通源置业 (珠海)有限公司"_s, .phone = kMobile}, u"same"_s);
        row("equal names and nothing else", {.name = firm, .phone = kMobile}, {.name = firm, .phone = kOtherMobile},
            u"perhaps"_s);
        row("equal names, other codes", {.name = firm, .phone = kMobile, .uscc = code},
            {.name = firm, .phone = kMobile, .uscc = u"91440402MARQAH7N3M"_s}, u"perhaps"_s);
        row("other names, a shared mobile", {.name = firm, .phone = kMobile},
            {.name = u"上海青创机械有限公司"_s, .phone = kMobile}, u"perhaps"_s);
        row("other names, a shared landline", {.name = firm, .phone = kLandline},
            {.name = u"青岛明德贸易有限公司"_s, .phone = kLandline}, u"none"_s);
        row("other names, a shared service number", {.name = u"联海农产品（上海）有限公司"_s, .phone = kService},
            {.name = u"联海农产品（珠海）有限公司"_s, .phone = kService}, u"none"_s);
        row("branches", {.name = u"泽宇网络有限公司武汉分公司"_s, .phone = kService},
            {.name = u"泽宇网络有限公司深圳分公司"_s, .phone = kService}, u"none"_s);
        row("one name in two cities", {.name = u"南京创岭专用设备有限公司"_s}, {.name = u"宁波创岭专用设备有限公司"_s},
            u"none"_s);
        row("equal short names and mobile", {.name = firm, .phone = kMobile, .shortName = u"泽润机械"_s},
            {.name = u"泽润机械"_s, .phone = kMobile}, u"same"_s);
        row("equal short names, other mobiles", {.name = firm, .phone = kMobile, .shortName = u"泽润机械"_s},
            {.name = u"泽润机械"_s, .phone = kOtherMobile}, u"none"_s);
        row("a name that is short for the other", {.name = u"杭州图达泵阀有限公司"_s, .phone = kMobile},
            {.name = u"图达泵阀"_s, .phone = kMobile}, u"perhaps"_s);
        row("one wrong character, a shared address",
            {.name = u"无锡创泽会展服务有限公司"_s, .email = u"a@example.com"_s},
            {.name = u"无锡创骏会展服务有限公司"_s, .email = u"a@example.com"_s}, u"perhaps"_s);
        row("two people of one name", {.name = u"王伟"_s, .contact = u"王伟"_s, .phone = kMobile},
            {.name = u"王伟"_s, .contact = u"王伟"_s, .phone = kOtherMobile}, u"perhaps"_s);
        row("strangers", {.name = firm, .phone = kMobile}, {.name = u"青岛明德贸易有限公司"_s, .phone = kOtherMobile},
            u"none"_s);
    }

    void tells_who_is_the_same() {
        QFETCH(const Who, left);
        QFETCH(const Who, right);
        QFETCH(const QString, band);

        const Likeness likeness = compare(traitsOf(left.draft(), *m_reference), traitsOf(right.draft(), *m_reference));

        QCOMPARE(nameOf(likeness.band), band);
        QCOMPARE(
            nameOf(compare(traitsOf(right.draft(), *m_reference), traitsOf(left.draft(), *m_reference)).band), band);
    }

    void names_the_evidence_and_adds_it_up() {
        const Who one{.name = u"上海泽润机械股份有限公司"_s, .phone = kMobile};

        const Likeness likeness = compare(traitsOf(one.draft(), *m_reference), traitsOf(one.draft(), *m_reference));

        double sum = 0;
        for (const Evidence &evidence : likeness.evidence)
            sum += evidence.weight;
        QCOMPARE(likeness.score, sum);
        QVERIFY(std::ranges::contains(likeness.evidence, Field::ContactPhones, &Evidence::field));
        QVERIFY(std::ranges::contains(likeness.evidence, Field::Name, &Evidence::field));
    }

    void does_not_rely_on_marked_values() {
        Draft draft = Who{.name = u"甲"_s, .phone = kMobile, .uscc = u"91310115MAC13AAP1U"_s}.draft();
        draft.values.mark(Field::Uscc, "uscc-format"_ba, u"x"_s);
        draft.items(Part::Contacts).front().mark(Field::ContactPhones, "phone-invalid"_ba, u"x"_s);

        const MatchTraits traits = traitsOf(draft, *m_reference);

        QVERIFY(traits.uscc.isEmpty());
        QVERIFY(traits.mobiles.isEmpty());
    }

    void finds_texts_that_differ_by_one_character() {
        QVERIFY(areAlike(u"创泽会展", u"创骏会展"));
        QVERIFY(areAlike(u"创泽会展", u"创泽会展览"));
        QVERIFY(areAlike(u"创泽会展", u"创会展"));
        QVERIFY(!areAlike(u"创泽会展", u"骏创会展"));
        QVERIFY(!areAlike(u"创泽会展", u"创泽"));
    }

    void pairs_those_that_share_a_key() {
        MatchIndex index;
        index.addRow(0, std::vector<quint64>{1, 2});
        index.addRow(1, std::vector<quint64>{3});
        index.addRow(2, std::vector<quint64>{2, 4});
        index.sortRows();
        QVERIFY(index.isWanted(std::vector<quint64>{9, 3}));
        QVERIFY(!index.isWanted(std::vector<quint64>{9}));
        index.addStored(7, std::vector<quint64>{3, 9});

        const std::vector<MatchPair> pairs = index.pairs();

        QCOMPARE(pairs.size(), 2u);
        QVERIFY((pairs[0] == MatchPair{.row = 1, .earlier = {.isStored = true, .index = 7}}));
        QVERIFY((pairs[1] == MatchPair{.row = 2, .earlier = {.index = 0}}));
    }

    void keeps_the_pairs_of_a_key_that_everybody_has_few() {
        MatchIndex index;
        for (qsizetype row = 0; row < 10'000; ++row)
            index.addRow(row, std::vector<quint64>{42});
        index.sortRows();

        QVERIFY(index.pairs().size() < 70'000);
    }

private:
    static QString nameOf(Likeness::Band band) {
        return band == Likeness::Band::Same ? u"same"_s : band == Likeness::Band::Perhaps ? u"perhaps"_s : u"none"_s;
    }

    std::unique_ptr<const Reference> m_reference;
};

QTEST_GUILESS_MAIN(MatchTraitsTest)
#include "MatchTraitsTest.moc"
