#include "services/worker/WorkerReader.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>
#include <array>
#include <csignal>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr int kAskAgainMs = 100; ///< How often a waiting call asks whether it is cancelled.
constexpr int kStartMs = 30'000;
constexpr quint32 kLargestStatement = 1 << 20; ///< Of a frame that is no rows: unpacking those takes memory.

/// What a worker gets of this process's environment; credentials may stand in the rest.
constexpr std::array kEnvironment{"PATH"_L1, "LD_LIBRARY_PATH"_L1, "DYLD_LIBRARY_PATH"_L1, "LANG"_L1, "LANGUAGE"_L1,
    "LC_ALL"_L1, "LC_CTYPE"_L1, "LC_MESSAGES"_L1, "TMPDIR"_L1, "TEMP"_L1, "SystemRoot"_L1, "ASAN_OPTIONS"_L1,
    "UBSAN_OPTIONS"_L1, "LSAN_OPTIONS"_L1};

QProcessEnvironment workerEnvironment() {
    const auto own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment result;
    for (const QLatin1StringView name : kEnvironment)
        if (own.contains(name))
            result.insert(name, own.value(name));
    return result;
}

/// Whether the system ended a process because it spent too much: by a signal, or on Windows with a code.
bool isOverspent(const QProcess &process) {
    const auto code = quint32(process.exitCode());
#ifdef Q_OS_WIN
    constexpr std::array<quint32, 3> codes{
        ERROR_NOT_ENOUGH_QUOTA, quint32(STATUS_NO_MEMORY), 0xC000012D}; // the last: STATUS_COMMITMENT_LIMIT
    return std::ranges::contains(codes, code);
#else
    return process.exitStatus() == QProcess::CrashExit && (code == SIGXCPU || code == SIGKILL);
#endif
}

} // namespace

/// One worker process from its start to its end.
class WorkerReader::Conversation {
public:
    Conversation(const WorkerRequest &request, const ReadCancel &isCancelled)
        : m_request{request}, m_isCancelled{isCancelled}, m_file{QFileInfo{request.path}.fileName()} {}
    ~Conversation() {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished(-1);
        }
    }
    Conversation(const Conversation &) = delete;
    Conversation &operator=(const Conversation &) = delete;

    Result<void> start(const WorkerProgram &program);

    /// The next frame's header; its content is in content() until the next call.
    Result<FrameKind> next();
    QByteArrayView content() const { return m_content; }

    /// The worker said what it must not say.
    std::unexpected<Error> broken() const { return failed("file-format", stoppedText(), u"broken answer"_s); }
    std::unexpected<Error> reported() const;

private:
    Result<void> receive(char *to, qsizetype size);
    std::unexpected<Error> ended() const;
    std::unexpected<Error> failed(const char *code, QString message, QString detail = {}) const;
    QString stoppedText() const;
    QString overspentText() const;

    const WorkerRequest &m_request;
    const ReadCancel &m_isCancelled;
    QString m_file;
    QProcess m_process;
    QByteArray m_content;
    qint64 m_waitedMs = 0;
};

Result<void> WorkerReader::Conversation::start(const WorkerProgram &program) {
    m_process.setProgram(program.program);
    m_process.setArguments(program.arguments + QStringList{u"worker"_s});
    m_process.setProcessEnvironment(workerEnvironment());
    m_process.setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    // Databases, locks and passphrases that are open here are no business of the worker.
    m_process.setUnixProcessParameters(
        QProcess::UnixProcessFlag::CloseFileDescriptors | QProcess::UnixProcessFlag::ResetSignalHandlers);
#endif
    // A program that is not there would be told as one that ended at once, where the system cannot close descriptors
    // late enough.
    const bool isThere = QFileInfo{program.program}.isExecutable();
    if (isThere)
        m_process.start();
    if (!isThere || !m_process.waitForStarted(kStartMs))
        return std::unexpected{Error{.kind = Error::Kind::Io,
            .code = "worker-failed",
            .message = tr("The program that reads files could not be started: %1").arg(program.program),
            .detail = m_process.errorString()}};
    m_process.write(frame(FrameKind::Request, encoded(m_request)));
    return {};
}

Result<FrameKind> WorkerReader::Conversation::next() {
    std::array<char, FrameHeader::kBytes> bytes{};
    if (const auto outcome = receive(bytes.data(), bytes.size()); !outcome)
        return std::unexpected{outcome.error()};
    const auto header = headerOf({bytes.data(), qsizetype(bytes.size())});
    if (!header || (header->kind != FrameKind::Rows && header->size > kLargestStatement))
        return broken();
    m_content.resize(header->size);
    if (const auto outcome = receive(m_content.data(), m_content.size()); !outcome)
        return std::unexpected{outcome.error()};
    return header->kind;
}

Result<void> WorkerReader::Conversation::receive(char *to, qsizetype size) {
    for (qsizetype done = 0; done < size;) {
        const qint64 count = m_process.read(to + done, size - done);
        if (count > 0) {
            done += count;
            continue;
        }
        if (m_isCancelled && m_isCancelled())
            return std::unexpected{
                Error{.kind = Error::Kind::Cancelled, .code = "cancelled", .message = tr("Cancelled.")}};
        QElapsedTimer waiting;
        waiting.start();
        if (!m_process.waitForReadyRead(kAskAgainMs) && m_process.state() == QProcess::NotRunning &&
            m_process.bytesAvailable() == 0)
            return ended();
        m_waitedMs += waiting.elapsed();
        if (m_waitedMs > qint64(m_request.limits.waitSeconds) * 1000)
            return failed("limit-exceeded", overspentText(), u"waited too long"_s);
    }
    return {};
}

std::unexpected<Error> WorkerReader::Conversation::reported() const {
    auto error = errorIn(m_content);
    if (!error)
        return broken();
    // The file's name is ours, so that nobody else's can be put in its place.
    error->place.file = m_file;
    return std::unexpected{*std::move(error)};
}

std::unexpected<Error> WorkerReader::Conversation::ended() const {
    const QString detail = u"worker ended: status %1, code %2"_s.arg(m_process.exitStatus()).arg(m_process.exitCode());
    return isOverspent(m_process) ? failed("limit-exceeded", overspentText(), detail)
                                  : failed("file-format", stoppedText(), detail);
}

std::unexpected<Error> WorkerReader::Conversation::failed(const char *code, QString message, QString detail) const {
    return std::unexpected{Error{.kind = Error::Kind::InvalidInput,
        .code = code,
        .message = std::move(message),
        .place = {.file = m_file},
        .detail = std::move(detail)}};
}

QString WorkerReader::Conversation::stoppedText() const {
    return tr("%1 could not be read: it ended the program that reads files. It is damaged, or made to do harm.")
        .arg(m_file);
}

QString WorkerReader::Conversation::overspentText() const {
    return tr("Reading %1 takes more time or memory than is allowed. Divide it into several files and import "
              "those.")
        .arg(m_file);
}

QString WorkerProgram::beside() {
#ifdef Q_OS_WIN
    constexpr auto name = "/dossier-cli.exe"_L1;
#else
    constexpr auto name = "/dossier-cli"_L1;
#endif
    return QCoreApplication::applicationDirPath() + name;
}

WorkerReader::WorkerReader(WorkerProgram program, WorkerLimits limits)
    : m_program{std::move(program)}, m_limits{limits} {}

WorkerRequest WorkerReader::request(const QString &path, const ReadOptions &options, std::optional<int> table) const {
    return {.path = QFileInfo{path}.absoluteFilePath(),
        .table = table,
        .options = options,
        .limits = m_limits,
        .parent = QCoreApplication::applicationPid(),
        .pluginMemory = m_program.pluginMemory};
}

Result<FileInspection> WorkerReader::inspect(
    const QString &path, const ReadOptions &options, const ReadCancel &isCancelled) const {
    const WorkerRequest asked = request(path, options, {});
    Conversation worker{asked, isCancelled};
    const auto kind = worker.start(m_program).and_then([&] { return worker.next(); });
    if (!kind)
        return std::unexpected{kind.error()};
    if (*kind == FrameKind::Failed)
        return worker.reported();
    auto inspection = *kind == FrameKind::Inspection ? inspectionIn(worker.content()) : std::nullopt;
    if (!inspection)
        return worker.broken();
    return *std::move(inspection);
}

Result<void> WorkerReader::read(
    const QString &path, int table, const ReadOptions &options, RowSink &sink, const ReadCancel &isCancelled) const {
    const WorkerRequest asked = request(path, options, table);
    Conversation worker{asked, isCancelled};
    if (const auto outcome = worker.start(m_program); !outcome)
        return outcome;
    RowUnpacker rows{options.limits};
    for (;;) {
        const auto kind = worker.next();
        if (!kind)
            return std::unexpected{kind.error()};
        if (*kind == FrameKind::Done)
            return {};
        if (*kind == FrameKind::Failed)
            return worker.reported();
        const auto wantsMore = *kind == FrameKind::Rows ? rows.unpack(worker.content(), sink) : std::nullopt;
        if (!wantsMore)
            return worker.broken();
        if (!*wantsMore)
            return {};
    }
}

} // namespace dossier
