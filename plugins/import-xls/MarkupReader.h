#pragma once

#include "ByteSource.h"
#include "Refusal.h"

#include <QByteArray>

#include <optional>

namespace dossier {

/// The markup languages: what is allowed in one may mean something else in the other.
enum class Markup : quint8 { Html, Xml };

/// A piece of a document. Its bytes are those of the document, in its encoding, and valid until the next piece.
struct MarkupPiece {
    enum class Kind : quint8 {
        Start,   ///< A tag that begins an element.
        End,     ///< One that ends it. XML's <a/> is a start and an end.
        Text,    ///< With its character references; a text may come in several pieces.
        Literal, ///< A text without any.
        Over     ///< The document has ended, within a tag or a comment where it is cut.
    };

    Kind kind;
    QByteArrayView text = {};       ///< Text, or the element's name in small letters.
    QByteArrayView attributes = {}; ///< All that stands behind the name.
    bool isCut = false;

    /// What stands behind the name in a start tag; nothing where the attribute is not there. Letters count as equal
    /// whether small or not.
    std::optional<QByteArrayView> attribute(QByteArrayView name) const;
};

/// Parts a document of HTML or XML into tags and texts, however sloppily it is written, and keeps no more of it in
/// memory than a tag. Comments, declarations, scripts and style sheets are left out.
class MarkupReader {
public:
    /// All outlive the object. @p encoding is one in which bytes below 0x30 are always characters of their own.
    MarkupReader(QIODevice &device, TextEncoding encoding, Markup markup, const Refusal &refusal)
        : m_source{device, encoding}, m_markup{markup}, m_refusal{refusal} {}

    /// Errors: xml-dtd, limit-exceeded, file-unreadable.
    Result<MarkupPiece> next();

private:
    Result<bool> fill();
    Result<bool> skipPast(QByteArrayView what);
    Result<qsizetype> tagEnd();
    Result<MarkupPiece> tag();
    Result<MarkupPiece> declaration();
    Result<MarkupPiece> literal();
    MarkupPiece text();

    QByteArrayView rest() const { return QByteArrayView{m_buffer}.sliced(m_at); }
    MarkupPiece cut() { return {.kind = MarkupPiece::Kind::Over, .isCut = true}; }

    ByteSource m_source;
    Markup m_markup;
    const Refusal &m_refusal;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    bool m_isAtEnd = false;
    bool m_isInLiteral = false;
    QByteArray m_name;      ///< Of the last tag.
    QByteArray m_rawEnd;    ///< What ends the script or style sheet that is under way.
    bool m_owesEnd = false; ///< The last tag was <a/>.
};

} // namespace dossier
