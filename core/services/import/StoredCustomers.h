#pragma once

#include "domain/Customer.h"

#include <dossier/Error.h>

#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace dossier {

struct Reference;
class Database;

/// What a stored dossier is recognised by.
struct StoredKey {
    QUuid id;
    QString number = {};
    std::vector<quint64> keys = {}; ///< As matchKeys(); may hold more than rely on unmarked values.
};

/// What an import asks of the workspace. A seam: tests have one without a database.
class StoredCustomers {
public:
    virtual ~StoredCustomers();

    virtual Result<bool> isEmpty() = 0; ///< Nobody was ever there, not even in the bin.
    virtual Result<void> forEachKey(const std::function<bool(const StoredKey &)> &visit) = 0;
    virtual Result<Customer> byId(const QUuid &id) = 0;
    virtual Result<void> forEach(const std::function<bool(Customer &&)> &visit) = 0;
    /// Whose number this is or was, own ones before aliases; nothing where it is free.
    virtual Result<std::optional<QUuid>> ownerOf(const QString &number) = 0;
    /// Whether the workspace itself gave this number out: it gives way to one that a file brings.
    virtual Result<bool> gaveNumber(const QString &number) = 0;
    /// How new the dossier's own values are, by field: the day of the edit that set each, or, where an import did,
    /// @p importedOn.
    virtual Result<QHash<Field, QString>> fieldDates(const QUuid &id, const QString &importedOn) = 0;
};

} // namespace dossier
