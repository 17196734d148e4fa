#pragma once

#include "Session/Session.h"

#include "host/PluginHost.h"
#include "reference/Reference.h"
#include "services/Clock.h"
#include "services/worker/WorkerReader.h"
#include "support/FakeKeychain.h"

#include <QFile>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <functional>
#include <vector>

/// What the benchmarks of the window share: a session, the window drawn by software without a display, and its frames.
namespace dossier::bench {

inline constexpr int kPatience = 120'000;

inline double percentile(std::vector<double> values, double part) {
    std::ranges::sort(values);
    return values.empty() ? 0 : values[std::size_t(part * double(values.size() - 1))];
}

/// Of all threads of this process.
inline double processorMilliseconds() { return double(std::clock()) * 1000 / CLOCKS_PER_SEC; }

inline void waitFor(const char *what, const std::function<bool()> &holds) {
    if (!QTest::qWaitFor(holds, kPatience))
        qFatal("waiting in vain: %s", what);
}

inline QQuickWindow *shown(QQmlApplicationEngine &engine) {
    if (engine.rootObjects().isEmpty())
        qFatal("no window");
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    window->resize(1320, 860);
    return window;
}

/// Draws one frame; something must have changed.
inline void draw(QQuickWindow &window) {
    bool isDrawn = false;
    const auto done = QObject::connect(&window, &QQuickWindow::frameSwapped, [&isDrawn] { isDrawn = true; });
    window.requestUpdate();
    while (!isDrawn)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QObject::disconnect(done);
}

/// The processor time of one frame while @p view scrolls, median of several runs down the list.
inline double scrolled(QQuickWindow &window, QQuickItem &view) {
    constexpr int kFrames = 200;
    constexpr qreal kStep = 48; // Pixels a frame: a wheel's notch.
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

/// To be made before the application: without a display and without a graphics card.
struct Surface {
    Surface() {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_QUICK_BACKEND", "software");
        // In place of a display's pace: no frame waits for another to be wanted.
        qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    }
};

/// A session over nothing but its own, which opens and closes the workspace at @p where.
class BenchSession {
public:
    BenchSession() {
        QQuickStyle::setStyle(QStringLiteral("Fusion"));
        QCoreApplication::setOrganizationName(QStringLiteral("dossier-bench"));
    }
    ~BenchSession() {
        m_session.closeWorkspace();
        waitFor("the end", [this] { return m_session.state() == Session::State::Closed; });
    }

    Session &operator*() { return m_session; }
    void open(const QString &where, const QString &passphraseFile) {
        QFile secret{passphraseFile};
        if (!secret.open(QFile::ReadOnly))
            qFatal("no passphrase");
        m_session.openWorkspace(where, QString::fromUtf8(secret.readAll()).trimmed());
    }

private:
    SystemClock m_clock;
    FakeKeychain m_keychain;
    std::unique_ptr<const Reference> m_reference = Reference::load().value();
    PluginHost m_plugins{{}};
    WorkerReader m_files{{.program = QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/dossier-cli")}};
    Notices m_notices{nullptr};
    Session m_session{{.clock = m_clock,
                          .keychain = m_keychain,
                          .reference = *m_reference,
                          .plugins = m_plugins,
                          .files = m_files,
                          .actor = QStringLiteral("bench"),
                          .osUser = QStringLiteral("bench")},
        m_notices};
};

} // namespace dossier::bench
