#include "services/import/StoredCustomers.h"

namespace dossier {

StoredCustomers::~StoredCustomers() = default;

} // namespace dossier
