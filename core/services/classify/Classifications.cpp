#include "services/classify/Classifications.h"

#include "services/classify/RulePackReader.h"

#include <algorithm>

namespace dossier {

Result<std::shared_ptr<Classifications>> Classifications::of(std::span<const QByteArray> rules,
    const SettingValues &settings, const Reference &reference, const QDateTime &now) {
    auto all = std::make_shared<Classifications>();
    for (const QByteArray &json : rules) {
        auto pack = readRulePack(json, settings);
        if (!pack)
            return std::unexpected{pack.error()};
        all->m_all.push_back(std::make_unique<Classification>(*std::move(pack), settings, reference, now));
    }
    return all;
}

void Classifications::decide(const Customer &customer) {
    for (const auto &one : m_all)
        one->decide(customer);
}

bool Classifications::write(Customer &customer) {
    bool isChanged = false;
    for (const auto &one : m_all)
        isChanged |= one->write(customer);
    return isChanged;
}

std::vector<CustomerLabel> Classifications::labels(
    const Customer &customer, Language language, const std::function<bool(Field)> &sees) {
    std::vector<CustomerLabel> found;
    QStringList told;
    for (const auto &one : m_all) {
        for (CustomerLabel &label : one->labels(customer, language, sees))
            if (!told.contains(label.dimension))
                found.push_back(std::move(label));
        for (const ClassDimension &dimension : one->pack().dimensions)
            told << dimension.id;
    }
    return found;
}

QString Classifications::counting(const Customer &customer, const QString &dimension) const {
    for (const auto &one : m_all) {
        const auto &all = one->pack().dimensions;
        const auto found = std::ranges::find(all, dimension, &ClassDimension::id);
        if (found != all.end())
            return one->counting(customer, int(found - all.begin()));
    }
    return {};
}

QStringList Classifications::dimensions() const {
    QStringList ids;
    for (const auto &one : m_all)
        for (const ClassDimension &dimension : one->pack().dimensions)
            if (!ids.contains(dimension.id))
                ids << dimension.id;
    return ids;
}

QStringList Classifications::names() const {
    QStringList names;
    for (const auto &one : m_all)
        names << one->pack().id + u'@' + one->pack().version;
    return names;
}

} // namespace dossier
