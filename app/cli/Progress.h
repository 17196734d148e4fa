#pragma once

#include <QElapsedTimer>
#include <QString>

namespace dossier::cli {

struct GlobalOptions;

/// Tells on standard error how far a work is: on a terminal in one line, else with '--progress' in lines. Called from
/// the thread that works, one call at a time.
class Progress {
public:
    explicit Progress(const GlobalOptions &options);

    /// @p total 0: not known. Returns false once Ctrl-C was pressed: the answer that a work wants.
    bool tell(const QString &what, qint64 done, qint64 total);

    /// Leaves the line.
    void end();

private:
    bool m_isTold;
    bool m_isTerminal;
    bool m_isInLine = false;
    QElapsedTimer m_last;
};

} // namespace dossier::cli
