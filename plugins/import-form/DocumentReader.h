#pragma once

#include "XmlReader.h"

#include <QHash>

#include <vector>

namespace dossier {

/// Reads the text of a Word document as rows: those of its tables, and the paragraphs between them. Cells stand where
/// the table's grid has them; one that is merged downwards comes in each of its rows. A table within a cell is part of
/// the cell's text, or gives rows of its own where the row around it holds nothing else.
class DocumentReader final : public XmlHandler {
public:
    /// Both outlive the object.
    DocumentReader(const Refusal &refusal, RowSink &sink) : m_refusal{refusal}, m_sink{sink} {}

    bool isDocument() const { return m_isDocument; }
    /// Why the reading ended before the end of the part.
    const std::optional<Error> &error() const { return m_error; }

    bool start(std::string_view name, const XmlAttributes &attributes) override;
    bool end(std::string_view name) override;
    bool text(std::string_view part) override;

private:
    struct TableRow;
    struct TableCell {
        int column = 0;
        int span = 1;
        bool goesOn = false; ///< Merged with the cell above.
        std::string bytes = {};
        QString text = {};
        std::vector<TableRow> nested = {};
    };
    struct TableRow {
        std::vector<TableCell> cells = {};
        int width = 0;
        bool isDeleted = false;
    };
    struct Table {
        TableRow row = {};
        bool isInCell = false;
        QHash<int, QString> above = {};  ///< Texts of the row above, by column.
        std::vector<TableRow> rows = {}; ///< Of a table within a cell.
    };
    /// A control for contents: a box to tick, or a text that is only a hint.
    struct Control {
        bool isBox = false;
        bool isTicked = false;
        bool isHint = false;
        bool isMuted = false; ///< What it shows is not read.
    };

    bool fail(std::unexpected<Error> error);
    bool isRead() const { return m_muted == 0 && !m_isHidden; }
    std::string &current();
    bool add(std::string_view bytes);
    bool addSymbol(std::string_view font, unsigned code);
    void startProperty(std::string_view name, const XmlAttributes &attributes);
    void startCellProperty(std::string_view name, const XmlAttributes &attributes);
    bool startControl(std::string_view name, const XmlAttributes &attributes);
    bool startCell();
    bool endParagraph();
    bool endRow();
    bool endTable();
    void endCell();
    bool hand(const TableRow &row);
    static QString wholeText(const TableCell &cell);

    const Refusal &m_refusal;
    RowSink &m_sink;
    std::vector<Table> m_tables; ///< The innermost last.
    std::vector<Control> m_controls;
    std::string m_paragraph;   ///< Outside of tables.
    std::string m_font;        ///< Of the run, where it is one of signs.
    std::optional<bool> m_box; ///< A box of an older form, and whether it is ticked.
    qint64 m_row = 0;
    qint64 m_textBytes = 0;
    int m_runs = 0;
    int m_muted = 0;   ///< Controls around whose text is not read.
    int m_skipped = 0; ///< Elements around that are left out.
    bool m_isHidden = false;
    bool m_isInText = false;
    bool m_isDocument = false;
    std::optional<Error> m_error;
};

} // namespace dossier
