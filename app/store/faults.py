"""Database errors told as known trouble, without any value of a record in the text (safety.md F30)."""

from __future__ import annotations

from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlalchemy.orm.exc import StaleDataError

from app.store.triggers import KEPT, LOCKED, SEALED, STALE
from app.trouble import Refused, Trouble

SENTENCES = {
    STALE: "Somebody else changed this record after you opened it. Open it again and repeat your change.",
    LOCKED: "This record is closed and locked. Reopen it before changing it.",
    KEPT: "Records are never removed from the database; mark them as deleted instead.",
    SEALED: "The history cannot be changed.",
    "FOREIGN KEY": "A record this one refers to does not exist any more. Choose another one.",
    "foreign key": "A record this one refers to does not exist any more. Choose another one.",
    "UNIQUE": "This number is taken already. Use another one.",
    "unique": "This number is taken already. Use another one.",
    "database or disk is full": (
        "The disk is full, so nothing was saved. Free some space and save again; what you typed is still here."
    ),
    "disk I/O error": (
        "The disk did not take the data, so nothing was saved. Check the disk and save again; what you typed is still here."
    ),
    "unable to open database": "The company file cannot be reached any more. Check that nobody moved it, then open it again.",
    "disk image is malformed": "The company file is damaged. Close Kontor, keep the file as it is, and restore the latest backup.",
    "file is not a database": "The company file is damaged. Close Kontor, keep the file as it is, and restore the latest backup.",
    "database is locked": "Another program keeps the company file busy. Try again in a moment.",
    "readonly database": "The company file is write-protected, so nothing was saved. Remove the protection and save again.",
    "No space left": "The server's disk is full, so nothing was saved. Tell whoever looks after the server.",
    "check constraint": "A rule of the database forbids this value.",
    "CHECK constraint": "A rule of the database forbids this value.",
}
LOST = "The connection to the server was lost. Whether the last save arrived is being looked up; what you typed is still here."


def told(error: Exception) -> Exception:
    """The known trouble behind a database error, or the error itself when it is a bug."""
    if isinstance(error, StaleDataError):
        return Refused(SENTENCES[STALE])
    if not isinstance(error, DBAPIError):
        return error
    if error.connection_invalidated:
        return Trouble(LOST)
    text = str(error.orig)
    for words, sentence in SENTENCES.items():
        if words in text:
            rule = isinstance(error, IntegrityError) or words in (STALE, LOCKED, KEPT, SEALED)  # PostgreSQL has no class for ours
            return Refused(sentence) if rule else Trouble(sentence)
    if isinstance(error, OperationalError) and "server closed the connection" in text:
        return Trouble(LOST)
    return error
