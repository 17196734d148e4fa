#pragma once

namespace dossier {

struct WorkerLimits;

namespace cli {

/// Has the operating system hold this process to @p limits, and end it with its parent.
/// Returns false where the parent has gone already.
bool applyWorkerLimits(const WorkerLimits &limits, long long parent);

} // namespace cli
} // namespace dossier
