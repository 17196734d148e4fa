#pragma once

#include "services/worker/RowReader.h"

#include <QByteArray>

#include <optional>
#include <vector>

class QIODevice;

namespace dossier {

/// What a worker process may spend, whatever its importer thinks.
struct WorkerLimits {
    qint64 memoryBytes = 1'000'000'000;
    int cpuSeconds = 120;
    int waitSeconds = 120; ///< How long its parent waits for it, all in all; does not count while rows are worked on.
};

/// What a worker process is asked to do: to inspect a file, or to read one of its tables.
struct WorkerRequest {
    QString path;
    std::optional<int> table = {}; ///< None: inspect.
    ReadOptions options = {};
    WorkerLimits limits = {};
    qint64 parent = 0;         ///< Its process's id.
    QString pluginMemory = {}; ///< The folder in which the plug-in host keeps what is off.
};

/// What stands between parent and worker: frames of a kind, a size and a content. The parent believes none of it: sizes
/// are bounded and every number is checked before it is used.
enum class FrameKind : quint32 {
    Request = 1, ///< To the worker; all others come from it.
    Inspection,
    Rows,
    Failed, ///< An error; the last frame.
    Done    ///< All went well; the last frame.
};

struct FrameHeader {
    FrameKind kind;
    quint32 size;

    static constexpr qsizetype kBytes = 8;
};

/// Contents of a frame of rows are larger only where a single row is.
inline constexpr qsizetype kRowsFrameBytes = 256 * 1024;
/// The largest content of any frame.
inline constexpr qsizetype kLargestFrameBytes = 64 * 1024 * 1024;

QByteArray frame(FrameKind kind, QByteArrayView content = {});
std::optional<FrameHeader> headerOf(QByteArrayView bytes);

QByteArray encoded(const WorkerRequest &request);
QByteArray encoded(const FileInspection &inspection);
QByteArray encoded(const Error &error);

/// Nothing where the bytes are not what they should be.
std::optional<WorkerRequest> requestIn(QByteArrayView content);
std::optional<FileInspection> inspectionIn(QByteArrayView content);
std::optional<Error> errorIn(QByteArrayView content);

/// Gathers rows into frames and writes each when it is full.
class RowFrames final : public RowSink {
public:
    explicit RowFrames(QIODevice &to);

    /// False where the other side is gone, or where the row fits into no frame (isTooLong()).
    bool take(const Row &row) override;

    /// Writes what is left.
    bool flush();

    bool isTooLong() const { return m_isTooLong; }

private:
    QIODevice &m_to;
    std::vector<char> m_frame;
    std::size_t m_used = 0;
    bool m_isTooLong = false;
};

/// Hands the rows in a frame's content to @p sink, having checked them against @p limits; @p rows counts them.
/// False where @p sink wants no more; nothing where the bytes are not what they should be.
class RowUnpacker {
public:
    explicit RowUnpacker(const ReadLimits &limits) : m_limits{limits} {}

    std::optional<bool> unpack(QByteArrayView content, RowSink &sink);

private:
    ReadLimits m_limits;
    qint64 m_rows = 0;
    std::vector<Cell> m_cells;
};

} // namespace dossier
