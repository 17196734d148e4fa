#include "print/FormExport.h"

#include "print/PdfForms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::FormExport)
};

} // namespace

bool isOfForms(QStringView path) { return path.endsWith(".pdf"_L1, Qt::CaseInsensitive); }

Async<qint64> writeForms(const Export &writer, const Reference &reference, ExportRequest request, const QString &footer,
    const FormWriting &writing) {
    const auto write = [&reference, footer, writing, path = request.path, progress = request.progress](
                           const CustomerSource &customers) -> Result<qint64> {
        Result<std::unique_ptr<PdfForms>> file = PdfForms::create(path, footer);
        if (!file)
            return std::unexpected{file.error()};
        qint64 count = 0;
        bool isCancelled = false;
        const Result<void> read = customers([&](const Customer &customer) {
            (*file)->add(formOf(customer, reference, writing));
            ++count;
            isCancelled = progress && !progress(count);
            return !isCancelled;
        });
        if (!read)
            return std::unexpected{read.error()};
        if (isCancelled)
            return std::unexpected{Error{.kind = Error::Kind::Cancelled,
                .code = "cancelled",
                .message = Words::tr("The export was cancelled; no file was written.")}};
        if (count == 0)
            return std::unexpected{Error{.kind = Error::Kind::NotFound,
                .code = "not-found",
                .message = Words::tr("There is no customer to print; no file was written.")}};
        return (*file)->finish().transform([count](int) { return count; });
    };
    return writer.writeWith(std::move(request), write);
}

} // namespace dossier
