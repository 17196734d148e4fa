#include "Progress.h"

#include "GlobalOptions.h"
#include "Platform.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

constexpr qint64 kPause = 100; ///< Milliseconds between two tellings.

} // namespace

Progress::Progress(const GlobalOptions &options)
    : m_isTold{!options.isQuiet && (options.wantsProgress || platform::errorIsTerminal())},
      m_isTerminal{platform::errorIsTerminal()} {}

bool Progress::tell(const QString &what, qint64 done, qint64 total) {
    const bool isDue = !m_last.isValid() || m_last.elapsed() >= kPause;
    if (m_isTold && isDue) {
        const QString count = total > 0 ? u"%1 / %2"_s.arg(done).arg(total) : QString::number(done);
        const QByteArray line = (what + u' ' + count).toUtf8();
        // CSI K clears what a longer line left behind.
        std::fprintf(stderr, m_isTerminal ? "\r%s\x1b[K" : "%s\n", line.constData());
        std::fflush(stderr);
        m_isInLine = m_isTerminal;
        m_last.start();
    }
    return !platform::isInterrupted();
}

void Progress::end() {
    if (m_isInLine)
        std::fputs("\r\x1b[K", stderr);
    m_isInLine = false;
}

} // namespace dossier::cli
