"""Records that may be one: scored by what they share, quickly for one that is being typed, thoroughly over all (F-36).

The score is a percentage: each thing two records share adds to it, and from the hit rate on they are shown.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from typing import Any, Final, NamedTuple

from sqlalchemy import and_, literal_column, or_, select
from sqlalchemy.orm import Session

from app.formats import likeness
from app.language import _, mark
from app.models import Company, Entity, NotDuplicate, Person
from app.models.fields import sort_column
from app.models.not_duplicate import pair, pair_id
from app.store.matching import like

HIT: Final = 60  # per cent: from here on two records may be one
ALIKE: Final = 80  # per cent: names less alike than this are different
KINDS: Final[tuple[type[Entity], ...]] = (Company, Person)
MOST: Final = 2000  # records looked at for one name
SHOWN: Final = 6  # hits beside a form


class Traits(NamedTuple):
    """What is compared of one record."""

    id: uuid.UUID | None
    title: str
    place: str
    name: str
    numbers: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    mobiles: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    street: str = ""
    domain: str = ""
    city: str = ""
    company: uuid.UUID | None = None


class Weight(NamedTuple):
    """How much it says, per cent, that two records share this, and how that is told."""

    share: int
    words: str


WEIGHTS: Final[dict[type[Entity], dict[str, Weight]]] = {
    Company: {
        "numbers": Weight(100, mark("same register or VAT number")),
        "name": Weight(70, mark("same name")),
        "emails": Weight(60, mark("same e-mail")),
        "phones": Weight(45, mark("same phone")),
        "street": Weight(35, mark("same address")),
        "domain": Weight(30, mark("same web address")),
        "city": Weight(10, mark("same city")),
    },
    Person: {
        "emails": Weight(80, mark("same e-mail")),
        "mobiles": Weight(60, mark("same mobile")),
        "name": Weight(50, mark("same name")),
        "company": Weight(30, mark("same company")),
        "phones": Weight(20, mark("same phone")),
        "city": Weight(10, mark("same city")),
    },
}


class Likeness(NamedTuple):
    score: int
    reasons: tuple[str, ...]


class Hit(NamedTuple):
    """A record that may be the one in question."""

    id: uuid.UUID
    title: str
    place: str
    score: int
    reasons: tuple[str, ...]


# Comparing ----------------------------------------------------------------------------------------------------------


def compared(entity: type[Entity], one: Traits, other: Traits) -> Likeness:
    """How likely two records are one, and why."""
    score, reasons = 0.0, list[str]()
    for trait, weight in WEIGHTS[entity].items():
        if trait == "name":
            same = alike(entity, one.name, other.name)
            words = weight.words if same == 100 else mark("name alike")
        else:
            same, words = 100.0 if _shared(getattr(one, trait), getattr(other, trait)) else 0.0, weight.words
        if same:
            score += weight.share * same / 100
            reasons.append(_(words))
    return Likeness(min(100, int(score)), tuple(reasons))


def alike(entity: type[Entity], one: str, other: str) -> float:
    """How alike two names are, per cent; 0 for different ones."""
    if not one or not other:
        return 0.0
    if one == other:
        return 100.0
    from rapidfuzz import fuzz  # what a window does not need to be shown

    found = fuzz.ratio(one, other, score_cutoff=ALIKE)
    if entity is Company and found < 99:
        found = max(found, fuzz.token_sort_ratio(one, other, score_cutoff=ALIKE))
        if " " in one and " " in other:  # one has a word more, "Trading" say
            found = max(found, 0.88 * fuzz.token_set_ratio(one, other, score_cutoff=ALIKE))
    return found if found >= ALIKE else 0.0


def _shared(one: Any, other: Any) -> bool:
    return bool(one & other) if isinstance(one, frozenset) else bool(one) and one == other


# Reading ------------------------------------------------------------------------------------------------------------

_COMPANY = ("name", "post_code", "city", "country", "street", "phone", "email", "web", "register_number", "vat_number")
_PERSON = ("first_name", "last_name", "post_code", "city", "phone", "mobile", "email", "company_id")


def traits(entity: type[Entity], values: Mapping[str, Any], id: uuid.UUID | None = None, place: str = "") -> Traits:
    """What is compared of these values, which may be half typed."""

    def get(name: str) -> str:
        return str(values.get(name) or "")

    emails = _some(likeness.email(get("email")))
    phones = _some(likeness.phone(get("phone")))
    city = " ".join(likeness.words_of_name(get("city")))
    if entity is Company:
        numbers = _some(*(likeness.bare_number(get(name)) for name in ("register_number", "vat_number")))
        return Traits(
            id, get("name"), place or _place(values), likeness.company_name(get("name")), numbers, emails, frozenset(), phones,
            likeness.street(get("post_code"), get("street")), likeness.domain(get("web"), get("email")), city,
        )  # fmt: skip
    title = f"{get('first_name')} {get('last_name')}".strip()
    name = likeness.person_name(get("first_name"), get("last_name"))
    mobiles = _some(likeness.phone(get("mobile")))
    return Traits(
        id, title, place or _place(values), name, frozenset(), emails, mobiles, phones, city=city, company=values.get("company_id")
    )


def _some(*keys: str) -> frozenset[str]:
    return frozenset(key for key in keys if len(key) > 3)


def _place(values: Mapping[str, Any]) -> str:
    return " ".join(text for text in (values.get("post_code"), values.get("city")) if text)


def _names(entity: type[Entity]) -> tuple[str, ...]:
    return _COMPANY if entity is Company else _PERSON


def read(session: Session, entity: type[Entity], *where: Any) -> Iterator[Traits]:
    """The traits of living records. A person's place is the company."""
    names = _names(entity)
    columns = [entity.id, *(getattr(entity, name) for name in names)]
    if entity is Person:
        employer = select(Company.name).where(Company.id == Person.company_id).correlate(Person).scalar_subquery()
        stmt = select(*columns, employer)
    else:
        stmt = select(*columns, literal_column("''"))
    for id, *values, place in session.execute(stmt.where(entity.deleted.is_(False), *where)).yield_per(2000):
        yield traits(entity, dict(zip(names, values, strict=True)), id, place or "")


# One that is being typed --------------------------------------------------------------------------------------------


def hits(
    session: Session, entity: type[Entity], values: Mapping[str, Any], but: uuid.UUID | None = None, hit: int = HIT
) -> list[Hit]:
    """Records like these values, the likeliest first; without those said to be different from the record `but`."""
    mine = traits(entity, values)
    different = separated(session, entity, but) | {but}
    found: dict[uuid.UUID, Hit] = {}
    for ids in _candidates(session, entity, mine, values):
        new = [id for id in ids if id not in found and id not in different]
        for other in read(session, entity, entity.id.in_(new)) if new else ():
            score, reasons = compared(entity, mine, other)
            if score >= hit and other.id is not None:
                found[other.id] = Hit(other.id, other.title, other.place, score, reasons)
        if any(one.score >= 100 for one in found.values()):
            break  # what follows costs more and would tell nothing new
    return sorted(found.values(), key=lambda one: (-one.score, one.title))[:SHOWN]


def _candidates(session: Session, entity: type[Entity], mine: Traits, values: Mapping[str, Any]) -> Iterator[list[uuid.UUID]]:
    """Ids of records worth comparing: by keys that have an index, then by the beginning of the name, then by its parts."""
    if tests := list(_by_key(entity, mine, values)):
        yield list(session.scalars(select(entity.id).where(or_(*tests)).limit(MOST)))
    words = mine.name.split()
    if not words or len(mine.name) < 3:
        return
    key: Any = getattr(entity, sort_column(entity, "name"))
    starts = dict.fromkeys(word[:4] for word in (words if entity is Person else words[:1]))
    beginnings = or_(*((key >= start) & (key < start[:-1] + chr(ord(start[-1]) + 1)) for start in starts))
    yield _nearest(session, entity, key, beginnings, mine)
    longest = sorted(words, key=len, reverse=True)[:2]
    parts = (or_(*(key.like(like(part), escape="\\") for part in _halves(word))) for word in longest)
    yield _nearest(session, entity, key, and_(*parts), mine)


def _halves(word: str) -> tuple[str, ...]:
    """One mistake in a word leaves one of its halves as it is."""
    return (word[: len(word) // 2], word[len(word) // 2 :]) if len(word) >= 6 else (word,)


def _nearest(session: Session, entity: type[Entity], key: Any, test: Any, mine: Traits) -> list[uuid.UUID]:
    """Of the records that pass the test those whose names are the most alike, from the index of names alone."""
    living = entity.deleted == literal_column("false")
    rows = session.execute(select(entity.id, key).where(living, test).limit(MOST)).all()
    plain = likeness.company_name if entity is Company else lambda text: likeness.person_name("", text)
    scored = ((alike(entity, mine.name, plain(name)), id) for id, name in rows)
    return [id for score, id in sorted(((s, i) for s, i in scored if s), reverse=True)[:30]]


def _by_key(entity: type[Entity], mine: Traits, values: Mapping[str, Any]) -> Iterator[Any]:
    """Tests of columns that have an index, for every usual spelling of what is asked for."""
    for mail in mine.emails:
        yield _column(entity, "email").in_({mail, mail.capitalize(), str(values["email"])})
    phones = {str(values[name]) for name in ("phone", "mobile") if values.get(name)}
    for name in ("phone", "mobile") if entity is Person else ("phone",):
        if phones:
            yield _column(entity, name).in_(phones)
    if mine.numbers:
        typed = {str(values[name]) for name in ("register_number", "vat_number") if values.get(name)}
        countries = {likeness.number(one).removesuffix(likeness.bare_number(one)) for one in typed}
        spelled = typed | set(_spellings(mine.numbers, countries | {"", str(values.get("country") or "")}))
        yield from (_column(entity, name).in_(spelled) for name in ("register_number", "vat_number"))
    if mine.street:
        yield _column(entity, "post_code") == values["post_code"]


def _column(entity: type[Entity], name: str) -> Any:
    return getattr(entity, name)


_GROUPS: Final = ((2,), (3,), (4,), (6, 4), (7, 1), (3, 2, 3))  # digits that people write together


def _spellings(numbers: Iterable[str], countries: Iterable[str]) -> Iterator[str]:
    """The ways a register or VAT number is written: grouped or not, with the country before it or not."""
    for bare in numbers:
        written = {bare} | {mark_.join(_cut(bare, sizes)) for sizes in _GROUPS for mark_ in " .-"}
        for country in countries:
            yield from (prefix + one for one in written for prefix in {country, f"{country} ".lstrip()})


def _cut(text: str, sizes: tuple[int, ...]) -> list[str]:
    parts, at = list[str](), 0
    while at < len(text):
        size = sizes[min(len(parts), len(sizes) - 1)]
        parts.append(text[at : at + size])
        at += size
    return parts


# Pairs that are two -------------------------------------------------------------------------------------------------


def separated(session: Session, entity: type[Entity], id: uuid.UUID | None) -> set[uuid.UUID | None]:
    """The records said to be another one than this."""
    if id is None:
        return set()
    mine = NotDuplicate.kind == entity.__tablename__, NotDuplicate.deleted.is_(False)
    found = session.execute(
        select(NotDuplicate.one, NotDuplicate.other).where(*mine, or_(NotDuplicate.one == id.hex, NotDuplicate.other == id.hex))
    )
    return {uuid.UUID(other if one == id.hex else one) for one, other in found}


def all_separated(session: Session, entity: type[Entity]) -> set[tuple[str, str]]:
    living = NotDuplicate.kind == entity.__tablename__, NotDuplicate.deleted.is_(False)
    return {(one, other) for one, other in session.execute(select(NotDuplicate.one, NotDuplicate.other).where(*living))}


def separate(session: Session, entity: type[Entity], id: uuid.UUID, others: Iterable[uuid.UUID]) -> int:
    """Remember that these are different from one another record: they are not shown together again."""
    n, kind = 0, entity.__tablename__
    for other in sorted(set(others) - {id}):
        key = pair_id(kind, id, other)
        there = session.get(NotDuplicate, key)
        if there is None:
            one, two = pair(id, other)
            session.add(NotDuplicate(id=key, kind=kind, one=one, other=two))
        elif there.deleted:
            there.deleted = False
        else:
            continue
        n += 1
    session.flush()
    return n


def separate_all(session: Session, entity: type[Entity], ids: Iterable[uuid.UUID]) -> int:
    """Remember that all of these are different from each other."""
    return sum(separate(session, entity, one, [other]) for one, other in combinations(dict.fromkeys(ids), 2))
