#include "host/PluginHost.h"

#include <dossier/Plugin.h>

#include <QDir>
#include <QPluginLoader>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

#if defined(Q_OS_WIN)
constexpr std::array kLibraryNames{"*.dll"_L1};
#elif defined(Q_OS_DARWIN)
constexpr std::array kLibraryNames{"*.dylib"_L1, "*.so"_L1};
#else
constexpr std::array kLibraryNames{"*.so"_L1};
#endif

constexpr std::array kStateNames{"found"_L1, "read"_L1, "allowed"_L1, "loaded"_L1, "initialised"_L1, "running"_L1};

std::unexpected<Error> stopped(const char *code, QString message, QString detail = {}) {
    return std::unexpected{
        Error{.kind = Error::Kind::Plugin, .code = code, .message = std::move(message), .detail = std::move(detail)}};
}

} // namespace

/// Gathers what one plug-in registers, so that a failed start leaves nothing behind.
class PluginHost::Staging final : public Host {
public:
    void addImporter(std::unique_ptr<Importer> importer) override { importers.push_back(std::move(importer)); }
    void addExporter(std::unique_ptr<Exporter> exporter) override { exporters.push_back(std::move(exporter)); }
    void addPage(PageSpec page) override { pages.append(std::move(page)); }
    void addClassifier(std::unique_ptr<Classifier> classifier) override {
        classifiers.push_back(std::move(classifier));
    }

    std::vector<std::unique_ptr<Importer>> importers;
    std::vector<std::unique_ptr<Exporter>> exporters;
    QList<PageSpec> pages;
    std::vector<std::unique_ptr<Classifier>> classifiers;
};

QLatin1StringView stateName(PluginState state) { return kStateNames[std::size_t(state)]; }

PluginHost::PluginHost(QString stateFolder) : m_memory{std::move(stateFolder)} {}

PluginHost::~PluginHost() = default;

QString PluginHost::trustedFolder() {
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + "/../lib/dossier/plugins"_L1);
}

void PluginHost::loadAll(const QStringList &folders) {
    for (const QString &folder : folders)
        find(folder);
    std::vector<std::size_t> allowed;
    for (std::size_t i = 0; i < m_plugins.size(); ++i) {
        PluginRecord &record = m_plugins[i];
        const auto outcome = read(record, *m_loaders[i]).and_then([&] { return allow(record); });
        if (outcome)
            allowed.push_back(i);
        else
            record.reason = outcome.error();
    }
    startInOrder(std::move(allowed));
    for (PluginRecord &record : m_plugins)
        if (record.reason && record.reason->place.file.isEmpty())
            record.reason->place.file = record.file;
}

void PluginHost::find(const QString &folder) {
    QStringList names;
    for (const QLatin1StringView name : kLibraryNames)
        names.append(name);
    for (const QFileInfo &file : QDir{folder}.entryInfoList(names, QDir::Files, QDir::Name)) {
        m_plugins.push_back({.id = file.completeBaseName(), .file = file.absoluteFilePath()});
        m_loaders.push_back(std::make_unique<QPluginLoader>(file.absoluteFilePath()));
        m_loaders.back()->setLoadHints(QLibrary::PreventUnloadHint);
    }
}

Result<void> PluginHost::read(PluginRecord &record, const QPluginLoader &loader) const {
    const QJsonObject metaData = loader.metaData();
    if (metaData.isEmpty())
        return stopped("plugin-not-a-library", tr("This file is not a plug-in."), loader.errorString());
    if (const QString iid = metaData.value("IID"_L1).toString(); iid != QLatin1StringView{DOSSIER_PLUGIN_IID})
        return stopped("plugin-interface", tr("This plug-in is made for another program or another version."), iid);
    auto description = describedBy(metaData.value("MetaData"_L1).toObject());
    if (!description)
        return std::unexpected{description.error()};
    record.id = description->id;
    record.description = *std::move(description);
    record.state = PluginState::Read;
    return {};
}

Result<void> PluginHost::allow(PluginRecord &record) const {
    const PluginDescription &description = record.description;
    const auto version = QVersionNumber::fromString(kSdkVersion);
    if (version < description.firstSdk || version > description.lastSdk)
        return stopped("plugin-sdk-range",
            tr("%1 works with versions %2 to %3 of the plug-in interface; this program has %4.")
                .arg(record.name(), description.firstSdk.toString(), description.lastSdk.toString(), kSdkVersion));
    if (m_memory.isDisabled(record.id))
        return stopped("plugin-disabled", tr("%1 is switched off.").arg(record.name()));
    if (m_memory.isBlamed(record.id))
        return stopped("plugin-crashed",
            tr("%1 ended the program when it was started last, so it is off. Switch it on to try again.")
                .arg(record.name()));
    if (const PluginRecord *other = byId(record.id, PluginState::Allowed))
        return stopped(
            "plugin-duplicate", tr("A plug-in with the id %1 is there already: %2.").arg(record.id, other->file));
    record.state = PluginState::Allowed;
    return {};
}

void PluginHost::startInOrder(std::vector<std::size_t> waiting) {
    const auto isReady = [this](std::size_t i) {
        return std::ranges::all_of(
            m_plugins[i].description.dependencies, [&](const QString &id) { return isRunning(id); });
    };
    for (auto next = std::ranges::find_if(waiting, isReady); next != waiting.end();
        next = std::ranges::find_if(waiting, isReady)) {
        PluginRecord &record = m_plugins[*next];
        if (const auto outcome = start(record, *m_loaders[*next]); !outcome)
            record.reason = outcome.error();
        waiting.erase(next);
    }
    // First all reasons, then the records: a cycle shows only while its members have none.
    std::vector<Error> reasons;
    for (const std::size_t i : waiting)
        reasons.push_back(unmet(m_plugins[i]));
    for (std::size_t i = 0; i < waiting.size(); ++i)
        m_plugins[waiting[i]].reason = std::move(reasons[i]);
}

Result<void> PluginHost::start(PluginRecord &record, QPluginLoader &loader) try {
    const auto mark = m_memory.starting(record.id);
    QObject *root = loader.instance();
    if (!root)
        return stopped("plugin-load", tr("The plug-in could not be loaded."), loader.errorString());
    auto *plugin = qobject_cast<Plugin *>(root);
    if (!plugin)
        return stopped("plugin-interface", tr("This plug-in is made for another program or another version."));
    record.state = PluginState::Loaded;
    Staging staging;
    if (const auto outcome = plugin->initialize(staging); !outcome)
        return stopped("plugin-initialize", tr("The plug-in could not start: %1").arg(outcome.error().message),
            QString::fromLatin1(outcome.error().code));
    record.state = PluginState::Initialised;
    return accept(record, staging);
} catch (...) {
    return stopped("plugin-initialize", PluginHost::tr("The plug-in could not start: it threw an exception."));
}

Result<void> PluginHost::accept(PluginRecord &record, Staging &staging) {
    const auto announced = [&](QLatin1StringView what, bool isThere) {
        return !isThere || record.description.provides.contains(what);
    };
    if (!announced("importer"_L1, !staging.importers.empty()) ||
        !announced("exporter"_L1, !staging.exporters.empty()) || !announced("page"_L1, !staging.pages.isEmpty()) ||
        !announced("classifier"_L1, !staging.classifiers.empty()))
        return stopped("plugin-metadata", tr("The plug-in registers more than its description provides."));
    for (const auto &one : staging.importers)
        if (!one || importer(one->id()))
            return stopped("plugin-duplicate", tr("The plug-in registers an importer that is there already."));
    record.importers = int(staging.importers.size());
    record.exporters = int(staging.exporters.size());
    record.pages = int(staging.pages.size());
    record.classifiers = int(staging.classifiers.size());
    std::ranges::move(staging.importers, std::back_inserter(m_importers));
    std::ranges::move(staging.exporters, std::back_inserter(m_exporters));
    std::ranges::move(staging.classifiers, std::back_inserter(m_classifiers));
    m_pages += staging.pages;
    record.state = PluginState::Running;
    return {};
}

Error PluginHost::unmet(const PluginRecord &record) const {
    if (const QStringList cycle = cycleThrough(record); !cycle.isEmpty())
        return stopped("plugin-missing-dependency",
            tr("These plug-ins require each other, so none of them can start: %1.").arg(cycle.join(", "_L1)))
            .error();
    const auto missing =
        std::ranges::find_if_not(record.description.dependencies, [this](const QString &id) { return isRunning(id); });
    return stopped("plugin-missing-dependency",
        byId(*missing, PluginState::Read) ? tr("It requires the plug-in %1, which is not running.").arg(*missing)
                                          : tr("It requires the plug-in %1, which is not there.").arg(*missing))
        .error();
}

QStringList PluginHost::cycleThrough(const PluginRecord &record) const {
    // Along the first requirement that still waits: whoever is on a cycle comes back to itself or to another member.
    QStringList path;
    for (const PluginRecord *at = &record; at && !at->reason && !path.contains(at->id);) {
        path.append(at->id);
        const auto waits =
            std::ranges::find_if_not(at->description.dependencies, [this](const QString &id) { return isRunning(id); });
        at = byId(*waits, PluginState::Allowed);
        if (at == &record)
            return path;
    }
    return {};
}

const PluginRecord *PluginHost::byId(const QString &id, PluginState atLeast) const {
    const auto found = std::ranges::find_if(
        m_plugins, [&](const PluginRecord &record) { return record.state >= atLeast && record.id == id; });
    return found == m_plugins.end() ? nullptr : &*found;
}

bool PluginHost::isRunning(const QString &id) const { return byId(id, PluginState::Running) != nullptr; }

QList<const Importer *> PluginHost::importers() const {
    QList<const Importer *> result;
    for (const auto &one : m_importers)
        result.append(one.get());
    return result;
}

QList<const Classifier *> PluginHost::classifiers() const {
    QList<const Classifier *> result;
    for (const auto &one : m_classifiers)
        result.append(one.get());
    return result;
}

QList<const Exporter *> PluginHost::exporters() const {
    QList<const Exporter *> result;
    for (const auto &one : m_exporters)
        result.append(one.get());
    return result;
}

const Importer *PluginHost::importer(const QString &id) const {
    const auto found = std::ranges::find_if(m_importers, [&](const auto &one) { return one->id() == id; });
    return found == m_importers.end() ? nullptr : found->get();
}

QStringList PluginHost::importSuffixes() const {
    QStringList suffixes;
    for (const PluginRecord &plugin : m_plugins)
        if (plugin.isRunning() && plugin.importers > 0)
            suffixes += plugin.description.suffixes;
    suffixes.sort();
    suffixes.removeDuplicates();
    return suffixes;
}

const Exporter *PluginHost::exporterFor(const QString &suffix) const {
    const auto found = std::ranges::find_if(
        m_exporters, [&](const auto &one) { return one->suffix().compare(suffix, Qt::CaseInsensitive) == 0; });
    return found == m_exporters.end() ? nullptr : found->get();
}

Result<void> PluginHost::enable(const QString &id) {
    return known(id).and_then([&] { return m_memory.enable(id); });
}

Result<void> PluginHost::disable(const QString &id) {
    return known(id).and_then([&] { return m_memory.disable(id); });
}

Result<void> PluginHost::known(const QString &id) const {
    if (byId(id, PluginState::Read))
        return {};
    return std::unexpected{Error{.kind = Error::Kind::NotFound,
        .code = "not-found",
        .message = tr("There is no plug-in with the id %1.").arg(id)}};
}

} // namespace dossier
