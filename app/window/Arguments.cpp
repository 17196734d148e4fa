#include "Arguments.h"

#include "domain/SecretBytes.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr qint64 kPassphraseLimit = 4096; ///< More than any passphrase has.
constexpr QLatin1StringView kLanguage{"--lang"};

struct Option {
    QLatin1StringView name;
    QLatin1StringView value;
    QString Arguments::*member;
};

constexpr std::array kOptions{
    Option{QLatin1StringView{"--workspace"}, QLatin1StringView{"DIR|postgresql://USER@HOST/DB"}, &Arguments::workspace},
    Option{QLatin1StringView{"--passphrase-fd"}, QLatin1StringView{"N"}, &Arguments::passphraseFd},
    Option{QLatin1StringView{"--passphrase-file"}, QLatin1StringView{"F"}, &Arguments::passphraseFile},
    Option{QLatin1StringView{"--now"}, QLatin1StringView{"TIME"}, &Arguments::now},
    Option{QLatin1StringView{"--theme"}, QLatin1StringView{"light|dark|system"}, &Arguments::theme},
    Option{QLatin1StringView{"--page"}, QLatin1StringView{"customers|import|plugins|settings"}, &Arguments::page},
    Option{QLatin1StringView{"--select"}, QLatin1StringView{"NUMBER"}, &Arguments::select},
    Option{QLatin1StringView{"--screenshot"}, QLatin1StringView{"FILE.png"}, &Arguments::screenshot},
};

Error usage(const QString &message) { return {.kind = Error::Kind::Usage, .code = "usage", .message = message}; }

/// "1320x860"; invalid where it is no such thing.
QSize sizeOf(const QString &text) {
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize{parts[0].toInt(), parts[1].toInt()} : QSize{};
}

} // namespace

Result<Arguments> Arguments::from(const QStringList &commandLine) {
    Arguments arguments;
    for (qsizetype i = 0; i < commandLine.size(); ++i) {
        // Both "--name value" and "--name=value".
        const QString name = commandLine[i].section(u'=', 0, 0);
        const bool isJoined = commandLine[i].contains(u'=');
        const QString value = isJoined ? commandLine[i].section(u'=', 1) : commandLine.value(i + 1);
        const auto option = std::ranges::find(kOptions, name, &Option::name);
        if (option == kOptions.end() && name != "--size"_L1 && name != kLanguage)
            return std::unexpected{usage(tr("There is no option %1; --help lists them.").arg(commandLine[i]))};
        if (!isJoined && ++i == commandLine.size())
            return std::unexpected{usage(tr("The option %1 needs a value.").arg(name))};
        if (option != kOptions.end())
            arguments.*option->member = value;
        else if (name == "--size"_L1)
            arguments.size = sizeOf(value);
        if (name == "--size"_L1 && arguments.size.isEmpty())
            return std::unexpected{usage(tr("A size looks like 1320x860."))};
    }
    return arguments;
}

QString Arguments::help() {
    QString text = u"dossier [OPTIONS]\n  --lang zh_CN|en\n  --size WxH\n"_s;
    for (const Option &option : kOptions)
        text += "  "_L1 + option.name + u' ' + option.value + u'\n';
    return text;
}

QString Arguments::languageIn(const QStringList &commandLine) {
    for (qsizetype i = 0; i < commandLine.size(); ++i) {
        if (commandLine[i] == kLanguage)
            return commandLine.value(i + 1);
        if (commandLine[i].startsWith("--lang="_L1))
            return commandLine[i].section(u'=', 1);
    }
    return {};
}

std::optional<QDateTime> Arguments::injectedNow() const {
    const QDateTime time = QDateTime::fromString(now, Qt::ISODate);
    return time.isValid() ? std::optional{time} : std::nullopt;
}

Result<std::optional<Passphrase>> Arguments::passphrase() const {
    if (passphraseFd.isEmpty() && passphraseFile.isEmpty())
        return std::nullopt;
    // Unbuffered: a buffer would keep a copy.
    QFile file{passphraseFile};
    bool isNumber = false;
    const int descriptor = passphraseFd.toInt(&isNumber);
    const bool isOpen =
        isNumber ? file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)
                 : file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!isOpen)
        return std::unexpected{usage(tr("The passphrase cannot be read."))};
    QByteArray bytes;
    for (QByteArray part = file.read(kPassphraseLimit); !part.isEmpty() && bytes.size() < kPassphraseLimit;
        part = file.read(kPassphraseLimit))
        bytes += part;
    auto passphrase = Passphrase::fromBytes(bytes);
    wipe(bytes);
    return passphrase;
}

} // namespace dossier
