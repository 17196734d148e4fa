#pragma once

#include "db/Database.h"
#include "domain/OwnFields.h"

namespace dossier {

/// The own fields of a workspace as they are stored. Who may change them is the services' matter. Nothing is ever
/// removed: a field that is retired keeps its values.
class OwnFieldTable {
public:
    explicit OwnFieldTable(Database &database) : m_database{database} {}

    Result<OwnFields> all() const;
    /// Adds @p field behind the others, or replaces the one of its id.
    Result<void> set(const OwnField &field);

private:
    Database &m_database;
};

} // namespace dossier
