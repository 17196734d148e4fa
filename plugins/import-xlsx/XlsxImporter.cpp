#include "XlsxImporter.h"

#include "OleFile.h"
#include "SheetPart.h"
#include "SheetReader.h"
#include "Workbook.h"

#include <algorithm>
#include <array>
#include <thread>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr int kWorkbook = 90;  ///< An archive with a workbook's parts.
constexpr int kNamed = 50;     ///< An archive or old container that is called a workbook.
constexpr int kContainer = 30; ///< Some archive: refused with a better sentence than a file of no known kind.

constexpr std::array kSuffixes{".xlsx"_L1, ".xlsm"_L1, ".xltx"_L1, ".xls"_L1};

/// Whether any sheet holds anything.
Result<bool> hasContent(Workbook &workbook, const Refusal &refusal) {
    for (const Worksheet &sheet : workbook.sheets()) {
        const Refusal inSheet = refusal.in(sheet.name);
        SheetProbe probe;
        if (const auto outcome = workbook.package().read(sheet.part, probe, inSheet); !outcome)
            return std::unexpected{outcome.error()};
        if (probe.hasContent())
            return true;
    }
    return false;
}

} // namespace

QString XlsxImporter::id() const { return u"import-xlsx"_s; }

int XlsxImporter::recognizes(QByteArrayView head, const QString &fileName) const {
    const bool isNamed = std::ranges::any_of(
        kSuffixes, [&](QLatin1StringView suffix) { return fileName.endsWith(suffix, Qt::CaseInsensitive); });
    const bool isZip = head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06");
    if (isZip && head.contains("xl/"))
        return kWorkbook;
    if (isZip || head.startsWith(kOleMagic))
        return isNamed ? kNamed : kContainer;
    return 0;
}

Result<QList<TableInfo>> XlsxImporter::tables(const ImportFile &file) const {
    const Refusal refusal{file};
    auto workbook = Workbook::open(file, refusal);
    if (!workbook)
        return std::unexpected{workbook.error()};
    const auto isFilled = hasContent(*workbook, refusal);
    if (!isFilled)
        return std::unexpected{isFilled.error()};
    if (!*isFilled)
        return refusal.noRows();
    QList<TableInfo> tables;
    for (const Worksheet &sheet : workbook->sheets())
        tables.append({.name = sheet.name, .hidden = sheet.hidden});
    return tables;
}

Result<void> XlsxImporter::read(const ImportFile &file, int table, RowSink &sink) const {
    const Refusal refusal{file};
    auto workbook = Workbook::open(file, refusal);
    if (!workbook)
        return std::unexpected{workbook.error()};
    if (table < 0 || std::size_t(table) >= workbook->sheets().size())
        return refusal.damaged(u"no such sheet"_s);
    const Worksheet &sheet = workbook->sheets()[std::size_t(table)];
    const Refusal inSheet = refusal.in(sheet.name);
    const auto shapes = workbook->numberShapes(refusal);
    if (!shapes)
        return std::unexpected{shapes.error()};
    // A large sheet is unpacked while the workbook's texts are read.
    SheetPart part{workbook->package(), sheet.part, inSheet};
    Result<MergedCells> merged;
    std::thread scanning{[&] { merged = part.scan(); }};
    const auto strings = workbook->sharedStrings(refusal);
    scanning.join();
    if (!strings)
        return std::unexpected{strings.error()};
    if (!merged)
        return std::unexpected{merged.error()};
    SheetReader reader{{.strings = **strings, .shapes = *shapes, .dateSystem = workbook->dateSystem()},
        *std::move(merged), inSheet, sink};
    if (const auto outcome = part.read(reader); !outcome)
        return outcome;
    return reader.error() ? Result<void>{std::unexpected{*reader.error()}} : Result<void>{};
}

} // namespace dossier
