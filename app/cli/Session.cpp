#include "Session.h"

#include "Platform.h"

#include "db/Accounts.h"
#include "db/OwnFieldTable.h"
#include "db/Settings.h"
#include "domain/IdSequence.h"
#include "domain/SecretBytes.h"
#include "host/PluginHost.h"
#include "reference/Reference.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

constexpr qsizetype kPassphraseLimit = 4096; ///< More than any passphrase has; Passphrase says what is too long.

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Session)
};

Result<Passphrase> wiped(QByteArray bytes) {
    Result<Passphrase> passphrase = Passphrase::fromBytes(bytes);
    wipe(bytes);
    return passphrase;
}

Error noWorkspace() { return usageError(Words::tr("This command needs a workspace: --workspace DIR")); }

/// A workspace that is not there cannot be opened, while a customer that is not there is input refused.
Error openingError(Error error) {
    if (error.code == "not-found")
        error.code = "workspace-not-found";
    return error;
}

} // namespace

std::optional<Passphrase> copyOf(const Passphrase *passphrase) {
    return passphrase ? std::optional{passphrase->copy()} : std::nullopt;
}

Result<Passphrase> passphraseFrom(int descriptor) {
    std::optional<QByteArray> bytes = platform::readDescriptor(descriptor, kPassphraseLimit);
    if (!bytes)
        return std::unexpected{
            usageError(Words::tr("The passphrase could not be read from descriptor %1.").arg(descriptor))};
    return wiped(*std::move(bytes));
}

Result<Passphrase> passphraseFrom(const QString &file) {
    QFile source{file};
    // Unbuffered: a buffer would keep a copy.
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::unexpected{usageError(Words::tr("The passphrase could not be read from the file %1.").arg(file))};
    return wiped(source.read(kPassphraseLimit));
}

Session::Session(GlobalOptions options)
    : m_options{std::move(options)}, m_clock{m_options.now}, m_keychain{u"dossier"_s} {}

Session::~Session() = default;

QString Session::actor() const { return m_options.actor.isEmpty() ? osUser() : m_options.actor; }

QString Session::osUser() const { return platform::systemUser(); }

WorkspaceSurroundings Session::surroundings() { return {.keychain = m_keychain, .clock = m_clock}; }

Result<const Passphrase *> Session::passphrase() {
    const bool isGiven = m_options.passphraseDescriptor || !m_options.passphraseFile.isEmpty();
    if (isGiven && !m_passphrase) {
        Result<Passphrase> passphrase = m_options.passphraseDescriptor ? passphraseFrom(*m_options.passphraseDescriptor)
                                                                       : passphraseFrom(m_options.passphraseFile);
        if (!passphrase)
            return std::unexpected{passphrase.error()};
        m_passphrase = *std::move(passphrase);
    }
    return m_passphrase ? &*m_passphrase : nullptr;
}

Result<Workspace *> Session::workspace(Workspace::Access access) {
    if (m_workspace)
        return m_workspace.get();
    if (m_options.workspace.isEmpty())
        return std::unexpected{noWorkspace()};
    if (access == Workspace::Access::Write)
        platform::onInterrupt(platform::Interruption::Waits);
    const Result<const Passphrase *> given = passphrase();
    if (!given)
        return std::unexpected{given.error()};
    auto opened =
        Workspace::open(m_options.workspace, {.access = access, .passphrase = copyOf(*given)}, surroundings());
    if (!opened)
        return std::unexpected{openingError(std::move(opened.error()))};
    if (platform::isInterrupted())
        return std::unexpected{cancelled()};
    m_workspace = *std::move(opened);
    return m_workspace.get();
}

Result<void> Session::rotateKey(Workspace::RotateOptions options) {
    if (m_options.workspace.isEmpty())
        return std::unexpected{noWorkspace()};
    platform::onInterrupt(platform::Interruption::Waits);
    const Result<void> done = Workspace::rotateKey(m_options.workspace, std::move(options), surroundings());
    return done ? done : std::unexpected{openingError(done.error())};
}

Result<SettingValues> Session::settings(Workspace::Access access) {
    const auto opened = workspace(access);
    if (!opened)
        return std::unexpected{opened.error()};
    const auto set = read([](Database &database) { return Settings{database}.all(); });
    if (!set)
        return std::unexpected{set.error()};
    return SettingValues{*set};
}

Result<OwnFields> Session::ownFields() {
    return read([](Database &database) { return OwnFieldTable{database}.all(); });
}

Result<RequiredOwn> Session::requiredOwn() {
    const auto tables = reference();
    if (!tables)
        return std::unexpected{tables.error()};
    return ownFields().transform([&tables](const OwnFields &own) { return RequiredOwn{own, **tables}; });
}

Result<ContactAccess> Session::access() {
    const auto tables = reference();
    if (!tables)
        return std::unexpected{tables.error()};
    Result<Rights> rights = read([this](Database &database) { return rightsOf(database, actor()); });
    if (!rights)
        return std::unexpected{rights.error()};
    if (const auto allowed = rights->entry(); !allowed)
        return std::unexpected{allowed.error()};
    // Contact data is whole on the command line, by its contract.
    return ContactAccess{SettingValues{}, actor(), **tables, *std::move(rights)};
}

ChangeSet Session::newChangeSet(Origin origin) const {
    return {.id = IdSequence{m_clock.systemNow()}.next(),
        .actor = actor(),
        .osUser = osUser(),
        .asOf = m_options.now.value_or(QDateTime{}),
        .origin = std::move(origin),
        .next = {}};
}

Applying Session::applying() const {
    return {.at = m_clock.systemNow(), .progress = [](qint64) { return !platform::isInterrupted(); }};
}

Result<const Reference *> Session::reference() {
    if (!m_reference) {
        auto loaded = Reference::load();
        if (!loaded)
            return std::unexpected{loaded.error()};
        m_reference = *std::move(loaded);
    }
    return m_reference.get();
}

Result<CellTexts> Session::texts() {
    const auto tables = reference();
    if (!tables)
        return std::unexpected{tables.error()};
    return settings(Workspace::Access::Read).transform([&tables](const SettingValues &values) {
        return CellTexts{**tables, languageOf(QLocale{}), values.phoneForm(Setting::PhoneDisplay)};
    });
}

Result<const Exporter *> Session::workbookExporter() {
    if (const Exporter *exporter = plugins().exporterFor(u"xlsx"_s))
        return exporter;
    return std::unexpected{Error{.kind = Error::Kind::Plugin,
        .code = "exporter-missing",
        .message = Words::tr("No plug-in writes workbooks; 'plugins list' tells why.")}};
}

PluginHost &Session::plugins() {
    if (!m_plugins) {
        const QString state = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
        m_plugins = std::make_unique<PluginHost>(state.isEmpty() ? state : state + u"/plugins"_s);
        m_plugins->loadAll({PluginHost::trustedFolder()});
    }
    return *m_plugins;
}

} // namespace dossier::cli
