#include "db/Verification.h"

#include "db/ChangeRecords.h"
#include "db/DossierReader.h"
#include "db/Payload.h"

namespace dossier {
namespace {

/// How many entries and dossiers go by between two reports of progress.
constexpr qint64 kStride = 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Verification)
};

/// What each code means to a person.
struct DamageWords {
    const char *code;
    const char *message;
};
constexpr std::array kWords{
    DamageWords{"entry-altered", QT_TRANSLATE_NOOP("Verification", "Entry %1 of the history was altered.")},
    DamageWords{"entry-missing", QT_TRANSLATE_NOOP("Verification", "Entry %1 of the history is missing.")},
    DamageWords{"entry-unreadable", QT_TRANSLATE_NOOP("Verification", "Entry %1 of the history cannot be opened.")},
    DamageWords{"key-missing", QT_TRANSLATE_NOOP("Verification", "The key that opens entry %1 is missing or damaged.")},
    DamageWords{
        "tail-cut", QT_TRANSLATE_NOOP("Verification", "The history ends before entry %1: its end was cut off.")},
    DamageWords{"head-differs",
        QT_TRANSLATE_NOOP("Verification",
            "Entry %1 is not the one that was noted: the history was rewritten, or an older database was put back.")},
    DamageWords{"row-altered",
        QT_TRANSLATE_NOOP("Verification", "A dossier is not as its last entry, %1, left it: it was altered.")},
    DamageWords{
        "row-added", QT_TRANSLATE_NOOP("Verification", "A dossier or a part of one was added past the history.")},
    DamageWords{"row-missing",
        QT_TRANSLATE_NOOP("Verification", "The dossier of entry %1 is missing: it was dropped past the history.")},
};

/// One verification: what was found so far.
class Walk {
public:
    Walk(Database &database, const Sealing &sealing, const std::function<bool(qint64)> &progress)
        : m_database{database}, m_sealing{sealing}, m_progress{progress} {}

    Result<void> readChanges();
    Result<void> walkEntries();
    Result<void> checkHead(const std::optional<ChainHead> &expected);
    Result<void> compareDossiers();

    VerificationReport report;

private:
    struct Latest {
        QByteArray customer;
        qint64 seq = 0;
        Hash digest = {};
        QByteArray wrapped;
    };

    void found(const char *code, qint64 seq, QByteArrayView customer = {});
    Result<void> goOn();
    void checkEntry(const Statement &row);
    void checkPayload(const Statement &row);
    const Hash *changeOf(const Statement &row);
    Result<bool> nextLatest(Statement &rows, Latest &latest);
    void compare(const StoredDossier &dossier, const Latest &latest);

    Database &m_database;
    const Sealing &m_sealing;
    const std::function<bool(qint64)> &m_progress;
    qint64 m_done = 0;

    std::vector<std::pair<ChangeRow, Hash>> m_changes; ///< By number.
    qint64 m_seq = 0;
    Hash m_hash = {};
    std::vector<char> m_canonical;
};

Hash hashAt(const Statement &row, int column) {
    Hash hash{};
    const QByteArrayView bytes = row.bytes(column);
    std::copy_n(bytes.begin(), std::min<qsizetype>(bytes.size(), qsizetype(hash.size())), hash.begin());
    return hash;
}

void Walk::found(const char *code, qint64 seq, QByteArrayView customer) {
    if (report.damages.size() >= Verification::kMostDamages)
        return;
    const auto words = std::ranges::find(kWords, QByteArrayView{code}, &DamageWords::code);
    QString message = Words::tr(words->message);
    if (message.contains(QLatin1StringView{"%1"}))
        message = message.arg(seq);
    report.damages.push_back({code, seq, customer.isEmpty() ? QUuid{} : QUuid::fromRfc4122(customer), message});
}

Result<void> Walk::goOn() {
    if (m_progress && m_done++ % kStride == 0 && !m_progress(m_done - 1))
        return std::unexpected{Error{Error::Kind::Cancelled, "cancelled", Words::tr("Cancelled.")}};
    return {};
}

Result<void> Walk::readChanges() {
    auto rows = m_database.prepare("SELECT " + kChangeColumns.toByteArray() + " FROM changes ORDER BY number");
    if (!rows)
        return std::unexpected{rows.error()};
    if (auto done = (*rows)->run(); !done)
        return done;
    for (auto row = (*rows)->next();; row = (*rows)->next()) {
        if (!row)
            return std::unexpected{row.error()};
        if (!*row)
            return {};
        ChangeRow change = readChangeRow(**rows);
        const Hash hash = change.hash();
        m_changes.emplace_back(std::move(change), hash);
    }
}

Result<void> Walk::walkEntries() {
    auto rows = m_database.prepare(
        "SELECT history.seq, history.change_number, history.customer_id, history.digest, history.hash, "
        "history.payload, customer_keys.wrapped FROM history "
        "LEFT JOIN customer_keys ON customer_keys.customer_id = history.customer_id ORDER BY history.seq",
        Rows::Many);
    if (!rows)
        return std::unexpected{rows.error()};
    if (auto done = (*rows)->run(); !done)
        return done;
    for (auto row = (*rows)->next();; row = (*rows)->next()) {
        if (!row)
            return std::unexpected{row.error()};
        if (!*row)
            break;
        if (auto done = goOn(); !done)
            return done;
        checkEntry(**rows);
    }
    report.head = {m_seq, m_seq == 0 ? QByteArray{} : QByteArray{reinterpret_cast<const char *>(m_hash.data()), 32}};
    return {};
}

void Walk::checkEntry(const Statement &row) {
    const qint64 seq = row.integer(0);
    const Hash stored = hashAt(row, 4);
    ++report.entries;
    const bool isNext = seq == m_seq + 1;
    for (qint64 missing = m_seq + 1; missing < seq && report.damages.size() < Verification::kMostDamages; ++missing)
        found("entry-missing", missing);
    const Hash digest = hashAt(row, 3);
    const Hash *change = changeOf(row);
    // After a gap nothing can be said of the link; from then on the stored hash counts, so that one wrong entry does
    // not make the rest wrong.
    if (!change || (isNext && chained(m_hash, {seq, row.bytes(2), *change, digest, row.bytes(5)}) != stored))
        found("entry-altered", seq, row.bytes(2));
    else
        checkPayload(row);
    m_seq = seq;
    m_hash = stored;
}

const Hash *Walk::changeOf(const Statement &row) {
    const qint64 number = row.integer(1);
    const auto change =
        std::ranges::lower_bound(m_changes, number, {}, [](const auto &entry) { return entry.first.number; });
    return change != m_changes.end() && change->first.number == number ? &change->second : nullptr;
}

void Walk::checkPayload(const Statement &row) {
    const qint64 seq = row.integer(0);
    const auto key = m_sealing.unwrap(row.bytes(6), row.bytes(2));
    if (!key)
        return found("key-missing", seq, row.bytes(2));
    const auto payload = Sealing::open(*key, row.bytes(5), seq, row.bytes(2));
    if (!payload)
        found("entry-unreadable", seq, row.bytes(2));
}

Result<void> Walk::checkHead(const std::optional<ChainHead> &expected) {
    auto rows = m_database.prepare("SELECT seq, hash FROM chain_head");
    if (!rows)
        return std::unexpected{rows.error()};
    if (auto done = (*rows)->run(); !done)
        return done;
    auto row = (*rows)->next();
    if (!row)
        return std::unexpected{row.error()};
    const ChainHead noted{(*rows)->integer(0), (*rows)->bytes(1).toByteArray()};
    (*rows)->finish();
    if (noted.seq > m_seq)
        found("tail-cut", m_seq + 1);
    else if (noted != report.head)
        found("head-differs", noted.seq);
    if (!expected || expected->seq == 0)
        return {};
    auto hash = History{m_database}.hashOf(expected->seq);
    if (!hash)
        return std::unexpected{hash.error()};
    if (*hash != expected->hash)
        found("head-differs", expected->seq);
    return {};
}

Result<bool> Walk::nextLatest(Statement &rows, Latest &latest) {
    auto isThere = rows.next();
    if (!isThere || !*isThere)
        return isThere;
    latest = {rows.bytes(0).toByteArray(), rows.integer(1), hashAt(rows, 2), rows.bytes(3).toByteArray()};
    return true;
}

void Walk::compare(const StoredDossier &dossier, const Latest &latest) {
    const auto key = m_sealing.unwrap(latest.wrapped, latest.customer);
    if (!key)
        return; // Its entries were told already.
    m_canonical.clear();
    dossier.appendCanonical(m_canonical);
    if (Sealing::digest(*key, m_canonical) != latest.digest)
        found("row-altered", latest.seq, latest.customer);
}

Result<void> Walk::compareDossiers() {
    auto stream = DossierStream::prepare(m_database, "1 = 1", {});
    auto rows = m_database.prepare(
        "SELECT latest.customer_id, latest.seq, history.digest, customer_keys.wrapped FROM "
        "(SELECT customer_id, max(seq) AS seq FROM history WHERE customer_id <> ? GROUP BY customer_id) latest "
        "JOIN history ON history.seq = latest.seq "
        "LEFT JOIN customer_keys ON customer_keys.customer_id = latest.customer_id ORDER BY latest.customer_id",
        Rows::Many);
    if (!stream || !rows)
        return std::unexpected{!stream ? stream.error() : rows.error()};
    if (auto done = (*rows)->run({kWholeWorkspace}); !done)
        return done;
    stream->orphan = [this](const StoredDossier::Id &customer) { found("row-added", 0, viewOf(customer)); };
    StoredDossier dossier;
    Latest latest;
    auto isDossier = stream->next(dossier);
    auto isLatest = nextLatest(**rows, latest);
    while (isDossier && isLatest && (*isDossier || *isLatest)) {
        if (auto done = goOn(); !done)
            return done;
        const int order = !*isDossier ? 1 : !*isLatest ? -1 : viewOf(dossier.id()).compare(latest.customer);
        if (order < 0)
            found("row-added", 0, viewOf(dossier.id()));
        else if (order > 0)
            found("row-missing", latest.seq, latest.customer);
        else
            compare(dossier, latest);
        report.customers += order <= 0 ? 1 : 0;
        if (order <= 0)
            isDossier = stream->next(dossier);
        if (order >= 0)
            isLatest = nextLatest(**rows, latest);
    }
    if (!isDossier)
        return std::unexpected{isDossier.error()};
    return isLatest.transform([](bool) {});
}

} // namespace

Result<VerificationReport> Verification::run(
    const std::optional<ChainHead> &expected, const std::function<bool(qint64 done)> &progress) const {
    auto sealing = m_database.sealing();
    if (!sealing)
        return std::unexpected{sealing.error()};
    // One view of everything, whatever a writer does meanwhile.
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Read);
    if (!transaction)
        return std::unexpected{transaction.error()};
    Walk walk{m_database, **sealing, progress};
    for (auto step : {&Walk::readChanges, &Walk::walkEntries})
        if (auto done = (walk.*step)(); !done)
            return std::unexpected{done.error()};
    if (auto done = walk.checkHead(expected); !done)
        return std::unexpected{done.error()};
    if (auto done = walk.compareDossiers(); !done)
        return std::unexpected{done.error()};
    return std::move(walk.report);
}

} // namespace dossier
