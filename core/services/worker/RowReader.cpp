#include "services/worker/RowReader.h"

namespace dossier {

RowReader::~RowReader() = default;

} // namespace dossier
