#include "Package.h"

#include "OleFile.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr QByteArrayView kZipMagic{"PK"};
constexpr std::size_t kMostRelationships = 10'000;

QByteArray bytes(std::string_view text) { return {text.data(), qsizetype(text.size())}; }

/// The folder of a part with its slash; empty for a part at the top.
QByteArrayView folderOf(QByteArrayView part) { return part.first(part.lastIndexOf('/') + 1); }

/// The name that @p target means, seen from a part in @p folder: "../a.xml" goes up, "/a.xml" begins at the top.
QByteArray resolved(QByteArrayView folder, QByteArrayView target) {
    const QByteArray path =
        target.startsWith('/') ? target.sliced(1).toByteArray() : folder.toByteArray() + target.toByteArray();
    QByteArrayList steps;
    for (const QByteArray &step : path.split('/')) {
        if (step == "..") {
            if (!steps.isEmpty())
                steps.removeLast();
        } else if (!step.isEmpty() && step != ".") {
            steps.append(step);
        }
    }
    return steps.join('/');
}

class RelationshipHandler final : public XmlHandler {
public:
    explicit RelationshipHandler(QByteArrayView folder) : m_folder{folder} {}

    bool start(std::string_view name, const XmlAttributes &attributes) override {
        if (name != "Relationship" || attributes.value("TargetMode") == "External")
            return true;
        const QByteArray type = bytes(attributes.value("Type"));
        relationships.push_back({.id = bytes(attributes.value("Id")),
            .type = type.sliced(type.lastIndexOf('/') + 1),
            .target = resolved(m_folder, bytes(attributes.value("Target")))});
        return relationships.size() < kMostRelationships;
    }
    bool end(std::string_view) override { return true; }
    bool text(std::string_view) override { return true; }

    std::vector<Package::Relationship> relationships;

private:
    QByteArrayView m_folder;
};

} // namespace

Result<Package> Package::open(const ImportFile &file, const Refusal &refusal) {
    QIODevice &device = *file.device;
    if (!device.seek(0))
        return refusal.unreadable();
    const QByteArray head = device.peek(kOleMagic.size());
    if (head.startsWith(kOleMagic)) {
        switch (oleContent(device)) {
        case OleContent::Encrypted: return refusal.encrypted();
        case OleContent::OldWorkbook: return refusal.oldWorkbook();
        case OleContent::OldDocument: return refusal.oldDocument();
        case OleContent::Other: return refusal.unknownContent(u"compound file"_s);
        }
    }
    if (!head.startsWith(kZipMagic))
        return refusal.unknownContent(u"no zip archive"_s);
    return ZipDirectory::read(device, refusal).transform([&](ZipDirectory directory) {
        return Package{device, std::move(directory), refusal.limits().inflatedBytes};
    });
}

Result<std::unique_ptr<ZipEntryReader>> Package::unpack(
    const QByteArray &part, const Refusal &refusal, bool isCounted) {
    const ZipEntry *entry = m_directory.find(part);
    if (!entry)
        return refusal.damaged(u"part not there: "_s + QString::fromUtf8(part));
    return std::make_unique<ZipEntryReader>(*m_file, *entry, refusal, isCounted ? nullptr : m_budget.get());
}

Result<void> Package::read(const QByteArray &part, XmlHandler &handler, const Refusal &refusal) {
    const auto unpacked = unpack(part, refusal);
    if (!unpacked)
        return std::unexpected{unpacked.error()};
    XmlReader reader{handler, refusal, QString::fromUtf8(part)};
    for (;;) {
        const auto bytes = (*unpacked)->next();
        if (!bytes)
            return std::unexpected{bytes.error()};
        const auto goesOn = bytes->isEmpty() ? reader.finish() : reader.feed(*bytes);
        if (!goesOn)
            return std::unexpected{goesOn.error()};
        if (!*goesOn || bytes->isEmpty())
            return {};
    }
}

Result<std::vector<Package::Relationship>> Package::relationships(const QByteArray &part, const Refusal &refusal) {
    const QByteArrayView folder = folderOf(part);
    const QByteArray name = folder.toByteArray() + "_rels/" + part.sliced(folder.size()) + ".rels";
    if (!has(name))
        return {};
    RelationshipHandler handler{folder};
    return read(name, handler, refusal).transform([&] { return std::move(handler.relationships); });
}

} // namespace dossier
