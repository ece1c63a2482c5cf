"""Passwords and keys in the keyring of the operating system; the only file that knows it.

Never on the screen's thread: a locked keyring asks the user first, and waits for the answer.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable
from typing import Any, Final, Literal

from app.language import _
from app.trouble import Trouble

log = logging.getLogger(__name__)
LONGEST: Final = 1280  # UTF-16 units: what Windows keeps in one item; the same everywhere, so that a profile can move
_TOO_LONG: Final = 1783  # Windows' own number for that
type Reason = Literal["missing", "locked", "small", "refused"]


class KeyringTrouble(Trouble):
    """The keyring did not do it; the text says why, `reason` the same for the program."""

    def __init__(self, reason: Reason, text: str) -> None:
        super().__init__(text)
        self.reason = reason


def get(item: str) -> str | None:
    """What is kept under this name; None when nothing is."""
    found = _asked(lambda ring: ring.get_password(_service(item), item))
    return None if found is None else str(found)


def set(item: str, value: str) -> None:
    """Keep a secret under this name, in place of one that has it. It is read back before this returns."""
    if len(value.encode("utf-16-le")) // 2 > LONGEST:
        raise KeyringTrouble("small", _too_long())
    _asked(lambda ring: ring.set_password(_service(item), item, value))
    if get(item) != value:
        raise KeyringTrouble("refused", _("The keyring of this computer did not keep what it was given. Keep it yourself."))


def delete(item: str) -> None:
    """Forget what is kept under this name, if anything is."""
    from keyring.errors import PasswordDeleteError

    def forget(ring: Any) -> None:
        with contextlib.suppress(PasswordDeleteError):  # there is nothing of that name
            ring.delete_password(_service(item), item)

    _asked(forget)
    if get(item) is not None:
        raise KeyringTrouble("refused", _("The keyring of this computer did not forget {item}.").format(item=item))


def trouble() -> KeyringTrouble | None:
    """Why the keyring cannot be used now; None when it keeps, gives back and forgets a secret."""
    try:
        set("trial", "kept")
        delete("trial")
    except KeyringTrouble as problem:
        return problem
    return None


def name() -> str:
    """What keeps the secrets of this computer."""
    return str(_ring().name)


def _service(item: str) -> str:
    """One for each item: Windows moves secrets about when several share one."""
    return f"Kontor {item}"


def _asked[R](ask: Callable[[Any], R]) -> R:
    from keyring import errors

    ring = _ring()
    try:
        return ask(ring)
    except errors.NoKeyringError:
        raise KeyringTrouble("missing", _missing()) from None
    except (errors.KeyringLocked, errors.InitError):
        raise KeyringTrouble("locked", _locked()) from None
    except Exception as error:  # each system's keyring has errors of its own
        raise _told(error) from None


def _ring() -> Any:
    """The keyring; Trouble when there is none, or one that keeps nothing or keeps it readable for everybody."""
    import keyring

    try:
        ring = keyring.get_keyring()
        kind = f"{type(ring).__module__}.{type(ring).__name__}"
    except Exception as error:  # the user's own keyringrc.cfg may name anything
        log.warning("keyring: %s", type(error).__name__)
        raise KeyringTrouble("missing", _missing()) from None
    # Below 1 are those that keyring itself does not recommend: plain files, and files whose password is asked on a terminal.
    if kind in ("keyring.backends.null.Keyring", "keyring.backends.fail.Keyring") or "Plaintext" in kind or ring.priority < 1:
        raise KeyringTrouble("missing", _missing())
    return ring


def _told(error: Exception) -> KeyringTrouble:
    """The errors of Windows' and Linux's keyrings in a sentence; their texts may hold what they were given."""
    kind = type(error).__name__
    log.warning("keyring: %s", kind)
    if _TOO_LONG in (getattr(error, "winerror", None), *error.args[:1]):
        return KeyringTrouble("small", _too_long())
    if kind in ("LockedException", "PromptDismissedException"):
        return KeyringTrouble("locked", _locked())
    if kind == "SecretServiceNotAvailableException":
        return KeyringTrouble("missing", _missing())
    return KeyringTrouble("refused", _("The keyring of this computer refused ({reason}).").format(reason=kind))


def _missing() -> str:
    return _("This computer has no keyring for passwords and keys.")


def _locked() -> str:
    return _("The keyring of this computer is locked. Unlock it, or sign in to the computer again.")


def _too_long() -> str:
    return _("The keyring keeps no more than {n} characters in one item.").format(n=LONGEST)
