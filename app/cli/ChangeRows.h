#pragma once

#include "DossierText.h"

#include "db/History.h"
#include "domain/OwnFields.h"

#include <QJsonObject>

namespace dossier::cli {

/// What became of one field, or of the dossier as a whole where it has no field.
struct ChangedField {
    QString field = {}; ///< Its path: "contacts[0].phones"; of an own field its id.
    QJsonValue before = QJsonValue::Undefined;
    QJsonValue after = QJsonValue::Undefined;
    QJsonValue proof = QJsonValue::Undefined; ///< Of the value that stands there now, where this change verified it.

    /// "field", "old", "new" and "verified", each where there is one.
    void addTo(QJsonObject &object) const;
};

/// A value, or its mark where it could not be read.
QJsonValue valueOf(Field field, const FieldValue &value);

/// Hands the fields of a change to @p visit, with the item that each belongs to: those of the customer, then those of
/// its items. Which own field a value is of is no field to a person.
template <class Visit>
void forEachField(const CustomerChange &change, Visit visit) {
    for (const FieldChange &field : change.fields)
        visit(field, static_cast<const ItemChange *>(nullptr));
    for (const ItemChange &item : change.items)
        for (const FieldChange &field : item.fields)
            if (field.field != Field::OwnValueField)
                visit(field, &item);
}

/// A row for each field of a change, in the order of forEachField().
std::vector<ChangedField> changedFields(const CustomerChange &change, const OwnFields &own);

/// A line for each field, for a person: what it is called, what stood there and what stands there now. @p notes stand
/// behind, one for each; none: nothing does.
QString changeText(const CustomerChange &change, const CellTexts &texts, Language language, const OwnFields &own,
    const QStringList &notes = {});

/// Who, when and why: "seq", "change", "at", "by" and so on.
QJsonObject recordJson(qint64 seq, const ChangeRecord &record);

} // namespace dossier::cli
