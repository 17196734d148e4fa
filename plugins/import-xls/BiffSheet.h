#pragma once

#include "BiffWorkbook.h"
#include "MergedCells.h"

namespace dossier {

/// Hands over the rows of one sheet of an old workbook.
class BiffSheet {
public:
    /// All outlive the object.
    BiffSheet(const BiffWorkbook &workbook, qint64 begin, const Refusal &refusal, RowSink &sink)
        : m_workbook{workbook}, m_begin{begin}, m_refusal{refusal}, m_sink{sink} {}

    Result<void> read();

private:
    enum class Step : quint8 { GoesOn, Over };

    Result<void> findMergedCells();
    template <class Take>
    Result<void> forEachRecord(Take take) const;
    Result<Step> takeRecord(BiffRecords &records);
    Result<void> takeCell(BiffRecords &records);
    Result<void> takeNumbers(BiffRecords &records);
    Result<void> takeFormula(BiffRecords &records, quint16 format);
    QString text(BiffRecords &records) const;

    Result<void> putNumber(double number, quint16 format);
    Result<void> putError(quint8 code);
    Result<void> put(QString text, Cell::Kind kind);
    Result<Step> endRow();

    const BiffWorkbook &m_workbook;
    qint64 m_begin;
    const Refusal &m_refusal;
    RowSink &m_sink;

    MergedCells m_merged;
    qint64 m_row = 0;          ///< From 1.
    int m_column = 0;          ///< From 0.
    bool m_awaitsText = false; ///< The text that a formula gave is yet to come.
    std::vector<Cell> m_cells;
    std::vector<QString> m_texts; ///< Of the row's cells.
    qint64 m_rows = 0;
    qint64 m_textBytes = 0;
};

} // namespace dossier
