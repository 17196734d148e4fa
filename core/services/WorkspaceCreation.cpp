#include "services/WorkspaceCreation.h"

#include "db/Accounts.h"
#include "db/Settings.h"
#include "domain/IdSequence.h"
#include "services/Clock.h"
#include "services/FolderSync.h"
#include "services/WorkspaceKeys.h"
#include "services/WorkspaceOpening.h"
#include "services/WorkspaceUnlocking.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr auto kOwner = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

Result<void> WorkspaceCreation::run() {
    if (!m_site.isTeam()) {
        const Result<void> checked =
            checkFolder().and_then([&] { return WorkspaceOpening{m_site, m_surroundings}.checkPlace(); });
        if (!checked)
            return checked;
    }
    if (Result<void> made = makeFile(); !made)
        return made;
    const Result<void> made = m_site.isTeam()
                                  ? fillDatabase(m_site.database(DatabaseOptions::Access::Create), m_file.toJson())
                                  : makeFolder();
    if (!made && m_file.keySlots.inKeychain == KeySlots::InKeychain::Yes)
        std::ignore = m_surroundings.keychain.remove(m_file.keySlots.keychainEntry());
    return made;
}

Result<void> WorkspaceCreation::checkFolder() const {
    const QFileInfo folder{m_site.text()};
    if (folder.exists() || folder.isSymLink())
        return std::unexpected(Error{Error::Kind::InvalidInput, "workspace-exists",
            tr("There is already something at this place. Choose a name that is not taken."), {.file = m_site.text()}});
    if (!folder.dir().exists())
        return std::unexpected(Error{Error::Kind::NotFound, "not-found",
            tr("The folder in which to make the workspace does not exist."), {.file = folder.path()}});
    return {};
}

/// Makes the key and puts it into its slots. A brand-new key is only the keychain's where the keychain answers; with a
/// passphrase it may follow later.
Result<void> WorkspaceCreation::makeFile() {
    using InKeychain = KeySlots::InKeychain;
    m_key = SecretBytes::random(KeySlots::kKeySize);
    m_file.id = IdSequence{m_surroundings.clock.systemNow()}.next();
    m_file.isEncrypted = m_options.encryption == Workspace::Encryption::On;
    if (!m_file.isEncrypted) {
        m_file.openKey = m_key.copy();
        return {};
    }
    KeySlots &keySlots = m_file.keySlots;
    keySlots.workspace = m_file.id;
    keySlots.key = KeySlots::idOf(m_key);
    if (m_options.passphrase)
        if (Result<void> added = keySlots.add(WorkspaceKeys::kRecovery, *m_options.passphrase, m_key); !added)
            return added;
    const Result<void> stored = WorkspaceUnlocking{m_surroundings.keychain}.toKeychain(keySlots, m_key);
    keySlots.inKeychain = stored ? InKeychain::Yes : InKeychain::Wanted;
    if (keySlots.isEmpty())
        return std::unexpected(Error{Error::Kind::Database, "passphrase-required",
            tr("%1 Give a recovery passphrase for the new workspace.").arg(stored.error().message)});
    return {};
}

/// Builds beside the place and moves there, so that a kill leaves no half of a workspace at the place itself.
Result<void> WorkspaceCreation::makeFolder() const {
    const auto failed = [&](const QString &message) {
        return std::unexpected(Error{Error::Kind::Io, "write-failed", message, {.file = m_site.text()}});
    };
    const QFileInfo place{m_site.text()};
    const QString building =
        place.dir().filePath(u".%1.%2"_s.arg(place.fileName(), QUuid::createUuid().toString(QUuid::Id128).first(8)));
    if (!QDir{}.mkdir(building, kOwner | QFile::ExeOwner))
        return failed(tr("The folder of the workspace could not be made; the system does not allow it."));
    auto cleanUp = qScopeGuard([&] { QDir{building}.removeRecursively(); });
    if (Result<void> filled = fillFolder(building); !filled)
        return filled;
    if (!QDir{}.rename(building, m_site.text()))
        return failed(tr("The workspace could not be moved to its place."));
    cleanUp.dismiss();
    syncFolder(place.path());
    return {};
}

Result<void> WorkspaceCreation::fillFolder(const QString &folder) const {
    DatabaseOptions options = m_site.database(DatabaseOptions::Access::Create);
    const QString file = QDir{folder}.filePath(QFileInfo{options.path}.fileName());
    options.path = file;
    return fillDatabase(std::move(options), {}).and_then([&] {
        QFile::setPermissions(file, kOwner);
        return m_file.save(folder);
    });
}

Result<void> WorkspaceCreation::fillDatabase(DatabaseOptions options, const QByteArray &document) const {
    options.isPlain = !m_file.isEncrypted;
    options.key = m_key.copy();
    return Database::open(options).and_then([&](const std::unique_ptr<Database> &database) {
        WorkspaceRecord record{*database};
        return record.setId(m_file.id)
            .and_then([&] { return document.isEmpty() ? Result<void>{} : record.setSlotDocument(document); })
            .and_then([&] {
                const Account first{.name = m_options.creator, .role = Role::Administrator};
                return first.name.isEmpty() ? Result<void>{} : Accounts{*database}.add(first);
            });
    });
}

} // namespace dossier
