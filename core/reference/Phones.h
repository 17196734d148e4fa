#pragma once

#include "reference/Table.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>
#include <vector>

namespace dossier {

enum class PhoneKind : quint8 { Mobile, Landline, Service, HongKong, Macau, Taiwan, Other };

/// A telephone number that was understood.
struct PhoneNumber {
    QString number; ///< "+8613800138000", "+862112345678;ext=801", "+864001234567", "+8695588".
    PhoneKind kind = PhoneKind::Other;
    QString areaCode = {}; ///< Of a landline: "0755".
    bool mended = false;   ///< Letters were read as digits, or a lost 0 was put back: to be confirmed.

    bool operator==(const PhoneNumber &) const = default;
};

/// Why a text is no telephone number.
enum class PhoneProblem : quint8 {
    Empty,
    NotANumber,
    DigitsLost,      ///< A spreadsheet rounded it: 1.38E+10.
    AreaCodeMissing, ///< 请补区号: a local number alone.
    AreaCodeUnknown, ///< No such area code today.
    WrongLength,     ///< Too many or too few digits for what it begins with.
};

/// One number of a cell, as written, and what the cell says about it (手机, 宅, 办公); the label may be empty.
struct PhoneText {
    QString text;
    QString label = {};

    bool operator==(const PhoneText &) const = default;
};

/// Telephone numbers of mainland China, Hong Kong, Macau and Taiwan; others only with their country code.
/// Source: see tables/area-codes.tsv.
class Phones {
public:
    explicit Phones(const Table &areaCodes);

    /// Reads one number however it is written.
    /// @param areaCodeHint area code, such as "0755", for a local number that has none of its own.
    std::expected<PhoneNumber, PhoneProblem> parse(QStringView text, QStringView areaCodeHint = {}) const;

    /// The numbers of a cell, parted by / 、 ; ， line breaks or a blank between whole numbers. A second number that
    /// lacks what the first one has (0755-82345678/79) is completed.
    std::vector<PhoneText> split(QStringView cell) const;

    QStringList divisions(QStringView areaCode) const; ///< Codes of the divisions that an area code serves.
    QString areaCodeOf(QStringView division) const;    ///< "0755" for 440300; empty where it is not told.

private:
    struct Area {
        std::vector<int> localDigits;
        QStringList divisions;
    };
    using Parsed = std::expected<PhoneNumber, PhoneProblem>;

    Parsed international(QStringView digits) const;
    Parsed national(QStringView digits, QStringView areaCodeHint) const;
    Parsed landline(QStringView digits) const;
    std::optional<PhoneNumber> otherWays(QStringView digits) const;
    Parsed parseCleaned(QStringView text, QStringView areaCodeHint) const;
    void appendWhole(std::vector<PhoneText> &found, const PhoneText &piece) const;
    QString completed(const QString &text, QStringView previous) const;

    QHash<QString, Area> m_areas;        ///< By area code with its 0.
    QHash<QString, QString> m_areaCodes; ///< By division.
};

/// How a number of mainland China is written for people; any other has its country code in both.
enum class PhoneForm : quint8 {
    National,      ///< 13800138000, 0755-82345678.
    International, ///< +86 13800138000, +86 755-82345678.
};

/// A stored number as people write it in @p form. Either is read back as the same number.
QString shownPhone(QStringView number, PhoneForm form);

/// A stored number as people here write it: 13800138000, 0755-82345678 转801, 4001234567, +852 55504081.
QString nationalPhone(QStringView number);

/// The operator that a mobile number's prefix was given to, such as 中国移动; a guess, since numbers move. Else empty.
QString phoneOperator(QStringView number);

} // namespace dossier
