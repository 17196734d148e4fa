#pragma once

#include "Refusal.h"

#include <memory>
#include <optional>
#include <string_view>

struct XML_ParserStruct;

namespace dossier {

/// An element's attributes, by their names without prefix.
class XmlAttributes {
public:
    /// As expat hands them over: names and values in turns, then null.
    explicit XmlAttributes(const char **pairs) : m_pairs{pairs} {}

    /// The value, or an empty view where the attribute is not there.
    std::string_view value(std::string_view name) const;

    /// Calls @p take(name, value) for each.
    template <class Take>
    void forEach(Take take) const {
        for (const char **pair = m_pairs; *pair; pair += 2)
            take(localName(pair[0]), pair[1]);
    }

    /// A name without its prefix: "x:row" is "row".
    static std::string_view localName(const char *name);

private:
    const char **m_pairs;
};

/// Is told what a document holds. Names come without their prefixes, so that neither prefixes nor the namespaces of
/// strict files matter.
class XmlHandler {
public:
    virtual ~XmlHandler();

    /// Each of these returns false to end the reading.
    virtual bool start(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual bool end(std::string_view name) = 0;
    /// Part of a text in UTF-8; a text may come in several parts.
    virtual bool text(std::string_view part) = 0;
};

/// Reads a document as it is fed, and refuses those that can do harm: document types, depths without end, tags of
/// megabytes.
class XmlReader {
public:
    /// All outlive the object; @p part names the document in details.
    XmlReader(XmlHandler &handler, const Refusal &refusal, QString part);
    ~XmlReader();
    XmlReader(const XmlReader &) = delete;
    XmlReader &operator=(const XmlReader &) = delete;

    /// False where the handler ended the reading. Errors: xml-dtd, file-format, limit-exceeded.
    Result<bool> feed(QByteArrayView bytes);

    /// There is no more; false as above.
    Result<bool> finish();

private:
    struct Callbacks;

    Result<bool> parse(QByteArrayView bytes, bool isFinal);
    void stop();

    XmlHandler &m_handler;
    const Refusal &m_refusal;
    QString m_part;
    std::unique_ptr<XML_ParserStruct, void (*)(XML_ParserStruct *)> m_parser;
    qint64 m_fed = 0;
    int m_depth = 0;
    bool m_isStopped = false;
    std::optional<Error> m_error;
};

} // namespace dossier
