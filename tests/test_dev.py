"""The one command: it finds a Python, asks the system for the right packages, sets up once, ends as its work ends."""

import ast
import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import dev

SOURCE = Path(dev.__file__)


def interpreter(command, version, complete=True):
    return dev.Interpreter(command, version, complete)


# --- Which Python -----------------------------------------------------------------------------------------------

PYENV = ["/home/a/.pyenv/versions/3.13.0/bin/python3", "/home/a/.pyenv/versions/3.9.1/bin/python3"]


@pytest.mark.parametrize(
    ("platform", "on_path", "pyenv", "expected"),
    [
        ("linux", {}, [], [["RUN"]]),
        ("linux", {"python3.13": "/usr/bin/python3.13"}, [], [["RUN"], ["/usr/bin/python3.13"]]),
        (
            "linux",
            {"python3.12": "/s/python3.12", "python3.14": "/s/python3.14", "python3": "/s/python3"},
            PYENV,
            [["RUN"], ["/s/python3.14"], ["/s/python3.12"], [PYENV[0]], [PYENV[1]], ["/s/python3"]],
        ),
        ("win32", {}, [], [["RUN"]]),
        ("win32", {"py": "C:/py.exe"}, [], [["RUN"], ["py", "-3.14"], ["py", "-3.13"], ["py", "-3.12"]]),
        (
            "win32",
            {"py": "C:/py.exe", "python": "C:/Store/python.exe"},
            ["C:/p/3.12.1/python.exe"],
            [
                ["RUN"],
                ["py", "-3.14"],
                ["py", "-3.13"],
                ["py", "-3.12"],
                ["C:/p/3.12.1/python.exe"],
                ["C:/Store/python.exe"],
            ],
        ),
        ("linux", {"py": "/usr/bin/py"}, [], [["RUN"]]),
    ],
)
def test_where_a_python_is_looked_for_and_in_which_order(platform, on_path, pyenv, expected):
    assert dev.candidates(platform, "RUN", on_path.get, pyenv) == expected


@pytest.mark.parametrize(
    ("platform", "root", "program"),
    [("linux", ".pyenv", "bin/python3"), ("win32", ".pyenv/pyenv-win", "python.exe"), ("linux", None, "bin/python3")],
)
def test_what_pyenv_built_is_found_newest_first(tmp_path, platform, root, program):
    environ = {} if root else {"PYENV_ROOT": str(tmp_path / "elsewhere")}
    versions = tmp_path / (root or "elsewhere") / "versions"
    for version in ("3.9.18", "3.13.0", "3.12.1"):
        path = versions / version / program
        path.parent.mkdir(parents=True)
        path.touch()
    found = dev.pyenv_pythons(platform, environ, tmp_path)
    assert found == [str(versions / version / program) for version in ("3.13.0", "3.12.1", "3.9.18")]


@pytest.mark.parametrize(
    ("answers", "chosen"),
    [
        ([None, None], None),
        ([(3, 11), None], None),
        ([(3, 11), None, (3, 13)], 2),  # the default is old, a shim fails, pyenv has one
        ([(3, 12), (3, 14)], 0),  # the running one is good enough
        ([(3, 15), (3, 13)], 1),  # not yet tried with 3.15
        ([(3, 15), (3, 11)], 0),  # better than nothing
        ([(2, 7), (3, 14)], 1),
    ],
)
def test_the_first_python_that_answers_and_is_new_enough_is_taken(answers, chosen):
    found = [[str(number)] for number in range(len(answers))]
    taken = dev.choose(found, lambda command: (v := answers[int(command[0])]) and interpreter(command, v))
    assert taken == (None if chosen is None else interpreter(found[chosen], answers[chosen]))


def test_a_python_that_can_make_environments_goes_before_one_that_lacks_that_part():
    answers = {"debian": interpreter(["debian"], (3, 13), complete=False), "pyenv": interpreter(["pyenv"], (3, 12))}
    assert dev.choose([["debian"], ["pyenv"]], lambda command: answers[command[0]]).command == ["pyenv"]
    assert dev.choose([["debian"]], lambda command: answers[command[0]]).command == ["debian"]


def test_every_candidate_is_really_tried(tmp_path):
    if os.name == "nt":
        pytest.skip("makes shell scripts")
    shim, silent = tmp_path / "shim", tmp_path / "silent"
    shim.write_text("#!/bin/sh\necho 'pyenv: python3.13: command not found' >&2\nexit 127\n")
    silent.write_text("#!/bin/sh\nexit 0\n")
    for path in (shim, silent):
        path.chmod(0o755)
    assert dev.attempt([str(shim)]) is None
    assert dev.attempt([str(silent)]) is None
    assert dev.attempt([str(tmp_path / "absent")]) is None
    assert dev.attempt([sys.executable]).version == sys.version_info[:2]


@pytest.mark.parametrize(
    ("platform", "words"),
    [
        ("win32", ["python.org/downloads", "winget install Python.Python.3.13"]),
        ("darwin", ["python.org/downloads"]),
        ("linux", ["python.org/downloads", "Debian 13", "python3.12-venv", "pyenv install 3.13"]),
    ],
)
def test_without_any_the_user_is_told_which_python_to_get_and_where(platform, words):
    sentence = dev.which_python_to_get(platform, (3, 11))
    assert "3.12, 3.13 or 3.14" in sentence
    assert "this one is 3.11" in sentence
    assert all(word in sentence for word in words)


# --- What the system must bring ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ([], True),
        (["--store", "a.kontor"], True),
        (["--store=a.kontor"], True),
        (["shoot"], False),
        (["--store", "a.kontor", "report", "pipeline"], False),
        (["demo", "a.kontor"], False),
        (["--help"], False),
        (["--version"], False),
    ],
)
def test_only_the_program_without_a_sub_command_opens_a_window(words, window):
    assert dev.opens_window("run", words) is window
    assert not dev.opens_window("test", words)


@pytest.mark.parametrize(
    ("platform", "environ", "display"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "vnc"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_where_a_window_can_be_seen(platform, environ, display):
    assert dev.has_display(platform, environ) is display


X11, WAYLAND = {"DISPLAY": ":0"}, {"WAYLAND_DISPLAY": "wayland-0"}
QT = set(dev.QT_LIBRARIES)


@pytest.mark.parametrize(
    ("platform", "environ", "command", "words", "needed"),
    [
        ("win32", {}, "run", [], set()),
        ("darwin", {}, "test", [], set()),
        ("linux", {}, "test", [], QT),
        ("linux", X11, "test", [], QT),
        ("linux", {}, "bench", [], QT),
        ("linux", {}, "lock", [], set()),
        ("linux", X11, "run", [], QT | set(dev.X11_LIBRARIES)),
        ("linux", WAYLAND, "run", [], QT | set(dev.WAYLAND_LIBRARIES)),
        ("linux", {**X11, **WAYLAND}, "run", [], QT | set(dev.X11_LIBRARIES) | set(dev.WAYLAND_LIBRARIES)),
        ("linux", X11, "run", ["shoot"], QT),
        ("linux", {}, "run", ["self-test"], QT),
        ("linux", {}, "run", ["report", "pipeline"], set()),
        ("linux", {}, "run", ["import", "a.csv"], set()),
    ],
)
def test_a_command_asks_the_system_only_for_what_it_uses(platform, environ, command, words, needed):
    assert set(dev.needed_libraries(platform, environ, command, words)) == needed


def test_a_plain_user_gets_one_line_to_copy():
    missing = {"libGL.so.1": "libgl1", "libEGL.so.1": "libegl1"}
    with pytest.raises(dev.Trouble) as caught:
        dev.bring_system_packages(missing, as_root=False, debian=True)
    assert str(caught.value).splitlines()[2] == "    sudo apt-get install libegl1 libgl1"


def test_another_linux_is_told_what_is_missing():
    with pytest.raises(dev.Trouble, match=r"package manager: libEGL\.so\.1, libGL\.so\.1"):
        dev.bring_system_packages({"libGL.so.1": "libgl1", "libEGL.so.1": "libegl1"}, as_root=True, debian=False)


def test_root_on_debian_has_them_installed(monkeypatch, capsys):
    called = []
    monkeypatch.setattr(subprocess, "call", lambda command, **more: called.append(command) or 0)
    dev.bring_system_packages({"libGL.so.1": "libgl1"}, as_root=True, debian=True)
    assert called[-1][:2] == ["apt-get", "install"]
    assert called[-1][-1] == "libgl1"
    assert "libgl1" in capsys.readouterr().out
    dev.bring_system_packages({}, as_root=True, debian=True)
    assert len(called) == 2


def test_debians_missing_part_of_python_is_asked_for_with_all_the_rest(little_house, monkeypatch):
    monkeypatch.setattr(dev, "find_interpreter", lambda: interpreter(["python3.13"], (3, 13), complete=False))
    monkeypatch.setattr(dev, "needed_libraries", lambda *asked: {"libGL.so.1": "libgl1"})
    monkeypatch.setattr(dev, "can_load", lambda library: False)
    monkeypatch.setattr(dev, "is_root", lambda: False)
    monkeypatch.setattr(dev, "is_debian", lambda: True)
    with pytest.raises(dev.Trouble, match=r"sudo apt-get install libgl1 python3\.13-venv\n"):
        dev.set_up("test", [], little_house / "venv")


@pytest.mark.skipif(sys.platform != "linux", reason="names Linux libraries")
def test_a_missing_library_is_noticed():
    assert dev.can_load("libc.so.6")
    assert not dev.can_load("libkontor-has-none.so.1")


# --- The packages -----------------------------------------------------------------------------------------------

LOCKED = {"runtime.txt": "a"}


@pytest.mark.parametrize(
    ("stamp", "whole", "sources", "todo"),
    [
        ({}, False, "s", ["environment", "packages", "compile"]),
        ({}, True, "s", ["packages", "compile"]),
        ({"runtime.txt": "a", "sources": "s"}, True, "s", []),
        ({"runtime.txt": "a", "dev.txt": "d", "sources": "s"}, True, "s", []),
        ({"runtime.txt": "old", "sources": "s"}, True, "s", ["packages", "compile"]),
        ({"runtime.txt": "a", "sources": "old"}, True, "s", ["compile"]),
        ({"runtime.txt": "a", "sources": "s"}, False, "s", ["environment", "packages", "compile"]),
    ],
)
def test_only_what_has_changed_is_done_again(stamp, whole, sources, todo):
    assert dev.steps(stamp, whole, LOCKED, sources) == todo


@pytest.mark.parametrize(
    ("command", "stamp", "locks"),
    [
        ("run", {}, ["runtime.txt"]),
        ("run", {"runtime.txt": "a"}, ["runtime.txt"]),
        ("run", {"runtime.txt": "a", "dev.txt": "d"}, ["runtime.txt", "dev.txt"]),
        ("test", {"runtime.txt": "a"}, ["runtime.txt", "dev.txt"]),
    ],
)
def test_running_needs_the_small_set_until_the_big_one_is_there(command, stamp, locks):
    assert dev.locks_for(command, stamp) == locks


def wheel(folder, name):
    """A tiny package as a wheel file, and its line in a lock file."""
    path = folder / f"{name}-1.0-py3-none-any.whl"
    about = f"{name}-1.0.dist-info"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"{name}.py", "ANSWER = 42\n")
        archive.writestr(f"{about}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        archive.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{about}/RECORD", f"{name}.py,,\n{about}/METADATA,,\n{about}/WHEEL,,\n{about}/RECORD,,\n")
    return f"{name}==1.0 --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}\n"


@pytest.fixture
def little_house(tmp_path, monkeypatch):
    """A checkout of two files and two locked packages, set up from wheels on this disk and from nowhere else."""
    for name in ("app", "resources/translations", "requirements", "wheels"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "app" / "__init__.py").touch()
    (tmp_path / "app" / "language.py").write_text("def compile_catalogues(): open('catalogues', 'a').write('x')\n")
    first, second = wheel(tmp_path / "wheels", "first"), wheel(tmp_path / "wheels", "second")
    (tmp_path / "requirements" / "runtime.txt").write_text(first)
    (tmp_path / "requirements" / "dev.txt").write_text(first + second)
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "LOCKS", tmp_path / "requirements")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "wheels"))
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    return tmp_path


def packages_of(folder):
    return {path.name.partition("-")[0] for path in folder.rglob("*.dist-info")} - {"pip"}


def test_it_sets_up_once_exactly_and_compiled(little_house, monkeypatch, capfd):
    folder = little_house / "venv"
    dev.set_up("run", ["list"], folder)
    assert packages_of(folder) == {"first"}
    assert list(folder.rglob("__pycache__/first.*.pyc")), "byte code must be there though the environment forbids it"
    assert list((little_house / "app").rglob("__pycache__/language.*.pyc"))
    assert (little_house / "catalogues").read_text() == "x"

    with monkeypatch.context() as patch:
        patch.setattr(subprocess, "call", lambda *words, **more: pytest.fail(f"did again: {words}"))
        dev.set_up("run", ["list"], folder)

    dev.set_up("test", [], folder)
    assert packages_of(folder) == {"first", "second"}
    shutil.copy(little_house / "requirements" / "runtime.txt", little_house / "requirements" / "dev.txt")
    dev.set_up("run", ["list"], folder)
    assert packages_of(folder) == {"first"}, "a package that is no longer locked must go"

    (little_house / "app" / "new.py").write_text("ANSWER = 42\n")
    capfd.readouterr()
    dev.set_up("run", ["list"], folder)
    assert list((little_house / "app").rglob("__pycache__/new.*.pyc"))
    assert "Installing" not in capfd.readouterr().out


def test_a_package_with_another_hash_is_refused_and_nothing_counts_as_done(little_house, capfd):
    lock = little_house / "requirements" / "runtime.txt"
    lock.write_text("first==1.0 --hash=sha256:" + "0" * 64 + "\n")
    with pytest.raises(dev.Trouble, match="could not be installed"):
        dev.set_up("run", ["list"], little_house / "venv")
    assert "HASHES" in capfd.readouterr().err
    assert not (little_house / "venv" / dev.STAMP).exists()


def test_a_folder_that_is_something_else_is_never_emptied(little_house):
    letters = little_house / "letters"
    letters.mkdir()
    (letters / "to-grandmother.txt").write_text("Dear")
    with pytest.raises(dev.Trouble, match="KONTOR_VENV"):
        dev.set_up("run", ["list"], letters)
    assert (letters / "to-grandmother.txt").read_text() == "Dear"


@pytest.mark.parametrize(
    ("version", "stamped", "home", "whole"),
    [
        ("3.13.0", None, True, True),
        ("3.13.0", "same", True, True),
        ("3.11.7", None, True, False),
        ("3.13.0", "/usr/bin/python3.12", True, False),
        ("3.13.0", None, False, False),
    ],
)
def test_an_environment_whose_python_is_gone_or_changed_is_made_anew(tmp_path, version, stamped, home, whole):
    python = dev.python_of(tmp_path)
    python.parent.mkdir()
    python.touch()
    base = tmp_path if home else tmp_path / "gone"
    (tmp_path / "pyvenv.cfg").write_text(f"home = {base}\nversion = {version}\n")
    stamp = {} if stamped is None else {"python": str(python.resolve()) if stamped == "same" else stamped}
    assert dev.is_whole(tmp_path, stamp) is whole
    assert not dev.is_whole(tmp_path / "absent", {})


@pytest.mark.parametrize(
    ("words", "shared"),
    [([], True), (["-x"], True), (["tests/test_dev.py"], False), (["-k", "pie"], False), (["--pdb"], False), (["-s"], False)],
)
def test_only_the_whole_run_is_shared_among_the_processors(words, shared):
    assert any(word.startswith("--numprocesses=") for word in dev.tests(words)) is shared


@pytest.mark.parametrize("content", [None, "", "{", "[1"])
def test_a_stamp_cut_short_counts_as_none(tmp_path, content):
    if content is not None:
        (tmp_path / dev.STAMP).write_text(content)
    assert dev.read_stamp(tmp_path) == {}


# --- Doing it ---------------------------------------------------------------------------------------------------


def start(*words, python=sys.executable, **environ):
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run([python, str(SOURCE), *words], capture_output=True, text=True, env={**kept, **environ})
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(("words", "code"), [([], 2), (["dance"], 2), (["--help"], 0)])
def test_it_says_what_it_can_do(words, code):
    returned, out, _err = start(*words)
    assert returned == code
    assert all(f"dev.py {command}" in out for command in dev.COMMANDS)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
def test_without_a_display_one_sentence_names_run_shoot():
    returned, out, err = start("run")
    assert (returned, out) == (1, "")
    assert err.splitlines() == [dev.NO_DISPLAY]
    assert "run shoot" in err


def test_the_gates_end_with_a_table_that_names_the_failed_one(tmp_path, monkeypatch, capsys):
    started = []
    monkeypatch.setattr(subprocess, "call", lambda command, **more: started.append(command) or int("mypy" in command))
    assert dev.check("python", ["-x"]) == 1
    table = capsys.readouterr().out.partition("gate ")[2]
    results = {line.split()[0]: line.split()[-2] for line in table.splitlines()[1:]}
    assert results == {"style": "ok", "types": "FAILED", "layers": "ok", "tests": "ok"}
    assert started[-1] == ["python", "-m", *dev.tests([]), "-x"]


def test_the_gates_may_leave_out_tests_that_have_just_passed_and_say_so(monkeypatch, capsys):
    monkeypatch.setattr(subprocess, "call", lambda command, **more: int("pytest" in command))
    assert dev.check("python", ["--no-tests"]) == 0
    assert "left out" in capsys.readouterr().out


def test_the_children_find_our_sources_from_any_folder(monkeypatch):
    monkeypatch.setenv("PYTHONHOME", "/nowhere")
    monkeypatch.setenv("PIP_USER", "1")
    kept = dev.environment()
    assert kept["PYTHONPATH"] == str(dev.ROOT)
    assert kept["PYTHONUTF8"] == "1"
    assert not {"PYTHONHOME", "PIP_USER"} & set(kept)


def test_it_ends_as_the_command_it_hands_over_to():
    for code in (0, 5):
        program = f"import dev, sys; dev.hand_over([sys.executable, '-c', 'raise SystemExit({code})'])"
        assert subprocess.run([sys.executable, "-c", program], cwd=dev.ROOT).returncode == code


def test_it_runs_on_an_old_python_with_nothing_but_its_standard_library():
    source = SOURCE.read_text("utf-8")
    tree = ast.parse(source, feature_version=(3, 8))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert imported <= set(sys.stdlib_module_names)
    assert source.isascii(), "a Windows console may know no other letters"
    assert len(source.splitlines()) < 400


OLD = [path for path in dev.pyenv_pythons(sys.platform, os.environ, Path.home()) if "3.8." in path]


@pytest.mark.skipif(not OLD, reason="no Python 3.8 under pyenv here")
def test_it_really_runs_on_python_3_8():
    assert start("--help", python=OLD[0])[0] == 0
    program = "import dev, json; print(json.dumps(dev.find_interpreter().version))"
    done = subprocess.run([OLD[0], "-c", program], cwd=dev.ROOT, capture_output=True, text=True, check=True)
    assert tuple(json.loads(done.stdout)) >= dev.OLDEST


@pytest.mark.skipif(os.name == "nt", reason="runs a shell script")
@pytest.mark.parametrize(
    ("data", "fails", "code", "calls"),
    [
        (True, "", 0, ["required dev.py test", "required dev.py check --no-tests"]),
        (False, "", 0, ["absent dev.py test", "absent dev.py check --no-tests"]),
        (True, "test", 3, ["required dev.py test"]),
        (True, "check", 3, ["required dev.py test", "required dev.py check --no-tests"]),
    ],
)
def test_a_change_passes_only_when_the_tests_and_every_gate_do(tmp_path, data, fails, code, calls):
    checkout, programs = tmp_path / "checkout", tmp_path / "programs"
    for folder in (checkout / ".ci", programs):
        folder.mkdir(parents=True)
    if data:
        (tmp_path / "shared" / "data").mkdir(parents=True)
    shutil.copy(dev.ROOT / ".ci" / "run", checkout / ".ci" / "run")
    python = programs / "python3"
    python.write_text(f'#!/bin/sh\necho "${{KONTOR_DATA:-absent}} $*"\n[ "$2" = "{fails}" ] && exit 3\nexit 0\n')
    python.chmod(0o755)
    environ = {"PATH": f"{programs}:{os.environ['PATH']}"}
    done = subprocess.run(["bash", ".ci/run"], cwd=checkout, env=environ, capture_output=True, text=True)
    assert (done.returncode, done.stdout.splitlines()) == (code, calls)
