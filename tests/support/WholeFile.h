#pragma once

#include "services/worker/RowReader.h"
#include "support/GatheredRows.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace dossier {

/// What the golden file beside @p path says that the file holds.
inline QJsonObject goldenOf(const QString &path) {
    QFile file{path + QStringLiteral(".rows.json")};
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject{};
}

/// "code sheet row column" of an error, a dash for what has none.
inline QString outcomeOf(const Error &error) {
    const auto orDash = [](const QString &text) { return text.isEmpty() ? QStringLiteral("-") : text; };
    return QStringList{QString::fromLatin1(error.code), orDash(error.place.sheet),
        orDash(error.place.row > 0 ? QString::number(error.place.row) : QString{}), orDash(error.place.column)}
        .join(u' ');
}

/// All that a file holds, as golden files have it; instead, in "error", why it is refused.
inline QJsonObject wholeFile(const RowReader &reader, const QString &path, ReadOptions options = {}) {
    const auto failed = [](const Error &error) {
        return QJsonObject{{QStringLiteral("error"), outcomeOf(error)}, {QStringLiteral("file"), error.place.file}};
    };
    const auto found = reader.inspect(path, options);
    if (!found)
        return failed(found.error());
    options.encoding = found->encoding;
    QJsonArray tables;
    for (const TableInfo &table : found->tables) {
        GatheredRows rows;
        if (const auto outcome = reader.read(path, int(tables.size()), options, rows); !outcome)
            return failed(outcome.error());
        tables.append(QJsonObject{{QStringLiteral("name"), table.name}, {QStringLiteral("hidden"), table.hidden},
            {QStringLiteral("rows"), rows.rows()}});
    }
    return {{QStringLiteral("encoding"), found->encoding}, {QStringLiteral("tables"), tables}};
}

/// What differs between what a file must hold and what was read, for people; empty where nothing does.
inline QString differenceOf(const QJsonObject &golden, const QJsonObject &read) {
    if (golden == read)
        return {};
    const QJsonArray expected = golden.value(QStringLiteral("tables")).toArray();
    const QJsonArray actual = read.value(QStringLiteral("tables")).toArray();
    for (qsizetype table = 0; table < std::min(expected.size(), actual.size()); ++table) {
        const QJsonArray rows = expected[table][QStringLiteral("rows")].toArray();
        const QJsonArray others = actual[table][QStringLiteral("rows")].toArray();
        for (qsizetype row = 0; row < std::min(rows.size(), others.size()); ++row)
            if (rows[row] != others[row])
                return QStringLiteral("expected %1\nread     %2")
                    .arg(QString::fromUtf8(QJsonDocument{rows[row].toArray()}.toJson(QJsonDocument::Compact)),
                        QString::fromUtf8(QJsonDocument{others[row].toArray()}.toJson(QJsonDocument::Compact)));
    }
    return QStringLiteral("expected %1\nread     %2")
        .arg(QString::fromUtf8(QJsonDocument{golden}.toJson(QJsonDocument::Compact)),
            QString::fromUtf8(QJsonDocument{read}.toJson(QJsonDocument::Compact)));
}

} // namespace dossier
