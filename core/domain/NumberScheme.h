#pragma once

#include "domain/SettingSpecs.h"

#include <QCoreApplication>
#include <QDate>
#include <QMap>

#include <array>

namespace dossier {

/// What a number may tell of the dossier that gets it.
struct NumberTraits {
    bool isPerson = false;
    QString businessType = {}; ///< Id; empty: b2b for an organisation, b2c for a person.
    QString industry = {};     ///< Code of GB/T 4754.
    QString province = {};     ///< Code.
    QString city = {};         ///< Code.
};

/// Numbers that differ in their serial alone: those of one month, or of one industry and region.
struct NumberSeries {
    QString prefix; ///< All but the serial: "202405-", "GY-SH-".
    int digits = 4; ///< Of the serial, at least: past 9999 it just grows.
    int most = 0;   ///< Characters that a number may have; 0: any.

    QString number(qint64 serial) const { return prefix + QString::number(serial).rightJustified(digits, u'0'); }
    bool holds(qint64 serial) const { return most == 0 || number(serial).size() <= most; }
    /// The first number with more than @p characters.
    QString firstLongerThan(qsizetype characters) const;
};

/// How numbers are made, by the settings numbering.scheme, numbering.max_length, industry.code and region.code_table:
/// a preset or a pattern, of organisations and of persons. Presets: A "B2B-2024-001" (seed 1, 步骤2), B "GY-SH-001" and
/// for persons "202405001" (seed 2, 编码规则), C "202405-0001" (seed 3, §二(二)2).
class NumberScheme {
    Q_DECLARE_TR_FUNCTIONS(NumberScheme)

public:
    /// The one form in which @p written is kept as numbering.scheme: "C", "B2C-{year}-{serial:3}",
    /// "organisation=B,person=A". "setting-invalid" where it is no scheme.
    static Result<QString> canonical(const QString &written);

    /// The scheme as it is on @p date. "setting-invalid" where not even the first number has room in
    /// numbering.max_length.
    static Result<NumberScheme> of(const SettingValues &settings, const QDate &date);

    /// Where the number would be too long, the year has two digits.
    NumberSeries seriesFor(const NumberTraits &traits) const;

    /// How numbers look: those of a manufacturer in 上海, or of a person.
    NumberSeries example(bool isPerson) const;

private:
    /// What stands before the serial, the date already in it.
    struct Pattern {
        QString text;          ///< "202405-", "{industry}-{region}-".
        QString withShortYear; ///< "2405-".
        int digits = 0;
        int most = 0;
    };

    static Pattern patternOn(const QDate &date, const QString &pattern, int most);
    QString expanded(const QString &pattern, const NumberTraits &traits) const;

    std::array<Pattern, 2> m_patterns; ///< Of organisations; of persons.
    QMap<QString, QString> m_industryCodes = {};
    QMap<QString, QString> m_regionCodes = {};
};

} // namespace dossier
