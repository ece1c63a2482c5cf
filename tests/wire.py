"""A line to a server that takes its time, counts its round trips and can be cut: what an office far away looks like."""

from __future__ import annotations

import queue
import socket
import statistics
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Literal
from urllib.parse import urlsplit, urlunsplit


class Wire:
    """Counts how often the client speaks after the server did, and hangs up when told so."""

    def __init__(self) -> None:
        self._trips, self._server_spoke, self._answers_lost = 0, True, False
        self.cut: Literal["", "before", "after"] = ""  # hang up when the next COMMIT comes: before the server has it, or after
        self.dies = False  # let nobody through from then on
        self.dead = False

    def trips(self, act: Callable[[], object]) -> int:
        """Round trips once everything is prepared and connected.

        What most of some tries take: on a busy machine the server may answer half of what is sent together before the rest.
        """
        for _ in range(7):  # the driver prepares what it has sent five times
            act()
        return statistics.mode(self._trips_of(act) for _ in range(5))

    def _trips_of(self, act: Callable[[], object]) -> int:
        before = self._trips
        act()
        return self._trips - before

    def passes(self, piece: bytes, client: bool) -> bool:
        """Whether this gets through; if not, both sides are hung up on."""
        if client and self._server_spoke:
            self._trips += 1
        self._server_spoke = not client
        if client and self.cut and b"COMMIT" in piece:
            arrives = self._answers_lost = self.cut == "after"
            self.cut, self.dead = "", self.dies
            return arrives
        if not client and self._answers_lost:
            self._answers_lost = False
            return False
        return not self.dead


@contextmanager
def proxy(address: str, round_trip: float = 0.0) -> Iterator[tuple[str, Wire]]:
    """The same server's address over this line; `round_trip` in seconds."""
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
        except OSError:  # the door was closed: nobody needs the line any more
            return
        if wire.dead:
            near.close()
            continue
        far = socket.create_connection(target)
        for one in (near, far):
            one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        _carry(near, far, delay, lambda piece: wire.passes(piece, client=True))
        _carry(far, near, delay, lambda piece: wire.passes(piece, client=False))


def _carry(source: socket.socket, to: socket.socket, delay: float, passes: Callable[[bytes], bool]) -> None:
    """Hand on what comes, a little later, without holding up what comes after it."""
    waiting: queue.SimpleQueue[tuple[float, bytes]] = queue.SimpleQueue()

    def receive() -> None:
        while True:
            try:
                piece = source.recv(65_536)
            except OSError:  # the other side hung up
                piece = b""
            if not passes(piece):
                _hang_up(source)
                piece = b""
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
            except OSError:  # nobody listens any more
                return
            if not piece:
                _hang_up(to)
                return

    for work in (receive, send):
        threading.Thread(target=work, daemon=True).start()


def _hang_up(line: socket.socket) -> None:
    try:
        line.shutdown(socket.SHUT_RDWR)
    except OSError:  # it is gone already
        return
