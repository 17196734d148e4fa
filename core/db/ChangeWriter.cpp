#include "db/ChangeWriter.h"

#include "db/Accounts.h"
#include "db/DossierTable.h"
#include "db/Mergings.h"
#include "db/Payload.h"
#include "domain/Proof.h"

#include <QTimeZone>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// Rows that wait for a COPY: enough that its start does not count, few enough for the memory.
constexpr qint64 kMostUnflushed = 4096;

QByteArrayView viewOf(const Hash &hash) { return {hash.data(), qsizetype(hash.size())}; }

Error numberTaken(Error error) {
    if (error.code == "already-there")
        return {Error::Kind::Conflict, "number-taken",
            QCoreApplication::translate("ChangeWriter", "The number belongs to another customer."), {}, error.detail};
    return error;
}

ChangeRow rowOf(const ChangeSet &changes, const Applying &applying) {
    // To the millisecond, as it is stored and hashed.
    const auto at = QDateTime::fromMSecsSinceEpoch(applying.at.toMSecsSinceEpoch(), QTimeZone::UTC);
    return {.record = {.id = changes.id,
                .at = at,
                .asOf = changes.asOf,
                .actor = changes.actor,
                .osUser = changes.osUser,
                .origin = changes.origin}};
}

} // namespace

ChangeWriter::ChangeWriter(Database &database, const ChangeSet &changes, const Applying &applying,
    Transaction transaction, const Sealing &sealing)
    : m_database{database}, m_applying{applying}, m_transaction{std::move(transaction)}, m_sealing{sealing},
      m_reason{changes.origin.kind == Origin::Kind::Edit ? changes.origin.text : QString()},
      m_change{rowOf(changes, applying)}, m_numbers{database, dayOf(changes, applying), applying.isReserved} {}

Result<std::unique_ptr<ChangeWriter>> ChangeWriter::begin(
    Database &database, const ChangeSet &changes, const Applying &applying) {
    auto sealing = database.sealing();
    if (!sealing)
        return std::unexpected{sealing.error()};
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected{transaction.error()};
    std::unique_ptr<ChangeWriter> writer{
        new ChangeWriter{database, changes, applying, std::move(*transaction), **sealing}};
    if (auto done = writer->readHead().and_then([&writer] { return writer->readRights(); }); !done)
        return std::unexpected{done.error()};
    if (auto done = writer->prepare(); !done)
        return std::unexpected{done.error()};
    return writer;
}

Result<void> ChangeWriter::readRights() {
    return rightsOf(m_database, m_change.record.actor).transform([this](Rights &&rights) {
        m_rights = std::move(rights);
    });
}

Result<void> ChangeWriter::readHead() {
    auto read = m_database.prepare("SELECT seq, hash, changes FROM chain_head");
    if (!read)
        return std::unexpected{read.error()};
    if (auto done = (*read)->run(); !done)
        return done;
    if (auto row = (*read)->next(); !row)
        return std::unexpected{row.error()};
    m_seq = (*read)->integer(0);
    const QByteArrayView hash = (*read)->bytes(1);
    std::copy_n(hash.begin(), std::min<qsizetype>(hash.size(), qsizetype(m_head.size())), m_head.begin());
    m_change.number = (*read)->integer(2) + 1;
    m_change.firstSeq = m_seq + 1;
    (*read)->finish();
    return {};
}

Result<void> ChangeWriter::prepare() {
    Result<void> done;
    const auto keep = [&done](auto &place, auto prepared) {
        if (prepared)
            place = std::move(*prepared);
        else
            done = std::unexpected{prepared.error()};
    };
    Connection &connection = m_database.connection();
    keep(m_reader, DossierReader::prepare(m_database));
    for (int part = 0; part < kPartCount; ++part) {
        const DossierTable &table = DossierTable::of(Part(part));
        keep(m_inserts[std::size_t(part)], connection.insertInto(table.name(), table.columns()));
        keep(m_updates[std::size_t(part)], m_database.prepare(table.update()));
    }
    keep(m_keys, connection.insertInto("customer_keys", {"customer_id", "wrapped"}));
    keep(m_numberRows, connection.insertInto("numbers", {"number", "customer_id"}));
    if (auto history =
            connection.insertInto("history", {"seq", "change_number", "customer_id", "digest", "hash", "payload"}))
        m_entries =
            std::make_unique<EntrySealer>(m_head, m_change.number, m_change.hash(), m_reason, std::move(*history));
    else
        done = std::unexpected{history.error()};
    keep(m_readKey, m_database.prepare("SELECT wrapped FROM customer_keys WHERE customer_id = ?"));
    return done;
}

Result<void> ChangeWriter::write(PackedChange &packed) {
    const CustomerChange::Kind kind = packed.change.kind;
    auto done = kind == CustomerChange::Kind::Create        ? create(packed)
                : kind == CustomerChange::Kind::Reveal      ? noteReveal(packed.change)
                : packed.change.customer == kWholeWorkspace ? noteOfWorkspace(packed.change)
                                                            : edit(packed.change);
    if (done && m_unflushed >= kMostUnflushed)
        return flush();
    return done;
}

Result<Applied> ChangeWriter::commit() {
    if (m_isChangeWritten) {
        m_applied.change = m_change.record.id;
        if (auto done = flush(); !done)
            return std::unexpected{done.error()};
        if (auto done = m_entries->flush(); !done)
            return std::unexpected{done.error()};
    }
    m_applied.head = {m_seq, m_seq == 0 ? QByteArray{} : viewOf(m_entries->head()).toByteArray()};
    if (!m_isChangeWritten)
        return m_applied;
    if (auto done = m_numbers.save(); !done)
        return std::unexpected{done.error()};
    if (auto done = m_database.execute(
            "UPDATE chain_head SET seq = ?, hash = ?, changes = ?", {m_seq, m_applied.head.hash, m_change.number});
        !done)
        return std::unexpected{done.error()};
    if (m_applying.isDryRun)
        return m_applied;
    return m_transaction.commit().transform([this] { return m_applied; });
}

Result<void> ChangeWriter::writeChangeRow() {
    if (std::exchange(m_isChangeWritten, true))
        return {};
    QByteArray sql = "INSERT INTO changes (";
    return m_database.execute(
        sql.append(kChangeColumns).append(") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"), valuesOf(m_change));
}

Result<void> ChangeWriter::giveNumber() {
    if (const QByteArrayView given = m_dossier.text(Field::Number); !given.isEmpty()) {
        m_numbers.took(QString::fromUtf8(given));
        return {};
    }
    const auto own = [this](Field field) { return QString::fromUtf8(m_dossier.text(field)); };
    return m_numbers
        .next({.isPerson = m_dossier.text(Field::Kind) == "person",
            .businessType = own(Field::BusinessType),
            .industry = own(Field::Industry),
            .province = own(Field::Province),
            .city = own(Field::City)})
        .transform([this](const QString &number) { m_dossier.addToCustomer(Field::Number, number.toUtf8()); });
}

/// An import may fill in what belongs to somebody else: it is told nothing of it.
Result<void> ChangeWriter::mayWrite(const CustomerChange &change, const Customer &before) const {
    const bool isImport = m_change.record.origin.kind == Origin::Kind::Import;
    return m_rights.mayWrite(change, isImport ? Customer{} : before);
}

Result<void> ChangeWriter::create(PackedChange &packed) {
    if (auto allowed = mayWrite(packed.change, {}); !allowed)
        return allowed;
    std::swap(m_dossier, packed.made);
    if (auto done = giveNumber(); !done)
        return done;
    m_dossier.createdAt = m_dossier.changedAt = m_change.record.at.toMSecsSinceEpoch();
    if (auto done = insert(Part::Customer, m_dossier.customer()); !done)
        return done;
    for (int part = 1; part < kPartCount; ++part)
        for (const StoredDossier::Group &item : m_dossier.items(Part(part)))
            if (auto done = insert(Part(part), item); !done)
                return done;
    const BoundValue customer = BoundValue::blob(viewOf(m_dossier.id()));
    if (auto done = addNumber(m_dossier.text(Field::Number), customer); !done)
        return done;
    const BoundValue key = BoundValue::blob({packed.wrappedKey.data(), Sealing::kWrappedSize});
    if (auto done = m_keys->add(std::array{customer, key}); !done)
        return done;
    ++m_applied.created;
    ++m_unflushed;
    if (auto done = writeChangeRow(); !done)
        return done;
    return m_entries->addCreation(++m_seq, packed.key, m_dossier, packed.change.place);
}

Result<void> ChangeWriter::addNumber(QByteArrayView number, const BoundValue &customer) {
    return m_numberRows->add(std::array{BoundValue::text(number), customer}).transform_error(numberTaken);
}

Result<void> ChangeWriter::readDossier(const QUuid &customer) {
    if (auto done = flush(); !done)
        return done;
    auto isThere = m_reader->read(StoredDossier::bytesOf(customer), m_dossier);
    if (!isThere)
        return std::unexpected{isThere.error()};
    if (!*isThere)
        return std::unexpected{Error{Error::Kind::NotFound, "not-found", tr("This customer is not there.")}};
    return {};
}

/// The dossier's rows stay as they are; only the history learns of it.
Result<void> ChangeWriter::noteReveal(const CustomerChange &change) {
    if (auto done = readDossier(change.customer); !done)
        return done;
    if (auto allowed = m_rights.maySee(m_dossier.toCustomer().values); !allowed)
        return allowed;
    auto key = keyOf(m_dossier.id());
    if (!key)
        return std::unexpected{key.error()};
    m_payload.clear();
    appendChange({.customer = change.customer, .kind = change.kind}, m_reason, m_payload);
    return addEntry(*key);
}

/// No dossier changes; the history alone learns of it.
Result<void> ChangeWriter::noteOfWorkspace(const CustomerChange &change) {
    if (auto allowed = m_rights.entry(); !allowed)
        return allowed;
    const auto key = keyOfWorkspace();
    if (!key)
        return std::unexpected{key.error()};
    if (auto done = writeChangeRow(); !done)
        return done;
    m_payload.clear();
    appendChange(change, m_reason, m_payload);
    return m_entries->add(++m_seq, StoredDossier::bytesOf(kWholeWorkspace), *key, m_payload, {});
}

Result<void> ChangeWriter::edit(const CustomerChange &change) {
    if (auto done = readDossier(change.customer); !done)
        return done;
    const Customer before = m_dossier.toCustomer();
    if (auto done = checkMerging(before, change); !done)
        return done;
    Customer after = before;
    if (auto done = apply(change, after); !done)
        return done;
    dropStaleProofs(before, after);
    CustomerChange made = difference(before, after);
    made.place = change.place;
    made.into = change.into;
    if (!change.into.isNull() || stateAfter(change.kind))
        made.kind = change.kind;
    if (made.fields.empty() && made.items.empty() && before.deleted == after.deleted && before.state == after.state)
        return {};
    if (auto allowed = mayWrite(made, before); !allowed)
        return allowed;
    auto key = keyOf(m_dossier.id());
    if (!key)
        return std::unexpected{key.error()};
    if (auto done = claimNumber(before, after); !done)
        return done;
    after.changedAt = m_change.record.at;
    m_dossier.set(after);
    if (auto done = updateRows(before, after); !done)
        return done;
    m_payload.clear();
    appendChange(made, m_reason, m_payload);
    ++m_applied.edited;
    return addEntry(*key);
}

/// A merged dossier is changed by nothing but the way back, and nothing is merged into one that is not to be seen.
Result<void> ChangeWriter::checkMerging(const Customer &before, const CustomerChange &change) {
    using Kind = CustomerChange::Kind;
    if (before.deleted) {
        auto into = mergedInto(m_database, before.id);
        if (!into)
            return std::unexpected{into.error()};
        if (change.kind == Kind::Unmerge ? change.into != *into : !into->isNull())
            return std::unexpected{mergedError()};
    }
    if (change.kind != Kind::Merge)
        return {};
    auto standing = m_database.integer("SELECT count(*) FROM customers WHERE id = ? AND deleted = 0", {change.into});
    if (!standing)
        return std::unexpected{standing.error()};
    if (*standing == 0)
        return std::unexpected{
            Error{Error::Kind::Conflict, "in-bin", tr("The dossier that is to stay is in the bin.")}};
    return {};
}

Result<void> ChangeWriter::claimNumber(const Customer &before, const Customer &after) {
    const QString number = after.values.text(Field::Number);
    if (number.isEmpty() || number == before.values.text(Field::Number))
        return {};
    // It may be one that the dossier had before.
    auto owner =
        m_database.integer("SELECT count(*) FROM numbers WHERE number = ? AND customer_id = ?", {number, after.id});
    if (!owner)
        return std::unexpected{owner.error()};
    if (*owner > 0)
        return {};
    m_numbers.took(number);
    if (auto done = addNumber(number.toUtf8(), BoundValue::blob(viewOf(m_dossier.id()))); !done)
        return done;
    return m_numberRows->flush().transform_error(numberTaken);
}

Result<void> ChangeWriter::updateRows(const Customer &before, const Customer &after) {
    if (auto done = update(Part::Customer, m_dossier.customer()); !done)
        return done;
    for (int part = 1; part < kPartCount; ++part) {
        const auto &former = before.items(Part(part));
        if (auto done = removeItems(Part(part), before, after); !done)
            return done;
        for (const StoredDossier::Group &group : m_dossier.items(Part(part))) {
            const Item &item = after.items(Part(part))[group.position];
            const auto found = std::ranges::find(former, item.id, &Item::id);
            Result<void> done;
            if (found == former.end())
                done = insert(Part(part), group);
            else if (*found != item || found - former.begin() != qsizetype(group.position))
                done = update(Part(part), group);
            if (!done)
                return done;
        }
    }
    return {};
}

Result<void> ChangeWriter::removeItems(Part part, const Customer &before, const Customer &after) {
    for (const Item &item : before.items(part)) {
        if (std::ranges::contains(after.items(part), item.id, &Item::id))
            continue;
        if (auto done =
                m_database.execute("DELETE FROM " + DossierTable::of(part).name() + " WHERE customer_id = ? AND id = ?",
                    {before.id, item.id});
            !done)
            return done;
    }
    return {};
}

Result<DataKey> ChangeWriter::keyOf(const StoredDossier::Id &customer) {
    const BoundValue id = BoundValue::blob(viewOf(customer));
    if (auto done = m_readKey->run(std::span{&id, 1}); !done)
        return std::unexpected{done.error()};
    auto row = m_readKey->next();
    if (!row)
        return std::unexpected{row.error()};
    auto key = m_sealing.unwrap(*row ? m_readKey->bytes(0) : QByteArrayView{}, viewOf(customer));
    m_readKey->finish();
    return key;
}

Result<DataKey> ChangeWriter::keyOfWorkspace() {
    const StoredDossier::Id id = StoredDossier::bytesOf(kWholeWorkspace);
    const auto there =
        m_database.integer("SELECT count(*) FROM customer_keys WHERE customer_id = ?", {kWholeWorkspace});
    if (!there)
        return std::unexpected{there.error()};
    if (*there > 0)
        return keyOf(id);
    RandomBytes random;
    const DataKey key = Sealing::newKey(random);
    QByteArray wrapped(Sealing::kWrappedSize, '\0');
    m_sealing.wrap(key, viewOf(id), random, reinterpret_cast<unsigned char *>(wrapped.data()));
    return m_database
        .execute("INSERT INTO customer_keys (customer_id, wrapped) VALUES (?, ?)", {kWholeWorkspace, wrapped})
        .transform([&key] { return key; });
}

Result<void> ChangeWriter::insert(Part part, const StoredDossier::Group &group) {
    if (auto done = DossierTable::of(part).cells(m_dossier, group, m_cells, m_marks); !done)
        return done;
    return m_inserts[std::size_t(part)]->add(m_cells);
}

Result<void> ChangeWriter::update(Part part, const StoredDossier::Group &group) {
    if (auto done = DossierTable::of(part).cells(m_dossier, group, m_cells, m_marks); !done)
        return done;
    m_cells.push_back(BoundValue::blob(viewOf(m_dossier.id())));
    if (part != Part::Customer)
        m_cells.push_back(BoundValue::blob(viewOf(group.id)));
    return m_updates[std::size_t(part)]->run(m_cells);
}

Result<void> ChangeWriter::addEntry(const DataKey &key) {
    if (auto done = writeChangeRow(); !done)
        return done;
    m_canonical.clear();
    m_dossier.appendCanonical(m_canonical);
    return m_entries->add(++m_seq, m_dossier.id(), key, m_payload, m_canonical);
}

Result<void> ChangeWriter::flush() {
    m_unflushed = 0;
    for (const auto &table : m_inserts)
        if (auto done = table->flush(); !done)
            return done;
    if (auto done = m_keys->flush(); !done)
        return done;
    return m_numberRows->flush().transform_error(numberTaken);
}

} // namespace dossier
