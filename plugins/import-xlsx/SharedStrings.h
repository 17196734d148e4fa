#pragma once

#include "XmlReader.h"

#include <QStringView>

#include <optional>
#include <string>
#include <vector>

namespace dossier {

/// The texts that a workbook's cells share. A text that is too long for a cell is not kept: it is an error only where a
/// cell shows it, so that the error has a place.
class SharedStrings final : public XmlHandler {
public:
    explicit SharedStrings(const Refusal &refusal) : m_refusal{refusal} {}

    std::size_t size() const { return m_texts.size(); }

    /// The text with a number below size(); nothing where it was too long.
    std::optional<QStringView> at(std::size_t index) const;

    /// Why the reading ended before the end of the part.
    const std::optional<Error> &error() const { return m_error; }

    bool start(std::string_view name, const XmlAttributes &attributes) override;
    bool end(std::string_view name) override;
    bool text(std::string_view part) override;

private:
    /// Texts lie in blocks that never move: a table that grows would be twice in memory for a while.
    struct Text {
        quint32 block;
        quint32 begin;
        quint32 size;
    };

    bool keep();

    const Refusal &m_refusal;
    std::vector<Text> m_texts;
    std::vector<std::unique_ptr<char16_t[]>> m_blocks;
    std::size_t m_blockSize = 0;
    std::size_t m_blockUsed = 0;
    qint64 m_bytes = 0; ///< Kept, all in all.
    std::string m_part; ///< Of the text that is being read, in UTF-8.
    bool m_isInText = false;
    bool m_isPhonetic = false;
    std::optional<Error> m_error;
};

} // namespace dossier
