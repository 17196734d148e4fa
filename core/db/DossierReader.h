#pragma once

#include "db/Database.h"
#include "db/StoredDossier.h"

#include <array>
#include <functional>
#include <memory>

namespace dossier {

/// Reads dossiers one by one, by id.
class DossierReader {
public:
    static Result<DossierReader> prepare(Database &database);

    /// Fills @p dossier; false where nobody has the id.
    Result<bool> read(const StoredDossier::Id &id, StoredDossier &dossier);

private:
    DossierReader() = default;

    std::array<std::unique_ptr<Statement>, kPartCount> m_statements; ///< By Part.
};

/// Reads all dossiers in the order of their ids, merging the tables of their parts. Lives inside a transaction.
class DossierStream {
public:
    enum class Direction : quint8 { Up, Down };

    /// @p where is a condition on 'customers' with the values of its '?'.
    static Result<DossierStream> prepare(
        Database &database, const QByteArray &where, const QVariantList &values, Direction direction = Direction::Up);

    /// Fills @p dossier with the next one; false after the last. Items without a customer are passed over and told to
    /// @p orphan, if given.
    Result<bool> next(StoredDossier &dossier);

    std::function<void(const StoredDossier::Id &customer)> orphan = {};

private:
    struct Items {
        std::unique_ptr<Statement> rows;
        bool isAtRow = false;
    };

    DossierStream() = default;
    Result<void> advance(Items &items);
    Result<void> readItems(Part part, StoredDossier &dossier);
    Result<void> passRest();

    std::unique_ptr<Statement> m_customers;
    std::array<Items, kPartCount> m_items;
    bool m_isDescending = false;
    bool m_isStarted = false;
};

} // namespace dossier
