"""The office far away: how often a list, a record and a save ask the server and wait for its answer (11)."""

from __future__ import annotations

import queue
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from urllib.parse import urlsplit, urlunsplit

from app.models import Case, CaseStep
from app.store import listing as lists
from app.store import record
from app.store.database import Database
from tests.benchmarks import data
from tests.benchmarks.measuring import Result, interleaved
from tests.benchmarks.reads import OPEN
from tests.benchmarks.saves import CHANGES, open_cases, save
from tests.benchmarks.stage import Bare, Stage

ROUND_TRIP = 0.010  # seconds


def far_away(stage: Stage) -> list[Result]:
    """11: round trips, counted on the wire, and what they cost at 10 ms each."""
    with proxy(stage.office.login, ROUND_TRIP) as (address, wire), closing(Database(address, who="bench")) as database:
        cases = open_cases(database, 50)
        total = database.read(lists.count, OPEN)
        id = data.case_id(1)
        acts: dict[str, tuple[float | None, Callable[[], object]]] = {
            "page of 200": (1, lambda: database.read(lists.page_at, OPEN, 0, total, 200)),
            "count of a list": (1, lambda: database.read(lists.count, OPEN)),
            "open one case": (None, lambda: database.read(record.load, Case, id)),
            "its status history": (None, lambda: database.read(record.parts, CaseStep, id)),
            "save a case: its next step": (4, lambda: save(database, cases, "its next step")),
            "save a case: its value": (4, lambda: save(database, cases, "its value")),
        }
        assert set(CHANGES) == {"its next step", "its value"}
        found = []
        for operation, (target, act) in acts.items():
            found.append(Result(11, f"{operation}, server 10 ms away", "fewest possible", 1, wire.trips(act), target, "trips"))
        with closing(Bare(database)) as bare:
            took = interleaved({"raw": bare.asking("SELECT 1"), **{n: act for n, (_t, act) in acts.items()}}, stage.rounds(15))
        return found + [Result(11, f"{o}, server 10 ms away", "SELECT 1", took["raw"], took[o]) for o in acts]


class Wire:
    """Counts how often the client speaks after the server did."""

    def __init__(self) -> None:
        self._trips, self._server_spoke = 0, True

    def spoke(self, client: bool) -> None:
        if client and self._server_spoke:
            self._trips += 1
        self._server_spoke = not client

    def trips(self, act: Callable[[], object]) -> int:
        """Round trips of the second run: the first one prepares its statements and opens its connection."""
        for _ in range(7):  # the driver prepares what it has sent five times
            act()
        before = self._trips
        act()
        return self._trips - before


@contextmanager
def proxy(address: str, round_trip: float) -> Iterator[tuple[str, Wire]]:
    """The same server's address over a line that takes its time, and the counter on that line."""
    parts = urlsplit(address)
    wire = Wire()
    with socket.create_server(("127.0.0.1", 0)) as door:
        target = (parts.hostname or "127.0.0.1", parts.port or 5432)
        threading.Thread(target=_accept, args=(door, target, round_trip / 2, wire), daemon=True).start()
        host = f"127.0.0.1:{door.getsockname()[1]}"
        who = parts.netloc.rpartition("@")[0]
        yield urlunsplit(parts._replace(netloc=f"{who}@{host}" if who else host)), wire


def _accept(door: socket.socket, target: tuple[str, int], delay: float, wire: Wire) -> None:
    while True:
        try:
            near, _who = door.accept()
        except OSError:  # the door was closed: the benchmark is over
            return
        far = socket.create_connection(target)
        for one in (near, far):
            one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        _carry(near, far, delay, lambda: wire.spoke(client=True))
        _carry(far, near, delay, lambda: wire.spoke(client=False))


def _carry(source: socket.socket, to: socket.socket, delay: float, spoke: Callable[[], None]) -> None:
    """Hand on what comes, a little later, without holding up what comes after it."""
    waiting: queue.SimpleQueue[tuple[float, bytes]] = queue.SimpleQueue()

    def receive() -> None:
        while True:
            try:
                piece = source.recv(65_536)
            except OSError:  # the other side hung up
                piece = b""
            spoke()
            waiting.put((time.monotonic() + delay, piece))
            if not piece:
                return

    def send() -> None:
        while True:
            due, piece = waiting.get()
            time.sleep(max(0.0, due - time.monotonic()))
            try:
                if piece:
                    to.sendall(piece)
                else:
                    to.shutdown(socket.SHUT_WR)
            except OSError:  # nobody listens any more
                return
            if not piece:
                return

    for work in (receive, send):
        threading.Thread(target=work, daemon=True).start()
