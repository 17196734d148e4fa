#pragma once

#include "db/Database.h"
#include "domain/ChainHead.h"

#include <QCoreApplication>

#include <functional>
#include <optional>
#include <vector>

namespace dossier {

/// One thing that is not as it was written.
struct Damage {
    QByteArray code; ///< "entry-altered" "entry-missing" "entry-unreadable" "key-missing" "tail-cut" "head-differs"
                     ///< "row-altered" "row-added" "row-missing".
    qint64 seq = 0;  ///< The entry of the history, if there is one.
    QUuid customer = {};
    QString message = {}; ///< Translated whole sentence; names no personal data.

    bool operator==(const Damage &) const = default;
};

struct VerificationReport {
    ChainHead head;                   ///< As computed from the entries.
    std::vector<Damage> damages = {}; ///< In the order of the chain, then of the dossiers; at most kMostDamages.
    qint64 entries = 0;
    qint64 customers = 0;

    bool isSound() const { return damages.empty(); }
};

/// Compares the database with its history.
class Verification {
    Q_DECLARE_TR_FUNCTIONS(Verification)

public:
    static constexpr std::size_t kMostDamages = 1000;

    explicit Verification(Database &database) : m_database{database} {}

    /// Walks the chain, opens every payload and compares every dossier with the digest that its last entry holds. With
    /// @p expected, a head that was kept elsewhere, also finds a cut tail and an old database put back
    /// ("head-differs"). Takes some seconds for a million; @p progress (entries and dossiers done) returns false to
    /// cancel: Kind::Cancelled.
    Result<VerificationReport> run(
        const std::optional<ChainHead> &expected = {}, const std::function<bool(qint64 done)> &progress = {}) const;

private:
    Database &m_database;
};

} // namespace dossier
