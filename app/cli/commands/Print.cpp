#include "Commands.h"
#include "Session.h"

#include "db/Customers.h"
#include "print/PdfForms.h"
#include "print/RegistrationForm.h"
#include "reference/Reference.h"
#include "services/ContactAccess.h"
#include "services/export/ExportNote.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Print)
};

constexpr auto kBlank = "--blank"_L1;
constexpr std::array kOptions{
    OptionSpec{kBlank, {}, QT_TRANSLATE_NOOP("Commands", "The form to be filled in by hand; needs no workspace.")},
};

/// Whoever prints is in the history before there is a sheet (R89).
Result<void> note(Session &session, const QString &number, const QString &path) {
    const auto workspace = session.workspace(Workspace::Access::Read);
    if (!workspace)
        return std::unexpected{workspace.error()};
    const Exported printed{.customers = 1, .file = QFileInfo{path}.fileName(), .filter = u"number:"_s + number};
    return settled(noteExport(**workspace, session.newChangeSet({}), printed, session.clock().systemNow()));
}

/// The filled form. Contact data is masked as in the window: paper lies about where a screen does not (R87).
Result<RegistrationForm> formOf(Session &session, const QString &named, const QString &path) {
    const auto customer = session.read([&named](Database &database) {
        return Customers{database}.idOf(named).and_then(
            [&database](const QUuid &id) { return Customers{database}.byId(id); });
    });
    if (!customer)
        return std::unexpected{customer.error()};
    const auto reference = session.reference();
    const auto access = session.access();
    const auto settings = session.settings(Workspace::Access::Read);
    if (!reference || !access)
        return std::unexpected{reference ? access.error() : reference.error()};
    if (!settings)
        return std::unexpected{settings.error()};
    if (const auto allowed = access->rights().maySee(customer->values); !allowed)
        return std::unexpected{allowed.error()};
    if (const auto noted = note(session, customer->values.text(Field::Number), path); !noted)
        return std::unexpected{noted.error()};
    const ContactAccess onPaper{*settings, session.actor(), **reference, access->rights()};
    return dossier::formOf(onPaper.shown(*customer), **reference, formWriting(*settings, Setting::PhoneDisplay));
}

Result<Reply> run(Session &session, const Arguments &arguments) {
    const bool isBlank = arguments.has(kBlank);
    if (arguments.words().size() != (isBlank ? 1 : 2))
        return std::unexpected{usageError(Words::tr("print needs CUSTOMER OUT.pdf, or --blank OUT.pdf."))};
    const QString path = arguments.words().last();
    if (!path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return std::unexpected{usageError(Words::tr("The file must end in .pdf: %1").arg(path))};
    const Result<RegistrationForm> form = isBlank ? blankForm() : formOf(session, arguments.word(0), path);
    if (!form)
        return std::unexpected{form.error()};
    const Result<std::unique_ptr<PdfForms>> file =
        PdfForms::create(path, isBlank ? QString{} : printedBy(session.actor(), session.clock().now()));
    if (!file)
        return std::unexpected{file.error()};
    (*file)->add(*form);
    const Result<int> pages = (*file)->finish();
    if (!pages)
        return std::unexpected{pages.error()};
    const QString whole = QFileInfo{path}.absoluteFilePath();
    return replyOf({{u"path"_s, whole}, {u"pages"_s, *pages}}, [whole] { return whole + u'\n'; });
}

} // namespace

constinit const Command kPrint{.name = "print"_L1,
    .words = "[CUSTOMER] OUT.pdf"_L1,
    .fewestWords = 1,
    .mostWords = 2,
    .options = kOptions,
    .summary =
        QT_TRANSLATE_NOOP("Commands", "Writes the registration form of one customer; CUSTOMER is an id or a number."),
    .draws = [](const Arguments &) { return true; },
    .run = run};

} // namespace dossier::cli
