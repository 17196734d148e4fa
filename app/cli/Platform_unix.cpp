#include "Platform.h"

#include "domain/SecretBytes.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <clocale>
#include <csignal>
#include <cstdlib>
#include <cstring>

#include <langinfo.h>
#include <pwd.h>
#include <unistd.h>

namespace dossier::cli::platform {
namespace {

// A signal handler reaches nothing but statics.
std::atomic<Interruption> s_interruption{Interruption::Exits};
std::atomic<bool> s_isInterrupted{false};
std::array<char, 1024> s_farewell{};
std::size_t s_farewellSize = 0;
static_assert(std::atomic<Interruption>::is_always_lock_free && std::atomic<bool>::is_always_lock_free);

void interrupted(int) {
    const Interruption interruption = s_interruption;
    if (interruption == Interruption::Waits) {
        s_isInterrupted = true;
        return;
    }
    if (interruption == Interruption::Exits) {
        [[maybe_unused]] const auto written = ::write(STDOUT_FILENO, s_farewell.data(), s_farewellSize);
    }
    ::_exit(130);
}

} // namespace

void prepareTexts() {
    std::setlocale(LC_ALL, "");
    if (std::strcmp(::nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    // Qt would say so on standard error and set LC_ALL, with which the person's language is lost.
    if (const char *all = std::getenv("LC_ALL")) {
        ::setenv("LC_MESSAGES", all, 0);
        ::unsetenv("LC_ALL");
    }
    ::setenv("LC_CTYPE", "C.UTF-8", 1);
}

void prepareDrawing() { ::setenv("QT_QPA_PLATFORM", "offscreen", 1); }

bool errorIsTerminal() { return ::isatty(STDERR_FILENO) == 1; }

QString systemUser() {
    const passwd *entry = ::getpwuid(::geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::geteuid());
}

void watchInterrupts(const QByteArray &farewell) {
    s_farewellSize = std::min(s_farewell.size(), std::size_t(farewell.size()));
    std::memcpy(s_farewell.data(), farewell.constData(), s_farewellSize);
    struct sigaction action{};
    action.sa_handler = interrupted;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &action, nullptr);
}

void onInterrupt(Interruption interruption) { s_interruption = interruption; }

bool isInterrupted() { return s_isInterrupted; }

std::optional<QByteArray> readDescriptor(int descriptor, qsizetype limit) {
    QByteArray bytes{limit, '\0'};
    qsizetype taken = 0;
    ssize_t count = 0;
    do {
        count = ::read(descriptor, bytes.data() + taken, std::size_t(limit - taken));
        taken += std::max<ssize_t>(count, 0);
    } while (taken < limit && (count > 0 || (count < 0 && errno == EINTR)));
    ::close(descriptor);
    if (count < 0) {
        wipe(bytes);
        return std::nullopt;
    }
    bytes.truncate(taken);
    return bytes;
}

} // namespace dossier::cli::platform
