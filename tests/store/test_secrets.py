"""The keyring: what is kept is given back, and whatever is wrong with it is said in one sentence."""

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import InitError, KeyringLocked, PasswordDeleteError

from app.store import secrets
from app.store.secrets import KeyringTrouble
from tests.keyrings import Ring

CANARY = "canary-4711"


@pytest.fixture
def use():
    before = keyring.get_keyring()
    yield lambda ring: (keyring.set_keyring(ring), ring)[1]
    keyring.set_keyring(before)


class Locked(Ring):
    def get_password(self, service, username, password=""):
        raise KeyringLocked("Failed to unlock the collection!")

    set_password = delete_password = get_password


class Dismissed(Ring):
    def get_password(self, service, username, password=""):
        raise InitError("Failed to create the collection: Prompt dismissed..")

    set_password = delete_password = get_password


class WindowsFull(Ring):
    def set_password(self, service, username, password):
        raise OSError(1783, f"CredWrite: The stub received bad data {password}")


class Forgetful(Ring):
    def set_password(self, service, username, password):
        """Keeps nothing."""


class Stubborn(Ring):
    def delete_password(self, service, username):
        """Forgets nothing."""


class Broken(Ring):
    def set_password(self, service, username, password):
        raise ValueError(f"bad value {password}")


class PlaintextKeyring(Ring):
    """As keyrings.alt has it: everybody may read the file."""


class Alternative(Ring):
    """As keyrings.alt has it: asks for a password on a terminal that a window does not have."""

    priority = 0.6


def test_what_is_kept_is_given_back_and_forgotten(use):
    use(Ring())
    assert secrets.get("a") is None
    secrets.set("a", "Zdeněk's secret")
    secrets.set("b", "")
    assert secrets.get("a") == "Zdeněk's secret"
    assert secrets.get("b") == ""
    secrets.set("a", "another")
    assert secrets.get("a") == "another"
    secrets.delete("a")
    secrets.delete("a")
    assert secrets.get("a") is None
    assert secrets.trouble() is None


def test_a_trial_leaves_nothing_behind(use):
    ring = use(Ring())
    assert secrets.trouble() is None
    assert ring.kept == {}


@pytest.mark.parametrize(
    ("ring", "reason"),
    [
        (fail.Keyring, "missing"),
        (null.Keyring, "missing"),
        (PlaintextKeyring, "missing"),
        (Alternative, "missing"),
        (Locked, "locked"),
        (Dismissed, "locked"),
        (WindowsFull, "small"),
        (Forgetful, "refused"),
        (Broken, "refused"),
    ],
)
def test_what_is_wrong_with_a_keyring_is_one_sentence(use, ring, reason):
    use(ring())
    with pytest.raises(KeyringTrouble) as caught:
        secrets.set("a", CANARY)
    assert caught.value.reason == reason
    assert str(caught.value).endswith(".")
    assert secrets.trouble().reason == reason


@pytest.mark.parametrize("ring", [fail.Keyring, null.Keyring, PlaintextKeyring, Locked, Dismissed])
def test_asking_a_keyring_that_does_not_work_says_so_too(use, ring):
    use(ring())
    for ask in (secrets.get, secrets.delete):
        with pytest.raises(KeyringTrouble):
            ask("a")


def test_a_secret_longer_than_windows_keeps_is_refused_everywhere(use):
    use(Ring())
    secrets.set("a", "x" * 1280)
    with pytest.raises(KeyringTrouble) as caught:
        secrets.set("a", "x" * 1281)
    assert caught.value.reason == "small"
    with pytest.raises(KeyringTrouble):
        secrets.set("a", "\N{GRINNING FACE}" * 641)
    assert secrets.get("a") == "x" * 1280


def test_a_keyring_that_does_not_forget_is_told(use):
    use(Stubborn())
    secrets.set("a", "1")
    with pytest.raises(KeyringTrouble):
        secrets.delete("a")


def test_a_keyring_named_in_the_settings_of_the_computer_that_is_not_there_is_missing(monkeypatch):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyrings.nowhere.Keyring")
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    with pytest.raises(KeyringTrouble) as caught:
        secrets.get("a")
    assert caught.value.reason == "missing"


@pytest.mark.parametrize("ring", [WindowsFull, Broken, Forgetful])
def test_no_secret_reaches_a_sentence_or_the_log(use, ring, caplog):
    use(ring())
    with pytest.raises(KeyringTrouble) as caught:
        secrets.set("a", CANARY)
    assert CANARY not in str(caught.value)
    assert CANARY not in caplog.text
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


def test_the_tests_own_keyring_is_one():
    assert isinstance(Ring(), KeyringBackend)
    with pytest.raises(PasswordDeleteError):
        Ring().delete_password("a", "b")
