#include "db/EntrySealer.h"

#include <QtConcurrentRun>

#include <array>

namespace dossier {
namespace {

/// Enough that handing them to another thread does not count, few enough to stay in the processor's cache.
constexpr std::size_t kBatch = 1024;

QByteArrayView viewOf(const Hash &hash) { return {hash.data(), qsizetype(hash.size())}; }

QByteArrayView slice(const std::vector<char> &bytes, std::size_t from, std::size_t to) {
    return QByteArrayView{bytes}.sliced(qsizetype(from), qsizetype(to - from));
}

} // namespace

void EntrySealer::Batch::clear() {
    entries.clear();
    texts.clear();
    sealed.clear();
}

EntrySealer::EntrySealer(
    const Hash &head, qint64 changeNumber, const Hash &changeHash, std::unique_ptr<RowInsert> history)
    : m_changeNumber{changeNumber}, m_changeHash{changeHash}, m_history{std::move(history)}, m_head{head} {}

EntrySealer::~EntrySealer() {
    // The pool thread works on our members.
    m_sealing.waitForFinished();
}

Result<void> EntrySealer::add(qint64 seq, const StoredDossier::Id &customer, const DataKey &key, QByteArrayView payload,
    QByteArrayView canonical) {
    std::vector<char> &texts = m_open.texts;
    const std::size_t begin = texts.size();
    texts.insert(texts.end(), canonical.begin(), canonical.end());
    const std::size_t middle = texts.size();
    texts.insert(texts.end(), payload.begin(), payload.end());
    m_open.entries.push_back(
        {.seq = seq, .customer = customer, .key = key, .canonical = begin, .payload = middle, .end = texts.size()});
    if (m_open.entries.size() < kBatch)
        return {};
    if (auto done = writeSealed(); !done)
        return done;
    std::swap(m_open, m_inWork);
    m_sealing = QtConcurrent::run([this] { seal(m_inWork); });
    return {};
}

Result<void> EntrySealer::flush() {
    if (auto done = writeSealed(); !done)
        return done;
    seal(m_open);
    return write(m_open);
}

void EntrySealer::seal(Batch &batch) {
    for (Entry &entry : batch.entries) {
        const QByteArrayView payload = slice(batch.texts, entry.payload, entry.end);
        entry.digest = Sealing::digest(entry.key, slice(batch.texts, entry.canonical, entry.payload));
        entry.sealed = batch.sealed.size();
        batch.sealed.resize(entry.sealed + std::size_t(payload.size() + Sealing::kOverhead));
        unsigned char *sealed = batch.sealed.data() + entry.sealed;
        Sealing::seal(entry.key, payload, entry.seq, viewOf(entry.customer), m_random, sealed);
        const QByteArrayView text{sealed, payload.size() + Sealing::kOverhead};
        m_head = chained(m_head, {entry.seq, viewOf(entry.customer), m_changeHash, entry.digest, text});
        entry.hash = m_head;
    }
}

Result<void> EntrySealer::writeSealed() {
    // A wait on the database's thread: if no pool thread has begun, it is done here and now.
    m_sealing.waitForFinished();
    return write(m_inWork);
}

Result<void> EntrySealer::write(Batch &batch) {
    for (const Entry &entry : batch.entries) {
        const QByteArrayView sealed{
            batch.sealed.data() + entry.sealed, qsizetype(entry.end - entry.payload) + Sealing::kOverhead};
        if (auto done = m_history->add(std::array{BoundValue::of(entry.seq), BoundValue::of(m_changeNumber),
                BoundValue::blob(viewOf(entry.customer)), BoundValue::blob(viewOf(entry.digest)),
                BoundValue::blob(viewOf(entry.hash)), BoundValue::blob(sealed)});
            !done)
            return done;
    }
    batch.clear();
    return m_history->flush();
}

} // namespace dossier
