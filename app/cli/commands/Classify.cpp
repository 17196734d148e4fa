#include "Commands.h"
#include "Ids.h"
#include "JsonArray.h"
#include "Labelling.h"
#include "Session.h"
#include "TextTable.h"

#include "db/Customers.h"
#include "services/export/CustomerJson.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Classify)
};

constexpr qint64 kMostRuleBytes = 1'000'001; ///< One more than rules may have.

constexpr std::array kOptions{
    OptionSpec{"--customer"_L1, "C"_L1, QT_TRANSLATE_NOOP("Commands", "Only this customer; an id or a number.")},
    OptionSpec{"--what-if"_L1, "RULES.json"_L1,
        QT_TRANSLATE_NOOP("Commands", "Tell whose labels other rules would change, and change nothing.")},
};

using Visit = std::function<void(const Customer &)>;

/// Whom the command is about: those that the person sees, or the one.
Result<std::vector<QUuid>> chosen(Database &database, const Rights &rights, const std::optional<QString> &named) {
    const Customers customers{database};
    if (!named) {
        const Filter visible = rights.visible();
        return customers.ids({.filter = &visible, .order = Query::Order::Oldest});
    }
    return customers.idOf(*named)
        .and_then([&](const QUuid &id) { return customers.byId(id); })
        .and_then([&](const Customer &customer) -> Result<std::vector<QUuid>> {
            if (const auto allowed = rights.maySee(customer.values); !allowed)
                return std::unexpected{allowed.error()};
            return std::vector{customer.id};
        });
}

Result<void> visit(
    Session &session, const ContactAccess &access, const std::optional<QString> &named, const Visit &to) {
    return session.read([&](Database &database) {
        return chosen(database, access.rights(), named).and_then([&](const std::vector<QUuid> &ids) {
            return Customers{database}.forEachOf(ids, [&to](Customer &&customer) {
                if (!customer.deleted)
                    to(customer);
                return true;
            });
        });
    });
}

/// The rules of '--what-if'; an error names the file.
Result<std::shared_ptr<Classifications>> otherRules(Session &session, const QString &path) {
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected{Error{.kind = Error::Kind::Io,
            .code = "file-unreadable",
            .message = Words::tr("The file cannot be read: %1").arg(path)}};
    return rulesOf(session, file.read(kMostRuleBytes)).transform_error([&path](Error &&error) {
        error.place.file = path;
        return std::move(error);
    });
}

QJsonObject toJson(const LabelMove &move) {
    QJsonObject json{{u"customer"_s, idText(move.customer)}, {u"dimension"_s, move.dimension}};
    if (!move.from.isEmpty())
        json[u"from"_s] = move.from;
    if (!move.to.isEmpty())
        json[u"label"_s] = move.to;
    if (!move.reason.isEmpty())
        json[u"reason"_s] = move.reason;
    return json;
}

Result<Reply> whatIf(
    Session &session, const ContactAccess &access, const QString &path, const std::optional<QString> &named) {
    const auto now = rulesInForce(session, session.clock().now());
    const auto then = otherRules(session, path);
    if (!now || !then)
        return std::unexpected{now ? then.error() : now.error()};
    WhatIf comparing{**now, *then, languageOf(QLocale{}), access.rights()};
    qint64 changed = 0;
    const auto labels = std::make_shared<JsonArray>();
    std::map<std::tuple<QString, QString, QString>, qint64> counts;
    const auto done = visit(session, access, named, [&](const Customer &customer) {
        const std::vector<LabelMove> moves = comparing.moves(customer);
        changed += !moves.empty();
        for (const LabelMove &move : moves) {
            ++counts[{move.dimension, move.from, move.to}];
            labels->add(toJson(move));
        }
    });
    if (!done)
        return std::unexpected{done.error()};
    QJsonArray moves;
    TextTable table;
    for (const auto &[move, count] : counts) {
        const auto &[dimension, from, to] = move;
        moves.append(
            QJsonObject{{u"dimension"_s, dimension}, {u"from"_s, from}, {u"to"_s, to}, {u"customers"_s, count}});
        table.addRow(
            {dimension, from.isEmpty() ? u"–"_s : from, u"→"_s, to.isEmpty() ? u"–"_s : to, QString::number(count)});
    }
    return Reply{
        .json = [labels, changed,
                    moves] { return labels->document({{u"changed"_s, changed}, {u"moves"_s, moves}}, "labels"); },
        .text =
            [table, changed] {
                return Words::tr("Customers that other rules would change: %1").arg(changed) + u'\n' + table.text();
            }};
}

/// Writes what the rules say; nothing for somebody who writes nothing.
Result<Applied> written(Session &session, const ContactAccess &access, const std::optional<QString> &named) {
    const Rights &rights = access.rights();
    if (!rights.writes())
        return Applied{};
    const auto rules = rulesInForce(session, session.clock().now());
    if (!rules)
        return std::unexpected{rules.error()};
    return session.write([&](Database &database) {
        return chosen(database, rights, named).and_then([&](std::vector<QUuid> &&ids) {
            return classify(database, std::move(ids), **rules, rights, session.newChangeSet({}), session.applying());
        });
    });
}

Result<Reply> run(Session &session, const Arguments &arguments) {
    const auto path = arguments.value("--what-if"_L1);
    const auto workspace = session.workspace(path ? Workspace::Access::Read : Workspace::Access::Write);
    if (!workspace)
        return std::unexpected{workspace.error()};
    const auto access = session.access();
    if (!access)
        return std::unexpected{access.error()};
    const auto named = arguments.value("--customer"_L1);
    if (path)
        return whatIf(session, *access, *path, named);
    const auto applied = written(session, *access, named);
    const auto source = labelsFor(session, session.clock().now());
    if (!applied || !source)
        return std::unexpected{applied ? source.error() : applied.error()};
    const auto labels = std::make_shared<JsonArray>();
    QString text = Words::tr("Customers whose labels changed: %1").arg(applied->edited) + u'\n';
    if (session.options().isJson || named) {
        const auto done = visit(session, *access, named, [&](const Customer &customer) {
            const std::vector<CustomerLabel> found = (*source)(customer);
            for (const CustomerLabel &label : found) {
                QJsonObject json = CustomerJson::label(label);
                json[u"customer"_s] = idText(customer.id);
                labels->add(json);
            }
            if (named)
                text += labelsText(found);
        });
        if (!done)
            return std::unexpected{done.error()};
    }
    QJsonObject json{{u"changed"_s, applied->edited}};
    if (applied->edited > 0)
        json[u"change"_s] = idText(applied->change);
    return Reply{.json = [labels, json] { return labels->document(json, "labels"); }, .text = [text] { return text; }};
}

} // namespace

constinit const Command kClassify{.name = "classify"_L1,
    .options = kOptions,
    .summary = QT_TRANSLATE_NOOP("Commands", "Tells what customers are by the rules, and keeps it in their dossiers."),
    .run = run};

} // namespace dossier::cli
