"""A record as it stood: after each of its writes, on a day, with its classes and parts, and what is not known any more."""

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select, text

from app import formats
from app.models import Case, Company, CompanyEmail, Journal, JournalValue, Person, PersonPrivate
from app.models.change import UNDO
from app.models.code import CUSTOMER, SUPPLIER
from app.models.types import derived_id, uuid7
from app.services import as_of, records, undo
from app.services.records import Part
from app.store import record

SENT = derived_id("status", "Quote sent")


@pytest.fixture(autouse=True)
def british():
    """What is told depends on the locale."""
    was = formats.current()
    formats.use("en_GB", "en")
    yield
    formats.use(was.locale, was.language, was.zone)


def new(store, entity=Company, **values):
    written = store.write("New", records.save, entity, values)
    return written.result.id, written.changes.operation


def save(store, entity, id, parts=(), **values):
    version = store.read(record.load, entity, id).version
    return store.write("Save", records.save, entity, values, id, version, parts=parts).changes.operation


def then(store, entity, id, operation):
    """What stood in each field after a write, of those that held anything then or now."""
    found = store.read(as_of.after, entity, id, operation)
    return {line.field: line.then for line in found.lines if line.then or line.now}


def test_after_each_write_it_stands_as_that_write_left_it(store):
    alfa, made = new(store, name="Alfa", city="Aarhus")
    moved = save(store, Company, alfa, city="Odense", credit_limit=Decimal("1234.50"))
    renamed = save(store, Company, alfa, name="Beta")
    assert then(store, Company, alfa, made) == {
        "No.": "1001", "Name": "Alfa", "City": "Aarhus", "Credit limit": "", "No mailings": "No",
    }  # fmt: skip
    assert then(store, Company, alfa, moved) == {
        "No.": "1001", "Name": "Alfa", "City": "Odense", "Credit limit": "1,234.50", "No mailings": "No",
    }  # fmt: skip
    assert then(store, Company, alfa, renamed)["Name"] == "Beta"


def test_what_is_different_now_is_marked_and_nothing_else(store):
    alfa, made = new(store, name="Alfa", city="Aarhus")
    save(store, Company, alfa, city="Odense", no_mailings=True)
    found = store.read(as_of.after, Company, alfa, made)
    assert {(line.field, line.then, line.now) for line in found.lines if line.different} == {
        ("City", "Aarhus", "Odense"),
        ("No mailings", "No", "Yes"),
    }
    assert (found.title, found.there, found.deleted, found.begins) == ("Alfa", True, False, None)


def test_codes_and_parts_stand_as_they_did(store):
    alfa, made = new(store, name="Alfa", relations={CUSTOMER})
    mail = Part(CompanyEmail, {"email": "a@example.dk"})
    added = save(store, Company, alfa, parts=[mail], relations={CUSTOMER, SUPPLIER})
    (row,) = store.read(record.parts, CompanyEmail, alfa)
    changed = save(store, Company, alfa, parts=[Part(CompanyEmail, {"email": "b@example.dk"}, row.id)], relations={SUPPLIER})
    gone = save(store, Company, alfa, parts=[Part(CompanyEmail, {}, row.id, deleted=True)])
    told = {}
    for name, operation in (("made", made), ("added", added), ("changed", changed), ("gone", gone)):
        values = then(store, Company, alfa, operation)
        told[name] = values["Relations"], values.get("E-mail address", "")
    assert told["made"] == ("Customer", "")
    assert (told["added"][0], told["changed"][0]) == ("Customer, Supplier", "Supplier")
    assert told["added"][1].endswith("a@example.dk")
    assert told["changed"][1].endswith("b@example.dk")
    assert told["gone"] == ("Supplier", "")


def test_a_case_shows_its_status_of_then(store):
    alfa, _made = new(store, name="Alfa")
    press, made = new(store, Case, company_id=alfa, title="Press", value=Decimal("10.00"))
    save(store, Case, press, status_id=SENT)
    values = then(store, Case, press, made)
    assert (values["Status"], values["Customer"], values["Probability"]) == ("New", "Alfa", "10%")


def test_a_person_and_the_private_part_of_the_same_id_are_kept_apart(store):
    part = [Part(PersonPrivate, {"private_phone": "+4533123456"})]
    written = store.write("New", records.save, Person, {"last_name": "Ek"}, parts=part)
    ek = written.result.id
    save(store, Person, ek, parts=[Part(PersonPrivate, {"private_phone": "+4544123456"}, ek)], last_name="Holm")
    values = then(store, Person, ek, written.changes.operation)
    assert values["Last name"] == "Ek"
    assert "33 12 34 56" in values["Private information"]


def test_before_it_was_made_it_was_not_there(store):
    _other, earlier = new(store, name="Earlier")
    alfa, _made = new(store, name="Alfa")
    found = store.read(as_of.after, Company, alfa, earlier)
    assert (found.there, found.lines, found.title) == (False, (), "Alfa")
    day_before = dt.datetime.now(dt.UTC) - dt.timedelta(days=1)
    assert not store.read(as_of.on, Company, alfa, day_before).there


def test_at_a_moment_it_stands_as_the_last_write_before_left_it(store):
    alfa, _made = new(store, name="Alfa", city="Aarhus")
    save(store, Company, alfa, city="Odense")
    at = store.read(lambda session: session.scalars(select(Journal.at).where(Journal.record == alfa).order_by(Journal.seq)).all())
    first = store.read(as_of.on, Company, alfa, at[0])
    assert next(line for line in first.lines if line.field == "City").then == "Aarhus"
    later = store.read(as_of.on, Company, alfa, dt.datetime.now(dt.UTC) + dt.timedelta(minutes=5))
    assert not any(line.different for line in later.lines)


def test_a_deleted_record_can_be_looked_at_and_says_so(store):
    alfa, made = new(store, name="Alfa", city="Aarhus")
    gone = store.write("Delete", records.delete, Company, [alfa]).changes.operation
    before, after = (store.read(as_of.after, Company, alfa, operation) for operation in (made, gone))
    assert (before.deleted, before.deleted_now) == (False, True)
    assert (after.deleted, after.deleted_now) == (True, True)
    store.write("Undo", undo.reverse, gone, origin=UNDO, reverses=gone)
    assert not store.read(as_of.after, Company, alfa, gone).deleted_now
    assert store.read(as_of.after, Company, alfa, gone).deleted


def test_what_was_erased_is_said_to_be_unknown_unless_older_values_tell(store):
    alfa, made = new(store, name="Alfa", city="Aarhus")
    save(store, Company, alfa, city="Odense")
    erased = save(store, Company, alfa, phone="+4533123456")

    def erase(session):
        rows = select(Journal.seq).where(Journal.operation == erased)
        session.execute(delete(JournalValue).where(JournalValue.seq.in_(rows)))

    store.write("Erase", erase)
    lines = {line.field: line for line in store.read(as_of.after, Company, alfa, made).lines}
    assert (lines["City"].then, lines["City"].known) == ("Aarhus", True), "a write before the erased one tells it"
    assert (lines["Phone"].then, lines["Phone"].known, lines["Phone"].different) == ("", False, False)
    assert all(line.known for line in store.read(as_of.after, Company, alfa, erased).lines)


def test_where_the_journal_begins_late_it_says_when(store):
    """As of records that were there before their changes were noted."""
    where = "" if store.dialect == "sqlite" else " ON companies"
    with store._engine.connect() as connection:
        connection.execute(text(f"DROP TRIGGER companies_journal_insert{where}"))
        connection.commit()
    alfa, _made = new(store, name="Alfa", city="Aarhus")
    save(store, Company, alfa, city="Odense")
    found = store.read(as_of.on, Company, alfa, dt.datetime(2000, 1, 1, tzinfo=dt.UTC))
    assert found.begins == store.read(lambda session: session.scalar(select(Journal.at).where(Journal.record == alfa)))
    assert next(line for line in found.lines if line.field == "City").then == "Aarhus"


def test_a_record_that_never_was_is_none(store):
    _alfa, made = new(store, name="Alfa")
    assert store.read(as_of.after, Company, uuid7(), made) is None


CITIES = st.sampled_from(["Aarhus", "Odense", "Vejle", ""])


@settings(max_examples=15, suppress_health_check=list(HealthCheck))
@given(steps=st.lists(st.tuples(CITIES, st.sets(st.sampled_from([CUSTOMER, SUPPLIER]))), min_size=1, max_size=6))
def test_any_sequence_of_saves_is_found_again_as_it_stood(store, steps):
    alfa, operation = new(store, name="Alfa")
    seen = []
    for city, relations in steps:
        before = store.read(record.load, Company, alfa).version
        operation = save(store, Company, alfa, city=city, relations=relations)
        if store.read(record.load, Company, alfa).version == before:
            continue  # it was so already: nothing was written
        values = store.read(record.load, Company, alfa).values
        seen.append((operation, {"City": values["city"], "Relations": ", ".join(sorted(r.text for r in values["relations"]))}))
    for operation, expected in seen:
        found = {line.field: line.then for line in store.read(as_of.after, Company, alfa, operation).lines}
        assert {name: found[name] for name in expected} == expected
