"""Takes unused objects that refer to each other apart on the screen's thread, and on no other.

Python does that on whatever thread happens to need memory. If among them is one that was told of by a Qt signal, that thread
then holds Qt's lock on connections and waits for Python's, while the screen's thread holds Python's and waits for
Qt's: the window stands still for ever.
"""

from __future__ import annotations

import gc
import time
from typing import Final

from PySide6.QtCore import QObject, QTimer

EVERY_MS: Final = 500
RARELY: Final = 10.0  # seconds between two looks at everything, which take the longest

_last = 0.0


class Collector(QObject):
    """While it lives, nothing is collected but by it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(collect_due)
        self._timer.start()

    def stop(self) -> None:
        """Let Python do it again as before."""
        self._timer.stop()
        if self._before:
            gc.enable()


def collect_due() -> None:
    """Collect what Python would have collected by now."""
    global _last
    counts, limits = gc.get_count(), gc.get_threshold()
    if counts[2] > limits[2] and time.monotonic() - _last > RARELY:
        _last = time.monotonic()
        gc.collect()
    elif counts[1] > limits[1]:
        gc.collect(1)
    elif counts[0] > limits[0]:
        gc.collect(0)
