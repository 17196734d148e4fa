#pragma once

#include "GlobalOptions.h"
#include "Settled.h"

#include "db/Changes.h"
#include "db/DatabaseThread.h"
#include "domain/RequiredOwn.h"
#include "domain/SettingSpecs.h"
#include "services/Clock.h"
#include "services/ContactAccess.h"
#include "services/SystemKeychain.h"
#include "services/Workspace.h"
#include "services/export/CellTexts.h"

#include <memory>
#include <type_traits>

namespace dossier {
class Exporter;
class PluginHost;
struct Reference;
} // namespace dossier

namespace dossier::cli {

/// What one command works with. Everything is made when it is first asked for, so that a command pays for nothing it
/// does not need. Destroying it closes the workspace.
class Session {
public:
    explicit Session(GlobalOptions options);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    const GlobalOptions &options() const { return m_options; }
    const Clock &clock() const { return m_clock; }
    QString actor() const; ///< '--as', else the account of the operating system.
    QString osUser() const;
    WorkspaceSurroundings surroundings();

    /// The passphrase of the command line, read at the first call; null where the keychain shall be asked.
    Result<const Passphrase *> passphrase();

    /// The workspace of '--workspace', opened at the first call. For writing, Ctrl-C waits from here on: what is under
    /// way is cancelled or ends.
    Result<Workspace *> workspace(Workspace::Access access);

    /// Gives the workspace of '--workspace' a new key; it must not be open.
    Result<void> rotateKey(Workspace::RotateOptions options);

    /// Runs @p work(Database &) -> Result<T> on the workspace's reading connection, and waits for it.
    template <class Work>
    auto read(Work work) -> std::invoke_result_t<Work &, Database &> {
        const auto opened = workspace(Workspace::Access::Read);
        if (!opened)
            return std::unexpected{opened.error()};
        return settled((*opened)->reader().run(std::move(work)));
    }

    /// The same on the writing connection.
    template <class Work>
    auto write(Work work) -> std::invoke_result_t<Work &, Database &> {
        const auto opened = workspace(Workspace::Access::Write);
        if (!opened)
            return std::unexpected{opened.error()};
        return settled((*opened)->writer().run(std::move(work)));
    }

    /// The settings of the workspace, which is opened with @p access unless it is open.
    Result<SettingValues> settings(Workspace::Access access);

    /// The fields that the team has added.
    Result<OwnFields> ownFields();
    Result<RequiredOwn> requiredOwn();

    /// What this person sees. Kind::Right ("no-right") for somebody without an account.
    Result<ContactAccess> access();

    /// A change of this person, at this time, that is still empty.
    ChangeSet newChangeSet(Origin origin) const;

    /// How a change is applied: at the system's time, cancelled by Ctrl-C.
    Applying applying() const;

    Result<const Reference *> reference();

    /// How values read at the terminal: in the language of the program, numbers as the setting phone.display says.
    Result<CellTexts> texts();

    /// The plug-ins beside the program, started at the first call.
    PluginHost &plugins();

    /// What writes .xlsx; Kind::Plugin and "exporter-missing" where no plug-in does.
    Result<const Exporter *> workbookExporter();

private:
    GlobalOptions m_options;
    SystemClock m_clock;
    SystemKeychain m_keychain;
    std::optional<Passphrase> m_passphrase;
    std::unique_ptr<const Reference> m_reference;
    std::unique_ptr<PluginHost> m_plugins;
    std::unique_ptr<Workspace> m_workspace;
};

/// A copy of a passphrase that may be none.
std::optional<Passphrase> copyOf(const Passphrase *passphrase);

/// The passphrase that stands in a file or an inherited descriptor, which is closed; the bytes are wiped behind it.
Result<Passphrase> passphraseFrom(int descriptor);
Result<Passphrase> passphraseFrom(const QString &file);

} // namespace dossier::cli
