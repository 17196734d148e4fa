#include "ChangeRows.h"

#include "Ids.h"
#include "TextTable.h"

#include "domain/Proof.h"
#include "services/export/CustomerJson.h"

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

/// Hands the fields of a change to @p visit, with the item that each belongs to, in the order of changedFields().
template <class Visit>
void forEachField(const CustomerChange &change, Visit visit) {
    for (const FieldChange &field : change.fields)
        visit(field, static_cast<const ItemChange *>(nullptr));
    for (const ItemChange &item : change.items)
        for (const FieldChange &field : item.fields)
            visit(field, &item);
}

} // namespace

QJsonValue valueOf(Field field, const FieldValue &value) {
    if (!value.text.isEmpty() || value.markCode.isEmpty())
        return CustomerJson::value(field, value.text);
    return QJsonObject{{u"code"_s, QString::fromLatin1(value.markCode)}, {u"value"_s, value.markText}};
}

void ChangedField::addTo(QJsonObject &object) const {
    if (!field.isEmpty())
        object[u"field"_s] = field;
    if (!before.isUndefined())
        object[u"old"_s] = before;
    if (!after.isUndefined())
        object[u"new"_s] = after;
    if (!proof.isUndefined())
        object[u"verified"_s] = proof;
}

std::vector<ChangedField> changedFields(const CustomerChange &change) {
    std::vector<ChangedField> rows;
    forEachField(change, [&rows](const FieldChange &field, const ItemChange *item) {
        ChangedField row{
            pathOf(field.field, item), valueOf(field.field, field.before), valueOf(field.field, field.after)};
        if (const auto proof = proofOf(field.after))
            row.proof = CustomerJson::proof(*proof);
        rows.push_back(std::move(row));
    });
    return rows;
}

QString changeText(const CustomerChange &change, const CellTexts &texts, Language language, const QStringList &notes) {
    TextTable table;
    qsizetype row = 0;
    forEachField(change, [&](const FieldChange &field, const ItemChange *) {
        const auto shown = [&](const FieldValue &value) {
            const QString text = texts.text(field.field, value).simplified();
            const auto proof = proofOf(value);
            return text.isEmpty() ? u"–"_s : proof ? text + u" ✓ "_s + proofText(*proof, language) : text;
        };
        QStringList cells{
            u"    "_s + labelOf(field.field, language), shown(field.before), u"→ "_s + shown(field.after)};
        if (!notes.isEmpty())
            cells << notes[row++];
        table.addRow(cells);
    });
    return table.text();
}

QJsonObject recordJson(qint64 seq, const ChangeRecord &record) {
    QJsonObject object{{u"seq"_s, seq}, {u"change"_s, idText(record.id)},
        {u"at"_s, record.at.toString(Qt::ISODateWithMs)}, {u"by"_s, record.actor}, {u"os_user"_s, record.osUser}};
    if (record.asOf.isValid())
        object[u"as_of"_s] = record.asOf.toString(Qt::ISODate);
    if (!record.origin.text.isEmpty())
        object[u"source"_s] = record.origin.text;
    if (!record.origin.undoes.isNull())
        object[u"undoes"_s] = idText(record.origin.undoes);
    return object;
}

} // namespace dossier::cli
