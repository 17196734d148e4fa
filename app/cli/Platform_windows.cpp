#include "Platform.h"

#include "domain/SecretBytes.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdlib>

#include <fcntl.h>
#include <io.h>
#include <qt_windows.h>

#include <lmcons.h>

namespace dossier::cli::platform {
namespace {

// The console's handler reaches nothing but statics.
std::atomic<Interruption> s_interruption{Interruption::Exits};
std::atomic<bool> s_isInterrupted{false};
QByteArray s_farewell;
UINT s_codePageBefore = 0;

void restoreCodePage() {
    if (s_codePageBefore != 0)
        ::SetConsoleOutputCP(s_codePageBefore);
}

BOOL WINAPI interrupted(DWORD event) {
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        return FALSE;
    const Interruption interruption = s_interruption;
    if (interruption == Interruption::Waits) {
        s_isInterrupted = true;
        return TRUE;
    }
    if (interruption == Interruption::Exits)
        ::_write(1, s_farewell.constData(), unsigned(s_farewell.size()));
    restoreCodePage();
    ::TerminateProcess(::GetCurrentProcess(), 130);
    return TRUE;
}

} // namespace

void prepareTexts() {
    // The console outlives the program, and so would its code page.
    s_codePageBefore = ::GetConsoleOutputCP();
    ::SetConsoleOutputCP(CP_UTF8);
    std::atexit(restoreCodePage);
    // No CR before the LF of JSON lines, and no end of a worker's request at a byte that is Ctrl-Z.
    ::_setmode(0, _O_BINARY);
    ::_setmode(1, _O_BINARY);
}

// Qt's platform for Windows opens nothing as long as no window is asked for; the one without a display has no fonts.
void prepareDrawing() {}

bool errorIsTerminal() { return ::_isatty(2) != 0; }

QString systemUser() {
    std::array<wchar_t, UNLEN + 1> name{};
    DWORD size = DWORD(name.size());
    return ::GetUserNameW(name.data(), &size) ? QString::fromWCharArray(name.data()) : QString{};
}

void watchInterrupts(const QByteArray &farewell) {
    s_farewell = farewell;
    ::SetConsoleCtrlHandler(interrupted, TRUE);
}

void onInterrupt(Interruption interruption) { s_interruption = interruption; }

bool isInterrupted() { return s_isInterrupted; }

std::optional<QByteArray> readDescriptor(int descriptor, qsizetype limit) {
    ::_setmode(descriptor, _O_BINARY);
    QByteArray bytes{limit, '\0'};
    qsizetype taken = 0;
    int count = 0;
    do {
        count = ::_read(descriptor, bytes.data() + taken, unsigned(limit - taken));
        taken += std::max(count, 0);
    } while (taken < limit && count > 0);
    ::_close(descriptor);
    if (count < 0) {
        wipe(bytes);
        return std::nullopt;
    }
    bytes.truncate(taken);
    return bytes;
}

} // namespace dossier::cli::platform
