#include "MarkupTables.h"

#include "CellValues.h"
#include "MarkupReader.h"
#include "MarkupText.h"
#include "SpannedRows.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr std::size_t kMostTables = 10'000;
constexpr std::size_t kDeepest = 100;
constexpr int kMostColumns = 1000; ///< That a cell may span; the HTML standard, 4.9.11.
constexpr int kMostRows = 65'534;

constexpr std::array kBreaks{QByteArrayView{"br"}, QByteArrayView{"p"}, QByteArrayView{"div"}, QByteArrayView{"li"}};

int spanOf(const MarkupPiece &tag, QByteArrayView name, int most) {
    const auto value = tag.attribute(name);
    return value ? std::clamp(value->trimmed().toInt(), 1, most) : 1;
}

class HtmlTables {
public:
    HtmlTables(const MarkupRequest &request, const Refusal &refusal)
        : m_request{request}, m_refusal{refusal}, m_reader{request.device, request.encoding, Markup::Html, refusal},
          m_text{request.encoding} {}

    Result<std::vector<MarkupTable>> read() {
        while (!m_isOver) {
            const auto piece = m_reader.next();
            if (!piece)
                return std::unexpected{piece.error()};
            if (const auto done = take(*piece); !done)
                return std::unexpected{done.error()};
        }
        return std::move(m_tables);
    }

private:
    /// A table that is under way.
    struct Level {
        std::size_t table;
        SpannedRows rows;
        bool isExplicit = true; ///< It was begun by a tag of its own.
        bool isInRow = false;
        bool isInCell = false;
        bool isInCaption = false;
        QByteArray text = {};  ///< Of the cell or the caption.
        QByteArray exact = {}; ///< The number that the cell shows, as Excel knows it.
        SpannedRows::Extent extent = {};
    };

    Result<void> take(const MarkupPiece &piece) {
        switch (piece.kind) {
        case MarkupPiece::Kind::Start: return start(piece);
        case MarkupPiece::Kind::End: return end(piece.text);
        case MarkupPiece::Kind::Text:
        case MarkupPiece::Kind::Literal: return addText(piece.text);
        case MarkupPiece::Kind::Over: break;
        }
        // Some programs leave out the last tags, but none the ends of cells.
        const bool isCut =
            std::ranges::any_of(m_levels, [](const Level &level) { return level.isExplicit || level.isInCell; });
        if (piece.isCut || isCut)
            return m_refusal.truncated();
        m_isOver = true;
        return endTables();
    }

    Result<void> start(const MarkupPiece &tag) {
        const QByteArrayView name = tag.text;
        if (name == "table")
            return startTable(true);
        if (name == "tr")
            return startRow();
        if (name == "td" || name == "th")
            return startCell(tag);
        if (m_levels.empty())
            return {};
        if (name == "caption") {
            m_levels.back().isInCaption = true;
            m_levels.back().text.clear();
        }
        return breakAt(name);
    }

    Result<void> end(QByteArrayView name) {
        if (name == "body" || name == "html")
            return endTables();
        if (m_levels.empty())
            return {};
        if (name == "table")
            return endTable();
        if (name == "tr")
            return endRow();
        if (name == "td" || name == "th")
            return endCell();
        if (name == "caption")
            return endCaption();
        return breakAt(name);
    }

    Result<void> breakAt(QByteArrayView name) {
        return std::ranges::contains(kBreaks, name) ? addBytes("\n") : Result<void>{};
    }

    Result<void> addText(QByteArrayView text) {
        if (m_levels.empty() || !(m_levels.back().isInCell || m_levels.back().isInCaption))
            return {};
        // Breaks of lines in the document are blanks in what it shows.
        QByteArray shown = text.toByteArray();
        std::ranges::replace_if(shown, [](char byte) { return byte == '\n' || byte == '\r'; }, ' ');
        return addBytes(shown);
    }

    Result<void> addBytes(QByteArrayView bytes) {
        Level &level = m_levels.back();
        if (!level.isInCell && !level.isInCaption)
            return {};
        level.text.append(bytes);
        return level.text.size() <= m_refusal.limits().fieldBytes ? Result<void>{}
                                                                  : m_refusal.longCell(level.rows.row(), -1);
    }

    Result<void> startTable(bool isExplicit) {
        if (m_tables.size() >= kMostTables || m_levels.size() >= kDeepest)
            return m_refusal.tooMuch(u"tables"_s);
        m_levels.push_back({.table = m_tables.size(), .rows = SpannedRows{m_refusal}, .isExplicit = isExplicit});
        m_tables.push_back({});
        return {};
    }

    Result<void> startRow() {
        auto ready = m_levels.empty() ? startTable(false) : endRow();
        if (ready) {
            m_levels.back().rows.startRow();
            m_levels.back().isInRow = true;
        }
        return ready;
    }

    Result<void> startCell(const MarkupPiece &tag) {
        if (m_levels.empty() || !m_levels.back().isInRow)
            if (auto row = startRow(); !row)
                return row;
        if (auto before = endCell(); !before)
            return before;
        Level &level = m_levels.back();
        level.isInCell = true;
        level.text.clear();
        level.exact = tag.attribute("x:num").value_or(QByteArrayView{}).toByteArray();
        level.extent = {.columns = spanOf(tag, "colspan", kMostColumns), .rows = spanOf(tag, "rowspan", kMostRows)};
        return {};
    }

    Result<void> endCell() {
        Level &level = m_levels.back();
        if (!std::exchange(level.isInCell, false))
            return {};
        const auto decoded = m_text.decoded(level.text);
        if (!decoded)
            return m_refusal.wrongEncoding(level.rows.row(), -1);
        QString text = MarkupText::collapsed(*decoded);
        // What is shown of a long number has lost digits.
        if (text.contains(u"E+"_s) || text.startsWith(u"##"_s)) {
            const CanonicalValue number = numberValue(
                {level.exact.data(), std::size_t(level.exact.size())}, NumberShape::Number, DateSystem::From1900);
            if (number.size > 0) {
                text = QString::fromLatin1(number.text, qsizetype(number.size));
                level.extent.kind = number.kind;
            }
        }
        return level.rows.put(std::move(text), level.extent);
    }

    Result<void> endRow() {
        if (auto cell = endCell(); !cell)
            return cell;
        Level &level = m_levels.back();
        if (!std::exchange(level.isInRow, false))
            return {};
        const auto row = level.rows.endRow();
        if (!row)
            return std::unexpected{row.error()};
        if (*row) {
            m_tables[level.table].isFilled = true;
            if (m_request.table == int(level.table))
                m_isOver = !m_request.sink->take(**row);
        }
        return {};
    }

    Result<void> endCaption() {
        Level &level = m_levels.back();
        if (std::exchange(level.isInCaption, false) && !level.isInCell)
            m_tables[level.table].name = MarkupText::collapsed(m_text.decoded(level.text).value_or(QString{}));
        return {};
    }

    Result<void> endTable() {
        auto row = endRow();
        m_levels.pop_back();
        return row;
    }

    Result<void> endTables() {
        Result<void> ended;
        while (ended && !m_levels.empty())
            ended = endTable();
        return ended;
    }

    const MarkupRequest &m_request;
    const Refusal &m_refusal;
    MarkupReader m_reader;
    MarkupText m_text;
    std::vector<Level> m_levels;
    std::vector<MarkupTable> m_tables;
    bool m_isOver = false;
};

} // namespace

Result<std::vector<MarkupTable>> readHtmlTables(const MarkupRequest &request, const Refusal &refusal) {
    return HtmlTables{request, refusal}.read();
}

} // namespace dossier
