#pragma once

#include "domain/Customer.h"

#include <QDate>

namespace dossier {

class Pseudonym;
class SettingValues;
struct Reference;

/// Turns customers into what may be handed to somebody who shall evaluate them and not know them: a pseudonym instead
/// of name, number and ids, contact data as the window masks it, classes, amounts, and dates to the month. What tells
/// who it is, and every free text, is left out. docs/decisions/0015-a-masked-export.md says why.
class MaskedCustomers {
public:
    /// Keeps @p reference.
    explicit MaskedCustomers(const Reference &reference) : m_reference{reference} {}

    Customer masked(const Customer &customer, const Pseudonym &pseudonym) const;

private:
    FieldValues values(const FieldValues &values) const;

    const Reference &m_reference;
};

/// The period that @p day is in, by the setting mask.period: "2026-11-20", "2026-11", "2026-Q4", "2026".
QByteArray maskPeriod(const SettingValues &settings, QDate day);

} // namespace dossier
