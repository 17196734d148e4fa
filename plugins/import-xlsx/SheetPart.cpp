#include "SheetPart.h"

#include "MergeScan.h"

namespace dossier {
namespace {

constexpr qsizetype kMostKeptBytes = 96'000'000;

} // namespace

Result<MergedCells> SheetPart::scan() {
    MergedCells merged;
    MergeScan scan{m_refusal, merged};
    auto unpacked = m_package.unpack(m_part, m_refusal);
    if (!unpacked)
        return std::unexpected{unpacked.error()};
    qsizetype size = 0;
    for (;;) {
        const auto bytes = (*unpacked)->next();
        if (!bytes)
            return std::unexpected{bytes.error()};
        if (bytes->isEmpty())
            break;
        if (const auto outcome = scan.feed(*bytes); !outcome)
            return std::unexpected{outcome.error()};
        size += bytes->size();
        m_isKept = m_isKept && size <= kMostKeptBytes;
        if (m_isKept)
            m_kept.push_back(bytes->toByteArray());
        else
            m_kept.clear();
    }
    merged.sort();
    return merged;
}

Result<void> SheetPart::read(XmlHandler &handler) {
    XmlReader reader{handler, m_refusal, QString::fromUtf8(m_part)};
    Result<bool> goesOn = true;
    if (m_isKept) {
        for (QByteArray &bytes : m_kept) {
            if (goesOn && *goesOn)
                goesOn = reader.feed(bytes);
            bytes.clear();
        }
    } else {
        constexpr bool isCounted = true;
        auto unpacked = m_package.unpack(m_part, m_refusal, isCounted);
        if (!unpacked)
            return std::unexpected{unpacked.error()};
        for (bool isEnd = false; goesOn && *goesOn && !isEnd;) {
            const auto bytes = (*unpacked)->next();
            if (!bytes)
                return std::unexpected{bytes.error()};
            isEnd = bytes->isEmpty();
            if (!isEnd)
                goesOn = reader.feed(*bytes);
        }
    }
    if (goesOn && *goesOn)
        goesOn = reader.finish();
    return goesOn ? Result<void>{} : std::unexpected{goesOn.error()};
}

} // namespace dossier
