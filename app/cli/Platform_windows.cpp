#include "Platform.h"

#include "domain/SecretBytes.h"

#include <algorithm>
#include <array>
#include <atomic>

#include <io.h>
#include <windows.h>

#include <lmcons.h>

namespace dossier::cli::platform {
namespace {

// The console's handler reaches nothing but statics.
std::atomic<Interruption> s_interruption{Interruption::Exits};
std::atomic<bool> s_isInterrupted{false};
QByteArray s_farewell;

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
    ::TerminateProcess(::GetCurrentProcess(), 130);
    return TRUE;
}

} // namespace

void prepareTexts() {
    ::SetConsoleOutputCP(CP_UTF8);
    ::_setmode(1, 0x8000); // Binary: no CR before the LF of JSON lines.
}

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
