#include "WordImporter.h"

#include "DocumentReader.h"
#include "OleFile.h"
#include "Package.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr int kDocument = 90; ///< An archive with a document's parts.
constexpr int kNamed = 70;    ///< An archive or old container that is called a document.

constexpr std::array kSuffixes{".docx"_L1, ".docm"_L1, ".dotx"_L1, ".doc"_L1};

/// Wants to know only whether there is any row.
class AnyRow final : public RowSink {
public:
    bool take(const Row &) override {
        m_isThere = true;
        return false;
    }
    bool isThere() const { return m_isThere; }

private:
    bool m_isThere = false;
};

/// The name of the part that holds the text.
Result<QByteArray> documentPart(Package &package, const Refusal &refusal) {
    const auto related = package.relationships({}, refusal);
    if (!related)
        return std::unexpected{related.error()};
    const auto document = std::ranges::find(*related, "officeDocument"_ba, &Package::Relationship::type);
    const QByteArray part = document == related->end() ? "word/document.xml"_ba : document->target;
    if (!package.has(part))
        return refusal.unknownContent(u"no document part"_s);
    return part;
}

} // namespace

QString WordImporter::id() const { return u"import-form"_s; }

int WordImporter::recognizes(QByteArrayView head, const QString &fileName) const {
    const bool isNamed = std::ranges::any_of(
        kSuffixes, [&](QLatin1StringView suffix) { return fileName.endsWith(suffix, Qt::CaseInsensitive); });
    const bool isZip = head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06");
    if (isZip && head.contains("word/"))
        return kDocument;
    return isNamed && (isZip || head.startsWith(kOleMagic)) ? kNamed : 0;
}

Result<QList<TableInfo>> WordImporter::tables(const ImportFile &file) const {
    AnyRow any;
    if (const auto outcome = read(file, 0, any); !outcome)
        return std::unexpected{outcome.error()};
    if (!any.isThere())
        return Refusal{file}.noRows();
    return QList{TableInfo{}};
}

Result<void> WordImporter::read(const ImportFile &file, int, RowSink &sink) const {
    const Refusal refusal{file};
    auto package = Package::open(file, refusal);
    if (!package)
        return std::unexpected{package.error()};
    const auto part = documentPart(*package, refusal);
    if (!part)
        return std::unexpected{part.error()};
    DocumentReader reader{refusal, sink};
    if (const auto outcome = package->read(*part, reader, refusal); !outcome)
        return outcome;
    if (reader.error())
        return std::unexpected{*reader.error()};
    return reader.isDocument() ? Result<void>{} : refusal.unknownContent(u"another document"_s);
}

} // namespace dossier
