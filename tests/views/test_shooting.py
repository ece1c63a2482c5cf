"""`shoot` draws the real window in every theme and scale, and leaves the user's settings alone."""

import json
import subprocess
import sys

import pytest

from app.views.tabs import TABS
from tests.office import fill
from tests.windows import environment

SCRIPT = """
import json, pathlib, sys
from app import program
from app.trouble import Trouble
store, tabs, folder, scale, theme = json.loads(sys.argv[1])
try:
    made = program.shoot(store, tabs, pathlib.Path(folder), (1366, 768), scale, theme)
except Trouble as trouble:
    print(json.dumps(str(trouble)))
else:
    from PySide6.QtGui import QImage
    print(json.dumps([[path.name, QImage(str(path)).width(), QImage(str(path)).height()] for path in made]))
"""


@pytest.fixture
def shot(tmp_path, store_file):
    fill(store_file)

    def shoot(tabs, scale=1.0, theme="light", store=store_file):
        words = json.dumps([str(store), tabs, str(tmp_path / "pictures"), scale, theme])
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT, words], env=environment(tmp_path), capture_output=True, text=True, timeout=100
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout.splitlines()[-1])

    return shoot


def test_every_tab_is_drawn_at_the_size_asked_for_and_the_settings_stay(shot, tmp_path):
    names = [f"{kind.key}{face}" for kind in TABS for face in (("", "-month") if kind.key == "calendar" else ("",))]
    assert shot([]) == [[f"{name}-light.png", 1366, 768] for name in names]
    assert not (tmp_path / "config" / "settings.json").exists()


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_the_window_fits_a_screen_of_150_per_cent(shot, theme):
    ((name, width, height),) = shot(["cases"], 1.5, theme)
    assert name == f"cases-{theme}-1.5x.png"
    assert (width, height) == (1366, 768), "nothing asks for more"


def test_the_page_of_a_first_start_is_drawn_too(shot):
    assert shot(["start"]) == [["start-light.png", 1366, 768]]


def test_a_tab_there_is_not_is_told_with_those_there_are(shot):
    there = ", ".join(kind.key for kind in TABS)
    assert shot(["orders"]) == f"There is no tab orders. There are: {there}, start."


def test_a_store_that_does_not_open_is_told(shot, tmp_path):
    assert shot([], store=tmp_path / "nothing.kontor").startswith("There is no file")
