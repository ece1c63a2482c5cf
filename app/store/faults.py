"""Database errors told as known trouble, without any value of a record in the text (safety.md F30)."""

from __future__ import annotations

from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlalchemy.orm.exc import StaleDataError

from app.language import _, mark
from app.store.triggers import KEPT, LOCKED, SEALED, STALE
from app.trouble import Refused, Trouble

SENTENCES = {
    STALE: mark("Somebody else changed this record after you opened it. Open it again and repeat your change."),
    LOCKED: mark("This record is closed and locked. Reopen it before changing it."),
    KEPT: mark("Records are never removed from the database; mark them as deleted instead."),
    SEALED: mark("The history cannot be changed."),
    "FOREIGN KEY": mark("A record this one refers to does not exist any more. Choose another one."),
    "foreign key": mark("A record this one refers to does not exist any more. Choose another one."),
    "UNIQUE": mark("This number is taken already. Use another one."),
    "unique": mark("This number is taken already. Use another one."),
    "database or disk is full": mark(
        "The disk is full, so nothing was saved. Free some space and save again; what you typed is still here."
    ),
    "disk I/O error": mark(
        "The disk did not take the data, so nothing was saved. Check the disk and save again; what you typed is still here."
    ),
    "unable to open database": mark("The company file cannot be reached any more. Check that nobody moved it, then open it again."),
    "disk image is malformed": mark("The company file is damaged. Close Kontor, keep the file, and restore the latest backup."),
    "file is not a database": mark("The company file is damaged. Close Kontor, keep the file, and restore the latest backup."),
    "database is locked": mark("Another program keeps the company file busy. Try again in a moment."),
    "readonly database": mark("The company file is write-protected, so nothing was saved. Remove the protection and save again."),
    "No space left": mark("The server's disk is full, so nothing was saved. Tell whoever looks after the server."),
    "deadlock": mark("Somebody else is changing the same records right now, so nothing was saved. Try again in a moment."),
    "lock timeout": mark("Somebody else is changing the same records right now, so nothing was saved. Try again in a moment."),
    "permission denied": mark("You may not do this in this database. Ask its administrator for the right."),
    "check constraint": mark("A rule of the database forbids this value."),
    "CHECK constraint": mark("A rule of the database forbids this value."),
}
# A server speaks its own language, so it is asked by number. The words are a key of SENTENCES.
STATES = {
    "23503": "foreign key",
    "23505": "unique",
    "23514": "check constraint",
    "40P01": "deadlock",
    "42501": "permission denied",
    "53100": "No space left",
    "55P03": "lock timeout",
}
LOST = mark("The connection to the server was lost. Try again in a moment; what you typed is still here.")
NOT_SAVED = mark("The connection to the server was lost, so nothing was saved. Save again; what you typed is still here.")
UNKNOWN = mark(
    "The connection to the server was lost during the save, and the server cannot be asked yet whether it arrived. "
    "What you typed is still here; try again in a moment."
)
ARRIVED = mark("Your last save did reach the server before the connection was lost. Open the record again before you change it.")


def lost(error: Exception) -> bool:
    """Whether the server went away in the middle."""
    gone = isinstance(error, OperationalError) and "server closed the connection" in str(error.orig)
    return gone or (isinstance(error, DBAPIError) and error.connection_invalidated)


def told(error: Exception) -> Exception:
    """The known trouble behind a database error, or the error itself when it is a bug."""
    if isinstance(error, StaleDataError):
        return Refused(_(SENTENCES[STALE]))
    if not isinstance(error, DBAPIError):
        return error
    if lost(error):
        return Trouble(_(LOST))
    text = STATES.get(getattr(error.orig, "sqlstate", None) or "", str(error.orig))
    if words := _words_in(text):
        rule = isinstance(error, IntegrityError) or words in (STALE, LOCKED, KEPT, SEALED)  # PostgreSQL has no class for ours
        return Refused(_(SENTENCES[words])) if rule else Trouble(_(SENTENCES[words]))
    return error


def sentence_of(text: str) -> str:
    """What is said of a database's own message; "" when it is none we know."""
    return _(SENTENCES[words]) if (words := _words_in(text)) else ""


def _words_in(text: str) -> str:
    return next((words for words in SENTENCES if words in text), "")
