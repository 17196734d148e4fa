#pragma once

#include "domain/Filter.h"
#include "services/ContactAccess.h"
#include "services/export/CustomerFiles.h"

namespace dossier {

class DatabaseThread;

/// What to write, for whom to read.
struct ExportRequest {
    QString path; ///< Its ending is the format.
    Filter filter = {};
    std::optional<std::vector<QUuid>> customers = {}; ///< Only these, in this order, whatever the filter says.
    std::optional<ContactAccess> access = {};         ///< Who writes; without it every value is whole.
    /// Now, where nobody shall know whom the file is about: see MaskedCustomers. The setting mask.period says how long
    /// the pseudonyms stay the same. Their order is that of the pseudonyms.
    std::optional<QDateTime> maskedAt = {};
    SettingValues settings = {}; ///< Of the workspace: how numbers are written, what a dossier should have.
    LabelSource labels = {};     ///< Of JSON. A masked file has none.
    Language language = Language::Chinese;
    OwnFields own = {};                    ///< What headings call them, and in which order they stand.
    CustomerFiles::Progress progress = {}; ///< Called on the database's thread.
    /// Told how many customers the file holds, unless it is nobody. Where that cannot be noted the file goes again.
    std::function<Async<void>(qint64 customers)> note = {};
};

/// Writes customers of a workspace into a file, oldest dossier first where nobody says whom.
class Export {
public:
    /// Keeps everything.
    Export(DatabaseThread &reader, const Reference &reference, const PluginHost &plugins);

    /// How many customers were written; the errors of CustomerFiles and of the database.
    Async<qint64> write(ExportRequest request) const;

    /// Writes one file of what @p customers hands out; how many there were.
    using WriteFile = std::function<Result<qint64>(const CustomerSource &customers)>;
    /// The same customers in a file of another kind; @p write is called on the database's thread.
    Async<qint64> writeWith(ExportRequest request, WriteFile write) const;

private:
    /// Whom the file is about, in the order of the database.
    static Result<void> forEach(
        Database &database, const ExportRequest &request, const std::function<bool(Customer &&)> &take);
    Result<CustomerSource> maskedSource(Database &database, const ExportRequest &request) const;

    DatabaseThread &m_reader;
    const Reference &m_reference;
    const PluginHost &m_plugins;
};

} // namespace dossier
