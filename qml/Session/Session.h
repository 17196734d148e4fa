#pragma once

#include "Session/Editing.h"
#include "Session/Notices.h"
#include "Session/ValueText.h"

#include "domain/Completeness.h"
#include "domain/SettingSpecs.h"
#include "services/ContactAccess.h"
#include "services/Passphrase.h"
#include "services/Workspace.h"
#include "services/index/IndexedSearch.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

#include <functional>
#include <memory>
#include <optional>

class QJSEngine;
class QQmlEngine;

namespace dossier {

class PluginHost;
class RowReader;
struct Reference;

/// What the session stands on. All of it outlives the session.
struct SessionSurroundings {
    const Clock &clock;
    Keychain &keychain;
    const Reference &reference;
    PluginHost &plugins;
    const RowReader &files;
    QString actor;
    QString osUser;
};

/// The workspace that the window has open, and the services over it, for view-models. One of the three QML singletons.
class Session : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(bool open READ isOpen NOTIFY stateChanged)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY stateChanged)
    Q_PROPERTY(bool encrypted READ isEncrypted NOTIFY stateChanged)
    Q_PROPERTY(QString workspaceName READ workspaceName NOTIFY stateChanged)
    Q_PROPERTY(QString workspacePath READ workspacePath NOTIFY stateChanged)
    Q_PROPERTY(QString place READ place NOTIFY stateChanged)
    Q_PROPERTY(QString status READ status NOTIFY stateChanged)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY stateChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged)
    Q_PROPERTY(QString masking READ masking NOTIFY accessChanged)
    Q_PROPERTY(QString unreachableText READ unreachableText NOTIFY reachChanged)
    Q_PROPERTY(dossier::Editing *editing READ editing NOTIFY stateChanged)

public:
    enum class State : quint8 { Closed, Opening, Creating, Open, Closing };
    Q_ENUM(State)

    /// Keeps @p notices by reference.
    Session(SessionSurroundings surroundings, Notices &notices);
    ~Session() override;
    static Session *create(QQmlEngine *, QJSEngine *);

    State state() const { return m_state; }
    bool isOpen() const { return m_state == State::Open; }
    bool isReadOnly() const;
    bool isEncrypted() const;
    QString workspaceName() const;
    QString workspacePath() const;
    /// What was asked for last: where the workspace is that is open, being opened, or could not be.
    QString place() const { return m_place; }
    /// One line: encrypted or not, the workspace, how many customers as soon as that is known.
    QString status() const;
    QString errorCode() const { return m_error ? QString::fromLatin1(m_error->code) : QString{}; }
    QString errorText() const { return m_error ? m_error->message : QString{}; }

    /// Why the open workspace is out of reach at present: its file is not in its place, its server does not answer.
    /// Empty: it is there.
    QString unreachableText() const { return m_unreachableText; }
    /// Asks whether it is there, now and not at the next beat.
    Q_INVOKABLE void checkReach();

    /// Opens the workspace at @p where for writing; without @p passphrase the keychain is asked.
    void openWith(const QString &where, std::optional<Passphrase> passphrase, Workspace::Access access);

    /// As openWith(); an empty @p passphrase is none.
    Q_INVOKABLE void openWorkspace(const QString &where, const QString &passphrase);
    /// Beside another writer: nothing can be changed.
    Q_INVOKABLE void openReadOnly(const QString &where, const QString &passphrase);
    /// Makes an encrypted workspace in the folder @p where, which does not exist yet, and opens it.
    Q_INVOKABLE void createWorkspace(const QString &where, const QString &passphrase);
    /// Closes what is open; state Closed follows, and closed().
    Q_INVOKABLE void closeWorkspace();
    /// Forgets the last error and place.
    Q_INVOKABLE void clearError();

    /// Only while a workspace is open.
    Workspace &workspace() const { return *m_workspace; }
    Editing *editing() const { return m_editing.get(); }
    /// The index over all customers, read since the workspace was opened.
    IndexedSearch &search() const { return *m_search; }
    /// Whether search() answers at once: everybody is read.
    bool isSearchReady() const { return m_isSearchReady; }
    /// Whose contact data is shown.
    const ContactAccess &access() const { return *m_access; }
    /// The settings of the workspace as they were read last.
    const SettingValues &settings() const { return m_settings; }
    /// The fields that the team had added when the workspace was opened.
    const OwnFields &ownFields() const { return m_ownFields; }
    const RequiredOwn &requiredOwn() const { return m_requiredOwn; }
    /// What a dossier should have.
    Completeness completeness() const { return Completeness{m_settings, m_requiredOwn}; }
    /// What the field of a change to @p item is called; null: of the customer itself.
    QString labelOf(Field field, const ItemChange *item) const;
    /// The workspace's setting of whose contact data is masked: "none", "others", "all".
    QString masking() const { return m_settings.text(Setting::MaskContact); }
    /// Sets it, for everybody who opens the workspace from now on, and here at once.
    Q_INVOKABLE void setMasking(const QString &whose);

    const Clock &clock() const { return m_surroundings.clock; }
    const Reference &reference() const { return m_surroundings.reference; }
    PluginHost &plugins() const { return m_surroundings.plugins; }
    const RowReader &files() const { return m_surroundings.files; }
    const QString &actor() const { return m_surroundings.actor; }
    const QString &osUser() const { return m_surroundings.osUser; }
    const ValueText &valueText() const { return m_valueText; }
    Notices &notices() const { return m_notices; }

Q_SIGNALS:
    void stateChanged();
    void opened();
    void closed();
    /// search() has other customers, or others' values, than before; or it has become ready.
    void searchChanged();
    /// access() is another one: what is on the screen is to be shown anew.
    void accessChanged();
    void reachChanged();
    /// The workspace was out of reach and is there again: what could not be read can be now.
    void reachedAgain();

private:
    using Opened = Result<std::unique_ptr<Workspace>>;

    void begin(State state, const QString &where, std::function<Opened()> work);
    void take(Opened opened);
    /// What a workspace tells before anything of it is shown.
    struct Beginning {
        QMap<QString, QString> settings;
        Rights rights;
        OwnFields own;
    };
    void start(const Result<Beginning> &beginning);
    void useSettings(SettingValues settings);
    void makeSearch();
    void startSearch();
    void refreshSearch();
    void tellSearchChanged();
    void takeReach(const Result<void> &reached);
    void fail(const QString &where, Error error);
    void release();
    void setState(State state);

    SessionSurroundings m_surroundings;
    ValueText m_valueText;
    Notices &m_notices;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Editing> m_editing;
    SettingValues m_settings;
    OwnFields m_ownFields;
    RequiredOwn m_requiredOwn;
    Rights m_rights;
    std::optional<ContactAccess> m_access;
    std::unique_ptr<IndexedSearch> m_search; ///< Goes before the workspace.
    QTimer m_heartbeat;
    bool m_isAskingReach = false;
    QString m_unreachableText;
    bool m_isSearchReady = false;
    std::optional<Error> m_error;
    State m_state = State::Closed;
    QString m_place;
    qint64 m_customers = -1; ///< Not known yet: -1.
};

} // namespace dossier
