#include "services/index/IndexTable.h"

#include <QtEndian>

#include <algorithm>

namespace dossier {
namespace {

constexpr char byteOf(TextTag tag) { return char(tag); }
constexpr bool isTag(char byte) { return byte >= 0 && byte < 0x20; }

IndexTable::Key keyOf(const QUuid &id) {
    const QByteArray bytes = id.toRfc4122();
    return {qFromBigEndian<quint64>(bytes.constData()), qFromBigEndian<quint64>(bytes.constData() + sizeof(quint64))};
}

/// Appends one text to the row that is open.
void addText(TextTag tag, QByteArrayView text, const SearchFolding &folding, std::vector<char> &out) {
    const std::size_t at = out.size();
    out.push_back(byteOf(tag));
    if (!folding.append(text, out))
        out[at] = char(byteOf(tag) + kReshaped);
}

/// Calls @p take with each of the texts that line feeds part.
template <class Take>
void forEachLine(QByteArrayView lines, Take take) {
    while (!lines.isEmpty()) {
        const qsizetype end = lines.indexOf('\n');
        take(end < 0 ? lines : lines.first(end));
        lines = end < 0 ? QByteArrayView{} : lines.sliced(end + 1);
    }
}

std::string_view viewOf(QByteArrayView bytes) { return {bytes.data(), std::size_t(bytes.size())}; }

void copyRow(const TextArena &from, std::size_t row, TextArena &to) {
    const std::string_view texts = from.row(row);
    std::vector<char> &out = to.open();
    out.insert(out.end(), texts.begin(), texts.end());
    to.appended();
}

} // namespace

IndexTable::IndexTable() {
    for (const Field field : kIndexedFields)
        m_columns.emplace_back(field);
}

void IndexTable::addKey(Key key) {
    m_byAge.push_back(quint32(m_keys.size()));
    m_keys.push_back(key);
    m_alive.append(true);
    ++m_aliveCount;
}

void IndexTable::append(const IndexRow &row, const SearchFolding &folding) {
    addKey(keyOf(row.id));
    std::vector<char> &texts = m_texts.open();
    addText(TextTag::Name, row.name, folding, texts);
    if (!row.shortName.isEmpty())
        addText(TextTag::ShortName, row.shortName, folding, texts);
    addText(TextTag::Number, row.number, folding, texts);
    forEachLine(row.aliases, [&](QByteArrayView alias) { addText(TextTag::Alias, alias, folding, texts); });
    for (const ContactText &contact : row.contacts)
        addText(TextTag::Contact, contact.name, folding, texts);
    m_texts.appended();
    std::vector<char> &phones = m_phones.open();
    for (const ContactText &contact : row.contacts) {
        phones.push_back(byteOf(TextTag::Contact));
        forEachLine(contact.phones, [&phones](QByteArrayView phone) {
            phones.push_back(byteOf(TextTag::Phone));
            // What could not be read as a phone is kept as written.
            std::ranges::transform(phone, std::back_inserter(phones), [](char c) { return isTag(c) ? ' ' : c; });
        });
    }
    m_phones.appended();
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i].append(viewOf(row.values[i]));
    for (std::size_t i = 0; i < m_amounts.size(); ++i)
        m_amounts[i].push_back(row.amounts[i].value_or(kNoAmount));
}

void IndexTable::appendRow(const IndexTable &other, std::size_t row) {
    addKey(other.m_keys[row]);
    copyRow(other.m_texts, row, m_texts);
    copyRow(other.m_phones, row, m_phones);
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i].appendFrom(other.m_columns[i], row);
    for (std::size_t i = 0; i < m_amounts.size(); ++i)
        m_amounts[i].push_back(other.m_amounts[i][row]);
}

void IndexTable::settle() {
    const auto keyOfRow = [this](quint32 row) { return m_keys[row]; };
    const auto added = std::ranges::is_sorted_until(m_byAge, {}, keyOfRow);
    std::ranges::sort(added, m_byAge.end(), {}, keyOfRow);
    std::ranges::inplace_merge(m_byAge, added, {}, keyOfRow);
}

void IndexTable::shrink() {
    m_keys.shrink_to_fit();
    m_byAge.shrink_to_fit();
    m_texts.shrink();
    m_phones.shrink();
    for (ValueColumn &column : m_columns)
        column.shrink();
    for (std::vector<qint64> &amounts : m_amounts)
        amounts.shrink_to_fit();
}

std::optional<quint32> IndexTable::rowOf(const QUuid &id) const {
    const auto same = std::ranges::equal_range(m_byAge, keyOf(id), {}, [this](quint32 row) { return m_keys[row]; });
    const auto alive = std::ranges::find_if(same, [this](quint32 row) { return m_alive.contains(row); });
    return alive == same.end() ? std::nullopt : std::optional{*alive};
}

bool IndexTable::replace(std::span<const QUuid> changed, const IndexTable &present) {
    for (const QUuid &id : changed)
        if (const auto row = rowOf(id)) {
            m_alive.remove(*row);
            --m_aliveCount;
        }
    // Where most rows are no longer alive, the living move together.
    const bool areSparse = m_aliveCount < rowCount() / 2;
    if (areSparse) {
        IndexTable living;
        m_alive.forEach([&](std::size_t row) { living.appendRow(*this, row); });
        *this = std::move(living);
    }
    present.m_alive.forEach([&](std::size_t row) { appendRow(present, row); });
    settle();
    return !areSparse;
}

QUuid IndexTable::id(std::size_t row) const {
    std::array<char, 2 * sizeof(quint64)> bytes{};
    qToBigEndian(m_keys[row].upper, bytes.data());
    qToBigEndian(m_keys[row].lower, bytes.data() + sizeof(quint64));
    return QUuid::fromRfc4122(QByteArrayView{bytes});
}

const ValueColumn *IndexTable::column(Field field) const {
    const auto at = std::ranges::find(m_columns, field, &ValueColumn::field);
    return at != m_columns.end() && at->isComplete() ? &*at : nullptr;
}

const std::vector<qint64> *IndexTable::amounts(Field field) const {
    const auto at = std::ranges::find(kIndexedAmounts, field);
    return at == kIndexedAmounts.end() ? nullptr : &m_amounts[std::size_t(at - kIndexedAmounts.begin())];
}

std::size_t IndexTable::bytes() const {
    std::size_t sum = m_keys.capacity() * sizeof(Key) + m_byAge.capacity() * sizeof(quint32) + m_alive.bytes() +
                      m_texts.bytes() + m_phones.bytes();
    for (const ValueColumn &column : m_columns)
        sum += column.bytes();
    for (const std::vector<qint64> &amounts : m_amounts)
        sum += amounts.capacity() * sizeof(qint64);
    return sum;
}

} // namespace dossier
