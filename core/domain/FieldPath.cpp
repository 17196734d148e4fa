#include "domain/FieldPath.h"

#include "domain/OwnFields.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::FieldPath)
};

std::unexpected<Error> unknown(const QString &text) {
    return std::unexpected{Error{.kind = Error::Kind::InvalidInput,
        .code = "field-unknown",
        .message = Words::tr("There is no field %1.").arg(text)}};
}

std::optional<Part> partOf(QStringView name) {
    for (int part = 1; part < kPartCount; ++part)
        if (partName(Part(part)) == name)
            return Part(part);
    return std::nullopt;
}

int position(const QRegularExpressionMatch &match, const QString &name) {
    return match.hasCaptured(name) ? match.capturedView(name).toInt() : -1;
}

} // namespace

Result<FieldPath> parseFieldPath(const QString &text) {
    static const QRegularExpression kItem{u"^(?<list>\\w+)\\[(?<item>\\d{1,6})\\]$"_s};
    static const QRegularExpression kField{
        u"^(?:(?<list>\\w+)\\[(?<item>\\d{1,6})\\]\\.)?(?<field>\\w+)(?<several>\\[(?<value>\\d{1,6})?\\])?$"_s};
    if (isOwnFieldId(text))
        return FieldPath{.part = Part::OwnValues, .own = text};
    if (const auto match = kItem.match(text); match.hasMatch())
        if (const auto part = partOf(match.capturedView("list")))
            return FieldPath{.part = *part, .item = position(match, u"item"_s)};
    const auto match = kField.match(text);
    if (!match.hasMatch())
        return unknown(text);
    const QString list = match.captured("list");
    const auto field = fieldById(list.isEmpty() ? match.captured("field") : list + u"[]."_s + match.captured("field"));
    if (!field || (match.hasCaptured("several") && !spec(*field).multiple))
        return unknown(text);
    return FieldPath{.part = spec(*field).part,
        .item = position(match, u"item"_s),
        .field = field,
        .value = position(match, u"value"_s)};
}

QString toText(const FieldPath &path) {
    if (!path.own.isEmpty())
        return path.own;
    QString text;
    if (path.item >= 0)
        text = u"%1[%2]"_s.arg(partName(path.part)).arg(path.item);
    if (!path.field)
        return text;
    if (path.item >= 0)
        text += u'.';
    text += memberName(*path.field);
    if (path.value >= 0)
        text += u"[%1]"_s.arg(path.value);
    return text;
}

} // namespace dossier
