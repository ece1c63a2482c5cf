"""The demo company: invented customers, suppliers, persons and cases that look and add up like real ones.

Everything follows from the seed and the day: the same two make the same company, whose follow-ups are due around that day.
"""

from __future__ import annotations

import datetime as dt
import random
import uuid
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from itertools import batched
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import settings
from app.formats import fold
from app.language import _
from app.models import (
    Address,
    Code,
    Company,
    CompanyCode,
    CompanyEmail,
    Person,
    PersonCode,
    PersonPrivate,
    Team,
    TeamMember,
    User,
)  # fmt: skip
from app.models.code import BANK, COMPETITOR, CUSTOMER, PROSPECT, SUPPLIER, fixed_code
from app.models.company import AddressPurpose, EmailPurpose
from app.models.types import uuid7
from app.services import company_settings
from app.services.demo_numbers import register_number, vat_number
from app.services.demo_texts import COMPANY_NOTES, FAMILY, INTERESTS
from app.services.demo_words import COUNTRIES, DENMARK, FUNCTIONS, Country, Place
from app.services.owned import link_id
from app.store import numbers
from app.store.bulk import indexes_later
from app.store.stamps import insert_many
from app.trouble import Refused

COMPANIES, CASES = 400, 900  # at size 1
BATCH = 1000  # companies or cases held in memory at a time
MANY = 5000  # companies, from which on it pays to make the indexes last

# Who works here: name, initials, country of the customers, whether they sell. They are in three teams.
STAFF = (
    ("Ida Holm", "IH", "DK", True),
    ("Mikkel Bro", "MB", "DK", True),
    ("Søren Kjær", "SK", "DK", True),
    ("Elin Sandberg", "ES", "SE", True),
    ("Oskar Nyström", "ON", "SE", True),
    ("Tereza Malá", "TM", "CZ", True),
    ("Jakub Horák", "JH", "CZ", True),
    ("Ioana Munteanu", "IM", "RO", True),
    ("Andrei Stoica", "AS", "RO", True),
    ("Line Overgaard", "LO", "DK", False),
)
TEAMS = {"Denmark": ("DK",), "Sweden": ("SE",), "Central and Eastern Europe": ("CZ", "RO")}
RELATIONS = (((CUSTOMER,), 46), ((PROSPECT,), 24), ((SUPPLIER,), 19), ((CUSTOMER, SUPPLIER), 6), ((COMPETITOR,), 4), ((BANK,), 1))
INDUSTRIES = {"Production": 34, "Distribution": 18, "Retail": 13, "Services": 12, "Construction": 13, "Public sector": 10}


type Rows = dict[Any, list[dict[str, Any]]]  # by entity


class Filled(NamedTuple):
    companies: int
    persons: int
    cases: int


class Firm(NamedTuple):
    """What the cases need to know of a company."""

    id: uuid.UUID
    country: Country
    city: str
    currency: str
    industry: str
    relations: tuple[uuid.UUID, ...]
    salesperson: uuid.UUID
    persons: tuple[tuple[uuid.UUID, str], ...]


@dataclass
class Maker:
    """The dice, the day, and what was made so far."""

    today: dt.date
    dice: random.Random
    codes: dict[tuple[str, str], uuid.UUID]
    clock: int = 0
    names: set[str] = field(default_factory=set)
    users: list[tuple[uuid.UUID, str]] = field(default_factory=list)  # salespeople with their country
    teams: dict[str, uuid.UUID] = field(default_factory=dict)  # by country
    persons: int = 0

    def id(self) -> uuid.UUID:
        self.clock += 1
        return uuid7(self.midnight + self.clock, self.dice.getrandbits(80))

    @cached_property
    def midnight(self) -> int:
        """The beginning of the day, in milliseconds."""
        return int(dt.datetime.combine(self.today, dt.time(), dt.UTC).timestamp() * 1000)

    def chance(self, probability: float) -> bool:
        return self.dice.random() < probability

    def phone(self, country: Country, prefix: str) -> str:
        rest = country.digits - len(prefix) - 1
        return f"{country.dial}{prefix}{self.dice.randint(1, 9)}{self.dice.randrange(10**rest):0{rest}}"

    def code(self, table: str, name: str) -> uuid.UUID:
        return self.codes[table, name]


def fill(session: Session, size: float = 1.0, seed: int = 0, today: dt.date | None = None, cases: int | None = None) -> Filled:
    """Fill a new company; `size` 1 makes about 400 companies and 900 cases, unless `cases` says how many."""
    from app.services import demo_activities, demo_cases

    if session.scalar(select(Company.id).limit(1)) is not None:
        raise Refused(_("This company has records already. The demo company is made in a new, empty one."))
    companies = max(10, round(COMPANIES * size))
    wanted = max(10, round(CASES * size)) if cases is None else cases
    maker = Maker(today or dt.date.today(), random.Random(f"{seed}"), {})
    _own_company(session, maker)
    _districts(session)
    maker.codes = {(table, name): key for table, name, key in session.execute(select(Code.table_name, Code.name, Code.id))}
    _staff(session, maker)
    with indexes_later(session) if companies > MANY else nullcontext():
        firms: list[Firm] = []
        first = numbers.take(session, "company", companies)
        for batch in batched(range(first, first + companies), BATCH):
            firms += _companies(session, maker, batch)
        _persons_alone(session, maker, companies // 30)
        demo_cases.insert(session, maker, firms, wanted)
        demo_activities.common(session, maker)
    return Filled(companies, maker.persons, wanted)


def _own_company(session: Session, maker: Maker) -> None:
    number = register_number(maker.dice, DENMARK)
    values = {
        settings.COMPANY_NAME: "Nordvik Systemer A/S",
        settings.COMPANY_ADDRESS: "Fabriksvej 12\n8600 Silkeborg",
        settings.COMPANY_COUNTRY: "DK",
        settings.COMPANY_REGISTER_NUMBER: number,
        settings.COMPANY_VAT_NUMBER: vat_number(DENMARK, number),
        settings.COMPANY_PHONE: maker.phone(DENMARK, "86"),
        settings.COMPANY_EMAIL: "post@nordvik.example",
        settings.COMPANY_WEB: "https://www.nordvik.example",
    }
    for which, value in values.items():
        company_settings.put(session, which, value)


def _districts(session: Session) -> None:
    names = dict.fromkeys(place.district for country in COUNTRIES for place in country.places)
    rows = [
        {"id": fixed_code("district", name), "table_name": "district", "name": name, "position": n} for n, name in enumerate(names)
    ]
    insert_many(session, Code, rows)


def _staff(session: Session, maker: Maker) -> None:
    users, members = [], []
    maker.teams = {code: maker.id() for code in ("DK", "SE")}
    maker.teams |= {"CZ": (east := maker.id()), "RO": east}
    insert_many(session, Team, [{"id": maker.teams[codes[0]], "name": name, "code": codes[0]} for name, codes in TEAMS.items()])
    by_code = {country.code: country for country in COUNTRIES}
    me = session.scalars(select(User).order_by(User.created_at).limit(1)).one_or_none()  # whoever makes the company plays the first
    for n, (name, initials, code, sells) in enumerate(STAFF):
        country = by_code[code]
        key = maker.id()
        if me is not None and n == 0:
            key, me.name, me.code, me.sells = me.id, name, initials, sells
            me.email, me.phone = f"{_slug(name, '.')}@nordvik.example", maker.phone(country, country.mobile[0])
            members.append({"id": maker.id(), "team_id": maker.teams[code], "user_id": key})
            maker.users.append((key, code))
            continue
        users.append({
            "id": key, "name": name, "code": initials, "login": initials.lower(), "email": f"{_slug(name, '.')}@nordvik.example",
            "phone": maker.phone(country, country.mobile[0]), "sells": sells,
        })  # fmt: skip
        members.append({"id": maker.id(), "team_id": maker.teams[code], "user_id": key})
        if sells:
            maker.users.append((key, code))
    insert_many(session, User, users)
    insert_many(session, TeamMember, members)


def _companies(session: Session, maker: Maker, batch: tuple[int, ...]) -> list[Firm]:
    rows: Rows = {e: [] for e in (Company, CompanyCode, Address, CompanyEmail, Person, PersonCode, PersonPrivate)}
    firms = [_company(maker, number, rows) for number in batch]
    for entity, found in rows.items():
        insert_many(session, entity, found)
    return firms


def _company(maker: Maker, number: int, rows: Rows) -> Firm:
    dice = maker.dice
    country = dice.choices(COUNTRIES, (42, 24, 20, 14))[0]
    place = dice.choice(country.places)
    industry = dice.choices(list(INDUSTRIES), list(INDUSTRIES.values()))[0]
    relations = dice.choices([r for r, _n in RELATIONS], [n for _r, n in RELATIONS])[0]
    name = _company_name(maker, country, place, industry)
    currency = country.currency if country is DENMARK or maker.chance(0.7) else "EUR"
    seller = dice.choice([key for key, code in maker.users if code == country.code])
    site = f"{_slug(_bare(name, country), '-')}.example"
    key = maker.id()
    register = register_number(dice, country)
    terms, delivery, method = (dice.choice(["8 days net", "14 days net", "30 days net", "30 days net"]), "DAP", "Carrier")
    rows[Company].append({
        "id": key, "number": number, "name": name,
        "street": country.address.format(street=dice.choice(country.streets), n=dice.randint(1, 148)),
        "post_code": place.post_code, "city": place.city, "country": country.code,
        "phone": maker.phone(country, place.prefix), "email": f"info@{site}", "web": f"https://www.{site}",
        "register_number": register, "vat_number": vat_number(country, register) if maker.chance(0.9) else "",
        "type_id": maker.code("company type", "Public body" if industry == "Public sector" else "Limited company"),
        "district_id": maker.code("district", place.district),
        "class_id": maker.code("class", dice.choices("ABC", (15, 35, 50))[0]),
        "salesperson_id": seller, "language": country.language, "currency": currency,
        "payment_terms_id": maker.code("payment terms", terms), "delivery_terms_id": maker.code("delivery terms", delivery),
        "delivery_method_id": maker.code("delivery method", method),
        "credit_limit": Decimal(dice.choice((5, 10, 25, 50)) * 1000) if CUSTOMER in relations else None,
        "no_mailings": maker.chance(0.06),
        "notes": dice.choice(COMPANY_NOTES).format(year=maker.today.year + 2) if maker.chance(0.25) else "",
    })  # fmt: skip
    for code in (*relations, maker.code("industry", industry), *_second_industry(maker, industry)):
        rows[CompanyCode].append({"id": link_id(key, code), "company_id": key, "code_id": code})
    _addresses(maker, key, country, place, site, rows)
    persons = tuple(_person(maker, country, place, site, key, rows) for _n in range(_how_many(maker, relations)))
    return Firm(key, country, place.city, currency, industry, relations, seller, persons)


def _second_industry(maker: Maker, first: str) -> Iterator[uuid.UUID]:
    if maker.chance(0.15):
        yield maker.code("industry", maker.dice.choice([name for name in INDUSTRIES if name != first]))


def _how_many(maker: Maker, relations: tuple[uuid.UUID, ...]) -> int:
    """Persons known at a company."""
    if CUSTOMER in relations:
        return maker.dice.choices((1, 2, 3, 4), (35, 38, 18, 9))[0]
    return maker.dice.choices((0, 1, 2, 3), (12, 52, 28, 8))[0]


def _company_name(maker: Maker, country: Country, place: Place, industry: str) -> str:
    """A name nobody has yet; where the words are used up, the city tells two of a name apart."""
    dice = maker.dice
    for attempt in range(6):
        stem, trade = dice.choice(country.stems), dice.choice(country.trades[industry])
        form = "" if industry == "Public sector" else dice.choice(country.forms)
        where = stem if attempt < 3 else f"{stem} {place.city}"
        name = " ".join(country.company.format(stem=where, trade=trade, form=form).split())
        if name not in maker.names:
            break
    maker.names.add(name)
    return name


def _bare(name: str, country: Country) -> str:
    return next((name.removesuffix(form) for form in country.forms if name.endswith(f" {form}")), name)


def _slug(text: str, between: str) -> str:
    return between.join("".join(c if c.isalnum() else " " for c in fold(text)).split())


def _addresses(maker: Maker, key: uuid.UUID, country: Country, place: Place, site: str, rows: Rows) -> None:
    dice = maker.dice
    if maker.chance(0.12):
        other = dice.choice(country.places)
        rows[Address].append({
            "id": maker.id(), "company_id": key, "purpose": dice.choice([AddressPurpose.DELIVERY, AddressPurpose.INVOICE]),
            "street": country.address.format(street=dice.choice(country.streets), n=dice.randint(1, 90)),
            "post_code": other.post_code, "city": other.city, "country": country.code,
        })  # fmt: skip
    if maker.chance(0.3):
        purpose = dice.choice([EmailPurpose.INVOICES, EmailPurpose.PURCHASING, EmailPurpose.ORDER_CONFIRMATIONS])
        box = purpose.value.replace(" ", "-")
        rows[CompanyEmail].append({"id": maker.id(), "company_id": key, "purpose": purpose, "email": f"{box}@{site}"})


def _person(
    maker: Maker, country: Country, place: Place, site: str, company: uuid.UUID | None, rows: Rows
) -> tuple[uuid.UUID, str]:
    dice = maker.dice
    woman = maker.chance(0.45)
    first = dice.choice(country.women if woman else country.men)
    last = dice.choice(country.families).split("|")[-1 if woman else 0]
    n = dice.randrange(len(FUNCTIONS))
    key = maker.id()
    level, responsibilities = FUNCTIONS[n]
    rows[Person].append({
        "id": key, "first_name": first, "last_name": last, "company_id": company,
        "function": country.functions[n].split("|")[-1 if woman else 0] if company else "",
        "level_id": maker.code("level", level) if company else None,
        "email": f"{_slug(f'{first} {last}', '.')}@{site}",
        "phone": maker.phone(country, place.prefix) if maker.chance(0.6) else "",
        "mobile": maker.phone(country, dice.choice(country.mobile)) if maker.chance(0.7) else "",
        "language": country.language, "no_mailings": maker.chance(0.05),
    })  # fmt: skip
    if company:
        for name in responsibilities:
            code = maker.code("responsibility", name)
            rows[PersonCode].append({"id": link_id(key, code), "person_id": key, "code_id": code})
    if maker.chance(0.12):
        birthday = dt.date(dice.randint(1958, 2000), dice.randint(1, 12), dice.randint(1, 28))
        rows[PersonPrivate].append({
            "id": key, "person_id": key, "birthday": birthday, "family": dice.choice(FAMILY), "interests": dice.choice(INTERESTS),
        })  # fmt: skip
    maker.persons += 1
    return key, f"{first} {last}"


def _persons_alone(session: Session, maker: Maker, n: int) -> None:
    """Consultants and other persons without a company."""
    rows: Rows = {e: [] for e in (Person, PersonCode, PersonPrivate)}
    for _n in range(n):
        country = maker.dice.choice(COUNTRIES)
        _person(maker, country, maker.dice.choice(country.places), "post.example", None, rows)
    for entity, found in rows.items():
        insert_many(session, entity, found)
