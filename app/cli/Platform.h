#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// What differs by operating system. Platform_unix.cpp and Platform_windows.cpp.
namespace dossier::cli::platform {

/// Before QCoreApplication: arguments and output are UTF-8 whatever the locale says.
void prepareTexts();

/// Before a QGuiApplication: fonts are wanted and no display.
void prepareDrawing();

/// Whether standard error is a terminal.
bool errorIsTerminal();

/// The account that the process runs under.
QString systemUser();

/// What Ctrl-C does.
enum class Interruption : int {
    Exits,  ///< Says the farewell on standard output and ends the process with 130.
    Waits,  ///< Sets the flag, and the work looks at it.
    Breaks, ///< Ends the process with 130 and says nothing: the output is under way.
};

/// Takes Ctrl-C over. One call, on the main thread; @p farewell is copied.
void watchInterrupts(const QByteArray &farewell);
void onInterrupt(Interruption interruption);

/// Whether Ctrl-C was pressed under Interruption::Waits. Any thread.
bool isInterrupted();

/// The bytes of an inherited descriptor up to its end, at most @p limit of them; the descriptor is closed. Nothing
/// where it cannot be read. The caller wipes the bytes.
std::optional<QByteArray> readDescriptor(int descriptor, qsizetype limit);

} // namespace dossier::cli::platform
