#pragma once

#include <dossier/Error.h>

#include <QJsonObject>
#include <QLocale>
#include <QStringList>
#include <QVersionNumber>

namespace dossier {

/// What plugin.json says of a plug-in, read without running any of its code.
struct PluginDescription {
    QString id; ///< kind-what, such as "import-csv".
    QString version;
    QVersionNumber firstSdk;
    QVersionNumber lastSdk;
    QString nameEn;
    QString nameZh;
    QString summaryEn = {};
    QString summaryZh = {};
    QString vendor = {};
    QStringList provides = {}; ///< importer, exporter, page, classifier.
    QStringList permissions = {};
    QStringList departments = {};
    QStringList suffixes = {};     ///< Of the files that its importers read: "xlsx". For dialogs only.
    QStringList dependencies = {}; ///< Ids of plug-ins that must be running first.

    /// In the language of @p locale: Chinese for any Chinese locale, else English.
    QString name(const QLocale &locale = {}) const;
    QString summary(const QLocale &locale = {}) const;
};

/// Checks @p json key by key as sdk/schema/plugin.schema.json does; unknown keys are refused. The error
/// ("plugin-metadata") names the key.
Result<PluginDescription> describedBy(const QJsonObject &json);

} // namespace dossier
