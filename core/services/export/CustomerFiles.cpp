#include "services/export/CustomerFiles.h"

#include "host/PluginHost.h"
#include "reference/Reference.h"
#include "services/export/CsvTable.h"
#include "services/export/CustomerJson.h"
#include "services/export/CustomerTable.h"

#include <dossier/TargetFile.h>

#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr qint64 kProgressStep = 1000;

/// Calls @p step for each customer until one fails or the person cancels; returns how many there were.
Result<qint64> forEach(const CustomerSource &customers, const CustomerFiles::Progress &progress,
    const std::function<Result<void>(const Customer &)> &step) {
    qint64 count = 0;
    Result<void> outcome;
    const auto handedOut = customers([&](const Customer &customer) {
        outcome = step(customer);
        ++count;
        if (outcome && progress && count % kProgressStep == 0 && !progress(count))
            outcome = std::unexpected{Error{.kind = Error::Kind::Cancelled,
                .code = "cancelled",
                .message = CustomerFiles::tr("The export was cancelled; no file was written.")}};
        return outcome.has_value();
    });
    if (!outcome)
        return std::unexpected{outcome.error()};
    if (!handedOut)
        return std::unexpected{handedOut.error()};
    return count;
}

} // namespace

CustomerFiles::CustomerFiles(const Reference &reference, const PluginHost &plugins, Language language,
    SettingValues settings, OwnFields own, LabelSource labels)
    : m_reference{reference}, m_plugins{plugins}, m_language{language}, m_settings{std::move(settings)},
      m_own{std::move(own)}, m_labels{std::move(labels)} {}

Result<qint64> CustomerFiles::write(
    const QString &path, const CustomerSource &customers, const Progress &progress) const {
    const QString suffix = QFileInfo{path}.suffix().toLower();
    if (suffix == "json"_L1)
        return writeJson(path, JsonForm::List, customers, progress);
    if (suffix == "jsonl"_L1)
        return writeJson(path, JsonForm::Lines, customers, progress);
    auto writer = tableAt(path);
    if (!writer)
        return std::unexpected{writer.error()};
    return writeTable(**writer, customers, progress);
}

Result<std::unique_ptr<TableWriter>> CustomerFiles::tableAt(const QString &path) const {
    const QString suffix = QFileInfo{path}.suffix();
    if (const Exporter *exporter = m_plugins.exporterFor(suffix))
        return exporter->open(path);
    if (suffix.toLower() != "csv"_L1)
        return std::unexpected{Error{.kind = Error::Kind::Usage,
            .code = "export-format",
            .message = tr("Files that end in \"%1\" cannot be written.").arg(suffix),
            .place = {.file = path}}};
    return TargetFile::create(path).transform(
        [](auto target) -> std::unique_ptr<TableWriter> { return std::make_unique<CsvTable>(std::move(target)); });
}

Result<qint64> CustomerFiles::writeJson(
    const QString &path, JsonForm form, const CustomerSource &customers, const Progress &progress) const {
    auto file = TargetFile::create(path);
    if (!file)
        return std::unexpected{file.error()};
    const CustomerJson json{m_reference.divisions, m_settings, RequiredOwn{m_own, m_reference}, m_labels};
    const bool isList = form == JsonForm::List;
    QByteArrayView between = isList ? "[\n" : "";
    const auto count = forEach(customers, progress, [&](const Customer &customer) {
        const QByteArray text = QJsonDocument{json.customer(customer)}.toJson(QJsonDocument::Compact);
        auto outcome = (*file)->write(between).and_then([&] { return (*file)->write(text); });
        between = isList ? ",\n" : "\n";
        return outcome;
    });
    if (!count)
        return count;
    const QByteArrayView end = isList ? (*count == 0 ? "[]\n" : "\n]\n") : (*count == 0 ? "" : "\n");
    return (*file)->write(end).and_then([&] { return (*file)->commit(); }).transform([&] { return *count; });
}

Result<qint64> CustomerFiles::writeTable(
    TableWriter &writer, const CustomerSource &customers, const Progress &progress) const {
    UsedColumns used;
    const auto seen = forEach(customers, {}, [&](const Customer &customer) {
        used.add(customer);
        return Result<void>{};
    });
    if (!seen)
        return seen;
    std::vector<TableColumn> columns = used.columns(m_own);
    if (columns.empty())
        columns.push_back({.field = Field::Name});
    CustomerTable table{m_reference, m_language, std::move(columns), m_settings.phoneForm(Setting::PhoneExport)};
    const QString sheet = m_language == Language::Chinese ? u"客户"_s : u"Customers"_s;
    if (const auto begun = writer.beginSheet(sheet, table.headings()); !begun)
        return std::unexpected{begun.error()};
    const auto count =
        forEach(customers, progress, [&](const Customer &customer) { return writer.row(table.row(customer)); });
    if (!count)
        return count;
    return writer.finish().transform([&] { return *count; });
}

} // namespace dossier
