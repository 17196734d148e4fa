#pragma once

#include "ExitCode.h"

#include <QStringList>

namespace dossier::cli {

struct Reply;

/// One run of the program: reads the command line, runs the command, prints what it replies.
class Program {
public:
    /// @param arguments without the program's name.
    explicit Program(QStringList arguments);

    /// Whether what is asked for takes a QGuiApplication.
    bool draws() const;

    ExitCode run();

private:
    Result<Reply> reply();
    bool print(const QByteArray &text) const;
    ExitCode report(const Error &error) const;

    QStringList m_arguments;
    bool m_isJson; ///< Known before anything can go wrong.
};

} // namespace dossier::cli
