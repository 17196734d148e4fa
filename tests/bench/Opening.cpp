// bench.opening WORKSPACE PASSPHRASE-FILE FILE: opens the window on a workspace, has the import page read and import
// the file, and meanwhile goes down the list of customers by the arrow key, ten times a second. Prints a line of JSON:
// the milliseconds from the key until the frame with the customer's dossier is drawn, without an import and during one,
// whole and by the import's stages, and the processor milliseconds of a frame while the list scrolls. Drawn by
// software, without a display. For bench.py.
#include "bench/NextDossier.h"

#include "Import/ImportWizard.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QUrl>

#include <map>

using namespace dossier;
using namespace dossier::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kEvery{100};
constexpr int kChoicesAtRest = 100;

/// The window with its list, its dossier and its import.
class Desk {
public:
    explicit Desk(BenchSession &session) : m_session{session} {
        m_engine.setInitialProperties({{u"startPage"_s, u"import"_s}});
        m_engine.loadFromModule("Dossier.Shell", "Main");
        m_window = shown(m_engine);
        m_window->requestActivate();
        waitFor("the window", [this] { return m_window->isActive(); });
    }

    void open(const QString &workspace, const QString &passphraseFile);
    /// Times the choices at rest.
    QJsonObject atRest();
    /// Times those during the import of @p file.
    QJsonObject duringImport(const QString &file);
    double frame() { return scrolled(*m_window, *m_window->findChild<QQuickItem *>(u"customers"_s)); }

private:
    double choose() { return chosen(*m_window, *m_list, *m_dossier, Qt::Key_Down); }
    static void rest() { QTest::qWait(kEvery); }

    BenchSession &m_session;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
    ImportWizard *m_wizard = nullptr;
    CustomerListModel *m_list = nullptr;
    DossierModel *m_dossier = nullptr;
};

void Desk::open(const QString &workspace, const QString &passphraseFile) {
    m_session.open(workspace, passphraseFile);
    waitFor("the import page", [this] { return (m_wizard = m_window->findChild<ImportWizard *>()) != nullptr; });
    QTest::keyClick(m_window, Qt::Key_F, Qt::ControlModifier);
    waitFor(
        "the list", [this] { return (m_list = m_window->findChild<CustomerListModel *>()) && m_list->isSettled(); });
    waitFor("the index", [this] { return (*m_session).isSearchReady() && m_list->isSettled(); });
    waitFor("the dossier", [this] { return (m_dossier = m_window->findChild<DossierModel *>())->isFound(); });
}

QJsonObject Desk::atRest() {
    std::vector<double> times;
    double busy = 0;
    for (int i = 0; i < kChoicesAtRest; ++i) {
        rest();
        const double begun = processorMilliseconds();
        times.push_back(choose());
        busy += processorMilliseconds() - begun;
    }
    QJsonObject result = told(u"rest"_s, times);
    result.insert(u"rest_processor"_s, busy / kChoicesAtRest);
    return result;
}

QJsonObject Desk::duringImport(const QString &file) {
    std::map<QString, std::vector<double>> stages;
    std::vector<double> times;
    QElapsedTimer timer;
    timer.start();
    m_wizard->choose({QUrl::fromLocalFile(file)});
    while (m_wizard->isBusy()) {
        // "Reading, 1,000 rows"
        const QString stage = m_wizard->busyText().section(u' ', 0, 0).remove(u',').toLower();
        times.push_back(choose());
        stages[stage].push_back(times.back());
        rest();
        if (!m_wizard->isBusy() && m_wizard->step() == ImportWizard::Step::Map) {
            m_wizard->next();
            m_wizard->commit();
        }
    }
    if (m_wizard->step() != ImportWizard::Step::Result)
        qFatal("the import failed: %s", qPrintable(m_wizard->errorText()));
    QJsonObject result = told(u"import"_s, times);
    result.insert(u"import_seconds"_s, double(timer.elapsed()) / 1000);
    for (const auto &[stage, each] : stages)
        add(result, told(stage, each));
    return result;
}

} // namespace

int main(int argc, char **argv) {
    if (argc != 4)
        return 1;
    return printed(argc, argv, [argv](BenchSession &session) {
        Desk desk{session};
        desk.open(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]));
        QJsonObject result = desk.atRest();
        result.insert(u"frame"_s, desk.frame());
        add(result, desk.duringImport(QString::fromLocal8Bit(argv[3])));
        return result;
    });
}
