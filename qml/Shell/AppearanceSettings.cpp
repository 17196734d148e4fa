#include "AppearanceSettings.h"

#include "SystemMotion.h"

#include <QGuiApplication>
#include <QSettings>
#include <QStringList>
#include <QStyleHints>

#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

const QStringList kSchemes{u"system"_s, u"light"_s, u"dark"_s};
constexpr std::array kColorSchemes{Qt::ColorScheme::Unknown, Qt::ColorScheme::Light, Qt::ColorScheme::Dark};
const QStringList kMotions{u"system"_s, u"reduced"_s};
const QStringList kLanguages{QString{}, u"zh_CN"_s, u"en"_s};
constexpr QLatin1StringView kScheme{"appearance/theme"};
constexpr QLatin1StringView kLanguage{"appearance/language"};
constexpr QLatin1StringView kMotion{"appearance/motion"};

/// The place of what was chosen among @p choices; the first where nothing was.
int chosen(QLatin1StringView key, const QStringList &choices) {
    return qMax(0, int(choices.indexOf(QSettings{}.value(key).toString())));
}

/// What is not ours follows too: the frame of the window, dialogs of the system, the platform's own controls.
void tellSystem(int scheme) { QGuiApplication::styleHints()->setColorScheme(kColorSchemes[std::size_t(scheme)]); }

} // namespace

AppearanceSettings::AppearanceSettings(QObject *parent)
    : QObject{parent}, m_scheme{chosen(kScheme, kSchemes)}, m_language{chosen(kLanguage, kLanguages)},
      m_languageAtStart{m_language}, m_motion{chosen(kMotion, kMotions)} {
    tellSystem(m_scheme);
    askSystem();
    // Whoever changes the system's settings comes back from another window.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            askSystem();
    });
}

void AppearanceSettings::askSystem() {
    askForReducedMotion(this, [this](bool isReduced) {
        if (m_isSystemStill == isReduced)
            return;
        m_isSystemStill = isReduced;
        Q_EMIT changed();
    });
}

void AppearanceSettings::setMotion(int motion) {
    m_motion = motion;
    QSettings{}.setValue(kMotion, kMotions[motion]);
    Q_EMIT changed();
}

void AppearanceSettings::setScheme(int scheme) {
    m_scheme = scheme;
    QSettings{}.setValue(kScheme, kSchemes[scheme]);
    tellSystem(scheme);
    Q_EMIT changed();
}

void AppearanceSettings::setLanguage(int language) {
    m_language = language;
    QSettings{}.setValue(kLanguage, kLanguages[language]);
    Q_EMIT changed();
}

void AppearanceSettings::showScheme(const QString &name) {
    if (!kSchemes.contains(name))
        return;
    m_scheme = int(kSchemes.indexOf(name));
    tellSystem(m_scheme);
    Q_EMIT changed();
}

} // namespace dossier
