#include "WorkerLimits.h"

#include "services/worker/WorkerProtocol.h"

#include <qt_windows.h>

namespace dossier::cli {
namespace {

constexpr LONGLONG kTicksPerSecond = 10'000'000;

/// A job of this process alone, which the system ends when it spends too much; no process can be started from it. There
/// is no limit on the files that it writes. The handle stays open, because the limits go with the job.
void enterJob(const WorkerLimits &limits) {
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION job{};
    job.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_PROCESS_TIME |
                                           JOB_OBJECT_LIMIT_ACTIVE_PROCESS |
                                           JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    job.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart = LONGLONG(limits.cpuSeconds) * kTicksPerSecond;
    job.BasicLimitInformation.ActiveProcessLimit = 1;
    job.ProcessMemoryLimit = SIZE_T(limits.memoryBytes);
    HANDLE handle = CreateJobObjectW(nullptr, nullptr);
    if (handle && SetInformationJobObject(handle, JobObjectExtendedLimitInformation, &job, sizeof job))
        AssignProcessToJobObject(handle, GetCurrentProcess());
}

void CALLBACK parentEnded(void *, BOOLEAN) { TerminateProcess(GetCurrentProcess(), 1); }

/// False where it has gone already.
bool endWith(long long parent) {
    HANDLE process = OpenProcess(SYNCHRONIZE, FALSE, DWORD(parent));
    HANDLE wait = nullptr;
    return process && WaitForSingleObject(process, 0) == WAIT_TIMEOUT &&
           RegisterWaitForSingleObject(&wait, process, parentEnded, nullptr, INFINITE, WT_EXECUTEONLYONCE);
}

} // namespace

bool applyWorkerLimits(const WorkerLimits &limits, long long parent) {
    enterJob(limits);
    SetPriorityClass(GetCurrentProcess(), BELOW_NORMAL_PRIORITY_CLASS);
    // An interrupt goes to all processes of the console; it is the parent who decides what becomes of the work.
    SetConsoleCtrlHandler(nullptr, TRUE);
    return endWith(parent);
}

} // namespace dossier::cli
