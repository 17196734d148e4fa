#pragma once

#include "host/PluginHost.h"
#include "services/worker/OpenedFile.h"

namespace dossier {

/// Reads files within the test's own process, by the importers it is given. The tests of hostile files use
/// WorkerReader.
class DirectReader final : public RowReader {
public:
    /// Keeps the pointers only.
    explicit DirectReader(QList<const Importer *> importers) : m_importers{std::move(importers)} {}

    Result<FileInspection> inspect(
        const QString &path, const ReadOptions &options, const ReadCancel & = {}) const override {
        return OpenedFile::open(path, options, m_importers).and_then([](const auto &file) { return file->inspect(); });
    }

    Result<void> read(const QString &path, int table, const ReadOptions &options, RowSink &sink,
        const ReadCancel & = {}) const override {
        return OpenedFile::open(path, options, m_importers).and_then([&](const auto &file) {
            return file->read(table, sink);
        });
    }

private:
    QList<const Importer *> m_importers;
};

/// The plug-ins of this build. CMake lists the tests that use it in dossier_tests_use_plugins().
class ShippedPlugins {
public:
    ShippedPlugins() : m_host{{}} { m_host.loadAll({PluginHost::trustedFolder()}); }

    const PluginHost &host() const { return m_host; }
    DirectReader reader() const { return DirectReader{m_host.importers()}; }

private:
    PluginHost m_host;
};

} // namespace dossier
