#pragma once

#include "services/classify/Classification.h"

#include <span>

namespace dossier {

class Classifier;

/// The rules of several classifiers side by side. Where two have a dimension in common, the first one's counts.
class Classifications {
public:
    /// Keeps @p reference. The errors of readRulePack().
    static Result<std::shared_ptr<Classifications>> of(std::span<const QByteArray> rules, const SettingValues &settings,
        const Reference &reference, const QDateTime &now);

    void decide(const Customer &customer);
    bool write(Customer &customer);
    std::vector<CustomerLabel> labels(
        const Customer &customer, Language language, const std::function<bool(Field)> &sees = {});
    /// See Classification::counting(); empty for a dimension that nobody has.
    QString counting(const Customer &customer, const QString &dimension) const;

    QStringList dimensions() const;
    QStringList names() const; ///< With versions: "dossier-standard@1.0.0".

private:
    std::vector<std::unique_ptr<Classification>> m_all;
};

} // namespace dossier
