#pragma once

#include "domain/Fields.h"
#include "domain/TimeLimit.h"
#include "reference/Phones.h"

#include <dossier/Error.h>
#include <dossier/Importer.h>

#include <QByteArrayList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace dossier {

struct Reference;

/// How the value of a setting is read.
enum class SettingType : quint8 {
    Integer,    ///< Decimal, between two limits.
    Codes,      ///< Problem codes, parted by commas.
    Fields,     ///< Field ids, parted by commas.
    RoleFields, ///< The same, own fields among them.
    Scheme,     ///< How numbers are made, see NumberScheme.
    Industries, ///< Two letters by section or division of GB/T 4754: "C=GY,I65=RJ".
    Regions,    ///< Two letters by division: "310000=SH".
    Routes,     ///< Departments by option of request_type: "product_inquiry=销售部", parted by commas.
    TimeLimit,  ///< How long something may take: 24h, 3wd, 7d, off.
    Choice,     ///< One of a few words.
    Profile,    ///< Field ids, then those of an option of customer_type or stage: "name; customer: contract_from".
    Rules,      ///< Named conditions; see LogicalRules.h.
    Edges,      ///< Whole numbers that fall, parted by commas: "100000,50000,10000".
    Options,    ///< Some options of one list, parted by commas.
    Groups,     ///< The part of the country of a province: "410000=华东".
    Boxes,      ///< The box of the form for each source without one: "inquiry=online".
    Lists,      ///< Options of lists in their order; see UsedOptions.h.
};

/// Every setting of a workspace. The value is the index into kSettings.
enum class Setting : quint8 {
    ImportErrors,
    ImportRequired,
    ImportColumns,
    ImportFieldBytes,
    ImportInflatedBytes,
    ImportRows,
    NumberingScheme,
    NumberingMaxLength,
    IndustryCode,
    RegionCodeTable,
    MaskContact,
    NeedDepartments,
    MaskPeriod,
    ReviewSteps,
    RepHidden,
    RepFixed,
    ManagerHidden,
    ManagerFixed,
    ServiceHidden,
    DeadlineEntry,
    DeadlinePreliminary,
    DeadlineComplete,
    DeadlineReview,
    DeadlineCalendar,
    LogicalRules,
    RequiredProfile,
    ReviewConfirm,
    MaskPersonName,
    PhonePrivate,
    LifecycleLostAfter,
    LifecycleConfirm,
    DormantAfter,
    GradeScheme,
    GradeEdges,
    GradeEdgeRule,
    GradePrecedence,
    SizeBands,
    SizeLabels,
    IntentDays,
    UrgentDays,
    PhoneDisplay,
    PhoneExport,
    NameShort,
    EmailPolicy,
    AddressDepth,
    PaperEnabled,
    FollowUpMethods,
    SourceTree,
    RegionGroups,
    ExportAlarm,
    ListOptions,
    ChecksPerHour,
};

struct SettingSpec {
    Setting setting;
    QLatin1StringView key;
    SettingType type;
    QStringView initial;      ///< The value as long as nobody sets one.
    qint64 least = 0;         ///< Integer; Edges: how many there are.
    qint64 most = 0;          ///< Integer; Edges: the largest.
    const char *summary = ""; ///< English source of one sentence, context "SettingSpecs".
    QStringView choices = {}; ///< Choice: parted by commas. Options: name of the list.
};

/// Source: the public contract, sections Commands and Import, and section 2 of the requirements.
inline constexpr std::array kSettings{
    SettingSpec{Setting::ImportErrors, QLatin1StringView{"import.errors"}, SettingType::Codes, u"", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs", "Problems that reject a row instead of marking the field.")},
    SettingSpec{Setting::ImportRequired, QLatin1StringView{"import.required"}, SettingType::Fields,
        u"name,contacts[].name,contacts[].phones[]", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs", "Fields without which a customer is not taken in.")},
    SettingSpec{Setting::ImportColumns, QLatin1StringView{"import.limit.columns"}, SettingType::Integer, u"1024", 1,
        16384, QT_TRANSLATE_NOOP("SettingSpecs", "Columns that a table may have.")},
    SettingSpec{Setting::ImportFieldBytes, QLatin1StringView{"import.limit.field_bytes"}, SettingType::Integer,
        u"1000000", 100, 100'000'000, QT_TRANSLATE_NOOP("SettingSpecs", "Bytes that one field of a file may have.")},
    SettingSpec{Setting::ImportInflatedBytes, QLatin1StringView{"import.limit.inflated_bytes"}, SettingType::Integer,
        u"2000000000", 1'000'000, 100'000'000'000,
        QT_TRANSLATE_NOOP("SettingSpecs", "Bytes that a compressed file may inflate to.")},
    SettingSpec{Setting::ImportRows, QLatin1StringView{"import.limit.rows"}, SettingType::Integer, u"2000000", 1,
        100'000'000, QT_TRANSLATE_NOOP("SettingSpecs", "Rows that a table may have.")},
    SettingSpec{Setting::NumberingScheme, QLatin1StringView{"numbering.scheme"}, SettingType::Scheme, u"C", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs",
            "How numbers are made. A: B2B-2024-001, by type and year. B: GY-SH-001, by industry and region, and "
            "202405001 for persons. C: 202405-0001, by month. Or a pattern such as {region}-{year}-{serial:3}, of "
            "{type}, {industry}, {region}, {year}, {month}; organisation=B,person=C has one for each. Numbers that "
            "were given stay.")},
    SettingSpec{Setting::NumberingMaxLength, QLatin1StringView{"numbering.max_length"}, SettingType::Integer, u"0", 0,
        64,
        QT_TRANSLATE_NOOP("SettingSpecs", "Characters that a number may have; where it is too long, the year has two "
                                          "digits. 0: what the scheme says, "
                                          "which is 10 for B and any for the others.")},
    SettingSpec{Setting::IndustryCode, QLatin1StringView{"industry.code"}, SettingType::Industries, u"", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs",
            "Two letters that numbers have for an industry instead of the built-in ones: C=ZZ,I65=RJ.")},
    SettingSpec{Setting::RegionCodeTable, QLatin1StringView{"region.code_table"}, SettingType::Regions, u"", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs",
            "Two letters that numbers have for a province or city instead of those of GB/T 2260: 440300=SZ.")},
    SettingSpec{Setting::MaskContact, QLatin1StringView{"mask.contact"}, SettingType::Choice, u"none", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs",
            "Whose contact data the window masks: of nobody (none), of other owners' customers (others), or of all "
            "(all)."),
        u"none,others,all"},
    SettingSpec{Setting::NeedDepartments, QLatin1StringView{"need.departments"}, SettingType::Routes,
        u"product_inquiry=销售部,technical_support=技术部,service_improvement=客服部", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs", "The department that handles a customer's request, by its type.")},
    SettingSpec{Setting::MaskPeriod, QLatin1StringView{"mask.period"}, SettingType::Choice, u"month", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs",
            "How long the pseudonyms of masked exports stay the same: a day, a month, a quarter or a year."),
        u"day,month,quarter,year"},
    SettingSpec{Setting::ReviewSteps, QLatin1StringView{"review.steps"}, SettingType::Integer, u"1", 0, 2,
        QT_TRANSLATE_NOOP(
            "SettingSpecs", "How many approvals a dossier needs: none, one, or two by different people.")},
    SettingSpec{Setting::RepHidden, QLatin1StringView{"role.rep.hidden"}, SettingType::RoleFields, u"", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs", "Fields that sales reps do not see.")},
    SettingSpec{Setting::RepFixed, QLatin1StringView{"role.rep.readonly"}, SettingType::RoleFields, u"", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs", "Fields that sales reps may not change.")},
    SettingSpec{Setting::ManagerHidden, QLatin1StringView{"role.manager.hidden"}, SettingType::RoleFields, u"", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs", "Fields that managers do not see.")},
    SettingSpec{Setting::ManagerFixed, QLatin1StringView{"role.manager.readonly"}, SettingType::RoleFields, u"", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs", "Fields that managers may not change.")},
    SettingSpec{Setting::ServiceHidden, QLatin1StringView{"role.service.hidden"}, SettingType::RoleFields,
        u"registered_capital,annual_revenue,invoice_title,invoice_account,first_cooperation_on,latest_cooperation_on,"
        u"total_amount,annual_amount,annual_amounts[].year,annual_amounts[].amount,contract_from,contract_to,budget,"
        u"purchase_by,expected_close_on,credit_grade,payment_record,disputes,contracts[].number,contracts[].product,"
        u"contracts[].amount,contracts[].signed_on,contracts[].from,contracts[].to,contracts[].terms,payments[].on,"
        u"payments[].amount,payments[].due_on",
        0, 0, QT_TRANSLATE_NOOP("SettingSpecs", "Fields that service does not see.")},
    SettingSpec{Setting::DeadlineEntry, QLatin1StringView{"deadline.entry"}, SettingType::TimeLimit, u"24h", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs", "How soon what was collected is typed in, with name and contact: 24h "
                                          "(hours), 3wd (working days), 7d (days) "
                                          "or off.")},
    SettingSpec{Setting::DeadlinePreliminary, QLatin1StringView{"deadline.preliminary"}, SettingType::TimeLimit, u"3wd",
        0, 0, QT_TRANSLATE_NOOP("SettingSpecs", "How soon after the first contact there is a preliminary dossier.")},
    SettingSpec{Setting::DeadlineComplete, QLatin1StringView{"deadline.complete"}, SettingType::TimeLimit, u"7d", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs", "How soon after a contract has taken effect the dossier is complete.")},
    SettingSpec{Setting::DeadlineReview, QLatin1StringView{"deadline.review"}, SettingType::TimeLimit, u"2wd", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs", "How soon a submitted dossier is reviewed.")},
    SettingSpec{Setting::DeadlineCalendar, QLatin1StringView{"deadline.calendar"}, SettingType::Choice, u"natural", 0,
        0,
        QT_TRANSLATE_NOOP("SettingSpecs",
            "How hours are counted: all of them, and what is due on a day of rest is due at 12:00 of the next workday "
            "(natural), or those of workdays only (working)."),
        u"natural,working"},
    SettingSpec{Setting::LogicalRules, QLatin1StringView{"rules.logical"}, SettingType::Rules,
        u"制造业与虚拟服务 = (products:虚拟服务 or main_business:虚拟服务 or needs:虚拟服务) and "
        u"(industry:C or industry_text:制造)",
        0, 0, QT_TRANSLATE_NOOP("SettingSpecs", "What contradicts itself and is to be checked: NAME = CONDITION; …")},
    SettingSpec{Setting::RequiredProfile, QLatin1StringView{"required.profile"}, SettingType::Profile,
        u"name,contacts[].name,contacts[].phones[],customer_type,stage", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs", "What a whole dossier has, and what those of a type or stage have besides: "
                                          "FIELDS; customer: FIELDS; delivery: FIELDS.")},
    SettingSpec{Setting::ReviewConfirm, QLatin1StringView{"review.confirm"}, SettingType::Choice, u"yes", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs", "Whether an approved dossier waits until who entered it files it (yes), or "
                                          "is filed with the approval (no)."),
        u"yes,no"},
    SettingSpec{Setting::MaskPersonName, QLatin1StringView{"mask.person_name"}, SettingType::Choice, u"yes", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs", "Whether people's names are masked where contact data is."), u"yes,no"},
    SettingSpec{Setting::PhonePrivate, QLatin1StringView{"phone.private"}, SettingType::Choice, u"forbid", 0, 0,
        QT_TRANSLATE_NOOP(
            "SettingSpecs", "Whether private numbers are questioned (forbid) or taken as any other (allow)."),
        u"forbid,allow"},
    SettingSpec{Setting::LifecycleLostAfter, QLatin1StringView{"lifecycle.lost_after"}, SettingType::Integer, u"3", 0,
        120,
        QT_TRANSLATE_NOOP("SettingSpecs", "Months after the end of the last contract when a customer counts as lost; "
                                          "0: at once.")},
    SettingSpec{Setting::LifecycleConfirm, QLatin1StringView{"lifecycle.confirm"}, SettingType::Choice, u"ask", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs",
            "Whether another type or stage that follows from the rules waits for a person (ask) or is set (auto)."),
        u"ask,auto"},
    SettingSpec{Setting::DormantAfter, QLatin1StringView{"dormant.after_days"}, SettingType::Integer, u"90", 0, 3650,
        QT_TRANSLATE_NOOP("SettingSpecs", "Days without a follow-up after which a customer is dormant; 0: never.")},
    SettingSpec{Setting::GradeScheme, QLatin1StringView{"grade.scheme"}, SettingType::Choice, u"both", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs",
            "How the worth of a customer is told: as A to D (tier), as high, medium and low (value), or both ways."),
        u"tier,value,both"},
    SettingSpec{Setting::GradeEdges, QLatin1StringView{"grade.edges"}, SettingType::Edges, u"100000,50000,10000", 3,
        1'000'000'000'000, QT_TRANSLATE_NOOP("SettingSpecs", "Yuan a year from which a customer is A, B and C.")},
    SettingSpec{Setting::GradeEdgeRule, QLatin1StringView{"grade.edge_rule"}, SettingType::Choice, u"lower", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs",
            "Whether an amount on an edge belongs to the grade above it (lower: the edge is its lower one) or to the "
            "one below (upper)."),
        u"lower,upper"},
    SettingSpec{Setting::GradePrecedence, QLatin1StringView{"grade.precedence"}, SettingType::Choice, u"potential", 0,
        0,
        QT_TRANSLATE_NOOP("SettingSpecs", "What wins where a strategic customer has a small amount: the potential, "
                                          "which makes him A, or the amount."),
        u"potential,amount"},
    SettingSpec{Setting::SizeBands, QLatin1StringView{"size.bands"}, SettingType::Edges, u"500,300", 2, 100'000'000,
        QT_TRANSLATE_NOOP("SettingSpecs",
            "Staff above which a company is large, and from which it is medium-sized; both edges are medium.")},
    SettingSpec{Setting::SizeLabels, QLatin1StringView{"size.labels"}, SettingType::Choice, u"words", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs",
            "Whether sizes are called large, medium and small (words) or by their number of staff (bands)."),
        u"words,bands"},
    SettingSpec{Setting::IntentDays, QLatin1StringView{"intent.high_days"}, SettingType::Integer, u"30", 1, 365,
        QT_TRANSLATE_NOOP("SettingSpecs", "Days to the expected close within which the interest is high.")},
    SettingSpec{Setting::UrgentDays, QLatin1StringView{"urgent.days"}, SettingType::Integer, u"30", 1, 89,
        QT_TRANSLATE_NOOP("SettingSpecs", "Days to the expected close within which a need is urgent.")},
    SettingSpec{Setting::PhoneDisplay, QLatin1StringView{"phone.display"}, SettingType::Choice, u"national", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs",
            "How numbers of mainland China are shown and printed: 13800138000 and 0755-82345678 (national), or behind "
            "+86 (+86)."),
        u"national,+86"},
    SettingSpec{Setting::PhoneExport, QLatin1StringView{"phone.export"}, SettingType::Choice, u"national", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs", "How tables and cards that are exported write them; JSON always has +86."),
        u"national,+86"},
    SettingSpec{Setting::NameShort, QLatin1StringView{"name.short"}, SettingType::Choice, u"optional", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs", "Whether organisations have a short name beside the full one: forms do not "
                                          "ask for it (off), it may be given (optional), or a whole dossier has it "
                                          "(required)."),
        u"off,optional,required"},
    SettingSpec{Setting::EmailPolicy, QLatin1StringView{"email.policy"}, SettingType::Choice, u"hint", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs",
            "E-mail addresses of contacts: forms do not ask for them (off), they may be given and a company's address "
            "is recommended where a free-mail one is typed (hint), or a whole dossier has one, too (required)."),
        u"off,hint,required"},
    SettingSpec{Setting::AddressDepth, QLatin1StringView{"address.depth"}, SettingType::Choice, u"full", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs", "How exact a customer's address is: to the door (full), or to the county; "
                                          "more is then questioned (county). The registered address is not meant."),
        u"full,county"},
    SettingSpec{Setting::PaperEnabled, QLatin1StringView{"paper.enabled"}, SettingType::Choice, u"yes", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs", "Whether forms ask where the paper of a dossier lies."), u"yes,no"},
    SettingSpec{Setting::FollowUpMethods, QLatin1StringView{"followup.methods"}, SettingType::Options,
        u"phone,visit,email,other", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs", "The methods of follow-up that forms offer; another one is questioned."),
        u"follow_up_method"},
    SettingSpec{Setting::SourceTree, QLatin1StringView{"source.tree"}, SettingType::Boxes,
        u"cold_call=other,inquiry=other,public=other", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs",
            "Which box of the registration form is ticked for the channels that have none: inquiry=online.")},
    SettingSpec{Setting::RegionGroups, QLatin1StringView{"region.groups"}, SettingType::Groups, u"", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs", "The part of the country that a province belongs to, instead of the built-in "
                                          "one: 河南省=华东. The tag of its customers follows.")},
    SettingSpec{Setting::ExportAlarm, QLatin1StringView{"export.alarm"}, SettingType::Integer, u"1000", 0, 100'000'000,
        QT_TRANSLATE_NOOP(
            "SettingSpecs", "Administrators are told of an export of more customers than these. 0: of none.")},
    SettingSpec{Setting::ListOptions, QLatin1StringView{"lists.options"}, SettingType::Lists, u"", 0, 0,
        QT_TRANSLATE_NOOP("SettingSpecs", "The order in which lists offer their options; '-' before one that they "
                                          "offer no longer: stage: contract,-delivery; tier: B.")},
    SettingSpec{Setting::ChecksPerHour, QLatin1StringView{"check.per_hour"}, SettingType::Integer, u"60", 1, 10'000,
        QT_TRANSLATE_NOOP(
            "SettingSpecs", "How often an hour one person may ask whether a customer is somebody's already.")},
};

static_assert(std::ranges::all_of(
    kSettings, [](const SettingSpec &spec) { return &spec - kSettings.data() == int(spec.setting); }));

constexpr const SettingSpec &spec(Setting setting) { return kSettings[std::size_t(setting)]; }

/// Null for an unknown key.
const SettingSpec *settingByKey(QStringView key);

/// The one form in which @p written is kept: lists parted by commas without blanks or doubles, fields by their whole
/// id. Kind::InvalidInput and "setting-invalid" where the setting cannot have this value.
Result<QString> readSetting(const SettingSpec &spec, const QString &written, const Reference &reference);

/// The settings of a workspace that somebody set, by key, with the initial values behind them.
class SettingValues {
public:
    SettingValues() = default;
    /// @param set canonical values by key; unknown keys are left alone.
    explicit SettingValues(QMap<QString, QString> set) : m_set{std::move(set)} {}

    bool isSet(Setting setting) const;
    QString text(Setting setting) const;
    qint64 integer(Setting setting) const { return text(setting).toLongLong(); }
    QByteArrayList codes(Setting setting) const;
    std::vector<Field> fields(Setting setting) const;
    QStringList ownFields(Setting setting) const; ///< RoleFields: the ids of own fields.
    /// Of a setting such as "C=GY,I65=RJ".
    QMap<QString, QString> pairs(Setting setting) const;
    QMap<QString, std::vector<Field>> fieldsByOption(Setting setting) const; ///< Profile; those of everybody by "".
    bool isYes(Setting setting) const { return text(setting) == QLatin1StringView{"yes"}; }
    TimeLimit timeLimit(Setting setting) const;
    std::vector<qint64> numbers(Setting setting) const; ///< Edges; one of Integer.
    PhoneForm phoneForm(Setting setting) const;         ///< PhoneDisplay or PhoneExport.
    /// Whether forms ask for @p field at all. What stands there already stays, and an import takes it.
    bool asksFor(Field field) const;
    /// Whether forms offer the option @p id for @p field.
    bool offers(Field field, QStringView id) const;
    /// Whether a switch of its own makes @p field part of every whole dossier.
    bool demands(Field field) const;

    /// What a reader may spend on one file.
    ReadLimits readLimits() const;

private:
    QMap<QString, QString> m_set;
};

} // namespace dossier
