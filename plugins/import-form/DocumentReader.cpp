#include "DocumentReader.h"

#include "Symbols.h"

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr std::size_t kMostNested = 10'000; ///< Rows of a table within a cell.
constexpr std::string_view kTicked{"\xE2\x98\x91"};
constexpr std::string_view kOpen{"\xE2\x98\x90"};

bool isSkipped(std::string_view name) {
    // What older programs show instead, and what was moved away from here.
    return name == "Fallback" || name == "moveFrom";
}

bool isOn(const XmlAttributes &attributes) {
    const std::string_view value = attributes.value("val");
    return value != "0" && value != "false" && value != "off";
}

int number(std::string_view text, int otherwise) {
    int value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

QString decoded(std::string_view bytes) { return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())).trimmed(); }

} // namespace

bool DocumentReader::fail(std::unexpected<Error> error) {
    m_error = std::move(error).error();
    return false;
}

std::string &DocumentReader::current() {
    return m_tables.empty() || m_tables.back().row.cells.empty() ? m_paragraph : m_tables.back().row.cells.back().bytes;
}

bool DocumentReader::add(std::string_view bytes) {
    std::string &to = current();
    if (qint64(to.size()) + qint64(bytes.size()) > m_refusal.limits().fieldBytes)
        return fail(m_refusal.longCell(m_row + 1, m_tables.empty() ? 0 : m_tables.back().row.width - 1));
    to += bytes;
    return true;
}

bool DocumentReader::addSymbol(std::string_view font, unsigned code) {
    const QByteArray bytes = QString{QChar{symbolOf(font, code)}}.toUtf8();
    return add({bytes.constData(), std::size_t(bytes.size())});
}

bool DocumentReader::start(std::string_view name, const XmlAttributes &attributes) {
    if (!m_isDocument)
        return m_isDocument = name == "document";
    if (isSkipped(name))
        ++m_skipped;
    if (m_skipped > 0)
        return true;
    if (name == "t") {
        m_isInText = true;
    } else if (name == "r") {
        ++m_runs;
        m_font.clear();
        m_isHidden = false;
    } else if (name == "tbl") {
        m_tables.push_back({.isInCell = !m_tables.empty()});
    } else if (name == "tr" && !m_tables.empty()) {
        m_tables.back().row = {};
    } else if (name == "tc" && !m_tables.empty()) {
        return startCell();
    } else if (m_runs > 0 && isRead() && (name == "tab" || name == "br" || name == "cr")) {
        return add(name == "tab" ? "\t" : "\n");
    } else if (m_runs > 0 && isRead() && name == "noBreakHyphen") {
        return add("-");
    } else if (m_runs > 0 && isRead() && name == "sym") {
        unsigned code = 0;
        const std::string_view hex = attributes.value("char");
        std::from_chars(hex.data(), hex.data() + hex.size(), code, 16);
        return addSymbol(attributes.value("font"), code);
    } else {
        startProperty(name, attributes);
        startCellProperty(name, attributes);
    }
    return startControl(name, attributes);
}

void DocumentReader::startProperty(std::string_view name, const XmlAttributes &attributes) {
    if (name == "vanish" && m_runs > 0) {
        m_isHidden = isOn(attributes);
    } else if (name == "rFonts" && m_runs > 0) {
        const std::string_view font = attributes.value("ascii");
        m_font = isSymbolFont(font) ? font : std::string_view{};
    } else if (name == "checkBox") {
        m_box = false;
    } else if (m_box && (name == "default" || name == "checked")) {
        m_box = isOn(attributes);
    }
}

void DocumentReader::startCellProperty(std::string_view name, const XmlAttributes &attributes) {
    if (m_tables.empty())
        return;
    TableRow &row = m_tables.back().row;
    if (name == "gridBefore") {
        row.width += std::clamp(number(attributes.value("val"), 0), 0, m_refusal.limits().columns);
    } else if (name == "del" && row.cells.empty()) {
        row.isDeleted = true;
    } else if (row.cells.empty()) {
        return;
    } else if (name == "gridSpan") {
        TableCell &cell = row.cells.back();
        cell.span = std::clamp(number(attributes.value("val"), 1), 1, m_refusal.limits().columns);
        row.width = cell.column + cell.span;
    } else if (name == "vMerge") {
        row.cells.back().goesOn = attributes.value("val") != "restart";
    }
}

/// A control's content begins when all is known of it: a box is read from its state, a hint not at all.
bool DocumentReader::startControl(std::string_view name, const XmlAttributes &attributes) {
    if (name == "sdt") {
        m_controls.emplace_back();
    } else if (m_controls.empty()) {
        return true;
    } else if (name == "checkbox") {
        m_controls.back().isBox = true;
    } else if (name == "checked" && m_controls.back().isBox) {
        m_controls.back().isTicked = isOn(attributes);
    } else if (name == "showingPlcHdr") {
        m_controls.back().isHint = isOn(attributes);
    } else if (name == "sdtContent") {
        Control &control = m_controls.back();
        const bool isShown = control.isBox && m_muted == 0;
        control.isMuted = control.isBox || control.isHint;
        m_muted += control.isMuted ? 1 : 0;
        return !isShown || add(control.isTicked ? kTicked : kOpen);
    }
    return true;
}

bool DocumentReader::startCell() {
    TableRow &row = m_tables.back().row;
    if (row.width >= m_refusal.limits().columns)
        return fail(m_refusal.tooManyColumns(m_row + 1, row.width));
    row.cells.push_back({.column = row.width});
    ++row.width;
    return true;
}

bool DocumentReader::end(std::string_view name) {
    if (isSkipped(name))
        --m_skipped;
    else if (m_skipped > 0)
        return true;
    else if (name == "sdtContent" && !m_controls.empty() && std::exchange(m_controls.back().isMuted, false))
        --m_muted;
    else if (name == "sdt" && !m_controls.empty())
        m_controls.pop_back();
    else if (name == "t")
        m_isInText = false;
    else if (name == "r")
        m_runs = std::max(0, m_runs - 1);
    else if (name == "checkBox" && m_box)
        return add(*std::exchange(m_box, std::nullopt) ? kTicked : kOpen);
    else if (name == "p")
        return endParagraph();
    else if (name == "tc" && !m_tables.empty())
        endCell();
    else if (name == "tr" && !m_tables.empty())
        return endRow();
    else if (name == "tbl" && !m_tables.empty())
        return endTable();
    return true;
}

bool DocumentReader::text(std::string_view part) {
    if (!m_isInText || !isRead())
        return true;
    if (m_font.empty())
        return add(part);
    // A font of signs: each character is one.
    for (const QChar c : QString::fromUtf8(part.data(), qsizetype(part.size())))
        if (!(c.isSpace() ? add(" ") : addSymbol(m_font, c.unicode())))
            return false;
    return true;
}

bool DocumentReader::endParagraph() {
    if (!m_tables.empty() && !m_tables.back().row.cells.empty())
        return add("\n");
    if (!m_tables.empty() || m_runs > 0) // Of a text box: part of what is around it.
        return add("\n");
    const QString text = decoded(std::exchange(m_paragraph, {}));
    if (text.isEmpty())
        return true;
    TableRow row{.width = 1};
    row.cells.push_back({.text = text});
    return hand(row);
}

void DocumentReader::endCell() {
    TableRow &row = m_tables.back().row;
    if (row.cells.empty())
        return;
    TableCell &cell = row.cells.back();
    cell.text = decoded(std::exchange(cell.bytes, {}));
}

bool DocumentReader::endRow() {
    Table &table = m_tables.back();
    TableRow row = std::exchange(table.row, {});
    if (row.isDeleted)
        return true;
    QHash<int, QString> texts;
    for (TableCell &cell : row.cells) {
        if (cell.goesOn)
            cell.text = table.above.value(cell.column);
        texts.insert(cell.column, cell.text);
    }
    table.above = std::move(texts);
    if (!table.isInCell)
        return hand(row);
    if (table.rows.size() >= kMostNested)
        return fail(m_refusal.tooMuch(u"rows of a table in a cell"_s));
    table.rows.push_back(std::move(row));
    return true;
}

bool DocumentReader::endTable() {
    Table table = std::move(m_tables.back());
    m_tables.pop_back();
    if (!table.isInCell || m_tables.back().row.cells.empty())
        return true;
    std::vector<TableRow> &nested = m_tables.back().row.cells.back().nested;
    nested.insert(nested.end(), std::make_move_iterator(table.rows.begin()), std::make_move_iterator(table.rows.end()));
    return true;
}

QString DocumentReader::wholeText(const TableCell &cell) {
    QString text = cell.text;
    for (const TableRow &row : cell.nested) {
        QStringList parts;
        for (const TableCell &inner : row.cells)
            parts.append(wholeText(inner));
        text += u'\n' + parts.join(u' ');
    }
    return text.trimmed();
}

bool DocumentReader::hand(const TableRow &row) {
    const bool isBlank = std::ranges::all_of(row.cells, [](const TableCell &cell) { return cell.text.isEmpty(); });
    if (isBlank && std::ranges::any_of(row.cells, [](const TableCell &cell) { return !cell.nested.empty(); })) {
        for (const TableCell &cell : row.cells)
            for (const TableRow &inner : cell.nested)
                if (!hand(inner))
                    return false;
        return true;
    }
    if (++m_row > m_refusal.limits().rows)
        return fail(m_refusal.tooManyRows(m_row));
    if (isBlank)
        return true;
    if (row.width > m_refusal.limits().columns)
        return fail(m_refusal.tooManyColumns(m_row, row.width - 1));
    std::vector<QString> texts;
    std::vector<Cell> cells{std::size_t(row.width)};
    for (const TableCell &cell : row.cells)
        texts.push_back(wholeText(cell));
    if (std::ranges::any_of(texts, [&](const QString &text) { return text.size() > m_refusal.limits().fieldBytes; }))
        return fail(m_refusal.longCell(m_row, -1));
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const TableCell &cell = row.cells[i];
        cells[std::size_t(cell.column)] = {.text = texts[i], .columnSpan = cell.span};
        m_textBytes += texts[i].size() * qsizetype(sizeof(char16_t));
    }
    // One text that goes on through many rows makes gigabytes of a small file.
    if (m_textBytes > m_refusal.limits().inflatedBytes)
        return fail(m_refusal.tooMuchText());
    return m_sink.take({.number = m_row, .cells = cells});
}

} // namespace dossier
