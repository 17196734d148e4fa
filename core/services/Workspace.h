#pragma once

#include "domain/ChainHead.h"
#include "services/Keychain.h"
#include "services/Passphrase.h"

#include <dossier/Error.h>

#include <QCoreApplication>
#include <QUuid>

#include <memory>
#include <optional>

namespace dossier {

class Clock;
class DatabaseThread;
class WorkspaceKeys;
struct OpenWorkspace;

/// What 'workspace info' tells.
struct WorkspaceSummary {
    enum class Backend : quint8 { Sqlite, Postgres };

    qint64 customers = 0;
    Backend backend = Backend::Sqlite;
    bool isEncrypted = true;
    QString cipherVersion = {}; ///< Of SQLCipher, as the connection in use tells; empty where it is not encrypted.
    int schemaVersion = 0;
    ChainHead chain = {};
};

/// The head of the chain as the keychain remembers it from the last close.
struct Anchor {
    KeychainAnswer::State state = KeychainAnswer::State::CannotTell;
    ChainHead head = {}; ///< State::Found.
    QString reason = {}; ///< State::CannotTell: a translated sentence.
};

/// What a workspace needs of the world around it. Both outlive the workspace.
struct WorkspaceSurroundings {
    Keychain &keychain;
    const Clock &clock;
};

/// A workspace that is open: its lock, its keys, its database on two threads. Made, opened and closed by calls that
/// block (key derivation, disk, keychain): the window makes them on a pool thread.
///
/// Codes of create() and open(), Kind::Database unless said otherwise: "workspace-locked" (another writer, or a folder
/// that must not be written: network, synced, read-only), "passphrase-wrong", "passphrase-required" (the keychain does
/// not open it and no passphrase is given), "database-damaged", "workspace-too-new"; Kind::NotFound "not-found" (no
/// such workspace); Kind::InvalidInput "workspace-exists", "passphrase-required" (creating: the keychain cannot keep
/// the key and there is no passphrase); Kind::Usage "workspace-url" (no such URL, or a password in it).
class Workspace {
    Q_DECLARE_TR_FUNCTIONS(Workspace)

public:
    enum class Access : quint8 { Read, Write };
    enum class Encryption : quint8 { On, Off };

    struct CreateOptions {
        Encryption encryption = Encryption::On;
        std::optional<Passphrase> passphrase = {}; ///< The recovery passphrase.
    };
    struct OpenOptions {
        Access access = Access::Read;
        std::optional<Passphrase> passphrase = {}; ///< Without it the keychain is asked.
    };

    /// Makes a workspace and opens it for writing. @p where is a folder that does not exist yet, or
    /// "postgresql://USER@HOST/DB" of an empty database. All or nothing: a failure leaves nothing behind.
    static Result<std::unique_ptr<Workspace>> create(
        const QString &where, CreateOptions options, WorkspaceSurroundings surroundings);
    /// Opens the workspace at @p where. For writing it takes the lock, brings the schema up to date and finishes a
    /// rotation of the key that was broken off.
    static Result<std::unique_ptr<Workspace>> open(
        const QString &where, OpenOptions options, WorkspaceSurroundings surroundings);

    /// Closes, ignoring what close() would tell.
    ~Workspace();

    QUuid id() const;
    /// Absolute path of the folder, or the URL.
    QString where() const;
    Access access() const;

    /// The read-only connection; never waits for a writer.
    DatabaseThread &reader();
    /// Only with Access::Write.
    DatabaseThread &writer();

    Async<WorkspaceSummary> info();

    /// The key slots.
    WorkspaceKeys &keys();

    /// The head that the keychain remembers, for 'verify'.
    Anchor expectedHead();

    /// Ends the threads, lets the lock go and, with Access::Write, stores the anchor. The anchor only moves forward: it
    /// stays where the chain at hand does not continue it, which 'verify' then names. "keychain-unavailable" where the
    /// anchor could not be stored; the workspace is closed all the same.
    Result<void> close();

private:
    explicit Workspace(std::unique_ptr<OpenWorkspace> open);

    std::unique_ptr<OpenWorkspace> m_open;
    std::unique_ptr<WorkspaceKeys> m_keys;
};

} // namespace dossier
