#include "services/export/Headings.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr std::array kItemWords{""_L1, "Contact"_L1, "Follow-up"_L1, "Yearly amount"_L1};
static_assert(kItemWords.size() == kPartCount);

bool isMoney(FieldType type) { return type == FieldType::Money || type == FieldType::MoneyRange; }

/// English labels need not tell a contact's department from the customer's.
bool isAmbiguous(const FieldSpec &wanted) {
    return std::ranges::count(kFields, wanted.labelEn, &FieldSpec::labelEn) > 1;
}

QString labelOf(const FieldSpec &wanted, Language language) {
    if (language == Language::Chinese)
        return wanted.labelZh.toString();
    if (wanted.part == Part::Customer || !isAmbiguous(wanted))
        return wanted.labelEn.toString();
    return kItemWords[std::size_t(wanted.part)] + u' ' + wanted.labelEn.toString().toLower();
}

/// Width, letter case and blanks apart.
QString folded(QStringView text) {
    QString result = text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    result.removeIf([](QChar c) { return c.isSpace(); });
    return result;
}

} // namespace

Language languageOf(const QLocale &locale) {
    return locale.language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

QString headingOf(const TableColumn &column, Language language) {
    const FieldSpec &wanted = spec(column.field);
    QString heading = labelOf(wanted, language);
    if (column.item > 0)
        heading += (language == Language::English ? u" "_s : QString{}) + QString::number(column.item + 1);
    if (isMoney(wanted.type))
        heading += language == Language::English ? u" (CNY)"_s : u"(元)"_s;
    return heading;
}

std::optional<TableColumn> columnOf(QStringView heading) {
    static const QRegularExpression kForm{uR"(\A(.*?\D)(\d{1,4})?(?:\((?:元|cny)\))?\*?\z)"_s};
    const QRegularExpressionMatch match = kForm.match(folded(heading));
    if (!match.hasMatch())
        return std::nullopt;
    const int number = match.hasCaptured(2) ? match.capturedView(2).toInt() : 1;
    for (const FieldSpec &candidate : kFields) {
        if (number != 1 && candidate.part == Part::Customer)
            continue;
        for (const Language language : {Language::Chinese, Language::English})
            if (number >= 1 && folded(labelOf(candidate, language)) == match.capturedView(1))
                return TableColumn{.field = candidate.field, .item = number - 1};
    }
    return std::nullopt;
}

} // namespace dossier
