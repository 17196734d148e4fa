#pragma once

#include "services/index/IndexTable.h"
#include "services/index/PinyinPattern.h"

#include <memory>
#include <optional>

namespace dossier {

/// Where a word of the search stands in a text of a customer.
struct TextMatch {
    Field field = Field::Name; ///< Name, ShortName, Number, NumberAliases, ContactName or ContactPhones.
    int item = 0;              ///< Which former number, or which contact.
    int value = 0;             ///< Which of the contact's phones.
    int begin = 0;             ///< In UTF-16 units of the text as it is stored.
    int length = 0;            ///< -1: the text is written in another form than it is searched in; mark all of it.

    bool operator==(const TextMatch &) const = default;
};

/// One word that a person typed, ready to be looked for.
class SearchWord {
public:
    SearchWord(QStringView word, const SearchFolding &folding, const PinyinClasses &classes, TextScan::Path path);

    /// Takes out of @p rows those in which the word does not stand.
    void narrow(RowSet &rows, const IndexTable &table) const;
    /// Whether who has this word has @p shorter, too.
    bool implies(const SearchWord &shorter) const;
    /// Appends where it stands in the texts of @p row, one place a text.
    void addMatches(const IndexTable &table, std::size_t row, std::vector<TextMatch> &matches) const;
    /// The more letters, the fewer rows.
    std::size_t length() const { return m_literal.pattern().size(); }

private:
    bool isFound(const IndexTable &table, std::size_t row) const;
    RowSet found(const IndexTable &table, const RowSet &among) const;

    TextScan m_literal;
    std::optional<TextScan> m_phone;               ///< Digits as they stand in stored phones.
    std::unique_ptr<const PinyinPattern> m_pinyin; ///< Where letters are typed.
    QString m_typed;                               ///< What m_pinyin answers to.
    bool m_isLiteralPinyin = false;                ///< Wherever m_literal stands, m_pinyin answers, too.
};

/// The words of a search field. All must stand somewhere in a customer's texts, each in any of them.
class SearchWords {
public:
    SearchWords(const QString &text, const SearchFolding &folding, const PinyinClasses &classes,
        TextScan::Path path = TextScan::paths().back());

    bool isEmpty() const { return m_words.empty(); }
    /// Whether everybody whom these words find is found by @p earlier, too.
    bool implies(const SearchWords &earlier) const;
    void narrow(RowSet &rows, const IndexTable &table) const;
    std::vector<TextMatch> matches(const IndexTable &table, std::size_t row) const;

private:
    std::vector<SearchWord> m_words;
};

} // namespace dossier
