"""What became of a write whose COMMIT was never answered: asked of the server by its operation, never guessed (safety.md F12)."""

from __future__ import annotations

import logging
import time
import uuid
from typing import Final

from sqlalchemy import Engine, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from app.language import _
from app.store.faults import UNKNOWN
from app.store.journal import Changes, Writing, changes_of, key_of
from app.trouble import Trouble

log = logging.getLogger(__name__)
PAUSES: Final = (0.0, 0.5, 1.0, 2.0, 4.0)  # seconds before each look: a server that starts anew takes its time
_BITS: Final = 0xFFFFFFFF

# The lost session may not have noticed yet that nobody listens any more; it could still commit after our look.
_END: Final = text(
    "SELECT pg_terminate_backend(pid) FROM pg_locks JOIN pg_database d ON d.oid = database AND d.datname = current_database() "
    "WHERE locktype = 'advisory' AND classid = CAST(:high AS oid) AND objid = CAST(:low AS oid) AND objsubid = 1 AND granted"
)
_WAIT: Final = text("SELECT pg_advisory_xact_lock(:key)")


def settle(engine: Engine, writing: Writing) -> Changes | None:
    """What the write changed when it is in the store; None when it is not and never will be.

    Raises Trouble while the server does not answer.
    """
    for pause in PAUSES:
        time.sleep(pause)
        try:
            with Session(engine) as session:
                return _look(session, writing)
        except OperationalError:
            log.warning("%s: the server cannot be asked what became of it", writing.operation, exc_info=True)
    raise Trouble(_(UNKNOWN))


def _look(session: Session, writing: Writing) -> Changes | None:
    _end(session, writing.operation)
    session.execute(_WAIT, {"key": key_of(writing.operation)})
    return changes_of(session, writing) or None


def _end(session: Session, operation: uuid.UUID) -> None:
    key = key_of(operation)
    session.execute(_END, {"high": str(key >> 32 & _BITS), "low": str(key & _BITS)})
