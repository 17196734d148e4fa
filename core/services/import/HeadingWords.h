#pragma once

#include "services/import/ColumnTarget.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace dossier {

class HanFolding;

/// A heading, taken apart.
struct Heading {
    QString text = {};                  ///< As it stands, in one line.
    QString key = {};                   ///< For comparing: half width, simplified, lower case, no blanks, marks, notes.
    QStringList notes = {};             ///< What stands in brackets, folded alike.
    int index = 0;                      ///< 2 for 联系人2 and 第二联系人; 0: none.
    int year = 0;                       ///< 2024 for 2024年合作金额.
    std::optional<MoneyUnit> unit = {}; ///< (万元)

    bool isEmpty() const { return text.isEmpty(); }
};

/// What a heading may mean.
struct HeadingMeaning {
    /// What only the values or the other columns can decide.
    enum class Doubt : quint8 {
        None,
        Type,      ///< 客户类型: lifecycle, person or firm, B2B or B2C, tier.
        Tier,      ///< 等级: tier or potential.
        State,     ///< 状态: stage, lifecycle, business status.
        Person,    ///< 姓名: the customer's or the contact's.
        Need,      ///< 需求: type or description.
        Partner,   ///< 对接人: contact or colleague.
        Unit,      ///< 单位: a firm, or a unit of measure.
        FollowUp,  ///< 跟进时间: date or time.
        YearAmount ///< 年度金额: of a year named beside it, or of this year.
    };
    /// How sure it is.
    enum class Strength : quint8 { None, Contains, Parts, Stripped, Word, Exact };

    ColumnTarget target = {};
    Strength strength = Strength::None;
    Doubt doubt = Doubt::None;
    bool isKnown() const { return strength != Strength::None; }
};

/// The words that headings are written with, Chinese and English.
/// Source: labels of the fields, the seeds' tables, and usual office words.
class HeadingWords {
public:
    /// Keeps @p folding by reference.
    explicit HeadingWords(const HanFolding &folding);

    Heading parse(QStringView text) const;

    /// What a heading means. Known headings that are never a field (序号, 邮编) have Kind::None and Strength::Word.
    HeadingMeaning meaning(const Heading &heading) const;

    /// What a heading means below another one (联系人 over 姓名): their combination where it has a meaning, else its
    /// own.
    HeadingMeaning meaning(const Heading &group, const Heading &heading) const;

private:
    struct Word {
        ColumnTarget target = {};
        HeadingMeaning::Doubt doubt = HeadingMeaning::Doubt::None;
    };

    void addExact(const QString &heading, const ColumnTarget &target);
    const Word *find(const QString &key) const;
    HeadingMeaning stripped(const QString &key) const;
    HeadingMeaning inParts(const Heading &heading) const;
    HeadingMeaning inTwoScripts(const QString &key) const;
    HeadingMeaning contained(const QString &key) const;

    const HanFolding &m_folding;
    QHash<QString, ColumnTarget> m_exact; ///< Headings of template and export, by key with index and unit.
    QHash<QString, Word> m_words;
};

} // namespace dossier
