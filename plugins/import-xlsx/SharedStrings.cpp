#include "SharedStrings.h"

#include "Xstring.h"

#include <algorithm>

namespace dossier {
namespace {

constexpr std::size_t kBlockUnits = 1 << 20;

/// What the table may take in memory. A million rows with ten texts each that occur only once stay below.
constexpr qint64 kMostBytes = 256'000'000;

constexpr quint32 kTooLong = 0xFFFFFFFF;

} // namespace

std::optional<QStringView> SharedStrings::at(std::size_t index) const {
    const Text &text = m_texts[index];
    if (text.size == kTooLong)
        return {};
    return QStringView{m_blocks[text.block].get() + text.begin, qsizetype(text.size)};
}

bool SharedStrings::start(std::string_view name, const XmlAttributes &) {
    if (name == "si")
        m_part.clear();
    else if (name == "rPh") // how the text is read aloud
        m_isPhonetic = true;
    else if (name == "t")
        m_isInText = !m_isPhonetic;
    return true;
}

bool SharedStrings::end(std::string_view name) {
    if (name == "t")
        m_isInText = false;
    else if (name == "rPh")
        m_isPhonetic = false;
    else if (name == "si")
        return keep();
    return true;
}

bool SharedStrings::text(std::string_view part) {
    // One byte more than a cell may have is enough to know.
    if (m_isInText && qint64(m_part.size()) <= m_refusal.limits().fieldBytes)
        m_part += part;
    return true;
}

bool SharedStrings::keep() {
    const bool isTooLong = qint64(m_part.size()) > m_refusal.limits().fieldBytes;
    const std::size_t room = isTooLong ? 0 : m_part.size();
    if (m_blocks.empty() || m_blockUsed + room > m_blockSize) {
        m_blockSize = std::max(kBlockUnits, room);
        m_blockUsed = 0;
        m_blocks.push_back(std::make_unique_for_overwrite<char16_t[]>(m_blockSize));
    }
    char16_t *const begin = m_blocks.back().get() + m_blockUsed;
    const auto size = isTooLong ? 0 : std::size_t(decodeXstring({m_part.data(), qsizetype(room)}, begin) - begin);
    m_texts.push_back({quint32(m_blocks.size() - 1), quint32(m_blockUsed), isTooLong ? kTooLong : quint32(size)});
    m_blockUsed += size;
    m_bytes += qint64(size * sizeof(char16_t) + sizeof(Text));
    if (m_bytes <= kMostBytes)
        return true;
    m_error = m_refusal.tooMuchText().error();
    return false;
}

} // namespace dossier
