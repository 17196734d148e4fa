#pragma once

#include "services/import/DraftingLine.h"
#include "services/import/FileReading.h"
#include "services/import/Form.h"
#include "services/import/Layout.h"

#include <QMutex>

#include <memory>

namespace dossier {

/// Takes the rows of one table: keeps the first ones until the layout is clear, then drafts them batch by batch.
class TableReading final : public RowSink {
public:
    /// Everything is kept by reference. @p file is filled in.
    TableReading(const ReadingSurroundings &surroundings, const HeadingWords &words, const FileChoices &choices,
        FilePlan &file, ImportPlan::Private &plan, RowKeys &keys);

    bool take(const Row &row) override;
    /// After the last row: drafts what was kept back. The error that stopped the reading, if one did.
    Result<void> finish();

    qint64 rowsSeen() const { return m_seen; }

private:
    void settleLayout();
    bool settleForm();
    void draftKept();
    void add(const Row &row);
    void draft(RowBatch &batch);
    void keep(RowBatch &batch);
    void mapColumns();
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
    std::unique_ptr<Form> m_form;
    std::unique_ptr<Layout> m_layout;
    std::unique_ptr<const Drafter> m_drafter; ///< What the threads' own are made after.
    std::optional<Error> m_error;
    std::unique_ptr<RowBatch> m_batch; ///< The rows that came last.
    QMutex m_draftersLock;
    std::vector<std::unique_ptr<Drafter>> m_drafters; ///< Those that no thread uses now.
    qint64 m_seen = 0;
    bool m_mayBeForm = false; ///< By its first rows; then all of them are looked at together.
    DraftingLine m_line;      ///< The last member: its threads use the others.
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
