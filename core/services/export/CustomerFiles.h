#pragma once

#include "domain/Customer.h"
#include "domain/OwnFields.h"
#include "domain/SettingSpecs.h"
#include "services/classify/CustomerLabel.h"
#include "services/export/Headings.h"

#include <dossier/Exporter.h>

#include <QCoreApplication>

#include <functional>
#include <memory>

namespace dossier {

class PluginHost;
struct Reference;

/// Takes customers one by one; false: no more, please.
using VisitCustomer = std::function<bool(const Customer &)>;

/// Hands out customers; the same ones each time it is called.
using CustomerSource = std::function<Result<void>(const VisitCustomer &)>;

/// Writes files of customers: .json (a list), .jsonl (one a line), .csv and what the exporters of plug-ins write as
/// tables, such as .xlsx and .vcf. The customers stream: nothing is gathered, a table goes over them twice.
///
/// Errors: those of TargetFile; Kind::Usage "export-format" for another ending; "limit-exceeded" for what a workbook
/// cannot hold; Kind::Cancelled "cancelled". A file appears whole or not at all, and only its owner may read it.
class CustomerFiles {
    Q_DECLARE_TR_FUNCTIONS(dossier::CustomerFiles)

public:
    /// Told now and then how many customers are written; false cancels.
    using Progress = std::function<bool(qint64 written)>;

    /// Keeps @p reference and @p plugins. @p language is that of headings and options, @p settings those of the
    /// workspace; @p own says what own fields are called; see CustomerJson for @p labels.
    CustomerFiles(const Reference &reference, const PluginHost &plugins, Language language, SettingValues settings = {},
        OwnFields own = {}, LabelSource labels = {});

    /// Writes what @p customers hands out; returns how many there were.
    Result<qint64> write(const QString &path, const CustomerSource &customers, const Progress &progress = {}) const;

private:
    enum class JsonForm : quint8 { List, Lines };

    Result<qint64> writeJson(
        const QString &path, JsonForm form, const CustomerSource &customers, const Progress &progress) const;
    Result<qint64> writeTable(TableWriter &writer, const CustomerSource &customers, const Progress &progress) const;
    Result<std::unique_ptr<TableWriter>> tableAt(const QString &path) const;

    const Reference &m_reference;
    const PluginHost &m_plugins;
    Language m_language;
    SettingValues m_settings;
    OwnFields m_own;
    LabelSource m_labels;
};

} // namespace dossier
