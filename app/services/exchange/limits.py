"""How much a foreign file may ask for, and how the process that reads it binds itself to that.

The child binds itself before it opens the file: rlimits on Linux, a Job Object on Windows. What it may use grows with
the file, since an honest big file needs time too; a file of a few kilobytes gets the small change only.
"""

from __future__ import annotations

import ctypes
import os
import sys
from dataclasses import dataclass

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """What one foreign file may cost. All sizes are bytes unless the name says otherwise."""

    memory: int = 512 * MIB  # address space of the child
    seconds: float = 20.0  # processor time in all, and silence that the parent bears
    seconds_per_mib: float = 2.0  # added to both for every MiB of the file
    file_bytes: int = 1024 * MIB
    staged_bytes: int = 1024 * MIB
    rows: int = 1_000_000
    columns: int = 200
    cell: int = 100_000  # characters: the longest memo the store keeps (a spreadsheet's cell holds 32,767)
    record: int = 4_000_000  # characters of one row
    unpacked_bytes: int = 200 * MIB  # of a workbook, which is a zip archive
    ratio: int = 200  # unpacked to packed

    def patience(self, file_bytes: int) -> float:
        """Seconds that a file of this size may take."""
        return self.seconds + self.seconds_per_mib * file_bytes / MIB


def bind(limits: Limits, file_bytes: int) -> None:
    """Limit the running process for good; nothing takes this back."""
    seconds = int(limits.patience(file_bytes)) + 1
    if sys.platform == "win32":
        _join_job(job_limits(limits, seconds))
    else:
        _lower_rlimits(limits, seconds)


if sys.platform != "win32":

    def rlimits(limits: Limits, seconds: int) -> dict[int, int]:
        """Each resource with its limit. Past RLIMIT_CPU comes SIGXCPU, past RLIMIT_AS a failed allocation."""
        import resource

        return {
            resource.RLIMIT_AS: limits.memory,
            resource.RLIMIT_CPU: seconds,
            # A little more than the child itself counts to, so that it can say so.
            resource.RLIMIT_FSIZE: limits.staged_bytes + 64 * MIB,
            resource.RLIMIT_CORE: 0,  # a memory image would hold the customer's rows
            resource.RLIMIT_NPROC: 0,  # a table starts no programs
        }

    def _lower_rlimits(limits: Limits, seconds: int) -> None:
        import resource

        for name, value in rlimits(limits, seconds).items():
            _soft, hard = resource.getrlimit(name)
            ceiling = value if hard == resource.RLIM_INFINITY else min(value, hard)
            # One second between the soft and the hard limit: the soft one's signal names the reason.
            after = 1 if name == resource.RLIMIT_CPU and hard == resource.RLIM_INFINITY else 0
            resource.setrlimit(name, (ceiling, ceiling + after))
        os.nice(5)  # the window stays smooth


JOB_OBJECT_LIMIT_PROCESS_TIME = 0x0002
JOB_OBJECT_LIMIT_ACTIVE_PROCESS = 0x0008
JOB_OBJECT_LIMIT_PRIORITY_CLASS = 0x0020
JOB_OBJECT_LIMIT_PROCESS_MEMORY = 0x0100
JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION = 0x0400
JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE = 0x2000
BELOW_NORMAL_PRIORITY_CLASS = 0x4000
_EXTENDED_LIMIT_INFORMATION = 9


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION of winnt.h."""

    _fields_ = [
        ("PerProcessUserTimeLimit", ctypes.c_int64),  # in units of 100 ns
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", ctypes.c_uint32),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", ctypes.c_uint32),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", ctypes.c_uint32),
        ("SchedulingClass", ctypes.c_uint32),
    ]


class JobLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION of winnt.h."""

    _fields_ = [
        ("BasicLimitInformation", BasicLimits),
        ("IoInfo", ctypes.c_uint64 * 6),  # IO_COUNTERS
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    ]


def job_limits(limits: Limits, seconds: int) -> JobLimits:
    """The same bounds in the words of Windows: memory, processor time, one process, no crash dialog."""
    job = JobLimits()
    basic = job.BasicLimitInformation
    basic.LimitFlags = (
        JOB_OBJECT_LIMIT_PROCESS_MEMORY
        | JOB_OBJECT_LIMIT_PROCESS_TIME
        | JOB_OBJECT_LIMIT_ACTIVE_PROCESS
        | JOB_OBJECT_LIMIT_PRIORITY_CLASS
        | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION
        | JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE
    )
    basic.PerProcessUserTimeLimit = seconds * 10_000_000
    basic.ActiveProcessLimit = 1
    basic.PriorityClass = BELOW_NORMAL_PRIORITY_CLASS
    job.ProcessMemoryLimit = limits.memory
    return job


if sys.platform == "win32":

    def _join_job(wanted: JobLimits) -> None:
        kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel32.CreateJobObjectW.restype = ctypes.c_void_p
        kernel32.GetCurrentProcess.restype = ctypes.c_void_p
        # The handle is never closed: it ends with the process, and the job with it.
        job = ctypes.c_void_p(kernel32.CreateJobObjectW(None, None))
        this = ctypes.c_void_p(kernel32.GetCurrentProcess())
        bound = (
            job.value
            and kernel32.SetInformationJobObject(
                job, _EXTENDED_LIMIT_INFORMATION, ctypes.byref(wanted), ctypes.sizeof(wanted)
            )
            and kernel32.AssignProcessToJobObject(job, this)
        )
        if not bound:
            raise ctypes.WinError(ctypes.get_last_error())
