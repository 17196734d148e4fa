#pragma once

#include "domain/Account.h"
#include "domain/ChangeSet.h"
#include "domain/Filter.h"
#include "domain/SettingSpecs.h"

#include <QCoreApplication>
#include <QStringList>

#include <bitset>
#include <span>

namespace dossier {

/// What one person may see and do: whose dossiers, which fields of them, and which steps. Without accounts, or where
/// there is only that of the workspace's first administrator, everybody may do everything.
///
/// Enforced where dossiers are read and in applyChangeSet(). In a workspace that is a folder it is an order, no lock:
/// whoever holds the file and the key can read everything. Source: R84 to R86.
class Rights {
    Q_DECLARE_TR_FUNCTIONS(dossier::Rights)

public:
    /// Everything.
    Rights() = default;
    /// Those of @p person. Who has no account, or one that is switched off, may do nothing.
    Rights(const QString &person, std::span<const Account> accounts, const SettingValues &settings);

    bool isEverything() const { return m_scope == Scope::Everything; }
    /// Kind::Right ("no-right") for somebody who may not even look.
    Result<void> entry() const;
    /// The same for the dossier with the values @p customer.
    Result<void> maySee(const FieldValues &customer) const;

    bool sees(const FieldValues &customer) const;
    bool sees(Field field) const { return !m_hidden.test(std::size_t(field)); }
    /// The dossiers that the person sees, as a filter.
    Filter visible() const;
    bool seesOwn(const QString &id) const { return sees(Field::OwnValueField) && !m_hiddenOwn.contains(id); }
    /// A field that @p filter asks for and that is hidden from the person.
    std::optional<Field> hiddenIn(const Filter &filter) const;
    /// Kind::Right ("no-right") where there is one.
    Result<void> maySee(const Filter &filter) const;
    /// Kind::Right ("no-right") where the person does not see @p field.
    Result<void> maySee(Field field) const;
    /// @p customer without what is hidden from the person.
    Customer shown(Customer customer) const;
    CustomerChange shown(CustomerChange change) const;

    /// Whether the person may make @p change of @p before; a creation comes from a dossier without values. Kind::Right
    /// ("no-right") with a sentence that names what is refused.
    Result<void> mayWrite(const CustomerChange &change, const Customer &before) const;
    bool writes() const { return m_writes; }
    bool reviews() const { return isEverything() || m_role == Role::Manager || administrates(); }
    /// Accounts, settings, hand-over of anybody's customers.
    bool administrates() const { return isEverything() || m_role == Role::Administrator; }
    /// Whether the person may hand the customers of @p owner over.
    bool handsOver(const QString &owner) const { return administrates() || m_team.contains(owner); }

    /// Why the person sees this dossier, in one sentence; empty where he does not.
    QString why(const FieldValues &customer) const;

private:
    /// Whether @p change is to the value of one of the own fields @p ids.
    static bool isOfOwn(const ItemChange &change, const QStringList &ids);

    enum class Scope : quint8 { Everything, All, Team, Own, Nothing };
    using FieldSet = std::bitset<std::size_t(kFieldCount)>;

    QString m_person;
    Scope m_scope = Scope::Everything;
    std::optional<Role> m_role;
    QString m_department;
    QStringList m_team; ///< Names of a manager's department.
    FieldSet m_hidden;
    FieldSet m_fixed;        ///< May be seen, not changed.
    QStringList m_hiddenOwn; ///< Own fields.
    QStringList m_fixedOwn;
    bool m_writes = true;
    bool m_isReviewed = true; ///< Else whoever submits approves.
};

} // namespace dossier
