#pragma once

#include "domain/Customer.h"
#include "domain/ValueReader.h"

#include <dossier/Error.h>

#include <memory>
#include <optional>
#include <vector>

namespace dossier {

struct Filter;

/// What the values of an own field (自定义字段) are. It is never changed: old values stay what they are.
enum class OwnType : quint8 { Text, Number, Money, Date, List, Several, Person, YesNo };

/// An option of a list. Its label is its value; one that is retired is no longer offered and stays where it is.
struct OwnOption {
    QString label;
    bool isRetired = false;

    bool operator==(const OwnOption &) const = default;
};

/// A field that a team has added.
struct OwnField {
    QString id;    ///< "x_region", as the command line and JSON name it.
    QString label; ///< As headings name it.
    OwnType type = OwnType::Text;
    QString purpose = {};                ///< Why it is collected. Source: requirement R28, 必要性.
    std::vector<OwnOption> options = {}; ///< In the order in which they are offered.
    /// A filter such as "customer_type:customer or stage:contract": of whom it is required. Empty: of nobody;
    /// kAlways: of everybody.
    QString requiredOf = {};
    bool isRetired = false; ///< No longer filled in; its values stay.

    bool operator==(const OwnField &) const = default;
};
inline constexpr QLatin1StringView kAlways{"always"};

QLatin1StringView idOf(OwnType type);
std::optional<OwnType> ownTypeById(QStringView id);

/// The field of Part::OwnValues that holds the values of a type.
Field valueField(OwnType type);

/// Whether @p id is one that an own field has: "x_" and up to 30 letters, digits and underscores.
bool isOwnFieldId(QStringView id);

/// The own fields of a workspace, in their order.
class OwnFields {
public:
    OwnFields() = default;
    explicit OwnFields(std::vector<OwnField> fields);

    const std::vector<std::shared_ptr<const OwnField>> &all() const { return m_fields; }
    /// Null for an id or label that none has; width, letter case and blanks apart.
    std::shared_ptr<const OwnField> byName(QStringView idOrLabel) const;
    std::shared_ptr<const OwnField> byId(QStringView id) const;
    /// The one whose value @p item of a dossier is; null for an item of another list.
    std::shared_ptr<const OwnField> byItem(const QUuid &item) const;

private:
    std::vector<std::shared_ptr<const OwnField>> m_fields;
};

/// The options of a list that are offered, in their order.
QStringList offered(const OwnField &field);

/// Whether @p field may stand beside @p others. Kind::InvalidInput ("own-field-invalid") with what is wrong.
Result<void> checkOwnField(const OwnField &field, const OwnFields &others);

/// Reads what was written into the value of @p field as the reader does for its type; a list takes its options that
/// are not retired. What cannot be read is marked.
FieldValues readOwnValue(const OwnField &field, const WrittenText &written, const ValueReader &reader);

/// The item in which a dossier keeps its value of the own field @p id: the same in every dossier.
QUuid ownItemId(QStringView id);

/// The values of the item of the own field @p id; null where the dossier has none.
const FieldValues *ownValue(const Customer &customer, QStringView id);
FieldValues *ownValue(Customer &customer, QStringView id);

/// Sets or, with nothing in @p values, clears the value of an own field.
void setOwnValue(Customer &customer, const QString &id, FieldValues values);

} // namespace dossier
