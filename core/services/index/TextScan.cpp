#include "services/index/TextScan.h"

#include <bit>
#include <cstring>

#if defined(__SSE2__) || defined(_M_X64)
#define DOSSIER_WITH_SSE2
#include <immintrin.h>
#endif
// Only these compile one function for a newer processor than the rest.
#if defined(DOSSIER_WITH_SSE2) && defined(__GNUC__)
#define DOSSIER_WITH_AVX2
#endif

namespace dossier {
namespace {

/// Bytes that begin a Han character are in every text.
bool isCommon(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return value >= 0xE0 && value < 0xF0;
}

} // namespace

std::vector<TextScan::Path> TextScan::paths() {
    std::vector paths{Path::Portable};
#ifdef DOSSIER_WITH_SSE2
    paths.push_back(Path::Sse2);
#endif
#ifdef DOSSIER_WITH_AVX2
    if (__builtin_cpu_supports("avx2"))
        paths.push_back(Path::Avx2);
#endif
    return paths;
}

TextScan::TextScan(std::string pattern, Path path) : m_pattern{std::move(pattern)}, m_path{path} {
    m_second = m_pattern.size() - 1;
    while (m_second > 0 && isCommon(m_pattern[m_second]))
        --m_second;
    while (m_first + 1 < m_pattern.size() && isCommon(m_pattern[m_first]))
        ++m_first;
}

std::size_t TextScan::find(const char *text, std::size_t from, std::size_t end) const {
    if (end - from < m_pattern.size())
        return kNowhere;
    switch (m_path) {
    case Path::Portable: break;
    case Path::Sse2: return findSse2(text, from, end);
    case Path::Avx2: return findAvx2(text, from, end);
    }
    return findPortable(text, from, end);
}

std::size_t TextScan::find(std::string_view text) const {
    const std::size_t at = text.find(m_pattern);
    return at == std::string_view::npos ? kNowhere : at;
}

std::size_t TextScan::findPortable(const char *text, std::size_t from, std::size_t end) const {
    const std::size_t last = end - m_pattern.size();
    for (std::size_t at = from; at <= last; ++at) {
        const void *next = std::memchr(text + at + m_second, m_pattern[m_second], last - at + 1);
        if (!next)
            break;
        at = std::size_t(static_cast<const char *>(next) - text) - m_second;
        if (std::memcmp(text + at, m_pattern.data(), m_pattern.size()) == 0)
            return at;
    }
    return kNowhere;
}

/// The first of the places @p at + bit at which the whole pattern stands.
template <class Mask>
std::size_t TextScan::confirmed(Mask mask, const char *text, std::size_t at, std::size_t end) const {
    for (; mask != 0; mask &= mask - 1) {
        const std::size_t place = at + std::size_t(std::countr_zero(mask));
        if (place + m_pattern.size() > end)
            break;
        if (std::memcmp(text + place, m_pattern.data(), m_pattern.size()) == 0)
            return place;
    }
    return kNowhere;
}

#ifdef DOSSIER_WITH_SSE2
std::size_t TextScan::findSse2(const char *text, std::size_t from, std::size_t end) const {
    const __m128i first = _mm_set1_epi8(m_pattern[m_first]);
    const __m128i second = _mm_set1_epi8(m_pattern[m_second]);
    const auto load = [](const char *at) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(at)); };
    for (std::size_t at = from; at + m_pattern.size() <= end; at += sizeof(__m128i)) {
        const __m128i both = _mm_and_si128(
            _mm_cmpeq_epi8(first, load(text + at + m_first)), _mm_cmpeq_epi8(second, load(text + at + m_second)));
        if (const auto mask = quint32(_mm_movemask_epi8(both)); mask != 0)
            if (const std::size_t place = confirmed(mask, text, at, end); place != kNowhere)
                return place;
    }
    return kNowhere;
}
#else
std::size_t TextScan::findSse2(const char *text, std::size_t from, std::size_t end) const {
    return findPortable(text, from, end);
}
#endif

#ifdef DOSSIER_WITH_AVX2
[[gnu::target("avx2")]] std::size_t TextScan::findAvx2(const char *text, std::size_t from, std::size_t end) const {
    const __m256i first = _mm256_set1_epi8(m_pattern[m_first]);
    const __m256i second = _mm256_set1_epi8(m_pattern[m_second]);
    for (std::size_t at = from; at + m_pattern.size() <= end; at += sizeof(__m256i)) {
        const __m256i here = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(text + at + m_first));
        const __m256i there = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(text + at + m_second));
        const __m256i both = _mm256_and_si256(_mm256_cmpeq_epi8(first, here), _mm256_cmpeq_epi8(second, there));
        if (const auto mask = quint32(_mm256_movemask_epi8(both)); mask != 0)
            if (const std::size_t place = confirmed(mask, text, at, end); place != kNowhere)
                return place;
    }
    return kNowhere;
}
#else
std::size_t TextScan::findAvx2(const char *text, std::size_t from, std::size_t end) const {
    return findPortable(text, from, end);
}
#endif

} // namespace dossier
