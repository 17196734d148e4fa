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

/// Those of the workspace, or as they are by default where none is named.
Result<SettingValues> settingsOf(Session &session) {
    return session.options().workspace.isEmpty() ? SettingValues{} : session.settings(Workspace::Access::Read);
}

Result<Reply> run(Session &session, const Arguments &arguments) {
    const QString path = arguments.word(0);
    if (!path.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        return std::unexpected{usageError(Words::tr("The file must end in .xlsx: %1").arg(path))};
    const Result<SettingValues> settings = settingsOf(session);
    const auto reference = session.reference();
    if (!settings || !reference)
        return std::unexpected{settings ? reference.error() : settings.error()};
    const Result<const Exporter *> exporter = session.workbookExporter();
    if (!exporter)
        return std::unexpected{exporter.error()};
    const Result<OwnFields> own = session.options().workspace.isEmpty() ? OwnFields{} : session.ownFields();
    if (!own)
        return std::unexpected{own.error()};
    const Result<void> done =
        writeTemplate(**exporter, path, **reference, *settings, *own, session.options().fileLanguage);
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
