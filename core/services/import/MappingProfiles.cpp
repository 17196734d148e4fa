#include "services/import/MappingProfiles.h"

#include "db/Settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr auto kPrefix = "import.profile."_L1;

QString toText(const QList<ColumnChoice> &columns) {
    QJsonArray array;
    for (const ColumnChoice &column : columns)
        array.append(QJsonObject{{"heading"_L1, column.heading}, {"field"_L1, column.target}});
    return QString::fromUtf8(QJsonDocument{array}.toJson(QJsonDocument::Compact));
}

QList<ColumnChoice> fromText(const QString &text) {
    QList<ColumnChoice> columns;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array())
        columns.append({.heading = value["heading"_L1].toString(), .target = value["field"_L1].toString()});
    return columns;
}

} // namespace

Result<QHash<QString, QList<ColumnChoice>>> MappingProfiles::all() const {
    const auto settings = Settings{m_database}.all();
    if (!settings)
        return std::unexpected{settings.error()};
    QHash<QString, QList<ColumnChoice>> profiles;
    for (const auto &[key, text] : settings->asKeyValueRange())
        if (key.startsWith(kPrefix))
            profiles.insert(key.sliced(kPrefix.size()), fromText(text));
    return profiles;
}

Result<void> MappingProfiles::save(const QString &name, const QList<ColumnChoice> &columns) {
    const bool hasHeadings =
        std::ranges::any_of(columns, [](const ColumnChoice &column) { return !column.heading.isEmpty(); });
    if (name.trimmed().isEmpty() || !hasHeadings)
        return std::unexpected{Error{.kind = Error::Kind::InvalidInput,
            .code = "profile-invalid",
            .message = tr("A saved mapping needs a name and a table with headings.")}};
    return Settings{m_database}.set(kPrefix + name.trimmed(), toText(columns));
}

Result<void> MappingProfiles::remove(const QString &name) { return Settings{m_database}.remove(kPrefix + name); }

} // namespace dossier
