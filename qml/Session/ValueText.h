#pragma once

#include "domain/FieldValues.h"
#include "reference/Phones.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace dossier {

class Clock;
struct Reference;

/// How values, days, amounts and counts read on the screen, in the language of the application.
class ValueText {
    Q_DECLARE_TR_FUNCTIONS(dossier::ValueText)

public:
    /// Keeps both by reference.
    ValueText(const Reference &reference, const Clock &clock);

    /// How telephone numbers read from now on; national until somebody says so.
    void setPhones(PhoneForm form) { m_phones = form; }
    /// A number as it is shown.
    QString phone(QStringView number) const { return shownPhone(number, m_phones); }

    /// A field's label in the language of the application.
    static QString label(Field field);
    /// What an item of a list is called: 联系人.
    static QString label(Part part);
    /// A label of an option; the id itself where the list has none such.
    static QString option(QLatin1StringView list, QStringView id);

    /// A kept value as it is shown; several values are parted by ' / '. Of a marked value: what was written.
    QString shown(Field field, const FieldValue &value) const;
    /// What an input field starts with; ValueReader reads it back to the same value.
    QString editable(Field field, const FieldValue &value) const;

    /// "广东省 深圳市 南山区" with what is known of it.
    QString region(const FieldValues &values) const;

    /// 今天, 昨天, 11-18 in this year, else 2025-11-18; a year or month alone as it is kept.
    QString day(QStringView date) const;
    /// day() and the time: 今天 10:20.
    QString moment(const QDateTime &instant) const;
    /// @param fen canonical money: "1.20 万元" where that is exact, else "12,345.67 元".
    QString money(QStringView fen) const;
    static QString count(qint64 count);
    /// @param range "least..below", either end may lack: "10,000 CNY – 100,000 CNY", "below 10".
    static QString stretch(Field field, const QString &range);

private:
    QString moneyRange(const QString &range) const;

    const Reference &m_reference;
    const Clock &m_clock;
    PhoneForm m_phones = PhoneForm::National;
};

} // namespace dossier
