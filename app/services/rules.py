"""Rules that need more than the record itself: what follows when one is made, changed or deleted.

To add rules for an entity: its functions in the module of its area, and its row in _RULES.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.formats import fold
from app.language import _, ngettext
from app.models import (
    Activity,
    ActivityPlan,
    ActivityTemplate,
    ActivityType,
    Case,
    CaseStatus,
    CloseReason,
    Code,
    Company,
    Entity,
    ExtraField,
    Person,
    PlanStep,
    Team,
    TeamMember,
    User,
)
from app.models.case import Outcome, outcome_of
from app.models.extra import HOLDERS
from app.models.fields import own_fields
from app.services import activity_rules, case_rules, uses
from app.trouble import Invalid, Refused


class _Rules(NamedTuple):
    prepare: Callable[[Session, Any], None] | None = None  # a new record, before its own problems are looked at
    apply: Callable[[Session, Any, set[str], bool], None] | None = None
    refuse_delete: Callable[[Session, Any], None] | None = None
    delete_with: Callable[[Session, Any], None] | None = None  # what goes along
    fetch: Callable[[Session, Sequence[uuid.UUID]], None] | None = None  # what `apply` will ask of many records


def prepare(session: Session, record: Entity) -> None:
    """Fill in what a new record starts with."""
    if (rule := _of(record).prepare) is not None:
        with session.no_autoflush:
            rule(session, record)


def fetch(session: Session, entity: type[Entity], ids: Sequence[uuid.UUID]) -> None:
    """Have at hand, for many records, what `apply` asks of each."""
    if (rule := _RULES.get(entity, _Rules()).fetch) is not None:
        rule(session, ids)


def apply(session: Session, record: Entity, changed: set[str], *, new: bool) -> None:
    """Let the consequences of a change happen in the same write."""
    if (rule := _of(record).apply) is not None:
        with session.no_autoflush:
            rule(session, record, changed, new)


def before_delete(session: Session, record: Entity) -> None:
    """Refuse to delete what others still need, and take along what belongs to it."""
    refuse_delete(session, record)
    if (rule := _of(record).delete_with) is not None:
        rule(session, record)


def refuse_delete(session: Session, record: Entity) -> None:
    """Only the refusal: an undo knows by itself what went along."""
    if (rule := _of(record).refuse_delete) is not None:
        rule(session, record)


def _of(record: Entity) -> _Rules:
    return _RULES.get(type(record), _Rules())


def _refuse_company(session: Session, company: Company) -> None:
    cases = session.execute(
        select(Case.number, Case.status_id).where(Case.company_id == company.id, Case.deleted.is_(False), Case.closed.is_(False))
    ).all()
    unfinished = sorted(number or 0 for number, status in cases if outcome_of(status) is Outcome.OPEN)
    if unfinished:
        text = ngettext(
            "{name} has an open case ({numbers}). Close or delete it first.",
            "{name} has {n} open cases ({numbers}). Close or delete them first.",
            len(unfinished),
        )
        numbers = ", ".join(str(n) for n in unfinished[:5]) + (" …" if len(unfinished) > 5 else "")
        raise Refused(text.format(name=company.name, n=len(unfinished), numbers=numbers))


def _delete_persons(session: Session, company: Company) -> None:
    for person in session.scalars(select(Person).where(Person.company_id == company.id, Person.deleted.is_(False))):
        person.deleted = True


def _refuse_person(session: Session, person: Person) -> None:
    n = session.scalar(
        select(func.count()).select_from(Case).where(Case.person_id == person.id, Case.deleted.is_(False), Case.closed.is_(False))
    )
    if n:
        text = ngettext(
            "{name} is the contact person of an open case. Choose another one there first.",
            "{name} is the contact person of {n} open cases. Choose another one there first.",
            n,
        )
        raise Refused(text.format(name=person.name, n=n))


def _refuse_status(session: Session, status: CaseStatus) -> None:
    if outcome_of(status.id) is not Outcome.OPEN:
        raise Refused(_("Won and Lost are fixed and cannot be deleted."))
    n = session.scalar(select(func.count()).select_from(Case).where(Case.status_id == status.id, Case.deleted.is_(False)))
    if n:
        text = ngettext(
            "A case has the status {name}. Give it another one first.",
            "{n} cases have the status {name}. Give them another one first.",
            n,
        )
        raise Refused(text.format(n=n, name=status.name))


def _apply_status(session: Session, status: CaseStatus, changed: set[str], new: bool) -> None:
    if not new and outcome_of(status.id) is not Outcome.OPEN and changed & {"name", "phase", "probability", "outcome"}:
        raise Refused(_("Won and Lost are fixed; only their colour and place can be changed."))


def _refuse_code(session: Session, code: Code) -> None:
    if code.locked:
        raise Refused(_("{name} is fixed and cannot be deleted.").format(name=code.name))
    _refuse_used(session, code, code.table_name)


def _refuse_used(session: Session, word: Any, table: str = "") -> None:
    if used := uses.counted(session, type(word), table, [word.id])[word.id]:
        text = ngettext(
            "{name} is used by a record. Remove it there first.",
            "{name} is used by {n} records. Remove it there first.",
            used,
        )
        raise Refused(text.format(name=word.name, n=used))


def _delete_members(session: Session, team: Team) -> None:
    for member in session.scalars(select(TeamMember).where(TeamMember.team_id == team.id, TeamMember.deleted.is_(False))):
        member.deleted = True


def _delete_steps(session: Session, plan: ActivityPlan) -> None:
    for step in session.scalars(select(PlanStep).where(PlanStep.plan_id == plan.id, PlanStep.deleted.is_(False))):
        step.deleted = True


def _apply_code(session: Session, code: Code, changed: set[str], new: bool) -> None:
    if not new and code.locked and "table_name" in changed:
        raise Refused(_("{name} is fixed and stays in its table.").format(name=code.name))


def _apply_extra_field(session: Session, field: ExtraField, changed: set[str], new: bool) -> None:
    """Files and the command line know fields by their names."""
    if (not changed & {"name", "deleted"} and not new) or field.record is None:  # refused as a required field
        return
    entity, _values = HOLDERS[field.record]
    names = (name for d in own_fields(entity) for name in (d.name, d.name.removesuffix("_id"), d.field.label, _(d.field.label)))
    taken = {_plain(name) for name in names}
    others = select(ExtraField.id, ExtraField.name).where(ExtraField.record == field.record, ExtraField.deleted.is_(False))
    wanted = _plain(field.name or "")
    if wanted in taken | {_plain(name) for id, name in session.execute(others) if id != field.id}:
        text = _("There is a field “{name}” already. Choose another name.")
        raise Invalid([("name", text.format(name=field.name))])


def _plain(name: str) -> str:
    """Whatever people may mean by the same name."""
    return " ".join(fold(name.replace("_", " ")).split())


_RULES: Final[dict[type[Entity], _Rules]] = {
    Company: _Rules(refuse_delete=_refuse_company, delete_with=_delete_persons),
    Person: _Rules(refuse_delete=_refuse_person),
    Case: _Rules(case_rules.prepare, case_rules.apply, case_rules.refuse_delete, fetch=case_rules.fetch),
    CaseStatus: _Rules(apply=_apply_status, refuse_delete=_refuse_status),
    ExtraField: _Rules(apply=_apply_extra_field),
    Code: _Rules(apply=_apply_code, refuse_delete=_refuse_code),
    CloseReason: _Rules(refuse_delete=_refuse_used),
    User: _Rules(refuse_delete=_refuse_used),
    Activity: _Rules(activity_rules.prepare, activity_rules.apply, delete_with=activity_rules.delete_parts),
    ActivityType: _Rules(refuse_delete=_refuse_used),
    ActivityTemplate: _Rules(refuse_delete=_refuse_used),
    ActivityPlan: _Rules(refuse_delete=_refuse_used, delete_with=_delete_steps),
    Team: _Rules(refuse_delete=_refuse_used, delete_with=_delete_members),
}
