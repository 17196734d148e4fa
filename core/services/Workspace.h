#pragma once

#include "db/Database.h"
#include "domain/ChainHead.h"
#include "services/Keychain.h"
#include "services/Passphrase.h"
#include "services/StoragePlace.h"

#include <dossier/Error.h>

#include <QCoreApplication>
#include <QUuid>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace dossier {

class Clock;
class DatabaseThread;
class WorkspaceKeys;
struct OpenWorkspace;

/// What 'workspace info' tells.
struct WorkspaceSummary {
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

/// What a workspace needs of the world around it.
struct WorkspaceSurroundings {
    Keychain &keychain; ///< Outlives the workspace, as the clock.
    const Clock &clock;
    /// The type of the file system below a folder.
    std::function<QByteArray(const QString &folder)> fileSystemType = fileSystemTypeOf;
    /// Told after each step that a power cut could separate from the next: tests end the process there.
    std::function<void(QLatin1StringView step)> afterStep = {};
};

/// A workspace that is open: its lock, its keys, its database on a thread for each connection. Made, opened and closed
/// by calls that block (key derivation, disk, keychain): the window makes them on a pool thread.
///
/// Codes of create(), open() and rotateKey(), Kind::Database unless said otherwise: "workspace-locked" (another
/// writer), "workspace-read-only" (writing is asked for, the folder may only be read), "folder-not-local" (a network or
/// synchronised folder, for writing), "passphrase-wrong", "passphrase-required" (the keychain does not open it and no
/// passphrase is given), "keychain-unavailable" (nothing but the keychain opens it, and it does not), and those of
/// Database::open(); Kind::NotFound "not-found" (no such workspace or folder); Kind::InvalidInput "workspace-exists";
/// Kind::Usage "workspace-url" (no such URL, or a password in it).
class Workspace {
    Q_DECLARE_TR_FUNCTIONS(Workspace)

public:
    enum class Access : quint8 { Read, Write };
    enum class Encryption : quint8 { On, Off };

    struct CreateOptions {
        Encryption encryption = Encryption::On;
        /// The recovery passphrase. Without it the keychain must take the key. Of no use without encryption.
        std::optional<Passphrase> passphrase = {};
        QString creator = {}; ///< The first administrator; empty: nobody has an account yet.
    };
    struct OpenOptions {
        Access access = Access::Read;
        std::optional<Passphrase> passphrase = {}; ///< Without it the keychain is asked.
    };
    struct RotateOptions {
        /// The passphrases of the slots that shall go on working; one of them, else the keychain, opens the workspace.
        std::vector<Passphrase> passphrases = {};
        /// What becomes of slots whose passphrase is not given: Kind::Database "passphrase-required", or they go.
        enum class OtherSlots : quint8 { Refuse, Drop } otherSlots = OtherSlots::Refuse;
    };

    /// Makes a workspace and opens it for writing. @p where is a folder that does not exist yet, or
    /// "postgresql://USER@HOST/DB" of an empty database. All or nothing: a failure leaves nothing behind.
    static Result<std::unique_ptr<Workspace>> create(
        const QString &where, CreateOptions options, WorkspaceSurroundings surroundings);
    /// Opens the workspace at @p where. For writing it takes the lock, brings the schema up to date and finishes a
    /// rotation of the key that was broken off.
    static Result<std::unique_ptr<Workspace>> open(
        const QString &where, OpenOptions options, WorkspaceSurroundings surroundings);
    /// Gives the workspace at @p where a new key: the customers' keys are wrapped anew and the database is encrypted
    /// anew. Nobody may have it open, this process included ("workspace-locked"). A kill at any point leaves a
    /// workspace that opens; opening it for writing, or calling this again, finishes the work. A workspace without
    /// encryption is Kind::InvalidInput "workspace-plain".
    static Result<void> rotateKey(const QString &where, RotateOptions options, WorkspaceSurroundings surroundings);
    /// Keeps the password of a team's database in the keychain, where open() and create() look for it.
    static Result<void> rememberPassword(const QString &url, const SecretBytes &password, Keychain &keychain);

    /// Closes, ignoring what close() would tell.
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    QUuid id() const;
    /// Absolute path of the folder, or the URL.
    QString where() const;
    Access access() const;
    bool isEncrypted() const;

    /// The read-only connection for what a person waits for; never waits for a writer.
    DatabaseThread &reader();
    /// Another one for what reads for long, such as an import, so that no dossier waits for that.
    DatabaseThread &bulkReader();
    /// Only with Access::Write.
    DatabaseThread &writer();
    /// What tells the history of that which changes no dossier, such as an export. With Access::Read a connection of
    /// its own, without the lock: it takes its turn beside the one writer. Null in a folder that must not be written.
    DatabaseThread *noter();

    Async<WorkspaceSummary> info();

    /// The key slots.
    WorkspaceKeys &keys();

    /// The head that the keychain remembers, for 'verify'. The chain at hand must hold it, not end with it: a writer
    /// that was killed leaves no anchor.
    Anchor expectedHead();

    /// Ends the threads, lets the lock go and, with Access::Write, stores the anchor. The anchor only moves forward: it
    /// stays where the chain at hand does not continue it, which 'verify' then names, and where the keychain does not
    /// answer. Nothing but id(), where() and access() may be called after it.
    Result<void> close();

private:
    explicit Workspace(std::unique_ptr<OpenWorkspace> open);

    std::unique_ptr<OpenWorkspace> m_open;
    std::unique_ptr<WorkspaceKeys> m_keys;
};

} // namespace dossier
