"""The key of an encrypted company file: made, written as a recovery key for people, kept in the computer's keyring.

A recovery key is the raw key in thirteen groups of five letters and digits. The fifth of each group is a check of the other
four and of the group's place, so that a mistyped group is named instead of "it does not open".
"""

from __future__ import annotations

import hashlib
import re
import secrets as dice
from pathlib import Path
from typing import Final

from app.language import _
from app.store import engines, secrets
from app.trouble import Trouble

SIGNS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # no I, L, O and U, which are misread
_MEANT: Final = str.maketrans("ILO", "110")
GROUPS: Final = 13
_DATA: Final = 4  # signs of a group that are not its check
_SPARE: Final = GROUPS * _DATA * 5 - 256  # bits that are always zero
_PASSES: Final = 256_000  # SQLCipher's own way from a passphrase to the key
_PLAIN: Final = b"SQLite format 3\0"  # how a file begins that is not encrypted
SHORTEST: Final = 8  # letters of a passphrase
type Kept = tuple[str, str]


class Misread(Trouble):
    """A recovery key with a typing error."""


def new() -> str:
    """A raw key, as SQLCipher takes it: 64 hex digits."""
    return dice.token_hex(32)


def written(key: str) -> list[str]:
    """A raw key as the groups of its recovery key."""
    number = int(key, 16) << _SPARE
    signs = [number >> 5 * at & 31 for at in reversed(range(GROUPS * _DATA))]
    groups = [signs[at : at + _DATA] for at in range(0, len(signs), _DATA)]
    return ["".join(SIGNS[sign] for sign in (*group, _check(place, group))) for place, group in enumerate(groups)]


def read(text: str) -> str:
    """The key somebody typed: a recovery key, a raw key, or else a passphrase as it stands. Misread names the wrong group."""
    bare = re.sub(r"[\s\-–]", "", text).upper().translate(_MEANT)
    if re.fullmatch("[0-9A-F]{64}", bare) and re.fullmatch(r"[0-9a-fA-F]{64}", text.strip()):
        return text.strip().lower()
    if not _looks_like_one(text, bare):
        return text
    groups = _parted(text, bare)
    number = 0
    for place, group in enumerate(groups):
        if len(group) != _DATA + 1 or not set(group) <= set(SIGNS):
            raise Misread(_("Group {n} of the recovery key has five letters and digits: look at it again.").format(n=place + 1))
        signs = [SIGNS.index(sign) for sign in group]
        if _check(place, signs):
            raise Misread(_("Group {n} of the recovery key, {group}, has a typing error.").format(n=place + 1, group=group))
        for sign in signs[:_DATA]:
            number = number << 5 | sign
    if len(groups) != GROUPS:
        raise Misread(_("A recovery key has {n} groups, these are {m}.").format(n=GROUPS, m=len(groups)))
    if number & (1 << _SPARE) - 1:
        raise Misread(_("The last group of the recovery key has a typing error."))
    return f"{number >> _SPARE:064x}"


def _looks_like_one(text: str, bare: str) -> bool:
    """Whether it is meant as a recovery key: about as long, or groups of five."""
    in_groups = len(text.split()) > GROUPS // 2 or len(re.split("[-–]", text)) > GROUPS // 2
    long = GROUPS * (_DATA + 1)
    return bool(re.fullmatch("[0-9A-Z]+", bare)) and (long - 5 <= len(bare) <= long + 5 or (in_groups and len(bare) > long / 2))


def _parted(text: str, bare: str) -> list[str]:
    """The groups as they were typed, if they were typed in groups, so that a missing letter does not move the rest."""
    typed = [part.upper().translate(_MEANT) for part in re.split(r"[\s\-–]+", text.strip())]
    if len(typed) > GROUPS // 2:
        return typed
    return [bare[at : at + _DATA + 1] for at in range(0, len(bare), _DATA + 1)]


def _check(place: int, signs: list[int] | tuple[int, ...]) -> int:
    """Damm's check of order 32: every single wrong sign and every two that changed places are found."""
    check = place + 1
    for sign in signs:
        check = (check ^ sign) << 1
        check ^= 0b100101 if check & 32 else 0
    return check


def raw(path: Path, key: str) -> str:
    """The raw key a passphrase stands for in this file, which saves a fifth of a second with every connection."""
    if not key or re.fullmatch("[0-9a-fA-F]{64}", key) or engines.is_connected(path):
        return key
    return stretched(key, _salt(path))


def stretched(passphrase: str, salt: bytes) -> str:
    """The raw key that SQLCipher makes of a passphrase in a file with this salt."""
    return hashlib.pbkdf2_hmac("sha512", passphrase.encode("utf-8"), salt, _PASSES, 32).hex()


# In the keyring ---------------------------------------------------------------------------------------------------


def item(path: Path) -> str:
    """The name of a file's key in the keyring. It follows the file wherever it is moved, and fits its backups too.

    Not for a file that this process has open: it must not be read as a plain one.
    """
    return f"company file {_salt(path).hex()}"


def kept(path: Path) -> Kept:
    """The key the keyring has for a file, "" for none, and why it could not be asked. Not on the screen's thread."""
    if not path.is_file() or engines.is_connected(path) or _salt(path) in (b"", _PLAIN):
        return "", ""
    try:
        return secrets.get(item(path)) or "", ""
    except secrets.KeyringTrouble as trouble:
        return "", str(trouble)


def keep(item: str, key: str) -> str:
    """Keep a key; what is said when that did not work, "" when it did. Not on the screen's thread."""
    try:
        secrets.set(item, key)
    except secrets.KeyringTrouble as trouble:
        return f"{trouble} " + _("The recovery key will be asked for at every start.")
    return ""


def _salt(path: Path) -> bytes:
    """The first bytes of an encrypted file, random and never changed; VACUUM INTO hands them on."""
    with path.open("rb") as stream:
        return stream.read(16)
