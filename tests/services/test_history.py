"""History: who changed what, told in the words of the screens and alike on both stores."""

import datetime as dt
from decimal import Decimal

import pytest
from sqlalchemy import select, text

from app import formats
from app.formats import Kind
from app.models import Case, Company, CompanyEmail, Journal, JournalValue, Person, PersonPrivate, User
from app.models.case import Outcome
from app.models.code import CUSTOMER, SUPPLIER
from app.models.types import derived_id
from app.services import case_rules, cases, history, records, undo
from app.services.history import Line
from app.services.records import Part
from app.store import record

SENT = derived_id("status", "Quote sent")
BEST_PRICE = derived_id("close reason", "Best price")


@pytest.fixture(autouse=True)
def british():
    """What is told depends on the locale."""
    was = formats.current()
    formats.use("en_GB", "en")
    yield
    formats.use(was.locale, was.language, was.zone)


@pytest.fixture
def write(store):
    def act(label, entity, values, saved=None, **kw):
        given = () if saved is None else (saved.id, store.read(record.load, entity, saved.id).version)
        return store.write(label, records.save, entity, values, *given, **kw).result

    return act


def told(store, entity, saved):
    return [(event.label, list(event.lines)) for event in store.read(history.of, entity, saved.id)]


def test_the_making_of_a_record_is_one_line_and_names_its_classes(store, write):
    alfa = write("New company Alfa", Company, {"name": "Alfa", "relations": {CUSTOMER}})
    assert told(store, Company, alfa) == [("New company Alfa", [Line("Record", "", "created"), Line("Relations", "", "Customer")])]


def test_every_kind_of_value_is_told_as_the_screen_writes_it(store, write):
    beta = write("New", User, {"name": "Ida Holm"})
    alfa = write("New", Company, {"name": "Alfa", "city": "Århus"})
    changes = {
        "city": "Žďár", "country": "CZ", "credit_limit": Decimal("1234.50"), "salesperson_id": beta.id, "no_mailings": True,
    }  # fmt: skip
    write("Save", Company, changes, alfa)
    assert told(store, Company, alfa)[0] == (
        "Save",
        [
            Line("City", "Århus", "Žďár"),
            Line("Country", "", formats.current().text(Kind.COUNTRY, "CZ")),
            Line("Salesperson", "", "Ida Holm"),
            Line("Credit limit", "", "1,234.50"),
            Line("No mailings", "No", "Yes"),
        ],
    )


def test_a_case_tells_its_status_by_name_and_nothing_twice(store, write, monkeypatch):
    monkeypatch.setattr(case_rules, "today", lambda: dt.date(2026, 3, 5))
    alfa = write("New", Company, {"name": "Alfa"})
    press = write("New case", Case, {"company_id": alfa.id, "title": "Press"})
    write("Save case", Case, {"status_id": SENT, "follow_up": dt.date(2026, 3, 9)}, press)
    version = store.read(record.load, Case, press.id).version
    store.write("Close case", cases.close, press.id, version, Outcome.WON, BEST_PRICE)
    closed, saved, made = told(store, Case, press)
    assert made == ("New case", [Line("Record", "", "created")])
    assert saved[1] == [
        Line("Status", "New", "Quote sent"),
        Line("Probability", "10%", "50%"),
        Line("Follow-up", "", "09/03/2026"),
    ]
    assert closed[1] == [
        Line("Status", "Quote sent", "Won"),
        Line("Probability", "50%", "100%"),
        Line("Start", "", "05/03/2026"),
        Line("End", "", "05/03/2026"),
        Line("Reason", "", "Best price"),
        Line("Closed", "No", "Yes"),
        Line("Closed on", "", "05/03/2026"),
    ]


def test_parts_are_told_with_their_record(store, write):
    alfa = write("New", Company, {"name": "Alfa"})
    write("E-mail", Company, {}, alfa, parts=[Part(CompanyEmail, {"email": "a@example.dk"})])
    (part,) = store.read(record.parts, CompanyEmail, alfa.id)
    write("Other e-mail", Company, {}, alfa, parts=[Part(CompanyEmail, {"email": "b@example.dk"}, part.id)])
    write("No e-mail", Company, {}, alfa, parts=[Part(CompanyEmail, {}, part.id, deleted=True)])
    gone, changed, made, _new = told(store, Company, alfa)
    assert made == ("E-mail", [Line("E-mail address", "", "b@example.dk")])
    assert changed == ("Other e-mail", [Line("E-mail address b@example.dk: E-mail", "a@example.dk", "b@example.dk")])
    assert gone == ("No e-mail", [Line("E-mail address", "b@example.dk", "")])


def test_classes_given_and_taken_are_told_by_the_name_of_their_field(store, write):
    alfa = write("New", Company, {"name": "Alfa", "relations": {CUSTOMER}})
    write("Save", Company, {"relations": {SUPPLIER}, "industries": {derived_id("code", "industry", "Retail")}}, alfa)
    write("Save again", Company, {"relations": {CUSTOMER}}, alfa)
    again, saved, _new = told(store, Company, alfa)
    assert set(saved[1]) == {Line("Relations", "", "Supplier"), Line("Relations", "Customer", ""), Line("Industries", "", "Retail")}
    assert set(again[1]) == {Line("Relations", "Supplier", ""), Line("Relations", "", "Customer")}


def test_private_information_is_told_apart_from_the_person_it_shares_its_id_with(store, write):
    person = write("New", Person, {"last_name": "Holm"}, parts=[Part(PersonPrivate, {"family": "two children"})])
    write("Save", Person, {}, person, parts=[Part(PersonPrivate, {"family": "three children"}, person.id)])
    saved, made = told(store, Person, person)
    assert made[1][0] == Line("Record", "", "created")
    assert [line[1:] for line in saved[1]] == [("two children", "three children")]
    assert saved[1][0].field.endswith(": Family")
    assert told(store, PersonPrivate, person)[0][1] == [Line("Family", "two children", "three children")]


def test_deleting_undoing_and_redoing_are_told(store, write):
    alfa = write("New", Company, {"name": "Alfa"})
    gone = store.write("Delete Alfa", records.delete, Company, [alfa.id]).changes
    back = store.write("Undo: Delete Alfa", undo.reverse, gone.operation, origin="undo", reverses=gone.operation).changes
    assert back.label == "Undo: Delete Alfa"
    assert told(store, Company, alfa)[:2] == [
        ("Undo: Delete Alfa", [Line("Record", "", "restored")]),
        ("Delete Alfa", [Line("Record", "", "deleted")]),
    ]


def test_who_and_when_are_the_stores_to_say(store, write):
    before = dt.datetime.now(dt.UTC) - dt.timedelta(minutes=5)
    alfa = write("New", Company, {"name": "Alfa"})
    (event,) = store.read(history.of, Company, alfa.id)
    assert event.who == store.who
    assert before < event.at < dt.datetime.now(dt.UTC) + dt.timedelta(minutes=5)
    assert event.at.utcoffset() == dt.timedelta(0)


def test_what_another_program_changed_is_told_as_such(store, write):
    alfa = write("New", Company, {"name": "Alfa"})
    with store._engine.connect() as connection:  # as psql or another program would, unannounced
        connection.execute(text("UPDATE companies SET name = 'By hand', version = version + 1"))
        connection.commit()
    assert told(store, Company, alfa)[0] == ("Change by another program", [Line("Name", "Alfa", "By hand")])


def test_erased_values_leave_the_line_without_them(store, write):
    alfa = write("New", Company, {"name": "Alfa"})
    write("Save", Company, {"name": "Beta"}, alfa)

    def erase(session):
        for value in session.scalars(select(JournalValue)):
            session.delete(value)

    store.write("Erase", erase)
    assert told(store, Company, alfa) == [("Save", []), ("New", [Line("Record", "", "created")])]


def test_a_long_history_is_cut_at_whole_writes(store, write):
    alfa = write("New", Company, {"name": "Alfa", "relations": {CUSTOMER, SUPPLIER}})
    for n in range(4):
        write(f"Save {n}", Company, {"name": f"Alfa {n}"}, alfa)
    events = store.read(history.of, Company, alfa.id, 3)
    assert [event.label for event in events] == ["Save 3", "Save 2", "Save 1"]
    last = store.read(history.of, Company, alfa.id, 5)[-1]
    assert len(last.lines) == 3


def test_the_journal_cannot_be_changed(store, write):
    write("New", Company, {"name": "Alfa"})
    for act in (lambda s: s.execute(text("UPDATE journal SET label = 'x'")), lambda s: s.execute(text("DELETE FROM journal"))):
        with pytest.raises(Exception, match="history cannot be changed"):
            store.write("Forge", lambda session, act=act: act(session) and None)
    assert store.read(lambda session: session.scalar(select(Journal.label).order_by(Journal.seq.desc()))) == "New"


def test_one_field_tells_its_own_history_from_what_it_was_made_with(store, write):
    alfa = write("New company", Company, {"name": "Alfa", "city": "Aarhus"})
    write("Move", Company, {"city": "Odense"}, alfa)
    write("Phone", Company, {"phone": "+4533123456"}, alfa)
    write("Move on", Company, {"city": "Vejle", "name": "Beta"}, alfa)
    events = store.read(history.of_field, Company, alfa.id, "city")
    assert [(event.label, event.lines) for event in events] == [
        ("Move on", (Line("City", "Odense", "Vejle"),)),
        ("Move", (Line("City", "Aarhus", "Odense"),)),
        ("New company", (Line("City", "", "Aarhus"),)),
    ]
    assert [event.label for event in store.read(history.of_field, Company, alfa.id, "phone")] == ["Phone"]
    assert store.read(history.of_field, Company, alfa.id, "fax") == []


def test_a_field_of_several_codes_tells_which_it_got_and_lost(store, write):
    retail = derived_id("code", "industry", "Retail")
    alfa = write("New", Company, {"name": "Alfa", "relations": {CUSTOMER}, "industries": {retail}})
    write("Save", Company, {"relations": {SUPPLIER}}, alfa)
    save, new = store.read(history.of_field, Company, alfa.id, "relations")
    assert set(save.lines) == {Line("Relations", "", "Supplier"), Line("Relations", "Customer", "")}
    assert new.lines == (Line("Relations", "", "Customer"),)
    (industries,) = store.read(history.of_field, Company, alfa.id, "industries")
    assert industries.lines == (Line("Industries", "", "Retail"),)


def test_a_field_changed_twice_in_one_write_is_told_once(store, write):
    alfa = write("New", Company, {"name": "Alfa", "city": "Aarhus"})

    def act(session):
        saved = records.save(session, Company, {"city": "Odense"}, alfa.id, 1)
        records.save(session, Company, {"city": "Vejle"}, alfa.id, saved.version)

    store.write("Twice", act)
    assert store.read(history.of_field, Company, alfa.id, "city")[0].lines == (Line("City", "Aarhus", "Vejle"),)


def test_a_long_history_of_a_field_is_cut(store, write):
    alfa = write("New", Company, {"name": "Alfa"})
    for n in range(4):
        write(f"Save {n}", Company, {"name": f"Alfa {n}"}, alfa)
    assert [event.label for event in store.read(history.of_field, Company, alfa.id, "name", 2)] == ["Save 3", "Save 2"]
