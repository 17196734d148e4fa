#include "db/OwnFieldTable.h"

#include "db/Statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// ["高", ["中", "retired"]]: a retired option stands in brackets.
QString textOf(const std::vector<OwnOption> &options) {
    QJsonArray array;
    for (const OwnOption &option : options)
        array.append(option.isRetired ? QJsonValue{QJsonArray{option.label, u"retired"_s}} : QJsonValue{option.label});
    return QString::fromUtf8(QJsonDocument{array}.toJson(QJsonDocument::Compact));
}

std::vector<OwnOption> optionsFrom(QByteArrayView text) {
    std::vector<OwnOption> options;
    for (const auto &value : QJsonDocument::fromJson(text.toByteArray()).array())
        options.push_back(
            value.isArray() ? OwnOption{value.toArray()[0].toString(), true} : OwnOption{value.toString()});
    return options;
}

} // namespace

Result<OwnFields> OwnFieldTable::all() const {
    auto rows = m_database.prepare(
        "SELECT id, label, type, purpose, options, required_of, retired FROM own_fields ORDER BY position, id");
    if (!rows)
        return std::unexpected{rows.error()};
    if (auto done = (*rows)->run(); !done)
        return std::unexpected{done.error()};
    std::vector<OwnField> fields;
    for (auto row = (*rows)->next();; row = (*rows)->next()) {
        if (!row)
            return std::unexpected{row.error()};
        if (!*row)
            return OwnFields{std::move(fields)};
        fields.push_back({.id = (*rows)->text(0),
            .label = (*rows)->text(1),
            .type = ownTypeById((*rows)->text(2)).value_or(OwnType::Text),
            .purpose = (*rows)->text(3),
            .options = optionsFrom((*rows)->bytes(4)),
            .requiredOf = (*rows)->text(5),
            .isRetired = (*rows)->integer(6) != 0});
    }
}

Result<void> OwnFieldTable::set(const OwnField &field) {
    return m_database.execute(
        "INSERT INTO own_fields (id, position, label, type, purpose, options, required_of, retired) "
        "VALUES (?, (SELECT count(*) FROM own_fields), ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET label = excluded.label, purpose = excluded.purpose, "
        "options = excluded.options, required_of = excluded.required_of, retired = excluded.retired",
        {field.id, field.label, QString{idOf(field.type)}, field.purpose, textOf(field.options), field.requiredOf,
            field.isRetired ? 1 : 0});
}

} // namespace dossier
