#include "BiffWorkbook.h"

#include "OleFile.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr quint16 kBiff8 = 0x0600;
constexpr quint16 kWholeWorkbook = 0x0005; ///< The kinds of parts.
constexpr quint16 kWorksheet = 0x0010;

constexpr std::size_t kMostSheets = 10'000;
constexpr std::size_t kMostFormats = 65'536;

/// What shared texts may take in memory.
constexpr qint64 kMostTextBytes = 256'000'000;

Result<StreamBytes> streamOf(const ImportFile &file, const Refusal &refusal) {
    QIODevice &device = *file.device;
    if (!device.seek(0))
        return refusal.unreadable();
    if (!device.peek(kOleMagic.size()).startsWith(kOleMagic))
        return StreamBytes::wholeFile(device);
    if (oleContent(device) == OleContent::Encrypted)
        return refusal.encrypted();
    return StreamBytes::inCompoundFile(device, refusal);
}

} // namespace

Result<BiffWorkbook> BiffWorkbook::open(const ImportFile &file, const Refusal &refusal) {
    auto stream = streamOf(file, refusal);
    if (!stream)
        return std::unexpected{stream.error()};
    BiffWorkbook workbook{*std::move(stream)};
    return workbook.readParts(refusal).transform([&] { return std::move(workbook); });
}

Result<void> BiffWorkbook::readParts(const Refusal &refusal) {
    BiffRecords records{m_stream, 0};
    if (!records.next() || records.type() != biff::kBeginOfPart)
        return refusal.unknownContent(u"first record"_s);
    if (const auto begun = takeBegin(records, refusal); !begun || !m_sheets.empty())
        return begun;
    while (records.next()) {
        const auto goesOn = takeRecord(records, refusal);
        if (!goesOn)
            return std::unexpected{goesOn.error()};
        if (records.isShort())
            break;
        if (!*goesOn) {
            settleShapes();
            return m_sheets.empty() ? refusal.noRows() : Result<void>{};
        }
    }
    return refusal.truncated();
}

Result<void> BiffWorkbook::takeBegin(BiffRecords &records, const Refusal &refusal) {
    m_hasWideTexts = records.word() == kBiff8;
    m_codePage = m_hasWideTexts ? nullptr : std::make_unique<CodePage>();
    const quint16 kind = records.word();
    if (kind == kWorksheet)
        m_sheets.push_back({});
    else if (kind != kWholeWorkbook)
        return refusal.unknownContent(u"kind of part"_s);
    return {};
}

/// False at the end of the part.
Result<bool> BiffWorkbook::takeRecord(BiffRecords &records, const Refusal &refusal) {
    switch (records.type()) {
    case biff::kEndOfPart: return false;
    case biff::kPassword: return refusal.encrypted();
    case biff::kDateSystem:
        m_dateSystem = records.word() == 1 ? DateSystem::From1904 : DateSystem::From1900;
        return true;
    case biff::kCodePage:
        if (const int page = records.word(); m_codePage && !m_codePage->select(page))
            return refusal.codePage(page);
        return true;
    case biff::kSheet:
        takeSheet(records);
        return m_sheets.size() <= kMostSheets ? Result<bool>{true} : refusal.tooMuch(u"sheets"_s);
    case biff::kCellFormat:
        records.skip(2); // the font
        m_formats.push_back(records.word());
        return m_formats.size() <= kMostFormats ? Result<bool>{true} : refusal.tooMuch(u"formats"_s);
    case biff::kNumberFormat: takeNumberFormat(records); return true;
    case biff::kSharedTexts: return takeSharedTexts(records, refusal).transform([] { return true; });
    default: return true;
    }
}

void BiffWorkbook::takeSheet(BiffRecords &records) {
    constexpr quint8 hidden = 3;
    Sheet sheet;
    sheet.begin = records.number();
    sheet.hidden = records.byte() & hidden;
    const quint8 kind = records.byte();
    const quint8 size = records.byte();
    sheet.name = m_hasWideTexts ? records.text(size) : m_codePage->decoded(records.bytes(size));
    if (kind == 0) // others are charts, macros and modules
        m_sheets.push_back(std::move(sheet));
}

void BiffWorkbook::takeNumberFormat(BiffRecords &records) {
    const quint16 id = records.word();
    const QByteArray code = m_hasWideTexts ? records.text(records.word()).toUtf8() : records.bytes(records.byte());
    m_shapesByFormat.insert(id, shapeOf({code.data(), std::size_t(code.size())}));
}

Result<void> BiffWorkbook::takeSharedTexts(BiffRecords &records, const Refusal &refusal) {
    records.skip(4); // how often they are used
    const quint32 count = records.number();
    qint64 bytes = 0;
    for (quint32 i = 0; i < count && !records.isShort(); ++i) {
        const quint16 size = records.word();
        m_texts.push_back(records.text(size));
        bytes += qint64(m_texts.back().size()) * 2 + qint64(sizeof(QString));
        if (bytes > kMostTextBytes)
            return refusal.tooMuchText();
    }
    return {};
}

void BiffWorkbook::settleShapes() {
    // Excel writes the codes of the built-in ones as its own country has them.
    std::ranges::transform(m_formats, std::back_inserter(m_shapes), [&](quint16 id) {
        const NumberShape builtIn = builtInShape(id);
        return builtIn == NumberShape::Number ? m_shapesByFormat.value(id, NumberShape::Number) : builtIn;
    });
}

} // namespace dossier
