#pragma once

#include <dossier/Error.h>

#include <QCoreApplication>

namespace dossier {

/// Which of the installed fonts the form is set in.
class FormFont {
    Q_DECLARE_TR_FUNCTIONS(dossier::FormFont)

public:
    /// A family with simplified Chinese, a common one of the system before any other; Kind::Io and "font-missing" where
    /// none is installed. Needs a QGuiApplication.
    static Result<QString> family();
};

} // namespace dossier
