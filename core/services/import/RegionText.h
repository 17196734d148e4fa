#pragma once

#include "domain/FieldValues.h"

#include <QHash>
#include <QString>

namespace dossier {

struct Reference;
struct Region;

/// What a row says of where a customer is, by column; empty where it has none.
struct RegionText {
    QString region = {}; ///< All in one: "广东-深圳-南山区".
    QString province = {};
    QString city = {};
    QString county = {};
    QString address = {};

    bool isEmpty() const {
        return region.isEmpty() && province.isEmpty() && city.isEmpty() && county.isEmpty() && address.isEmpty();
    }
};

/// Reads provinces, cities and counties from several columns together: each narrows down the next.
class RegionReader {
public:
    /// Keeps @p reference by reference.
    explicit RegionReader(const Reference &reference) : m_reference{reference} {}

    /// Sets province, city, county and address in @p into. What is no division is marked "division-unknown".
    void read(const RegionText &text, FieldValues &into);

private:
    struct Known {
        QString province = {};
        QString city = {};
        QString county = {};
        QString rest = {};
        Field wrongField = Field::Province;
        QString wrong = {}; ///< The text that is no division.
    };

    const Known &knownOf(const RegionText &text);
    Known parse(const RegionText &text) const;
    void addLevel(Known &known, Field level, const QString &text) const;
    bool isMunicipal(const Known &known, const QString &text) const;
    bool isMeant(QStringView text, const Region &region) const;
    void readAddress(const QString &text, Known &known, FieldValues &into) const;

    const Reference &m_reference;
    QHash<QString, Known> m_cache; ///< By the texts without the address: a file has few of them.
};

} // namespace dossier
