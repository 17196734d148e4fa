#pragma once

#include "CellValues.h"
#include "MergedCells.h"
#include "SharedStrings.h"

#include <span>
#include <string>

namespace dossier {

/// What a sheet's cells refer to.
struct SheetContext {
    const SharedStrings &strings;
    std::span<const NumberShape> shapes; ///< By cell format.
    DateSystem dateSystem;
};

/// Turns a sheet's document into rows.
class SheetReader final : public XmlHandler {
public:
    /// All outlive the object but @p merged.
    SheetReader(const SheetContext &context, MergedCells merged, const Refusal &refusal, RowSink &sink);

    /// Why the reading ended before the end of the rows, unless the sink wanted no more.
    const std::optional<Error> &error() const { return m_error; }

    bool start(std::string_view name, const XmlAttributes &attributes) override;
    bool end(std::string_view name) override;
    bool text(std::string_view part) override;

private:
    enum class Type : quint8 { Number, Shared, Text, Boolean, Error, Date };

    /// A cell whose text may still move.
    struct Found {
        int column;
        Cell::Kind kind;
        qsizetype begin; ///< In m_units; -1: the text is shared.
        qsizetype size;
        const char16_t *shared;
    };

    bool startRow(const XmlAttributes &attributes);
    bool startCell(const XmlAttributes &attributes);
    bool endCell();
    bool endRow();
    bool addShared();
    void addText();
    void addAscii(Cell::Kind kind, std::string_view ascii);
    bool fail(std::unexpected<Error> error);

    SheetContext m_context;
    MergedCells m_merged;
    const Refusal &m_refusal;
    RowSink &m_sink;

    qint64 m_row = 0;
    int m_column = 0; ///< From 1; 0 before a row's first cell.
    Type m_type = Type::Number;
    NumberShape m_shape = NumberShape::Number;
    bool m_isInText = false;
    bool m_isPhonetic = false;
    std::string m_text; ///< Of the cell, in UTF-8.

    std::vector<Found> m_found;
    std::vector<char16_t> m_units;
    std::vector<Cell> m_cells;
    qint64 m_rows = 0;      ///< Handed over.
    qint64 m_textBytes = 0; ///< Handed over; shared texts count each time.
    std::optional<Error> m_error;
};

/// Looks for anything that stands in a sheet and ends the reading there.
class SheetProbe final : public XmlHandler {
public:
    bool hasContent() const { return m_hasContent; }

    bool start(std::string_view name, const XmlAttributes &attributes) override;
    bool end(std::string_view name) override;
    bool text(std::string_view part) override;

private:
    bool m_isInValue = false;
    bool m_hasContent = false;
};

} // namespace dossier
