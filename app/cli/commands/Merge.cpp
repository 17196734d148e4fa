#include "ChangeRows.h"
#include "Commands.h"
#include "Ids.h"
#include "Session.h"
#include "TextTable.h"
#include "Typing.h"

#include "db/Customers.h"
#include "reference/Reference.h"
#include "services/merge/DossierMerge.h"
#include "services/merge/MergePreview.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

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
    OptionSpec{"--dry-run"_L1, {},
        QT_TRANSLATE_NOOP("Commands", "Only tell whose values the dossier would have; nothing is merged.")},
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

/// Whose value a field has afterwards: A's, B's, or one made of both. Nothing where there is no question.
QLatin1StringView takenFrom(Field field, const MergePreview &preview) {
    const auto change = std::ranges::find(preview.change.fields, field, &FieldChange::field);
    if (change != preview.change.fields.end())
        return change->after == preview.merged.values[field] ? "B"_L1 : "both"_L1;
    return std::ranges::contains(preview.differing, field) ? "A"_L1 : QLatin1StringView{};
}

/// {"fields":[{"field","a","b","takes","value"}],"items":[{"list","id","takes"}]}
QJsonObject planOf(const MergePreview &preview) {
    QJsonArray fields;
    for (const FieldSpec &about : kFields) {
        const QLatin1StringView takes =
            about.part == Part::Customer ? takenFrom(about.field, preview) : QLatin1StringView{};
        if (takes.isEmpty())
            continue;
        QJsonObject row{{u"field"_s, pathOf(about.field)}, {u"takes"_s, takes}};
        const auto put = [&](const QString &name, const FieldValue &value) {
            if (!value.isEmpty())
                row[name] = valueOf(about.field, value);
        };
        put(u"a"_s, preview.kept.values[about.field]);
        put(u"b"_s, preview.merged.values[about.field]);
        const auto change = std::ranges::find(preview.change.fields, about.field, &FieldChange::field);
        put(u"value"_s, change == preview.change.fields.end() ? preview.kept.values[about.field] : change->after);
        fields.append(row);
    }
    QJsonArray items;
    for (const ItemChange &item : preview.change.items)
        items.append(QJsonObject{{u"list"_s, QString{spec(item.part).id}}, {u"id"_s, idText(item.id)},
            {u"takes"_s, item.kind == ItemChange::Kind::Add ? u"B"_s : u"both"_s}});
    return {{u"fields"_s, fields}, {u"items"_s, items}};
}

/// A line for each field: what A has, what B has, and whose it would be.
QString textOf(const MergePreview &preview, const CellTexts &texts, Language language) {
    TextTable table;
    for (const FieldSpec &about : kFields) {
        const QLatin1StringView takes =
            about.part == Part::Customer ? takenFrom(about.field, preview) : QLatin1StringView{};
        if (!takes.isEmpty())
            table.addRow(
                {labelOf(about.field, language), texts.text(about.field, preview.kept.values[about.field]).simplified(),
                    texts.text(about.field, preview.merged.values[about.field]).simplified(), u"→ "_s + takes});
    }
    const auto added = std::ranges::count(preview.change.items, ItemChange::Kind::Add, &ItemChange::kind);
    const auto joined = std::ranges::count(preview.change.items, ItemChange::Kind::Edit, &ItemChange::kind);
    return table.text() +
           Words::tr("Records that come along: %1; that both have and are joined: %2").arg(added).arg(joined) + u'\n';
}

/// What merging the two would do; it has been tried, so that it would be allowed.
Result<Reply> rehearsed(Session &session, const QUuid &kept, const QUuid &merged, std::span<const MergeChoice> choices,
    const std::vector<Problem> &warnings) {
    const auto reference = session.reference();
    const auto access = session.access();
    if (!reference || !access)
        return std::unexpected{reference ? access.error() : reference.error()};
    const QString today = session.clock().now().date().toString(Qt::ISODate);
    const auto preview = session.write([&](Database &database) -> Result<MergePreview> {
        const Customers customers{database};
        const Result<Customer> a = customers.byId(kept);
        const Result<Customer> b = customers.byId(merged);
        if (!a || !b)
            return std::unexpected{!a ? a.error() : b.error()};
        return mergePreview(*a, *b, choices, today, **reference, *access);
    });
    if (!preview)
        return std::unexpected{preview.error()};
    QJsonObject json = planOf(*preview);
    json[u"dry_run"_s] = true;
    json[u"customer"_s] = idText(kept);
    json[u"warnings"_s] = toJson(warnings);
    const Language language = languageOf(QLocale{});
    const Result<CellTexts> texts = session.texts();
    if (!texts)
        return std::unexpected{texts.error()};
    const QString text = textOf(*preview, *texts, language) + warningsText(warnings);
    return replyOf(std::move(json), [text] { return text; });
}

Result<Reply> run(Session &session, const Arguments &arguments) {
    const Result<std::vector<MergeChoice>> choices = choicesOf(arguments);
    if (!choices)
        return std::unexpected{choices.error()};
    const auto reference = session.reference();
    if (!reference)
        return std::unexpected{reference.error()};
    ChangeSet changes = session.newChangeSet({.kind = Origin::Kind::Merge});
    Applying applying = session.applying();
    applying.isDryRun = arguments.has("--dry-run"_L1);
    QUuid kept;
    QUuid gone;
    const Result<Merged> merged = session.write([&](Database &database) -> Result<Merged> {
        const Customers customers{database};
        const Result<QUuid> a = customers.idOf(arguments.word(0));
        const Result<QUuid> b = customers.idOf(arguments.word(1));
        if (!a || !b)
            return std::unexpected{!a ? a.error() : b.error()};
        kept = *a;
        gone = *b;
        return mergeDossiers(database, *a, *b, *choices, **reference, std::move(changes), applying);
    });
    if (!merged)
        return std::unexpected{merged.error()};
    if (applying.isDryRun)
        return rehearsed(session, kept, gone, *choices, merged->warnings);
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
