#include "BiffSheet.h"

#include <algorithm>
#include <bit>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr std::size_t kMostAreas = 1'000'000;

/// A number that is kept in 30 bits: a whole one or the upper part of a double, as it is or a hundredth of it.
/// Source: [MS-XLS] 2.5.217.
double shortNumber(quint32 bits) {
    constexpr quint32 isHundredth = 1;
    constexpr quint32 isWhole = 2;
    const double number = bits & isWhole ? double(qint32(bits) >> 2)
                                         : std::bit_cast<double>(quint64(bits & ~(isHundredth | isWhole)) << 32);
    return bits & isHundredth ? number / 100 : number;
}

/// Source: [MS-XLS] 2.5.10.
QString errorText(quint8 code) {
    switch (code) {
    case 0x00: return u"#NULL!"_s;
    case 0x07: return u"#DIV/0!"_s;
    case 0x0F: return u"#VALUE!"_s;
    case 0x17: return u"#REF!"_s;
    case 0x1D: return u"#NAME?"_s;
    case 0x24: return u"#NUM!"_s;
    case 0x2A: return u"#N/A"_s;
    default: return u"#?"_s;
    }
}

QString booleanText(quint8 value) { return value ? u"true"_s : u"false"_s; }

} // namespace

Result<void> BiffSheet::read() {
    return findMergedCells().and_then(
        [&] { return forEachRecord([&](BiffRecords &records) { return takeRecord(records); }); });
}

/// Calls @p take for each record of the sheet, those of charts in it apart, and ends the last row.
template <class Take>
Result<void> BiffSheet::forEachRecord(Take take) const {
    BiffRecords records{m_workbook.stream(), m_begin};
    for (int depth = 0; records.next();) {
        if (records.type() == biff::kBeginOfPart)
            ++depth;
        else if (depth == 0)
            return m_refusal.damaged(u"no sheet at its place"_s);
        if (records.type() == biff::kEndOfPart)
            --depth;
        if (depth > 1)
            continue;
        const Result<Step> step = take(records);
        if (!step)
            return std::unexpected{step.error()};
        if (records.isShort())
            break;
        if (*step == Step::Over || depth == 0)
            return {};
    }
    return m_refusal.truncated();
}

/// They stand behind the rows that they change.
Result<void> BiffSheet::findMergedCells() {
    std::size_t count = 0;
    const auto found = forEachRecord([&](BiffRecords &records) -> Result<Step> {
        if (records.type() != biff::kMergedCells)
            return Step::GoesOn;
        for (int left = records.word(); left > 0 && !records.isShort(); --left) {
            const int firstRow = records.word();
            const int lastRow = records.word();
            const int firstColumn = records.word();
            const int lastColumn = std::min<int>(records.word(), m_refusal.limits().columns - 1);
            m_merged.add(firstRow + 1, lastRow + 1, firstColumn, lastColumn);
            if (++count > kMostAreas)
                return m_refusal.tooMuch(u"merged cells"_s);
        }
        return Step::GoesOn;
    });
    m_merged.sort();
    return found;
}

Result<BiffSheet::Step> BiffSheet::takeRecord(BiffRecords &records) {
    switch (records.type()) {
    case biff::kEndOfPart: return endRow();
    case biff::kFormulaText:
        if (!std::exchange(m_awaitsText, false))
            return Step::GoesOn;
        return put(text(records), Cell::Kind::Text).transform([] { return Step::GoesOn; });
    case biff::kNumber:
    case biff::kShortNumber:
    case biff::kNumbersInRow:
    case biff::kSharedText:
    case biff::kText:
    case biff::kRichText:
    case biff::kFormula:
    case biff::kFormulaOld:
    case biff::kFormulaOlder:
    case biff::kBooleanOrError: break;
    default: return Step::GoesOn;
    }
    const qint64 row = qint64(records.word()) + 1;
    const int column = records.word();
    if (records.isShort())
        return Step::GoesOn;
    if (row < m_row)
        return m_refusal.damagedAt(m_row, -1, u"row number"_s);
    if (row > m_row) {
        if (const auto ended = endRow(); !ended || *ended == Step::Over)
            return ended;
        m_row = row;
    }
    m_column = column;
    m_awaitsText = false;
    return takeCell(records).transform([] { return Step::GoesOn; });
}

Result<void> BiffSheet::takeCell(BiffRecords &records) {
    if (records.type() == biff::kNumbersInRow)
        return takeNumbers(records);
    const quint16 format = records.word();
    switch (records.type()) {
    case biff::kNumber: return putNumber(records.real(), format);
    case biff::kShortNumber: return putNumber(shortNumber(records.number()), format);
    case biff::kSharedText: {
        const QString *shared = m_workbook.sharedText(records.number());
        return shared ? put(*shared, Cell::Kind::Text)
                      : m_refusal.damagedAt(m_row, m_column, u"number of a shared text"_s);
    }
    case biff::kText:
    case biff::kRichText: return put(text(records), Cell::Kind::Text);
    case biff::kBooleanOrError: {
        const quint8 value = records.byte();
        return records.byte() ? putError(value) : put(booleanText(value), Cell::Kind::Boolean);
    }
    default: return takeFormula(records, format);
    }
}

Result<void> BiffSheet::takeNumbers(BiffRecords &records) {
    constexpr qsizetype cellBytes = 6;
    for (; records.left() > cellBytes; ++m_column) {
        const quint16 format = records.word();
        if (auto done = putNumber(shortNumber(records.number()), format); !done)
            return done;
    }
    return {};
}

/// What the formula gave when it was last calculated: a number, or in place of one a text that follows, a truth value
/// or an error. Source: [MS-XLS] 2.5.133.
Result<void> BiffSheet::takeFormula(BiffRecords &records, quint16 format) {
    const quint64 bits = records.number() | quint64(records.number()) << 32;
    constexpr quint64 isNoNumber = 0xFFFF;
    if (bits >> 48 != isNoNumber)
        return putNumber(std::bit_cast<double>(bits), format);
    const auto value = quint8(bits >> 16);
    switch (quint8(bits)) {
    case 0: m_awaitsText = true; return {};
    case 1: return put(booleanText(value), Cell::Kind::Boolean);
    case 2: return putError(value);
    default: return {};
    }
}

QString BiffSheet::text(BiffRecords &records) const {
    const quint16 size = records.word();
    return m_workbook.hasWideTexts() ? records.text(size) : m_workbook.codePage().decoded(records.bytes(size));
}

Result<void> BiffSheet::putNumber(double number, quint16 format) {
    if (!std::isfinite(number))
        return {};
    const CanonicalValue value = numberValue(number, m_workbook.shape(format), m_workbook.dateSystem());
    return put(QString::fromLatin1(value.text, qsizetype(value.size)), value.kind);
}

Result<void> BiffSheet::putError(quint8 code) { return put(errorText(code), Cell::Kind::Error); }

Result<void> BiffSheet::put(QString text, Cell::Kind kind) {
    if (text.isEmpty())
        return {};
    if (m_column >= m_refusal.limits().columns)
        return m_refusal.tooManyColumns(m_row, m_column);
    constexpr qint64 mostBytes = 3; // of a unit in UTF-8
    if (text.size() * mostBytes > m_refusal.limits().fieldBytes && text.toUtf8().size() > m_refusal.limits().fieldBytes)
        return m_refusal.longCell(m_row, m_column);
    const auto column = std::size_t(m_column);
    if (m_cells.size() <= column)
        m_cells.resize(column + 1);
    m_textBytes += text.size() * qint64(sizeof(QChar));
    m_cells[column] = {.text = text, .kind = kind};
    m_texts.push_back(std::move(text)); // whose characters stay where they are
    return {};
}

Result<BiffSheet::Step> BiffSheet::endRow() {
    const bool isBlank = std::ranges::all_of(m_cells, [](const Cell &cell) { return cell.text.trimmed().isEmpty(); });
    Step step = Step::GoesOn;
    if (!isBlank) {
        m_merged.apply(m_row, m_cells);
        if (++m_rows > m_refusal.limits().rows)
            return m_refusal.tooManyRows(m_row);
        // A few texts that many cells share make gigabytes of a small file.
        if (m_textBytes > m_refusal.limits().inflatedBytes)
            return m_refusal.tooMuchText();
        step = m_sink.take({.number = m_row, .cells = m_cells}) ? Step::GoesOn : Step::Over;
    }
    m_cells.clear();
    m_texts.clear();
    return step;
}

} // namespace dossier
