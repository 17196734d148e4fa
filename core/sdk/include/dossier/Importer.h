#pragma once

#include <dossier/Error.h>
#include <dossier/Export.h>

#include <QList>
#include <QStringView>

#include <span>

class QIODevice;

namespace dossier {

/// What a reader may spend on one file. The worker process is held to them by the operating system as well.
struct ReadLimits {
    int columns = 1024;
    qint64 fieldBytes = 1'000'000;
    qint64 inflatedBytes = 2'000'000'000;
    qint64 rows = 2'000'000;
};

/// A file as an importer sees it. Random access; the host has opened it and keeps it open.
struct ImportFile {
    QIODevice *device = nullptr;
    QString name = {};     ///< File name without folders, for messages.
    QString encoding = {}; ///< Chosen by the person, such as "GB18030"; empty: find out.
    ReadLimits limits = {};
};

/// One table of a file: a worksheet, or the whole of a CSV file.
struct TableInfo {
    QString name = {};     ///< Worksheet's name; empty where the format has none.
    QString encoding = {}; ///< Text formats: what the bytes were found to be, such as "GB18030".
    bool hidden = false;
};

/// What stands in one cell. Numbers and dates come as canonical text, so that no digit is lost.
struct Cell {
    enum class Kind : quint8 {
        Text,
        Number,   ///< Text is the shortest decimal that gives the stored number back: "13800138000", "1.5".
        Date,     ///< Text is "YYYY-MM-DD".
        DateTime, ///< Text is "YYYY-MM-DDTHH:MM:SS".
        Boolean,  ///< Text is "true" or "false".
        Error     ///< A formula's error; text is what the spreadsheet shows, such as "#N/A".
    };

    QStringView text = {}; ///< Valid only during the call that hands it over.
    Kind kind = Kind::Text;
    int columnSpan = 1; ///< More than 1 in the first cell of a horizontal merge.
};

/// One row: cells by position, from column A; missing cells are empty texts.
struct Row {
    qint64 number = 0; ///< As the person sees it: the spreadsheet's row, 1-based; the record's number in CSV, the
                       ///< card's among cards. 0: headings that stand in no file.
    std::span<const Cell> cells = {};
};

/// Takes rows one by one; nothing is gathered.
class DOSSIER_SDK_EXPORT RowSink {
public:
    virtual ~RowSink();

    /// Returns false when no more rows are wanted; the importer then returns at once, with success.
    virtual bool take(const Row &row) = 0;
};

/// Turns bytes into rows and knows nothing of customers. Runs only in the worker process; keeps no state between calls.
/// Errors: file-truncated, file-encrypted, file-format, zip-bomb, xml-dtd, csv-quote, csv-nul, csv-encoding,
/// limit-exceeded, each with its place.
class DOSSIER_SDK_EXPORT Importer {
public:
    virtual ~Importer();

    virtual QString id() const = 0;

    /// Whether the content is this importer's, 0 (no) to 100 (certainly). @p head is the file's first 4096 bytes; the
    /// name only breaks ties. Formats are told by content.
    virtual int recognizes(QByteArrayView head, const QString &fileName) const = 0;

    /// The file's tables in their order, hidden ones included.
    virtual Result<QList<TableInfo>> tables(const ImportFile &file) const = 0;

    /// Hands every row of table @p table to @p sink. Blank rows may be left out, their numbers are not reused. A
    /// vertically merged cell comes in each of its rows.
    virtual Result<void> read(const ImportFile &file, int table, RowSink &sink) const = 0;
};

} // namespace dossier
