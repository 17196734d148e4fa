#pragma once

#include "db/Statement.h"
#include "db/StoredDossier.h"

#include <QByteArray>

#include <vector>

namespace dossier {

/// A field's column, quoted: "\"left\"". A range of money has two, with _min and _max.
QByteArray columnOf(Field field);

/// What customers are sorted by, for SELECT and ORDER BY: of a list's field the greatest of a customer's values, so
/// that a date is the latest; of a range of money its beginning.
QByteArray sortKey(Field field);

/// The table of one part of a dossier: how values become columns and come back. A column is named after its field's id
/// inside the part; money and whole numbers are integers, so that they compare as such; everything else is its
/// canonical text. Marks stand in a column of their own, as JSON: {"founded_on": ["date-invalid", "去年春天"]}; proofs,
/// and how values were computed, in another one, so that who asks for what is in doubt need not read it.
class DossierTable {
public:
    /// What is written into the columns of marks and proofs.
    struct MarkColumns {
        QByteArray marks = {};
        QByteArray proofs = {};
    };

    static const DossierTable &of(Part part);

    const QByteArray &name() const { return m_name; }
    const std::vector<QByteArray> &columns() const { return m_columns; }
    /// The columns, each with the table before it, for SELECT.
    const QByteArray &selection() const { return m_selection; }
    /// "UPDATE … SET all but the key = ? WHERE the key = ?": values as cells() gives them, then the key's again.
    const QByteArray &update() const { return m_update; }

    /// The row of the customer himself or of one item, in the order of the columns; refers to @p dossier and @p json.
    /// Kind::InvalidInput ("value-invalid") for a text that is not canonical for its type.
    Result<void> cells(const StoredDossier &dossier, const StoredDossier::Group &group, std::vector<BoundValue> &cells,
        MarkColumns &json) const;

    /// Adds the row that @p row stands on, whose columns from @p first on are the selection, to @p dossier: begins it
    /// (the customer's table) or an item of it. Kind::Database ("database-damaged") for marks that are no such thing.
    Result<void> read(const Statement &row, int first, StoredDossier &dossier) const;

private:
    enum class Role : quint8 { Text, Integer, RangeMin, RangeMax };
    struct FieldColumn {
        Field field;
        Role role;
    };

    using Buffer = std::array<char, 48>; ///< Two integers and what stands between them.

    explicit DossierTable(Part part);
    QByteArrayView textAt(const Statement &row, int column, Role role, Buffer &buffer) const;
    Result<void> setField(QByteArrayView text, const FieldColumn &column, BoundValue &cell) const;
    int fixedColumns() const { return m_part == Part::Customer ? 7 : 5; }

    Part m_part;
    QByteArray m_name;
    std::vector<FieldColumn> m_fields;
    std::array<qint16, kFieldCount> m_positions; ///< Of a field's first column among the columns; -1: not here.
    std::vector<QByteArray> m_columns;
    QByteArray m_selection;
    QByteArray m_update;
};

} // namespace dossier
