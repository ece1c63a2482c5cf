"""The one line: who is meant by its words, which case, which type, and saving what was understood as an activity."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.formats import fold
from app.formats.quick_line import Part, Understood, read
from app.formats.search_words import words_of
from app.formats.zones import here, local_zone
from app.language import _
from app.models import Activity, ActivityType, Case, Company, Entity, Person, Team, User
from app.models.activity import NOTE, TASK, ActivityStatus, Symbol, fixed_type
from app.models.case import Priority
from app.models.fields import TEXT_LENGTH
from app.services import lookups, records
from app.store import search
from app.store.listing import Ref
from app.trouble import Refused

MOST_HITS: Final = 8  # offered of one name
_MOST_WORDS: Final = 5  # of a name
_LOOKED_AT: Final = 40


@dataclass(frozen=True, slots=True)
class Choice:
    """A record that may be meant, and what tells it from others of its name."""

    entity: type[Entity]
    id: uuid.UUID
    text: str
    detail: str = ""
    company_id: uuid.UUID | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """What would be saved. Of several hits the first is meant until another is chosen."""

    understood: Understood
    type_id: uuid.UUID
    type_name: str
    symbol: Symbol
    who: tuple[Choice, ...] = ()
    cases: tuple[Choice, ...] = ()
    responsible: Ref | None = None
    team: Ref | None = None
    day: dt.date | None = None
    subject: str = ""
    done: bool = False
    values: Mapping[str, Any] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    @property
    def ambiguous(self) -> bool:
        return len(self.who) > 1 or len(self.cases) > 1

    @property
    def title(self) -> str:
        """What is said when it was noted."""
        who = f" · {self.who[0].text}" if self.who and self.who[0].text not in self.subject else ""
        return f"{self.type_name}{who} · {self.subject}" if self.subject != self.type_name else f"{self.type_name}{who}"

    def choosing(self, who: Choice | None = None, case: Choice | None = None) -> Preview:
        """Another of the hits is meant."""
        people = (who, *(one for one in self.who if one != who)) if who else self.who
        cases = (case, *(one for one in self.cases if one != case)) if case else self.cases
        made = replace(self, who=people, cases=cases)
        return replace(made, values={**made.values, **_links(made)})

    def only_chosen(self) -> Preview:
        return replace(self, who=self.who[:1], cases=self.cases[:1])


def now_here() -> dt.datetime:
    return dt.datetime.now(here())


def preview(
    session: Session,
    line: str,
    login: str = "",
    links: Mapping[str, uuid.UUID | None] | None = None,
    now: dt.datetime | None = None,
) -> Preview:
    """What this line would save. `links` are the company, person and case one is looking at: they need not be typed."""
    moment = now or now_here()
    return resolve(session, read(line, moment, types=type_words(session)), moment, login, links)


def type_words(session: Session) -> dict[str, str]:
    """The names and codes of the types there are, with their ids as keys."""
    stmt = select(ActivityType.id, ActivityType.name, ActivityType.code).where(
        ActivityType.deleted.is_(False), ActivityType.active.is_(True)
    )
    return {word: str(id) for id, name, code in session.execute(stmt) for word in (code, name) if len(word) > 1}


def resolve(
    session: Session,
    understood: Understood,
    now: dt.datetime,
    login: str = "",
    links: Mapping[str, uuid.UUID | None] | None = None,
) -> Preview:
    fixed = {name: id for name, id in (links or {}).items() if id is not None}
    understood, cases = _cases(session, understood, fixed)
    understood, who = _who(session, understood, fixed, cases)
    cases = _of_whom(cases, who)
    understood, user, team = _responsible(session, understood)
    type_id, type_name, symbol = _type(session, understood)
    notes = list(understood.notes)
    day, done = understood.day, False
    if type_id == NOTE and (day is None or day <= now.date()):
        day, done = day or now.date(), True
        notes.append(_("A note is finished as soon as it is written."))
    elif day is None:
        day = now.date()
        notes.append(_("No day was named: today."))
    elif day < now.date():
        done = True
        notes.append(_("That day has passed: noted as finished."))
    made = Preview(
        understood, type_id, type_name, symbol, who, cases, user or (None if team else lookups.user_of(session, login)), team,
        day, understood.subject or type_name, done, {}, tuple(notes),
    )  # fmt: skip
    return replace(made, values={**_values(made), **fixed, **_links(made)})


def _values(preview: Preview) -> dict[str, Any]:
    said = preview.understood
    found: dict[str, Any] = {"type_id": preview.type_id, "subject": preview.subject, "planned_on": preview.day}
    if len(preview.subject) > TEXT_LENGTH:
        found["subject"] = preview.subject[: TEXT_LENGTH - 1].rsplit(" ", 1)[0] + "…"
        found["text"] = preview.subject
    if said.time is not None:
        found |= {"planned_at": said.time, "zone": local_zone()}
    optional = {
        "duration": said.duration,
        "reminder": said.reminder,
        "priority": Priority.HIGH if said.high else None,
        "status": ActivityStatus.COMPLETED if preview.done else None,
        "responsible_id": preview.responsible.id if preview.responsible else None,
        "team_id": preview.team.id if preview.team else None,
    }
    return found | {name: value for name, value in optional.items() if value is not None}


def _links(preview: Preview) -> dict[str, uuid.UUID]:
    found: dict[str, uuid.UUID] = {}
    if preview.cases:
        found["case_id"] = preview.cases[0].id
        if preview.cases[0].company_id:
            found["company_id"] = preview.cases[0].company_id
    if preview.who:
        first = preview.who[0]
        found["person_id" if first.entity is Person else "company_id"] = first.id
        if first.entity is Person and first.company_id:
            found.setdefault("company_id", first.company_id)
    return found


def add(session: Session, values: Mapping[str, Any]) -> records.Saved:
    """Save what a preview showed."""
    return records.save(session, Activity, values)


# Which case


def _cases(session: Session, understood: Understood, fixed: Mapping[str, uuid.UUID]) -> tuple[Understood, tuple[Choice, ...]]:
    number = understood.case_number
    if number is not None:
        found = _case_choices(session, [Case.number == number])
        if found:
            return understood, found
        return understood.losing(Part.CASE, _("There is no case {number}.").format(number=number)), ()
    words = understood.case
    for used in range(min(len(words), _MOST_WORDS), 0, -1):
        if not _long_enough(words[:used]):
            continue
        hits = search.named(session, " ".join(words[:used]), (Case,), _LOOKED_AT)
        if hits := [hit for hit in hits if _covers(hit.title, words[:used])]:
            found = _case_choices(session, [Case.id.in_([hit.id for hit in hits])])
            if "company_id" in fixed:
                found = tuple(case for case in found if case.company_id == fixed["company_id"]) or found
            return understood.keeping(Part.CASE, used), found
    if words:
        sentence = _("No case is called “{text}”: it is the subject.").format(text=" ".join(words))
        return understood.keeping(Part.CASE, 0).noting(sentence), ()
    return understood, ()


def _case_choices(session: Session, tests: list[Any]) -> tuple[Choice, ...]:
    stmt = (
        select(Case.id, Case.number, Case.title, Company.name, Case.company_id)
        .outerjoin(Company, Company.id == Case.company_id)
        .where(Case.deleted.is_(False), *tests)
        .order_by(Case.closed, Case.number.desc())
        .limit(MOST_HITS)
    )
    rows = session.execute(stmt)
    return tuple(Choice(Case, id, f"{number} {title}".strip(), company or "", owner) for id, number, title, company, owner in rows)


def _of_whom(cases: tuple[Choice, ...], who: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """Of several cases of one title that of the company meant comes first."""
    if not who or len(cases) < 2:
        return cases
    company = who[0].company_id if who[0].entity is Person else who[0].id
    return tuple(case for case in cases if case.company_id == company) or cases


# Who


def _who(
    session: Session, understood: Understood, fixed: Mapping[str, uuid.UUID], cases: tuple[Choice, ...]
) -> tuple[Understood, tuple[Choice, ...]]:
    words = understood.who
    used, found = _meant(session, words)
    if found:
        near = {fixed.get("company_id"), *(case.company_id for case in cases)} - {None}
        found = tuple(one for one in found if {one.company_id, one.id} & near) or found
        return understood.keeping(Part.WHO, used), found[:MOST_HITS]
    if not words or fixed:
        return understood.keeping(Part.WHO, 0), ()
    sentence = _("Nobody is called “{text}”: it is the subject.").format(text=" ".join(words))
    return understood.keeping(Part.WHO, 0).noting(sentence), ()


def _meant(session: Session, words: tuple[str, ...]) -> tuple[int, tuple[Choice, ...]]:
    """How many of the words are a name, and whose."""
    if not words:
        return 0, ()
    if "@" in words[0] or words[0].lstrip("+(").isdigit():
        return _by_address(session, words)
    for used in range(min(len(words), _MOST_WORDS), 0, -1):
        if not _long_enough(words[:used]):
            continue
        hits = search.named(session, " ".join(words[:used]), (Person, Company), _LOOKED_AT)
        if hits := [hit for hit in hits if _covers(hit.title, words[:used])]:
            return _with_company(session, words, used, _choices(session, hits, words[:used]))
    return 0, ()


def _long_enough(words: tuple[str, ...]) -> bool:
    return any(len(word) > 1 for word in words_of(" ".join(words)))


def _covers(title: str, typed: tuple[str, ...]) -> bool:
    """Short words only count whole: "to" is not the beginning of Torben behind another word."""
    there = words_of(title)
    for n, word in enumerate(words_of(" ".join(typed))):
        if not any(one == word or (one.startswith(word) and (len(word) > 2 or n == 0)) for one in there):
            return False
    return True


def _by_address(session: Session, words: tuple[str, ...]) -> tuple[int, tuple[Choice, ...]]:
    """By e-mail address, or by as many groups of digits as a telephone number has."""
    used = 1
    while "@" not in words[0] and used < len(words) and words[used].strip("()-/").isdigit():
        used += 1
    hits = search.find(session, " ".join(words[:used]), (Person, Company), _LOOKED_AT)
    return (used, _choices(session, hits, ())) if hits else (0, ())


def _choices(session: Session, hits: list[search.Hit], typed: tuple[str, ...]) -> tuple[Choice, ...]:
    """Persons with their companies; whoever is called exactly so comes first."""
    persons = [hit.id for hit in hits if hit.entity is Person]
    stmt = select(Person.id, Company.name, Company.id).outerjoin(Company, Company.id == Person.company_id)
    of = {id: (name or "", company) for id, name, company in session.execute(stmt.where(Person.id.in_(persons)))} if persons else {}
    places = [hit.id for hit in hits if hit.entity is Company]
    cities = select(Company.id, func.trim(Company.city)).where(Company.id.in_(places))
    of |= {id: (city or "", None) for id, city in session.execute(cities)} if places else {}
    found = [Choice(hit.entity, hit.id, hit.title, *of.get(hit.id, ("", None))) for hit in hits]
    exact = words_of(" ".join(typed))
    if exact and len(only := [one for one in found if words_of(one.text) == exact]) == 1:
        return tuple(only)
    return tuple(
        sorted(found, key=lambda one: (not set(exact) <= set(words_of(one.text)), one.entity is not Person, fold(one.text)))
    )


def _with_company(session: Session, words: tuple[str, ...], used: int, found: tuple[Choice, ...]) -> tuple[int, tuple[Choice, ...]]:
    """ "Müller Acme" is Müller of Acme, "Acme Müller" too."""
    companies = {one.id for one in found if one.entity is Company}
    for more in range(min(len(words), used + 3), used, -1):
        rest = words[used:more]
        if not _long_enough(rest):
            continue
        if at := tuple(one for one in found if one.entity is Person and one.detail and _covers(one.detail, rest)):
            return more, at
        hits = search.named(session, " ".join(rest), (Person,), _LOOKED_AT) if companies else []
        hits = [hit for hit in hits if _covers(hit.title, rest)]
        if there := tuple(one for one in _choices(session, hits, ()) if one.company_id in companies):
            return more, there
    return used, found


# Whose, and of which type


def _responsible(session: Session, understood: Understood) -> tuple[Understood, Ref | None, Ref | None]:
    """By initials first, else by the beginning of a name; a team where no user is called so."""
    wanted = fold(understood.responsible)
    if not wanted:
        return understood, None, None
    for entity in (User, Team):
        hits = lookups.hits(session, entity, understood.responsible, offered=True)
        stmt = select(entity.id, entity.code).where(entity.id.in_([hit.id for hit in hits]))
        codes = {id: code for id, code in session.execute(stmt)}  # noqa: C416 - a row is no pair to dict()
        exact = [hit for hit in hits if wanted in (fold(codes[hit.id]), fold(hit.text))]
        begun = [hit for hit in hits if any(fold(word).startswith(wanted) for word in hit.text.split())]
        meant = exact or begun
        if len(meant) > 1:
            names = ", ".join(hit.text for hit in meant)
            sentence = _("@{name} may be {names}: write the initials.").format(name=understood.responsible, names=names)
            return understood.losing(Part.RESPONSIBLE, sentence), None, None
        if meant:
            ref = Ref(meant[0].id, meant[0].text)
            return (understood, ref, None) if entity is User else (understood, None, ref)
    sentence = _("No user and no team is called @{name}.").format(name=understood.responsible)
    return understood.losing(Part.RESPONSIBLE, sentence), None, None


def _type(session: Session, understood: Understood) -> tuple[uuid.UUID, str, Symbol]:
    wanted = TASK
    if understood.type:
        wanted = uuid.UUID(understood.type) if len(understood.type) == 36 else fixed_type(understood.type)
    stmt = select(ActivityType.id, ActivityType.name, ActivityType.symbol).where(ActivityType.deleted.is_(False))
    order = (ActivityType.id != wanted, ActivityType.id != TASK, ActivityType.position)
    row = session.execute(stmt.order_by(*order).limit(1)).one_or_none()
    if row is None:
        raise Refused(_("There is no type of activity. Make one under Settings."))
    return row.id, row.name, row.symbol
