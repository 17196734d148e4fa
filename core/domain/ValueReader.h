#pragma once

#include "domain/Amounts.h"
#include "domain/Dates.h"
#include "domain/FieldValues.h"

#include <QDateTime>
#include <QStringView>

namespace dossier {

struct Reference;

/// A text with what its place says about it.
struct WrittenText {
    QStringView text;
    MoneyUnit unit = kYuan;                   ///< Of a number without a unit of its own.
    DateOrder dateOrder = DateOrder::Unknown; ///< Of 5/3/2024.
    bool isNumber = false;                    ///< A spreadsheet's cell held a number.
    bool isPrivate = false;                   ///< The heading calls the number private.
};

/// Reads what a person or a file wrote into the canonical text of a field; add, edit and import do it alike.
class ValueReader {
public:
    /// @param reference kept by reference.
    /// @param now decides the century of 24.5.3 and the offset of times without one.
    ValueReader(const Reference &reference, QDateTime now);

    /// Reads @p text into @p field and the fields that go with it (industry and industry_text, a contact's name and
    /// honorific, an e-mail address among phones). Nothing for an empty text or a placeholder (无, /, N/A). What cannot
    /// be read or is doubtful is marked: the mark's code is the problem's, its text what was written. A text that
    /// cannot be read into a typed field stands in the mark alone.
    FieldValues read(Field field, QStringView text) const;

    /// The same into values that may hold some already: a field of several values gains, any other is replaced.
    void readInto(FieldValues &into, Field field, const WrittenText &written) const;

private:
    void readLine(FieldValues &into, Field field, const WrittenText &written) const;
    void readLongText(FieldValues &into, Field field, const WrittenText &written) const;
    void readEnum(FieldValues &into, Field field, const WrittenText &written) const;
    void readDateField(FieldValues &into, Field field, const WrittenText &written) const;
    void readDateTime(FieldValues &into, Field field, const WrittenText &written) const;
    void readMoney(FieldValues &into, Field field, const WrittenText &written) const;
    void readMoneyRange(FieldValues &into, Field field, const WrittenText &written) const;
    void readNumber(FieldValues &into, Field field, const WrittenText &written) const;
    void readDecimalField(FieldValues &into, Field field, const WrittenText &written) const;
    void readBool(FieldValues &into, Field field, const WrittenText &written) const;
    void readDivision(FieldValues &into, Field field, const WrittenText &written) const;
    void readIndustry(FieldValues &into, Field field, const WrittenText &written) const;
    void readUscc(FieldValues &into, Field field, const WrittenText &written) const;
    void readPhones(FieldValues &into, Field field, const WrittenText &written) const;
    void readEmailField(FieldValues &into, Field field, const WrittenText &written) const;
    void readContactName(FieldValues &into, const WrittenText &written) const;

    using Reading = void (ValueReader::*)(FieldValues &, Field, const WrittenText &) const;
    static Reading readingOf(FieldType type);

    DateHints hints(const WrittenText &written) const;

    const Reference &m_reference;
    QDateTime m_now;
};

} // namespace dossier
