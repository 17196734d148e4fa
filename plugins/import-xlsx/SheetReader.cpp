#include "SheetReader.h"

#include "Xstring.h"

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

bool isBlank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == text.npos; }

std::size_t toIndex(std::string_view text) {
    std::size_t index = std::string_view::npos;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), index);
    return error == std::errc{} && end == text.data() + text.size() ? index : std::string_view::npos;
}

} // namespace

SheetReader::SheetReader(const SheetContext &context, MergedCells merged, const Refusal &refusal, RowSink &sink)
    : m_context{context}, m_merged{std::move(merged)}, m_refusal{refusal}, m_sink{sink} {}

bool SheetReader::fail(std::unexpected<Error> error) {
    m_error = std::move(error).error();
    return false;
}

bool SheetReader::start(std::string_view name, const XmlAttributes &attributes) {
    // The two that a sheet consists of come first.
    if (name == "c")
        return startCell(attributes);
    if (name == "v" || name == "t")
        m_isInText = !m_isPhonetic;
    else if (name == "row")
        return startRow(attributes);
    else if (name == "rPh")
        m_isPhonetic = true;
    return true;
}

bool SheetReader::end(std::string_view name) {
    if (name == "c")
        return endCell();
    if (name == "v" || name == "t")
        m_isInText = false;
    else if (name == "row")
        return endRow();
    else if (name == "rPh")
        m_isPhonetic = false;
    return name != "sheetData";
}

bool SheetReader::text(std::string_view part) {
    if (!m_isInText)
        return true;
    m_text += part;
    return qint64(m_text.size()) <= m_refusal.limits().fieldBytes || fail(m_refusal.longCell(m_row, m_column - 1));
}

bool SheetReader::startRow(const XmlAttributes &attributes) {
    constexpr qint64 lastRow = 1'048'576;
    qint64 row = m_row + 1;
    if (const auto number = attributes.value("r"); !number.empty())
        std::from_chars(number.data(), number.data() + number.size(), row);
    if (row <= m_row || row > lastRow)
        return fail(m_refusal.damagedAt(m_row, -1, u"row number"_s));
    m_row = row;
    m_column = 0;
    m_found.clear();
    m_units.clear();
    return true;
}

bool SheetReader::startCell(const XmlAttributes &attributes) {
    std::string_view reference;
    std::string_view type;
    std::string_view format;
    attributes.forEach([&](std::string_view name, std::string_view value) {
        if (name == "r")
            reference = value;
        else if (name == "t")
            type = value;
        else if (name == "s")
            format = value;
    });
    const int column = reference.empty() ? m_column + 1 : CellReference::parsed(reference).column;
    if (column <= m_column)
        return fail(m_refusal.damagedAt(m_row, m_column - 1, u"cell reference"_s));
    m_column = column;
    m_type = type == "s"                   ? Type::Shared
             : type.empty() || type == "n" ? Type::Number
             : type == "b"                 ? Type::Boolean
             : type == "e"                 ? Type::Error
             : type == "d"                 ? Type::Date
                                           : Type::Text;
    const std::size_t index = m_type == Type::Number ? toIndex(format) : std::string_view::npos;
    m_shape = index < m_context.shapes.size() ? m_context.shapes[index] : NumberShape::Number;
    m_text.clear();
    return true;
}

bool SheetReader::endCell() {
    if (m_text.empty())
        return true;
    if (m_column > m_refusal.limits().columns)
        return fail(m_refusal.tooManyColumns(m_row, m_column - 1));
    switch (m_type) {
    case Type::Shared: return addShared();
    case Type::Text: addText(); return true;
    case Type::Boolean:
        addAscii(Cell::Kind::Boolean, m_text == "0" || m_text == "false" ? "false" : "true");
        return true;
    case Type::Error: addAscii(Cell::Kind::Error, m_text); return true;
    case Type::Number:
    case Type::Date: break;
    }
    const CanonicalValue value =
        m_type == Type::Date ? isoDateValue(m_text) : numberValue(m_text, m_shape, m_context.dateSystem);
    if (value.size > 0)
        addAscii(value.kind, value.view());
    else
        addText();
    return true;
}

bool SheetReader::addShared() {
    const std::size_t index = toIndex(m_text);
    if (index >= m_context.strings.size())
        return fail(m_refusal.damagedAt(m_row, m_column - 1, u"number of a shared text"_s));
    const auto text = m_context.strings.at(index);
    if (!text)
        return fail(m_refusal.longCell(m_row, m_column - 1));
    m_found.push_back({m_column - 1, Cell::Kind::Text, -1, text->size(), text->utf16()});
    return true;
}

void SheetReader::addText() {
    const auto begin = m_units.size();
    m_units.resize(begin + m_text.size());
    char16_t *const out = m_units.data() + begin;
    const qsizetype size = decodeXstring({m_text.data(), qsizetype(m_text.size())}, out) - out;
    m_units.resize(begin + std::size_t(size));
    m_found.push_back({m_column - 1, Cell::Kind::Text, qsizetype(begin), size, nullptr});
}

void SheetReader::addAscii(Cell::Kind kind, std::string_view ascii) {
    const auto begin = m_units.size();
    m_units.insert(m_units.end(), ascii.begin(), ascii.end());
    m_found.push_back({m_column - 1, kind, qsizetype(begin), qsizetype(ascii.size()), nullptr});
}

bool SheetReader::endRow() {
    if (m_found.empty())
        return true;
    m_cells.assign(std::size_t(m_found.back().column) + 1, Cell{});
    bool isBlankRow = true;
    for (const Found &found : m_found) {
        const QStringView text{found.begin < 0 ? found.shared : m_units.data() + found.begin, found.size};
        m_cells[std::size_t(found.column)] = {.text = text, .kind = found.kind};
        isBlankRow = isBlankRow && text.trimmed().isEmpty();
        m_textBytes += found.size * qsizetype(sizeof(char16_t));
    }
    m_merged.apply(m_row, m_cells);
    if (isBlankRow)
        return true;
    if (++m_rows > m_refusal.limits().rows)
        return fail(m_refusal.tooManyRows(m_row));
    // A few texts that many cells share make gigabytes of a small file.
    if (m_textBytes > m_refusal.limits().inflatedBytes)
        return fail(m_refusal.tooMuchText());
    return m_sink.take({.number = m_row, .cells = m_cells});
}

bool SheetProbe::start(std::string_view name, const XmlAttributes &) {
    m_isInValue = name == "v" || name == "t";
    return true;
}

bool SheetProbe::end(std::string_view name) {
    m_isInValue = false;
    return name != "sheetData";
}

bool SheetProbe::text(std::string_view part) {
    m_hasContent = m_isInValue && !isBlank(part);
    return !m_hasContent;
}

} // namespace dossier
