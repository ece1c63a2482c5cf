"""Counts the statements a report sends."""

from contextlib import contextmanager

import pytest
from sqlalchemy import event


@pytest.fixture
def statements():
    """`with statements(session) as seen:` collects what is sent to the database inside."""

    @contextmanager
    def watch(session):
        seen = []

        def note(connection, cursor, statement, *rest):
            seen.append(statement)

        engine = session.get_bind()
        event.listen(engine, "before_cursor_execute", note)
        try:
            yield seen
        finally:
            event.remove(engine, "before_cursor_execute", note)

    return watch
