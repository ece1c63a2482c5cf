"""The measured company: invented companies, persons and cases, as many as wanted and the same ones each time."""

from __future__ import annotations

import datetime as dt
import random
import uuid
from collections.abc import Iterator
from decimal import Decimal
from itertools import batched
from typing import Any, Final, NamedTuple

from sqlalchemy.orm import Session

from app.models import Activity, Case, CaseStep, Company, CompanyCode, Entity, Person, User
from app.models.activity import CALL, EMAIL, MEETING, TASK, ActivityStatus
from app.models.case import LOST, WON
from app.models.code import CUSTOMER, SUPPLIER
from app.models.types import derived_id, uuid7
from app.services.demo_activities import timed_columns
from app.store.database import Database
from app.store.stamps import insert_many

TODAY: Final = dt.date(2026, 11, 20)
BATCH: Final = 20_000  # records written in one transaction
STATUSES: Final = tuple(derived_id("status", name) for name in ("New", "Contacted", "Quote missing", "Quote sent", "Negotiation"))
STATUS: Final = STATUSES[3]  # the one lists are filtered by
USERS: Final = tuple(derived_id("measured user", n) for n in range(40))
STEMS: Final = ("Ærø", "Bohemia", "Čapek", "Dacia", "Elbe", "Fjord", "Göta", "Holm", "Ister", "Jitka", "Lund", "Morava")
TRADES: Final = ("Acme", "Plast", "Stål", "Strojírny", "Transport", "Møbler", "Papír", "Foods", "Machinery", "Textil", "Energi")
FORMS: Final = ("A/S", "ApS", "AB", "s.r.o.", "a.s.", "SRL", "GmbH")
WORKS: Final = ("Press", "Renewal", "Conveyor", "Service contract", "Spare parts", "Boiler", "Packing line", "Reserve order")
PEOPLE: Final = ("Holm", "Nyström", "Malá", "Horák", "Munteanu", "Stoica", "Kjær", "Sandberg", "Overgaard", "Bro")


class Size(NamedTuple):
    companies: int
    cases: int
    activities: int = 0


SIZES: Final = {
    "full": Size(100_000, 500_000, 2_000_000),
    "activities": Size(5_000, 20_000, 2_000_000),  # made in minutes, for the lines about activities
    "small": Size(4_000, 20_000, 80_000),
    "tiny": Size(60, 1_800, 2_000),
}
Rows = Iterator[tuple[type[Entity], list[dict[str, Any]]]]


def company_id(n: int) -> uuid.UUID:
    return _id(1, n)


def case_id(n: int) -> uuid.UUID:
    return _id(3, n)


def fill(database: Database, size: Size) -> None:
    """Write the company through the one door, so that the triggers note and check every row."""
    for rows in (_staff(), _companies(size), _persons(size), _cases(size), _activities(size)):
        for entity, batch in rows:
            database.write("Measured company", _insert, entity, batch)


def _insert(session: Session, entity: type[Entity], rows: list[dict[str, Any]]) -> None:
    insert_many(session, entity, rows)


def _id(kind: int, n: int) -> uuid.UUID:
    """Ids that grow as those made by the program do, and come out the same each time."""
    return uuid7(1_700_000_000_000 + n, random.Random(kind << 40 | n).getrandbits(80))


def _staff() -> Rows:
    names = [f"{first} {last}" for first in ("Ida", "Mikkel", "Tereza", "Ioana") for last in PEOPLE]
    yield User, [{"id": key, "name": name, "code": name[:2]} for key, name in zip(USERS, names, strict=True)]


def _companies(size: Size) -> Rows:
    """One in six is a supplier, the others are customers."""
    dice = random.Random("companies")
    for numbers in batched(range(size.companies), BATCH):
        yield Company, [_company(dice, n) for n in numbers]
        relations = [(company_id(n), SUPPLIER if n % 6 == 5 else CUSTOMER) for n in numbers]
        yield CompanyCode, [{"id": derived_id("link", *both), "company_id": both[0], "code_id": both[1]} for both in relations]


def _company(dice: random.Random, n: int) -> dict[str, Any]:
    name = f"{dice.choice(STEMS)} {dice.choice(TRADES)} {dice.randrange(10_000)} {dice.choice(FORMS)}"
    return {
        "id": company_id(n), "number": 10_000 + n, "name": name, "street": f"Havnegade {dice.randint(1, 200)}",
        "post_code": f"{dice.randint(1000, 9999)}", "city": dice.choice(STEMS), "country": dice.choice(("DK", "SE", "CZ", "RO")),
        "phone": f"+45{dice.randrange(10**8):08}", "email": f"info@{n}.example", "currency": dice.choice(("DKK", "EUR")),
        "salesperson_id": dice.choice(USERS),
    }  # fmt: skip


def _persons(size: Size) -> Rows:
    dice = random.Random("persons")
    for numbers in batched(range(size.companies), BATCH):
        yield Person, [_person(dice, n) for n in numbers]


def _person(dice: random.Random, n: int) -> dict[str, Any]:
    return {
        "id": _id(2, n), "company_id": company_id(n), "first_name": "Ida", "last_name": dice.choice(PEOPLE), "function": "Buyer",
        "email": f"buyer@{n}.example",
    }  # fmt: skip


def _cases(size: Size) -> Rows:
    dice = random.Random("cases")
    for numbers in batched(range(size.cases), BATCH):
        cases = [_case(dice, n, size) for n in numbers]
        yield Case, cases
        yield CaseStep, [step for case in cases for step in _steps(dice, case)]


def _case(dice: random.Random, n: int, size: Size) -> dict[str, Any]:
    """Three in ten are won, a quarter is lost, most of these are closed; one in three of the others is overdue."""
    status = dice.choices((*STATUSES, WON, LOST), (10, 8, 7, 12, 8, 30, 25))[0]
    settled = status in (WON, LOST)
    begun = TODAY - dt.timedelta(days=dice.randrange(900))
    closed = settled and dice.random() < 0.9
    buyer = dice.randrange(size.companies)
    follow_up = TODAY + dt.timedelta(days=dice.randint(-200, 400)) if dice.random() < 0.9 else None
    return {
        "id": case_id(n), "number": 10_000 + n, "company_id": company_id(buyer), "person_id": _id(2, buyer),
        "title": f"{dice.choice(WORKS)} {dice.randrange(1000)} {dice.choice(STEMS)}", "status_id": status,
        "value": Decimal(dice.randrange(10_000, 100_000_000)).scaleb(-2), "currency": dice.choice(("DKK", "EUR", "EUR", "SEK")),
        "probability": 100 if status == WON else 0 if status == LOST else dice.choice((10, 20, 30, 50, 70)),
        "follow_up": follow_up, "expected_close": begun + dt.timedelta(days=dice.randint(30, 700)),
        "responsible_id": dice.choice(USERS) if dice.random() < 0.97 else None, "created_on": begun,
        "started_on": begun if status == WON else None, "closed": closed,
        "closed_on": min(TODAY, begun + dt.timedelta(days=dice.randint(1, 200))) if closed else None,
    }  # fmt: skip


def _steps(dice: random.Random, case: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The stay in the status it has, and before it often one in the first status."""
    now = {
        "case_id": case["id"], "status_id": case["status_id"], "since": case["created_on"], "until": None, "days": None,
        "value": case["value"], "probability": case["probability"], "expected_close": case["expected_close"], "current": True,
    }  # fmt: skip
    if case["status_id"] != STATUSES[0]:
        days = dice.randint(0, 60)
        now["since"] += dt.timedelta(days=days)
        before = {"status_id": STATUSES[0], "since": case["created_on"], "until": now["since"], "days": days, "current": False}
        yield now | before
    yield now


def _activities(size: Size) -> Rows:
    """Nineteen in twenty were finished in the last five years; the open ones lie around today, a fifth of them before it."""
    dice = random.Random("activities")
    for numbers in batched(range(size.activities), BATCH):
        yield Activity, [_activity(dice, n, size) for n in numbers]


def _activity(dice: random.Random, n: int, size: Size) -> dict[str, Any]:
    is_open = dice.random() < 0.05
    away = dice.randint(-20, 80) if is_open else -dice.randrange(1800)
    case = dice.randrange(size.cases)
    kind, minutes = dice.choice(((CALL, 15), (MEETING, 60), (TASK, None), (EMAIL, 5)))
    timed = kind in (CALL, MEETING)
    row = {
        "id": _id(4, n), "type_id": kind, "subject": f"{dice.choice(WORKS)} {dice.randrange(10_000)}",
        "case_id": case_id(case), "company_id": company_id(case % size.companies), "planned_on": TODAY + dt.timedelta(days=away),
        "planned_at": dt.time(dice.randint(8, 16), dice.choice((0, 30))) if timed else None,
        "zone": "Europe/Copenhagen" if timed else "", "duration": minutes, "all_day": False, "reminder": None,
        "responsible_id": dice.choice(USERS), "minutes": None if is_open else minutes,
        "status": ActivityStatus.NOT_STARTED if is_open else ActivityStatus.COMPLETED,
    }  # fmt: skip
    row["done_on"] = None if is_open else row["planned_on"]
    return row | timed_columns(row)
