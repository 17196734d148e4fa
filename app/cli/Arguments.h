#pragma once

#include <dossier/Error.h>

#include <QLatin1StringView>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace dossier::cli {

/// One option that a command understands.
struct OptionSpec {
    enum class Count : quint8 { Once, Many };

    QLatin1StringView name;       ///< With its dashes: "--filter".
    QLatin1StringView value = {}; ///< What the help shows for its value: "EXPR"; empty: the option has none.
    const char *summary = "";     ///< English source of its line in the help, context "Commands".
    Count count = Count::Once;
};

/// What stood behind a command, checked against its options.
class Arguments {
public:
    const QStringList &words() const { return m_words; }
    const QString &word(qsizetype index) const { return m_words[index]; }

    bool has(QLatin1StringView option) const { return value(option).has_value(); }
    std::optional<QString> value(QLatin1StringView option) const;
    QString valueOr(QLatin1StringView option, const QString &otherwise) const {
        return value(option).value_or(otherwise);
    }
    QStringList values(QLatin1StringView option) const; ///< In the order given.

    /// The value of a number option; Kind::Usage where it is not a whole number from @p least to @p most.
    Result<std::optional<qint64>> number(QLatin1StringView option, qint64 least, qint64 most) const;

    void addWord(QString word) { m_words.append(std::move(word)); }
    void dropWords(qsizetype count) { m_words = m_words.sliced(count); }
    void addOption(QLatin1StringView option, QString value) { m_options.emplace_back(option, std::move(value)); }

private:
    QStringList m_words;
    std::vector<std::pair<QLatin1StringView, QString>> m_options;
};

/// Takes arguments apart, option by option and word by word. '--' ends the options; '--name=value' is '--name value'.
class ArgumentReader {
public:
    explicit ArgumentReader(QStringList arguments) : m_left{std::move(arguments)} {}

    struct Option {
        const OptionSpec *spec;
        QString value;
    };
    struct Token {
        std::optional<Option> option = {}; ///< None: a word.
        QString word = {};
    };

    bool atEnd() const { return m_left.isEmpty(); }

    /// The next word, or the next option, which must be one of @p known; else Kind::Usage "usage".
    Result<Token> next(std::span<const std::span<const OptionSpec>> known);

private:
    Result<Token> option(const QString &argument, std::span<const std::span<const OptionSpec>> known);

    QStringList m_left;
    bool m_onlyWords = false;
};

/// The error of a command line that is not understood: exit 2.
Error usageError(const QString &message);

} // namespace dossier::cli
