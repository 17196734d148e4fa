#include "services/export/Export.h"

#include "db/Background.h"
#include "db/Customers.h"
#include "db/Pseudonyms.h"
#include "db/Settings.h"
#include "domain/SettingSpecs.h"
#include "services/export/MaskedCustomers.h"

#include <QFile>

#include <algorithm>
#include <iterator>

namespace dossier {

Export::Export(DatabaseThread &reader, const Reference &reference, const PluginHost &plugins)
    : m_reader{reader}, m_reference{reference}, m_plugins{plugins} {}

Async<qint64> Export::write(ExportRequest request) const {
    const auto labels = request.maskedAt ? LabelSource{} : request.labels;
    const auto write =
        [files = CustomerFiles{m_reference, m_plugins, request.language, request.settings, request.own, labels},
            path = request.path, progress = request.progress](
            const CustomerSource &customers) { return files.write(path, customers, progress); };
    return writeWith(std::move(request), write);
}

Async<qint64> Export::writeWith(ExportRequest request, WriteFile write) const {
    auto note = request.note;
    QString path = request.path;
    return runInBackground(m_reader,
        [this, request = std::move(request), write = std::move(write)](Database &database) -> Result<qint64> {
            // One view of the database for both passes.
            auto view = Transaction::begin(database, Transaction::Kind::Read);
            if (!view)
                return std::unexpected{view.error()};
            CustomerSource customers = [&](const VisitCustomer &visit) {
                return forEach(database, request, [&](Customer &&customer) {
                    return visit(request.access ? request.access->shown(std::move(customer)) : std::move(customer));
                });
            };
            if (request.maskedAt) {
                auto masked = maskedSource(database, request);
                if (!masked)
                    return std::unexpected{masked.error()};
                customers = *std::move(masked);
            }
            return write(customers);
        })
        .then([note = std::move(note), path = std::move(path)](const Result<qint64> &rows) {
            if (!rows || *rows == 0 || !note)
                return QtFuture::makeReadyValueFuture(rows);
            return note(*rows).then([rows, path](const Result<void> &noted) -> Result<qint64> {
                if (noted)
                    return rows;
                QFile::remove(path);
                return std::unexpected{noted.error()};
            });
        })
        .unwrap();
}

Result<void> Export::forEach(
    Database &database, const ExportRequest &request, const std::function<bool(Customer &&)> &take) {
    if (request.customers)
        return Customers{database}.forEachOf(*request.customers, take);
    return Customers{database}.forEach({.filter = &request.filter, .order = Query::Order::Oldest}, take);
}

Result<CustomerSource> Export::maskedSource(Database &database, const ExportRequest &request) const {
    const auto settings = Settings{database}.all();
    if (!settings)
        return std::unexpected{settings.error()};
    auto pseudonyms =
        std::make_shared<Pseudonyms>(database, maskPeriod(SettingValues{*settings}, request.maskedAt->date()));
    // The order of age would tell which row is whose in a file of another period.
    std::vector<std::pair<QString, QUuid>> order;
    Result<void> found;
    const auto seen = forEach(database, request, [&](Customer &&customer) {
        found = pseudonyms->of(customer.id).transform([&](const Pseudonym &pseudonym) {
            order.emplace_back(pseudonym.number(), customer.id);
        });
        return found.has_value();
    });
    if (!seen || !found)
        return std::unexpected{seen ? found.error() : seen.error()};
    std::ranges::sort(order);
    std::vector<QUuid> ids;
    ids.reserve(order.size());
    std::ranges::transform(order, std::back_inserter(ids), &std::pair<QString, QUuid>::second);
    const Rights rights = request.access ? request.access->rights() : Rights{};
    return [this, &database, pseudonyms, rights, ids = std::move(ids)](const VisitCustomer &visit) {
        const MaskedCustomers masking{m_reference};
        Result<void> outcome;
        const auto handedOut = Customers{database}.forEachOf(ids, [&](Customer &&customer) {
            const auto pseudonym = pseudonyms->of(customer.id);
            if (!pseudonym)
                outcome = std::unexpected{pseudonym.error()};
            return pseudonym && visit(masking.masked(rights.shown(std::move(customer)), *pseudonym));
        });
        return outcome ? handedOut : outcome;
    };
}

} // namespace dossier
