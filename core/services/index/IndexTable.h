#pragma once

#include "db/IndexRows.h"
#include "services/index/RowSet.h"
#include "services/index/SearchFolding.h"
#include "services/index/TextArena.h"
#include "services/index/ValueColumn.h"

#include <compare>
#include <limits>

namespace dossier {

/// What a text in the arenas is: the byte in front of it.
enum class TextTag : char {
    Name = 1,
    ShortName,
    Number,
    Alias,
    Contact, ///< His name, maybe empty; in front of phones the mark that the next contact's follow, always empty.
    Phone,
};
inline constexpr char kTextTags = 8;
/// Added to the tag of a text that folding has not changed character for character.
inline constexpr char kReshaped = kTextTags;

/// The customers in columns. A row is never changed: who changes gets a new one, and his old row is no longer alive.
class IndexTable {
public:
    /// An id that compares quickly, in the order of ids.
    struct Key {
        quint64 upper = 0;
        quint64 lower = 0;
        auto operator<=>(const Key &) const = default;
    };
    static constexpr qint64 kNoAmount = std::numeric_limits<qint64>::min();

    IndexTable();

    void append(const IndexRow &row, const SearchFolding &folding);
    /// Puts the rows since the last call in their places by age.
    void settle();
    /// Gives memory back that growing took.
    void shrink();
    /// Takes @p changed out, and all rows of @p present, settled, in. Whether the other rows have kept their numbers.
    bool replace(std::span<const QUuid> changed, const IndexTable &present);

    std::size_t rowCount() const { return m_keys.size(); }
    std::size_t aliveCount() const { return m_aliveCount; }
    const RowSet &alive() const { return m_alive; }
    /// Every row, the oldest customer first, those that are not alive among them.
    const std::vector<quint32> &byAge() const { return m_byAge; }
    QUuid id(std::size_t row) const;
    std::optional<quint32> rowOf(const QUuid &id) const; ///< The row that is alive, if there is one.
    Key key(std::size_t row) const { return m_keys[row]; }

    const TextArena &texts() const { return m_texts; }   ///< Name, short name, number, aliases, contacts.
    const TextArena &phones() const { return m_phones; } ///< As they are stored.
    /// The column of a field, or null where it has none, or none that can be relied on.
    const ValueColumn *column(Field field) const;
    const std::vector<qint64> *amounts(Field field) const; ///< 分, how many, or kNoAmount; null as above.
    std::size_t bytes() const;                             ///< Memory in use.

private:
    void appendRow(const IndexTable &other, std::size_t row);
    void addKey(Key key);

    std::vector<Key> m_keys;
    std::vector<quint32> m_byAge;
    RowSet m_alive;
    std::size_t m_aliveCount = 0;
    TextArena m_texts;
    TextArena m_phones;
    std::vector<ValueColumn> m_columns; ///< As kIndexedFields.
    std::array<std::vector<qint64>, kIndexedAmounts.size()> m_amounts;
};

} // namespace dossier
