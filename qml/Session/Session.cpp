#include "Session/Session.h"

#include "db/Accounts.h"
#include "db/DatabaseThread.h"
#include "db/OwnFieldTable.h"
#include "db/Settings.h"
#include "services/Clock.h"
#include "services/SettingChange.h"

#include <QFileInfo>
#include <QJSEngine>
#include <QtConcurrentRun>

#include <chrono>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

Session *theSession = nullptr;

/// How soon what colleagues do is seen, and that the workspace is out of reach or there again.
constexpr std::chrono::seconds kHeartbeat{5};

/// Empty text: none. A text that is no passphrase is an error.
Result<std::optional<Passphrase>> passphraseOf(const QString &text) {
    if (text.isEmpty())
        return std::nullopt;
    return Passphrase::fromText(text);
}

} // namespace

Session::Session(SessionSurroundings surroundings, Notices &notices)
    : m_surroundings{std::move(surroundings)}, m_valueText{m_surroundings.reference, m_surroundings.clock},
      m_notices{notices} {
    Q_ASSERT(!theSession);
    theSession = this;
    m_heartbeat.setInterval(kHeartbeat);
    connect(&m_heartbeat, &QTimer::timeout, this, &Session::checkReach);
}

Session::~Session() { theSession = nullptr; }

Session *Session::create(QQmlEngine *, QJSEngine *) {
    Q_ASSERT(theSession);
    QJSEngine::setObjectOwnership(theSession, QJSEngine::CppOwnership);
    return theSession;
}

bool Session::isReadOnly() const {
    return isOpen() && (m_workspace->access() == Workspace::Access::Read || !m_rights.writes());
}

bool Session::isEncrypted() const { return !m_workspace || m_workspace->isEncrypted(); }

QString Session::workspacePath() const { return m_workspace ? m_workspace->where() : QString{}; }

QString Session::workspaceName() const {
    const QString path = workspacePath();
    return path.contains("://"_L1) ? path.section(u'/', -1) : QFileInfo{path}.completeBaseName();
}

void Session::openWith(const QString &where, std::optional<Passphrase> passphrase, Workspace::Access access) {
    // std::function copies what it holds and a passphrase cannot be copied.
    auto options = std::make_shared<Workspace::OpenOptions>(access, std::move(passphrase));
    begin(State::Opening, where,
        [where, options, surroundings = WorkspaceSurroundings{m_surroundings.keychain, clock()}] {
            return Workspace::open(where, std::move(*options), surroundings);
        });
}

void Session::openWorkspace(const QString &where, const QString &passphrase) {
    auto read = passphraseOf(passphrase);
    if (read)
        openWith(where, std::move(*read), Workspace::Access::Write);
    else
        fail(where, std::move(read.error()));
}

void Session::openReadOnly(const QString &where, const QString &passphrase) {
    auto read = passphraseOf(passphrase);
    if (read)
        openWith(where, std::move(*read), Workspace::Access::Read);
    else
        fail(where, std::move(read.error()));
}

void Session::createWorkspace(const QString &where, const QString &passphrase) {
    auto read = passphraseOf(passphrase);
    if (!read)
        return fail(where, std::move(read.error()));
    auto options = std::make_shared<Workspace::CreateOptions>(Workspace::Encryption::On, std::move(*read), actor());
    begin(State::Creating, where,
        [where, options, surroundings = WorkspaceSurroundings{m_surroundings.keychain, clock()}] {
            return Workspace::create(where, std::move(*options), surroundings);
        });
}

void Session::begin(State state, const QString &where, std::function<Opened()> work) {
    if (m_state != State::Closed)
        return;
    m_place = where;
    m_error.reset();
    setState(state);
    QtConcurrent::run(std::move(work)).then(this, [this](QFuture<Opened> future) { take(future.takeResult()); });
}

void Session::take(Opened opened) {
    if (!opened)
        return fail(m_place, std::move(opened.error()));
    m_workspace = std::move(*opened);
    m_workspace->reader()
        .run([person = actor()](Database &database) -> Result<Beginning> {
            auto rights = rightsOf(database, person);
            if (!rights)
                return std::unexpected{rights.error()};
            if (const auto allowed = rights->entry(); !allowed)
                return std::unexpected{allowed.error()};
            auto own = OwnFieldTable{database}.all();
            if (!own)
                return std::unexpected{own.error()};
            return Settings{database}.all().transform([&](QMap<QString, QString> settings) {
                return Beginning{std::move(settings), *std::move(rights), *std::move(own)};
            });
        })
        .then(this, [this](const Result<Beginning> &beginning) { start(beginning); });
}

void Session::start(const Result<Beginning> &beginning) {
    if (!beginning) {
        m_workspace.reset();
        return fail(m_place, beginning.error());
    }
    m_rights = beginning->rights;
    m_ownFields = beginning->own;
    m_requiredOwn = RequiredOwn{m_ownFields, reference()};
    useSettings(SettingValues{beginning->settings});
    m_editing = std::make_unique<Editing>(*this);
    connect(m_editing.get(), &Editing::customersChanged, this, &Session::refreshSearch);
    makeSearch();
    setState(State::Open);
    // After what the pages have asked for: who is listed first is read first.
    startSearch();
    Q_EMIT this->opened();
}

QString Session::labelOf(Field field, const ItemChange *item) const {
    const auto own = item && item->part == Part::OwnValues ? m_ownFields.byItem(item->id) : nullptr;
    return own ? own->label : ValueText::label(field);
}

void Session::useSettings(SettingValues settings) {
    m_settings = std::move(settings);
    m_valueText.setPhones(m_settings.phoneForm(Setting::PhoneDisplay));
    m_access.emplace(m_settings, actor(), reference(), m_rights);
    Q_EMIT accessChanged();
}

void Session::setMasking(const QString &whose) {
    if (!isOpen() || isReadOnly())
        return;
    m_workspace->writer()
        .run([whose, person = actor(), &reference = reference(), today = clock().now().date()](Database &database) {
            return changeSetting(database, person, spec(Setting::MaskContact), whose, reference, today);
        })
        .then(this, [this](const Result<SettingValues> &settings) {
            if (!isOpen())
                return;
            if (!settings) {
                m_notices.tellFailure(settings.error().message);
                return Q_EMIT accessChanged();
            }
            useSettings(*settings);
            // What may not be found any more is not to be in the index either.
            makeSearch();
            Q_EMIT searchChanged();
            startSearch();
        });
}

void Session::fail(const QString &where, Error error) {
    m_place = where;
    m_error = std::move(error);
    setState(State::Closed);
}

QString Session::status() const {
    if (!isOpen())
        return {};
    QStringList parts{isEncrypted() ? tr("Encrypted") : tr("Not encrypted"), workspaceName()};
    if (isReadOnly())
        parts << tr("read-only");
    if (m_customers >= 0)
        parts << tr("%Ln customers", nullptr, int(m_customers));
    return parts.join(u" · "_s);
}

void Session::makeSearch() {
    m_isSearchReady = false;
    m_search =
        std::make_unique<IndexedSearch>(m_workspace->reader(), m_workspace->bulkReader(), reference(), *m_access);
}

void Session::startSearch() {
    m_search->load().then(this, [this](const Result<bool> &) {
        m_isSearchReady = true;
        tellSearchChanged();
    });
    m_heartbeat.start();
}

void Session::checkReach() {
    if (!isOpen() || std::exchange(m_isAskingReach, true))
        return;
    m_workspace->reader()
        .run([](Database &database) {
            return Transaction::begin(database, Transaction::Kind::Read).transform([](const Transaction &) {});
        })
        .then(this, [this](const Result<void> &reached) {
            m_isAskingReach = false;
            if (isOpen())
                takeReach(reached);
        });
}

void Session::takeReach(const Result<void> &reached) {
    // Of any other trouble the page tells that meets it.
    const bool isThere = reached || !isOutOfReach(reached.error());
    const bool isBack = isThere && !m_unreachableText.isEmpty();
    const QString text = isThere ? QString{} : reached.error().message;
    if (text != std::exchange(m_unreachableText, text))
        Q_EMIT reachChanged();
    if (isBack) {
        m_notices.tell(tr("The workspace is there again."));
        Q_EMIT reachedAgain();
    }
    // Nobody else writes into a workspace of this computer.
    if (isThere && (isBack || m_workspace->where().contains("://"_L1)))
        refreshSearch();
}

void Session::refreshSearch() {
    m_search->refresh().then(this, [this](const Result<bool> &hasChanged) {
        // Who cannot be read is told by the next search.
        if (!hasChanged || *hasChanged)
            tellSearchChanged();
    });
}

void Session::tellSearchChanged() {
    // What was read last may be told when the workspace is closed already.
    if (!m_search)
        return;
    Q_EMIT searchChanged();
    // By the index: counting takes the database as long as listing everybody.
    m_search->look({.limit = 0}).then(this, [this](const Result<IndexAnswer> &answer) {
        if (!answer)
            return;
        m_customers = answer->everybody;
        Q_EMIT stateChanged();
    });
}

void Session::closeWorkspace() {
    if (m_state != State::Open)
        return;
    // Left on purpose: nobody is asked to unlock it again, and what it told cannot be undone any more.
    m_place.clear();
    m_notices.dismiss();
    setState(State::Closing);
    // The pages go with the next turn of the event loop; until then they hold what they were given.
    QMetaObject::invokeMethod(this, &Session::release, Qt::QueuedConnection);
}

void Session::release() {
    m_editing.reset();
    m_heartbeat.stop();
    m_unreachableText.clear();
    Q_EMIT reachChanged();
    m_isSearchReady = false;
    m_customers = -1;
    m_search.reset();
    // Closing waits for the keychain, so it happens on the pool.
    QtConcurrent::run([workspace = std::shared_ptr<Workspace>{std::move(m_workspace)}] {
        return workspace->close();
    }).then(this, [this](const Result<void> &outcome) {
        if (!outcome)
            m_notices.tellFailure(outcome.error().message);
        setState(State::Closed);
        Q_EMIT closed();
    });
}

void Session::clearError() {
    m_error.reset();
    m_place.clear();
    Q_EMIT stateChanged();
}

void Session::setState(State state) {
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace dossier
