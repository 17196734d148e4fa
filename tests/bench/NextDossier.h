#pragma once

#include "bench/BenchWindow.h"

#include "Customers/CustomerListModel.h"
#include "Customers/DossierModel.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace dossier::bench {

/// Milliseconds from @p key in the list until the frame with all of the dossier that it chooses is drawn.
inline double chosen(QQuickWindow &window, const CustomerListModel &list, const DossierModel &dossier, Qt::Key key) {
    const QString former = list.chosen();
    bool isDrawn = false;
    const auto isFilled = [&] { return dossier.customer() != former && dossier.isArrived() && !dossier.isLoading(); };
    bool wasFilled = false;
    // What is filled when the drawing of a frame begins is in that frame.
    QObject scope;
    QObject::connect(&window, &QQuickWindow::beforeSynchronizing, &scope, [&] { wasFilled = isFilled(); });
    QObject::connect(&window, &QQuickWindow::frameSwapped, &scope, [&] { isDrawn = wasFilled; });
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(&window, key);
    while (!isDrawn)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return double(timer.nsecsElapsed()) / 1e6;
}

/// How many @p times there are, their median, 95th percentile and longest.
inline QJsonObject told(const QString &name, const std::vector<double> &times) {
    const auto key = [&name](const char *what) { return name + QLatin1StringView{what}; };
    return {{name, qint64(times.size())}, {key("_median"), percentile(times, 0.5)},
        {key("_p95"), percentile(times, 0.95)}, {key("_longest"), percentile(times, 1)}};
}

inline void add(QJsonObject &to, const QJsonObject &from) {
    for (const auto &[name, value] : from.toVariantMap().asKeyValueRange())
        to.insert(name, QJsonValue::fromVariant(value));
}

/// A window's benchmark: what @p measured gives, in a line.
template <class Measure>
int printed(int argc, char **argv, Measure measured) {
    const Surface surface;
    QGuiApplication application{argc, argv};
    QLocale::setDefault(QLocale{QLocale::English});
    BenchSession session;
    const QJsonObject result = measured(session);
    std::printf("%s\n", QJsonDocument{result}.toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace dossier::bench
