"""The end of a window as a kill ends it, and what is safe of its typing."""

from app.store import drafts
from tests.windows import SLOW


def open_drafts(desk):
    """The typing that is safe by now, as the file has it."""
    kept = desk.window.jobs.keeper._drafts
    return kept._thread.submit(
        lambda: [drafts._unpacked(row) for row in kept._open.execute("SELECT * FROM drafts")] if kept._open else []
    ).result()


def wait_until_safe(desk, name, value):
    desk.qtbot.waitUntil(lambda: any(d.typed.get(name, d.unread.get(name)) == value for d in open_drafts(desk)), timeout=SLOW)


def crash(desk):
    """End the window as a kill does: nothing is said to the drafts, whose lock the system frees."""
    keeper = desk.window.jobs.keeper
    kept = keeper._drafts
    kept._thread.submit(lambda: (kept._open.close(), setattr(kept, "_open", None))).result()
    kept._thread.shutdown()
    desk.window.jobs.keeper = None
    desk.stop()


def begin(desk, path):
    desk.start(path)
    desk.qtbot.waitUntil(lambda: desk.window.jobs.keeper is not None, timeout=SLOW)
    desk.settle()
    return desk.window
