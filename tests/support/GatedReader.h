#pragma once

#include "services/worker/RowReader.h"

#include <atomic>
#include <chrono>
#include <thread>

namespace dossier::test {

/// Reads as another reader does; while it is held, files wait before their first row until they are cancelled or let
/// go. So a test sees what runs without racing it.
class GatedReader final : public RowReader {
public:
    /// Keeps @p reader by reference.
    explicit GatedReader(const RowReader &reader) : m_reader{reader} {}

    void hold() { m_isHeld = true; }
    void letGo() { m_isHeld = false; }

    Result<FileInspection> inspect(
        const QString &path, const ReadOptions &options, const ReadCancel &isCancelled = {}) const override {
        return m_reader.inspect(path, options, isCancelled);
    }

    Result<void> read(const QString &path, int table, const ReadOptions &options, RowSink &sink,
        const ReadCancel &isCancelled = {}) const override {
        while (m_isHeld) {
            if (isCancelled && isCancelled())
                return std::unexpected{Error{.kind = Error::Kind::Cancelled, .code = "cancelled", .message = {}}};
            std::this_thread::sleep_for(std::chrono::milliseconds{1});
        }
        return m_reader.read(path, table, options, sink, isCancelled);
    }

private:
    const RowReader &m_reader;
    std::atomic<bool> m_isHeld = false;
};

} // namespace dossier::test
