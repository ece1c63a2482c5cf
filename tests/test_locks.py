"""The locked packages: what pyproject.toml asks for, ready made for Windows, free of the GPL, without addresses."""

import ast
import json
import re
import subprocess
import sys
import tomllib
from importlib.metadata import distribution, packages_distributions
from pathlib import Path

import pytest
from packaging.markers import Marker, default_environment
from packaging.requirements import Requirement
from packaging.tags import compatible_tags, cpython_tags
from packaging.utils import canonicalize_name, parse_wheel_filename

from requirements import lock

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "requirements"
PYTHONS = [(3, 12), (3, 13), (3, 14)]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LINE = re.compile(r"(?P<name>[a-z0-9-]+)==(?P<version>[^ ]+)( ; (?P<marker>.+?))? \\")
# Where packages come from is each machine's own business; brackets keep this line from finding itself.
ADDRESSES = re.compile(
    r"pythonhosted[.]org|pypi[.]org|npmjs[.]|deb[.]debian|(index-url|find-links)\s*[=:]|/root/[.]|/opt/(wheels|pypi)"
)


def locked(name):
    """name -> (version, marker or None, hashes) of a lock file; a line of any other form is an error."""
    entries, hashes = {}, None
    for line in (LOCKS / name).read_text("utf-8").splitlines():
        if found := LINE.fullmatch(line):
            hashes = set()
            marker = Marker(found["marker"]) if found["marker"] else None
            entries[found["name"]] = (found["version"], marker, hashes)
        else:
            assert re.fullmatch(r"    --hash=sha256:[0-9a-f]{64}( \\)?", line), f"{name}: {line}"
            hashes.add(line.split()[0].removeprefix("--hash="))
    return entries


RUNTIME, DEV = locked("runtime.txt"), locked("dev.txt")
ON_WINDOWS = json.loads((LOCKS / "windows.json").read_text("utf-8"))


def holds(marker, system, python):
    system = {"windows": ("win32", "Windows", "nt"), "linux": ("linux", "Linux", "posix")}[system]
    here = {**default_environment(), **dict(zip(("sys_platform", "platform_system", "os_name"), system, strict=True))}
    here |= {"python_version": "{}.{}".format(*python), "python_full_version": "{}.{}.9".format(*python)}
    return marker is None or marker.evaluate(here)


@pytest.mark.parametrize("name", ["runtime.txt", "dev.txt", "uv.txt"])
def test_lock_files_hold_names_versions_and_hashes_only(name):
    entries = locked(name)
    assert entries
    assert all(hashes for _version, _marker, hashes in entries.values())


@pytest.mark.parametrize(
    ("asked", "entries"),
    [(PROJECT["project"]["dependencies"], RUNTIME), (PROJECT["dependency-groups"]["dev"], DEV)],
    ids=["runtime", "dev"],
)
def test_the_locks_are_those_of_pyproject(asked, entries):
    for requirement in map(Requirement, asked):
        version, _marker, _hashes = entries[canonicalize_name(requirement.name)]
        assert version in requirement.specifier, f"{requirement}: run dev.py lock"


def test_development_uses_exactly_the_run_time_packages():
    assert {name: (entry[0], entry[2]) for name, entry in RUNTIME.items()} == {
        name: (entry[0], entry[2]) for name, entry in DEV.items() if name in RUNTIME
    }


@pytest.mark.parametrize("name", RUNTIME)
def test_every_locked_package_has_a_ready_made_file_for_windows(name):
    version, marker, hashes = RUNTIME[name]
    for python in [python for python in PYTHONS if holds(marker, "windows", python)]:
        record = ON_WINDOWS[name]
        assert record["version"] == version, "run dev.py lock"
        short = "cp{}{}".format(*python)
        fits = {*cpython_tags(python, platforms=["win_amd64"]), *compatible_tags(python, short, ["win_amd64"])}
        files = {file for file in record["files"] if parse_wheel_filename(file)[3] & fits}
        assert files, f"{name} {version} has no file for Windows x64 and Python {python}"
        assert {f"sha256:{record['files'][file]}" for file in files} <= hashes


def test_some_packages_are_for_windows_alone_and_some_never():
    """So that the test above is not green because its markers never hold."""
    assert holds(RUNTIME["pywin32-ctypes"][1], "windows", (3, 13))
    assert not holds(RUNTIME["pywin32-ctypes"][1], "linux", (3, 13))
    assert not holds(RUNTIME["secretstorage"][1], "windows", (3, 13))


def forbids_a_closed_program(named):
    """Whether every way to take this licence is the GPL or the AGPL; the LGPL is fine for a replaceable library."""
    ways = re.split(r"\bOR\b", named)
    strict = re.compile(r"(?<!L)\b(A?GPL)|\bGPL|Affero|(?<!Lesser )(?<!Library )General Public License", re.IGNORECASE)
    return all(strict.search(re.sub(r"\S+ WITH \S*exception\S*", "", way, flags=re.IGNORECASE)) for way in ways)


@pytest.mark.parametrize(
    ("named", "strict"),
    [
        ("MIT", False),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", False),
        ("LGPL OR GNU Lesser General Public License v2 or later (LGPLv2+)", False),
        ("BSD-3-Clause AND GPL-3.0-or-later WITH GCC-exception-3.1", False),
        ("GPL-3.0-only", True),
        ("BSD-3-Clause AND GPL-3.0-only", True),
        ("GPLv3+", True),
        ("GNU General Public License v3 (GPLv3)", True),
        ("GPL OR GNU Affero General Public License v3", True),
        ("AGPL-3.0", True),
    ],
)
def test_the_gpl_is_told_from_the_lgpl(named, strict):
    assert forbids_a_closed_program(named) is strict


@pytest.mark.parametrize("name", RUNTIME)
def test_no_locked_package_is_gpl(name):
    _version, marker, _hashes = RUNTIME[name]
    named = []
    if marker is None or marker.evaluate():
        named.append(lock.licence(distribution(name)))
    if name in ON_WINDOWS:
        named.append(ON_WINDOWS[name]["licence"])
    assert named, f"{name} is neither installed here nor recorded for Windows"
    for text in named:
        assert text != "none named", f"{name} names no licence: find out which it is"
        assert not forbids_a_closed_program(text), f"{name}: {text}"


def test_what_runs_here_is_what_is_locked():
    here = {name: version for name, (version, marker, _hashes) in RUNTIME.items() if not marker or marker.evaluate()}
    assert {name: distribution(name).version for name in here} == here


@pytest.mark.parametrize(
    ("folder", "asked"),
    [
        ("app", PROJECT["project"]["dependencies"]),
        ("tests", PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"]),
    ],
)
def test_whatever_is_imported_is_asked_for_by_name(folder, asked):
    """A package that only came along with another may be gone with that one's next version."""
    wanted = {canonicalize_name(Requirement(line).name) for line in asked}
    wanted |= {"shiboken6"}  # one thing with PySide6
    own = {"app", "tests", "dev", "requirements", *sys.stdlib_module_names}
    brought_by = packages_distributions()
    unasked = []
    for path in (ROOT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and not node.level:
                names = [node.module]
            for name in {name.partition(".")[0] for name in names} - own:
                if not {canonicalize_name(package) for package in brought_by.get(name, [])} & wanted:
                    unasked.append(f"{path.relative_to(ROOT)}: {name}")
    assert not unasked


def tracked_files():
    try:
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):  # unpacked from an archive: everything that is not hidden
        shown = [path for path in ROOT.iterdir() if not path.name.startswith(".")]
        inside = [path for top in shown for path in (top.rglob("*") if top.is_dir() else [top]) if path.is_file()]
        return [path for path in inside if path.suffix not in (".pyc", ".mo")]
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def test_no_file_names_a_package_registry_or_a_place_on_one_machine():
    files = tracked_files()
    assert ROOT / "dev.py" in files
    found = []
    for path in files:
        if path.suffix != ".png":
            text = path.read_text("utf-8")
            found += [f"{path.relative_to(ROOT)}: {match[0]}" for match in ADDRESSES.finditer(text)]
    assert not found


def test_no_file_binds_the_checkout_to_one_tool_or_python():
    names = {path.name for path in tracked_files()}
    assert not names & {"uv.lock", ".python-version", "Pipfile.lock", "poetry.lock"}


def test_a_lock_file_that_names_an_address_is_refused(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(lock, "FOLDER", tmp_path)
    (tmp_path / "runtime.txt").write_text("alembic==1.20.1\n")
    assert lock.refuse_addresses() == 0
    (tmp_path / "dev.txt").write_text("alembic @ https://example.org/alembic.whl\n")
    assert lock.refuse_addresses() == 1
    assert "dev.txt" in capsys.readouterr().err
