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

std::optional<ColumnTarget> targetById(QStringView id) {
    id = id.trimmed();
    for (const Pseudo &pseudo : kPseudo)
        if (pseudo.id == id)
            return ColumnTarget{.kind = pseudo.kind};
    const auto field = fieldById(id);
    if (!field)
        return std::nullopt;
    const bool isItem = spec(*field).part != Part::Customer;
    return ColumnTarget{.kind = ColumnTarget::Kind::Value, .field = *field, .item = isItem ? itemIn(id) : 0};
}

QString idOf(const ColumnTarget &target) {
    switch (target.kind) {
    case ColumnTarget::Kind::Value: return QString{spec(target.field).id};
    case ColumnTarget::Kind::Region: return u"region"_s;
    case ColumnTarget::Kind::ContractPeriod: return u"contract_period"_s;
    case ColumnTarget::Kind::None:
    case ColumnTarget::Kind::UpdatedOn: break;
    }
    return {};
}

} // namespace dossier
