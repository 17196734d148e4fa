#pragma once

#include "services/import/FileReading.h"
#include "services/import/Layout.h"

#include <QFuture>

#include <memory>

namespace dossier {

/// Takes the rows of one table: keeps the first ones until the layout is clear, then drafts row by row.
class TableReading final : public RowSink {
public:
    /// Everything is kept by reference. @p file is filled in.
    TableReading(const ReadingSurroundings &surroundings, const HeadingWords &words, const FileChoices &choices,
        FilePlan &file, ImportPlan::Private &plan, RowKeys &keys);

    bool take(const Row &row) override;
    /// After the last row: drafts what was kept back. The error that stopped the reading, if one did.
    Result<void> finish();

    ~TableReading() override;
    Q_DISABLE_COPY_MOVE(TableReading)

    qint64 rowsSeen() const { return m_seen; }

private:
    void settleLayout();
    void draft(const Row &row);
    void keepAhead();
    void keep(std::vector<Draft> &drafts) const;
    void draftKept();
    std::vector<TableColumnText> columns() const;
    QList<ColumnChoice> profile() const;

    const ReadingSurroundings &m_surroundings;
    const HeadingWords &m_words;
    const FileChoices &m_choices;
    FilePlan &m_file;
    ImportPlan::Private &m_plan;
    RowKeys &m_keys;

    const qint64 m_rowsBefore; ///< In the plan, from other files.

    std::vector<KeptRow> m_kept;
    std::unique_ptr<Layout> m_layout;
    std::unique_ptr<Drafter> m_drafter;
    std::optional<Error> m_error;
    std::vector<Draft> m_drafts; ///< Not kept yet.
    // A pool thread's, as are the plan's drafts and rows and the keys, while m_keeping runs.
    std::vector<Draft> m_inWork;
    QFuture<void> m_keeping;
    qint64 m_seen = 0;
};

/// Keeps the first rows of a table, to look at.
class HeadOfTable final : public RowSink {
public:
    bool take(const Row &row) override;
    const std::vector<KeptRow> &rows() const { return m_rows; }

private:
    std::vector<KeptRow> m_rows;
};

} // namespace dossier
