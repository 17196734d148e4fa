#include "CsvRecords.h"

#include "Gb18030.h"
#include "Utf8.h"

#include <QIODevice>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr std::size_t kBufferBytes = 1 << 20;
constexpr std::size_t kSampleBytes = 1 << 18;

/// A record may be longer than a cell, but not by the number of columns: its bytes are in memory at once.
constexpr qint64 kRecordCells = 16;

/// Texts that begin with these are guarded by an apostrophe when written: spreadsheets take them for formulas.
constexpr QStringView kFormulaBegins = u"=+-@\t";

QString columnLetters(qsizetype index) {
    QString letters;
    for (qsizetype rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + char16_t((rest - 1) % 26)));
    return letters;
}

const char *findByte(const char *begin, const char *end, char byte) {
    return static_cast<const char *>(std::memchr(begin, byte, std::size_t(end - begin)));
}

} // namespace

CsvRecords::CsvRecords(const ImportFile &file, FoundEncoding encoding, const Gb18030 &gb18030)
    : m_file{file}, m_encoding{encoding}, m_gb18030{gb18030}, m_source{*file.device, encoding.encoding},
      m_buffer(kBufferBytes) {}

Result<void> CsvRecords::read(RowSink &sink) {
    if (!start())
        return std::unexpected{*std::move(m_error)};
    for (;;) {
        const Step step = next();
        if (step == Step::Failed)
            return std::unexpected{*std::move(m_error)};
        if (step == Step::End || (!m_isBlank && !sink.take({.number = m_number, .cells = m_cells})))
            return {};
    }
}

bool CsvRecords::start() {
    while (m_end < kSampleBytes && !m_isAtEnd)
        if (!fill())
            return false;
    const auto sample = qsizetype(std::min(m_end, kSampleBytes));
    const bool hasPairs = m_encoding.encoding == TextEncoding::Gb18030;
    m_dialect = sniffDialect({m_buffer.data(), sample}, m_isAtEnd && sample == qsizetype(m_end), hasPairs);
    // Of the delimiters only this one can be the second byte of a character.
    m_skipsPairs = hasPairs && m_dialect.delimiter == '|';
    m_begin = std::size_t(m_dialect.skipped);
    m_offset = m_dialect.skipped;
    m_endsPlain['\n'] = true;
    m_endsPlain['\r'] = true;
    if (m_dialect.delimiter)
        m_endsPlain[static_cast<unsigned char>(*m_dialect.delimiter)] = true;
    return true;
}

/// Reads on, after the bytes of the record that is under way.
bool CsvRecords::fill() {
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), record(), available());
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_buffer.size() - m_end < kBufferBytes / 2)
        m_buffer.resize(m_buffer.size() * 2);
    char *const to = m_buffer.data() + m_end;
    const auto count = m_source.read(to, qsizetype(m_buffer.size() - m_end));
    if (!count)
        return failUnreadable();
    m_isAtEnd = *count == 0;
    if (m_firstNul < 0)
        if (const char *nul = findByte(to, to + *count, '\0'))
            m_firstNul = m_offset + (nul - m_buffer.data());
    m_end += std::size_t(*count);
    return true;
}

/// Finds and decodes the next record.
CsvRecords::Step CsvRecords::next() {
    m_begin += m_length;
    m_offset += qint64(m_length);
    m_length = 0;
    ++m_number;
    for (;;) {
        const Step step = scan();
        if (step == Step::End || step == Step::Failed)
            return step;
        if (step == Step::Done)
            return checkBytes() && decode() ? Step::Done : Step::Failed;
        if (qint64(available()) > m_file.limits.fieldBytes * kRecordCells) {
            failTooLong();
            return Step::Failed;
        }
        if (!fill())
            return Step::Failed;
    }
}

/// Finds the cells of the record and its length. What NeedsMore leaves behind is found again with more bytes.
CsvRecords::Step CsvRecords::scan() {
    m_spans.clear();
    if (available() == 0)
        return m_isAtEnd ? Step::End : Step::NeedsMore;
    for (std::size_t at = 0;;) {
        if (const Step step = scanCell(at); step != Step::Done)
            return step;
        if (at == available()) {
            m_length = at;
            return Step::Done;
        }
        const char byte = record()[at++];
        if (byte != '\n' && byte != '\r')
            continue;
        if (byte == '\r' && at == available() && !m_isAtEnd)
            return Step::NeedsMore;
        const bool isPair = byte == '\r' && at < available() && record()[at] == '\n';
        m_length = at + isPair;
        return Step::Done;
    }
}

/// Steps over one cell, up to the byte that ends it.
CsvRecords::Step CsvRecords::scanCell(std::size_t &at) {
    if (at < available() && record()[at] == '"')
        return scanQuoted(at);
    return scanPlain(at, {.begin = at});
}

CsvRecords::Step CsvRecords::scanPlain(std::size_t &at, Span span) {
    const char *const bytes = record();
    const std::size_t end = available();
    for (;; ++at) {
        while (at < end && !m_endsPlain[static_cast<unsigned char>(bytes[at])])
            at += m_skipsPairs && beginsPair(bytes[at]) && at + 1 < end ? 2 : 1;
        const bool isReturn = at < end && bytes[at] == '\r' && !m_dialect.endsWithReturn;
        const std::size_t decisive = at + isReturn;
        if (decisive == end && !m_isAtEnd)
            return isWithin(span.begin, at) ? Step::NeedsMore : Step::Failed;
        // A lone carriage return is part of the cell.
        if (!isReturn || decisive == end || bytes[decisive] == '\n')
            break;
    }
    span.end = at;
    return endCell(span) ? Step::Done : Step::Failed;
}

CsvRecords::Step CsvRecords::scanQuoted(std::size_t &at) {
    const char *const bytes = record();
    const char *const end = bytes + available();
    const std::size_t begin = at;
    Span span{.begin = begin + 1};
    const char *quote = findByte(bytes + begin + 1, end, '"');
    while (quote && quote + 1 < end && quote[1] == '"') {
        span.hasQuotes = true;
        quote = findByte(quote + 2, end, '"');
    }
    if (!m_isAtEnd && (!quote || quote + 1 == end)) {
        at = std::size_t((quote ? quote : end) - bytes);
        return judgeOpenQuote(begin + 1, at) ? Step::NeedsMore : Step::Failed;
    }
    if (!quote) {
        failOpenQuote();
        return Step::Failed;
    }
    at = std::size_t(quote + 1 - bytes);
    const bool isEnd = quote + 1 == end || m_endsPlain[static_cast<unsigned char>(quote[1])];
    if (!isEnd) {
        // This quote opens the cell that follows: the one before it was never closed.
        if (findByte(bytes + begin, quote, '\n') || findByte(bytes + begin, quote, '\r')) {
            failOpenQuote();
            return Step::Failed;
        }
        return scanPlain(at, {.begin = begin, .hasQuotes = true});
    }
    if (span.hasQuotes)
        span.begin = begin;
    span.end = span.hasQuotes ? at : at - 1;
    return endCell(span) ? Step::Done : Step::Failed;
}

bool CsvRecords::endCell(Span span) {
    if (m_spans.size() == std::size_t(m_file.limits.columns))
        return fail("limit-exceeded",
            tr("Row %1 has more than %n columns. Take out what is no customer data and import again.", nullptr,
                m_file.limits.columns)
                .arg(m_number),
            qsizetype(m_spans.size()));
    if (!isWithin(span.begin, span.end))
        return false;
    m_spans.push_back(span);
    return true;
}

/// Whether a cell of these bytes is not too long.
bool CsvRecords::isWithin(std::size_t begin, std::size_t end) {
    return qint64(end - begin) <= m_file.limits.fieldBytes || failTooLong();
}

/// A quote that is still open in a cell which is already too long: is the cell too long, or does the quote never close?
/// Reads the rest of the file to know. True where the cell is not too long yet.
bool CsvRecords::judgeOpenQuote(std::size_t begin, std::size_t at) {
    if (qint64(at - begin) <= m_file.limits.fieldBytes)
        return true;
    bool isPending = false; // a quote that is either doubled or the end
    std::vector<char> more(kBufferBytes);
    QByteArrayView bytes{record() + at, qsizetype(available() - at)};
    for (bool isEnd = false; !isEnd;) {
        for (const char byte : bytes) {
            if (byte == '"')
                isPending = !isPending;
            else if (isPending)
                return failTooLong();
        }
        const auto count = m_source.read(more.data(), qsizetype(more.size()));
        if (!count)
            return failUnreadable();
        bytes = {more.data(), *count};
        isEnd = *count == 0;
    }
    return isPending ? failTooLong() : failOpenQuote();
}

/// Whether the record's bytes are what they should be, as far as decoding them does not tell.
bool CsvRecords::checkBytes() {
    const qint64 end = m_offset + qint64(m_length);
    if (m_firstNul >= 0 && m_firstNul < end) {
        const auto within = std::size_t(m_firstNul - m_offset);
        const auto cell = std::ranges::find_if(m_spans, [&](const Span &span) { return span.end >= within; });
        return fail("csv-nul",
            tr("Row %1 holds a zero byte. The file is damaged, or it is no text table.").arg(m_number),
            cell - m_spans.begin());
    }
    if (m_encoding.wrongAt >= 0 && m_encoding.wrongAt < end)
        return fail("csv-encoding",
            tr("Row %1 is written in another encoding than the rows before it. Save the file anew in one encoding, or "
               "choose its encoding.")
                .arg(m_number));
    return true;
}

bool CsvRecords::decode() {
    if (m_text.size() < m_length)
        m_text.resize(std::max(m_length, m_text.size() * 2));
    m_cells.clear();
    m_isBlank = true;
    char16_t *out = m_text.data();
    for (const Span &span : m_spans) {
        const QByteArrayView bytes =
            span.hasQuotes ? unquoted(span) : QByteArrayView{record() + span.begin, qsizetype(span.end - span.begin)};
        char16_t *const end = m_encoding.encoding == TextEncoding::Gb18030
                                  ? m_gb18030.decode(bytes.begin(), bytes.end(), out)
                                  : utf8::decode(bytes.begin(), bytes.end(), out);
        if (!end)
            return fail("csv-encoding",
                tr("Row %1 is not valid %2. Save the file anew in one encoding, or choose its encoding.")
                    .arg(m_number)
                    .arg(encodingName(m_encoding.encoding)),
                qsizetype(m_cells.size()));
        const QStringView text = unguarded({out, end});
        m_isBlank = m_isBlank && (text.isEmpty() || text.trimmed().isEmpty());
        m_cells.push_back({.text = text});
        out = end;
    }
    if (!m_isBlank && ++m_rows > m_file.limits.rows)
        return fail(
            "limit-exceeded", tr("The table has more than %1 rows. Divide it into several files and import those.")
                                  .arg(m_file.limits.rows));
    return true;
}

/// The bytes of a cell that begins with a quote: without that and the closing one, doubled ones made single.
QByteArrayView CsvRecords::unquoted(const Span &span) {
    m_unquoted.clear();
    const char *const end = record() + span.end;
    const char *at = record() + span.begin + 1;
    for (; at < end; ++at) {
        if (*at == '"' && (at + 1 == end || *++at != '"'))
            break;
        m_unquoted.push_back(*at);
    }
    if (at < end && *at != '"')
        m_unquoted.insert(m_unquoted.end(), at, end);
    return {m_unquoted.data(), qsizetype(m_unquoted.size())};
}

QStringView CsvRecords::unguarded(QStringView text) const {
    if (text.size() < 2)
        return text;
    if (text.startsWith("=\""_L1) && text.endsWith(u'"') && text.size() > 2) {
        const QStringView inner = text.sliced(2).chopped(1);
        return inner.contains(u'"') ? text : inner;
    }
    if (text.front() == u'\'') {
        const auto guarded = std::ranges::find_if(text, [](QChar one) { return one != u'\''; });
        if (guarded != text.end() && kFormulaBegins.contains(*guarded))
            return text.sliced(1);
    }
    return text;
}

bool CsvRecords::fail(const char *code, QString message, qsizetype cell) {
    m_error = Error{.kind = Error::Kind::InvalidInput,
        .code = code,
        .message = std::move(message),
        .place = {.file = m_file.name, .row = m_number, .column = cell < 0 ? QString{} : columnLetters(cell)}};
    return false;
}

bool CsvRecords::failTooLong() {
    return fail("limit-exceeded",
        tr("A cell in row %1 is longer than %2 bytes, which is the limit. Shorten it, or take the row out, "
           "and import again.")
            .arg(m_number)
            .arg(m_file.limits.fieldBytes),
        qsizetype(m_spans.size()));
}

bool CsvRecords::failOpenQuote() {
    return fail("csv-quote",
        tr("The quotation mark that opens in row %1 is never closed. Close it or take it out, and import "
           "again.")
            .arg(m_number),
        qsizetype(m_spans.size()));
}

bool CsvRecords::failUnreadable() {
    m_error = Error{.kind = Error::Kind::Io,
        .code = "file-unreadable",
        .message = tr("The file %1 cannot be read. Close it in other programs, check that you may read it, and try "
                      "again.")
            .arg(m_file.name),
        .place = {.file = m_file.name},
        .detail = m_file.device->errorString()};
    return false;
}

} // namespace dossier
