#pragma once

#include "XmlReader.h"
#include "ZipEntryReader.h"

#include <optional>

namespace dossier {

/// A file of the office programs: its parts by name, as the zip archive and the relationships between parts give them.
class Package {
public:
    /// One relationship of a part to another.
    struct Relationship {
        QByteArray id;
        QByteArray type;   ///< Last step of its address: "worksheet", "sharedStrings".
        QByteArray target; ///< The other part's name.
    };

    /// Errors: what ZipDirectory says; file-encrypted and file-format for a file that is no zip archive.
    static Result<Package> open(const ImportFile &file, const Refusal &refusal);

    bool has(QByteArrayView part) const { return m_directory.find(part) != nullptr; }

    /// Reads a part's document to its end, or to where @p handler ends it.
    Result<void> read(const QByteArray &part, XmlHandler &handler, const Refusal &refusal);

    /// Unpacks a part, on any thread; its bytes are counted unless @p isCounted says that they were before.
    Result<std::unique_ptr<ZipEntryReader>> unpack(
        const QByteArray &part, const Refusal &refusal, bool isCounted = false);

    /// Those of @p part; an empty name stands for the package's own.
    Result<std::vector<Relationship>> relationships(const QByteArray &part, const Refusal &refusal);

private:
    Package(QIODevice &device, ZipDirectory directory, qint64 budget)
        : m_file{std::make_unique<SharedFile>(device)}, m_directory{std::move(directory)},
          m_budget{std::make_unique<InflationBudget>(budget)} {}

    std::unique_ptr<SharedFile> m_file; ///< Readers point at it, and at the budget.
    ZipDirectory m_directory;
    std::unique_ptr<InflationBudget> m_budget;
};

} // namespace dossier
