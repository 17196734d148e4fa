// bench.window WORKSPACE PASSPHRASE-FILE: opens the window on a workspace, types inputs from standard input, a line
// each, one letter after another, and scrolls; then scrolls a plain ListView of the same size. Prints a line of JSON:
// when the first page was drawn and when the index was whole (seconds, both since the opening with the passphrase
// began), a keystroke's milliseconds until the list shows its answer, and the processor milliseconds of one frame of
// each list. Drawn by software, without a display. For bench.py, which measures the peers.
#include "bench/BenchWindow.h"

#include "Customers/CustomerListModel.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <iostream>
#include <string>

using namespace dossier;
using namespace dossier::bench;
using namespace Qt::StringLiterals;

namespace {

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

QJsonObject measured(BenchSession &bench, const QString &workspace, const QString &passphraseFile) {
    QQmlApplicationEngine engine;
    engine.loadFromModule("Dossier.Shell", "Main");
    QQuickWindow *window = shown(engine);
    QElapsedTimer timer;
    timer.start();
    bench.open(workspace, passphraseFile);
    CustomerListModel *list = nullptr;
    waitFor("the first page", [&] {
        list = window->findChild<CustomerListModel *>();
        return list && list->count() > 0;
    });
    draw(*window);
    const double firstPage = double(timer.elapsed()) / 1000;
    waitFor("the index", [&] { return (*bench).isSearchReady(); });
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
    if (argc != 3)
        return 1;
    const Surface surface;
    QGuiApplication application{argc, argv};
    BenchSession session;
    QJsonObject result = measured(session, QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]));
    result.insert(u"plain_frame"_s, plainFrame());
    std::printf("%s\n", QJsonDocument{result}.toJson(QJsonDocument::Compact).constData());
    return 0;
}
