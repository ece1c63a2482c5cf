"""The window is painted before anything heavy is imported, and as large as the user wants it."""

import os
import subprocess
import sys
from pathlib import Path

from app import settings

TOP = Path(__file__).resolve().parents[1]
HEAVY = (
    "numpy",
    "pyqtgraph",
    "reportlab",
    "sqlalchemy",
    "psycopg",
    "sqlcipher3",
    "xlsxwriter",
    "python_calamine",
    "phonenumbers",
    "stdnum",
)
FIRST_PAINT = """
import sys
from app import program, settings
kept = settings.Settings()
program.enlarge(kept)
application = program.dress(kept, "light")
started = program.Program(kept)
started.window.show()
application.processEvents()
print("painted", started.window.isVisible())
print("enlarged", started.window.devicePixelRatioF())
print("heavy", sorted(name for name in {heavy!r} if name in sys.modules))
started.close()
"""


def painted(folder, **more):
    """What the first painted window says of itself."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "KONTOR_CONFIG_DIR": str(folder), "PYTHONPATH": str(TOP), **more}
    return subprocess.run(
        [sys.executable, "-c", FIRST_PAINT.format(heavy=HEAVY)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_nothing_heavy_is_there_when_the_window_is_painted_first(tmp_path):
    done = painted(tmp_path)
    assert "painted True" in done.stdout, done.stderr
    assert "heavy []" in done.stdout, done.stdout
    assert "enlarged 1.0" in done.stdout


def test_the_window_is_as_large_as_the_settings_say(tmp_path):
    kept = settings.Settings(tmp_path)
    kept.set(settings.SCALE, "150")
    kept.save()
    assert "enlarged 1.5" in painted(tmp_path).stdout
    assert "enlarged 2.0" in painted(tmp_path, QT_SCALE_FACTOR="2").stdout  # who starts the program has the last word


def test_the_tabs_are_shown_without_what_compares_names_or_formats_papers():
    missing = "print(sorted({'rapidfuzz', 'reportlab', 'phonenumbers'} & set(sys.modules)))"
    command = [sys.executable, "-c", f"import sys, app.store.opening, app.views.tabs; {missing}"]
    done = subprocess.run(command, cwd=TOP, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == "[]\n"
