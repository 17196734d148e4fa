#include "Appearance.h"
#include "Arguments.h"
#include "Screenshot.h"

#include "Session/Notices.h"
#include "Session/Session.h"

#include "db/Background.h"
#include "host/PluginHost.h"
#include "reference/Reference.h"
#include "services/Clock.h"
#include "services/ProcessHardening.h"
#include "services/SystemKeychain.h"
#include "services/worker/WorkerReader.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QSGRendererInterface>
#include <QStandardPaths>
#include <QThreadPool>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// Time for a person to unlock the keyring when the system asks.
constexpr std::chrono::minutes kUnlockTime{2};

int refuse(const Error &error) {
    std::fprintf(stderr, "dossier: %s\n", qPrintable(error.message));
    return 2;
}

/// The account that the process runs under: the owner of its home, or what Windows calls it.
QString account() {
    const QString owner = QFileInfo{QDir::homePath()}.owner();
    return owner.isEmpty() ? qEnvironmentVariable("USERNAME") : owner;
}

/// The folder in which the plug-in host remembers; both programs share it, so it is asked for before the organisation
/// that the settings need is named.
QString pluginMemory() {
    const QString state = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return state.isEmpty() ? state : state + "/plugins"_L1;
}

/// Without a graphics card its work would be emulated, and to start that alone takes longer than to draw the window.
/// Before the first window; what the environment asks for holds.
void chooseDrawing() {
#ifdef Q_OS_LINUX
    constexpr std::array kCards{"/dev/dri"_L1, "/dev/nvidiactl"_L1, "/dev/dxg"_L1};
    const bool isChosen = qEnvironmentVariableIsSet("QT_QUICK_BACKEND") || qEnvironmentVariableIsSet("QSG_RHI_BACKEND");
    if (!isChosen && std::ranges::none_of(kCards, [](const QString &card) { return QFileInfo::exists(card); }))
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
#endif
}

void openFirst(Session &session, Arguments &arguments, std::optional<Passphrase> passphrase) {
    if (!arguments.workspace.isEmpty())
        session.openWith(arguments.workspace, std::move(passphrase), Workspace::Access::Write);
}

/// Closing the window closes the workspace, and that ends the program.
void quitInOrder(Session &session) {
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(qGuiApp, &QGuiApplication::lastWindowClosed, &session, [&session] {
        QObject::connect(&session, &Session::closed, qGuiApp, &QCoreApplication::quit);
        if (session.isOpen())
            session.closeWorkspace();
        else if (session.state() != Session::State::Closing)
            QCoreApplication::quit();
    });
}

QQuickWindow *load(QQmlApplicationEngine &engine, const Arguments &arguments, const Session &session) {
    engine.setInitialProperties({{u"startPage"_s, arguments.page}, {u"startCustomer"_s, arguments.select},
        {u"startScheme"_s, arguments.theme}, {u"opening"_s, session.state() == Session::State::Opening}});
    engine.loadFromModule("Dossier.Shell", "Main");
    if (engine.rootObjects().isEmpty())
        return nullptr;
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (window && arguments.size.isValid())
        window->resize(arguments.size);
    return window;
}

} // namespace

int main(int argc, char *argv[]) {
    hardenProcess();
    QGuiApplication application{argc, argv};
    QCoreApplication::setApplicationName(u"dossier"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DOSSIER_VERSION));
    const QString memory = pluginMemory();
    QCoreApplication::setOrganizationName(u"dossier"_s);

    const QStringList commandLine = QCoreApplication::arguments().sliced(1);
    const Appearance appearance{Arguments::languageIn(commandLine)};
    if (commandLine.contains("--help"_L1)) {
        std::fputs(qPrintable(Arguments::help()), stdout);
        return 0;
    }
    auto arguments = Arguments::from(commandLine);
    if (!arguments)
        return refuse(arguments.error());
    auto passphrase = arguments->passphrase();
    if (!passphrase)
        return refuse(passphrase.error());
    const auto reference = Reference::load();
    if (!reference)
        return refuse(reference.error());

    const SystemClock clock{arguments->injectedNow()};
    SystemKeychain keychain{u"dossier"_s, SystemKeychain::Prompt::Allowed, kUnlockTime};
    const WorkerReader files{{.arguments = {u"--lang"_s, QLocale{}.name()}, .pluginMemory = memory}};
    // Before the engine: an import that fails once fails for the engine's whole life.
    PluginHost plugins{memory};
    plugins.loadAll({PluginHost::trustedFolder()});

    Notices notices{nullptr};
    Session session{{.clock = clock,
                        .keychain = keychain,
                        .reference = **reference,
                        .plugins = plugins,
                        .files = files,
                        .actor = account(),
                        .osUser = account()},
        notices};
    openFirst(session, *arguments, std::move(*passphrase));

    chooseDrawing();
    QQmlApplicationEngine engine;
    QQuickWindow *window = load(engine, *arguments, session);
    if (!window)
        return 1;
    quitInOrder(session);
    if (!arguments->screenshot.isEmpty())
        new Screenshot{*window, arguments->screenshot};
    const int code = QGuiApplication::exec();
    // An import that was left behind is on its way out, but still reads what ends with this function.
    backgroundPool().waitForDone();
    QThreadPool::globalInstance()->waitForDone();
    return code;
}
