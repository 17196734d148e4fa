#pragma once

#include "TextEncoding.h"

#include <dossier/Importer.h>

#include <vector>

namespace dossier {

class Refusal;

/// A table of a document, in the order in which they begin.
struct MarkupTable {
    QString name = {};
    bool hidden = false;
    bool isFilled = false; ///< It has rows; those that only part a page have none.
};

/// What to read of a document.
struct MarkupRequest {
    QIODevice &device;
    TextEncoding encoding;
    int table = -1;          ///< The one whose rows are wanted; -1: none.
    RowSink *sink = nullptr; ///< Takes them.
};

/// Goes through a document to its end, or until the sink wants no more, and tells of its tables. In HTML a table may
/// lie in a cell of another one, whose text it is no part of.
Result<std::vector<MarkupTable>> readHtmlTables(const MarkupRequest &request, const Refusal &refusal);

/// The same for a workbook that is one XML document, as Excel 2003 wrote them.
Result<std::vector<MarkupTable>> readXmlTables(const MarkupRequest &request, const Refusal &refusal);

} // namespace dossier
