#pragma once

#include "services/import/Draft.h"
#include "services/import/RowKeys.h"

#include <dossier/Error.h>
#include <dossier/Importer.h>

#include <optional>
#include <vector>

namespace dossier {

class Drafter;
class Layout;
struct Reference;

/// Some rows of a table on their way into a plan: their cells, then what became of them. Of one thread at a time.
class RowBatch {
public:
    /// @param file index of the rows' file among the plan's.
    explicit RowBatch(int file) : m_file{file} {}

    void add(const Row &row);
    /// Whether it holds enough that handing it to another thread does not count.
    bool isFull() const;

    /// Drafts the rows; those that are no customers are left out. Up to the first that cannot be drafted: see error().
    void draft(const Layout &layout, Drafter &drafter, const Reference &reference);

    const std::optional<Error> &error() const { return m_error; }
    DraftStore &drafts() { return m_drafts; }
    const RowKeys &keys() const { return m_keys; } ///< Of the drafts by their index here.

private:
    struct RowEnd {
        qint64 number;
        std::size_t cells; ///< Where its cells end among all.
    };
    struct CellEnd {
        std::size_t end; ///< Of its text among all.
        Cell::Kind kind;
        int columnSpan;
    };

    void keep(const Draft &draft, const Reference &reference);

    const int m_file;
    std::vector<RowEnd> m_rows;
    std::vector<CellEnd> m_cells;
    std::vector<QChar> m_text;
    DraftStore m_drafts;
    RowKeys m_keys;
    std::optional<Error> m_error;
};

} // namespace dossier
