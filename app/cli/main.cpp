#include "Language.h"
#include "Platform.h"
#include "Program.h"
#include "WorkerMain.h"

#include "services/ProcessHardening.h"

#include <QGuiApplication>

#include <memory>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// Fonts ask for more than most commands are to wait for.
std::unique_ptr<QCoreApplication> applicationOf(int &argc, char *argv[]) {
    QStringList line;
    for (int i = 1; i < argc; ++i)
        line << QString::fromLocal8Bit(argv[i]);
    if (!cli::Program{line}.draws())
        return std::make_unique<QCoreApplication>(argc, argv);
    cli::platform::prepareDrawing();
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[]) {
    hardenProcess();
    cli::platform::prepareTexts();
    const auto application = applicationOf(argc, argv);
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
