#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <expected>

namespace dossier {

/// What is wrong with a code that has a check character.
struct CodeProblem {
    enum class Fault : quint8 { Length, Character, Date, CheckDigit };

    Fault fault;
    qsizetype position = -1; ///< 0-based, in the code without blanks and hyphens: the wrong character; else -1.

    bool operator==(const CodeProblem &) const = default;
};

/// A unified social credit code (统一社会信用代码) that holds.
struct Uscc {
    QString code;                      ///< 18 characters, upper case.
    bool mended = false;               ///< O or I was read as 0 or 1: to be confirmed.
    bool organisationCodeHolds = true; ///< Where not, the code may be invented; no reason to refuse.
};

/// Checks a unified social credit code, letter case, width, blanks and hyphens apart. O and I become 0 and 1 only where
/// the check digit then holds. Source: GB 32100-2015.
std::expected<Uscc, CodeProblem> parseUscc(QStringView text);

/// Who registers under a code that begins so: "91" gives 企业, "92" 个体工商户, "52" 民办非企业单位; else empty.
QString registrantOf(QStringView uscc);

/// Nine characters, with or without the hyphen before the last. Source: GB 11714-1997.
bool isOrganisationCode(QStringView text);

/// The 15-digit registration number of a business. Source: GS 15-2006, GB/T 17710 MOD 11,10.
bool isRegistrationNumber(QStringView text);

/// The 15-character tax number of old: six digits of a division and an organisation code.
bool isOldTaxNumber(QStringView text);

/// A resident's identity number that holds.
struct ResidentId {
    QString code; ///< 18 characters; one of 15 digits is completed.
    QDate bornOn;
    bool isMale;
};

/// Checks a resident's identity number. The division is not checked: abolished codes are normal.
/// Source: GB 11643-1999.
std::expected<ResidentId, CodeProblem> parseResidentId(QStringView text);

} // namespace dossier
