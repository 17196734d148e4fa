#include "Commands.h"
#include "Session.h"
#include "TextTable.h"

#include "db/Accounts.h"
#include "db/OwnFieldTable.h"
#include "domain/Filter.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Fields)
};

constexpr OptionSpec kLabel{"--label"_L1, "TEXT"_L1, QT_TRANSLATE_NOOP("Commands", "What headings call the field.")};
constexpr OptionSpec kPurpose{"--purpose"_L1, "TEXT"_L1,
    QT_TRANSLATE_NOOP("Commands", "What it is collected for; no more is kept than is needed.")};
constexpr OptionSpec kOptions{"--options"_L1, "A,B,C"_L1,
    QT_TRANSLATE_NOOP("Commands",
        "The options of a list in their order, all of them; one that is left out is no longer offered and stays where "
        "it is.")};
constexpr OptionSpec kRequired{"--required"_L1, "EXPR"_L1,
    QT_TRANSLATE_NOOP("Commands",
        "Of whom it is required: a filter such as 'customer_type:customer or stage:contract', always or never.")};
constexpr std::array kAddOptions{kLabel,
    OptionSpec{"--type"_L1, "TYPE"_L1,
        QT_TRANSLATE_NOOP("Commands", "text, number, money, date, list, several (of a list), person or yes_no.")},
    kPurpose, kOptions, kRequired};
constexpr std::array kSetOptions{kLabel, kPurpose, kOptions, kRequired};

/// The options as they shall be offered; those that are no longer stand behind them, retired.
std::vector<OwnOption> optionsFrom(const QString &written, const std::vector<OwnOption> &before) {
    std::vector<OwnOption> options;
    for (const QString &label : QString{written}.replace(u'，', u',').split(u',', Qt::SkipEmptyParts))
        options.push_back({.label = label.trimmed()});
    for (const OwnOption &option : before)
        if (!std::ranges::contains(options, option.label, &OwnOption::label))
            options.push_back({.label = option.label, .isRetired = true});
    return options;
}

/// @p field with what the options say; checked.
Result<OwnField> withOptions(Session &session, OwnField field, const Arguments &arguments, const OwnFields &others) {
    field.label = arguments.valueOr("--label"_L1, field.label).simplified();
    field.purpose = arguments.valueOr("--purpose"_L1, field.purpose).simplified();
    if (const auto options = arguments.value("--options"_L1))
        field.options = optionsFrom(*options, field.options);
    if (const auto required = arguments.value("--required"_L1)) {
        const auto reference = session.reference();
        if (!reference)
            return std::unexpected{reference.error()};
        field.requiredOf = *required == "never"_L1 ? QString{} : *required;
        if (!field.requiredOf.isEmpty() && field.requiredOf != kAlways)
            if (const auto filter = parseFilter(field.requiredOf, **reference, others); !filter)
                return std::unexpected{filter.error()};
    }
    return checkOwnField(field, others).transform([&field] { return field; });
}

QJsonObject toJson(const OwnField &field) {
    QJsonObject json{{u"id"_s, field.id}, {u"label"_s, field.label}, {u"type"_s, QString{idOf(field.type)}},
        {u"purpose"_s, field.purpose}, {u"retired"_s, field.isRetired},
        {u"required"_s, field.requiredOf.isEmpty() ? u"never"_s : field.requiredOf}};
    QJsonArray options;
    for (const OwnOption &option : field.options)
        options.append(QJsonObject{{u"label"_s, option.label}, {u"retired"_s, option.isRetired}});
    if (!options.isEmpty())
        json[u"options"_s] = options;
    return json;
}

Reply replyOfFields(const std::vector<std::shared_ptr<const OwnField>> &fields) {
    QJsonArray array;
    TextTable table;
    for (const auto &field : fields) {
        array.append(toJson(*field));
        table.addRow({field->id, field->label, idOf(field->type), offered(*field).join(u", "_s),
            field->isRetired ? Words::tr("(retired)") : field->requiredOf});
    }
    return replyOf({{u"fields"_s, array}}, [table] { return table.text(); });
}

Result<OwnFields> fieldsOf(Session &session) {
    return session.write([](Database &database) { return OwnFieldTable{database}.all(); });
}

Result<Reply> stored(Session &session, const OwnField &field) {
    const Result<void> done = session.write([&](Database &database) {
        return mayAdminister(database, session.actor()).and_then([&] { return OwnFieldTable{database}.set(field); });
    });
    if (!done)
        return std::unexpected{done.error()};
    return replyOfFields({std::make_shared<const OwnField>(field)});
}

Result<OwnField> known(const OwnFields &fields, const QString &id) {
    if (const auto field = fields.byName(id))
        return *field;
    return std::unexpected{Error{.kind = Error::Kind::NotFound,
        .code = "not-found",
        .message = Words::tr("There is no own field %1; 'fields list' names them.").arg(id)}};
}

Result<Reply> list(Session &session, const Arguments &) {
    const auto fields = session.read([](Database &database) { return OwnFieldTable{database}.all(); });
    return fields.transform([](const OwnFields &all) { return replyOfFields(all.all()); });
}

Result<Reply> add(Session &session, const Arguments &arguments) {
    const auto type = ownTypeById(arguments.valueOr("--type"_L1, {}));
    if (!type)
        return std::unexpected{usageError(
            Words::tr("Say what the values are: --type text, number, money, date, list, several, person or yes_no"))};
    const Result<OwnFields> fields = fieldsOf(session);
    if (!fields)
        return std::unexpected{fields.error()};
    if (fields->byId(arguments.word(0)))
        return std::unexpected{Error{.kind = Error::Kind::Conflict,
            .code = "own-field-exists",
            .message = Words::tr("There is a field %1 already.").arg(arguments.word(0))}};
    return withOptions(session, {.id = arguments.word(0), .label = {}, .type = *type}, arguments, *fields)
        .and_then([&](const OwnField &field) { return stored(session, field); });
}

Result<Reply> set(Session &session, const Arguments &arguments) {
    const Result<OwnFields> fields = fieldsOf(session);
    if (!fields)
        return std::unexpected{fields.error()};
    return known(*fields, arguments.word(0))
        .and_then([&](OwnField field) { return withOptions(session, std::move(field), arguments, *fields); })
        .and_then([&](const OwnField &field) { return stored(session, field); });
}

template <bool isRetired>
Result<Reply> setRetired(Session &session, const Arguments &arguments) {
    const Result<OwnFields> fields = fieldsOf(session);
    if (!fields)
        return std::unexpected{fields.error()};
    return known(*fields, arguments.word(0)).and_then([&](OwnField field) {
        field.isRetired = isRetired;
        return stored(session, field);
    });
}

} // namespace

constinit const Command kFieldsAdd{.name = "fields add"_L1,
    .words = "ID"_L1,
    .fewestWords = 1,
    .mostWords = 1,
    .options = kAddOptions,
    .summary = QT_TRANSLATE_NOOP("Commands", "Adds a field of the team's own; its id begins with x_."),
    .run = add};

constinit const Command kFieldsList{.name = "fields list"_L1,
    .answers = true,
    .summary = QT_TRANSLATE_NOOP("Commands", "Lists the team's own fields."),
    .run = list};

constinit const Command kFieldsRestore{.name = "fields restore"_L1,
    .words = "ID"_L1,
    .fewestWords = 1,
    .mostWords = 1,
    .summary = QT_TRANSLATE_NOOP("Commands", "Takes a retired field into use again."),
    .run = setRetired<false>};

constinit const Command kFieldsRetire{.name = "fields retire"_L1,
    .words = "ID"_L1,
    .fewestWords = 1,
    .mostWords = 1,
    .summary = QT_TRANSLATE_NOOP("Commands", "Takes a field out of use; its values stay."),
    .run = setRetired<true>};

constinit const Command kFieldsSet{.name = "fields set"_L1,
    .words = "ID"_L1,
    .fewestWords = 1,
    .mostWords = 1,
    .options = kSetOptions,
    .summary = QT_TRANSLATE_NOOP("Commands", "Changes a field of the team's own; its type stays."),
    .run = set};

} // namespace dossier::cli
