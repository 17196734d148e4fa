#include "domain/Fields.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace dossier {

std::optional<Field> fieldById(QStringView id) {
    // "contacts[0].phones[1]" names the same field as "contacts[].phones[]".
    QString plain;
    plain.reserve(id.size());
    bool inBrackets = false;
    for (const QChar c : id) {
        if (c == u']')
            inBrackets = false;
        if (!inBrackets)
            plain += c;
        if (c == u'[')
            inBrackets = true;
    }
    for (const FieldSpec &spec : kFields)
        if (spec.id == plain || (spec.multiple && spec.id.chopped(2) == plain))
            return spec.field;
    return std::nullopt;
}

QLatin1StringView memberName(Field field) {
    QLatin1StringView name = spec(field).id;
    if (const auto dot = name.indexOf(u'.'); dot >= 0)
        name = name.sliced(dot + 1);
    return name.endsWith("[]"_L1) ? name.chopped(2) : name;
}

} // namespace dossier
