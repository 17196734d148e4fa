#include "domain/Lists.h"

#include <QString>

#include <algorithm>

namespace dossier {
namespace {

/// Width, letter case and blanks apart: what people type differently for the same word.
QString folded(QStringView text) {
    QString result = text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    result.removeIf([](QChar c) { return c.isSpace(); });
    return result;
}

bool means(const Option &option, const QString &wanted) {
    if (folded(option.labelZh) == wanted || folded(option.labelEn.toString()) == wanted ||
        folded(option.id.toString()) == wanted)
        return true;
    for (const QStringView synonym : option.synonyms.tokenize(u' ', Qt::SkipEmptyParts))
        if (folded(synonym) == wanted)
            return true;
    return false;
}

} // namespace

std::span<const Option> optionsOf(QLatin1StringView list) {
    const auto first = std::ranges::find(kOptions, list, &Option::list);
    const auto last = std::find_if(first, kOptions.end(), [list](const Option &option) { return option.list != list; });
    return {first, last};
}

const Option *optionById(QLatin1StringView list, QStringView id) {
    for (const Option &option : optionsOf(list))
        if (option.id == id)
            return &option;
    return nullptr;
}

const Option *optionByText(QLatin1StringView list, QStringView text) { return optionByText(optionsOf(list), text); }

const Option *optionByText(std::span<const Option> options, QStringView text) {
    const QString wanted = folded(text);
    for (const Option &option : options)
        if (means(option, wanted))
            return &option;
    return nullptr;
}

} // namespace dossier
