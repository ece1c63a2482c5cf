"""A real calendar and address book server of the test's own: Radicale in a process of its own, on this computer only."""

from __future__ import annotations

import base64
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
import xml.etree.ElementTree as ET
from contextlib import contextmanager
from pathlib import Path

_CAL, _CARD = "urn:ietf:params:xml:ns:caldav", "urn:ietf:params:xml:ns:carddav"
_MADE = {
    "calendar": f'<resourcetype><collection/><C:calendar xmlns:C="{_CAL}"/></resourcetype>',
    "addressbook": f'<resourcetype><collection/><C:addressbook xmlns:C="{_CARD}"/></resourcetype>',
}


class Server:
    """Collections are made, filled with PUT, and read back by GET as a whole and by REPORT one by one."""

    def __init__(self, port: int) -> None:
        self.address = f"http://127.0.0.1:{port}/tester"

    def ask(self, method: str, path: str, body: bytes = b"", **headers: str) -> tuple[int, bytes]:
        request = urllib.request.Request(f"{self.address}/{path}", data=body or None, method=method)
        request.add_header("Authorization", "Basic " + base64.b64encode(b"tester:x").decode())
        for name, value in headers.items():
            request.add_header(name.replace("_", "-"), value)
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, answer.read()

    def make(self, name: str, kind: str) -> None:
        body = f'<mkcol xmlns="DAV:"><set><prop>{_MADE[kind]}</prop></set></mkcol>'.encode()
        status, _answer = self.ask("MKCOL", f"{name}/", body, Content_Type="application/xml")
        assert status == 201

    def put(self, path: str, data: bytes, media: str) -> None:
        status, _answer = self.ask("PUT", path, data, Content_Type=f"{media}; charset=utf-8")
        assert status in (201, 204)

    def get(self, path: str) -> bytes:
        return self.ask("GET", path)[1]

    def each(self, name: str, kind: str) -> list[bytes]:
        """What a client that synchronises reads: every entry by itself."""
        space, what = (_CAL, "calendar") if kind == "calendar" else (_CARD, "addressbook")
        data = "calendar-data" if kind == "calendar" else "address-data"
        only = '<C:filter><C:comp-filter name="VCALENDAR"/></C:filter>' if kind == "calendar" else ""
        asked = f"<prop><C:{data}/></prop>{only}"
        body = f'<C:{what}-query xmlns="DAV:" xmlns:C="{space}">{asked}</C:{what}-query>'
        _status, answer = self.ask("REPORT", f"{name}/", body.encode(), Content_Type="application/xml", Depth="1")
        return [(one.text or "").encode() for one in ET.fromstring(answer).iter(f"{{{space}}}{data}")]


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextmanager
def running(folder: Path):
    """The server, until the test is over."""
    port = _free_port()
    options = {"server-hosts": f"127.0.0.1:{port}", "auth-type": "none", "storage-filesystem-folder": str(folder / "collections")}
    words = [word for name, value in options.items() for word in (f"--{name}", value)]
    with (folder / "radicale.log").open("wb") as log:
        process = subprocess.Popen([sys.executable, "-m", "radicale", "--config", "", *words], stdout=log, stderr=log)
    server = Server(port)
    try:
        until = time.monotonic() + 60
        while True:
            try:
                server.ask("PROPFIND", "", Depth="0")
                break
            except urllib.error.HTTPError:
                break  # it answers
            except (urllib.error.URLError, ConnectionError):
                assert process.poll() is None, (folder / "radicale.log").read_text()
                assert time.monotonic() < until
                time.sleep(0.05)  # there is no other way to learn that it listens
        yield server
    finally:
        process.terminate()
        process.wait(timeout=30)
