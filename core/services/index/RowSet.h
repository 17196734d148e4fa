#pragma once

#include <QtTypes>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <vector>

namespace dossier {

/// A set of row numbers below a size, one bit each.
class RowSet {
public:
    explicit RowSet(std::size_t size = 0, bool holdsAll = false)
        : m_size{size}, m_words((size + kBits - 1) / kBits, holdsAll ? ~quint64{0} : 0) {
        clearBehindEnd();
    }

    std::size_t size() const { return m_size; }
    bool contains(std::size_t row) const { return (m_words[row / kBits] >> (row % kBits) & 1) != 0; }
    void insert(std::size_t row) { m_words[row / kBits] |= quint64{1} << (row % kBits); }
    void remove(std::size_t row) { m_words[row / kBits] &= ~(quint64{1} << (row % kBits)); }
    void append(bool holds) {
        if (m_size++ % kBits == 0)
            m_words.push_back(0);
        if (holds)
            insert(m_size - 1);
    }

    std::size_t count() const {
        std::size_t count = 0;
        for (const quint64 word : m_words)
            count += std::size_t(std::popcount(word));
        return count;
    }
    RowSet &operator&=(const RowSet &other) {
        std::ranges::transform(m_words, other.m_words, m_words.begin(), std::bit_and{});
        return *this;
    }
    RowSet &operator|=(const RowSet &other) {
        std::ranges::transform(m_words, other.m_words, m_words.begin(), std::bit_or{});
        return *this;
    }
    void invert() {
        for (quint64 &word : m_words)
            word = ~word;
        clearBehindEnd();
    }
    /// Keeps the rows of which @p holds(row).
    template <class Holds>
    void keep(Holds holds) {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            for (quint64 left = m_words[i]; left != 0; left &= left - 1)
                if (const auto bit = std::size_t(std::countr_zero(left)); !holds(i * kBits + bit))
                    m_words[i] &= ~(quint64{1} << bit);
    }
    template <class Visit>
    void forEach(Visit visit) const {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            for (quint64 left = m_words[i]; left != 0; left &= left - 1)
                visit(i * kBits + std::size_t(std::countr_zero(left)));
    }
    std::size_t bytes() const { return m_words.capacity() * sizeof(quint64); }

private:
    static constexpr std::size_t kBits = 64;

    void clearBehindEnd() {
        if (m_size % kBits != 0)
            m_words.back() &= (quint64{1} << (m_size % kBits)) - 1;
    }

    std::size_t m_size;
    std::vector<quint64> m_words;
};

} // namespace dossier
