#pragma once

#include "domain/Filter.h"
#include "services/import/Problem.h"

#include <array>
#include <vector>

namespace dossier {

/// What is wrong with one value of a draft; becomes a Problem where it is shown.
struct DraftProblem {
    QByteArray code;
    std::optional<Field> field = {};
    int column = -1; ///< 0-based; -1: none.
    bool isError = false;
    QString value = {};
    QString rule = {}; ///< Code "rule-violated": which.
    QString own = {};  ///< Id of the own field whose value it is.

    bool operator==(const DraftProblem &) const = default;
};

/// One row of a file as values.
struct Draft {
    int file = 0; ///< Index among the plan's files.
    qint64 row = 0;
    FieldValues values = {};
    std::array<std::vector<FieldValues>, kPartCount> lists = {}; ///< By Part; Part::Customer's stays empty.
    QString updatedOn = {};     ///< When the row was last changed in its source; canonical date, empty: not told.
    bool isTypeAssumed = false; ///< customer_type is the default, not the file's.
    bool isKindGuessed = false; ///< So is kind.
    std::vector<DraftProblem> problems = {};

    std::vector<FieldValues> &items(Part part) { return lists[std::size_t(part)]; }
    const std::vector<FieldValues> &items(Part part) const { return lists[std::size_t(part)]; }
    bool isRejected() const;
    bool operator==(const Draft &) const = default;
};

/// Refers to @p draft.
DossierView viewOf(const Draft &draft);

/// Drafts of a million rows in little memory: texts in UTF-8, one behind the other.
class DraftStore {
public:
    /// Keeps @p draft under the next index.
    void add(const Draft &draft);
    /// Keeps the drafts of @p other behind those that are here; it is left without any.
    void append(DraftStore &&other);
    Draft at(qsizetype index) const;
    qsizetype size() const { return qsizetype(m_places.size()); }
    void truncate(qsizetype size); ///< Forgets the drafts behind.

    int file(qsizetype index) const { return m_places[std::size_t(index)].file; }
    qint64 row(qsizetype index) const { return m_places[std::size_t(index)].row; }
    bool isRejected(qsizetype index) const { return m_places[std::size_t(index)].isRejected; }
    bool hasWarnings(qsizetype index) const { return m_places[std::size_t(index)].hasWarnings; }
    int warnings(qsizetype index) const { return m_places[std::size_t(index)].warnings; }

private:
    struct Place {
        quint32 chunk = 0;
        quint32 offset = 0;
        quint32 row = 0;
        quint16 file = 0;
        quint8 warnings = 0;
        bool isRejected : 1 = false;
        bool hasWarnings : 1 = false;
    };

    std::vector<QByteArray> m_chunks;
    std::vector<Place> m_places;
};

} // namespace dossier
