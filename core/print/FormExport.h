#pragma once

#include "print/RegistrationForm.h"
#include "services/export/Export.h"

namespace dossier {

/// Whether the ending of @p path asks for a file of forms.
bool isOfForms(QStringView path);

/// Writes a registration form for each customer of @p request, as PDF; how many there were. Errors: those of PdfForms,
/// "not-found" where there is no customer, and Kind::Cancelled "cancelled". Needs a QGuiApplication.
/// @param reference is kept until all is written.
Async<qint64> writeForms(const Export &writer, const Reference &reference, ExportRequest request, const QString &footer,
    const FormWriting &writing = {});

} // namespace dossier
