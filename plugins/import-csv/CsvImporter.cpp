#include "CsvImporter.h"

#include "CsvRecords.h"
#include "Gb18030.h"

#include <QIODevice>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr int kNamed = 60;   ///< Text in a file that is called a table.
constexpr int kText = 40;    ///< Text, so perhaps a table.
constexpr int kDamaged = 10; ///< Called a table, but hardly text: better refused with its place than not known.

constexpr std::array kSuffixes{".csv"_L1, ".tsv"_L1, ".txt"_L1, ".tab"_L1};

/// Texts that are no tables; letters in lower case.
constexpr std::array kOtherTexts{QByteArrayView{"<"}, QByteArrayView{"begin:vcard"}, QByteArrayView{"begin:vcalendar"},
    QByteArrayView{"%pdf-"}, QByteArrayView{"{\\rtf"}, QByteArrayView{"%!ps"}};

/// First bytes of files that are no text.
constexpr std::array kOtherFiles{QByteArrayView{"PK\x03\x04"}, QByteArrayView{"PK\x05\x06"},
    QByteArrayView{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"}, QByteArrayView{"\x89PNG"}, QByteArrayView{"\xFF\xD8\xFF"},
    QByteArrayView{"GIF8"}, QByteArrayView{"\x1F\x8B"}, QByteArrayView{"Rar!"}, QByteArrayView{"7z\xBC\xAF"},
    QByteArrayView{"\x7F"
                   "ELF"},
    QByteArrayView{"MZ"}};

bool isOther(QByteArrayView head) {
    if (std::ranges::any_of(kOtherFiles, [&](QByteArrayView magic) { return head.startsWith(magic); }))
        return true;
    const QByteArrayView unmarked = head.sliced(byteOrderMark(head, TextEncoding::Utf8)).trimmed();
    const QByteArray text = unmarked.first(std::min<qsizetype>(unmarked.size(), 16)).toByteArray().toLower();
    return std::ranges::any_of(kOtherTexts, [&](QByteArrayView begin) { return text.startsWith(begin); });
}

/// Whether hardly any byte is one that no text has.
bool isMostlyText(QByteArrayView head) {
    const auto strange = std::ranges::count_if(head, [](char byte) {
        return (byte >= 0 && byte < ' ' && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f') ||
               byte == 0x7F;
    });
    return strange * 50 <= head.size();
}

/// Sees whether there is a row, and ends the reading there unless all of it is wanted.
class FirstRow final : public RowSink {
public:
    explicit FirstRow(bool readsOn) : m_readsOn{readsOn} {}

    bool take(const Row &) override {
        m_isThere = true;
        return m_readsOn;
    }
    bool isThere() const { return m_isThere; }

private:
    bool m_readsOn;
    bool m_isThere = false;
};

} // namespace

QString CsvImporter::id() const { return u"import-csv"_s; }

int CsvImporter::recognizes(QByteArrayView head, const QString &fileName) const {
    const bool isNamed = std::ranges::any_of(
        kSuffixes, [&](QLatin1StringView suffix) { return fileName.endsWith(suffix, Qt::CaseInsensitive); });
    if (isOther(head))
        return 0;
    if (utf16By(head) || isMostlyText(head))
        return isNamed ? kNamed : kText;
    return isNamed ? kDamaged : 0;
}

Result<FoundEncoding> CsvImporter::encodingOf(const ImportFile &file, const Gb18030 &gb18030) const {
    if (file.encoding.isEmpty()) {
        if (const auto found = findEncoding(*file.device, gb18030))
            return *found;
        return std::unexpected{Error{.kind = Error::Kind::Io,
            .code = "file-unreadable",
            .message = tr("The file %1 cannot be read. Close it in other programs, check that you may read it, and try "
                          "again.")
                .arg(file.name),
            .place = {.file = file.name},
            .detail = file.device->errorString()}};
    }
    if (const auto named = encodingByName(file.encoding))
        return FoundEncoding{.encoding = *named};
    return std::unexpected{Error{.kind = Error::Kind::Usage,
        .code = "csv-encoding",
        .message = tr("Text in the encoding %1 cannot be read. There are UTF-8, UTF-16LE, UTF-16BE and GB18030.")
            .arg(file.encoding),
        .place = {.file = file.name}}};
}

Result<QList<TableInfo>> CsvImporter::tables(const ImportFile &file) const {
    const Gb18030 gb18030;
    const auto encoding = encodingOf(file, gb18030);
    if (!encoding)
        return std::unexpected{encoding.error()};
    // A line that does not fit is met on the way, which gives its row.
    FirstRow first{encoding->wrongAt >= 0};
    if (const auto outcome = CsvRecords{file, *encoding, gb18030}.read(first); !outcome)
        return std::unexpected{outcome.error()};
    if (!first.isThere())
        return std::unexpected{Error{.kind = Error::Kind::InvalidInput,
            .code = "file-format",
            .message = tr("%1 holds no rows. Check whether it is the right file.").arg(file.name),
            .place = {.file = file.name}}};
    return QList{TableInfo{.encoding = encodingName(encoding->encoding)}};
}

Result<void> CsvImporter::read(const ImportFile &file, int, RowSink &sink) const {
    const Gb18030 gb18030;
    return encodingOf(file, gb18030).and_then([&](FoundEncoding encoding) {
        return CsvRecords{file, encoding, gb18030}.read(sink);
    });
}

} // namespace dossier
