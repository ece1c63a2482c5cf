"""The activities of the demo company: what was done about each case, what is planned next, and a few that repeat."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any, Final

from sqlalchemy.orm import Session

from app.models import Activity, ActivityPlan, ActivityTemplate, PlanStep
from app.models.activity import CALL, EMAIL, MEETING, NOTE, QUOTE, TASK, ActivityStatus, Direction, Evaluation, Initiator
from app.models.activity_plan import OffsetUnit
from app.models.activity_times import moments
from app.models.case import Outcome, Priority
from app.services.demo import Firm, Maker, Rows
from app.store.stamps import insert_many

ZONES: Final = {"DK": "Europe/Copenhagen", "SE": "Europe/Stockholm", "CZ": "Europe/Prague", "RO": "Europe/Bucharest"}
EACH: Final = 4  # of a case, on average
NO_STEP: Final = 0.2  # of the open cases
DONE: Final = (
    (CALL, "Called {who} about the inquiry", 15),
    (CALL, "Asked {who} about the budget", 10),
    (CALL, "{who} called back: questions about delivery", 20),
    (MEETING, "Walked through the hall with {who}", 90),
    (MEETING, "First meeting with {who}", 60),
    (EMAIL, "Sent drawings and references", 10),
    (EMAIL, "Answer from {who}: will decide", 5),
    (QUOTE, "Sent the quote", 45),
    (NOTE, "Compared with the offer of a competitor", 25),
    (EMAIL, "Thanked {who} for the visit", 5),
)
PLANNED: Final = (
    (CALL, "Call {who} about the quote", 15),
    (CALL, "Ask {who} who decides", 10),
    (MEETING, "Visit {who}", 60),
    (MEETING, "Show the reference plant to {who}", 120),
    (TASK, "Send the revised quote", 30),
    (TASK, "Check the delivery time", 15),
    (TASK, "Get the drawing of the foundation", 20),
    (CALL, "Remind {who} of the answer", 10),
    (EMAIL, "Send the references", 10),
)
HOURS: Final = tuple(dt.time(h, m) for h in range(8, 17) for m in (0, 30))
_OPEN_STATES: Final = (ActivityStatus.NOT_STARTED, ActivityStatus.IN_PROGRESS, ActivityStatus.WAITING)


def of_case(maker: Maker, case: dict[str, Any], firm: Firm, who: str, outcome: Outcome, rows: Rows) -> None:
    """What was done about a case since it began, and for most open ones the next step."""
    dice, made = maker.dice, rows[Activity]
    begun: dt.date = case["created_on"]
    ended = case.get("closed_on") or maker.today
    span = max(0, (min(ended, maker.today) - begun).days)
    steps = dice.choices(range(1, 8), (6, 14, 22, 22, 18, 11, 7))[0] - (outcome is Outcome.OPEN)
    for day in sorted(begun + dt.timedelta(days=int(span * dice.random())) for _n in range(steps)):
        type_id, subject, minutes = dice.choice(DONE)
        values = {"minutes": max(5, minutes + dice.randrange(-5, 20)), "status": ActivityStatus.COMPLETED, "done_on": _workday(day)}
        if type_id is CALL and dice.random() < 0.12:
            values |= {"failed": True, "minutes": 2}
        theirs = subject.startswith(("{who} called", "Answer"))
        values |= {
            "direction": Direction.INBOUND if theirs else Direction.OUTBOUND,
            "initiated_by": Initiator.THEM if theirs else Initiator.US,
        }
        values["evaluation"] = dice.choice(list(Evaluation)[:4]) if dice.random() < 0.3 else None
        made.append(_row(maker, case, firm, who, type_id, subject, _workday(day), values))
    if outcome is Outcome.OPEN and dice.random() >= NO_STEP:
        made.append(_planned(maker, case, firm, who))


def _planned(maker: Maker, case: dict[str, Any], firm: Firm, who: str) -> dict[str, Any]:
    dice = maker.dice
    type_id, subject, minutes = dice.choice(PLANNED)
    away = dice.choices((dice.randint(-20, -1), 0, dice.randint(1, 7), dice.randint(8, 60)), (15, 12, 40, 33))[0]
    values = {
        "duration": minutes,
        "priority": dice.choices(list(Priority), (15, 65, 20))[0],
        "status": dice.choices(_OPEN_STATES, (70, 20, 10))[0],
    }
    day = maker.today if away == 0 else _workday(maker.today + dt.timedelta(days=away))
    if dice.random() < 0.06:
        values["responsible_id"], values["team_id"] = None, maker.teams[firm.country.code]
    return _row(maker, case, firm, who, type_id, subject, day, values)


def _row(
    maker: Maker, case: dict[str, Any], firm: Firm, who: str, type_id: uuid.UUID, subject: str, day: dt.date, values: dict[str, Any]
) -> dict[str, Any]:
    timed = type_id in (CALL, MEETING) and maker.chance(0.8)
    row = {
        "id": maker.id(),
        "type_id": type_id,
        "subject": subject.format(who=who or "the customer"),
        "company_id": firm.id,
        "person_id": case["person_id"],
        "case_id": case["id"],
        "planned_on": day,
        "planned_at": maker.dice.choice(HOURS) if timed else None,
        "zone": ZONES[firm.country.code] if timed else "",
        "duration": values.get("minutes") if timed else None,
        "responsible_id": case["responsible_id"],
        "team_id": None,
        "status": ActivityStatus.NOT_STARTED,
        "priority": Priority.NORMAL,
        "done_on": None,
        "direction": None,
        "initiated_by": None,
        "minutes": None,
        "evaluation": None,
        "failed": False,
        "reminder": 15 if timed and maker.chance(0.3) else None,
        "place": firm.city if type_id is MEETING else "",
        "rrule": "",
        "all_day": False,
    } | values
    return row | timed_columns(row)


def timed_columns(row: dict[str, Any]) -> dict[str, Any]:
    """What the store keeps of the times of an activity (Activity.settle)."""
    found = moments(row["planned_on"], row["planned_at"], row["zone"], row["duration"], row["all_day"], row["reminder"])
    closed = row["status"] is ActivityStatus.COMPLETED
    reminded = found.remind_at if closed else None
    return {
        "begins_at": found.begins_at,
        "ends_at": found.ends_at,
        "ends_on": found.ends_on,
        "remind_at": found.remind_at,
        "reminded_at": reminded,
        "completed_by_id": row["responsible_id"] if closed else None,
    }


def _workday(day: dt.date) -> dt.date:
    return day - dt.timedelta(days=max(0, day.weekday() - 4))


def common(session: Session, maker: Maker) -> None:
    """What belongs to no case: the weekly meeting of each salesperson, templates, and two plans."""
    rows = []
    monday = maker.today - dt.timedelta(days=maker.today.weekday())
    for user, country in maker.users:
        row = {
            "id": maker.id(),
            "type_id": MEETING,
            "subject": "Sales meeting",
            "planned_on": monday,
            "planned_at": dt.time(9),
            "zone": ZONES[country],
            "duration": 45,
            "all_day": False,
            "responsible_id": user,
            "rrule": "FREQ=WEEKLY;BYDAY=MO",
            "status": ActivityStatus.NOT_STARTED,
            "reminder": None,
            "place": "Room 2",
        }
        rows.append(row | timed_columns(row))
    insert_many(session, Activity, rows)
    templates = (
        ("Incoming call", CALL, Direction.INBOUND, 10),
        ("Outgoing call", CALL, Direction.OUTBOUND, 15),
        ("Visit", MEETING, Direction.OUTBOUND, 90),
        ("Letter", EMAIL, Direction.OUTBOUND, 5),
    )
    insert_many(
        session,
        ActivityTemplate,
        [
            {
                "id": maker.id(),
                "name": name,
                "type_id": kind,
                "direction": way,
                "minutes": minutes,
                "initiated_by": Initiator.THEM if way is Direction.INBOUND else Initiator.US,
            }
            for name, kind, way, minutes in templates
        ],
    )
    _plans(session, maker)


def _plans(session: Session, maker: Maker) -> None:
    plans = {
        "Quote sent": (
            (CALL, "Ask whether the quote came", 3),
            (CALL, "Ask what they think of it", 10),
            (TASK, "Decide whether to go on", 30),
        ),
        "New customer": (
            (CALL, "Welcome call", 1),
            (EMAIL, "Send the terms of delivery", 2),
            (MEETING, "Visit", 20),
            (CALL, "Are they content?", 60),
        ),
    }
    for name, steps in plans.items():
        key = maker.id()
        insert_many(session, ActivityPlan, [{"id": key, "name": name}])
        insert_many(
            session,
            PlanStep,
            [
                {
                    "id": maker.id(),
                    "plan_id": key,
                    "position": n,
                    "type_id": kind,
                    "subject": subject,
                    "after": after,
                    "unit": OffsetUnit.WORKING_DAYS,
                }
                for n, (kind, subject, after) in enumerate(steps)
            ],
        )
