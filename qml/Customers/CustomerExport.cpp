#include "Customers/CustomerExport.h"

#include "print/FormExport.h"
#include "print/PdfForms.h"
#include "services/Clock.h"
#include "services/export/Export.h"
#include "services/export/ExportNote.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace dossier {

void CustomerExport::write(const QUrl &file) {
    if (isWorking())
        return;
    const auto isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_isCancelled = isCancelled;
    Q_EMIT changed();
    const QString path = file.toLocalFile();
    const auto writer =
        std::make_shared<Export>(m_session->workspace().bulkReader(), m_session->reference(), m_session->plugins());
    ExportRequest request{.path = path,
        .customers = m_selection->inOrderOfAge(),
        .access = m_session->access(),
        .maskedAt = m_isMasked ? std::optional{m_session->clock().now()} : std::nullopt,
        .settings = m_session->settings(),
        .language = languageOf(QLocale{}),
        .own = m_session->ownFields(),
        // Holds the writer as long as it writes, also where nobody waits any more.
        .progress = [isCancelled, writer](qint64) { return !*isCancelled; },
        .note =
            [&workspace = m_session->workspace(), by = m_session->editing()->newSet({}),
                name = QFileInfo{path}.fileName(), isMasked = m_isMasked,
                at = m_session->clock().systemNow()](qint64 customers) {
                return noteExport(workspace, by, {.customers = customers, .file = name, .isMasked = isMasked}, at);
            }};
    auto written = isOfForms(path) ? writeForms(*writer, m_session->reference(), std::move(request),
                                         printedBy(m_session->actor(), m_session->clock().now()),
                                         formWriting(m_session->settings(), Setting::PhoneExport))
                                   : writer->write(std::move(request));
    written.then(this, [this, path](const Result<qint64> &rows) {
        m_isCancelled.reset();
        if (rows)
            m_session->notices().tell(
                tr("%Ln customers written to %1", nullptr, int(*rows)).arg(QDir::toNativeSeparators(path)));
        else if (rows.error().kind != Error::Kind::Cancelled)
            m_session->notices().tellFailure(rows.error().message);
        Q_EMIT changed();
    });
}

void CustomerExport::cancel() {
    if (m_isCancelled)
        *m_isCancelled = true;
}

} // namespace dossier
