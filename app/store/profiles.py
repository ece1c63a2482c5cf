"""How a company on a server is reached: host, database, user, and how the server proves who it is. Never the password.

A profile is written as an address, postgresql://user@host/database?…, which is what is remembered. The password lies in
the keyring of this computer under the profile's `item` (safety.md F24, F29, F30).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

from app.language import _
from app.trouble import Trouble

PORT: Final = 5432
OWN: Final = "system"  # the certificates this computer trusts anyway
# A false server must not be told the password: it has to know our certificate's name, and the password is never sent itself.
_PROVED: Final = {"sslmode": "verify-full", "channel_binding": "require"}
_UNPROVED: Final = {"sslmode": "prefer", "require_auth": "scram-sha-256"}


@dataclass(frozen=True, slots=True)
class Profile:
    """`certificate` is the file of the authority that signed the server's; "" for those this computer trusts anyway.

    Without `proved` anybody in the network may pose as the server. He does not get the password, but what is saved.
    """

    host: str = ""
    database: str = ""
    user: str = ""
    port: int = PORT
    certificate: str = ""
    proved: bool = True

    def problems(self) -> list[tuple[str, str]]:
        """What is missing or wrong, as (field, what to do)."""
        found = []
        if not self.host:
            found.append(("host", _("Enter the server's name, as whoever looks after it tells.")))
        elif any(sign in self.host for sign in " /@?#\\") or not self.host.isprintable():
            found.append(("host", _("Enter only the server's name, like db.firma.dk, without anything before or after it.")))
        if not self.database:
            found.append(("database", _("Enter the name of the database.")))
        if not self.user:
            found.append(("user", _("Enter your user name on the server.")))
        if not 1 <= self.port <= 65535:
            found.append(("port", _("Enter a port from 1 to 65535; servers mostly have {port}.").format(port=PORT)))
        if self.proved and self.certificate and not Path(self.certificate).is_file():
            found.append(("certificate", _("There is no file {path}. Choose the certificate again.").format(path=self.certificate)))
        return found

    @property
    def address(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == PORT else f":{self.port}"
        options = {**_PROVED, "sslrootcert": self.certificate or OWN} if self.proved else _UNPROVED
        return f"postgresql://{quote(self.user, '')}@{host}{port}/{quote(self.database, '')}?{urlencode(options, quote_via=quote)}"

    @property
    def item(self) -> str:
        """The name of its password in the keyring: another user, host or database has another password."""
        return f"{self.user}@{self.host}:{self.port}/{self.database}"


def of(address: str) -> Profile:
    """The profile of an address; Trouble when it is none. One that says nothing about proofs asks for none."""
    try:
        url = urlsplit(address)
        options = dict(parse_qsl(url.query))
        host, port = url.hostname or "", url.port or PORT
    except ValueError:
        raise Trouble(_("This is no address of a server. Write it like postgresql://user@server/database.")) from None
    certificate = options.get("sslrootcert", "")
    return Profile(
        options.get("host", host),
        unquote(url.path.lstrip("/")),
        unquote(url.username or ""),
        port,
        "" if certificate == OWN else certificate,
        options.get("sslmode") == "verify-full",
    )


def parted(address: str) -> tuple[str, str]:
    """An address without its password, and the password, if one is written in it."""
    try:
        url = urlsplit(address)
        password = unquote(url.password or "")
        options = parse_qsl(url.query, keep_blank_values=True)
    except ValueError:
        return address, ""  # opening it says what is wrong with it
    password = password or next((value for name, value in options if name == "password"), "")
    if not password:
        return address, ""
    user, _at, rest = url.netloc.rpartition("@")
    netloc = f"{user.partition(':')[0]}@{rest}" if user else rest
    kept = urlencode([(name, value) for name, value in options if name != "password"], quote_via=quote)
    return urlunsplit((url.scheme, netloc, url.path, kept, "")), password


def kept_password(address: str) -> tuple[str, str]:
    """The password the keyring has for an address, "" for none, and why it could not be asked. Not on the screen's thread."""
    from app.store import secrets

    try:
        return secrets.get(of(address).item) or "", ""
    except secrets.KeyringTrouble as trouble:
        return "", str(trouble)


def keep_password(address: str, password: str) -> str:
    """Keep the password in the keyring; what is said when that did not work, "" when it did. Not on the screen's thread."""
    from app.store import secrets

    try:
        secrets.set(of(address).item, password)
    except secrets.KeyringTrouble as trouble:
        text = _("The password was not kept, so it is asked for again at the next start. {reason}")
        return text.format(reason=trouble)
    return ""


def forget_password(address: str) -> str:
    """Take the password out of the keyring; what is said when that did not work. Not on the screen's thread."""
    from app.store import secrets

    try:
        secrets.delete(of(address).item)
    except secrets.KeyringTrouble as trouble:
        return str(trouble)
    return ""
