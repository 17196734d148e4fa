#include "MarkupTables.h"

#include "CellValues.h"
#include "MarkupReader.h"
#include "MarkupText.h"
#include "SpannedRows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr std::size_t kMostTables = 10'000;
constexpr int kMostRows = 1'048'576;
constexpr int kMostColumns = 16'384;

QByteArrayView localName(QByteArrayView name) { return name.sliced(name.lastIndexOf(':') + 1); }

/// Source of the names: "XML Spreadsheet Reference" of Office 2003.
class XmlTables {
public:
    XmlTables(const MarkupRequest &request, const Refusal &refusal)
        : m_request{request}, m_refusal{refusal}, m_reader{request.device, request.encoding, Markup::Xml, refusal},
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
    Result<void> take(const MarkupPiece &piece) {
        switch (piece.kind) {
        case MarkupPiece::Kind::Start: return start(piece, localName(piece.text));
        case MarkupPiece::Kind::End: return end(localName(piece.text));
        case MarkupPiece::Kind::Text: return addText(piece.text);
        case MarkupPiece::Kind::Literal: return addText(piece.text.toByteArray().replace("&", "&amp;"));
        case MarkupPiece::Kind::Over: return m_refusal.truncated();
        }
        return {};
    }

    static std::optional<QByteArrayView> attribute(const MarkupPiece &tag, const QByteArray &name) {
        const auto prefixed = tag.attribute("ss:" + name);
        return prefixed ? prefixed : tag.attribute(name);
    }

    static int number(const MarkupPiece &tag, const QByteArray &name, int most) {
        const auto value = attribute(tag, name);
        return value ? std::clamp(value->toInt(), 0, most) : 0;
    }

    Result<void> start(const MarkupPiece &tag, QByteArrayView name) {
        if (name == "worksheet") {
            if (m_tables.size() >= kMostTables)
                return m_refusal.tooMuch(u"sheets"_s);
            m_tables.push_back(
                {.name = m_text.decoded(attribute(tag, "Name").value_or(QByteArrayView{})).value_or(QString{})});
            m_rows.emplace(m_refusal);
        } else if (name == "visible" || name == "data") {
            m_isInText = !m_isInComment;
            if (m_isInText)
                m_bytes.clear();
            m_type = name == "data" ? attribute(tag, "Type").value_or(QByteArrayView{}).toByteArray() : QByteArray{};
        } else if (name == "comment") {
            m_isInComment = true;
        } else if (m_rows && name == "row") {
            m_rows->startRow(number(tag, "Index", kMostRows));
        } else if (m_rows && name == "cell") {
            m_rows->goTo(number(tag, "Index", kMostColumns) - 1);
            m_extent = {.columns = number(tag, "MergeAcross", kMostColumns) + 1,
                .rows = number(tag, "MergeDown", kMostRows) + 1};
            m_bytes.clear();
        }
        return {};
    }

    Result<void> end(QByteArrayView name) {
        if (name == "data" || name == "visible") {
            m_isInText = false;
            if (name == "visible" && !m_tables.empty())
                m_tables.back().hidden = m_bytes.trimmed() != "SheetVisible";
        } else if (name == "comment") {
            m_isInComment = false;
        } else if (m_rows && name == "cell") {
            return endCell();
        } else if (m_rows && name == "row") {
            return endRow();
        } else if (name == "worksheet") {
            m_rows.reset();
        } else if (name == "workbook") {
            m_isOver = true;
        }
        return {};
    }

    Result<void> addText(QByteArrayView text) {
        if (!m_isInText)
            return {};
        m_bytes.append(text);
        return m_bytes.size() <= m_refusal.limits().fieldBytes ? Result<void>{}
                                                               : m_refusal.longCell(m_rows ? m_rows->row() : 0, -1);
    }

    Result<void> endCell() {
        auto decoded = m_text.decoded(m_bytes);
        if (!decoded)
            return m_refusal.wrongEncoding(m_rows->row(), -1);
        QString text = decoded->replace(u"\r\n"_s, u"\n"_s);
        const std::string_view stored{m_bytes.data(), std::size_t(m_bytes.size())};
        CanonicalValue value;
        if (m_type == "Number")
            value = numberValue(stored, NumberShape::Number, DateSystem::From1900);
        else if (m_type == "DateTime")
            value = isoDateValue(stored);
        if (value.size > 0) {
            text = QString::fromLatin1(value.text, qsizetype(value.size));
            m_extent.kind = value.kind;
        } else if (m_type == "Boolean") {
            text = text == u"0"_s ? u"false"_s : u"true"_s;
            m_extent.kind = Cell::Kind::Boolean;
        } else if (m_type == "Error") {
            m_extent.kind = Cell::Kind::Error;
        }
        m_type.clear();
        m_bytes.clear();
        return m_rows->put(std::move(text), m_extent);
    }

    Result<void> endRow() {
        const auto row = m_rows->endRow();
        if (!row)
            return std::unexpected{row.error()};
        if (*row) {
            m_tables.back().isFilled = true;
            if (m_request.table == int(m_tables.size()) - 1)
                m_isOver = !m_request.sink->take(**row);
        }
        return {};
    }

    const MarkupRequest &m_request;
    const Refusal &m_refusal;
    MarkupReader m_reader;
    MarkupText m_text;
    std::vector<MarkupTable> m_tables;
    std::optional<SpannedRows> m_rows; ///< Of the sheet that is under way.
    SpannedRows::Extent m_extent;
    QByteArray m_type;
    QByteArray m_bytes;
    bool m_isInText = false;
    bool m_isInComment = false;
    bool m_isOver = false;
};

} // namespace

Result<std::vector<MarkupTable>> readXmlTables(const MarkupRequest &request, const Refusal &refusal) {
    return XmlTables{request, refusal}.read();
}

} // namespace dossier
