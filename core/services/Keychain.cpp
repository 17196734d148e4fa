#include "services/Keychain.h"

namespace dossier {

Keychain::~Keychain() = default;

} // namespace dossier
