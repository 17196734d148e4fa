#pragma once

#include <dossier/Error.h>

#include <QCoreApplication>

namespace dossier::cli {

/// The error of whoever pressed Ctrl-C.
inline Error cancelled() {
    return {.kind = Error::Kind::Cancelled,
        .code = "cancelled",
        .message = QCoreApplication::translate("dossier::cli::Program", "Cancelled.")};
}

/// Waits for a result. Only the command line may: it has no event loop to hold up.
template <class T>
Result<T> settled(Async<T> future) {
    future.waitForFinished();
    if (future.resultCount() > 0)
        return future.takeResult();
    return std::unexpected{cancelled()};
}

} // namespace dossier::cli
