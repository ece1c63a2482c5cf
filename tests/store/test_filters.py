"""Filters on both stores agree with plain Python, whatever is asked; and come back from their JSON as they went in."""

import datetime as dt
import enum
import json
import random
import shutil
import uuid
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from app.formats import Kind, fold
from app.models import Case, CaseStatus, Company, CompanyCode, Person, User
from app.models.case import LOST, WON
from app.models.code import CUSTOMER
from app.models.fields import field_of, fields_of
from app.models.types import derived_id
from app.store import arrangements, filters
from app.store import listing as lists
from app.store.arrangements import Arrangement
from app.store.database import Database
from app.store.filters import OPS, Condition, Due, Group, Has, Me, Op, Period, Span, days_of, place_of
from app.store.grouping import groupable
from app.store.listing import Listing
from app.store.matching import matches
from app.store.stamps import insert_many
from app.trouble import Trouble
from tests import lists as made

TODAY = made.TODAY
ME = derived_id("user", "Bo Li")
BOTH = ("sqlite", "postgresql")
ENTITIES = (Case, Company, Person)
LINKS = ("cases.company_id", "persons.company_id")


def _people(session):
    r = random.Random(4)
    companies = [derived_id("company", n) for n in range(60)]
    people = [
        {
            "id": derived_id("person", n),
            "first_name": r.choice(("Åse", "Jiří", "")),
            "last_name": r.choice(("Holm", "ŘEHOŘ", "Popescu")),
            "company_id": r.choice([*companies, None, None]),
            "function": r.choice(("Köpare", "köpare 100%", "", "Ředitel")),
            "deleted": r.random() < 0.1,
        }
        for n in range(50)
    ]
    insert_many(session, Person, people)


@pytest.fixture(scope="module")
def stores(request, tmp_path_factory):
    path = shutil.copyfile(request.getfixturevalue("template_file"), tmp_path_factory.mktemp("filters") / "company.kontor")
    url = request.getfixturevalue("new_postgres")(template=request.getfixturevalue("template_database"))
    found = {"sqlite": Database(path, who="tester"), "postgresql": Database(url, who="tester")}
    for database in found.values():
        database.write("Fill", made.fill, 60, 200)
        database.write("People", _people)
    yield found
    for database in found.values():
        database.close()


@pytest.fixture(params=BOTH)
def store(request, stores):
    return stores[request.param]


# The same in plain Python -----------------------------------------------------------------------------------------


class Oracle:
    """Every record in memory, and what each filter means, said another way than by the store."""

    def __init__(self, session):
        self.rows = {entity: self._rows(session, entity) for entity in (*ENTITIES, User, CaseStatus)}
        links = select(CompanyCode.company_id, CompanyCode.code_id).where(CompanyCode.deleted.is_(False))
        for company, code in session.execute(links):
            self.rows[Company][company]["relations"].add(code)

    def _rows(self, session, entity):
        names = ["id", "deleted", *(d.name for d in fields_of(entity) if d.column is not None)]
        found = session.execute(select(*(getattr(entity, name) for name in names)))
        codes = {d.name: set() for d in fields_of(entity) if d.kind is Kind.CODES}
        return {row[0]: dict(zip(names, row, strict=True)) | {name: set() for name in codes} for row in found}

    def ids(self, entity, part, today=TODAY):
        return {id for id, row in self.rows[entity].items() if not row["deleted"] and self.passes(entity, row, part, today)}

    def passes(self, entity, row, part, today):
        if isinstance(part, Group):
            speaking = [inner for inner in part.parts if not self.silent(inner)]
            if not speaking:
                return True
            return (any if part.any else all)([self.passes(entity, row, inner, today) for inner in speaking])
        if isinstance(part, Has):
            link = filters.link_of(entity, part.link)
            others = [r for r in self.rows[link.entity].values() if r[link.name] == row["id"] and not r["deleted"]]
            return any(self.passes(link.entity, r, part.where, today) for r in others) is not part.no
        d, through = place_of(entity, part.name)
        if through is None:
            value = row[d.name]
        else:
            there = self.rows[through.target].get(row[through.name]) if row[through.name] else None
            value = there[d.name] if there else None
        return self.holds(d, value, part.op, part.value, today)

    def silent(self, part):
        return isinstance(part, Group) and all(self.silent(inner) for inner in part.parts)

    def holds(self, d, value, op, wanted, today):
        empty = value is None or value == "" or value == set()
        if op is Op.EMPTY:
            return empty
        if op is Op.FILLED:
            return not empty
        if op is Op.IS_NOT:
            return not self.holds(d, value, Op.IS, wanted, today)
        if op is Op.LACKS:
            return not self.holds(d, value, Op.CONTAINS, wanted, today)
        if op is Op.IS:
            options = {ME if one is Me.ME else one for one in (wanted if isinstance(wanted, tuple) else (wanted,))}
            if isinstance(value, set):
                return bool(value & options) or (None in options and not value)
            return value in options
        if value is None:
            return op is Op.DUE and Due.NONE in (wanted if isinstance(wanted, tuple) else (wanted,))
        if op is Op.CONTAINS:
            return fold(wanted) in fold(value)
        if op is Op.BEGINS:
            return fold(value).startswith(fold(wanted))
        if op is Op.WITHIN:
            return within(value, wanted, today)
        first, last = {Op.FROM: (wanted, None), Op.TO: (None, wanted)}.get(op) or wanted
        return (first is None or value >= first) and (last is None or value <= last)


def within(day, period, today):
    """Whether a day lies in a period, by what the calendar says of both."""
    span, ahead = period.span, (day - today).days
    quarter = lambda one: 4 * one.year + (one.month - 1) // 3  # noqa: E731
    month = lambda one: 12 * one.year + one.month  # noqa: E731
    week = lambda one: (one.toordinal() - 1) // 7  # noqa: E731 - the first day of the calendar was a Monday
    counted = {"week": week, "month": month, "quarter": quarter, "year": lambda one: one.year}
    simple = {Span.OVERDUE: ahead < 0, Span.YESTERDAY: ahead == -1, Span.TODAY: ahead == 0, Span.TOMORROW: ahead == 1}
    if span in simple:
        return simple[span]
    if span is Span.LAST_DAYS:
        return -period.days <= ahead <= 0
    if span is Span.NEXT_DAYS:
        return 0 <= ahead <= period.days
    which, unit = span.value.split()
    return counted[unit](day) - counted[unit](today) == {"last": -1, "this": 0, "next": 1}[which]


@pytest.fixture(scope="module")
def oracle(stores):
    return stores["sqlite"].read(Oracle)


def found(store, entity, tree, today=TODAY):
    listing = Listing(entity, today=today, filter=tree, me=ME)
    return set(store.read(lambda session: session.scalars(select(entity.id).where(matches(listing))).all()))


# Random filters ---------------------------------------------------------------------------------------------------

PATHS = {
    Case: [
        "title", "number", "value", "weighted", "probability", "currency", "follow_up", "deadline", "closed", "priority",
        "next_step", "status_id", "responsible_id", "company_id", "company_id.country", "company_id.name", "company_id.city",
        "company_id.relations", "company_id.salesperson_id", "responsible_id.name", "status_id.phase", "company_id.number",
    ],
    Company: ["name", "city", "country", "relations", "salesperson_id", "no_mailings", "number", "credit_limit", "phone"],
    Person: ["name", "function", "company_id", "company_id.country", "company_id.city", "company_id.no_mailings", "language"],
}  # fmt: skip
SAMPLES = {
    "title": ["timber", "STÅL", "%", "_b", "\\", "malmö"], "name": ["zdar", "Å", "100%", "o'h", "holm", "bo li"],
    "next_step": ["ŘEHOŘ", "50% off_now", "call"], "city": ["praha", "Malmö", "århus"], "phone": ["+45"],
    "function": ["kop", "Köpare", "100%"], "country": ["CZ", "DK", "XX"], "currency": ["EUR", "DKK"], "language": ["da"],
    "status_id": [WON, LOST, made.STATUSES[0]], "responsible_id": [ME, Me.ME, derived_id("user", "Åse Holm")],
    "salesperson_id": [ME, Me.ME], "company_id": [derived_id("company", n) for n in range(8)],
    "relations": [CUSTOMER, derived_id("code", "relation", "supplier")], "value": [Decimal("300.05"), Decimal(0)],
    "weighted": [Decimal("30.0050")], "credit_limit": [Decimal("5.00")], "probability": [0, 50, 100], "number": [1010, 1040],
}  # fmt: skip


@st.composite
def conditions(draw, entity):
    path = draw(st.sampled_from(PATHS[entity]))
    d = place_of(entity, path).field
    op = draw(st.sampled_from(OPS[d.kind]))
    return Condition(path, op, draw(operands(d, op)))


def operands(d, op):
    if op in filters.BARE:
        return st.none()
    if op is Op.WITHIN:
        counted = st.builds(Period, st.sampled_from(filters.COUNTED), st.integers(0, 20))
        return counted | st.sampled_from([span for span in Span if span not in filters.COUNTED]).map(Period)
    one = values(d)
    if op is Op.BETWEEN:
        return st.tuples(one, one)
    if op in (Op.IS, Op.IS_NOT) and d.kind is not Kind.YESNO:
        maybe = one | st.none() if d.kind in (Kind.REF, Kind.CODES, Kind.DATE, Kind.SERIAL) else one
        return maybe | st.lists(maybe, min_size=1, max_size=3).map(tuple)
    return one


def values(d):
    if d.kind is Kind.DATE:
        return st.dates(TODAY - dt.timedelta(10), TODAY + dt.timedelta(10))
    if d.kind is Kind.YESNO:
        return st.booleans()
    if d.kind is Kind.CHOICE:
        return st.sampled_from(list(d.column.type.python_type))
    return st.sampled_from(SAMPLES[d.name])


def trees(entity, depth=2):
    part = conditions(entity)
    if entity is Company:
        part |= st.builds(Has, st.just(LINKS[0]), groups(conditions(Case)), st.booleans())
        part |= st.builds(Has, st.just(LINKS[1]), groups(conditions(Person)), st.booleans())
    for _ in range(depth):
        part |= groups(part)
    return groups(part)


def groups(part):
    return st.builds(Group, st.lists(part, max_size=3).map(tuple), st.booleans())


@pytest.mark.parametrize("entity", ENTITIES, ids=lambda e: e.__name__)
@settings(max_examples=60)
@given(data=st.data())
def test_any_filter_finds_on_both_stores_what_python_finds(stores, oracle, entity, data):
    tree = data.draw(trees(entity))
    expected = oracle.ids(entity, tree)
    for kind in BOTH:
        assert found(stores[kind], entity, tree) == expected, kind


@pytest.mark.parametrize("entity", ENTITIES, ids=lambda e: e.__name__)
def test_every_field_can_be_asked_everything_its_kind_offers(stores, oracle, entity):
    """Each op once of each field, so that no pair waits for luck to be tried."""
    r = random.Random(5)
    for path in PATHS[entity]:
        d = place_of(entity, path).field
        for op in OPS[d.kind]:
            some = _some(r, d, op)
            for value in r.sample(some, min(3, len(some))):
                tree = Group((Condition(path, op, value),))
                expected = oracle.ids(entity, tree)
                for kind in BOTH:
                    assert found(stores[kind], entity, tree) == expected, (kind, path, op, value)


def _some(r, d, op):
    if op in filters.BARE:
        return [None]
    if op is Op.WITHIN:
        return [Period(span, 5) for span in Span]
    pool = {Kind.DATE: [TODAY, TODAY + dt.timedelta(3)], Kind.YESNO: [True, False]}.get(d.kind)
    if d.kind is Kind.CHOICE:
        pool = list(d.column.type.python_type)
    pool = pool or SAMPLES[d.name]
    if op is Op.BETWEEN:
        return [tuple(sorted(r.choices(pool, k=2))), (None, pool[0]), (pool[0], None)]
    return [*pool, tuple(pool)] if op in (Op.IS, Op.IS_NOT) and d.kind is not Kind.YESNO else pool


@pytest.mark.parametrize("entity", ENTITIES, ids=lambda e: e.__name__)
def test_what_is_not_said_of_a_record_holds_in_the_negative(store, entity):
    """A filter and its opposite share all records between them, those without a value too."""
    everything = found(store, entity, Group())
    pairs = ((Op.IS, Op.IS_NOT), (Op.CONTAINS, Op.LACKS), (Op.FILLED, Op.EMPTY))
    for path in PATHS[entity]:
        d = place_of(entity, path).field
        for yes, no in pairs:
            if no in OPS[d.kind] and (yes is not Op.CONTAINS or d.name in SAMPLES):
                for value in [None] if yes is Op.FILLED else _some(random.Random(1), d, yes):
                    one, other = (found(store, entity, Group((Condition(path, op, value),))) for op in (yes, no))
                    assert one | other == everything
                    assert not one & other, (path, value)


# Has and has no ---------------------------------------------------------------------------------------------------


def test_companies_without_a_big_open_case(store, oracle):
    big = Group((Condition("closed", Op.IS, False), Condition("value", Op.FROM, Decimal(1000))))
    without = found(store, Company, Group((Has("cases.company_id", big, no=True),)))
    cases = (row for row in oracle.rows[Case].values() if not row["deleted"] and not row["closed"] and row["value"] >= 1000)
    busy = {row["company_id"] for row in cases}
    assert without
    assert without == {id for id, row in oracle.rows[Company].items() if not row["deleted"]} - busy


def test_a_deleted_record_is_no_longer_one_that_a_company_has(store, oracle):
    with_people = found(store, Company, Group((Has("persons.company_id"),)))
    gone = {row["company_id"] for row in oracle.rows[Person].values() if row["deleted"]}
    there = {row["company_id"] for row in oracle.rows[Person].values() if not row["deleted"]}
    assert gone - there - {None}, "else this proves nothing"
    assert not with_people & (gone - there)


def test_links_lead_from_what_refers_to_a_record_but_not_from_its_codes():
    names = {f"{d.entity.__tablename__}.{d.name}" for d in filters.links_to(Company)}
    assert {"cases.company_id", "persons.company_id", "addresses.company_id", "case_competitors.company_id"} <= names
    assert "company_codes.company_id" not in names


@pytest.mark.parametrize("entity", ENTITIES, ids=lambda e: e.__name__)
def test_page_count_totals_and_tally_follow_the_filter(store, oracle, entity):
    for path in PATHS[entity][:3] + PATHS[entity][-3:]:
        tree = Group((Condition(path, Op.FILLED if Op.FILLED in OPS[place_of(entity, path).field.kind] else Op.IS, True),))
        listing = Listing(entity, today=TODAY, filter=tree)
        count = store.read(lists.count, listing)
        rows = store.read(lists.page_at, listing, 0, count, 10_000, ())
        assert {row.id for row in rows} == oracle.ids(entity, tree)
        assert len(rows) == count.rows == store.read(lists.totals, listing).rows
        assert sum(s.count for s in store.read(lists.tally, listing, PATHS[entity][0])) == count.rows


# Days -------------------------------------------------------------------------------------------------------------


@given(
    day=st.dates(),
    today=st.dates(dt.date(3, 1, 1), dt.date(9990, 1, 1)),
    span=st.sampled_from(Span),
    days=st.integers(0, filters.MOST_DAYS),
)
def test_a_period_holds_the_days_the_calendar_says(day, today, span, days):
    period = Period(span, days)
    first, last = days_of(period, today)
    assert ((first is None or day >= first) and (last is None or day <= last)) == within(day, period, today)


@pytest.mark.parametrize("today", [dt.date.min, dt.date.max])
@pytest.mark.parametrize("span", Span)
def test_a_period_ends_where_the_calendar_ends(today, span):
    first, last = days_of(Period(span, 9), today)
    assert (first or dt.date.min) <= (last or dt.date.max)


def test_a_period_moves_on_with_the_day(store):
    tree = Group((Condition("follow_up", Op.WITHIN, Period(Span.NEXT_DAYS, 2)),))
    some = [found(store, Case, tree, TODAY + dt.timedelta(n)) for n in (-5, 0, 5)]
    assert all(some)
    assert not some[0] & some[2]


def test_mine_is_whose_user_looks(store, oracle):
    tree = Group((Condition("responsible_id", Op.IS, Me.ME),))
    listing = Listing(Case, today=TODAY, filter=tree)
    mine = {id for id, row in oracle.rows[Case].items() if row["responsible_id"] == ME and not row["deleted"]}
    assert found(store, Case, tree) == mine
    assert store.read(lists.count, listing).rows == 0, "a user nobody knows has no cases, not those of nobody"
    assert store.read(lists.count, replace(listing, me=derived_id("user", "Åse Holm"))).rows > 0


# JSON -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("entity", ENTITIES, ids=lambda e: e.__name__)
@settings(max_examples=30)
@given(data=st.data())
def test_an_arrangement_comes_back_as_it_was(entity, data):
    where = data.draw(st.lists(conditions(entity), max_size=3).map(tuple))
    columns = st.lists(st.sampled_from([d.name for d in fields_of(entity)]), unique=True, max_size=4).map(tuple)
    arrangement = Arrangement(
        where, data.draw(trees(entity)), data.draw(st.text(max_size=20)), entity.__title__, data.draw(st.booleans()),
        data.draw(st.sampled_from(["", *(path for path in PATHS[entity] if groupable(place_of(entity, path).field))])),
        data.draw(columns), {"name": 120},
    )  # fmt: skip
    assert arrangements.from_text(entity, arrangements.to_text(arrangement)) == (arrangement, ())


def test_a_field_that_is_gone_is_said_and_the_rest_holds():
    kept = Condition("title", Op.CONTAINS, "press")
    gone = {"field": "mood", "op": "is", "value": "calm"}
    there = {"field": "title", "op": "contains", "value": "press"}
    text = json.dumps({"version": 1, "filter": {"all": [gone, there]}, "sort": "mood", "columns": ["title", "shelf"]})
    arrangement, lost = arrangements.from_text(Case, text)
    assert arrangement == Arrangement(filter=Group((kept,)), columns=("title",))
    assert lost == ("There is no field “mood” any more.", "There is no field “shelf” any more.")


@pytest.mark.parametrize(
    "part",
    [
        {"field": "value", "op": "from", "value": "NaN"},
        {"field": "value", "op": "from", "value": "1e99"},
        {"field": "value", "op": "contains", "value": "1"},
        {"field": "follow_up", "op": "within", "value": {"span": "some day"}},
        {"field": "follow_up", "op": "within", "value": {}},
        {"field": "follow_up", "op": "within", "value": {"span": "next days", "days": 10**9}},
        {"field": "follow_up", "op": "between", "value": ["2026-01-01"]},
        {"field": "status_id", "op": "is", "value": "won"},
        {"field": "number", "op": "is", "value": 1 << 70},
        {"field": "closed", "op": "is", "value": "yes"},
        {"field": "title", "op": "contains"},
        {"field": "title.name", "op": "filled"},
        {"field": "company_id.country.name", "op": "filled"},
        {"has": "companies.salesperson_id"},
        {"has": "nothing"},
        {"never": []},
        "closed",
    ],
    ids=str,
)
def test_a_part_nobody_understands_is_left_out_and_said(part):
    arrangement, lost = arrangements.from_json(Case, {"version": 1, "filter": {"all": [part]}})
    assert arrangement == Arrangement()
    assert len(lost) == 1


def test_groups_without_end_are_refused_and_a_newer_version_is_said():
    deep = {"all": []}
    for _ in range(50):
        deep = {"all": [deep]}
    assert arrangements.from_json(Case, {"filter": deep}).lost
    assert arrangements.from_json(Case, {"version": 2}) == (Arrangement(), ("It was made by a newer version of the program.",))


@pytest.mark.parametrize("text", ["", "[1]", "null", "{", "[" * 100_000])
def test_a_damaged_definition_is_trouble(text):
    with pytest.raises(Trouble, match="damaged"):
        arrangements.from_text(Case, text)


def test_every_kind_has_its_questions():
    assert {d.kind for entity in ENTITIES for d in fields_of(entity)} <= set(OPS)
    assert set(Kind) == set(OPS)
    assert isinstance(field_of(Case, "priority").column.type.python_type, type(enum.Enum))
    assert isinstance(ME, uuid.UUID)
