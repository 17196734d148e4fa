// bench.window WORKSPACE PASSPHRASE-FILE: opens the window on a workspace, types inputs from standard input, a line
// each, one letter after another, and scrolls; then scrolls a plain ListView of the same size. Prints a line of JSON:
// when the first page was drawn and when the index was whole (seconds, both since the opening with the passphrase
// began), a keystroke's milliseconds until the list shows its answer, and the processor milliseconds of one frame of
// each list. Drawn by software, without a display. For bench.py, which measures the peers.
#include "Customers/CustomerListModel.h"
#include "Session/Session.h"

#include "host/PluginHost.h"
#include "reference/Reference.h"
#include "services/Clock.h"
#include "services/worker/WorkerReader.h"
#include "support/FakeKeychain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <iostream>
#include <string>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFrames = 200;
constexpr qreal kStep = 48; ///< Pixels a frame: a wheel's notch.
constexpr int kPatience = 120'000;

double percentile(std::vector<double> values, double part) {
    std::ranges::sort(values);
    return values.empty() ? 0 : values[std::size_t(part * double(values.size() - 1))];
}

double processorMilliseconds() { return double(std::clock()) * 1000 / CLOCKS_PER_SEC; }

/// Draws one frame; something must have changed.
void draw(QQuickWindow &window) {
    bool isDrawn = false;
    const auto done = QObject::connect(&window, &QQuickWindow::frameSwapped, [&isDrawn] { isDrawn = true; });
    window.requestUpdate();
    while (!isDrawn)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QObject::disconnect(done);
}

/// The processor time of one frame while @p view scrolls, median of several runs down the list.
double scrolled(QQuickWindow &window, QQuickItem &view) {
    std::vector<double> runs;
    for (int run = 0; run < 3; ++run) {
        const double begun = processorMilliseconds();
        for (int frame = 0; frame < kFrames; ++frame) {
            view.setProperty("contentY", view.property("contentY").toReal() + kStep);
            draw(window);
        }
        runs.push_back((processorMilliseconds() - begun) / kFrames);
    }
    return percentile(runs, 0.5);
}

QQuickWindow *shown(QQmlApplicationEngine &engine) {
    if (engine.rootObjects().isEmpty())
        qFatal("no window");
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    window->resize(1320, 860);
    return window;
}

void waitFor(const char *what, const std::function<bool()> &holds) {
    if (!QTest::qWaitFor(holds, kPatience))
        qFatal("waiting in vain: %s", what);
}

std::vector<double> typed(CustomerListModel &list, const std::vector<QString> &inputs) {
    std::vector<double> times;
    for (const QString &input : inputs)
        for (qsizetype length = 1; length <= input.size(); ++length) {
            QElapsedTimer timer;
            timer.start();
            list.setText(input.first(length));
            while (!list.isSettled())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
    list.setText({});
    return times;
}

QJsonObject measured(Session &session, const QString &workspace, const QString &passphrase) {
    QQmlApplicationEngine engine;
    engine.loadFromModule("Dossier.Shell", "Main");
    QQuickWindow *window = shown(engine);
    QElapsedTimer timer;
    timer.start();
    session.openWorkspace(workspace, passphrase);
    CustomerListModel *list = nullptr;
    waitFor("the first page", [&] {
        list = window->findChild<CustomerListModel *>();
        return list && list->count() > 0;
    });
    draw(*window);
    const double firstPage = double(timer.elapsed()) / 1000;
    waitFor("the index", [&] { return session.isSearchReady(); });
    const double index = double(timer.elapsed()) / 1000;
    waitFor("the list", [&] { return list->isSettled(); });
    std::vector<QString> inputs;
    for (std::string line; std::getline(std::cin, line);)
        inputs.push_back(QString::fromStdString(line));
    const std::vector<double> keystrokes = typed(*list, inputs);
    waitFor("the list", [&] { return list->isSettled(); });
    auto *view = window->findChild<QQuickItem *>(u"customers"_s);
    return {{u"customers"_s, list->count()}, {u"first_page"_s, firstPage}, {u"index"_s, index},
        {u"keystrokes"_s, qint64(keystrokes.size())}, {u"keystroke_median"_s, percentile(keystrokes, 0.5)},
        {u"keystroke_p95"_s, percentile(keystrokes, 0.95)}, {u"frame"_s, scrolled(*window, *view)}};
}

double plainFrame() {
    QQmlApplicationEngine engine;
    engine.load(QUrl{u"qrc:/bench/PlainList.qml"_s});
    QQuickWindow *window = shown(engine);
    return scrolled(*window, *window->findChild<QQuickItem *>(u"rows"_s));
}

} // namespace

int main(int argc, char **argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application{argc, argv};
    QQuickStyle::setStyle(u"Fusion"_s);
    QCoreApplication::setOrganizationName(u"dossier-bench"_s);
    const auto reference = Reference::load();
    QFile secret{argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString{}};
    if (!reference || !secret.open(QFile::ReadOnly))
        return 1;
    const SystemClock clock;
    FakeKeychain keychain;
    PluginHost plugins{{}};
    const WorkerReader files{{}};
    Notices notices{nullptr};
    Session session{{.clock = clock,
                        .keychain = keychain,
                        .reference = **reference,
                        .plugins = plugins,
                        .files = files,
                        .actor = u"bench"_s,
                        .osUser = u"bench"_s},
        notices};
    QJsonObject result =
        measured(session, QString::fromLocal8Bit(argv[1]), QString::fromUtf8(secret.readAll()).trimmed());
    result.insert(u"plain_frame"_s, plainFrame());
    std::printf("%s\n", QJsonDocument{result}.toJson(QJsonDocument::Compact).constData());
    session.closeWorkspace();
    waitFor("the end", [&] { return session.state() == Session::State::Closed; });
    return 0;
}
