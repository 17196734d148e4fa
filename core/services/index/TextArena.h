#pragma once

#include "services/index/TextScan.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace dossier {

/// The searched texts of all rows, one behind another. Each text of a row follows a byte below 0x20 that tells what it
/// is; no text holds such a byte. At most 4 GB.
class TextArena {
public:
    std::size_t rowCount() const { return m_begins.size(); }
    /// All texts of a row, each with its leading byte.
    std::string_view row(std::size_t row) const { return {m_bytes.data() + m_begins[row], end(row) - m_begins[row]}; }

    /// Where the texts of a new row are to be appended; appended() ends it.
    std::vector<char> &open() {
        // Doubling would leave half of the memory unused after the first edit.
        if (m_bytes.capacity() < m_size + kRowBytes)
            m_bytes.reserve(m_size + m_size / 4 + kRowBytes);
        m_bytes.resize(m_size);
        return m_bytes;
    }
    void appended() {
        m_begins.push_back(std::uint32_t(m_size));
        m_size = m_bytes.size();
        m_bytes.resize(m_size + TextScan::kPadding);
    }

    /// Calls @p visit(row) for each row that @p scan finds, rising.
    template <class Visit>
    void forEachFound(const TextScan &scan, Visit visit) const {
        std::size_t row = 0;
        for (std::size_t at = 0; (at = scan.find(m_bytes.data(), at, m_size)) != TextScan::kNowhere; at = end(row++)) {
            row = rowAt(at, row);
            visit(row);
        }
    }
    bool isFound(const TextScan &scan, std::size_t row) const {
        return scan.find(m_bytes.data(), m_begins[row], end(row)) != TextScan::kNowhere;
    }

    void shrink() {
        m_bytes.shrink_to_fit();
        m_begins.shrink_to_fit();
    }
    std::size_t bytes() const { return m_bytes.capacity() + m_begins.capacity() * sizeof(std::uint32_t); }

private:
    static constexpr std::size_t kRowBytes = 4096; ///< More than nearly all rows take.

    std::size_t end(std::size_t row) const { return row + 1 < m_begins.size() ? m_begins[row + 1] : m_size; }
    /// The row that @p place lies in, @p from or a later one, mostly one of the next.
    std::size_t rowAt(std::size_t place, std::size_t from) const {
        std::size_t step = 1;
        while (from + step < m_begins.size() && m_begins[from + step] <= place)
            step *= 2;
        const auto first = m_begins.begin() + std::ptrdiff_t(from + step / 2);
        const auto last = m_begins.begin() + std::ptrdiff_t(std::min(from + step, m_begins.size()));
        return std::size_t(std::upper_bound(first, last, place) - m_begins.begin()) - 1;
    }

    std::vector<char> m_bytes;           ///< Padded for TextScan.
    std::vector<std::uint32_t> m_begins; ///< By row.
    std::size_t m_size = 0;
};

} // namespace dossier
