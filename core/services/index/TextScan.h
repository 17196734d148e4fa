#pragma once

#include <QtTypes>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dossier {

/// Looks for one pattern in long texts. Two bytes of the pattern that are rare in Chinese UTF-8 are compared at many
/// places at once; only where both stand is the whole compared.
class TextScan {
public:
    enum class Path : quint8 { Portable, Sse2, Avx2 };
    /// Bytes behind the text that may be read, whatever stands there.
    static constexpr std::size_t kPadding = 32;
    static constexpr std::size_t kNowhere = std::size_t(-1);

    /// What this machine can do, the fastest last.
    static std::vector<Path> paths();

    /// @p pattern is not empty.
    explicit TextScan(std::string pattern, Path path = paths().back());

    /// The first place in [@p from, @p end) of @p text at which the pattern stands, whole, or kNowhere.
    std::size_t find(const char *text, std::size_t from, std::size_t end) const;
    std::size_t find(std::string_view text) const; ///< As above, for a text without padding.
    const std::string &pattern() const { return m_pattern; }

private:
    std::size_t findPortable(const char *text, std::size_t from, std::size_t end) const;
    std::size_t findSse2(const char *text, std::size_t from, std::size_t end) const;
    std::size_t findAvx2(const char *text, std::size_t from, std::size_t end) const;
    template <class Mask>
    std::size_t confirmed(Mask mask, const char *text, std::size_t at, std::size_t end) const;

    std::string m_pattern;
    std::size_t m_first = 0; ///< Where the bytes that are compared stand in it.
    std::size_t m_second = 0;
    Path m_path;
};

} // namespace dossier
