#include "XlsImporter.h"

#include "BiffSheet.h"
#include "OleFile.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr int kOld = 60;   ///< A container of old workbooks, or a workbook without one.
constexpr int kOther = 40; ///< By its name a workbook of today: its importer says what is wrong with it.

constexpr std::array kNewSuffixes{".xlsx"_L1, ".xlsm"_L1, ".xltx"_L1};

/// How a workbook begins that is in no container: the record that begins a part, and its size.
constexpr std::array kBareBegins{QByteArrayView{"\x09\x08\x08\x00", 4}, QByteArrayView{"\x09\x08\x10\x00", 4}};

/// Ends the reading at the first row.
class AnyRow final : public RowSink {
public:
    bool take(const Row &) override {
        m_isThere = true;
        return false;
    }
    bool isThere() const { return m_isThere; }

private:
    bool m_isThere = false;
};

} // namespace

QString XlsImporter::id() const { return u"import-xls"_s; }

int XlsImporter::recognizes(QByteArrayView head, const QString &fileName) const {
    if (std::ranges::any_of(kBareBegins, [&](QByteArrayView begin) { return head.startsWith(begin); }))
        return kOld;
    if (!head.startsWith(kOleMagic))
        return 0;
    const bool isNew = std::ranges::any_of(
        kNewSuffixes, [&](QLatin1StringView suffix) { return fileName.endsWith(suffix, Qt::CaseInsensitive); });
    return isNew ? kOther : kOld;
}

Result<QList<TableInfo>> XlsImporter::tables(const ImportFile &file) const {
    const Refusal refusal{file};
    const auto workbook = BiffWorkbook::open(file, refusal);
    if (!workbook)
        return std::unexpected{workbook.error()};
    QList<TableInfo> tables;
    AnyRow any;
    for (const BiffWorkbook::Sheet &sheet : workbook->sheets()) {
        tables.append({.name = sheet.name, .hidden = sheet.hidden});
        if (any.isThere())
            continue;
        const Refusal inSheet = refusal.in(sheet.name);
        if (const auto read = BiffSheet{*workbook, sheet.begin, inSheet, any}.read(); !read)
            return std::unexpected{read.error()};
    }
    return any.isThere() ? Result<QList<TableInfo>>{tables} : refusal.noRows();
}

Result<void> XlsImporter::read(const ImportFile &file, int table, RowSink &sink) const {
    const Refusal refusal{file};
    const auto workbook = BiffWorkbook::open(file, refusal);
    if (!workbook)
        return std::unexpected{workbook.error()};
    if (table < 0 || std::size_t(table) >= workbook->sheets().size())
        return refusal.damaged(u"no such sheet"_s);
    const BiffWorkbook::Sheet &sheet = workbook->sheets()[std::size_t(table)];
    const Refusal inSheet = refusal.in(sheet.name);
    return BiffSheet{*workbook, sheet.begin, inSheet, sink}.read();
}

} // namespace dossier
