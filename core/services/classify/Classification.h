#pragma once

#include "domain/Customer.h"
#include "domain/SettingSpecs.h"
#include "services/classify/CustomerLabel.h"
#include "services/classify/RuleFacts.h"
#include "services/classify/RulePack.h"
#include "services/export/Headings.h"

#include <dossier/Error.h>

#include <functional>
#include <memory>

namespace dossier {

struct Reference;

/// Tells customers apart by rules, as of one day. Reckons what it tells from the dossier, the settings and the day
/// alone.
class Classification {
public:
    /// Keeps @p reference.
    Classification(RulePack pack, const SettingValues &settings, const Reference &reference, const QDateTime &now);
    Classification(const Classification &) = delete;
    Classification &operator=(const Classification &) = delete;

    const RulePack &pack() const { return m_pack; }

    /// By dimension the index of the rule that decided; -1: none did.
    const std::vector<int> &decide(const Customer &customer);

    /// Puts what the rules say where neither a person nor rules of another name said anything, and takes out what they
    /// no longer say. Whether something changed. A suggestion is taken where lifecycle.confirm says so.
    bool write(Customer &customer);

    /// Every label of @p customer, in the order of the rules. @p sees tells whether the reader sees a field: a reason
    /// tells nothing of what he does not see.
    std::vector<CustomerLabel> labels(
        const Customer &customer, Language language, const std::function<bool(Field)> &sees = {});

    /// The id of the label that counts in a dimension, after decide(): the person's, else that of the rules.
    QString counting(const Customer &customer, int dimension) const;

private:
    bool writeOne(Customer &customer, int dimension) const;
    bool isOwn(const FieldValue &value) const;
    bool mayFollow(const ClassDimension &dimension, const QString &from, int to) const;
    bool isTaken(const ClassDimension &dimension, const FieldValue &stored, int label) const;
    CustomerLabel byRules(int dimension, Language language);
    CustomerLabel byPerson(int dimension, const QString &label, Language language) const;
    QString reasonOf(const ClassRule &rule, Language language);
    QString partText(const ReasonPart &part, const ClassRule &rule, Language language);
    void addLabels(std::vector<CustomerLabel> &into, const Customer &customer, int dimension, Language language);

    RulePack m_pack;
    bool m_takesSuggestions;
    QDate m_today;
    RuleFacts m_facts;
    std::vector<int> m_decided; ///< By dimension.
};

} // namespace dossier
