#include "services/match/PairFinder.h"

#include "reference/Reference.h"
#include "support/CompanyRecords.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kSeed = 20261123;
constexpr std::size_t kRecords = 20'000;

/// How pairs of one kind were judged.
struct Judged {
    int pairs = 0;
    int same = 0;
    int perhaps = 0;
};

std::vector<MatchField> fieldsOfCompanies() {
    return {{u"uscc"_s, MatchKind::Identifier}, {u"name"_s, MatchKind::OrganisationName},
        {u"contact"_s, MatchKind::PersonName}, {u"phone"_s, MatchKind::Phone}, {u"email"_s, MatchKind::Email},
        {u"city"_s, MatchKind::Division}, {u"address"_s, MatchKind::Address}};
}

/// What a pair of records of one firm is an example of.
QString changeOf(const test::CompanyRecord &one, const test::CompanyRecord &other) {
    return one.change.isEmpty() ? other.change : other.change.isEmpty() ? one.change : u"two doubles"_s;
}

/// Why two firms may seem to be one; nothing where there is no reason but chance.
QString trapOf(const test::CompanyRecord &one, const test::CompanyRecord &other) {
    return one.trapped == other.firm ? one.trap : other.trapped == one.firm ? other.trap : u"chance"_s;
}

QByteArray rowOf(const QString &what, const Judged &judged) {
    return u"| %1 | %2 | %3 | %4 |"_s.arg(what).arg(judged.pairs).arg(judged.same).arg(judged.perhaps).toUtf8();
}

} // namespace

/// Precision and recall on made-up firms of which it is known who is one; docs/quality-duplicates.md shows the table.
class PairQualityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_doubles_of_firms_and_takes_no_two_for_one() {
        const auto reference = Reference::load();
        QVERIFY(reference);
        const std::vector<test::CompanyRecord> made = test::CompanyRecords{kSeed}.make(kRecords);
        RecordTable records{fieldsOfCompanies(), **reference};
        for (std::size_t i = 0; i < made.size(); ++i) {
            const test::CompanyRecord &it = made[i];
            const std::array<QStringView, 7> cells{
                it.uscc, it.name, it.contact, it.phone, it.email, it.city, it.address};
            records.add(QString::number(i), {}, cells);
        }
        QVERIFY(records.settle());

        const FoundPairs found = findPairs(records);

        std::map<QString, Judged> doubles = truth(made);
        std::map<QString, Judged> wrong;
        Judged all;
        int wrongMerges = 0;
        for (const FoundPair &pair : found.pairs) {
            const test::CompanyRecord &one = made[pair.left];
            const test::CompanyRecord &other = made[pair.right];
            const bool isSame = pair.band == MatchBand::Same;
            Judged &judged = one.firm == other.firm ? doubles[changeOf(one, other)] : wrong[trapOf(one, other)];
            ++(isSame ? judged.same : judged.perhaps);
            wrongMerges += isSame && one.firm != other.firm ? 1 : 0;
        }
        for (const auto &[change, judged] : doubles) {
            qInfo("%s", rowOf(change, judged).constData());
            all = {all.pairs + judged.pairs, all.same + judged.same, all.perhaps + judged.perhaps};
        }
        qInfo("%s", rowOf(u"all"_s, all).constData());
        for (const auto &[trap, judged] : wrong)
            qInfo("%s", rowOf(trap, judged).constData());

        QCOMPARE(wrongMerges, 0);
        QVERIFY2(all.same >= 0.90 * all.pairs, qPrintable(QString::number(all.same)));
        QVERIFY2(all.same + all.perhaps >= 0.985 * all.pairs, qPrintable(QString::number(all.same + all.perhaps)));
    }

private:
    static std::map<QString, Judged> truth(const std::vector<test::CompanyRecord> &made) {
        std::map<int, std::vector<const test::CompanyRecord *>> firms;
        for (const test::CompanyRecord &record : made)
            firms[record.firm].push_back(&record);
        std::map<QString, Judged> pairs;
        for (const auto &[firm, records] : firms)
            for (std::size_t i = 0; i < records.size(); ++i)
                for (std::size_t k = i + 1; k < records.size(); ++k)
                    ++pairs[changeOf(*records[i], *records[k])].pairs;
        return pairs;
    }
};

QTEST_GUILESS_MAIN(PairQualityTest)
#include "PairQualityTest.moc"
