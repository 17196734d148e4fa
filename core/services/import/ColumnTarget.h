#pragma once

#include "domain/Amounts.h"
#include "domain/Fields.h"
#include "domain/OwnFields.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace dossier {

/// What a column of a file is taken for.
struct ColumnTarget {
    enum class Kind : quint8 {
        None,           ///< Left out.
        Value,          ///< A field.
        Region,         ///< Province, city, county and address in one text.
        ContractPeriod, ///< Both ends of the contract.
        UpdatedOn       ///< When the row was last changed in its source: decides which of two values is newer.
    };

    Kind kind = Kind::None;
    Field field = Field::Name;
    int item = 0;                             ///< Position in the list of the field's part.
    MoneyUnit unit = kYuan;                   ///< Of amounts without a unit of their own.
    bool isPrivate = false;                   ///< Phones: the heading calls them private.
    int year = 0;                             ///< annual_amounts[].amount: the heading's year.
    std::shared_ptr<const OwnField> own = {}; ///< Kind::Value of a field that the team has added.

    bool isMapped() const { return kind != Kind::None && kind != Kind::UpdatedOn; }
    bool is(Field wanted) const { return kind == Kind::Value && field == wanted; }
    bool operator==(const ColumnTarget &) const = default;
};

/// The target that an id names: a field's ("contacts[1].phones[]", 0-based item), "region", "contract_period"; empty or
/// "-" for 'left out'. Nothing for an unknown id.
std::optional<ColumnTarget> targetById(QStringView id, const OwnFields &own = {});

/// The target of an own field.
ColumnTarget targetOf(std::shared_ptr<const OwnField> own);

/// "contacts[].phones[]", "region", "contract_period"; empty where the column is left out.
QString idOf(const ColumnTarget &target);

} // namespace dossier
