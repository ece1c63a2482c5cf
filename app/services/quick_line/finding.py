"""Which case and whom the words of a line mean, by number, name, company, telephone or address."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.formats import fold
from app.formats.quick_line import Part, Understood
from app.formats.search_words import words_of
from app.language import _
from app.models import Case, Company, Person
from app.services.quick_line.preview import Choice
from app.store import search

MOST_HITS: Final = 8  # offered of one name
_MOST_WORDS: Final = 5  # of a name
_LOOKED_AT: Final = 40


def cases(session: Session, understood: Understood, fixed: Mapping[str, uuid.UUID]) -> tuple[Understood, tuple[Choice, ...]]:
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


def of_whom(cases: tuple[Choice, ...], people: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """Of several cases of one title that of the company meant comes first."""
    if not people or len(cases) < 2:
        return cases
    company = people[0].company_id if people[0].entity is Person else people[0].id
    return tuple(case for case in cases if case.company_id == company) or cases


# Who


def who(
    session: Session, understood: Understood, fixed: Mapping[str, uuid.UUID], of: tuple[Choice, ...]
) -> tuple[Understood, tuple[Choice, ...]]:
    words = understood.who
    used, found = _meant(session, words)
    if found:
        near = {fixed.get("company_id"), *(case.company_id for case in of)} - {None}
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
