#pragma once

#include "host/PluginDescription.h"
#include "host/PluginMemory.h"

#include <dossier/Error.h>
#include <dossier/Host.h>

#include <QCoreApplication>
#include <QList>

#include <memory>
#include <optional>
#include <vector>

class QPluginLoader;

namespace dossier {

/// How far a plug-in came. Whoever has a reason beside it stopped there.
enum class PluginState : quint8 {
    Found,       ///< There is a file.
    Read,        ///< Its description is understood; none of its code has run.
    Allowed,     ///< Neither switched off nor blamed for a crash.
    Loaded,      ///< The library is in the process.
    Initialised, ///< initialize() returned.
    Running,     ///< What it registered can be used.
};

/// The state's name for scripts: "found", "read", "allowed", "loaded", "initialised", "running".
QLatin1StringView stateName(PluginState state);

/// What became of one plug-in.
struct PluginRecord {
    QString id;                         ///< From its description; the file's base name where that could not be read.
    QString file;                       ///< Absolute path.
    PluginDescription description = {}; ///< Empty before PluginState::Read.
    PluginState state = PluginState::Found;
    std::optional<Error> reason = {}; ///< Why it stopped; code plugin-…; none while it runs.
    int importers = 0;                ///< How many it registered.
    int exporters = 0;
    int pages = 0;
    int classifiers = 0;

    bool isRunning() const { return state == PluginState::Running; }
    QString name() const { return description.nameEn.isEmpty() ? id : description.name(); }
    const QString &version() const { return description.version; }
};

/// Finds, checks and starts plug-ins and owns what they register. A bad plug-in is recorded with its reason, never
/// fatal. Never unloads a library, so what it handed out stays valid until the host goes. Main thread.
///
/// Reasons: plugin-not-a-library, plugin-interface, plugin-metadata, plugin-sdk-range, plugin-duplicate,
/// plugin-disabled, plugin-crashed, plugin-missing-dependency, plugin-load, plugin-initialize.
class PluginHost {
    Q_DECLARE_TR_FUNCTIONS(PluginHost)

public:
    /// @p stateFolder keeps across starts which plug-ins are off and which crashed; it is made when needed. Where it
    /// is empty or cannot be written, plug-ins start all the same, without that memory.
    explicit PluginHost(QString stateFolder);
    ~PluginHost();
    PluginHost(const PluginHost &) = delete;
    PluginHost &operator=(const PluginHost &) = delete;

    /// The folder beside the executable, trusted as the program is: <exe>/../lib/dossier/plugins.
    static QString trustedFolder();

    /// Starts every plug-in of @p folders, in the order of folders and file names, those they require first. Of two
    /// with one id the first is taken. Called once.
    void loadAll(const QStringList &folders);

    const std::vector<PluginRecord> &plugins() const { return m_plugins; }

    QList<const Importer *> importers() const;
    QList<const Exporter *> exporters() const;
    QList<const Classifier *> classifiers() const;
    const QList<PageSpec> &pages() const { return m_pages; }

    /// The running importer with this id, or null.
    const Importer *importer(const QString &id) const;

    /// The endings of the files that the running importers read, as their descriptions say: "csv", "xlsx". Each once.
    QStringList importSuffixes() const;

    /// The first running exporter for a file name's ending ("xlsx", case apart), or null.
    const Exporter *exporterFor(const QString &suffix) const;

    /// Lets a plug-in start from the next start on, a crashed one too. "not-found" for an unknown id.
    Result<void> enable(const QString &id);

    /// Keeps a plug-in from starting from the next start on. "not-found" for an unknown id.
    Result<void> disable(const QString &id);

private:
    class Staging;

    void find(const QString &folder);
    Result<void> read(PluginRecord &record, const QPluginLoader &loader) const;
    Result<void> allow(PluginRecord &record) const;
    void startInOrder(std::vector<std::size_t> waiting);
    Result<void> start(PluginRecord &record, QPluginLoader &loader);
    Result<void> accept(PluginRecord &record, Staging &staging);
    Error unmet(const PluginRecord &record) const;
    QStringList cycleThrough(const PluginRecord &record) const;
    const PluginRecord *byId(const QString &id, PluginState atLeast) const;
    Result<void> known(const QString &id) const;
    bool isRunning(const QString &id) const;

    PluginMemory m_memory;
    std::vector<PluginRecord> m_plugins;
    std::vector<std::unique_ptr<QPluginLoader>> m_loaders; ///< By the index of the plug-in.
    std::vector<std::unique_ptr<Importer>> m_importers;
    std::vector<std::unique_ptr<Exporter>> m_exporters;
    std::vector<std::unique_ptr<Classifier>> m_classifiers;
    QList<PageSpec> m_pages;
};

} // namespace dossier
