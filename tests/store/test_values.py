"""Every value comes back from both databases exactly as it went in, or is refused."""

import datetime as dt
import shutil
from decimal import Decimal
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sqlalchemy import Column, Integer, MetaData, Table, delete, func, insert, select, text
from sqlalchemy.exc import SQLAlchemyError

from app.formats import FOLD, fold
from app.models import ENTITIES, Case, Company, Person
from app.models.case import weighted
from app.models.fields import folded_keys, keys_of
from app.models.types import Day, Money, UtcMoment, words
from app.store.database import Database
from tests import makers

VALUES = Table(
    "values_of_a_test",
    MetaData(),
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("money", Money(2)),
    Column("quantity", Money(4)),
    Column("moment", UtcMoment()),
    Column("day", Day()),
    Column("words", words(100_000)),
)
ZONES = ["UTC", "Europe/Copenhagen", "Europe/Bucharest", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"]

cents = st.integers(-(2**63) + 1, 2**63 - 1)
zones = st.sampled_from(ZONES).map(ZoneInfo)
moments = st.datetimes(dt.datetime(1800, 1, 2), dt.datetime(9000, 1, 1), timezones=zones, allow_imaginary=False)
texts = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"))


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def store(request, tmp_path_factory):
    """One company for all of these tests."""
    if request.param == "sqlite":
        address = shutil.copyfile(request.getfixturevalue("template_file"), tmp_path_factory.mktemp("values") / "company.kontor")
    else:
        address = request.getfixturevalue("new_postgres")(template=request.getfixturevalue("template_database"))
    database = Database(address, who="tester")
    database.shape(lambda session: VALUES.metadata.create_all(session.connection()))
    yield database
    database.close()


def through(store, column, values):
    """What comes back, in the order it went in."""

    def act(session):
        session.execute(delete(VALUES))
        if values:
            session.execute(insert(VALUES), [{"n": n, column: value} for n, value in enumerate(values)])

    store.write("Values", act)
    return store.read(lambda session: session.scalars(select(VALUES.c[column]).order_by(VALUES.c.n)).all())


@given(numbers=st.lists(cents))
def test_money_comes_back_to_the_cent_and_sums_up_exactly(store, numbers):
    values = [Decimal(n).scaleb(-2) for n in numbers]
    found = through(store, "money", values)
    assert found == values
    assert all(type(value) is Decimal for value in found)
    small = [value for value in values if abs(value) < 10**14]
    through(store, "money", small)
    assert (store.read(lambda session: session.scalar(select(func.sum(VALUES.c.money)))) or 0) == sum(small)


@given(value=st.decimals(allow_nan=True, allow_infinity=True) | cents.map(lambda n: Decimal(n).scaleb(-2)))
@example(Decimal("1.000000000000000000000000000001"))
@example(Decimal("0.005"))
@example(Decimal("92233720368547758.08"))
@example(Decimal("sNaN"))
def test_an_amount_that_does_not_fit_is_refused_not_rounded(store, value):
    cents_of_it = Fraction(value) * 100 if value.is_finite() else Fraction(1, 2)
    if cents_of_it.denominator == 1 and abs(cents_of_it) < 2**63:
        assert through(store, "money", [value]) == [value]
    else:
        with pytest.raises((SQLAlchemyError, OverflowError, ValueError)):
            through(store, "money", [value])


@pytest.mark.parametrize("value", [0.1, 1.0, "1.00", True])
def test_money_is_no_float_text_or_truth(store, value):
    with pytest.raises(Exception, match="money must be Decimal"):
        through(store, "money", [value])


@given(values=st.lists(moments))
def test_a_moment_comes_back_as_the_same_instant_in_utc(store, values):
    found = through(store, "moment", values)
    assert found == [value.astimezone(dt.UTC) for value in values]
    assert all(value.tzinfo is dt.UTC for value in found)


def test_a_time_without_a_zone_is_refused(store):
    with pytest.raises(Exception, match="needs a time zone"):
        through(store, "moment", [dt.datetime(2026, 11, 20, 9, 30)])


@given(values=st.lists(st.dates()))
def test_a_day_comes_back_as_the_same_day(store, values):
    found = through(store, "day", values)
    assert found == values
    assert all(type(value) is dt.date for value in found)


@pytest.mark.parametrize("value", [dt.datetime(2026, 11, 20), dt.datetime(2026, 11, 20, tzinfo=dt.UTC), "2026-11-20", 20261120])
def test_a_day_is_nothing_else(store, value):
    with pytest.raises(Exception, match=r"day|date"):
        through(store, "day", [value])


@given(values=st.lists(texts))
@example(["", " ", "'; DROP TABLE companies; --", "%s %(x)s :n ?", "\\", "a\r\nb\tc", "‮", "👩‍👩‍👧"])
def test_a_text_comes_back_as_it_went_in(store, values):
    assert through(store, "words", values) == values


@given(values=st.lists(texts))
def test_texts_sort_and_compare_alike_on_both(store, values):
    through(store, "words", values)
    found = store.read(lambda session: session.scalars(select(VALUES.c.words).order_by(VALUES.c.words)).all())
    assert found == sorted(values)


# Folding and what the database calculates -----------------------------------------------------------------------

accented = st.text(st.sampled_from([letter for letter, _plain in FOLD] + list("AZaz Ii'-0")))


only_the_server = pytest.mark.parametrize("store", ["postgresql"], indirect=True)  # on SQLite Python folds


@only_the_server
@given(values=st.lists(texts | accented))
@example(["".join(letter for letter, _plain in FOLD)])
@example(["ÆRØ", "İstanbul", "STRASSE ẞ", "ǅ", "Å", "ﬁ"])
def test_postgresql_folds_as_python_does(store, values):
    query = text("SELECT array_agg(kontor_fold(t) ORDER BY n) FROM unnest(CAST(:values AS text[])) WITH ORDINALITY AS u(t, n)")
    found = store.read(lambda session: session.scalar(query, {"values": values})) or []
    assert found == [fold(value) for value in values]


@given(parts=st.lists(texts | accented, min_size=6, max_size=6), number=st.none() | st.integers(1, 2**53))
def test_the_keys_of_a_record_are_what_python_folds(store, parts, number):
    parts = [part[:60] for part in parts]

    def act(session):
        session.connection().exec_driver_sql("UPDATE companies SET number = NULL, version = version + 1 WHERE number IS NOT NULL")
        company = makers.company(session, parts[0], city=parts[1], post_code=parts[2], vat_number=parts[3], number=number)
        person = makers.person(session, parts[4], first_name=parts[5], company_id=company.id)
        return company.id, person.id

    for entity, record in zip((Company, Person), store.write("New", act).result, strict=True):
        assert store.read(_wrong_keys, entity, record) == {}


def _wrong_keys(session, entity, record):
    found = session.get_one(entity, record)
    right = folded_keys(entity, lambda name: getattr(found, name), fold)
    assert set(right) == set(keys_of(entity))
    return {key: (getattr(found, key), value) for key, value in right.items() if getattr(found, key) != value}


@only_the_server
def test_every_entity_with_keys_is_folded_on_the_server(store):
    query = text("SELECT tgrelid::regclass::text FROM pg_trigger WHERE tgname LIKE '%\\_keys'")
    there = store.read(lambda session: set(session.scalars(query)))
    assert there == {entity.__tablename__ for entity in ENTITIES if keys_of(entity)}


days = st.none() | st.dates(dt.date(1990, 1, 1), dt.date(2100, 1, 1))


@given(value=st.integers(0, 10**13), probability=st.integers(0, 100), follow_up=days, expected=days)
def test_what_the_database_calculates_of_a_case_is_what_python_says(store, value, probability, follow_up, expected):
    def act(session):
        amount = Decimal(value).scaleb(-2)
        return makers.case(session, value=amount, probability=probability, follow_up=follow_up, expected_close=expected).id

    record = store.write("New case", act).result
    found = store.read(lambda session: session.execute(select(Case.weighted, Case.deadline).where(Case.id == record)).one())
    assert found.weighted == weighted(Decimal(value).scaleb(-2), probability)
    assert found.deadline == min((day for day in (follow_up, expected) if day), default=None)


@given(first=accented, last=accented)
def test_the_name_of_a_person_is_put_together_alike_on_both(store, first, last):
    first, last = first[:100], last[:100]
    record = store.write("New person", lambda session: makers.person(session, last, first_name=first).id).result
    found = store.read(lambda session: session.scalar(select(Person.name).where(Person.id == record)))
    assert found == f"{first} {last}".strip(" ")
