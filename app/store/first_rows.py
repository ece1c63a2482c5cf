"""What every new company starts with: the fixed words, and a sensible first set of the others (M-16)."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy.orm import Session

from app import settings
from app.models import ActivityType, CaseStatus, CloseReason, Code, CompanySetting, Counter, Scope, User
from app.models.activity import Symbol, fixed_type
from app.models.base import EVERYBODY
from app.models.case import LOST, WON, Outcome, Phase
from app.models.code import fixed_code
from app.models.company_setting import setting_id
from app.models.types import derived_id
from app.store.stamps import insert_many

FIRST_NUMBER: Final = 1001  # of companies and of cases
FIXED_RELATIONS: Final = ("customer", "supplier", "prospect", "competitor", "bank")
CODES: Final[dict[str, tuple[str, ...]]] = {
    "industry": ("Production", "Distribution", "Retail", "Services", "Construction", "Public sector"),
    "company type": ("Limited company", "Sole trader", "Public body", "Association"),
    "district": (),
    "class": ("A", "B", "C"),
    "level": ("Managing director", "Chief financial officer", "Head of department", "Chief accountant", "Employee"),
    "responsibility": ("Sales", "Purchasing", "Production", "Marketing", "Finance", "IT", "Quality"),
    "payment terms": ("Cash in advance", "8 days net", "14 days net", "30 days net"),
    "delivery terms": ("EXW", "FCA", "CPT", "DAP", "DDP"),
    "delivery method": ("Own delivery", "Carrier", "Parcel", "Collected"),
}
STATUSES: Final = (
    ("New", "#5b8def", 10),
    ("Contacted", "#3aa7b8", 20),
    ("Quote missing", "#c98a1b", 30),
    ("Quote sent", "#8a63d2", 50),
    ("Negotiation", "#c2589c", 70),
)
REASONS: Final = (
    ("Best price", Outcome.WON),
    ("Best product", Outcome.WON),
    ("Good relation", Outcome.WON),
    ("Delivery time", Outcome.WON),
    ("Too expensive", Outcome.LOST),
    ("Chose a competitor", Outcome.LOST),
    ("Delivery too late", Outcome.LOST),
    ("Postponed indefinitely", Outcome.LOST),
    ("No need any more", Outcome.LOST),
)
ACTIVITY_TYPES: Final = (
    ("meeting", Symbol.MEETING, "#8a63d2", 60),
    ("phone call", Symbol.CALL, "#2f9e62", 15),
    ("letter", Symbol.LETTER, "#8b8f98", None),
    ("fax", Symbol.LETTER, "#8b8f98", None),
    ("e-mail", Symbol.EMAIL, "#3aa7b8", None),
    ("inquiry", Symbol.DOCUMENT, "#c98a1b", None),
    ("quote", Symbol.DOCUMENT, "#c2589c", None),
    ("contract", Symbol.DOCUMENT, "#7a8b3a", None),
    ("note", Symbol.NOTE, "#b5813c", None),
    ("task", Symbol.TASK, "#5b8def", None),
)


def activity_types() -> list[dict[str, Any]]:
    """The types every company starts with; users rename them, and make others (C-24)."""
    return [
        {"id": fixed_type(name), "name": name.capitalize(), "symbol": symbol, "colour": colour, "duration": minutes, "position": n}
        for n, (name, symbol, colour, minutes) in enumerate(ACTIVITY_TYPES)
    ]


def insert(session: Session, currency: str = "EUR", user: str = "") -> None:
    """Write the first rows of a new, empty store."""
    session.add(Scope(id=EVERYBODY, name="Everybody"))
    session.add_all(Counter(series=s, next=FIRST_NUMBER) for s in ("company", "case"))
    key = settings.CURRENCY.key
    session.add(CompanySetting(id=setting_id(key), key=key, value=settings.to_text(settings.CURRENCY, currency)))
    session.flush()
    insert_many(session, Code, list(_codes()))
    insert_many(session, CaseStatus, list(_statuses()))
    insert_many(
        session,
        CloseReason,
        [
            {"id": derived_id("close reason", name), "name": name, "outcome": outcome, "position": n}
            for n, (name, outcome) in enumerate(REASONS)
        ],
    )
    insert_many(session, ActivityType, activity_types())
    if user:
        insert_many(session, User, [{"id": derived_id("user", user), "name": user, "login": user}])


def _codes() -> list[dict[str, Any]]:
    fixed = [
        {"id": fixed_code("relation", word), "table_name": "relation", "name": word.capitalize(), "position": n, "locked": True}
        for n, word in enumerate(FIXED_RELATIONS)
    ]
    return fixed + [
        {"id": fixed_code(table, word), "table_name": table, "name": word, "position": n, "locked": False}
        for table, names in CODES.items()
        for n, word in enumerate(names)
    ]


def _statuses() -> list[dict[str, Any]]:
    own = [
        {
            "id": derived_id("status", name),
            "name": name,
            "colour": colour,
            "probability": probability,
            "position": n,
            "phase": Phase.PREPARATION,
            "outcome": Outcome.OPEN,
        }
        for n, (name, colour, probability) in enumerate(STATUSES)
    ]
    return [
        *own,
        {"id": WON, "name": "Won", "colour": "#2f9e62", "probability": 100, "position": 90,
         "phase": Phase.REALISATION, "outcome": Outcome.WON},
        {"id": LOST, "name": "Lost", "colour": "#8b8f98", "probability": 0, "position": 91,
         "phase": Phase.PREPARATION, "outcome": Outcome.LOST},
    ]  # fmt: skip
