#pragma once

#include "db/Database.h"

#include <memory>
#include <vector>

namespace dossier {

/// What stands for a dossier in files that shall not tell which one it is, for one period. Who has no key of the
/// workspace can neither find the dossier by it nor tell that two of different periods are the same one's.
class Pseudonym {
public:
    explicit Pseudonym(const Hash &secret) : m_secret{secret} {}

    QUuid id() const;
    /// "K7F3-2QXM-9DPA", to read and to sort by; two in a million dossiers hardly ever have the same.
    QString number() const;
    /// For a contact or another item of the dossier.
    QUuid item(const QUuid &item) const;

private:
    Hash m_secret;
};

/// Makes pseudonyms from the dossiers' data keys, so that a new key of the workspace changes none, and a dossier whose
/// key was destroyed is not found by any that was handed out.
class Pseudonyms {
public:
    /// @param period names it: pseudonyms of another name have nothing in common. @p database outlives the object.
    Pseudonyms(Database &database, QByteArray period) : m_database{database}, m_period{std::move(period)} {}

    /// Kind::Database ("database-damaged") where there is no key.
    Result<Pseudonym> of(const QUuid &customer);

private:
    Database &m_database;
    QByteArray m_period;
    std::unique_ptr<Statement> m_readKey;
};

} // namespace dossier
