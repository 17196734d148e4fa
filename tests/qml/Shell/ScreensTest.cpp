#include "Shell/AppearanceSettings.h"

#include "support/ContactSheet.h"
#include "support/GatheredRows.h"
#include "support/SampleCustomers.h"
#include "support/ScreenFaults.h"
#include "support/ScreenSteps.h"

#include <QImage>
#include <QJsonDocument>
#include <QTranslator>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kUsual{1320, 860};
constexpr QSize kNarrow{760, 860};
constexpr QSize kSmall{1024, 600};

/// What is looked at with twice as many points as well.
const QStringList kDense{u"first-create"_s, u"customers"_s, u"customers-wrong"_s, u"customers-selected"_s,
    u"customers-need-closing"_s, u"accounts"_s, u"import-preview"_s, u"palette"_s};

/// How far the one workspace of a language has come; screens go through it in this order.
enum class Stage : quint8 { None, Empty, Full, Masked, ReadOnly, Locked };

struct Screen {
    QString name;
    Stage stage = Stage::Full;
    QString page = u"customers"_s;
    QSize size = kUsual;
    Steps steps = [](const TestWindow &, TestSession &) {};
};

std::vector<Screen> screens() {
    return {
        {.name = u"first-choose"_s, .stage = Stage::None},
        {.name = u"first-create"_s, .stage = Stage::None, .steps = fillInWorkspace},
        {.name = u"customers-empty"_s, .stage = Stage::Empty},
        {.name = u"customers"_s},
        {.name = u"customers-contacts"_s, .steps = keys(Qt::Key_2)},
        {.name = u"customers-follow-ups"_s, .steps = keys(Qt::Key_3)},
        {.name = u"customers-timeline"_s, .steps = lookAtTimeline},
        {.name = u"customers-needs"_s, .steps = keys(Qt::Key_4)},
        {.name = u"customers-need-new"_s, .steps = recordNeed},
        {.name = u"customers-need-closing"_s, .steps = closeNeed},
        {.name = u"customers-cooperation"_s, .steps = keys(Qt::Key_5)},
        {.name = u"customers-contract-wrong"_s, .steps = enterContractWrongly},
        {.name = u"customers-risk"_s, .steps = keys(Qt::Key_6)},
        {.name = u"customers-versions"_s, .steps = keys(Qt::Key_7)},
        {.name = u"customers-returning"_s, .steps = returnDossier},
        {.name = u"customers-search"_s, .steps = typed(u"gs"_s)},
        {.name = u"customers-chips"_s, .steps = [](const TestWindow &window, TestSession &) { chooseChips(window); }},
        {.name = u"customers-filter"_s, .steps = openFilter},
        {.name = u"customers-selected"_s, .steps = previewSelected},
        {.name = u"customers-merge"_s, .steps = openMerging},
        {.name = u"customers-nobody"_s, .steps = typed(u"没有这个人"_s)},
        {.name = u"customers-new"_s, .steps = keys(Qt::Key_N)},
        {.name = u"customers-required"_s, .steps = saveTooEarly},
        {.name = u"customers-edit"_s, .steps = editInPlace},
        {.name = u"customers-wrong"_s, .steps = enterWrongly},
        {.name = u"customers-table"_s, .steps = keys(Qt::Key_T)},
        {.name = u"customers-away"_s, .steps = takeAway},
        {.name = u"customers-compared"_s, .steps = compareVersions},
        {.name = u"customers-narrow-list"_s, .size = kNarrow},
        {.name = u"customers-narrow-dossier"_s, .size = kNarrow, .steps = keys(Qt::Key_1)},
        {.name = u"customers-narrow-needs"_s, .size = kNarrow, .steps = keys(Qt::Key_4)},
        {.name = u"customers-small"_s, .size = kSmall},
        {.name = u"customers-small-cooperation"_s, .size = kSmall, .steps = keys(Qt::Key_5)},
        {.name = u"import-choose"_s, .page = u"import"_s},
        {.name = u"import-running"_s, .page = u"import"_s, .steps = runImport},
        {.name = u"import-map"_s, .page = u"import"_s, .steps = map},
        {.name = u"import-preview"_s, .page = u"import"_s, .steps = preview},
        {.name = u"import-narrow-map"_s, .page = u"import"_s, .size = kNarrow, .steps = map},
        {.name = u"import-narrow-preview"_s, .page = u"import"_s, .size = kNarrow, .steps = preview},
        {.name = u"import-small-preview"_s, .page = u"import"_s, .size = kSmall, .steps = preview},
        {.name = u"review"_s, .page = u"review"_s, .steps = submitSome},
        {.name = u"review-empty"_s, .page = u"review"_s},
        {.name = u"accounts"_s, .page = u"accounts"_s, .steps = giveAccounts},
        {.name = u"accounts-small"_s, .page = u"accounts"_s, .size = kSmall},
        {.name = u"accounts-narrow"_s, .page = u"accounts"_s, .size = kNarrow},
        {.name = u"plugins"_s, .page = u"plugins"_s},
        {.name = u"settings"_s, .page = u"settings"_s},
        {.name = u"palette"_s, .steps = askForPalette},
        {.name = u"shortcuts"_s, .steps = keys(Qt::Key_F1, Qt::NoModifier)},
        {.name = u"shortcuts-small"_s, .size = kSmall, .steps = keys(Qt::Key_F1, Qt::NoModifier)},
        {.name = u"import-result"_s, .page = u"import"_s, .steps = commit},
        {.name = u"customers-merged"_s, .steps = lookAtMerging},
        {.name = u"masked"_s, .stage = Stage::Masked},
        {.name = u"masked-contacts"_s, .stage = Stage::Masked, .steps = keys(Qt::Key_2)},
        {.name = u"masked-small-looking"_s, .stage = Stage::Masked, .size = kSmall, .steps = lookAtContacts},
        {.name = u"read-only"_s, .stage = Stage::ReadOnly},
        {.name = u"read-only-import"_s, .stage = Stage::ReadOnly, .page = u"import"_s},
        {.name = u"first-unlock"_s, .stage = Stage::Locked, .steps = waitForQuestion},
    };
}

/// How many points of @p picture are unlike its corner.
qsizetype drawn(const QImage &picture) {
    qsizetype points = 0;
    const QRgb ground = picture.pixel(picture.width() - 2, picture.height() / 2);
    for (int y = 0; y < picture.height(); y += 2)
        for (int x = 0; x < picture.width(); x += 2)
            points += picture.pixel(x, y) != ground;
    return points;
}

} // namespace

/// Every page and state, light and dark, in both languages: nothing cut off, nothing one on another, nothing in the
/// other language. With DOSSIER_SCREENS=<folder> the pictures are saved there with a contact sheet.
class ScreensTest : public QObject {
    Q_OBJECT

    QTranslator m_translator;
    ContactSheet m_sheet;
    std::unique_ptr<TestSession> m_session;
    QString m_language;
    Stage m_stage = Stage::None;
    QString m_data;

    static bool isDense() { return qGuiApp->devicePixelRatio() > 1; }

    void speak(const QString &language) {
        m_session.reset();
        m_language = language;
        m_stage = Stage::None;
        QVERIFY(m_translator.load(QLatin1StringView{CATALOGUES} + u"/dossier_"_s + language + u".qm"_s));
        QCoreApplication::installTranslator(&m_translator);
        QLocale::setDefault(QLocale{language});
        m_session = std::make_unique<TestSession>(TestSession::Begin::Closed);
        m_data = everybodysWords();
    }
    void waitForOpen() { QTRY_VERIFY_WITH_TIMEOUT((*m_session)->isOpen(), 3 * TestWindow::kPatience); }
    void goTo(Stage stage) {
        if (m_stage == stage)
            return;
        if (m_stage == Stage::None) {
            (*m_session)->createWorkspace(place(), kPassphrase);
            waitForOpen();
        }
        if (m_stage < Stage::Full && stage >= Stage::Full)
            m_session->store(sampleCustomers());
        m_stage = stage;
        m_session->notices().dismiss();
        if (stage >= Stage::Full) {
            (*m_session)->setMasking(stage == Stage::Masked ? u"all"_s : u"none"_s);
            QTRY_COMPARE((*m_session)->masking(), stage == Stage::Masked ? u"all"_s : u"none"_s);
        }
        if (stage <= Stage::Masked)
            return;
        m_session->close();
        if (stage == Stage::Locked)
            m_session->keychain().entries.clear();
        else
            (*m_session)->openReadOnly(place(), kPassphrase);
        if (stage == Stage::ReadOnly)
            waitForOpen();
    }
    QString place() const { return m_session->file(u"销售部.dossier"_s); }

    /// Every text that comes from people and tables.
    QString everybodysWords() {
        QString words = u"销售部 展会名单 天河区 没有这个人 去年春天 华东 "_s;
        const auto reference = Reference::load().value();
        for (const Customer &customer : sampleCustomers()) {
            QStringList texts{reference->industries.label(customer.values.text(Field::Industry))};
            for (const Field division : {Field::Province, Field::City, Field::County})
                texts << reference->divisions.label(customer.values.text(division));
            for (const auto &entry : customer.values)
                texts << entry.value.text;
            for (int part = 1; part < kPartCount; ++part)
                for (const auto &item : customer.items(Part(part)))
                    for (const auto &entry : item.values)
                        texts << entry.value.text;
            words += texts.join(u' ');
        }
        for (const int table : {0, 1}) {
            GatheredRows rows;
            if (!(*m_session)->files().read(kFair, table, {}, rows))
                qFatal("the sample cannot be read");
            words += QString::fromUtf8(QJsonDocument{rows.rows()}.toJson());
        }
        return words;
    }

private Q_SLOTS:
    void initTestCase() {
        QFont font = QGuiApplication::font();
        font.setFamilies(QStringList{u"Noto Sans CJK SC"_s} + font.families());
        font.setFeature("tnum", 1);
        QGuiApplication::setFont(font);
    }
    void cleanupTestCase() {
        m_session.reset();
        m_sheet.write(isDense() ? u"index-200.html"_s : u"index.html"_s);
    }

    void shows_itself_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("index");
        for (const char *language : {"zh_CN", "en"})
            for (int index = -1; const Screen &screen : screens())
                if (++index; !isDense() || kDense.contains(screen.name))
                    QTest::addRow("%s %s", language, qPrintable(screen.name)) << QString::fromLatin1(language) << index;
    }

    void shows_itself() {
        QFETCH(const QString, language);
        QFETCH(const int, index);
        const Screen screen = screens()[std::size_t(index)];
        if (language != m_language)
            speak(language);
        goTo(screen.stage);
        QSettings{}.clear();
        QSettings{}.setValue("appearance/motion"_L1, u"reduced"_s);
        if (screen.stage == Stage::Locked)
            QSettings{}.setValue("recent/workspaces"_L1, QStringList{place()});

        const TestWindow window{{{u"startPage"_s, screen.page}}};
        window->resize(screen.size);
        screen.steps(window, *m_session);
        const auto letGo = qScopeGuard([this] {
            m_session->files().letGo();
            bringBack(*m_session);
            takeBack(*m_session);
        });
        if (screen.name != "import-running"_L1)
            QVERIFY(window.settles());
        QTest::qWait(50);

        QStringList faults;
        QImage picture;
        for (const QString &scheme : {u"light"_s, u"dark"_s}) {
            window->findChild<AppearanceSettings *>()->showScheme(scheme);
            QCoreApplication::processEvents();
            picture = window->grabWindow();
            m_sheet.add((isDense() ? u"200-"_s : QString{}) + screen.name, language + u'-' + scheme, picture);
            if (drawn(picture) < picture.width())
                faults << u"%1 is blank"_s.arg(scheme);
        }
        faults += ScreenFaults::in(*window.operator->(), picture, language == "zh_CN"_L1, m_data);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"\n"_s)));
    }
};

QTEST_MAIN(ScreensTest)
#include "ScreensTest.moc"
