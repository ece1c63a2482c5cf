"""Writes by others are heard of: another process on the file, another client of the server."""

import queue

from app.models import Company
from app.services import records
from app.store.database import Database


def test_a_write_of_somebody_else_is_heard_and_ones_own_is_not(store):
    heard = queue.Queue()
    other = Database(store.login, who="other")
    try:
        store.listen()
        store.listeners.append(heard.put)
        own = store.write("New company A", records.save, Company, {"name": "A"})
        assert heard.get(timeout=10).operation == own.changes.operation
        while True:  # the listener needs a moment until it listens; what is written from then on is heard
            theirs = other.write("New company B", records.save, Company, {"name": "B"})
            try:
                news = heard.get(timeout=2.5)
            except queue.Empty:
                continue
            break
        assert news.records["companies"]
        assert news.label == "New company B"
        assert theirs.result.id in news.records["companies"] or news.operation != own.changes.operation
        again = store.write("New company C", records.save, Company, {"name": "C"})
        seen = [heard.get(timeout=10).operation]
        while seen[-1] != again.changes.operation:
            seen.append(heard.get(timeout=10).operation)
        assert seen.count(again.changes.operation) == 1
    finally:
        other.close()
