#pragma once

#include "ByteSource.h"
#include "CsvDialect.h"

#include <dossier/Importer.h>

#include <QCoreApplication>

#include <array>
#include <vector>

namespace dossier {

class Gb18030;

/// Reads the records of a text table one by one. Quotes, doubled quotes and line breaks in quotes are understood; what
/// follows a closing quote belongs to the cell as long as the quote held no line break. What spreadsheets are told by
/// ="007", and an apostrophe that keeps a text from being taken for a formula, are taken off.
class CsvRecords {
    Q_DECLARE_TR_FUNCTIONS(dossier::CsvRecords)

public:
    /// @p file and @p gb18030 outlive the object. A record that holds the byte FoundEncoding::wrongAt is an error.
    CsvRecords(const ImportFile &file, FoundEncoding encoding, const Gb18030 &gb18030);

    /// Hands all rows that are not blank to @p sink. Called once.
    Result<void> read(RowSink &sink);

private:
    /// How far a part of the work came; the error of Failed is in m_error.
    enum class Step : quint8 { Done, NeedsMore, End, Failed };

    /// A cell's bytes, counted from the record's beginning.
    struct Span {
        std::size_t begin = 0;
        std::size_t end = 0;
        bool hasQuotes = false; ///< Begins with a quote; the quotes within are yet to be resolved.
    };

    bool start();
    bool fill();
    Step next();
    Step scan();
    Step scanCell(std::size_t &at);
    Step scanQuoted(std::size_t &at);
    Step scanPlain(std::size_t &at, Span span);
    bool endCell(Span span);
    bool isWithin(std::size_t begin, std::size_t end);
    bool judgeOpenQuote(std::size_t begin, std::size_t at);
    bool checkBytes();
    bool decode();
    QByteArrayView unquoted(const Span &span);
    QStringView unguarded(QStringView text) const;

    const char *record() const { return m_buffer.data() + m_begin; }
    std::size_t available() const { return m_end - m_begin; }

    bool fail(const char *code, QString message, qsizetype cell = -1);
    bool failTooLong();
    bool failOpenQuote();
    bool failUnreadable();

    const ImportFile &m_file;
    FoundEncoding m_encoding;
    const Gb18030 &m_gb18030;
    ByteSource m_source;
    CsvDialect m_dialect;
    bool m_skipsPairs = false;              ///< Characters of two bytes are looked at whole.
    std::array<bool, 256> m_endsPlain = {}; ///< Bytes at which a cell without quotes may end.

    std::vector<char> m_buffer;
    std::size_t m_begin = 0;  ///< Of the record, in the buffer.
    std::size_t m_end = 0;    ///< Of what was read.
    std::size_t m_length = 0; ///< Of the record, with its line end.
    bool m_isAtEnd = false;
    qint64 m_offset = 0;    ///< Of the record, in the source.
    qint64 m_firstNul = -1; ///< In the source.
    qint64 m_number = 0;    ///< Of the record.
    qint64 m_rows = 0;      ///< Handed over.

    std::vector<Span> m_spans;
    std::vector<char> m_unquoted;
    std::vector<char16_t> m_text;
    std::vector<Cell> m_cells;
    bool m_isBlank = false;
    std::optional<Error> m_error;
};

} // namespace dossier
