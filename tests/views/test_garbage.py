"""Unused objects are taken apart on the screen's thread alone: anywhere else that can stop the window for ever."""

import gc
import threading
import weakref

from app.views import garbage
from app.views.garbage import Collector


class Knot:
    def __init__(self, died):
        self.me = self
        weakref.finalize(self, lambda: died.append(threading.get_ident()))


def many(n):
    return [[n] for n in range(n)]


def test_no_other_thread_ever_collects(qtbot):
    collector, died = Collector(), []
    Knot(died)
    busy = threading.Thread(target=lambda: [many(1000) for _turn in range(200)])
    busy.start()
    busy.join()
    assert died == []
    kept = many(5000)
    qtbot.waitUntil(lambda: died == [threading.get_ident()], timeout=5000)
    assert kept
    collector.stop()


def test_afterwards_it_is_as_before():
    before = gc.isenabled()
    for enabled in (True, False):
        (gc.enable if enabled else gc.disable)()
        collector = Collector()
        assert not gc.isenabled()
        collector.stop()
        assert gc.isenabled() is enabled
    (gc.enable if before else gc.disable)()


def test_the_program_collects_on_the_screens_thread(desk):
    desk.start()
    assert not gc.isenabled()
    assert any(isinstance(child, Collector) for child in desk.program.children())


def test_everything_is_looked_at_rarely(monkeypatch):
    looked = []
    monkeypatch.setattr(garbage, "_last", 0.0)
    monkeypatch.setattr(garbage.gc, "get_count", lambda: (9999, 99, 99))
    monkeypatch.setattr(garbage.gc, "collect", lambda *which: looked.append(which))
    for _turn in range(3):
        garbage.collect_due()
    assert looked == [(), (1,), (1,)]
