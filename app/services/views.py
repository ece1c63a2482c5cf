"""The views of a list: those the program brings, those a user keeps, and those all share.

To add one that the program brings: its line in BUILT_IN.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from app.formats import fold
from app.language import _, mark
from app.models import Activity, Case, Company, Entity, Person, SavedView
from app.services import records
from app.services.records import Saved
from app.store import arrangements
from app.store.arrangements import Arrangement
from app.store.filters import Condition, Group, Has, Me, Op, Period, Span
from app.trouble import Invalid, Trouble

LISTS: Final[dict[str, type[Entity]]] = {
    "cases": Case,
    "customers": Company,
    "suppliers": Company,
    "companies": Company,
    "persons": Person,
    "activities": Activity,
}  # the lists of records people work with all day; other lists have views of their own making only


@dataclass(frozen=True, slots=True)
class View:
    """A view as it is offered; `id` only when somebody saved it."""

    name: str
    arrangement: Arrangement
    id: uuid.UUID | None = None
    version: int = 0
    shared: bool = True
    lost: tuple[str, ...] = ()  # what of its definition could not be understood

    @property
    def built_in(self) -> bool:
        return self.id is None


# What the program brings ------------------------------------------------------------------------------------------

_OPEN: Final = Condition("closed", Op.IS, False)
_MINE: Final = Condition("responsible_id", Op.IS, Me.ME)
_FORECAST: Final = ("number", "company_id", "title", "status_id", "value", "probability", "weighted", "expected_close")
_NO_STEP: Final = Group((Condition("next_step", Op.EMPTY), Condition("next_step_on", Op.EMPTY)))


def _all_of(*parts: Condition | Group | Has) -> Group:
    return Group(tuple(parts))


_CASES: Final = (
    (mark("All open"), Arrangement(where=(_OPEN,))),
    (mark("Mine"), Arrangement(where=(_OPEN, _MINE))),
    (mark("Overdue"), Arrangement(filter=_all_of(Condition("deadline", Op.WITHIN, Period(Span.OVERDUE))), sort="deadline")),
    (
        mark("Follow-up soon"),
        Arrangement((_OPEN,), _all_of(Condition("follow_up", Op.WITHIN, Period(Span.NEXT_DAYS, 14))), sort="follow_up"),
    ),
    (mark("No next step"), Arrangement((_OPEN,), _NO_STEP)),
    (mark("By status"), Arrangement((_OPEN,), group="status_id")),
    (mark("By responsible"), Arrangement((_OPEN,), group="responsible_id")),
    (mark("By completion date"), Arrangement((_OPEN,), sort="expected_close", group="expected_close")),
    (
        mark("Turnover forecast"),
        Arrangement(
            (_OPEN,),
            _all_of(Condition("expected_close", Op.FILLED)),
            sort="expected_close",
            group="expected_close",
            columns=_FORECAST,
        ),
    ),
    (mark("All cases"), Arrangement()),
)
_COMPANIES: Final = (
    (mark("All by name"), Arrangement()),
    (mark("Mine"), Arrangement(where=(Condition("salesperson_id", Op.IS, Me.ME),))),
    (mark("By type"), Arrangement(group="type_id")),
    (mark("By industry"), Arrangement(group="industries")),
    (mark("By country"), Arrangement(group="country")),
    (mark("Without an open case"), Arrangement(filter=_all_of(Has("cases.company_id", _all_of(_OPEN), no=True)))),
    (mark("Without persons"), Arrangement(filter=_all_of(Has("persons.company_id", no=True)))),
)
_PERSONS: Final = (
    (mark("By surname"), Arrangement()),
    (mark("By company"), Arrangement(group="company_id")),
    (mark("By company type"), Arrangement(group="company_id.type_id")),
    (mark("By industry of the company"), Arrangement(group="company_id.industries")),
    (mark("Without a company"), Arrangement(filter=_all_of(Condition("company_id", Op.EMPTY)))),
)
_ACTIVITIES: Final = (
    (mark("Open, by date"), Arrangement((_OPEN,), sort="due")),
    (mark("Mine"), Arrangement((_OPEN, _MINE), sort="due")),
    (mark("Overdue"), Arrangement(filter=_all_of(Condition("due", Op.WITHIN, Period(Span.OVERDUE))), sort="due")),
    (mark("For a team"), Arrangement((_OPEN,), _all_of(Condition("responsible_id", Op.EMPTY)), sort="due", group="team_id")),
    (mark("By date"), Arrangement(sort="planned_on", descending=True, group="planned_on")),
    (mark("By person"), Arrangement(group="person_id")),
    (mark("By type"), Arrangement(group="type_id")),
    (mark("By responsible"), Arrangement(group="responsible_id")),
    (mark("By company"), Arrangement(group="company_id")),
    (mark("Finished"), Arrangement((Condition("closed", Op.IS, True),), sort="done_on", descending=True)),
    (mark("All activities"), Arrangement(sort="planned_on", descending=True)),
)
BUILT_IN: Final[dict[type[Entity], tuple[tuple[str, Arrangement], ...]]] = {
    Case: _CASES,
    Company: _COMPANIES,
    Person: _PERSONS,
    Activity: _ACTIVITIES,
}


def built_in(list_name: str) -> list[View]:
    """The views a list comes with, the one it starts with first."""
    entity = LISTS.get(list_name)
    offered = BUILT_IN[entity] if entity else ((mark("All"), Arrangement()),)
    return [View(_(name), arrangement) for name, arrangement in offered]


# What users keep --------------------------------------------------------------------------------------------------


def of_list(session: Session, entity: type[Entity], list_name: str, who: str) -> list[View]:
    """Every view somebody may choose for a list: built in, shared and own."""
    return [*built_in(list_name), *_kept(session, entity, list_name, who)]


def named(session: Session, entity: type[Entity], name: str, who: str) -> View:
    """The view of this name of any list of these records; Trouble when there is none."""
    lists = [key for key, one in LISTS.items() if one is entity] or [entity.__tablename__]
    offered = [view for key in lists for view in _kept(session, entity, key, who)]
    offered += built_in(lists[0])
    if found := next((view for view in offered if fold(view.name) == fold(name.strip())), None):
        return found
    names = ", ".join(dict.fromkeys(view.name for view in offered))
    sentence = _("There is no view “{name}”.").format(name=name)
    raise Trouble(f"{sentence} " + _("There are: {names}.").format(names=names) if names else sentence)


def _kept(session: Session, entity: type[Entity], list_name: str, who: str) -> list[View]:
    stmt = select(SavedView.id, SavedView.version, SavedView.name, SavedView.owner, SavedView.definition)
    stmt = stmt.where(SavedView.deleted.is_(False), SavedView.list_name == list_name)
    stmt = stmt.where(or_(SavedView.owner == "", SavedView.owner == who))
    found = session.execute(stmt.order_by(SavedView.position, SavedView.name_key, SavedView.id))
    return [_read(entity, *row) for row in found]


def _read(entity: type[Entity], id: uuid.UUID, version: int, name: str, owner: str, definition: str) -> View:
    try:
        arrangement, lost = arrangements.from_text(entity, definition)
    except Trouble as trouble:  # one damaged view must not take the others away; who chooses it is told
        arrangement, lost = Arrangement(), (str(trouble),)
    return View(name, arrangement, id, version, owner == "", lost)


def keep(session: Session, list_name: str, name: str, who: str, arrangement: Arrangement, *, shared: bool) -> Saved:
    """Keep an arrangement under a new name."""
    values = {
        "list_name": list_name,
        "name": _free(session, list_name, name, who, None),
        "owner": "" if shared else who,
        "definition": arrangements.to_text(arrangement),
        "position": (session.scalar(select(func.max(SavedView.position)).where(SavedView.list_name == list_name)) or 0) + 1,
    }
    return records.save(session, SavedView, values)


def change(
    session: Session,
    view: View,
    list_name: str,
    who: str,
    *,
    arrangement: Arrangement | None = None,
    name: str = "",
    shared: bool | None = None,
) -> Saved:
    """Change what a kept view shows, what it is called, or who sees it."""
    assert view.id is not None
    values: dict[str, Any] = {}
    before: dict[str, Any] = {}
    if arrangement is not None:
        values["definition"], before["definition"] = arrangements.to_text(arrangement), arrangements.to_text(view.arrangement)
    if name:
        values["name"], before["name"] = _free(session, list_name, name, who, view.id), view.name
    if shared is not None:
        values["owner"], before["owner"] = "" if shared else who, "" if view.shared else who
    return records.save(session, SavedView, values, view.id, view.version, before)


def remove(session: Session, view: View) -> int:
    """Delete a view; undo brings it back."""
    assert view.id is not None
    return records.delete(session, SavedView, [view.id])


def _free(session: Session, list_name: str, name: str, who: str, but: uuid.UUID | None) -> str:
    """The name as it is kept; Invalid when it is none, or another view has it."""
    name = " ".join(name.split())
    if not name:
        raise Invalid([("name", _("Give the view a name."))])
    stmt = select(SavedView.id).where(SavedView.deleted.is_(False), SavedView.list_name == list_name)
    stmt = stmt.where(or_(SavedView.owner == "", SavedView.owner == who), SavedView.name_key == fold(name))
    taken = [id for id in session.scalars(stmt) if id != but]
    if taken or any(fold(view.name) == fold(name) for view in built_in(list_name)):
        raise Invalid([("name", _("There is a view “{name}” already. Choose another name.").format(name=name))])
    return name
