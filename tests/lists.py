"""A company with many cases for tests of lists: made in a few statements, the same for the same seed."""

from __future__ import annotations

import datetime as dt
import random
from decimal import Decimal
from typing import Any

from sqlalchemy.orm import Session

from app.models import Case, Company, CompanyCode, User
from app.models.case import LOST, WON
from app.models.code import BANK, CUSTOMER, SUPPLIER
from app.models.types import derived_id
from app.store.stamps import insert_many

TODAY = dt.date(2026, 11, 18)  # a Wednesday: there are days of this week before and behind it
STATUSES = tuple(derived_id("status", name) for name in ("New", "Contacted", "Quote missing", "Quote sent", "Negotiation"))
_FIRST = ("Ålborg", "Aarhus", "Žďár", "Zlín", "Ploiești", "Brno", "100%", "A_B", "Back\\slash", "malmö", "MALMÖ", "O'Hara")
_LAST = ("Stål", "Timber", "Møbler", "Papír", "Servicii", "Data")


def fill(session: Session, companies: int = 60, cases: int = 420, seed: int = 1) -> None:
    """Companies, people who sell, and cases with many equal and many missing values."""
    r = random.Random(seed)
    names = ("Eva Nováková", "Åse Holm", "Bo Li", "Bo Li 2")
    users: list[dict[str, Any]] = [{"id": derived_id("user", name), "name": name} for name in names]
    insert_many(session, User, users)
    made = [_company(r, n, users) for n in range(companies)]
    insert_many(session, Company, made)
    links = [(c["id"], code) for c in made for code in r.sample([CUSTOMER, SUPPLIER, BANK], r.randint(0, 2))]
    linked = [{"id": derived_id("link", *link), "company_id": link[0], "code_id": link[1]} for link in links]
    insert_many(session, CompanyCode, linked)
    insert_many(session, Case, [_case(r, n, made, users) for n in range(cases)])


def _company(r: random.Random, n: int, users: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "id": derived_id("company", n),
        "number": 1001 + n,
        "name": f"{r.choice(_FIRST)} {r.choice(_LAST)}",
        "city": r.choice(("Praha", "Århus", "", "Malmö")),
        "country": r.choice(("CZ", "DK", "SE", "")),
        "salesperson_id": r.choice([u["id"] for u in users] + [None]),
        "no_mailings": r.random() < 0.2,
        "deleted": r.random() < 0.05,
    }


def _case(r: random.Random, n: int, companies: list[dict[str, Any]], users: list[dict[str, Any]]) -> dict[str, Any]:
    status = r.choice((*STATUSES, *STATUSES, WON, LOST))
    day = lambda share: TODAY + dt.timedelta(days=r.randint(-9, 9)) if r.random() < share else None  # noqa: E731
    return {
        "id": derived_id("case", n),
        "number": 1001 + n if r.random() < 0.97 else None,
        "company_id": r.choice(companies)["id"],
        "title": f"{r.choice(_LAST)} {r.choice(_FIRST).lower()}",
        "status_id": status,
        "value": Decimal(r.randint(0, 12) * 100) + Decimal("0.05"),
        "currency": r.choice(("EUR", "DKK", "")),
        "probability": {WON: 100, LOST: 0}.get(status, r.randrange(0, 100, 10)),
        "follow_up": day(0.6),
        "expected_close": day(0.5),
        "responsible_id": r.choice([u["id"] for u in users] + [None]),
        "closed": status in (WON, LOST) and r.random() < 0.8,
        "next_step": r.choice(("Call Řehoř", "", "50% off_now")),
        "deleted": r.random() < 0.04,
    }
