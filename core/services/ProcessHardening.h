#pragma once

namespace dossier {

/// Keeps keys and customers out of core dumps and crash reports, and other processes of the same person out of this
/// one's memory, as far as the system lets us. Both programs call it first.
void hardenProcess();

} // namespace dossier
