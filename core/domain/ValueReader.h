#pragma once

#include "domain/FieldValues.h"

#include <QDate>
#include <QStringView>

namespace dossier {

struct Reference;

/// Reads what a person or a file wrote into the canonical text of a field; add, edit and import do it alike.
class ValueReader {
public:
    /// @param reference kept by reference.
    /// @param today decides what lies in the future.
    ValueReader(const Reference &reference, QDate today);

    /// Reads @p text into @p field and the fields that go with it (industry and industry_text, a contact's name and
    /// honorific). Nothing for an empty text or a placeholder (无, /, N/A). What cannot be read or is doubtful is
    /// marked: the mark's code is the problem's, its text what was written. A text that cannot be read into a typed
    /// field stands in the mark alone.
    FieldValues read(Field field, QStringView text) const;

private:
    const Reference &m_reference;
    QDate m_today;
};

} // namespace dossier
