#pragma once

#include "BiffRecords.h"
#include "CellValues.h"

#include <QHash>

#include <memory>
#include <span>

namespace dossier {

/// What stands in the first part of an old workbook (BIFF5 or BIFF8), and where its sheets are. A stream that is a
/// single sheet, as simple programs write it, has no such part.
class BiffWorkbook {
public:
    struct Sheet {
        QString name;
        qint64 begin = 0; ///< In the stream.
        bool hidden = false;
    };

    /// Errors: file-format, file-truncated, file-encrypted, limit-exceeded.
    static Result<BiffWorkbook> open(const ImportFile &file, const Refusal &refusal);

    const StreamBytes &stream() const { return m_stream; }
    std::span<const Sheet> sheets() const { return m_sheets; }
    bool hasWideTexts() const { return m_hasWideTexts; }
    DateSystem dateSystem() const { return m_dateSystem; }
    const CodePage &codePage() const { return *m_codePage; }

    /// What a number in a cell of this format shows as.
    NumberShape shape(quint16 format) const {
        return format < m_shapes.size() ? m_shapes[format] : NumberShape::Number;
    }

    /// Null where there is no such text.
    const QString *sharedText(quint32 index) const { return index < m_texts.size() ? &m_texts[index] : nullptr; }

private:
    explicit BiffWorkbook(StreamBytes stream) : m_stream{std::move(stream)} {}

    Result<void> readParts(const Refusal &refusal);
    Result<bool> takeRecord(BiffRecords &records, const Refusal &refusal);
    Result<void> takeBegin(BiffRecords &records, const Refusal &refusal);
    void takeSheet(BiffRecords &records);
    void takeNumberFormat(BiffRecords &records);
    Result<void> takeSharedTexts(BiffRecords &records, const Refusal &refusal);
    void settleShapes();

    StreamBytes m_stream;
    bool m_hasWideTexts = true; ///< BIFF8.
    DateSystem m_dateSystem = DateSystem::From1900;
    std::unique_ptr<CodePage> m_codePage; ///< Only BIFF5 needs one.
    std::vector<Sheet> m_sheets;
    std::vector<quint16> m_formats;               ///< By format of cells: the one of numbers.
    QHash<quint16, NumberShape> m_shapesByFormat; ///< Those that the workbook names.
    std::vector<NumberShape> m_shapes;            ///< By format of cells.
    std::vector<QString> m_texts;
};

} // namespace dossier
