#include "services/import/ColumnTarget.h"

#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct Pseudo {
    QLatin1StringView id;
    ColumnTarget::Kind kind;
};

constexpr std::array kPseudo{
    Pseudo{""_L1, ColumnTarget::Kind::None},
    Pseudo{"-"_L1, ColumnTarget::Kind::None},
    Pseudo{"region"_L1, ColumnTarget::Kind::Region},
    Pseudo{"contract_period"_L1, ColumnTarget::Kind::ContractPeriod},
};

/// 1 for "contacts[1].name".
int itemIn(QStringView id) {
    const qsizetype open = id.indexOf(u'[');
    const qsizetype close = id.indexOf(u']', open + 1);
    return open < 0 || close < 0 ? 0 : id.sliced(open + 1, close - open - 1).toInt();
}

} // namespace

ColumnTarget targetOf(std::shared_ptr<const OwnField> own) {
    const Field field = valueField(own->type);
    return {.kind = ColumnTarget::Kind::Value, .field = field, .own = std::move(own)};
}

std::optional<ColumnTarget> targetById(QStringView id, const OwnFields &own) {
    id = id.trimmed();
    for (const Pseudo &pseudo : kPseudo)
        if (pseudo.id == id)
            return ColumnTarget{.kind = pseudo.kind};
    if (auto field = own.byId(id))
        return targetOf(std::move(field));
    const auto field = fieldById(id);
    if (!field || spec(*field).part == Part::OwnValues)
        return std::nullopt;
    const bool isItem = spec(*field).part != Part::Customer;
    return ColumnTarget{.kind = ColumnTarget::Kind::Value, .field = *field, .item = isItem ? itemIn(id) : 0};
}

QString idOf(const ColumnTarget &target) {
    switch (target.kind) {
    case ColumnTarget::Kind::Value: return target.own ? target.own->id : QString{spec(target.field).id};
    case ColumnTarget::Kind::Region: return u"region"_s;
    case ColumnTarget::Kind::ContractPeriod: return u"contract_period"_s;
    case ColumnTarget::Kind::None:
    case ColumnTarget::Kind::UpdatedOn: break;
    }
    return {};
}

} // namespace dossier
