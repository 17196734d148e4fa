#include "Appearance.h"

#include <QFont>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QQuickStyle>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

#if defined(Q_OS_WIN)
constexpr QLatin1StringView kStyle{"FluentWinUI3"};
#elif defined(Q_OS_MACOS)
constexpr QLatin1StringView kStyle{"macOS"};
#else
constexpr QLatin1StringView kStyle{"Fusion"};
#endif

/// The Chinese font of each platform first, so that Latin and Chinese share a baseline.
const QStringList kFonts{u"Microsoft YaHei UI"_s, u"PingFang SC"_s, u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s,
    u"WenQuanYi Micro Hei"_s};

/// Words of Qt's own file dialog, for where the system has none: Qt's catalogue lacks them, so ours answers for them.
[[maybe_unused]] constexpr std::array kWordsOfQt{QT_TRANSLATE_NOOP("FileDialog", "File name"),
    QT_TRANSLATE_NOOP("FileDialog", "Filter"), QT_TRANSLATE_NOOP("FileDialog", "Overwrite file?"),
    QT_TRANSLATE_NOOP("FileDialog", "“%1” already exists.\nDo you want to replace it?")};

bool isChinese(const QString &asked) {
    if (asked == "zh_CN"_L1 || asked == "en"_L1)
        return asked == "zh_CN"_L1;
    return QLocale::system().uiLanguages().value(0).startsWith("zh"_L1);
}

} // namespace

Appearance::Appearance(const QString &language) {
    speak(isChinese(language.isEmpty() ? QSettings{}.value("appearance/language"_L1).toString() : language));
    QQuickStyle::setStyle(kStyle);
    QFont font = QGuiApplication::font();
    font.setFamilies(kFonts + font.families());
    font.setFeature("tnum", 1);
    QGuiApplication::setFont(font);
}

void Appearance::speak(bool chinese) {
    QLocale::setDefault(chinese ? QLocale{QLocale::Chinese, QLocale::China} : QLocale{QLocale::English});
    // English has a catalogue as well: that of its plurals.
    const std::array loaded{m_translators[0].load(chinese ? u":/i18n/dossier_zh_CN.qm"_s : u":/i18n/dossier_en.qm"_s),
        chinese && m_translators[1].load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))};
    for (std::size_t i = 0; i < loaded.size(); ++i)
        if (loaded[i])
            QCoreApplication::installTranslator(&m_translators[i]);
}

} // namespace dossier
