#include "services/match/PairEvidence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::PairEvidence)
};

/// "+6.1", "−3.0": with the minus of the type, as in the documents.
QString signedText(double weight) { return weight < 0 ? u'\u2212' + scoreText(-weight) : u'+' + scoreText(weight); }

} // namespace

QString scoreText(double score) { return QString::number(score, 'f', 1); }

QString bandId(MatchBand band) {
    return band == MatchBand::Same ? u"same"_s : band == MatchBand::Perhaps ? u"perhaps"_s : u"different"_s;
}

QString evidenceText(const RecordTable &records, const FoundPair &pair, const MatchModel &model) {
    std::vector<Agreement> agreements(records.fields().size());
    compareRecords(records, pair.left, pair.right, agreements);
    QStringList parts;
    for (std::size_t i = 0; i < agreements.size(); ++i) {
        if (agreements[i].level == kMissingLevel)
            continue;
        const MatchField &field = records.fields()[i];
        const QString words =
            QCoreApplication::translate("MatchLevels", levelsOf(field.kind)[agreements[i].level].words);
        //: A column, how its values agree, and what that weighs: "phone equal +6.1"
        parts << Words::tr("%1 %2 %3").arg(field.column, words, signedText(model.weight(i, agreements[i])));
    }
    if (pair.rivals > 0)
        parts << Words::tr("nobody fits either better %1").arg(signedText(double(pair.rivals)));
    else if (pair.rivals < 0)
        parts << Words::tr("another fits better %1").arg(signedText(double(pair.rivals)));
    const QString score = pair.score < 0 ? signedText(double(pair.score)) : scoreText(double(pair.score));
    return parts.join(Words::tr(", ")) + u" = "_s + score;
}

} // namespace dossier
