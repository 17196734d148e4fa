#pragma once

#include "services/match/ReadText.h"

#include <QStringView>

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace dossier {

/// A distinct cell of the records, as comparing needs it.
struct MatchValue {
    quint64 key = 0;  ///< Of the text; 0: the cell says nothing.
    quint64 stem = 0; ///< As in ReadText, as all below.
    quint64 sound = 0;
    quint64 aside = 0;
    double number = 0;
    quint32 trade = 0;
    quint32 place = 0;
    quint32 text = 0;      ///< Where it begins.
    quint32 core = 0;      ///< Where the core begins.
    quint32 tokens = 0;    ///< Where they begin.
    quint32 frequency = 0; ///< How many records have an equal text.
    float norm = 0;        ///< Of the tokens' weights.
    quint16 textSize = 0;
    quint16 coreSize = 0;
    quint16 tokenCount = 0;
    quint8 marks = 0;
    MatchKind kind = MatchKind::Text;

    bool isEmpty() const { return key == 0; }
    bool has(MatchMark mark) const { return (marks & quint8(mark)) != 0; }
};

/// Every distinct cell once, in flat arrays: a million records of five columns take some hundred megabytes.
class ValuePool {
public:
    /// Keeps @p reference by reference.
    explicit ValuePool(const Reference &reference);

    /// The value of a cell; the same text of the same kind has the same one.
    quint32 add(QStringView text, MatchKind kind);

    /// Reads every text, on all processors. False where @p isCancelled said so in between.
    bool read(const std::function<bool()> &isCancelled);

    /// After read(): counts how often values and words are there, in so many records. @p uses has the value of every
    /// cell.
    void count(std::span<const quint32> uses, std::size_t recordCount);

    std::size_t size() const { return m_values.size(); }
    const MatchValue &at(quint32 value) const { return m_values[value]; }
    QStringView text(const MatchValue &value) const { return {m_units.data() + value.text, value.textSize}; }
    QStringView core(const MatchValue &value) const { return {m_units.data() + value.core, value.coreSize}; }
    /// Numbers of the words, rising: the rarer a word is, the smaller its number.
    std::span<const quint32> tokens(const MatchValue &value) const {
        return {m_tokens.data() + value.tokens, value.tokenCount};
    }
    float weight(quint32 token) const { return m_weights[token]; } ///< In bits: how rare the word is.
    quint32 frequency(quint32 token) const { return m_frequencies[token]; }
    quint64 hash(quint32 token) const { return m_hashes[token]; } ///< With kTokenMarks.

private:
    struct Written {
        std::size_t from;
        quint32 size;
    };

    void growSlots();
    void keep(quint32 value, const ReadText &read);
    void numberTokens(std::span<const quint32> useCounts, std::size_t recordCount);

    const Reference &m_reference;
    std::vector<quint32> m_slots; ///< Values by the hash of their cell; 0: free.
    std::vector<quint64> m_cells; ///< The hash of each value's cell.
    std::vector<Written> m_written;
    std::u16string m_raw; ///< The cells; gone after read().
    std::vector<MatchValue> m_values;
    std::u16string m_units;
    std::vector<quint64> m_tokenHashes; ///< Until count().
    std::vector<quint32> m_tokens;
    std::vector<quint64> m_hashes; ///< By token.
    std::vector<quint32> m_frequencies;
    std::vector<float> m_weights;
};

} // namespace dossier
