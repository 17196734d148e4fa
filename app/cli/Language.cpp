#include "Language.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

/// What stands behind '--lang', if anything does.
QString languageIn(const QStringList &arguments) {
    for (qsizetype index = 0; index < arguments.size() && arguments[index] != "--"_L1; ++index) {
        if (arguments[index] == "--lang"_L1)
            return arguments.value(index + 1);
        if (arguments[index].startsWith("--lang="_L1))
            return arguments[index].section(u'=', 1);
    }
    return {};
}

bool isChinese(const QString &asked) {
    if (asked == "zh_CN"_L1 || asked == "en"_L1)
        return asked == "zh_CN"_L1;
    return QLocale::system().uiLanguages().value(0).startsWith("zh"_L1);
}

} // namespace

ChosenLanguage::ChosenLanguage(const QStringList &arguments) {
    const bool chinese = isChinese(languageIn(arguments));
    QLocale::setDefault(chinese ? QLocale{QLocale::Chinese, QLocale::China} : QLocale{QLocale::English});
    // English has a catalogue as well: that of its plurals.
    if (m_translator.load(chinese ? u":/i18n/dossier_zh_CN.qm"_s : u":/i18n/dossier_en.qm"_s))
        QCoreApplication::installTranslator(&m_translator);
}

} // namespace dossier::cli
