#pragma once

#include "domain/Filter.h"

#include <QByteArray>

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dossier {

/// The values of one field, a number of 16 bits a row; equal texts have equal numbers, 0 is no value.
class ValueColumn {
public:
    using Code = quint16;

    explicit ValueColumn(Field field) : m_field{field} {}

    Field field() const { return m_field; }
    /// False once there are more different values than numbers: then nothing can be said of the field.
    bool isComplete() const { return m_isComplete; }

    void append(std::string_view text);
    /// Takes the value of @p row of another column of the same field.
    void appendFrom(const ValueColumn &other, std::size_t row) {
        m_isComplete = m_isComplete && other.m_isComplete;
        append(other.text(other.code(row)));
    }
    void shrink() { m_codes.shrink_to_fit(); }

    Code code(std::size_t row) const { return m_codes[row]; }
    std::string_view text(Code code) const { return m_texts[code]; }
    std::size_t codeCount() const { return m_texts.size(); }
    std::size_t bytes() const { return m_codes.capacity() * sizeof(Code); }

    /// By code, whether the value answers @p condition.
    std::vector<char> answering(const FilterCondition &condition) const;
    /// By code, its place in the order of the texts.
    std::vector<Code> ranks() const;

private:
    Code codeOf(std::string_view text);

    Field m_field;
    bool m_isComplete = true;
    std::vector<Code> m_codes;
    std::vector<std::string> m_texts = {std::string{}};
    std::unordered_map<std::string, Code> m_codeOf;
    std::array<Code, 256> m_recent = {}; ///< By a quick hash of the text: the last with that hash.
};

} // namespace dossier
