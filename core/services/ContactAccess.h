#pragma once

#include "db/Customers.h"
#include "domain/ChangeSet.h"
#include "domain/Filter.h"
#include "domain/Rights.h"

#include <QCoreApplication>

namespace dossier {

struct IndexRow;
struct Reference;
class SettingValues;

/// What one viewer gets to see: the dossiers and fields that his rights give him, and of those the contact data whole
/// or masked. In whose dossiers he sees contact data whole, and how the others' read to him: telephones, e-mail
/// addresses, WeChat, names of contacts and of customers that are persons. The setting mask.contact says it: "none" is
/// masked, or "others": the dossiers of other owners, or "all".
///
/// It keeps data off the screen, and a search from confirming what is masked; it is no lock: whoever holds the key can
/// read everything.
class ContactAccess {
    Q_DECLARE_TR_FUNCTIONS(dossier::ContactAccess)

public:
    /// Keeps @p reference. @param viewer as owners are called.
    ContactAccess(const SettingValues &settings, QString viewer, const Reference &reference, Rights rights = {});

    const Rights &rights() const { return m_rights; }

    /// Whether nothing is masked.
    bool seesEverybody() const { return m_masked == Masked::None; }
    /// Whether the viewer sees the contact data of a dossier of @p owner. One without an owner is everybody's.
    bool sees(QStringView owner) const;

    /// As the viewer sees it: unchanged where he sees the contact data.
    CustomerSummary shown(CustomerSummary summary) const;
    Customer shown(Customer customer) const;
    /// @param of the values of the dossier that it changes.
    CustomerChange shown(CustomerChange change, const FieldValues &of) const;

    /// As it reads masked, whoever owns it.
    Customer masked(Customer customer) const;
    /// One value of those of @p beside, of a contact or of a customer that is a person.
    FieldValue masked(Field field, FieldValue value, const FieldValues &beside) const;
    /// Names of persons are left out altogether: how the person was addressed at that time is not known here.
    CustomerChange masked(CustomerChange change, bool isPerson) const;

    /// What of @p row may be searched. @param name is where its texts lie.
    IndexRow searchable(const IndexRow &row, QByteArray &name) const;
    /// @p filter among those that the viewer sees, without those whose masked data it asks for: whom it leaves out must
    /// not depend on them. Of a field that is hidden nothing is asked.
    Filter allowed(Filter filter) const;

private:
    enum class Masked : quint8 { None, Others, All };

    QString maskedPersonName(const QString &name, const QString &honorific = {}) const;
    void mask(FieldValues &values) const;
    Filter seenOnly() const;
    Filter unmasked(Filter filter) const;

    Masked m_masked;
    bool m_masksNames; ///< Of people, where their contact data is masked.
    QString m_viewer;
    const Reference &m_reference;
    Rights m_rights;
};

} // namespace dossier
