#include "ChangeRows.h"
#include "Commands.h"
#include "Ids.h"
#include "Session.h"
#include "TextTable.h"

#include "services/export/Disclosures.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Exports)
};

struct KindName {
    QLatin1StringView id;
    const char *text;
};
constexpr std::array kKinds{
    KindName{"export"_L1, QT_TRANSLATE_NOOP("dossier::cli::Exports", "exported")},
    KindName{"print"_L1, QT_TRANSLATE_NOOP("dossier::cli::Exports", "printed")},
    KindName{"reveal"_L1, QT_TRANSLATE_NOOP("dossier::cli::Exports", "contact data shown")},
};
static_assert(kKinds.size() == std::size_t(Disclosure::Kind::Reveal) + 1);

const KindName &nameOf(Disclosure::Kind kind) { return kKinds[std::size_t(kind)]; }

QJsonObject toJson(const Disclosure &disclosure) {
    QJsonObject object = recordJson(disclosure.seq, *disclosure.record);
    object[u"kind"_s] = nameOf(disclosure.kind).id;
    object[u"customers"_s] = disclosure.exported.customers;
    object[u"large"_s] = disclosure.isLarge;
    if (disclosure.kind == Disclosure::Kind::Reveal) {
        object[u"customer"_s] = idText(disclosure.customer);
        return object;
    }
    object[u"file"_s] = disclosure.exported.file;
    object[u"masked"_s] = disclosure.exported.isMasked;
    if (!disclosure.exported.filter.isEmpty())
        object[u"filter"_s] = disclosure.exported.filter;
    return object;
}

QStringList lineOf(const Disclosure &disclosure) {
    const ChangeRecord &record = *disclosure.record;
    const Exported &exported = disclosure.exported;
    return {record.effective().toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), record.actor,
        Words::tr(nameOf(disclosure.kind).text), QString::number(exported.customers),
        disclosure.customer.isNull() ? exported.file : idText(disclosure.customer), exported.filter,
        exported.isMasked ? Words::tr("masked") : QString{}, record.origin.text,
        disclosure.isLarge ? u"!"_s : QString{}};
}

/// Whoever administrates is told which were large (R89).
QStringList warningsOf(std::span<const Disclosure> found, const Rights &rights) {
    QStringList warnings;
    for (const Disclosure &disclosure : found)
        if (disclosure.isLarge && rights.administrates())
            warnings << Words::tr("%1 exported %2 customers at once on %3: %4")
                            .arg(disclosure.record->actor, QString::number(disclosure.exported.customers),
                                disclosure.record->effective().toLocalTime().toString(u"yyyy-MM-dd"_s),
                                disclosure.exported.file);
    return warnings;
}

Result<Reply> list(Session &session, const Arguments &) {
    const auto access = session.access();
    const auto settings = session.settings(Workspace::Access::Read);
    if (!access || !settings)
        return std::unexpected{access ? settings.error() : access.error()};
    const auto found = session.read(
        [&](Database &database) { return disclosures(database, access->rights(), session.actor(), *settings); });
    if (!found)
        return std::unexpected{found.error()};
    QJsonArray exports;
    TextTable table;
    for (const Disclosure &disclosure : *found) {
        exports.append(toJson(disclosure));
        table.addRow(lineOf(disclosure));
    }
    QJsonObject document{{u"exports"_s, exports}};
    const QStringList warnings = warningsOf(*found, access->rights());
    QJsonArray problems;
    for (const QString &warning : warnings)
        problems.append(QJsonObject{{u"code"_s, u"export-large"_s}, {u"message"_s, warning}});
    if (!problems.isEmpty())
        document.insert("warnings"_L1, problems);
    return replyOf(std::move(document), [text = table.text(), warnings] {
        if (text.isEmpty())
            return Words::tr("Nothing has been exported, printed or shown yet.") + u'\n';
        return warnings.isEmpty() ? text : text + u'\n' + warnings.join(u'\n') + u'\n';
    });
}

} // namespace

constinit const Command kExportsList{.name = "exports list"_L1,
    .answers = true,
    .summary = QT_TRANSLATE_NOOP(
        "Commands", "Tells who exported, printed or looked at contact data, when and why; large exports are named."),
    .run = list};

} // namespace dossier::cli
