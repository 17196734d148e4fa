#include "Language.h"
#include "Platform.h"
#include "Program.h"
#include "WorkerMain.h"

#include "services/ProcessHardening.h"

#include <QCoreApplication>

using namespace dossier;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[]) {
    hardenProcess();
    cli::platform::prepareTexts();
    const QCoreApplication application{argc, argv};
    QCoreApplication::setApplicationName(u"dossier"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DOSSIER_VERSION));

    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    const cli::ChosenLanguage language{arguments};
    // As WorkerReader starts it: 'worker' alone, or behind the language. 'search worker' is a search.
    const bool isWorker = arguments == QStringList{u"worker"_s} ||
                          (arguments.size() == 3 && arguments[0] == "--lang"_L1 && arguments[2] == "worker"_L1);
    if (isWorker)
        return cli::runWorker();
    return int(cli::Program{arguments}.run());
}
