#include "services/index/ValueColumn.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace dossier {

void ValueColumn::append(std::string_view text) { m_codes.push_back(text.empty() ? Code{0} : codeOf(text)); }

/// Most values have come lately, and an order of magnitude more often than any hash table likes to be asked.
ValueColumn::Code ValueColumn::codeOf(std::string_view text) {
    const auto byteAt = [text](std::size_t back) {
        return text.size() > back ? static_cast<unsigned char>(text[text.size() - 1 - back]) : 0U;
    };
    Code &recent = m_recent[(byteAt(0) + 31 * byteAt(1) + 7 * byteAt(3) + 11 * byteAt(4)) % m_recent.size()];
    if (m_texts[recent] == text)
        return recent;
    std::string key{text};
    if (const auto known = m_codeOf.find(key); known != m_codeOf.end())
        return recent = known->second;
    if (m_texts.size() > std::numeric_limits<Code>::max()) {
        m_isComplete = false;
        return 0;
    }
    const auto code = Code(m_texts.size());
    m_texts.push_back(key);
    m_codeOf.emplace(std::move(key), code);
    return recent = code;
}

std::vector<char> ValueColumn::answering(const FilterCondition &condition) const {
    std::vector<char> answers(m_texts.size());
    std::ranges::transform(m_texts, answers.begin(), [&condition](const std::string &text) {
        return matchesValue(condition, QString::fromStdString(text)) ? char{1} : char{0};
    });
    return answers;
}

std::vector<ValueColumn::Code> ValueColumn::ranks() const {
    std::vector<Code> byText(m_texts.size());
    std::iota(byText.begin(), byText.end(), Code{0});
    std::ranges::sort(byText, {}, [this](Code code) { return text(code); });
    std::vector<Code> ranks(m_texts.size());
    for (std::size_t i = 0; i < byText.size(); ++i)
        ranks[byText[i]] = Code(i);
    return ranks;
}

} // namespace dossier
