"""The bounds of the process that parses foreign files: real ones on Linux, the right numbers for Windows."""

import ctypes
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.services.exchange import limits
from app.services.exchange.limits import MIB, Limits

ROOT = Path(__file__).resolve().parents[2]
linux = pytest.mark.skipif(sys.platform == "win32", reason="Windows has Job Objects instead")


def bound(code, **options):
    """A Python that binds itself as the child does, and then runs the code."""
    start = (
        f"import sys; sys.path.append({str(ROOT)!r}); from app.services.exchange.limits import Limits, bind;"
        f"bind(Limits(**{options!r}), 0)\n{code}"
    )
    return subprocess.run([sys.executable, "-I", "-c", start], capture_output=True, text=True)


@linux
def test_memory_over_the_limit_cannot_be_had():
    assert bound(f"bytearray({100 * MIB})").returncode == 0
    assert "MemoryError" in bound(f"bytearray({600 * MIB})").stderr
    assert "MemoryError" in bound(f"bytearray({100 * MIB})", memory=64 * MIB).stderr


@linux
def test_processor_time_over_the_limit_ends_the_process():
    assert bound("while True: pass", seconds=0.5).returncode == -signal.SIGXCPU


@linux
def test_all_the_bounds_are_set_and_cannot_be_raised_again():
    told = json.loads(
        bound(
            "import resource, json, os; print(json.dumps([resource.getrlimit(getattr(resource, 'RLIMIT_' + name)) "
            "for name in ('AS', 'FSIZE', 'CORE', 'NPROC')] + [os.nice(0)]))"
        ).stdout
    )
    assert told == [[512 * MIB] * 2, [1088 * MIB] * 2, [0, 0], [0, 0], min(19, os.nice(0) + 5)]


@pytest.mark.parametrize(
    ("given", "seconds", "ticks", "memory"),
    [(Limits(), 21, 210_000_000, 512 * MIB), (Limits(memory=64 * MIB), 1, 10_000_000, 64 * MIB)],
)
def test_windows_is_told_the_same_bounds(given, seconds, ticks, memory):
    job = limits.job_limits(given, seconds)
    assert job.ProcessMemoryLimit == memory
    assert job.BasicLimitInformation.PerProcessUserTimeLimit == ticks
    assert job.BasicLimitInformation.ActiveProcessLimit == 1
    assert job.BasicLimitInformation.PriorityClass == 0x4000
    # KILL_ON_JOB_CLOSE | DIE_ON_UNHANDLED_EXCEPTION | PROCESS_MEMORY | PRIORITY_CLASS | ACTIVE_PROCESS | PROCESS_TIME
    assert job.BasicLimitInformation.LimitFlags == 0x2000 | 0x400 | 0x100 | 0x20 | 0x8 | 0x2


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="the table is that of 64 bits")
def test_the_windows_structures_are_laid_out_as_in_winnt_h():
    basic = {name: getattr(limits.BasicLimits, name).offset for name, *_ in limits.BasicLimits._fields_}
    assert basic == {
        "PerProcessUserTimeLimit": 0,
        "PerJobUserTimeLimit": 8,
        "LimitFlags": 16,
        "MinimumWorkingSetSize": 24,
        "MaximumWorkingSetSize": 32,
        "ActiveProcessLimit": 40,
        "Affinity": 48,
        "PriorityClass": 56,
        "SchedulingClass": 60,
    }
    whole = {name: getattr(limits.JobLimits, name).offset for name, *_ in limits.JobLimits._fields_}
    assert whole == {
        "BasicLimitInformation": 0,
        "IoInfo": 64,
        "ProcessMemoryLimit": 112,
        "JobMemoryLimit": 120,
        "PeakProcessMemoryUsed": 128,
        "PeakJobMemoryUsed": 136,
    }
    assert ctypes.sizeof(limits.JobLimits) == 144
