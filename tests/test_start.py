"""The window is painted before anything heavy is imported."""

import os
import subprocess
import sys
from pathlib import Path

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
application = program.dress(kept, "light")
started = program.Program(kept)
started.window.show()
application.processEvents()
print("painted", started.window.isVisible())
print("heavy", sorted(name for name in {heavy!r} if name in sys.modules))
started.close()
"""


def test_nothing_heavy_is_there_when_the_window_is_painted_first(tmp_path):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "KONTOR_CONFIG_DIR": str(tmp_path), "PYTHONPATH": str(TOP)}
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT.format(heavy=HEAVY)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "painted True" in done.stdout, done.stderr
    assert "heavy []" in done.stdout, done.stdout
