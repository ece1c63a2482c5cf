"""Keyrings that live as long as a test: one that works, one that is locked, one that is full."""

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError


class Ring(KeyringBackend):
    priority = 5

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        if (service, username) not in self.kept:
            raise PasswordDeleteError(username)
        del self.kept[service, username]


class LockedRing(Ring):
    def get_password(self, service, username, password=""):
        raise KeyringLocked("Failed to unlock the collection!")

    set_password = delete_password = get_password


class FullRing(Ring):
    def set_password(self, service, username, password):
        raise OSError(1783, "CredWrite", "The stub received bad data")
