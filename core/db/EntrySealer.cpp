#include "db/EntrySealer.h"

#include "db/Background.h"
#include "db/Payload.h"

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

EntrySealer::Entry &EntrySealer::Batch::add(qint64 seq, const StoredDossier::Id &customer, const DataKey &key) {
    if (count == entries.size())
        entries.emplace_back();
    Entry &entry = entries[count++];
    entry.seq = seq;
    entry.customer = customer;
    entry.key = key;
    return entry;
}

void EntrySealer::Batch::clear() {
    count = 0;
    texts.clear();
    sealed.clear();
}

EntrySealer::EntrySealer(
    const Hash &head, qint64 changeNumber, const Hash &changeHash, QString reason, std::unique_ptr<RowInsert> history)
    : m_changeNumber{changeNumber}, m_changeHash{changeHash}, m_reason{std::move(reason)},
      m_history{std::move(history)}, m_head{head} {}

EntrySealer::~EntrySealer() {
    // The pool thread works on our members.
    m_sealing.waitForFinished();
}

Result<void> EntrySealer::addCreation(qint64 seq, const DataKey &key, StoredDossier &made, Place &place) {
    Entry &entry = m_open.add(seq, made.id(), key);
    entry.isEncoded = false;
    std::swap(entry.made, made);
    entry.place = std::move(place);
    return sealIfFull();
}

Result<void> EntrySealer::add(qint64 seq, const StoredDossier::Id &customer, const DataKey &key, QByteArrayView payload,
    QByteArrayView canonical) {
    Entry &entry = m_open.add(seq, customer, key);
    std::vector<char> &texts = m_open.texts;
    entry.isEncoded = true;
    entry.canonical = texts.size();
    texts.insert(texts.end(), canonical.begin(), canonical.end());
    entry.payload = texts.size();
    texts.insert(texts.end(), payload.begin(), payload.end());
    entry.end = texts.size();
    return sealIfFull();
}

Result<void> EntrySealer::sealIfFull() {
    if (m_open.count < kBatch)
        return {};
    if (auto done = writeSealed(); !done)
        return done;
    std::swap(m_open, m_inWork);
    m_sealing = runInBackground([this] { seal(m_inWork); });
    return {};
}

Result<void> EntrySealer::flush() {
    if (auto done = writeSealed(); !done)
        return done;
    seal(m_open);
    return write(m_open);
}

void EntrySealer::encode(Batch &batch, Entry &entry) const {
    entry.canonical = batch.texts.size();
    entry.made.appendCanonical(batch.texts);
    entry.payload = batch.texts.size();
    appendCreation(entry.made, entry.place, m_reason, batch.texts);
    entry.end = batch.texts.size();
}

void EntrySealer::seal(Batch &batch) {
    for (Entry &entry : batch.filled()) {
        if (!entry.isEncoded)
            encode(batch, entry);
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
    for (const Entry &entry : batch.filled()) {
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
