#include "XmlReader.h"

#include <expat.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// Where the parser is in its document. Expat 2.9 has a new name for this and warns of the old one.
qint64 currentByte(XML_Parser parser) {
#if XML_MAJOR_VERSION > 2 || XML_MINOR_VERSION >= 9
    return XML_GetCurrentByteIndex64(parser);
#else
    return XML_GetCurrentByteIndex(parser);
#endif
}

constexpr int kDeepest = 200;

/// What the parser may hold back: one tag, comment or instruction. Texts come in parts.
constexpr qint64 kLongestToken = 8'000'000;

} // namespace

std::string_view XmlAttributes::localName(const char *name) {
    const char *const colon = std::strchr(name, ':');
    return colon ? colon + 1 : name;
}

std::string_view XmlAttributes::value(std::string_view name) const {
    for (const char **pair = m_pairs; *pair; pair += 2)
        if (localName(pair[0]) == name)
            return pair[1];
    return {};
}

XmlHandler::~XmlHandler() = default;

/// What expat calls.
struct XmlReader::Callbacks {
    static XmlReader &self(void *user) { return *static_cast<XmlReader *>(user); }

    static void start(void *user, const XML_Char *name, const XML_Char **attributes) {
        XmlReader &reader = self(user);
        if (reader.m_isStopped)
            return;
        if (++reader.m_depth > kDeepest) {
            reader.m_error = reader.m_refusal.damaged(u"nested too deeply: "_s + reader.m_part).error();
            reader.stop();
        } else if (!reader.m_handler.start(XmlAttributes::localName(name), XmlAttributes{attributes})) {
            reader.stop();
        }
    }

    static void end(void *user, const XML_Char *name) {
        XmlReader &reader = self(user);
        --reader.m_depth;
        if (!reader.m_isStopped && !reader.m_handler.end(XmlAttributes::localName(name)))
            reader.stop();
    }

    static void text(void *user, const XML_Char *bytes, int size) {
        XmlReader &reader = self(user);
        if (!reader.m_isStopped && !reader.m_handler.text({bytes, std::size_t(size)}))
            reader.stop();
    }

    static void documentType(void *user, const XML_Char *, const XML_Char *, const XML_Char *, int) {
        XmlReader &reader = self(user);
        reader.m_error = reader.m_refusal.documentType(reader.m_part).error();
        reader.stop();
    }
};

XmlReader::XmlReader(XmlHandler &handler, const Refusal &refusal, QString part)
    : m_handler{handler}, m_refusal{refusal}, m_part{std::move(part)},
      m_parser{XML_ParserCreate(nullptr), XML_ParserFree} {
    if (!m_parser)
        return;
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), Callbacks::start, Callbacks::end);
    XML_SetCharacterDataHandler(m_parser.get(), Callbacks::text);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), Callbacks::documentType);
}

XmlReader::~XmlReader() = default;

void XmlReader::stop() {
    m_isStopped = true;
    XML_StopParser(m_parser.get(), XML_FALSE);
}

Result<bool> XmlReader::feed(QByteArrayView bytes) { return parse(bytes, false); }

Result<bool> XmlReader::finish() { return parse({}, true); }

Result<bool> XmlReader::parse(QByteArrayView bytes, bool isFinal) {
    if (!m_parser)
        return m_refusal.tooMuch(u"no memory for a parser"_s);
    const auto status = XML_Parse(m_parser.get(), bytes.data(), int(bytes.size()), isFinal);
    if (m_error)
        return std::unexpected{*m_error};
    if (m_isStopped)
        return false;
    if (status != XML_STATUS_OK) {
        const XML_Error code = XML_GetErrorCode(m_parser.get());
        if (code == XML_ERROR_NO_MEMORY)
            return m_refusal.tooMuch(u"no memory for "_s + m_part);
        return m_refusal.damaged(m_part + u": "_s + QString::fromUtf8(XML_ErrorString(code)));
    }
    m_fed += bytes.size();
    if (m_fed - currentByte(m_parser.get()) > kLongestToken)
        return m_refusal.tooMuch(u"long tag in "_s + m_part);
    return true;
}

} // namespace dossier
