#include "Commands.h"
#include "Finding.h"
#include "Ids.h"
#include "Labelling.h"
#include "Platform.h"
#include "Progress.h"
#include "Session.h"

#include "print/FormExport.h"
#include "print/PdfForms.h"
#include "services/export/Export.h"
#include "services/export/ExportNote.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Export)
};

constexpr std::array kOptions{
    kFilterOption,
    OptionSpec{"--masked"_L1, {},
        QT_TRANSLATE_NOOP("Commands", "Tell of nobody who he is: pseudonyms for names and numbers, masked contact "
                                      "data, no free texts.")},
    OptionSpec{"--reason"_L1, "TEXT"_L1,
        QT_TRANSLATE_NOOP("Commands", "What it is for; the history keeps it beside who exported.")},
};

/// Endings of the contract that this program writes so far.
constexpr std::array kEndings{"json"_L1, "jsonl"_L1, "csv"_L1, "xlsx"_L1, "vcf"_L1, "pdf"_L1};

Result<Reply> run(Session &session, const Arguments &arguments) {
    const QString path = arguments.word(0);
    if (!std::ranges::contains(kEndings, QFileInfo{path}.suffix().toLower()))
        return std::unexpected{
            usageError(Words::tr("The file must end in .json, .jsonl, .csv, .xlsx, .vcf or .pdf: %1").arg(path))};
    Result<Filter> filter = filterOf(session, arguments);
    if (!filter)
        return std::unexpected{filter.error()};
    const auto workspace = session.workspace(Workspace::Access::Read);
    const auto reference = session.reference();
    const auto access = session.access();
    if (!workspace || !reference || !access)
        return std::unexpected{!workspace ? workspace.error() : !reference ? reference.error() : access.error()};
    const auto settings = session.settings(Workspace::Access::Read);
    if (!settings)
        return std::unexpected{settings.error()};
    const auto labels = labelsFor(session, session.clock().now());
    if (!labels)
        return std::unexpected{labels.error()};
    if (const auto allowed = access->rights().maySee(*filter); !allowed)
        return std::unexpected{allowed.error()};
    const Result<OwnFields> own = session.ownFields();
    if (!own)
        return std::unexpected{own.error()};
    platform::onInterrupt(platform::Interruption::Waits);
    Progress progress{session.options()};
    const auto told = [&progress](qint64 written) { return progress.tell(Words::tr("Customers written"), written, 0); };
    const ChangeSet by = session.newChangeSet({.text = arguments.value("--reason"_L1).value_or(QString{})});
    const bool isMasked = arguments.has("--masked"_L1);
    const auto note = [&](qint64 customers) {
        const Exported exported{.customers = customers,
            .file = QFileInfo{path}.fileName(),
            .filter = arguments.value("--filter"_L1).value_or(QString{}),
            .isMasked = isMasked};
        return noteExport(**workspace, by, exported, session.clock().systemNow());
    };
    const dossier::Export writer{(*workspace)->reader(), **reference, session.plugins()};
    ExportRequest request{.path = path,
        .filter = access->allowed(*std::move(filter)),
        .access = *access,
        .maskedAt = isMasked ? std::optional{session.clock().now()} : std::nullopt,
        .settings = *settings,
        .labels = *labels,
        .language = session.options().fileLanguage,
        .own = *own,
        .progress = told,
        .note = note};
    const Result<qint64> rows = settled(isOfForms(path) ? writeForms(writer, **reference, std::move(request),
                                                              printedBy(session.actor(), session.clock().now()),
                                                              formWriting(*settings, Setting::PhoneExport))
                                                        : writer.write(std::move(request)));
    progress.end();
    if (!rows)
        return std::unexpected{rows.error()};
    const QString whole = QFileInfo{path}.absoluteFilePath();
    QJsonObject json{{u"rows"_s, *rows}, {u"path"_s, whole}};
    if (*rows > 0)
        json[u"change"_s] = idText(by.id);
    return replyOf(std::move(json),
        [rows = *rows, whole] { return Words::tr("Customers written: %1, to %2").arg(rows).arg(whole) + u'\n'; });
}

} // namespace

constinit const Command kExport{.name = "export"_L1,
    .words = "OUT.(json|jsonl|csv|xlsx|vcf|pdf)"_L1,
    .fewestWords = 1,
    .mostWords = 1,
    .options = kOptions,
    .summary = QT_TRANSLATE_NOOP("Commands", "Writes customers into a file; its ending is the format."),
    .draws = [](const Arguments &arguments) { return !arguments.words().isEmpty() && isOfForms(arguments.word(0)); },
    .run = run};

} // namespace dossier::cli
