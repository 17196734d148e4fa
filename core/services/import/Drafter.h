#pragma once

#include "domain/LogicalRules.h"
#include "domain/RequiredOwn.h"
#include "domain/ValueReader.h"
#include "services/import/Draft.h"
#include "services/import/Mapping.h"
#include "services/import/RegionText.h"

#include <dossier/Importer.h>

#include <QByteArrayList>
#include <QHash>

#include <optional>
#include <vector>

namespace dossier {

/// What a workspace asks of imported rows.
struct ImportRules {
    QByteArrayList errors = {};       ///< Problem codes that reject a row.
    std::vector<Field> required = {}; ///< Fields without which a row is rejected.
    std::vector<LogicalRule> logical = {};
    bool allowsPrivateNumbers = false;
    OwnFields own = {}; ///< Fields that the team has added.
    RequiredOwn requiredOwn = {};
};

/// Turns the rows of one table into drafts: normalised, checked, with their problems. One table after the other.
class Drafter {
public:
    /// Keeps @p reference by reference.
    Drafter(
        const Reference &reference, QDateTime now, ImportRules rules, const std::vector<MappedTableColumn> &columns);

    /// The draft of a row, without the file's index; nothing for a row that says nothing of a customer. Kind::
    /// InvalidInput "limit-exceeded" where a text is longer than a field can hold.
    Result<std::optional<Draft>> draft(const Row &row);

    /// The column of the customer's name; -1: none.
    int nameColumn() const { return columnOf(Field::Name); }

private:
    struct Column {
        int index;
        ColumnTarget target;
        DateOrder dateOrder;
    };
    struct CachedValue {
        FieldValues values;
    };
    /// The items of a list while a row is read, by the item their columns name.
    struct Items {
        std::vector<int> keys = {};
        std::vector<FieldValues> values = {};
        FieldValues &at(int key);
        std::vector<FieldValues> inOrder(); ///< By key, without empty ones; what is here is spent.
    };
    struct RowState;

    void readCell(RowState &state, const Column &column, QStringView text, Cell::Kind kind);
    void readValue(RowState &state, const Column &column, QStringView text, Cell::Kind kind);
    void readOwn(RowState &state, const Column &column, const WrittenText &written);
    void readPeriodCell(RowState &state, const Column &column, QStringView text);
    void finish(RowState &state);
    void checkRequiredOwn(Draft &draft) const;
    void takeRegion(RowState &state);
    void takeContacts(RowState &state) const;
    void guessKind(RowState &state) const;
    int columnOf(Field field) const;

    const Reference &m_reference;
    QString m_today; ///< Canonical date.
    int m_year;
    ImportRules m_rules;
    ValueReader m_reader;
    RegionReader m_regions;
    std::vector<Column> m_columns;
    std::vector<int> m_columnOf;                       ///< By field; -1: none.
    std::vector<QHash<QString, CachedValue>> m_caches; ///< By column, for types with few different values.
    int m_regionColumn = -1;
    int m_periodColumn = -1;
};

} // namespace dossier
