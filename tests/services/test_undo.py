"""Undo and redo: any write by its name, back to what was before and forward again, never over what somebody built on it."""

import datetime as dt
import threading
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from sqlalchemy import delete, event, func, select, text

from app.models import (
    BY_TABLE,
    Case,
    CaseCompetitor,
    CaseStep,
    Company,
    CompanyEmail,
    Journal,
    JournalValue,
    Person,
    PersonPrivate,
)
from app.models.case import LOST, WON, Outcome
from app.models.change import HERE, IMPORT, UNDO
from app.models.code import CUSTOMER, PROSPECT, SUPPLIER
from app.models.types import derived_id, uuid7
from app.services import cases, records, since, undo
from app.services.records import Part
from app.store import past, record, stamps
from app.store.database import Database
from app.store.triggers import journalled
from app.trouble import Refused

SENT = derived_id("status", "Quote sent")
BEST_PRICE, TOO_EXPENSIVE = (derived_id("close reason", name) for name in ("Best price", "Too expensive"))


def take_back(database, word="Undo"):
    """What Ctrl+Z does; with "Redo" what Ctrl+Y does."""
    state = database.read(undo.state, database.who)
    operation = state.undo if word == "Undo" else state.redo
    return database.write(f"{word}: {operation.label}", undo.reverse, operation.id, origin=UNDO, reverses=operation.id)


def reverse(database, changes):
    return database.write(f"Undo: {changes.label}", undo.reverse, changes.operation, origin=UNDO, reverses=changes.operation)


def labels(database):
    state = database.read(undo.state, database.who)
    return tuple(operation.label if operation else None for operation in state)


def new(store, label="New company", **values):
    written = store.write(label, records.save, Company, {"name": "Alfa", **values})
    return written.result, written.changes


def change(database, company, label="Save", **values):
    version = database.read(record.load, Company, company.id).version
    return database.write(label, records.save, Company, values, company.id, version).changes


def name_of(store, company):
    return store.read(record.load, Company, company.id).values["name"]


# What Ctrl+Z and Ctrl+Y offer -------------------------------------------------------------------------------------


def test_a_new_company_has_nothing_to_undo(store):
    assert labels(store) == (None, None)


def test_undo_and_redo_walk_through_the_writes_one_by_one(store):
    alfa, _made = new(store)
    for name in ("B", "C", "D"):
        change(store, alfa, f"Rename to {name}", name=name)
    assert labels(store) == ("Rename to D", None)
    take_back(store)
    assert (labels(store), name_of(store, alfa)) == (("Rename to C", "Rename to D"), "C")
    take_back(store)
    take_back(store)
    assert (labels(store), name_of(store, alfa)) == (("New company", "Rename to B"), "Alfa")
    take_back(store, "Redo")
    assert (labels(store), name_of(store, alfa)) == (("Rename to B", "Rename to C"), "B")
    take_back(store, "Redo")
    take_back(store, "Redo")
    assert (labels(store), name_of(store, alfa)) == (("Rename to D", None), "D")


def test_undo_works_again_after_a_redo_as_often_as_wanted(store):
    alfa, _made = new(store)
    change(store, alfa, "Rename", name="B")
    for _again in range(4):
        take_back(store)
        assert (labels(store), name_of(store, alfa)) == (("New company", "Rename"), "Alfa")
        take_back(store, "Redo")
        assert (labels(store), name_of(store, alfa)) == (("Rename", None), "B")


def test_a_new_write_ends_the_redo(store):
    alfa, _made = new(store)
    change(store, alfa, "Rename", name="B")
    take_back(store)
    change(store, alfa, "Move", city="Odense")
    assert labels(store) == ("Move", None)
    take_back(store)
    assert labels(store) == ("New company", "Move")  # and the older redo does not come back


def test_a_save_that_changes_nothing_keeps_the_redo(store):
    alfa, _made = new(store)
    change(store, alfa, "Rename", name="B")
    take_back(store)
    change(store, alfa, "Save", name="Alfa")
    assert labels(store) == ("New company", "Rename")


def test_undo_survives_closing_and_opening_the_store(store, store_address):
    alfa, _made = new(store)
    change(store, alfa, "Rename", name="B")
    take_back(store)
    again = Database(store_address, who=store.who)
    try:
        assert labels(again) == ("New company", "Rename")
        take_back(again, "Redo")
        assert name_of(again, alfa) == "B"
    finally:
        again.close()


def test_everybody_undoes_their_own_writes(store, colleague):
    alfa, _made = new(store)
    beta = colleague.write("New beta", records.save, Company, {"name": "Beta"}).result
    assert (labels(store), labels(colleague)) == (("New company", None), ("New beta", None))
    take_back(store)
    assert (labels(store), labels(colleague)) == ((None, "New company"), ("New beta", None))
    assert store.read(record.load, Company, alfa.id).deleted
    assert not store.read(record.load, Company, beta.id).deleted
    change(colleague, beta, "Rename", name="Gamma")
    take_back(store, "Redo")  # somebody else's write does not end my redo
    assert labels(store) == ("New company", None)


def test_many_writes_of_others_do_not_hide_mine(store, colleague):
    alfa, _made = new(store)

    def busy(session, n):
        records.save(session, Company, {"name": f"Other {n}"})

    for n in range(60):
        colleague.write(f"Other {n}", busy, n)
    assert labels(store) == ("New company", None)
    take_back(store)
    assert store.read(record.load, Company, alfa.id).deleted


def test_the_writes_that_can_be_undone_are_listed_newest_first(store):
    alfa, _made = new(store)
    change(store, alfa, "Rename", name="B")
    change(store, alfa, "Move", city="Odense")
    assert [o.label for o in store.read(undo.standing, store.who)] == ["Move", "Rename", "New company"]
    take_back(store)
    assert [o.label for o in store.read(undo.standing, store.who)] == ["Rename", "New company"]
    take_back(store, "Redo")
    assert [o.label for o in store.read(undo.standing, store.who, 2)] == ["Move", "Rename"]


def test_asking_what_can_be_undone_is_one_statement(store):
    alfa, _made = new(store)
    for n in range(20):
        change(store, alfa, f"Rename {n}", name=f"B{n}")
    seen = []
    event.listen(store.reader, "before_cursor_execute", lambda *args: seen.append(args[2]))
    store.read(undo.state, store.who)
    assert len([statement for statement in seen if statement != "BEGIN"]) == 1


def test_the_past_is_told_in_chunks_without_gap_or_double(store, monkeypatch):
    monkeypatch.setattr(past, "CHUNK", 4)
    alfa, _made = new(store)
    for n in range(11):
        change(store, alfa, f"Rename {n}", name=f"B{n}")
    told = store.read(lambda session: [o.label for o in past.operations(session, 100, store.who) if o.origin == HERE])
    assert told == [*(f"Rename {n}" for n in reversed(range(11))), "New company"]
    assert len(store.read(lambda session: list(past.operations(session, 6, store.who)))) == 6


def test_writes_that_ran_at_the_same_time_are_all_found(store_url):
    """Two windows of one user at the server: their journal rows may lie between each other."""
    one, two = Database(store_url), Database(store_url)
    try:
        started, go_on = threading.Event(), threading.Event()

        def around(session):
            records.save(session, Company, {"name": "First"})
            started.set()
            assert go_on.wait(30)
            records.save(session, Person, {"last_name": "Last"})

        outer = one.submit("Around", around)
        assert started.wait(30)
        two.write("Inside", records.save, Person, {"last_name": "Holm"})
        go_on.set()
        outer.result(30)
        assert [o.label for o in one.read(undo.standing, one.who)] == ["Around", "Inside"]
    finally:
        one.close()
        two.close()


# What is refused --------------------------------------------------------------------------------------------------


def test_a_field_that_was_changed_again_refuses_the_undo_by_its_name(store):
    alfa, _made = new(store, city="Aarhus")
    first = change(store, alfa, city="Odense", phone="+4533123456")
    change(store, alfa, city="Vejle")
    with pytest.raises(Refused, match=r"City was changed again since.*Alfa"):
        reverse(store, first)
    assert store.read(record.load, Company, alfa.id).values["phone"] == "+4533123456"  # not half of it either


def test_an_older_write_is_undone_when_nobody_touched_its_fields(store):
    alfa, _made = new(store, city="Aarhus")
    first = change(store, alfa, city="Odense")
    change(store, alfa, name="Beta")
    reverse(store, first)
    values = store.read(record.load, Company, alfa.id).values
    assert (values["city"], values["name"]) == ("Aarhus", "Beta")


def test_nothing_is_undone_twice(store):
    alfa, _made = new(store)
    renamed = change(store, alfa, name="B")
    back = reverse(store, renamed).changes
    with pytest.raises(Refused, match="undone already"):
        reverse(store, renamed)
    reverse(store, back)
    with pytest.raises(Refused, match="undone already"):
        reverse(store, back)
    reverse(store, renamed)
    with pytest.raises(Refused, match="undone already"):
        reverse(store, renamed)


def test_the_making_of_a_record_that_was_worked_on_stays(store, colleague):
    alfa, made = new(store)
    change(colleague, alfa, name="Beta")
    with pytest.raises(Refused, match="Name was changed again since"):
        reverse(store, made)
    change(colleague, alfa, name="Alfa")
    reverse(store, made)  # it is again as it was made


def test_the_making_of_a_record_that_is_used_stays(store, colleague):
    alfa, made = new(store)
    case = colleague.write("New case", records.save, Case, {"company_id": alfa.id, "title": "Press"}).result
    with pytest.raises(Refused, match=r"Alfa is used since \(case Press\)"):
        reverse(store, made)
    colleague.write("Delete", records.delete, Case, [case.id])
    reverse(store, made)


def test_a_part_added_since_keeps_the_record(store):
    alfa, made = new(store)
    store.write("E-mail", records.save, Company, {}, alfa.id, alfa.version, parts=[Part(CompanyEmail, {"email": "a@example.dk"})])
    with pytest.raises(Refused, match="is used since"):
        reverse(store, made)


def test_a_deletion_is_not_done_again_over_a_new_case(store):
    alfa, _made = new(store)
    gone = store.write("Delete", records.delete, Company, [alfa.id]).changes
    back = reverse(store, gone).changes
    store.write("New case", records.save, Case, {"company_id": alfa.id, "title": "Press"})
    with pytest.raises(Refused, match="Alfa has an open case"):
        reverse(store, back)


def test_a_closed_case_is_not_changed_by_an_undo(store):
    alfa, _made = new(store)
    case = store.write("New case", records.save, Case, {"company_id": alfa.id, "title": "Press"}).result
    renamed = store.write("Rename", records.save, Case, {"title": "Mill"}, case.id, case.version)
    store.write("Close", cases.close, case.id, renamed.result.version, Outcome.WON, BEST_PRICE)
    with pytest.raises(Exception, match="closed and locked"):
        reverse(store, renamed.changes)


def test_a_write_whose_values_were_erased_says_so(store):
    alfa, _made = new(store)
    renamed = change(store, alfa, name="B")

    def erase(session):
        rows = select(Journal.seq).where(Journal.operation == renamed.operation)
        session.execute(delete(JournalValue).where(JournalValue.seq.in_(rows)))

    store.write("Erase", erase)
    with pytest.raises(Refused, match="erased for data protection"):
        reverse(store, renamed)


def test_what_another_program_changed_is_not_offered_but_blocks(store):
    alfa, _made = new(store)
    renamed = change(store, alfa, name="B")

    def act(session):
        session.execute(text("UPDATE companies SET name = 'By hand', version = version + 1"))

    store.write("By hand", act, origin="other")
    assert labels(store) == ("Save", None)
    with pytest.raises(Refused, match="Name was changed again"):
        reverse(store, renamed)


# What comes back --------------------------------------------------------------------------------------------------


def test_numbers_are_not_given_twice_after_an_undo(store):
    alfa, _made = new(store)
    number = store.read(record.load, Company, alfa.id).values["number"]
    take_back(store)
    beta, _made = new(store)
    assert store.read(record.load, Company, beta.id).values["number"] == number + 1


def test_undoing_a_part_raises_its_records_version(store):
    alfa, _made = new(store)
    store.write("E-mail", records.save, Company, {}, alfa.id, alfa.version, parts=[Part(CompanyEmail, {"email": "a@example.dk"})])
    before = store.read(record.load, Company, alfa.id).version
    take_back(store)
    assert store.read(record.load, Company, alfa.id).version == before + 1
    assert store.read(record.parts, CompanyEmail, alfa.id) == []
    take_back(store, "Redo")
    assert store.read(record.load, Company, alfa.id).version == before + 2
    assert len(store.read(record.parts, CompanyEmail, alfa.id)) == 1


def test_a_person_and_their_private_part_share_an_id_and_both_come_back(store):
    part = [Part(PersonPrivate, {"family": "two children"})]
    made = store.write("New", records.save, Person, {"last_name": "Holm"}, parts=part)
    shown = store.read(record.load, Person, made.result.id)
    part = [Part(PersonPrivate, {"family": "three children"}, shown.id)]
    store.write("Save", records.save, Person, {"last_name": "Holst"}, shown.id, shown.version, parts=part)
    take_back(store)
    assert store.read(record.load, Person, shown.id).values["last_name"] == "Holm"
    assert store.read(record.load, PersonPrivate, shown.id).values["family"] == "two children"
    take_back(store)
    assert store.read(record.load, Person, shown.id).deleted
    assert store.read(record.load, PersonPrivate, shown.id).deleted


def test_a_write_of_many_records_is_undone_and_done_again_as_one(store):
    def act(session):
        rows = [{"name": f"Company {n}", "number": 50_000 + n} for n in range(1300)]
        stamps.insert_many(session, Company, rows)

    written = store.write("Import", act, origin=IMPORT)
    living = select(func.count()).select_from(Company).where(Company.deleted.is_(False))
    assert store.read(lambda session: session.scalar(living)) == 1300
    back = take_back(store)
    assert store.read(lambda session: session.scalar(living)) == 0
    assert back.changes.records == {"companies": frozenset()} or len(back.changes.records["companies"]) == 1300
    take_back(store, "Redo")
    assert store.read(lambda session: session.scalar(living)) == 1300
    assert labels(store) == (written.changes.label, None)


def test_a_large_write_is_refused_without_going_through_all_of_it(store, monkeypatch):
    """Of 1,300 new companies with a part each, one was changed since: only that one is compared."""
    read, real = [], past._values

    def act(session):
        rows = [{"id": id, "name": f"Company {n}", "number": 60_000 + n} for n, id in enumerate(ids)]
        stamps.insert_many(session, Company, rows)
        stamps.insert_many(session, CompanyEmail, [{"company_id": id, "email": f"{id}@x.dk"} for id in ids])

    ids = [uuid7() for _n in range(1300)]
    written = store.write("Import", act, origin=IMPORT)
    shown = ids[700]
    version = store.read(record.load, Company, shown).version
    store.write("Move", records.save, Company, {"city": "Odense"}, shown, version)
    monkeypatch.setattr(past, "_values", lambda entity, text: (read.append(1), real(entity, text))[1])
    with pytest.raises(Refused, match=r"City was changed again since.*Company 700"):
        reverse(store, written.changes)
    assert len(read) <= 4
    found = store.read(since.since, written.changes.operation)
    assert (found.total, found.rest) == (1, 1299)
    assert len(read) < 20
    monkeypatch.setattr(since, "FEW", 0)  # and the same when everything is compared
    whole = store.read(since.since, written.changes.operation)
    assert (whole.differences, whole.total, whole.rest, whole.blocked) == (found.differences, 1, 1299, found.blocked)
    assert whole.kept == found.kept
    assert len(found.kept) == 2  # the company and its address


# Any sequence -----------------------------------------------------------------------------------------------------

LIVING = (Company, CompanyEmail, Person, PersonPrivate, Case, CaseStep, CaseCompetitor)
NAMES = st.sampled_from(["Alfa", "Ærø", "Žižka", "O'Hara", 'Quote " and \\', "", "Țăran"])


class Machine(RuleBasedStateMachine):
    """Undo and redo against plain Python: a list of what everything looked like before and after each write."""

    def __init__(self, store, colleague):
        super().__init__()
        self.store, self.other = store, colleague
        self.known = set()  # (table, id) of everything touched here
        self.done, self.undone = [], []  # (label, before, after)
        self.n = 0

    @initialize()
    def begin(self):
        self.write("Fence", records.save, Person, {"last_name": "Fence"})
        self.done.clear()
        self.write("New company", records.save, Company, {"name": "First", "relations": {CUSTOMER}})
        (company,) = (one for table, one in self.known if table == "companies")
        self.write("New case", records.save, Case, {"company_id": company, "title": "Press"})

    def write(self, label, action, *args, **kw):
        """One more write; a refused one leaves everything as it was."""
        self.n += 1
        label = f"{label} {self.n}"
        before = self.snapshot()
        try:
            written = self.store.write(label, action, *args, **kw)
        except Refused:
            assert self.snapshot() == before
            return
        ids = {(table, one) for table, found in written.changes.records.items() for one in found}
        self.known |= ids
        if ids:
            self.done.append((label, before, self.snapshot()))
            self.undone.clear()

    def snapshot(self):
        return self.store.read(_snapshot, frozenset(self.known))

    def pick(self, data, entity):
        """A living record of this example."""
        there = sorted((one for table, one in self.snapshot() if table == entity.__tablename__), key=str)
        return data.draw(st.sampled_from(there)) if there else None

    def version(self, entity, id):
        return self.store.read(record.load, entity, id).version

    @rule(name=NAMES, relations=st.sets(st.sampled_from([CUSTOMER, SUPPLIER, PROSPECT])))
    def new_company(self, name, relations):
        self.write("New company", records.save, Company, {"name": name, "relations": relations})

    @rule(data=st.data(), name=NAMES, relations=st.none() | st.sets(st.sampled_from([CUSTOMER, SUPPLIER, PROSPECT])))
    def save_company(self, data, name, relations):
        if found := self.pick(data, Company):
            values = {"name": name, "credit_limit": Decimal(len(name))} | ({} if relations is None else {"relations": relations})
            parts = [Part(CompanyEmail, {"email": "a@example.dk"})] if data.draw(st.booleans()) else []
            if part := self.pick(data, CompanyEmail):
                loaded = self.store.read(record.load, CompanyEmail, part)
                if loaded.values["company_id"] == found:
                    parts.append(Part(CompanyEmail, {"email": f"{data.draw(st.sampled_from('bcd'))}@example.dk"}, part))
            self.write("Save company", records.save, Company, values, found, self.version(Company, found), parts=parts)

    @rule(data=st.data(), entity=st.sampled_from([Company, Person, Case, CompanyEmail]))
    def delete(self, data, entity):
        if found := self.pick(data, entity):
            self.write("Delete", records.delete, entity, [found])

    @rule(data=st.data(), name=NAMES)
    def new_person(self, data, name):
        company = self.pick(data, Company)
        parts = [Part(PersonPrivate, {"birthday": dt.date(1970, 1, 2)})] if name else []
        self.write("New person", records.save, Person, {"last_name": name, "company_id": company}, parts=parts)

    @rule(data=st.data())
    def new_case(self, data):
        if company := self.pick(data, Company):
            values = {"company_id": company, "title": "Press", "value": Decimal("10.25")}
            self.write("New case", records.save, Case, values, parts=[Part(CaseCompetitor, {"company_id": company})])

    @rule(data=st.data(), status=st.sampled_from([SENT, WON, LOST]), follow_up=st.none() | st.dates())
    def save_case(self, data, status, follow_up):
        if found := self.pick(data, Case):
            values = {"status_id": status, "follow_up": follow_up}
            self.write("Save case", records.save, Case, values, found, self.version(Case, found))

    @rule(data=st.data(), outcome=st.sampled_from([(Outcome.WON, BEST_PRICE), (Outcome.LOST, TOO_EXPENSIVE)]))
    def close_case(self, data, outcome):
        if found := self.pick(data, Case):
            self.write("Close", cases.close, found, self.version(Case, found), *outcome)

    @rule(data=st.data())
    def reopen_case(self, data):
        if found := self.pick(data, Case):
            self.write("Reopen", cases.reopen, found, self.version(Case, found))

    @rule(names=st.lists(NAMES.filter(bool), min_size=1, max_size=4))
    def import_companies(self, names):
        def act(session):
            stamps.insert_many(session, Company, [{"name": name} for name in names])

        self.write("Import", act, origin=IMPORT)

    @rule()
    def somebody_else_writes(self):
        self.other.write("Theirs", records.save, Company, {"name": "Theirs"})

    @rule()
    def undo(self):
        state = self.store.read(undo.state, self.store.who)
        if not self.done:
            assert state.undo.label.startswith("Fence")
            return
        label, before, after = self.done.pop()
        assert state.undo.label == label
        take_back(self.store)
        assert self.snapshot() == before
        self.undone.append((label, before, after))

    @rule()
    def redo(self):
        state = self.store.read(undo.state, self.store.who)
        if not self.undone:
            assert state.redo is None
            return
        label, before, after = self.undone.pop()
        assert state.redo.label == label
        take_back(self.store, "Redo")
        assert self.snapshot() == after
        self.done.append((label, before, after))

    @invariant()
    def the_menu_tells_the_same(self):
        undo_label, redo_label = labels(self.store)
        assert redo_label == (self.undone[-1][0] if self.undone else None)
        assert undo_label == self.done[-1][0] if self.done else undo_label is None or undo_label.startswith("Fence")


def _snapshot(session, known):
    """Every living record among these, with every value a user can see."""
    found = {}
    for table in {table for table, _id in known}:
        entity = BY_TABLE[table]
        columns = [entity.__table__.columns[name] for name in journalled(entity)]
        ids = [one for name, one in known if name == table]
        for one, *values in session.execute(select(entity.id, *columns).where(entity.id.in_(ids), entity.deleted.is_(False))):
            found[table, one] = values
    return found


@pytest.mark.parametrize("examples", [15, pytest.param(500, marks=[pytest.mark.soak, pytest.mark.timeout(7200)])])
def test_any_sequence_is_undone_to_what_was_before_and_redone_to_what_was_after(store, colleague, examples):
    run_state_machine_as_test(
        lambda: Machine(store, colleague),
        settings=settings(max_examples=examples, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)),
    )


def test_only_writes_of_users_are_undone(store):
    assert undo.UNDOABLE == (HERE, IMPORT)
    assert store.read(undo.standing, store.who) == []
