#include "db/PackedChanges.h"

#include "db/Background.h"

#include <utility>

namespace dossier {
namespace {

/// Enough that handing them from thread to thread does not count.
constexpr std::size_t kAhead = 512;

} // namespace

PackedChanges::PackedChanges(const ChangeSet &changes, const Sealing &sealing)
    : m_changes{changes}, m_sealing{sealing} {}

PackedChanges::~PackedChanges() {
    // The pool thread works on our members.
    m_filling.waitForFinished();
}

Result<PackedChange *> PackedChanges::next() {
    if (m_at == m_now.count) {
        if (m_now.error)
            return std::unexpected{*m_now.error};
        if (m_now.isLast)
            return nullptr;
        advance();
        return next();
    }
    return &m_now.changes[m_at++];
}

void PackedChanges::advance() {
    m_at = 0;
    if (!m_changes.mayRunAhead)
        return fill(m_now);
    // A wait on the database's thread: if no pool thread has begun, it is done here and now.
    if (m_filling.isValid())
        m_filling.waitForFinished();
    else
        fill(m_ahead);
    std::swap(m_now, m_ahead);
    if (!m_now.isLast && !m_now.error)
        m_filling = runInBackground([this] { fill(m_ahead); });
}

void PackedChanges::fill(Batch &batch) {
    batch.count = 0;
    for (const std::size_t most = m_changes.mayRunAhead ? kAhead : 1; batch.count < most;) {
        auto change = m_changes.next();
        if (!change)
            batch.error = change.error();
        batch.isLast = change && !*change;
        if (batch.error || batch.isLast)
            return;
        if (batch.count == batch.changes.size())
            batch.changes.emplace_back();
        PackedChange &packed = batch.changes[batch.count++];
        packed.change = std::move(**change);
        if (packed.change.kind != CustomerChange::Kind::Create)
            continue;
        packed.made.set(packed.change);
        packed.change.fields.clear();
        packed.change.items.clear();
        packed.key = Sealing::newKey(m_random);
        m_sealing.wrap(packed.key, viewOf(packed.made.id()), m_random, packed.wrappedKey.data());
    }
}

} // namespace dossier
