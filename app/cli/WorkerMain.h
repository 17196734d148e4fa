#pragma once

namespace dossier::cli {

/// 'dossier-cli worker': reads one file for the process that started it, asked by standard input and answering on
/// standard output as services/worker/WorkerProtocol.h says. No command for people: not in the help.
/// Returns the exit code. An application object exists.
int runWorker();

} // namespace dossier::cli
