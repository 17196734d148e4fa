#pragma once

#include "domain/Customer.h"
#include "domain/FieldPath.h"
#include "domain/LogicalRules.h"
#include "domain/OwnFields.h"
#include "domain/RecordRules.h"
#include "domain/RequiredOwn.h"
#include "domain/SettingSpecs.h"
#include "domain/ValueReader.h"
#include "services/import/Problem.h"

#include <QCoreApplication>

#include <span>
#include <vector>

namespace dossier {

class Clock;
class IdSequence;
struct Draft;
struct Reference;

/// One value as a person types it. An empty text clears; an item as a whole can only be cleared.
struct TypedValue {
    FieldPath path;
    QString text;
};

/// A dossier after typing.
struct TypedDossier {
    Customer customer;
    std::vector<Problem> warnings = {}; ///< What is doubtful; the fields are marked.
};

/// Takes in what people type into dossiers, one truth for command line and window. Values are read as an import reads
/// them, but what cannot be read is refused instead of kept. Writes nothing.
///
/// Errors, all Kind::InvalidInput: "field-unknown" for a position behind the end of a list, the problem's code
/// ("date-invalid") for what cannot be read, "limit-exceeded", "required-missing".
class Registration {
    Q_DECLARE_TR_FUNCTIONS(Registration)

public:
    /// Keeps @p reference. @p own are the fields that the team has added.
    Registration(const Reference &reference, const Clock &clock, const SettingValues &settings, OwnFields own = {});

    /// A new dossier out of @p values. @p actor owns it unless they name somebody.
    Result<TypedDossier> create(std::span<const TypedValue> values, const QString &actor) const;

    /// @p customer with @p values set. What is required and was missing before may stay missing.
    Result<TypedDossier> change(Customer customer, std::span<const TypedValue> values) const;

    /// @p after, which was made out of @p before, with what follows from that: a new need's state and department, the
    /// cooperation that the contracts tell, marks on what contradicts something and did not before.
    TypedDossier completed(const Customer &before, Customer after) const;

private:
    void complete(const Customer &before, TypedDossier &dossier) const;
    Result<TypedDossier> typed(
        Customer customer, std::span<const TypedValue> values, const QStringList &tolerated) const;
    Result<void> set(TypedDossier &dossier, const TypedValue &value, IdSequence &ids) const;
    Result<void> setOwn(TypedDossier &dossier, const TypedValue &value) const;
    Result<FieldValues> readWhole(const TypedValue &value, std::vector<Problem> &warnings) const;
    Result<void> setOneOfSeveral(FieldValues &values, const TypedValue &value, std::vector<Problem> &warnings) const;
    Result<void> setPlace(TypedDossier &dossier, const Customer &original, std::span<const TypedValue> values) const;
    void finishRecords(const Customer &original, TypedDossier &dossier) const;
    void clearSettled(const Draft &old, Customer &customer) const;
    void addContradictions(const Customer &before, TypedDossier &dossier) const;
    Draft checked(const Customer &customer) const;
    std::vector<Field> missing(const Customer &customer) const;
    void recommendCompanyEmail(const Customer &before, TypedDossier &dossier) const;
    QStringList missingIds(const Customer &customer) const;

    const Reference &m_reference;
    ValueReader m_reader;
    QDateTime m_at;
    QDateTime m_now;
    QDate m_today;
    SettingValues m_settings;
    RequestRoutes m_routes;
    std::vector<Field> m_required;
    std::vector<LogicalRule> m_rules;
    bool m_allowsPrivateNumbers;
    OwnFields m_own;
    RequiredOwn m_requiredOwn;
};

} // namespace dossier
