#include "Arguments.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Arguments)
};

Error notBetween(QLatin1StringView option, qint64 least, qint64 most, const QString &written) {
    return usageError(Words::tr("%1 needs a whole number from %2 to %3, not '%4'.")
            .arg(option, QString::number(least), QString::number(most), written));
}

} // namespace

Error usageError(const QString &message) { return {.kind = Error::Kind::Usage, .code = "usage", .message = message}; }

std::optional<QString> Arguments::value(QLatin1StringView option) const {
    for (const auto &[name, value] : m_options)
        if (name == option)
            return value;
    return std::nullopt;
}

QStringList Arguments::values(QLatin1StringView option) const {
    QStringList values;
    for (const auto &[name, value] : m_options)
        if (name == option)
            values << value;
    return values;
}

Result<std::optional<qint64>> Arguments::number(QLatin1StringView option, qint64 least, qint64 most) const {
    const std::optional<QString> written = value(option);
    if (!written)
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = written->toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        return std::unexpected{notBetween(option, least, most, *written)};
    return number;
}

Result<ArgumentReader::Token> ArgumentReader::next(std::span<const std::span<const OptionSpec>> known) {
    const QString argument = m_left.takeFirst();
    if (!m_onlyWords && argument == "--"_L1) {
        m_onlyWords = true;
        if (atEnd())
            return std::unexpected{usageError(Words::tr("Nothing stands behind '--'."))};
        return next(known);
    }
    if (m_onlyWords || argument.size() < 2 || !argument.startsWith(u'-'))
        return Token{.word = argument};
    return option(argument, known);
}

Result<ArgumentReader::Token> ArgumentReader::option(
    const QString &argument, std::span<const std::span<const OptionSpec>> known) {
    const qsizetype equals = argument.indexOf(u'=');
    const QString name = equals < 0 ? argument : argument.first(equals);
    const OptionSpec *spec = nullptr;
    for (const auto options : known)
        for (const OptionSpec &candidate : options)
            if (candidate.name == name)
                spec = &candidate;
    if (!spec)
        return std::unexpected{usageError(Words::tr("There is no option %1 here.").arg(name))};
    if (spec->value.isEmpty()) {
        if (equals >= 0)
            return std::unexpected{usageError(Words::tr("The option %1 takes no value.").arg(name))};
        return Token{.option = Option{spec, {}}};
    }
    if (equals >= 0)
        return Token{.option = Option{spec, argument.sliced(equals + 1)}};
    if (atEnd())
        return std::unexpected{usageError(Words::tr("The option %1 needs a value: %2").arg(name, spec->value))};
    return Token{.option = Option{spec, m_left.takeFirst()}};
}

} // namespace dossier::cli
