#include "ChangeRows.h"

#include "Ids.h"
#include "TextTable.h"

#include "domain/Proof.h"
#include "services/export/CustomerJson.h"

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

std::shared_ptr<const OwnField> ownOf(const ItemChange *item, const OwnFields &own) {
    return item && item->part == Part::OwnValues ? own.byItem(item->id) : nullptr;
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

std::vector<ChangedField> changedFields(const CustomerChange &change, const OwnFields &own) {
    std::vector<ChangedField> rows;
    forEachField(change, [&](const FieldChange &field, const ItemChange *item) {
        const auto ownField = ownOf(item, own);
        ChangedField row{ownField ? ownField->id : pathOf(field.field, item), valueOf(field.field, field.before),
            valueOf(field.field, field.after)};
        if (const auto proof = proofOf(field.after))
            row.proof = CustomerJson::proof(*proof);
        rows.push_back(std::move(row));
    });
    return rows;
}

QString changeText(const CustomerChange &change, const CellTexts &texts, Language language, const OwnFields &own,
    const QStringList &notes) {
    TextTable table;
    qsizetype row = 0;
    forEachField(change, [&](const FieldChange &field, const ItemChange *item) {
        const auto shown = [&](const FieldValue &value) {
            const QString text = texts.text(field.field, value).simplified();
            const auto proof = proofOf(value);
            return text.isEmpty() ? u"–"_s : proof ? text + u" ✓ "_s + proofText(*proof, language) : text;
        };
        const auto ownField = ownOf(item, own);
        const QString label = ownField ? ownField->label : labelOf(field.field, language);
        QStringList cells{u"    "_s + label, shown(field.before), u"→ "_s + shown(field.after)};
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
