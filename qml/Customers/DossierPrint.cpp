#include "Customers/DossierPrint.h"

#include "print/PdfForms.h"
#include "print/RegistrationForm.h"
#include "services/Clock.h"
#include "services/export/ExportNote.h"

#include <QDesktopServices>
#include <QDir>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace dossier {

QUrl DossierPrint::suggestedFile(const QUrl &folder) const {
    QUrl file = folder;
    // Of the number, which is on the sheet too; a name may hold what no file may, and is somebody's.
    file.setPath(folder.path() + u'/' + tr("Registration form %1").arg(m_dossier->number()) + ".pdf"_L1);
    return file;
}

void DossierPrint::write(const QUrl &file) {
    if (std::exchange(m_isWorking, true))
        return;
    Q_EMIT changed();
    const auto work = [path = file.toLocalFile(),
                          form = formOf(m_dossier->shownCustomer(), m_session->reference(),
                              formWriting(m_session->settings(), Setting::PhoneDisplay)),
                          footer = printedBy(m_session->actor(), m_session->clock().now())] {
        return PdfForms::create(path, footer).and_then([&form](const std::unique_ptr<PdfForms> &pdf) {
            pdf->add(form);
            return pdf->finish();
        });
    };
    // Whoever prints is in the history before there is a sheet (R89).
    const Exported printed{.customers = 1, .file = file.fileName(), .filter = u"number:"_s + m_dossier->number()};
    auto noted =
        noteExport(m_session->workspace(), m_session->editing()->newSet({}), printed, m_session->clock().systemNow());
    noted
        .then([work](const Result<void> &done) {
            return done ? QtConcurrent::run(work)
                        : QtFuture::makeReadyValueFuture(Result<int>{std::unexpected{done.error()}});
        })
        .unwrap()
        .then(this, [this, file](const Result<int> &pages) {
            m_isWorking = false;
            Q_EMIT changed();
            if (!pages)
                return m_session->notices().tellFailure(pages.error().message);
            m_session->notices().tell(tr("Form written to %1").arg(QDir::toNativeSeparators(file.toLocalFile())));
            QDesktopServices::openUrl(file);
        });
}

} // namespace dossier
