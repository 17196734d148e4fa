// Anchors the vtables and type information of the SDK's interfaces in one library.
#include <dossier/Classifier.h>
#include <dossier/Exporter.h>
#include <dossier/Host.h>
#include <dossier/Importer.h>
#include <dossier/Plugin.h>

namespace dossier {

Classifier::~Classifier() = default;
Exporter::~Exporter() = default;
Host::~Host() = default;
Importer::~Importer() = default;
Plugin::~Plugin() = default;
RowSink::~RowSink() = default;
TableWriter::~TableWriter() = default;

} // namespace dossier
