#pragma once

#include "Gb18030.h"
#include "StreamBytes.h"

#include <QByteArray>
#include <QStringDecoder>

namespace dossier {

/// The kinds of records that are looked at. Source: [MS-XLS] 2.3; for BIFF5, "OpenOffice.org's Documentation of the
/// Microsoft Excel File Format" chapter 5.
namespace biff {
inline constexpr quint16 kFormula = 0x0006;
inline constexpr quint16 kEndOfPart = 0x000A;
inline constexpr quint16 kDateSystem = 0x0022;
inline constexpr quint16 kPassword = 0x002F;
inline constexpr quint16 kContinue = 0x003C;
inline constexpr quint16 kCodePage = 0x0042;
inline constexpr quint16 kSheet = 0x0085;
inline constexpr quint16 kNumbersInRow = 0x00BD;
inline constexpr quint16 kRichText = 0x00D6;
inline constexpr quint16 kCellFormat = 0x00E0;
inline constexpr quint16 kMergedCells = 0x00E5;
inline constexpr quint16 kSharedTexts = 0x00FC;
inline constexpr quint16 kSharedText = 0x00FD;
inline constexpr quint16 kNumber = 0x0203;
inline constexpr quint16 kText = 0x0204;
inline constexpr quint16 kBooleanOrError = 0x0205;
inline constexpr quint16 kFormulaOld = 0x0206;
inline constexpr quint16 kFormulaText = 0x0207;
inline constexpr quint16 kShortNumber = 0x027E;
inline constexpr quint16 kFormulaOlder = 0x0406;
inline constexpr quint16 kNumberFormat = 0x041E;
inline constexpr quint16 kBeginOfPart = 0x0809;
} // namespace biff

/// Texts of BIFF5, which are bytes in the code page that the workbook names.
class CodePage {
public:
    /// Until a page is named, texts are taken for what they look like: UTF-8, GB18030, Latin.
    CodePage() = default;

    /// False where nobody can read the page.
    bool select(int page);

    QString decoded(QByteArrayView bytes) const;

private:
    Gb18030 m_gb18030;
    QByteArray m_name; ///< For QStringDecoder; empty: as it looks.
};

/// Goes through the records of a stream one by one, and reads what they hold from their beginning on. Reading goes on
/// in a continuing record where one is over; what is missing reads as nought and is told by isShort().
class BiffRecords {
public:
    /// @p stream outlives the object. Begins at @p at.
    BiffRecords(const StreamBytes &stream, qint64 at) : m_stream{stream}, m_next{at} {}

    /// Goes to the next record. False at the end of the stream.
    bool next();

    quint16 type() const { return m_type; }
    /// Where the record begins in the stream.
    qint64 begin() const { return m_begin; }
    /// Whether the stream ended within a record, or a record within a value.
    bool isShort() const { return m_isShort; }

    /// What is left of this record, continuing ones apart.
    qsizetype left() const { return m_end - m_at; }
    quint8 byte();
    quint16 word();
    quint32 number();
    double real();
    void skip(qint64 count);

    QByteArray bytes(qsizetype count);
    /// A text of BIFF8, @p count characters after their flags, with the formatting behind them left out.
    QString text(qsizetype count);

private:
    bool load();
    bool goOn();
    const char *take(qsizetype count);
    QString characters(qsizetype count, bool isWide);

    const StreamBytes &m_stream;
    qint64 m_next; ///< Where the record behind the current one begins.
    qint64 m_begin = 0;
    quint16 m_type = 0;
    QByteArray m_window;      ///< Of the stream.
    qint64 m_windowBegin = 0; ///< Where it lies there.
    qsizetype m_at = 0;       ///< In the window.
    qsizetype m_end = 0;      ///< Of the record, in the window.
    bool m_isShort = false;
    char m_split[8] = {}; ///< A value that a continuing record parts.
};

} // namespace dossier
