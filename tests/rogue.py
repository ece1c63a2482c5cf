"""A false server in the network: it speaks just enough of PostgreSQL's protocol to ask for a password, and notes what it hears."""

from __future__ import annotations

import contextlib
import datetime as dt
import socket
import ssl
import struct
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_TLS, _GSS = 80877103, 80877104  # what a client may ask before it says who it is
CLEAR, MD5 = b"R\0\0\0\x08\0\0\0\x03", b"R\0\0\0\x0c\0\0\0\x05salt"


@dataclass
class Authority:
    """Who signs certificates; `file` is what a profile names."""

    file: Path
    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey

    def sign(self, folder: Path, name: str, *, days: int = 1) -> Path:
        """The file of a certificate with its key, for a server of this name; with days < 0 it has expired."""
        key = ec.generate_private_key(ec.SECP256R1())
        alternatives = x509.SubjectAlternativeName([x509.DNSName(name)])
        signed = _signed(name, key, self.certificate.subject, self.key, days, (alternatives, False))
        made = folder / f"{name} by {self.file.stem} {days}.pem"
        made.write_bytes(_pem(signed) + _pem(key))
        return made


def authority(folder: Path, name: str) -> Authority:
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = _signed(name, key, _named(name), key, 1, (x509.BasicConstraints(ca=True, path_length=None), True))
    (folder / f"{name}.pem").write_bytes(_pem(certificate))
    return Authority(folder / f"{name}.pem", certificate, key)


def _signed(
    name: str,
    key: ec.EllipticCurvePrivateKey,
    issuer: x509.Name,
    by: ec.EllipticCurvePrivateKey,
    days: int,
    extension: tuple[x509.ExtensionType, bool],
) -> x509.Certificate:
    now = dt.datetime.now(dt.UTC)
    builder = x509.CertificateBuilder(issuer, _named(name), key.public_key(), x509.random_serial_number())
    builder = builder.not_valid_before(now - dt.timedelta(days=10)).not_valid_after(now + dt.timedelta(days=days))
    return builder.add_extension(extension[0], critical=extension[1]).sign(by, hashes.SHA256())


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _pem(made: x509.Certificate | ec.EllipticCurvePrivateKey) -> bytes:
    if isinstance(made, x509.Certificate):
        return made.public_bytes(serialization.Encoding.PEM)
    plain = serialization.NoEncryption()
    return made.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)


class Rogue:
    """`heard` is everything that clients said after the question whether there is TLS, in clear or through it."""

    def __init__(self, certificate: Path | None, asks: bytes) -> None:
        self._context: ssl.SSLContext | None = None
        if certificate is not None:
            self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._context.load_cert_chain(certificate)
            self._context.set_alpn_protocols(["postgresql"])
        self._asks, self.heard, self.callers = asks, b"", 0
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._door.getsockname()[1]
        threading.Thread(target=self._work, daemon=True).start()

    def close(self) -> None:
        self._door.close()

    def _work(self) -> None:
        while True:
            try:
                line, _who = self._door.accept()
            except OSError:  # the door was closed
                return
            self.callers += 1
            with contextlib.suppress(OSError), line:  # who does not believe us hangs up
                line.settimeout(10)
                self._speak(line)

    def _speak(self, line: socket.socket) -> None:
        begin = line.recv(8)
        while len(begin) == 8 and struct.unpack("!II", begin)[1] in (_TLS, _GSS):
            if struct.unpack("!II", begin)[1] == _TLS and self._context is not None:
                line.sendall(b"S")
                with self._context.wrap_socket(line, server_side=True) as sealed:
                    self._ask(sealed, sealed.recv(8))
                return
            line.sendall(b"N")
            begin = line.recv(8)
        self._ask(line, begin)

    def _ask(self, line: socket.socket, begin: bytes) -> None:
        """Hear who it is, ask for the password, and hear that."""
        if begin:
            self.heard += begin + line.recv(4096)
            line.sendall(self._asks)
            self.heard += line.recv(4096)


@contextlib.contextmanager
def rogue(certificate: Path | None = None, asks: bytes = CLEAR) -> Iterator[Rogue]:
    made = Rogue(certificate, asks)
    try:
        yield made
    finally:
        made.close()
