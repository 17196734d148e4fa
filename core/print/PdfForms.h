#pragma once

#include <dossier/Error.h>

#include <QDateTime>
#include <QString>

#include <memory>

namespace dossier {

struct RegistrationForm;

/// The footer of a form: who printed it and when, so that a sheet can be held to a person (R89).
QString printedBy(const QString &actor, const QDateTime &now);

/// Writes registration forms into one PDF: A4, the fonts embedded. Needs a QGuiApplication.
class PdfForms {
public:
    /// Begins the file that is to stand at @p path; "font-missing", or the errors of TargetFile.
    /// @param footer what stands at the lower left of every page.
    static Result<std::unique_ptr<PdfForms>> create(const QString &path, const QString &footer);
    ~PdfForms();
    PdfForms(const PdfForms &) = delete;
    PdfForms &operator=(const PdfForms &) = delete;

    void add(const RegistrationForm &form);

    /// Puts the file in its place; how many pages it has. One without a form is refused.
    Result<int> finish();

private:
    struct Private;
    explicit PdfForms(std::unique_ptr<Private> d);

    std::unique_ptr<Private> m_d;
};

} // namespace dossier
