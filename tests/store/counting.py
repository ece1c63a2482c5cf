"""Reads a number, adds one and writes it back, many times: ``python -m tests.store.counting FILE TIMES``."""

from __future__ import annotations

import sys
from decimal import Decimal
from pathlib import Path

from sqlalchemy.orm import Session

from app.models import Company
from app.store.database import Database
from tests.store.crashes import TALLY


def add_one(session: Session) -> None:
    tally = session.get_one(Company, TALLY)
    tally.credit_limit = (tally.credit_limit or Decimal(0)) + 1


if __name__ == "__main__":
    store = Database(Path(sys.argv[1]))
    print("ready", flush=True)
    sys.stdin.readline()
    for _n in range(int(sys.argv[2])):
        store.write("Count", add_one)
    store.close()
