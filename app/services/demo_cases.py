"""The cases of the demo company, with the history that led to them and the strategy behind them.

They keep the rules of case_rules.py: one current step, Won and Lost settle the probability, closed ones have reason and day.
"""

from __future__ import annotations

import datetime as dt
import uuid
from dataclasses import dataclass
from decimal import Decimal
from itertools import batched
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import Activity, Case, CaseCompetitor, CaseInfluencer, CaseStatus, CaseStep, CloseReason
from app.models.case import LOST, WON, Outcome, Priority
from app.models.case_parts import Attitude, Role
from app.models.code import COMPETITOR, CUSTOMER, PROSPECT
from app.services import demo_activities
from app.services.demo import BATCH, Firm, Maker, Rows
from app.services.demo_texts import (
    INFLUENCE,
    NEXT_STEPS,
    NOTES,
    OFFERS,
    OWN_NOTES,
    PLANS,
    RIVAL_STRENGTHS,
    RIVAL_WEAKNESSES,
    STRENGTHS,
    WEAKNESSES,
)  # fmt: skip
from app.store import numbers
from app.store.listing import Due
from app.store.stamps import insert_many

OLDEST = 900  # days
# How likely a case of at most this many days is still open.
STILL_OPEN = ((20, 0.95), (60, 0.8), (120, 0.5), (200, 0.2), (330, 0.05), (OLDEST + 1, 0.0))
DEADLINES = {Due.OVERDUE: 17, Due.TODAY: 3, Due.WEEK: 13, Due.LATER: 53, Due.NONE: 14}
WON_SHARE = 0.55  # of the decided cases of customers


@dataclass(frozen=True)
class Board:
    """What cases can refer to."""

    open_statuses: list[tuple[uuid.UUID, int]]  # with their usual probability
    reasons: dict[Outcome, list[uuid.UUID]]
    buyers: list[Firm]
    weights: list[float]  # summed up, as `random.choices` wants them
    rivals: list[Firm]


@dataclass
class Story:
    """One case while it is made up."""

    firm: Firm
    created: dt.date
    outcome: Outcome
    reached: int  # how far the open statuses it came
    value: Decimal
    steps: list[tuple[uuid.UUID, int, dt.date]]  # status, usual probability, since


def insert(session: Session, maker: Maker, firms: list[Firm], wanted: int) -> None:
    """Make up `wanted` cases, numbered from the oldest to the newest."""
    board = _board(session, maker, firms)
    first = numbers.take(session, "case", wanted)
    ages = sorted((int(OLDEST * maker.dice.random() ** 1.5) for _ in range(wanted)), reverse=True)
    for batch in batched(enumerate(ages, first), BATCH):
        rows: Rows = {e: [] for e in (Case, CaseStep, CaseCompetitor, CaseInfluencer, Activity)}
        for number, age in batch:
            _case(maker, board, number, age, rows)
        for entity, found in rows.items():
            insert_many(session, entity, found)


def _board(session: Session, maker: Maker, firms: list[Firm]) -> Board:
    statuses = (
        select(CaseStatus.id, CaseStatus.probability)
        .where(CaseStatus.outcome == Outcome.OPEN, CaseStatus.deleted.is_(False))
        .order_by(CaseStatus.position)
    )
    open_statuses = [(key, usual or 0) for key, usual in session.execute(statuses)]
    reasons: dict[Outcome, list[uuid.UUID]] = {outcome: [] for outcome in Outcome}
    for key, outcome in session.execute(select(CloseReason.id, CloseReason.outcome).order_by(CloseReason.name_key)):
        reasons[outcome].append(key)
    buyers = [f for f in firms if CUSTOMER in f.relations or PROSPECT in f.relations]
    weights, total = [], 0.0
    for firm in buyers:  # a few customers buy often, most of them now and then
        total += (0.25 if PROSPECT in firm.relations else 1.0) * maker.dice.lognormvariate(0, 0.7)
        weights.append(total)
    return Board(open_statuses, reasons, buyers, weights, [f for f in firms if COMPETITOR in f.relations])


def _case(maker: Maker, board: Board, number: int, age: int, rows: Rows) -> None:
    story = _story(maker, board, age)
    key, firm = maker.id(), story.firm
    person = maker.dice.choice(firm.persons) if firm.persons and maker.chance(0.9) else None
    closing = _closing(maker, board, story)
    dates = _dates(maker, story)
    usual = story.steps[-1][1]
    probability = usual if story.outcome is not Outcome.OPEN else _probability(maker, usual)
    rows[Case].append({
        "id": key, "number": number, "company_id": firm.id, "title": _title(maker, story), "person_id": person and person[0],
        "status_id": story.steps[-1][0], "value": story.value, "currency": firm.currency, "probability": probability,
        "responsible_id": _responsible(maker, firm), "team_id": maker.teams[firm.country.code],
        "priority": maker.dice.choices(list(Priority), (15, 65, 20))[0], "created_on": story.created,
        **dates, **closing, **_texts(maker, board, story, person[1] if person else ""),
    })  # fmt: skip
    _steps(maker, story, rows[CaseStep], key, rows[Case][-1])
    _strategy(maker, board, story, key, rows)
    demo_activities.of_case(maker, rows[Case][-1], firm, person[1] if person else "", story.outcome, rows)


def _story(maker: Maker, board: Board, age: int) -> Story:
    dice = maker.dice
    firm = dice.choices(board.buyers, cum_weights=board.weights)[0]
    created = workday(maker.today - dt.timedelta(days=age))
    still_open = next(p for days, p in STILL_OPEN if age <= days)
    outcome = Outcome.LOST
    if age < 3 or maker.chance(still_open):
        outcome = Outcome.OPEN
    elif CUSTOMER in firm.relations and maker.chance(WON_SHARE):
        outcome = Outcome.WON
    last = len(board.open_statuses) - 1
    if outcome is Outcome.OPEN:
        reached = min(last, int(dice.triangular(0, last + 1, last * min(1.0, age / 90))))
        spent = max(0, age - dice.randint(0, min(age, 45)))
    else:
        reached = last if outcome is Outcome.WON else dice.randint(1, last)
        spent = min(age - 1, int(dice.lognormvariate(3.9, 0.6)) + 3)
    path = [0, *(n for n in range(1, reached) if maker.chance(0.8)), *([reached] if reached else [])]
    since = [0, *sorted(dice.randint(0, spent) for _ in path[1:])]
    if outcome is Outcome.OPEN and len(path) > 1:
        since[-1] = spent
    steps = [
        (*board.open_statuses[n], workday(maker.today - dt.timedelta(days=age - day))) for n, day in zip(path, since, strict=True)
    ]
    if outcome is not Outcome.OPEN:
        end = workday(maker.today - dt.timedelta(days=age - spent))
        steps.append((WON, 100, end) if outcome is Outcome.WON else (LOST, 0, end))
    return Story(firm, created, outcome, reached, Decimal(0), steps)


def workday(day: dt.date) -> dt.date:
    """The day itself, or the Friday before a weekend."""
    return day - dt.timedelta(days=max(0, day.weekday() - 4))


def _title(maker: Maker, story: Story) -> str:
    """Chooses what is sold, and sets its value."""
    dice = maker.dice
    offer = dice.choice([o for o in OFFERS if story.firm.industry in o.industries])
    euro = offer.low * (offer.high / offer.low) ** dice.random()
    rate = story.firm.country.rate if story.firm.currency == story.firm.country.currency else 1.0
    if story.outcome is not Outcome.OPEN or story.reached or maker.chance(0.8):  # at first nobody knows what it is worth
        story.value = _price(maker, euro * rate)
    language = story.firm.country.language if maker.chance(0.35) else "en"
    return offer.titles[language].format(n=dice.randint(1, 9), year=story.created.year + 1)


def _price(maker: Maker, amount: float) -> Decimal:
    """Most prices are round, some were reckoned line by line."""
    if maker.chance(0.15):
        return Decimal(round(amount * 20) * 5).scaleb(-2)
    step = 10 ** max(1, len(str(int(amount))) - 2)
    return Decimal(max(step, round(amount / step * 2) * step // 2))


def _probability(maker: Maker, usual: int) -> int:
    return min(95, max(5, usual + maker.dice.choice((0, 0, 0, -10, 10, 5))))


def _responsible(maker: Maker, firm: Firm) -> uuid.UUID | None:
    if maker.chance(0.03):
        return None
    return firm.salesperson if maker.chance(0.88) else maker.dice.choice([key for key, _country in maker.users])


def _closing(maker: Maker, board: Board, story: Story) -> dict[str, Any]:
    """Lost cases are closed soon, won ones when they are delivered; until then they are in realisation."""
    dice = maker.dice
    fields: dict[str, Any] = dict.fromkeys(("started_on", "ended_on", "close_reason_id", "closed_on")) | {"closed": False}
    decided = story.steps[-1][2]
    if story.outcome is Outcome.OPEN:
        return fields
    fields["close_reason_id"] = dice.choice(board.reasons[story.outcome])
    days = int(dice.lognormvariate(3.8, 0.5)) + 5 if story.outcome is Outcome.WON else dice.choice((0, 0, 1, 4, 21, 60))
    end = workday(decided + dt.timedelta(days=days))
    end = max(end, decided)
    if story.outcome is Outcome.WON:
        fields["started_on"] = decided
    if end <= maker.today:
        fields |= {"closed": True, "closed_on": end, "ended_on": end if story.outcome is Outcome.WON else None}
    return fields


def _dates(maker: Maker, story: Story) -> dict[str, dt.date | None]:
    """Follow-up and expected close: most later, some this week, a few overdue."""
    dice, today = maker.dice, maker.today

    def after(low: int, high: int) -> dt.date:
        return today + dt.timedelta(days=dice.randint(low, high))

    fields: dict[str, dt.date | None] = {"follow_up": None, "expected_close": None}
    if story.outcome is not Outcome.OPEN:
        return fields | {"expected_close": workday(story.steps[-1][2] + dt.timedelta(days=dice.randint(-20, 30)))}
    sunday = 6 - today.weekday()
    due = dice.choices(list(DEADLINES), list(DEADLINES.values()))[0]
    due = Due.LATER if due is Due.WEEK and not sunday else due
    late = today - dt.timedelta(days=1 + min(60, int(dice.expovariate(0.11))))
    expected = after(14, 140) if maker.chance(0.8) else None
    match due:
        case Due.OVERDUE if maker.chance(0.2):
            return fields | {"expected_close": late}
        case Due.OVERDUE:
            fields["follow_up"] = late
        case Due.TODAY:
            fields["follow_up"] = today
        case Due.WEEK:
            fields["follow_up"] = after(1, sunday)
        case Due.LATER:
            fields["follow_up"] = after(sunday + 1, 60) if maker.chance(0.75) else None
            expected = expected or after(14, 140)
        case Due.NONE:
            expected = None
    return fields | {"expected_close": expected}


def _texts(maker: Maker, board: Board, story: Story, person: str) -> dict[str, Any]:
    dice = maker.dice
    words = {
        "person": person or "the manager",
        "city": story.firm.city,
        "competitor": _rival_name(maker, board),
    }
    own = OWN_NOTES[story.firm.country.language]
    notes = dice.choice(own if maker.chance(0.25) else NOTES).format(**words) if maker.chance(0.6) else ""
    is_open = story.outcome is Outcome.OPEN
    thought = maker.chance(0.55 if story.reached > 1 else 0.2)
    return {
        "notes": notes,
        "strengths": "\n".join(dice.sample(STRENGTHS, dice.randint(1, 2))) if thought else "",
        "weaknesses": "\n".join(dice.sample(WEAKNESSES, dice.randint(1, 2))) if thought else "",
        "plan": dice.choice(PLANS).format(**words) if thought else "",
        "next_step": dice.choice(NEXT_STEPS[min(story.reached, len(NEXT_STEPS) - 1)]).format(**words) if is_open else "",
        "next_step_on": maker.today + dt.timedelta(days=dice.randint(1, 20)) if is_open and maker.chance(0.5) else None,
    }


def _rival_name(maker: Maker, board: Board) -> str:
    """The plan names a competitor by its trade, since firms come and go."""
    return f"the competitor from {maker.dice.choice(board.rivals).city}" if board.rivals else "the competitor"


def _steps(maker: Maker, story: Story, rows: list[dict[str, Any]], case: uuid.UUID, now: dict[str, Any]) -> None:
    """The stays in each status; the last one is current and holds what the case holds."""
    ends = [since for _status, _usual, since in story.steps[1:]]
    estimate = story.value
    for (status, usual, since), until in zip(story.steps, [*ends, None], strict=True):
        current = until is None
        if not current and story.value:
            estimate = _price(maker, float(story.value) * maker.dice.uniform(0.75, 1.25)) if maker.chance(0.4) else estimate
        rows.append({
            "id": maker.id(), "case_id": case, "status_id": status, "since": since, "until": until,
            "days": (until - since).days if until else None, "value": story.value if current else estimate,
            "probability": now["probability"] if current else usual, "expected_close": now["expected_close"],
            "close_reason_id": now["close_reason_id"] if current else None, "current": current,
        })  # fmt: skip


def _strategy(maker: Maker, board: Board, story: Story, case: uuid.UUID, rows: Rows) -> None:
    """Competitors and people who influence the deal, for the cases that came further than a first talk."""
    dice = maker.dice
    if story.reached < 2:
        return
    if board.rivals and maker.chance(0.4):
        for rival in dice.sample(board.rivals, min(len(board.rivals), dice.choice((1, 1, 2)))):
            rows[CaseCompetitor].append({
                "id": maker.id(), "case_id": case, "company_id": rival.id,
                "strengths": dice.choice(RIVAL_STRENGTHS), "weaknesses": dice.choice(RIVAL_WEAKNESSES),
            })  # fmt: skip
    if maker.chance(0.45):
        for person, _name in dice.sample(story.firm.persons, min(2, len(story.firm.persons))):
            rows[CaseInfluencer].append({
                "id": maker.id(), "case_id": case, "person_id": person, "role": dice.choice(list(Role)),
                "attitude": dice.choices(list(Attitude), (40, 25, 12, 23))[0], "notes": dice.choice(INFLUENCE),
            })  # fmt: skip
