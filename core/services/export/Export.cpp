#include "services/export/Export.h"

#include "db/Customers.h"
#include "db/DatabaseThread.h"

namespace dossier {

Export::Export(DatabaseThread &reader, const Reference &reference, const PluginHost &plugins)
    : m_reader{reader}, m_reference{reference}, m_plugins{plugins} {}

Async<qint64> Export::write(ExportRequest request) const {
    return m_reader.run([this, request = std::move(request)](Database &database) -> Result<qint64> {
        // One view of the database for both passes.
        auto view = Transaction::begin(database, Transaction::Kind::Read);
        if (!view)
            return std::unexpected{view.error()};
        const CustomerSource customers = [&](const VisitCustomer &visit) {
            const auto take = [&](Customer &&customer) {
                return visit(request.access ? request.access->shown(std::move(customer)) : std::move(customer));
            };
            if (request.customers)
                return Customers{database}.forEachOf(*request.customers, take);
            return Customers{database}.forEach({.filter = &request.filter, .order = Query::Order::Oldest}, take);
        };
        return CustomerFiles{m_reference, m_plugins, request.language}.write(request.path, customers, request.progress);
    });
}

} // namespace dossier
