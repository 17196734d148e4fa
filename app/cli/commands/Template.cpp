#include "Commands.h"
#include "Session.h"

#include "host/PluginHost.h"
#include "services/export/Template.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Template)
};

/// What a workspace says of the workbook.
struct Wanted {
    std::vector<Field> required;
    OwnFields own = {};
};

/// What the workspace requires and has added, or what is required by default where none is named.
Result<Wanted> wanted(Session &session) {
    if (session.options().workspace.isEmpty())
        return Wanted{SettingValues{}.fields(Setting::ImportRequired)};
    const Result<SettingValues> settings = session.settings(Workspace::Access::Read);
    if (!settings)
        return std::unexpected{settings.error()};
    return session.ownFields().transform(
        [&settings](const OwnFields &own) { return Wanted{settings->fields(Setting::ImportRequired), own}; });
}

Result<Reply> run(Session &session, const Arguments &arguments) {
    const QString path = arguments.word(0);
    if (!path.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        return std::unexpected{usageError(Words::tr("The file must end in .xlsx: %1").arg(path))};
    const Result<Wanted> fields = wanted(session);
    const auto reference = session.reference();
    if (!fields || !reference)
        return std::unexpected{fields ? reference.error() : fields.error()};
    const Result<const Exporter *> exporter = session.workbookExporter();
    if (!exporter)
        return std::unexpected{exporter.error()};
    const Result<void> done =
        writeTemplate(**exporter, path, **reference, fields->required, fields->own, session.options().fileLanguage);
    if (!done)
        return std::unexpected{done.error()};
    const QString whole = QFileInfo{path}.absoluteFilePath();
    return replyOf({{u"path"_s, whole}}, [whole] { return whole + u'\n'; });
}

} // namespace

constinit const Command kTemplate{.name = "template"_L1,
    .words = "OUT.xlsx"_L1,
    .fewestWords = 1,
    .mostWords = 1,
    .summary = QT_TRANSLATE_NOOP("Commands", "Writes the standard workbook to fill in."),
    .run = run};

} // namespace dossier::cli
