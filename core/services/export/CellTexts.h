#pragma once

#include "domain/FieldValues.h"
#include "reference/Phones.h"
#include "services/export/Headings.h"

namespace dossier {

class SettingValues;
struct Proof;
struct Reference;

/// Values as a person reads them in a table, and as the import reads them back: labels instead of ids, money in 元,
/// phones in one form, several values of a cell parted by ' / '. A marked value shows what was written.
class CellTexts {
public:
    /// Keeps @p reference.
    CellTexts(const Reference &reference, Language language, PhoneForm phones = PhoneForm::National);

    QString text(Field field, const FieldValue &value) const;

private:
    QString one(const FieldSpec &field, const QString &canonical) const;

    const Reference &m_reference;
    Language m_language;
    PhoneForm m_phones;
};

/// How a value was verified: "官网 2024-05-03 王芳".
QString proofText(const Proof &proof, Language language);

/// Labels of a field's options, or 是 and 否; empty for a field without a list.
QStringList choicesOf(Field field, Language language);
/// Those of them that the workspace offers.
QStringList choicesOf(Field field, Language language, const SettingValues &settings);

} // namespace dossier
