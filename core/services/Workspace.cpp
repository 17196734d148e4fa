#include "services/Workspace.h"

#include "db/Customers.h"
#include "db/History.h"
#include "services/PostgresUrl.h"
#include "services/WorkspaceAnchor.h"
#include "services/WorkspaceCreation.h"
#include "services/WorkspaceKeys.h"
#include "services/WorkspaceOpening.h"
#include "services/WorkspaceRotation.h"

namespace dossier {

namespace {

std::span<const Passphrase> asSpan(const std::optional<Passphrase> &passphrase) {
    return passphrase ? std::span{&*passphrase, 1} : std::span<const Passphrase>{};
}

/// Whether the slots are others now than @p before.
bool keyHasChanged(const WorkspaceSite &site, const WorkspaceFile &before) {
    const Result<WorkspaceFile> now = site.load();
    return now &&
           (now->keySlots.key != before.keySlots.key || now->rotation.has_value() != before.rotation.has_value());
}

} // namespace

Result<std::unique_ptr<Workspace>> Workspace::create(
    const QString &where, CreateOptions options, WorkspaceSurroundings surroundings) {
    OpenOptions opening{.access = Access::Write};
    if (options.passphrase)
        opening.passphrase = options.passphrase->copy();
    return WorkspaceSite::at(where, surroundings.keychain)
        .and_then(
            [&](const WorkspaceSite &site) { return WorkspaceCreation{site, std::move(options), surroundings}.run(); })
        .and_then([&] { return open(where, std::move(opening), surroundings); });
}

Result<std::unique_ptr<Workspace>> Workspace::open(
    const QString &where, OpenOptions options, WorkspaceSurroundings surroundings) {
    const Result<WorkspaceSite> site = WorkspaceSite::at(where, surroundings.keychain);
    if (!site)
        return std::unexpected(site.error());
    const auto attempt = [&] {
        return WorkspaceOpening{*site, surroundings}.run(options.access, asSpan(options.passphrase));
    };
    // A reader may come while the key is being exchanged: slots of one moment, database of the next.
    const bool mayMeetRotation = options.access == Access::Read && !site->isTeam();
    const Result<WorkspaceFile> before = mayMeetRotation ? site->load() : WorkspaceFile{};
    Result<std::unique_ptr<OpenWorkspace>> opened = attempt();
    if (!opened && mayMeetRotation && before && keyHasChanged(*site, *before))
        opened = attempt();
    return std::move(opened).transform(
        [](std::unique_ptr<OpenWorkspace> open) { return std::unique_ptr<Workspace>{new Workspace{std::move(open)}}; });
}

Result<void> Workspace::rotateKey(const QString &where, RotateOptions options, WorkspaceSurroundings surroundings) {
    const Result<WorkspaceSite> site = WorkspaceSite::at(where, surroundings.keychain);
    if (!site)
        return std::unexpected(site.error());
    if (const Result<WorkspaceFile> found = site->load(); !found)
        return std::unexpected(found.error());
    const Result<std::unique_ptr<WorkspaceLock>> lock = WorkspaceOpening{*site, surroundings}.lock();
    if (!lock)
        return std::unexpected(lock.error());
    Result<WorkspaceFile> file = site->load();
    if (!file)
        return std::unexpected(std::move(file.error()));
    if (!file->isEncrypted)
        return std::unexpected(Error{Error::Kind::InvalidInput, "workspace-plain",
            tr("This workspace is not encrypted; it has no key to exchange.")});
    Result<WorkspaceUnlocking::Keys> keys =
        WorkspaceUnlocking{surroundings.keychain}.unlock(*file, options.passphrases);
    if (!keys)
        return std::unexpected(std::move(keys.error()));
    WorkspaceRotation rotation{*site, surroundings, *file};
    if (!file->rotation)
        keys = rotation.begin(std::move(keys->key), options);
    if (!keys)
        return std::unexpected(std::move(keys.error()));
    return rotation.finish(*keys);
}

Result<void> Workspace::rememberPassword(const QString &url, const SecretBytes &password, Keychain &keychain) {
    return PostgresUrl::read(url).and_then(
        [&](const PostgresAddress &team) { return keychain.write(WorkspaceSite::passwordEntry(team), password); });
}

Workspace::Workspace(std::unique_ptr<OpenWorkspace> open)
    : m_open{std::move(open)}, m_keys{std::make_unique<WorkspaceKeys>(*m_open)} {}

Workspace::~Workspace() { std::ignore = close(); }

QUuid Workspace::id() const { return m_open->file.id; }

QString Workspace::where() const { return m_open->site.text(); }

Workspace::Access Workspace::access() const { return m_open->access; }

bool Workspace::isEncrypted() const { return m_open->file.isEncrypted; }

DatabaseThread &Workspace::reader() { return *m_open->reader; }

DatabaseThread &Workspace::bulkReader() { return *m_open->bulkReader; }

DatabaseThread &Workspace::writer() { return *m_open->writer; }

DatabaseThread *Workspace::noter() { return m_open->writer ? m_open->writer.get() : m_open->noter.get(); }

WorkspaceKeys &Workspace::keys() { return *m_keys; }

Async<WorkspaceSummary> Workspace::info() {
    return reader().run([isEncrypted = m_open->file.isEncrypted](Database &database) -> Result<WorkspaceSummary> {
        WorkspaceSummary summary{.backend = database.backend(),
            .isEncrypted = isEncrypted,
            .cipherVersion = database.cipherVersion(),
            .schemaVersion = database.schemaVersion()};
        return Customers{database}
            .count()
            .and_then([&](qint64 customers) {
                summary.customers = customers;
                return History{database}.head();
            })
            .transform([&](const ChainHead &head) {
                summary.chain = head;
                return summary;
            });
    });
}

Anchor Workspace::expectedHead() { return WorkspaceAnchor{m_open->surroundings.keychain, id()}.read(); }

Result<void> Workspace::close() {
    Result<void> anchored;
    if (m_open->writer)
        anchored = WorkspaceAnchor{m_open->surroundings.keychain, id()}.advance(*m_open->writer);
    m_open->bulkReader.reset();
    m_open->reader.reset();
    m_open->noter.reset();
    m_open->writer.reset();
    m_open->lock.reset();
    return anchored;
}

} // namespace dossier
