#include "AppearanceSettings.h"

#include <QSettings>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

const QStringList kSchemes{u"system"_s, u"light"_s, u"dark"_s};
const QStringList kLanguages{QString{}, u"zh_CN"_s, u"en"_s};
constexpr QLatin1StringView kScheme{"appearance/theme"};
constexpr QLatin1StringView kLanguage{"appearance/language"};

} // namespace

AppearanceSettings::AppearanceSettings(QObject *parent)
    : QObject{parent}, m_scheme{qMax(0, int(kSchemes.indexOf(QSettings{}.value(kScheme).toString())))},
      m_language{qMax(0, int(kLanguages.indexOf(QSettings{}.value(kLanguage).toString())))},
      m_languageAtStart{m_language} {}

void AppearanceSettings::setScheme(int scheme) {
    m_scheme = scheme;
    QSettings{}.setValue(kScheme, kSchemes[scheme]);
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
    Q_EMIT changed();
}

} // namespace dossier
