#pragma once

#include "CellValues.h"
#include "Package.h"
#include "SharedStrings.h"

#include <vector>

namespace dossier {

/// One worksheet of a workbook.
struct Worksheet {
    QString name;
    QByteArray part;
    bool hidden = false;
};

/// What a workbook says beside its sheets' contents.
class Workbook {
public:
    /// Reads what describes the workbook; sheets, formats and texts are read when asked for.
    static Result<Workbook> open(const ImportFile &file, const Refusal &refusal);

    Package &package() { return m_package; }
    const std::vector<Worksheet> &sheets() const { return m_sheets; }
    DateSystem dateSystem() const { return m_dateSystem; }

    /// The shape of each cell format, by its number in the cells.
    Result<std::vector<NumberShape>> numberShapes(const Refusal &refusal);

    Result<std::unique_ptr<SharedStrings>> sharedStrings(const Refusal &refusal);

private:
    explicit Workbook(Package package) : m_package{std::move(package)} {}

    Result<void> load(const Refusal &refusal);

    Package m_package;
    std::vector<Worksheet> m_sheets;
    DateSystem m_dateSystem = DateSystem::From1900;
    QByteArray m_stylesPart;
    QByteArray m_stringsPart;
};

} // namespace dossier
