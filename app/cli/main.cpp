#include "WorkerMain.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[]) {
    const QCoreApplication application{argc, argv};
    QCoreApplication::setApplicationName(u"dossier"_s);
    return QCoreApplication::arguments().last() == "worker"_L1 ? dossier::cli::runWorker() : 2;
}
