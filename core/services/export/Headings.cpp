#include "services/export/Headings.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

bool isMoney(FieldType type) { return type == FieldType::Money || type == FieldType::MoneyRange; }

/// Chinese labels of records that say whose they are. A table of customers with a 状态 or an "On" means something else.
constexpr std::array kTellingLabels{Field::ContractRecordNumber, Field::ContractRecordAmount, Field::PaymentOn,
    Field::PaymentAmount, Field::NeedRecordContent, Field::ComplaintOn, Field::ComplaintContent, Field::CareOn};

/// Labels need not tell a contact's department from the customer's, or a contract's beginning from anything's.
bool isAmbiguous(const FieldSpec &wanted, Language language) {
    if (isRecord(wanted.part))
        return language == Language::English || !std::ranges::contains(kTellingLabels, wanted.field);
    return language == Language::English && std::ranges::count_if(kFields, [&](const FieldSpec &other) {
        return other.labelEn == wanted.labelEn && !isRecord(other.part);
    }) > 1;
}

QString labelOf(const FieldSpec &wanted, Language language) {
    const bool isBare = wanted.part != Part::Customer && isAmbiguous(wanted, language);
    const PartSpec &part = spec(wanted.part);
    if (language == Language::Chinese)
        return isBare ? u"%1·%2"_s.arg(part.labelZh, wanted.labelZh) : wanted.labelZh.toString();
    if (!isBare)
        return wanted.labelEn.toString();
    const QLatin1StringView sign = isRecord(wanted.part) ? ": "_L1 : " "_L1;
    return part.labelEn + sign + wanted.labelEn.toString().toLower();
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
    QString heading = column.own.isEmpty() ? labelOf(wanted, language) : column.label;
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
    for (const FieldSpec &candidate : kBuiltInFields) {
        if (number != 1 && candidate.part == Part::Customer)
            continue;
        for (const Language language : {Language::Chinese, Language::English})
            if (number >= 1 && folded(labelOf(candidate, language)) == match.capturedView(1))
                return TableColumn{.field = candidate.field, .item = number - 1};
    }
    return std::nullopt;
}

} // namespace dossier
