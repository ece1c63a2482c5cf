"""One window per company file: held by the operating system, freed by it too."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.store import instance

HOLD = """
import sys
from pathlib import Path
from app.store import instance
with instance.hold(Path(sys.argv[1])) as ours:
    print(ours, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def other_program(tmp_path):
    """Another program that holds tmp_path / "a.kontor"."""
    command = [sys.executable, "-c", HOLD, str(tmp_path / "a.kontor")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]) as program:
        assert program.stdout.readline().strip() == b"True"
        yield program
        program.kill()


def test_a_second_window_of_the_same_file_is_recognised(other_program, tmp_path):
    with instance.hold(tmp_path / "a.kontor") as ours:
        assert not ours
    with instance.hold(tmp_path / "b.kontor") as ours:
        assert ours


def test_the_file_is_recognised_by_any_of_its_names(other_program, tmp_path, monkeypatch):
    (tmp_path / "a.kontor").touch()
    (tmp_path / "link").symlink_to(tmp_path / "a.kontor")
    (tmp_path / "folder").mkdir()
    monkeypatch.chdir(tmp_path)
    for name in ("a.kontor", tmp_path / "link", tmp_path / "folder" / ".." / "a.kontor"):
        with instance.hold(Path(name)) as ours:
            assert not ours


def test_a_killed_window_lets_go(other_program, tmp_path):
    os.kill(other_program.pid, signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
    other_program.wait()
    with instance.hold(tmp_path / "a.kontor") as ours:
        assert ours


def test_a_closed_window_lets_go(tmp_path):
    for _ in range(2):
        with instance.hold(tmp_path / "a.kontor") as ours, instance.hold(tmp_path / "a.kontor") as second:
            assert (ours, second) == (True, False)


def test_nothing_lies_beside_the_file(tmp_path):
    with instance.hold(tmp_path / "a.kontor"):
        assert list(tmp_path.iterdir()) == []
        assert instance.folder().is_relative_to(Path(os.environ["XDG_STATE_HOME"]) if sys.platform == "linux" else Path.home())


def test_a_worker_of_the_window_does_not_keep_its_lock(tmp_path):
    with instance.hold(tmp_path / "a.kontor"):
        worker = subprocess.Popen([sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=subprocess.PIPE)
    try:
        with instance.hold(tmp_path / "a.kontor") as ours:
            assert ours
    finally:
        worker.communicate(b"")
