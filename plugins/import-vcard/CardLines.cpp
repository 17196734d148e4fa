#include "CardLines.h"

#include <algorithm>

namespace dossier {
namespace {

constexpr qsizetype kBlockBytes = 64 << 10;

bool endsLine(char c) { return c == '\n' || c == '\r'; }

} // namespace

CardLines::CardLines(QIODevice &device, TextEncoding encoding, qint64 mostBytes)
    : m_source{device, encoding}, m_mostBytes{mostBytes} {}

std::optional<CardLine> CardLines::next() {
    while (auto line = readLine()) {
        // Folded: what belongs to it begins with a blank. Quoted-printable has a way of its own.
        while (peek() == ' ' || peek() == '\t') {
            const auto more = readLine();
            append(*line, QByteArrayView{more->bytes}.sliced(1));
            line->isTooLong |= more->isTooLong;
        }
        auto entry = CardLine::parse(line->bytes);
        if (!entry)
            continue;
        while (entry->isQuotedPrintable() && line->bytes.endsWith('=') && !line->isTooLong) {
            const auto more = readLine();
            if (!more)
                break;
            line->bytes.chop(1);
            append(*line, more->bytes);
            line->isTooLong |= more->isTooLong;
            entry = CardLine::parse(line->bytes);
        }
        entry->isTooLong = line->isTooLong;
        return entry;
    }
    return std::nullopt;
}

void CardLines::append(Line &line, QByteArrayView bytes) const {
    const qsizetype room = std::max<qsizetype>(m_mostBytes - line.bytes.size(), 0);
    line.isTooLong |= bytes.size() > room;
    line.bytes += bytes.first(std::min(bytes.size(), room));
}

bool CardLines::fill() {
    if (m_at < m_buffer.size())
        return true;
    m_buffer.resize(kBlockBytes);
    m_at = 0;
    const auto count = m_source.read(m_buffer.data(), m_buffer.size());
    m_hasFailed = m_hasFailed || !count;
    m_buffer.resize(count.value_or(0));
    return !m_buffer.isEmpty();
}

char CardLines::peek() { return fill() ? m_buffer[m_at] : '\0'; }

std::optional<CardLines::Line> CardLines::readLine() {
    if (!fill())
        return std::nullopt;
    Line line;
    while (fill()) {
        const auto begin = m_buffer.cbegin() + m_at;
        const auto end = std::find_if(begin, m_buffer.cend(), endsLine);
        append(line, QByteArrayView{begin, end});
        m_at = end - m_buffer.cbegin();
        if (end == m_buffer.cend())
            continue;
        const bool isReturn = m_buffer[m_at++] == '\r';
        if (isReturn && peek() == '\n')
            ++m_at;
        break;
    }
    return line;
}

} // namespace dossier
