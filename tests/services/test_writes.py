"""The list of the last writes: whose, when, how much, what exactly; and any of them undone, not only the last."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event, select

from app import formats
from app.models import Case, Code, Company, CompanyEmail, Person
from app.models.case import Outcome
from app.models.change import HERE, IMPORT, OTHER, UNDO
from app.models.code import CUSTOMER
from app.models.types import derived_id
from app.services import cases, records, since, undo, writes
from app.services.history import Line
from app.services.records import Part
from app.store import record, stamps
from app.store.database import Database
from app.trouble import Refused

SET_UP = "Set up the company"
SENT = derived_id("status", "Quote sent")
BEST_PRICE = derived_id("close reason", "Best price")


@pytest.fixture(autouse=True)
def british():
    """What is told depends on the locale."""
    was = formats.current()
    formats.use("en_GB", "en")
    yield
    formats.use(was.locale, was.language, was.zone)


def company(store, name="Alfa", **values):
    return store.write(f"New company {name}", records.save, Company, {"name": name, **values}).result.id


def save(store, entity, id, label="Save", **values):
    version = store.read(record.load, entity, id).version
    return store.write(label, records.save, entity, values, id, version).changes


def value(store, entity, id, name):
    return store.read(record.load, entity, id).values[name]


def listed(store, who=""):
    """All but the set-up of the company."""
    return [write for write in store.read(writes.page, who) if write.label != SET_UP]


def take_back(store, write, rest=False):
    return store.write(f"Undo: {write.label}", undo.reverse, write.target, rest, origin=UNDO, reverses=write.target)


def by_label(store, label):
    return next(write for write in listed(store) if write.label == label)


# The list ---------------------------------------------------------------------------------------------------------


def test_the_newest_write_comes_first_with_who_and_how_many_records(store):
    alfa = company(store)
    store.write("E-mail", records.save, Company, {}, alfa, 1, parts=[Part(CompanyEmail, {"email": "a@example.dk"})])
    store.write("Import", _import, 3, origin=IMPORT)
    found = listed(store)
    assert [(w.label, w.who, w.records, w.origin) for w in found] == [
        ("Import", store.who, 3, IMPORT),
        ("E-mail", store.who, 1, HERE),
        ("New company Alfa", store.who, 1, HERE),
    ]
    assert not any(w.undone for w in found)


def _import(session, n, name="Company"):
    stamps.insert_many(session, Company, [{"name": f"{name} {i}"} for i in range(n)])


def test_a_big_write_is_counted_without_counting_each_record_twice(store, monkeypatch):
    monkeypatch.setattr(writes, "EXACT", 2)
    store.write("Import", _import, 5, origin=IMPORT)
    assert listed(store)[0].records == 5


def test_a_record_saved_in_two_steps_of_one_write_counts_once(store):
    def act(session):
        saved = records.save(session, Company, {"name": "Alfa"})
        records.save(session, Company, {"city": "Odense"}, saved.id, saved.version)

    store.write("Both", act)
    assert listed(store)[0].records == 1


def test_pages_follow_each_other_without_gap_or_double(store):
    for n in range(7):
        company(store, f"C{n}")
    first = store.read(writes.page, "", None, 3)
    second = store.read(writes.page, "", first[-1].last, 3)
    third = store.read(writes.page, "", second[-1].last, 3)
    labels = [f"New company C{n}" for n in reversed(range(7))]
    assert [w.label for w in (*first, *second, *third)] == [*labels, SET_UP]


def test_ones_own_writes_and_everybodys(store, colleague):
    company(store, "Mine")
    colleague.write("Theirs", records.save, Company, {"name": "Theirs"})
    assert [w.label for w in listed(store, store.who)] == ["New company Mine"]
    assert [(w.label, w.who) for w in listed(store)] == [("Theirs", colleague.who), ("New company Mine", store.who)]


def test_the_list_is_the_same_after_a_restart(store, store_address):
    alfa = company(store)
    save(store, Company, alfa, "Rename", name="Beta")
    take_back(store, by_label(store, "Rename"))
    before = listed(store)
    again = Database(store_address, who=store.who)
    try:
        assert listed(again) == before
    finally:
        again.close()


def test_an_undone_write_says_so_and_leads_to_its_redo_and_back(store):
    alfa = company(store)
    save(store, Company, alfa, "Rename", name="Beta")
    take_back(store, by_label(store, "Rename"))
    undone, rename = by_label(store, "Undo: Rename"), by_label(store, "Rename")
    assert (undone.undone, rename.undone, undone.redo) == (True, True, False)
    assert undone.target == rename.target == undone.id
    store.write("Redo: Rename", undo.reverse, rename.target, origin=UNDO, reverses=rename.target)
    assert value(store, Company, alfa, "name") == "Beta"
    redone = by_label(store, "Redo: Rename")
    assert (redone.redo, redone.undone, redone.target) == (True, False, rename.id)
    take_back(store, by_label(store, "Rename"))
    assert value(store, Company, alfa, "name") == "Alfa"
    assert {w.undone for w in listed(store) if "Rename" in w.label} == {True}


def test_what_another_program_wrote_can_be_chosen_but_the_set_up_cannot(store):
    store.write("By hand", _import, 1, origin=OTHER)
    store.write("Set-up", _import, 1, origin="setup")
    set_up, by_hand = listed(store)
    assert (set_up.target, by_hand.target) == (None, by_hand.id)
    take_back(store, by_hand)
    assert by_label(store, "By hand").undone


def test_a_page_is_few_statements_however_many_writes_it_holds(store):
    for n in range(12):
        company(store, f"C{n}")
    seen = []
    event.listen(store.reader, "before_cursor_execute", lambda *args: seen.append(args[2]))
    listed(store)
    assert len([statement for statement in seen if not statement.startswith("BEGIN")]) <= 4


def test_sqlite_answers_the_list_along_the_indexes_of_the_journal(store_file):
    database = Database(store_file, who="tester")
    try:
        database.write("Import", _import, 300, origin=IMPORT)
        company(database)
        seen = []
        event.listen(database.reader, "before_cursor_execute", lambda *args: seen.append((args[2], args[3])))
        for who in ("", "tester"):
            database.read(writes.page, who)
        database.read(writes.told, by_label(database, "Import").id)

        def steps(session, statement, parameters):
            rows = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
            return [row[3] for row in rows]

        asked = [(s, p) for s, p in seen if " journal" in s and not s.startswith("EXPLAIN")]
        assert asked
        for statement, parameters in asked:
            for step in database.read(steps, statement, parameters):
                walks = statement.startswith("WITH RECURSIVE")  # from the newest row back, one step each
                assert walks or not step.startswith("SCAN journal") or "USING" in step, (step, statement)
    finally:
        database.close()


# What one write did -----------------------------------------------------------------------------------------------


def test_a_write_tells_its_records_with_their_parts_field_by_field(store):
    alfa = company(store, relations={CUSTOMER})
    part = Part(CompanyEmail, {"email": "a@example.dk"})
    changes = store.write("Save", records.save, Company, {"city": "Odense"}, alfa, 1, parts=[part]).changes
    told = store.read(writes.told, changes.operation)
    assert told.total == 1
    ((entity, id, title, lines),) = told.records
    assert (entity, id, title) == (Company, alfa, "Alfa")
    assert lines == (Line("City", "", "Odense"), Line("E-mail address", "", "a@example.dk"))


def test_a_deletion_tells_what_went_along(store):
    alfa = company(store)
    store.write("New person", records.save, Person, {"last_name": "Ek", "company_id": alfa})
    changes = store.write("Delete", records.delete, Company, [alfa]).changes
    told = store.read(writes.told, changes.operation)
    assert told.total == 2
    assert {(t.title.strip(), t.lines) for t in told.records} == {
        ("Alfa", (Line("Record", "", "deleted"),)),
        ("Ek", (Line("Record", "", "deleted"),)),
    }


def test_of_a_big_write_the_first_records_are_told_with_the_total(store):
    changes = store.write("Import", _import, 30, origin=IMPORT).changes
    told = store.read(writes.told, changes.operation, 4)
    assert (len(told.records), told.total) == (4, 30)
    assert [t.title for t in told.records] == ["Company 0", "Company 1", "Company 2", "Company 3"]


# Undoing any of them ----------------------------------------------------------------------------------------------


def test_any_write_is_undone_not_only_the_last(store):
    alfa = company(store)
    save(store, Company, alfa, "City", city="Odense")
    save(store, Company, alfa, "Phone", phone="+4533123456")
    store.write("Import", _import, 3, origin=IMPORT)
    take_back(store, by_label(store, "City"))
    assert (value(store, Company, alfa, "city"), value(store, Company, alfa, "phone")) == ("", "+4533123456")
    take_back(store, by_label(store, "Import"))
    assert by_label(store, "Import").undone
    assert not by_label(store, "Phone").undone


def test_words_of_a_code_table_are_undone_like_everything_else(store):
    made = store.write("New entry", records.save, Code, {"table_name": "district", "name": "North"}).result
    save(store, Code, made.id, "Rename", name="South")
    store.write("Delete", records.delete, Code, [made.id])
    for label, name, gone in (("Delete", "South", False), ("Rename", "North", False), ("New entry", "North", True)):
        take_back(store, by_label(store, label))
        found = store.read(record.load, Code, made.id)
        assert (found.values["name"], found.deleted) == (name, gone)


def test_the_difference_says_field_then_now_and_by_whom(store):
    alfa = company(store, city="Aarhus")
    first = save(store, Company, alfa, "Move", city="Odense", phone="+4533123456")
    save(store, Company, alfa, "Again", city="Vejle")
    found = store.read(since.since, first.operation)
    ((entity, id, title, field, then, now, who, at),) = found.differences
    assert (entity, id, title, field, then, now, who) == (Company, alfa, "Company Alfa", "City", "Odense", "Vejle", store.who)
    assert at == listed(store)[0].at
    assert (found.total, found.rest) == (1, 1)


def test_the_rest_is_undone_and_what_was_changed_since_stays(store):
    alfa = company(store, city="Aarhus")
    first = save(store, Company, alfa, "Move", city="Odense", phone="+4533123456")
    save(store, Company, alfa, "Again", city="Vejle")
    write = by_label(store, "Move")
    with pytest.raises(Refused):
        take_back(store, write)
    take_back(store, write, rest=True)
    assert (value(store, Company, alfa, "city"), value(store, Company, alfa, "phone")) == ("Vejle", "")
    assert by_label(store, "Move").undone
    assert first.operation == write.id


def test_nothing_of_it_is_left_when_every_field_was_changed_since(store):
    alfa = company(store, city="Aarhus")
    first = save(store, Company, alfa, "Move", city="Odense")
    save(store, Company, alfa, "Again", city="Vejle")
    assert store.read(since.since, first.operation).rest == 0
    with pytest.raises(Refused, match="nothing left"):
        take_back(store, by_label(store, "Move"), rest=True)


def test_of_an_import_only_what_nobody_worked_on_is_taken_out(store):
    def act(session):
        made = [records.save(session, Company, {"name": f"C{n}", "relations": {CUSTOMER}}).id for n in range(4)]
        records.save(session, Person, {"last_name": "Ek", "company_id": made[3]})
        return made

    changed, used, plain, of_person = store.write("Import", act, origin=IMPORT).result
    save(store, Company, changed, city="Odense")
    store.write("New case", records.save, Case, {"company_id": used, "title": "Press"})
    person = store.read(lambda session: session.scalar(_id_of_person()))
    save(store, Person, person, function="Director")
    write = by_label(store, "Import")
    found = store.read(since.since, write.id)
    assert {(d.title, d.field, d.now) for d in found.differences} == {
        ("Company C0", "City", "Odense"),
        ("Company C1", "Used by", "Case Press"),
        ("Person Ek", "Function", "Director"),
    }
    assert found.rest == 1  # the plain company, with its relation
    take_back(store, write, rest=True)
    gone = {id: store.read(record.load, Company, id).deleted for id in (changed, used, plain, of_person)}
    assert gone == {changed: False, used: False, plain: True, of_person: False}
    assert not store.read(record.load, Person, person).deleted
    assert [ref.id for ref in store.read(record.load, Company, changed).values["relations"]] == [CUSTOMER]


def _id_of_person():
    return select(Person.id)


def test_a_closed_case_is_named_as_the_obstacle_and_the_others_go_back(store):
    alfa = company(store)
    one, two = (
        store.write("New case", records.save, Case, {"company_id": alfa, "title": title}).result.id for title in ("Press", "Mill")
    )

    def act(session):
        for id in (one, two):
            found = records.get(session, Case, id)
            records.save(session, Case, {"next_step": "Call"}, id, found.version)

    store.write("Mass edit", act)
    version = store.read(record.load, Case, one).version
    store.write("Close", cases.close, one, version, Outcome.WON, BEST_PRICE)
    write = by_label(store, "Mass edit")
    found = store.read(since.since, write.id)
    assert [(d.title, d.now) for d in found.differences] == [("Case Press", "closed and locked")]
    assert found.rest == 1
    take_back(store, write, rest=True)
    assert (value(store, Case, one, "next_step"), value(store, Case, two, "next_step")) == ("Call", "")


def test_a_change_of_status_is_undone_whole_or_not_at_all(store):
    alfa = company(store)
    id = store.write("New case", records.save, Case, {"company_id": alfa, "title": "Press"}).result.id
    save(store, Case, id, "Sent", status_id=SENT, next_step="Call")
    before = store.read(record.load, Case, id).values["probability"]
    save(store, Case, id, "Chance", probability=77)
    write = by_label(store, "Sent")
    found = store.read(since.since, write.id)
    assert {d.field for d in found.differences} == {"Probability"}
    take_back(store, write, rest=True)
    values = store.read(record.load, Case, id).values
    assert (values["status_id"], values["probability"], values["next_step"]) == (SENT, 77, "")
    assert before != 77
    assert [stay.status for stay in store.read(cases.stays, id)] == ["New", "Quote sent"]


def test_a_record_deleted_since_is_told_as_such(store):
    alfa = company(store)
    first = save(store, Company, alfa, "Move", city="Odense")
    store.write("Delete", records.delete, Company, [alfa])
    made = by_label(store, "New company Alfa")
    found = store.read(since.since, made.id)
    assert ("Record", "not deleted", "deleted") in {(d.field, d.then, d.now) for d in found.differences}
    assert store.read(since.since, first.operation).total == 0  # its city is as it was left


def test_a_write_nobody_built_on_has_no_difference(store):
    alfa = company(store, relations={CUSTOMER})
    first = save(store, Company, alfa, "Move", city="Odense")
    save(store, Company, alfa, "Phone", phone="+4533123456")
    found = store.read(since.since, first.operation)
    assert (found.total, found.differences, found.rest) == (0, [], 1)


FIELDS = st.fixed_dictionaries({}, optional={name: st.sampled_from(["", "A", "B"]) for name in ("city", "street", "region")})


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=st.lists(FIELDS, min_size=1, max_size=5), chosen=st.integers(0, 4))
def test_of_any_sequence_of_saves_one_is_undone_but_for_what_was_changed_since(store, steps, chosen):
    alfa = company(store)
    done, now = [], {"city": "", "street": "", "region": ""}
    for n, step in enumerate(steps):
        changed = {name: (now[name], value) for name, value in step.items() if value != now[name]}
        operation = save(store, Company, alfa, f"Step {n}", **step).operation
        now |= step
        if changed:
            done.append((operation, changed))
    if not done:
        return
    operation, changed = done[chosen % len(done)]
    back = {name: old for name, (old, new) in changed.items() if now[name] == new}
    found = store.read(since.since, operation)
    assert (found.total, found.rest) == (len(changed) - len(back), 1 if back else 0)
    if back:
        store.write("Undo", undo.reverse, operation, True, origin=UNDO, reverses=operation)
    values = store.read(record.load, Company, alfa).values
    assert {name: values[name] for name in now} == now | back
