#pragma once

#include "domain/Fields.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace dossier {

/// The mark's code of a value that somebody verified (核实), see Proof.
inline constexpr QByteArrayView kVerified{"verified"};
/// The mark's code of a value that the rules of classification set, no person; its text is since when and by which
/// rule.
inline constexpr QByteArrayView kComputed{"computed"};

/// One value with its mark. Absent and empty are the same thing.
struct FieldValue {
    /// Canonical, by FieldType: "2024-05", "1260000" (分), "true", "310000". Several values of one field are parted by
    /// a line feed.
    QString text = {};
    QByteArray markCode = {}; ///< 待确认: the problem's code, such as "date-invalid"; or kVerified; empty: not marked.
    QString markText = {};    ///< What was written, where the mark is about a text; or how it was verified or computed.

    bool isEmpty() const { return text.isEmpty() && markCode.isEmpty(); }
    bool isVerified() const { return markCode == kVerified; }
    bool isComputed() const { return markCode == kComputed; }
    /// 待确认: nothing may rely on it.
    bool isDoubtful() const { return !markCode.isEmpty() && !isVerified() && !isComputed(); }
    QStringList texts() const { return text.isEmpty() ? QStringList{} : text.split(u'\n'); }
    bool operator==(const FieldValue &) const = default;
};

/// The values of one customer or of one item of its lists: field to value, ordered by field, without empty ones.
class FieldValues {
public:
    struct Entry {
        Field field;
        FieldValue value;
        bool operator==(const Entry &) const = default;
    };

    const FieldValue &operator[](Field field) const; ///< An empty value where there is none.
    const QString &text(Field field) const { return (*this)[field].text; }
    bool has(Field field) const { return !text(field).isEmpty(); }

    void set(Field field, FieldValue value); ///< An empty value removes.
    void setText(Field field, QString text); ///< Drops the mark.
    void mark(Field field, QByteArray code, QString written);

    /// The values, handed over.
    std::vector<Entry> entries() && { return std::move(m_entries); }

    bool isEmpty() const { return m_entries.empty(); }
    auto begin() const { return m_entries.begin(); }
    auto end() const { return m_entries.end(); }
    bool operator==(const FieldValues &) const = default;

private:
    std::vector<Entry> m_entries;
};

} // namespace dossier
