"""Sets Kontor up on this machine and then runs, tests, checks or measures it: the commands of the README.

    python3 dev.py run [words for the program]    python3 dev.py test [words for pytest]
    python3 dev.py check [--no-tests]             every gate: style, types, layers, tests
    python3 dev.py bench                          the benchmarks          python3 dev.py soak    the long runs
    python3 dev.py lock [--upgrade]               refreshes the lock files

On Windows write "py" for "python3". It uses the standard library only and runs on any Python from 3.8 on, since its
first task is to find a newer one. KONTOR_VENV names another folder than .venv for the packages.
"""

from __future__ import annotations

import ctypes
import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Callable, Iterable, Mapping, NamedTuple, NoReturn, Sequence

ROOT = Path(__file__).resolve().parent
LOCKS = ROOT / "requirements"
OLDEST, NEWEST = (3, 12), (3, 14)  # Qt crashes below; above, some locked packages have no ready-made file yet
COMMANDS = ("run", "test", "check", "bench", "soak", "lock")
STAMP, SOAK = "kontor.json", ["pytest", "-m", "soak"]

# What Qt and the PostgreSQL driver load and a bare Debian lacks: the file, and the package that brings it.
QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "fontconfig",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND_LIBRARIES = {"libwayland-client.so.0": "libwayland-client0", "libwayland-cursor.so.0": "libwayland-cursor0"}
DRAWING = ("shoot", "self-test")  # sub-commands that need Qt though they show no window

NO_DISPLAY = (
    "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open: "
    'draw it into PNG files with "python3 dev.py run shoot".'
)


class Trouble(Exception):
    """Something the user can put right; the text says how."""


class Interpreter(NamedTuple):
    """A Python that answered: how to start it, its version, and whether it can fill a virtual environment."""

    command: list[str]
    version: tuple[int, int]
    complete: bool = True


# --- Which Python -----------------------------------------------------------------------------------------------


def candidates(platform: str, running: str, which: Callable[..., Any], pyenv: Sequence[str]) -> list[list[str]]:
    """How a new enough Python might be started here, in the order of trying; none of these is sure to work."""
    versions = [f"{NEWEST[0]}.{minor}" for minor in range(NEWEST[1], OLDEST[1] - 1, -1)]
    launcher = [["py", "-" + version] for version in versions] if platform == "win32" and which("py") else []
    on_path = [which("python" + version) for version in versions]
    others = [which("python3"), which("python")]
    return [[running], *launcher, *([path] for path in [*on_path, *pyenv, *others] if path)]


def pyenv_pythons(platform: str, environ: Mapping[str, str], home: Path) -> list[str]:
    """What pyenv has built, the newest first."""
    windows = platform == "win32"
    root = Path(environ.get("PYENV_ROOT") or home / ".pyenv" / ("pyenv-win" if windows else ""))
    found = (root / "versions").glob("*/python.exe" if windows else "*/bin/python3")
    return [str(path) for path in sorted(found, key=lambda path: numbers_in(str(path)), reverse=True)]


def numbers_in(text: str) -> list[int]:
    """Sorts 3.9.18 before 3.13.0."""
    return [int(part) for part in "".join(c if c.isdigit() else " " for c in text).split()]


def choose(found: Iterable[list[str]], attempt: Callable[[list[str]], Interpreter | None]) -> Interpreter | None:
    """The first Python that answers, is new enough and complete; else one that lacks a part or is newer than tried."""
    second = None
    for command in found:
        answer = attempt(command)
        if answer is None or answer.version < OLDEST:
            continue
        if answer.complete and answer.version <= NEWEST:
            return answer
        second = second or answer
    return second


def attempt(command: list[str]) -> Interpreter | None:
    """Starts a Python, since a name on PATH may be a shim that only says it has no such version."""
    probe = "import ctypes, ssl, sys; from importlib.util import find_spec; "
    probe += "print(*sys.version_info[:2], int(find_spec('ensurepip') is not None))"
    try:
        done = subprocess.run([*command, "-c", probe], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return None
    numbers = numbers_in(done.stdout.decode("ascii", "replace"))
    if done.returncode or len(numbers) != 3:
        return None
    return Interpreter(command, (numbers[0], numbers[1]), bool(numbers[2]))


def which_python_to_get(platform: str, running: tuple[int, int]) -> str:
    """The sentence for a machine without a new enough Python."""
    where = "https://www.python.org/downloads/"
    if platform == "win32":
        where += " (or with: winget install Python.Python.3.13)"
    elif platform.startswith("linux"):
        where = (
            "your system's packages (Debian 13: python3 python3-venv; Ubuntu 24.04: python3.12 python3.12-venv), "
            f"on an older system with pyenv (pyenv install 3.13) or from {where}"
        )
    this = f"{running[0]}.{running[1]}"
    return f"Kontor needs Python 3.12, 3.13 or 3.14 and found none (this one is {this}): get Python 3.13 from {where}."


def find_interpreter() -> Interpreter:
    running = getattr(sys, "_base_executable", None) or sys.executable  # never .venv's own: it may be made anew
    pyenv = pyenv_pythons(sys.platform, os.environ, Path.home())
    chosen = choose(candidates(sys.platform, running, shutil.which, pyenv), attempt)
    if chosen is None:
        raise Trouble(which_python_to_get(sys.platform, sys.version_info[:2]))
    return chosen


# --- What the system must bring ---------------------------------------------------------------------------------


def sub_command(words: Sequence[str]) -> str | None:
    """The program's sub-command among its words; without one it opens the window."""
    rest = iter(words)
    for word in rest:
        if word == "--store":
            next(rest, None)
        elif not word.startswith("-"):
            return word
    return None


def opens_window(command: str, words: Sequence[str]) -> bool:
    asks = {"-h", "--help", "--version"}.intersection(words)
    return command == "run" and not asks and sub_command(words) is None


def has_display(platform: str, environ: Mapping[str, str]) -> bool:
    shown = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")  # the last: the user says where to draw
    return not platform.startswith("linux") or any(environ.get(name) for name in shown)


def needed_libraries(platform: str, environ: Mapping[str, str], command: str, words: Sequence[str]) -> dict[str, str]:
    """The shared libraries a command needs of a Linux system, by file name, each with its Debian package."""
    window = opens_window(command, words)
    draws = window or command in ("test", "check", "bench", "soak") or sub_command(words) in DRAWING
    if not platform.startswith("linux") or command == "lock" or not draws:
        return {}
    needed = dict(QT_LIBRARIES)
    if window and environ.get("DISPLAY"):
        needed.update(X11_LIBRARIES)
    if window and environ.get("WAYLAND_DISPLAY"):
        needed.update(WAYLAND_LIBRARIES)
    return needed


def can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def bring_system_packages(missing: Mapping[str, str], as_root: bool, debian: bool) -> None:
    """Installs what is missing, or says the one line that does."""
    packages = " ".join(sorted(set(missing.values())))
    if not packages:
        return
    if not debian:
        raise Trouble("Install these with your system's package manager: " + ", ".join(sorted(missing)))
    if not as_root:
        line = "sudo apt-get install " + packages
        raise Trouble(f"The system lacks some packages. Install them, then do the same again:\n\n    {line}\n")
    say("Installing system packages: " + packages)
    environ = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    subprocess.call(["apt-get", "update", "-qq"], env=environ)
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages.split()]
    if subprocess.call(install, env=environ, stdout=subprocess.DEVNULL):  # what goes wrong is told on the other channel
        raise Trouble(f"apt-get could not install {packages}; its own words are above.")


# --- The packages -----------------------------------------------------------------------------------------------


def locks_for(command: str, stamp: Mapping[str, Any]) -> list[str]:
    """The lock files a command stands on; once the development packages are there, they are kept up to date too."""
    return ["runtime.txt"] if command == "run" and "dev.txt" not in stamp else ["runtime.txt", "dev.txt"]


def steps(stamp: Mapping[str, Any], whole: bool, locked: Mapping[str, str], sources: str) -> list[str]:
    """What is still to do: nothing, when all was done before with the same locks and sources."""
    if not whole:
        return ["environment", "packages", "compile"]
    if any(stamp.get(name) != digest for name, digest in locked.items()):
        return ["packages", "compile"]
    return ["compile"] if stamp.get("sources") != sources else []


def python_of(folder: Path) -> Path:
    return folder / "Scripts" / "python.exe" if os.name == "nt" else folder / "bin" / "python"


def is_whole(folder: Path, stamp: Mapping[str, Any]) -> bool:
    """Whether the virtual environment still stands on the Python it was made with."""
    try:
        lines = (folder / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
    except OSError:
        return False
    settings = {key.strip(): value.strip() for key, _, value in (line.partition("=") for line in lines)}
    python = python_of(folder)
    same = stamp.get("python", str(python.resolve())) == str(python.resolve())
    new_enough = tuple(numbers_in(settings.get("version", ""))[:2]) >= OLDEST
    return new_enough and same and python.exists() and Path(settings.get("home", "")).is_dir()


def read_stamp(folder: Path) -> dict[str, Any]:
    try:
        return dict(json.loads((folder / STAMP).read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return {}  # never finished, or cut short: everything is done again


def fingerprint(folders: Iterable[Path]) -> str:
    """Changes when a source or a translation does."""
    digest = hashlib.sha256()
    for path in sorted(path for folder in folders for path in folder.rglob("*") if path.suffix in (".py", ".po")):
        about = path.stat()
        digest.update(f"{path}:{about.st_size}:{about.st_mtime_ns}\n".encode("utf-8", "replace"))
    return digest.hexdigest()


def set_up(command: str, words: Sequence[str], folder: Path) -> None:
    """Makes the system and the virtual environment ready for a command; when they are, does nothing."""
    stamp = read_stamp(folder)
    locks = locks_for(command, stamp)
    locked = {name: hashlib.sha256((LOCKS / name).read_bytes()).hexdigest() for name in locks}
    sources = fingerprint([ROOT / "app", ROOT / "resources" / "translations"])
    todo = steps(stamp, is_whole(folder, stamp), locked, sources)
    chosen = find_interpreter() if "environment" in todo else None
    needed = needed_libraries(sys.platform, os.environ, command, words)
    missing = {library: package for library, package in needed.items() if not can_load(library)}
    if chosen and not chosen.complete:
        missing["ensurepip"] = "python{}.{}-venv".format(*chosen.version)
    bring_system_packages(missing, is_root(), is_debian())
    if not todo:
        return
    if "packages" in todo:
        (folder / STAMP).unlink(missing_ok=True)  # cut short from here on, it must all be done again
        if chosen:
            make_environment(folder, chosen)
        install_packages(folder, LOCKS / locks[-1])
    compile_sources(folder)
    done = dict(locked, python=str(python_of(folder).resolve()), sources=sources)
    (folder / STAMP).write_text(json.dumps(done, indent=1) + "\n", encoding="utf-8")


def make_environment(folder: Path, chosen: Interpreter) -> None:
    if folder.exists() and any(folder.iterdir()) and not (folder / "pyvenv.cfg").exists():
        raise Trouble(f"{folder} is no virtual environment: name another folder in KONTOR_VENV.")
    say("Making {} with Python {}.{}".format(folder, *chosen.version))
    must([*chosen.command, "-m", "venv", "--clear", str(folder)], "The virtual environment could not be made.")


def install_packages(folder: Path, lock: Path) -> None:
    """Exactly the locked packages, each checked by its hash, with their byte code."""
    locked = [line.partition("==")[0] for line in lock.read_text(encoding="utf-8").splitlines() if line[:1].isalnum()]
    say(f"Installing {len(locked)} packages (once; about 150 MB)")
    pip = [str(python_of(folder)), "-m", "pip", "--disable-pip-version-check"]
    install = ["install", "--require-hashes", "--only-binary", ":all:", "--compile", "-r", str(lock)]
    install += [] if sys.stdout.isatty() else ["--quiet"]
    must([*pip, *install], "The packages could not be installed; pip's own words are above.")
    listed = subprocess.check_output([*pip, "list", "--format", "json"], env=environment()).decode("utf-8")
    names = {entry["name"].lower().replace("_", "-").replace(".", "-") for entry in json.loads(listed)}
    if left := sorted(names - set(locked) - {"pip"}):
        must([*pip, "uninstall", "-y", *left], "Packages no longer locked could not be taken out.")


def compile_sources(folder: Path) -> None:
    """Byte code and message catalogues; a source with a mistake in it is left for the program or the gates to name."""
    python = str(python_of(folder))
    subprocess.call([python, "-m", "compileall", "-q", "app"], env=environment(), cwd=str(ROOT))
    catalogues = "from app.language import compile_catalogues; compile_catalogues()"
    must([python, "-c", catalogues], "The translations could not be compiled; the words above say why.")


# --- Doing it ---------------------------------------------------------------------------------------------------


def environment() -> dict[str, str]:
    """The children's environment: our sources findable from any folder, UTF-8 on every console, no detours for pip."""
    detours = ("PYTHONHOME", "__PYVENV_LAUNCHER__", "PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT")
    kept = {name: value for name, value in os.environ.items() if name not in detours}
    return dict(kept, PYTHONPATH=str(ROOT), PYTHONUTF8="1")


def must(command: list[str], otherwise: str) -> None:
    if subprocess.call(command, env=environment(), cwd=str(ROOT)):
        raise Trouble(otherwise)


def hand_over(command: list[str], folder: Path | None = None) -> NoReturn:
    """Ends as the given command ends."""
    os.chdir(folder or os.curdir)
    if os.name == "posix":
        sys.stdout.flush()
        os.execve(command[0], command, environment())
    sys.exit(subprocess.call(command, env=environment()))  # Windows' exec would give the console back too early


def tests(words: list[str]) -> list[str]:
    """pytest; all tests are shared among the processors and one more process, since one always waits; a few are not worth it."""
    few = any(word[:1] != "-" or word in ("-s", "--pdb", "--trace") for word in words)
    return ["pytest"] if few else ["pytest", f"--numprocesses={(os.cpu_count() or 1) + 1}", "--dist=worksteal"]


def check(python: str, words: list[str]) -> int:
    """Runs every gate, also after one has failed, and ends with a table."""
    gates = {
        "style (ruff)": ["-m", "ruff", "check", "."],
        "types (mypy)": ["-m", "mypy"],
        "layers (import-linter)": ["-c", "from importlinter.cli import lint_imports_command as run; run()"],
        "tests (pytest)": ["-m", *tests(words), *(word for word in words if word != "--no-tests")],
    }
    table = f"\n{'gate':<26}{'result':<10}{'seconds':>8}"
    for gate, command in gates.items():
        began, result = time.monotonic(), "left out"
        if "pytest" not in command or "--no-tests" not in words:
            say(gate)
            result = "FAILED" if subprocess.call([python, *command], env=environment(), cwd=str(ROOT)) else "ok"
        table += f"\n{gate:<26}{result:<10}{time.monotonic() - began:>8.1f}"
    print(table)
    return int("FAILED" in table)


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def is_debian() -> bool:
    return Path("/etc/debian_version").exists() and shutil.which("apt-get") is not None


def say(text: str) -> None:
    print("== " + text, flush=True)


def main(words: list[str]) -> int:
    command, rest = "".join(words[:1]), words[1:]
    if command not in COMMANDS:
        print(__doc__)
        return 0 if command in ("-h", "--help") else 2
    if opens_window(command, rest) and not has_display(sys.platform, os.environ):
        raise Trouble(NO_DISPLAY)
    if command == "lock":
        hand_over([*find_interpreter().command, str(LOCKS / "lock.py"), *rest], ROOT)
    folder = Path(os.environ.get("KONTOR_VENV") or ROOT / ".venv").absolute()
    set_up(command, rest, folder)
    python = str(python_of(folder))
    if command == "run":
        hand_over([python, "-P", "-m", "app", *rest])  # -P: the folder one stands in is none of our sources
    if command == "check":
        return check(python, rest)
    hand_over([python, "-m", *{"test": tests(rest), "bench": ["tests.benchmarks"], "soak": SOAK}[command], *rest], ROOT)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)
