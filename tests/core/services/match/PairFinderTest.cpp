#include "services/match/PairEvidence.h"

#include "reference/Reference.h"

#include <QRegularExpression>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

using Cells = QStringList;

const QString kCode = u"91310115MAC13AAP1U"_s;
const QString kOtherCode = u"91350100M000100Y43"_s;

} // namespace

class PairFinderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto loaded = Reference::load();
        QVERIFY(loaded);
        m_reference = *std::move(loaded);
    }

    void puts_a_pair_into_its_band_data() {
        QTest::addColumn<QStringList>("left");
        QTest::addColumn<QStringList>("right");
        QTest::addColumn<QString>("band");

        // Code, name, contact, phone.
        const auto row = [](const char *name, const Cells &left, const Cells &right, const char *band) {
            QTest::newRow(name) << left << right << QString::fromLatin1(band);
        };
        const QString firm = u"深圳市华星科技有限公司"_s;
        const QString mobile = u"13800138000"_s;
        row("equal codes", {kCode, firm, {}, {}}, {kCode, u"华星科技"_s, {}, {}}, "same");
        row("equal names and phones", {{}, firm, {}, mobile}, {{}, firm, {}, mobile}, "same");
        row("a surname with an honorific", {{}, firm, u"王总"_s, mobile}, {{}, firm, u"王建国"_s, mobile}, "same");
        row("equal names and nothing else", {{}, firm, {}, {}}, {{}, firm, {}, {}}, "perhaps");
        row("a name that sounds alike", {{}, firm, {}, mobile}, {{}, u"深圳市华兴科技有限公司"_s, {}, mobile},
            "perhaps");
        row("equal names, other codes", {kCode, firm, {}, mobile}, {kOtherCode, firm, {}, mobile}, "perhaps");
        row("a branch", {{}, firm, {}, mobile}, {{}, firm + u"广州分公司"_s, {}, mobile}, "different");
        row("another city", {{}, firm, {}, {}}, {{}, u"广州市华星科技有限公司"_s, {}, {}}, "different");
        row("a shared switchboard", {{}, firm, {}, u"0755-82345678"_s},
            {{}, u"深圳市远达物流有限公司"_s, {}, u"0755-82345678"_s}, "different");
    }

    void puts_a_pair_into_its_band() {
        QFETCH(const QStringList, left);
        QFETCH(const QStringList, right);
        QFETCH(const QString, band);

        const auto records = table({left, right});
        const FoundPairs found = findPairs(*records);

        QCOMPARE(found.pairs.empty() ? u"different"_s : bandId(found.pairs.front().band), band);
    }

    void evidence_adds_up_to_the_score() {
        const auto records = table({{kCode, u"华星科技有限公司"_s, u"王建国"_s, u"13800138000"_s},
            {kCode, u"华星科技股份有限公司"_s, u"李娜"_s, u"13800138000"_s}});
        const FoundPairs found = findPairs(*records);
        QCOMPARE(found.pairs.size(), 1);

        const QString text = evidenceText(*records, found.pairs.front(), found.model);

        double sum = 0;
        static const QRegularExpression kWeight{u"([+−])(\\d+\\.\\d)"_s};
        for (const QRegularExpressionMatch &match : kWeight.globalMatch(text))
            sum += (match.captured(1) == u"+"_s ? 1 : -1) * match.captured(2).toDouble();
        QVERIFY2(text.endsWith(u" = "_s + scoreText(sum)), qPrintable(text));
        QCOMPARE(scoreText(double(found.pairs.front().score)), scoreText(sum));
        QVERIFY2(text.startsWith(u"code equal +"_s) && text.contains(u"contact different −"_s), qPrintable(text));
    }

    void only_pairs_across_lists() {
        const Cells cells{kCode, u"华星科技有限公司"_s, {}, {}};
        RecordTable records{fields(), *m_reference};
        for (const QString &source : {u"ours"_s, u"ours"_s, u"theirs"_s})
            add(records, source, cells);
        QVERIFY(records.settle());

        const FoundPairs found = findPairs(records);

        QCOMPARE(found.pairs.size(), 2);
        for (const FoundPair &pair : found.pairs)
            QCOMPARE(pair.right, 2U);
    }

    void stops_when_asked_to() {
        const Cells cells{kCode, u"华星科技有限公司"_s, {}, {}};
        const auto records = table({cells, cells});

        QVERIFY(findPairs(*records, [] { return true; }).pairs.empty());
    }

private:
    static std::vector<MatchField> fields() {
        return {{u"code"_s, MatchKind::Identifier}, {u"name"_s, MatchKind::OrganisationName},
            {u"contact"_s, MatchKind::PersonName}, {u"phone"_s, MatchKind::Phone}};
    }

    static void add(RecordTable &records, const QString &source, const Cells &texts) {
        const std::vector<QStringView> cells(texts.begin(), texts.end());
        records.add(QString::number(records.recordCount()), source, cells);
    }

    std::unique_ptr<RecordTable> table(const std::vector<Cells> &rows) const {
        auto records = std::make_unique<RecordTable>(fields(), *m_reference);
        for (const Cells &cells : rows)
            add(*records, {}, cells);
        return records->settle() ? std::move(records) : nullptr;
    }

    std::unique_ptr<const Reference> m_reference;
};

QTEST_GUILESS_MAIN(PairFinderTest)
#include "PairFinderTest.moc"
