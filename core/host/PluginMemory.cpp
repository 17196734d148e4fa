#include "host/PluginMemory.h"

#include "host/HeldFile.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#include <array>

#ifdef Q_OS_UNIX
#include <csignal>
#include <cstdio>
#include <cstring>
#endif

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

#ifdef Q_OS_UNIX

/// A crash is told from a killed or powered-off program by its signal, so one start that merely ended is forgiven.
constexpr qsizetype kForgivenEnds = 1;

constexpr std::array kCrashSignals{SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};

/// What the signal handler needs. Static, because a handler is handed no object.
struct CrashWatch {
    std::array<char, 4096> mark;  ///< The start's mark ...
    std::array<char, 4096> blame; ///< ... becomes this file.
    std::array<struct sigaction, kCrashSignals.size()> before;
};
CrashWatch watch; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void restoreHandlers() {
    for (std::size_t i = 0; i < kCrashSignals.size(); ++i)
        sigaction(kCrashSignals[i], &watch.before[i], nullptr);
}

/// Only async-signal-safe calls. A fault happens again on return and finds the handler from before; a raised signal is
/// raised again.
extern "C" void blameAndFallThrough(int signal, siginfo_t *what, void *) {
    std::rename(watch.mark.data(), watch.blame.data());
    restoreHandlers();
    if (what->si_code <= 0)
        raise(signal);
}

bool put(std::array<char, 4096> &place, const QString &path) {
    const QByteArray name = QFile::encodeName(path);
    if (std::size_t(name.size()) >= place.size())
        return false;
    std::memcpy(place.data(), name.constData(), std::size_t(name.size()) + 1);
    return true;
}

bool watchForCrash(const QString &mark, const QString &blame) {
    if (!put(watch.mark, mark) || !put(watch.blame, blame))
        return false;
    struct sigaction action = {};
    action.sa_sigaction = blameAndFallThrough;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    for (std::size_t i = 0; i < kCrashSignals.size(); ++i)
        sigaction(kCrashSignals[i], &action, &watch.before[i]);
    return true;
}

#else

/// Without a signal to tell a crash by, every start that ended is taken for one.
constexpr qsizetype kForgivenEnds = 0;

bool watchForCrash(const QString &, const QString &) { return true; }
void restoreHandlers() {}

#endif

class WatchedMark final : public PluginMemory::StartMark {
public:
    WatchedMark(std::unique_ptr<HeldFile> file, const QString &blame, QStringList older)
        : m_file{std::move(file)}, m_older{std::move(older)}, m_isWatching{watchForCrash(m_file->path(), blame)} {}

    ~WatchedMark() override {
        if (m_isWatching)
            restoreHandlers();
        m_file->remove();
        for (const QString &mark : m_older)
            QFile::remove(mark);
    }

private:
    std::unique_ptr<HeldFile> m_file;
    QStringList m_older; ///< Marks of starts that ended; forgotten after one that did not.
    bool m_isWatching;
};

} // namespace

PluginMemory::StartMark::~StartMark() = default;

PluginMemory::PluginMemory(QString folder) : m_folder{std::move(folder)} {}

QString PluginMemory::path(QLatin1StringView kind, const QString &id) const {
    return m_folder + u'/' + kind + u'/' + id;
}

QStringList PluginMemory::marks(const QString &id) const {
    QStringList result;
    const QDir folder{m_folder + "/starting"_L1};
    for (const QString &name : folder.entryList({id + ".*"_L1}, QDir::Files))
        if (!HeldFile::isHeld(folder.filePath(name)))
            result.append(folder.filePath(name));
    return result;
}

bool PluginMemory::isDisabled(const QString &id) const {
    return !m_folder.isEmpty() && QFile::exists(path("disabled"_L1, id));
}

bool PluginMemory::isBlamed(const QString &id) const {
    return !m_folder.isEmpty() && (QFile::exists(path("crashed"_L1, id)) || marks(id).size() > kForgivenEnds);
}

std::unique_ptr<PluginMemory::StartMark> PluginMemory::starting(const QString &id) const {
    if (m_folder.isEmpty() || !QDir{}.mkpath(m_folder + "/starting"_L1) || !QDir{}.mkpath(m_folder + "/crashed"_L1))
        return nullptr;
    const QStringList older = marks(id);
    const QString unique = u'.' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto file = HeldFile::create(path("starting"_L1, id + unique));
    if (!file)
        return nullptr;
    return std::make_unique<WatchedMark>(std::move(file), path("crashed"_L1, id), older);
}

Result<void> PluginMemory::disable(const QString &id) const {
    QFile file{path("disabled"_L1, id)};
    if (m_folder.isEmpty() || !QDir{}.mkpath(m_folder + "/disabled"_L1) || !file.open(QIODevice::WriteOnly))
        return std::unexpected{Error{.kind = Error::Kind::Io,
            .code = "write-failed",
            .message = tr("It could not be noted that the plug-in is off."),
            .detail = file.errorString()}};
    return {};
}

Result<void> PluginMemory::enable(const QString &id) const {
    bool isForgotten = true;
    for (const QString &note : QStringList{path("disabled"_L1, id), path("crashed"_L1, id)} + marks(id))
        isForgotten = (!QFile::exists(note) || QFile::remove(note)) && isForgotten;
    if (!isForgotten)
        return std::unexpected{Error{.kind = Error::Kind::Io,
            .code = "write-failed",
            .message = tr("It could not be noted that the plug-in is on.")}};
    return {};
}

} // namespace dossier
