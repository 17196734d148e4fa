#include "Commands.h"
#include "Ids.h"
#include "Session.h"
#include "Typing.h"

#include "db/Customers.h"
#include "services/merge/DossierMerge.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Merge)
};

constexpr std::array kOptions{
    OptionSpec{"--take"_L1, "FIELD=A|B"_L1,
        QT_TRANSLATE_NOOP("Commands", "Whose value a field keeps; without it A's, or B's where A has none."),
        OptionSpec::Count::Many},
};

Result<std::vector<MergeChoice>> choicesOf(const Arguments &arguments) {
    std::vector<MergeChoice> choices;
    for (const QString &choice : arguments.values("--take"_L1)) {
        const qsizetype equals = choice.indexOf(u'=');
        const QString side = choice.sliced(equals + 1);
        if (equals <= 0 || (side != "A"_L1 && side != "B"_L1))
            return std::unexpected{
                usageError(Words::tr("--take needs FIELD=A or FIELD=B, not '%1'.").arg(choice.left(40)))};
        const Result<FieldPath> path = parseFieldPath(choice.first(equals));
        if (!path)
            return std::unexpected{path.error()};
        if (!path->field || path->value >= 0)
            return std::unexpected{
                usageError(Words::tr("--take needs a whole field, not '%1'.").arg(choice.first(equals)))};
        choices.push_back({*path->field, side == "A"_L1 ? MergeSide::Kept : MergeSide::Merged});
    }
    return choices;
}

Result<Reply> run(Session &session, const Arguments &arguments) {
    const Result<std::vector<MergeChoice>> choices = choicesOf(arguments);
    if (!choices)
        return std::unexpected{choices.error()};
    const auto reference = session.reference();
    if (!reference)
        return std::unexpected{reference.error()};
    ChangeSet changes = session.newChangeSet({.kind = Origin::Kind::Merge});
    const Applying applying = session.applying();
    QUuid kept;
    const Result<Merged> merged = session.write([&](Database &database) -> Result<Merged> {
        const Customers customers{database};
        const Result<QUuid> a = customers.idOf(arguments.word(0));
        const Result<QUuid> b = customers.idOf(arguments.word(1));
        if (!a || !b)
            return std::unexpected{!a ? a.error() : b.error()};
        kept = *a;
        return mergeDossiers(database, *a, *b, *choices, **reference, std::move(changes), applying);
    });
    if (!merged)
        return std::unexpected{merged.error()};
    const QJsonObject json{{u"change"_s, idText(merged->applied.change)}, {u"customer"_s, idText(kept)},
        {u"warnings"_s, toJson(merged->warnings)}};
    const QString text =
        Words::tr("Merged into %1. The way back: unmerge %2").arg(idText(kept), idText(merged->applied.change)) +
        u'\n' + warningsText(merged->warnings);
    return replyOf(json, [text] { return text; });
}

} // namespace

constinit const Command kMerge{.name = "merge"_L1,
    .words = "A B"_L1,
    .fewestWords = 2,
    .mostWords = 2,
    .options = kOptions,
    .summary = QT_TRANSLATE_NOOP("Commands", "Merges dossier B into A; everything of both is kept."),
    .run = run};

} // namespace dossier::cli
