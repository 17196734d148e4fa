#pragma once

#include "MergedCells.h"
#include "Package.h"

namespace dossier {

/// The document of one sheet, which is gone through twice: merged cells stand behind the rows that they change. It is
/// unpacked once where it is small enough to be kept; a larger one is unpacked again, which is not counted again.
class SheetPart {
public:
    /// All outlive the object.
    SheetPart(Package &package, QByteArray part, const Refusal &refusal)
        : m_package{package}, m_part{std::move(part)}, m_refusal{refusal} {}

    /// The first way through.
    Result<MergedCells> scan();

    /// The second: reads the document until @p handler ends it. After scan().
    Result<void> read(XmlHandler &handler);

private:
    Package &m_package;
    QByteArray m_part;
    const Refusal &m_refusal;
    std::vector<QByteArray> m_kept;
    bool m_isKept = true;
};

} // namespace dossier
