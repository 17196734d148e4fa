#include "TextTable.h"

#include <algorithm>
#include <array>
#include <vector>

namespace dossier::cli {
namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// Characters that a terminal draws in two columns. Source: Unicode's East Asian Width, classes W and F, by block.
constexpr std::array kWide{
    Range{0x1100, 0x115F},
    Range{0x2E80, 0x303E},
    Range{0x3041, 0xA4CF},
    Range{0xAC00, 0xD7A3},
    Range{0xF900, 0xFAFF},
    Range{0xFE30, 0xFE6F},
    Range{0xFF00, 0xFF60},
    Range{0xFFE0, 0xFFE6},
    Range{0x1F300, 0x1F64F},
    Range{0x20000, 0x3FFFD},
};

constexpr int kWidestColumn = 60; ///< A longer cell pushes the next ones to the right of its own row only.

bool isWide(char32_t character) {
    return std::ranges::any_of(
        kWide, [character](const Range &range) { return character >= range.first && character <= range.last; });
}

} // namespace

int terminalWidth(QStringView text) {
    int width = 0;
    for (const char32_t character : text.toUcs4())
        width += isWide(character) ? 2 : 1;
    return width;
}

QString TextTable::text() const {
    std::vector<int> widths;
    for (const QStringList &row : m_rows) {
        widths.resize(std::max(widths.size(), std::size_t(row.size())));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[std::size_t(column)] =
                std::max(widths[std::size_t(column)], std::min(terminalWidth(row[column]), kWidestColumn));
    }
    QString text;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            line += row[column];
            if (column + 1 < row.size())
                line += QString{std::max(widths[std::size_t(column)] - terminalWidth(row[column]), 0) + 2, u' '};
        }
        text += line.trimmed().isEmpty() ? QString{} : line;
        while (text.endsWith(u' '))
            text.chop(1);
        text += u'\n';
    }
    return text;
}

} // namespace dossier::cli
