#pragma once

#include <functional>

class QObject;

namespace dossier {

/// Asks the system whether the person wants nothing to move, and hands it to @p answer, on this thread, as long as
/// @p context lives. Where the system does not say, @p answer is not called.
void askForReducedMotion(QObject *context, std::function<void(bool isReduced)> answer);

} // namespace dossier
