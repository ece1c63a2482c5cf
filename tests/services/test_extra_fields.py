"""Fields the users make themselves are fields like all others: saved, listed, filtered, searched, noted, undone, merged."""

import datetime as dt
from decimal import Decimal

import pytest
from sqlalchemy import event, select

from app.models import Case, Code, Company, CompanyExtra, ExtraField, Person
from app.models.case import Outcome
from app.models.change import UNDO
from app.models.code import own_table
from app.models.extra import ExtraKind, ExtraOf, attribute
from app.models.fields import field_of, fields_of, made_fields
from app.models.types import derived_id
from app.services import as_of, cases, history, mass, merging, own_tables, records, undo, uses
from app.services.exchange import exporting, foreign, importing, mapping, outgoing
from app.store import extras, grouping, listing, record, search, tallies
from app.store.database import Database
from app.store.filters import Condition, Due, Group, Op, Period, Span
from app.store.listing import Listing
from app.trouble import Conflict, Invalid, Refused
from tests import makers

VALUES = {
    ExtraKind.TEXT: ("Ærø", "Zürich"),
    ExtraKind.NUMBER: (7, 40),
    ExtraKind.MONEY: (Decimal("1234.50"), Decimal("0.05")),
    ExtraKind.DATE: (dt.date(2026, 3, 5), dt.date(2026, 4, 6)),
    ExtraKind.YESNO: (True, True),
    ExtraKind.CHOICE: ("Gold", "Silver"),
}
NOTHING = {ExtraKind.TEXT: "", ExtraKind.YESNO: False}
every_kind = pytest.mark.parametrize("kind", ExtraKind, ids=lambda kind: kind.value)
TODAY = dt.date(2026, 3, 4)


@pytest.fixture
def store(store):
    extras.follow(store)
    return store


def make_field(store, kind, name="Own field", of=ExtraOf.COMPANIES):
    """The name under which the new field is known, and two values of it."""
    values = {"record": of, "name": name, "kind": kind, "position": len(fields_of(Company))}
    made = store.write("New field", records.save, ExtraField, values).result.id
    found = VALUES[kind]
    if kind is ExtraKind.CHOICE:
        words = [{"name": word, "table_name": own_table(made)} for word in found]
        found = tuple(store.write("Word", own_tables.add, Code, word, own_table(made)).result.id for word in words)
    return attribute(made), found


def company(store, name, **values):
    return store.write("New company", records.save, Company, {"name": name, **values}).result.id


def save(store, id, **values):
    found = store.read(record.load, Company, id)
    before = {name: found.values[name] for name in values}
    return store.write("Save company", records.save, Company, values, id, found.version, before)


def value(store, id, name, entity=Company):
    return store.read(record.load, entity, id).values[name]


def names(store, *where, filter=None, **how):
    asked = Listing(Company, where, today=TODAY, filter=Group((filter,)) if filter else Group(), **how)
    total = store.read(listing.count, asked)
    rows = store.read(listing.page_at, asked, 0, total, 50, (field_of(Company, "name"),))
    assert len(rows) == total.rows
    return [row.values[0] for row in rows]


# Made and known ---------------------------------------------------------------------------------------------------


def test_a_new_field_is_known_to_the_walk_over_fields_until_it_is_deleted(store):
    name, _values = make_field(store, ExtraKind.TEXT, "Bay")
    assert field_of(Company, name).field.label == "Bay"
    assert not made_fields(Case)
    made = field_of(Company, name).extra
    deletion = store.write("Delete field", records.delete, ExtraField, [made]).changes.operation
    assert not made_fields(Company)
    store.write("Undo", undo.reverse, deletion, origin=UNDO, reverses=deletion)
    assert field_of(Company, name).field.label == "Bay"


def test_a_field_made_by_somebody_else_is_known_when_the_news_comes(store, store_address):
    other = Database(store_address, who="somebody else")
    try:
        extras.follow(other)
        store.listen()
        make_field(other, ExtraKind.DATE, "Audited on")
    finally:
        other.close()
    assert [d.field.label for d in made_fields(Company)] == ["Audited on"]


@pytest.mark.parametrize("name", ["Name", "  bay ", "BAY", "E-mail", "number", "Salesperson", "post_code"])
def test_a_name_that_a_field_of_the_record_has_already_is_refused(store, name):
    make_field(store, ExtraKind.TEXT, "Bay")
    with pytest.raises(Invalid, match="already"):
        make_field(store, ExtraKind.NUMBER, name)
    make_field(store, ExtraKind.NUMBER, "Bay", ExtraOf.CASES)


def test_what_its_values_are_made_for_stays(store):
    made = field_of(Company, make_field(store, ExtraKind.TEXT)[0]).extra
    for values in ({"kind": ExtraKind.DATE}, {"record": ExtraOf.CASES}):
        with pytest.raises(Invalid, match="kept by the program"):
            store.write("Change field", records.save, ExtraField, values, made, 1)


# Saved ------------------------------------------------------------------------------------------------------------


@every_kind
@pytest.mark.parametrize("of", ExtraOf, ids=lambda of: of.value)
def test_a_value_is_saved_changed_and_emptied(store, kind, of):
    name, (first, second) = make_field(store, kind, of=of)
    entity = {ExtraOf.COMPANIES: Company, ExtraOf.PERSONS: Person, ExtraOf.CASES: Case}[of]
    make = {Company: makers.company, Person: makers.person, Case: makers.case}[entity]
    id = store.write("New", lambda session: make(session, "One").id).result
    nothing = NOTHING.get(kind)
    assert value(store, id, name, entity) == nothing
    version = store.read(record.load, entity, id).version
    for wanted in (first, second, nothing, first):
        saved = store.write("Save", records.save, entity, {name: wanted}, id, version).result
        version = saved.version
        assert value(store, id, name, entity) == wanted


def test_a_new_record_comes_with_its_own_fields_in_one_write(store):
    name, (first, _second) = make_field(store, ExtraKind.CHOICE)
    id = company(store, "One", **{name: first})
    found = store.read(record.load, Company, id)
    assert (found.values[name], found.texts[name]) == (first, "Gold")


def test_a_save_that_changes_nothing_writes_nothing(store):
    name, (first, _second) = make_field(store, ExtraKind.TEXT)
    id = company(store, "One", **{name: first})
    assert not save(store, id, **{name: first}).changes


def test_whoever_has_the_record_open_notices(store):
    name, (first, second) = make_field(store, ExtraKind.NUMBER)
    id = company(store, "One", **{name: first})
    seen = store.read(record.load, Company, id)
    save(store, id, **{name: second})
    with pytest.raises(Conflict) as conflict:
        store.write("Save", records.save, Company, {name: 99}, id, seen.version, {name: first})
    assert conflict.value.fields == {name: (first, 99, second)}
    store.write("Save", records.save, Company, {"city": "Brno"}, id, seen.version, {"city": ""})
    assert value(store, id, name) == second


@pytest.mark.parametrize("text", ["x" * 201, "a\0b"])
def test_a_text_that_cannot_be_kept_is_refused_by_its_name(store, text):
    name, _values = make_field(store, ExtraKind.TEXT, "Bay")
    with pytest.raises(Invalid, match="Bay"):
        company(store, "One", **{name: text})
    assert not names(store)


def test_a_choice_deleted_meanwhile_is_refused(store):
    name, (first, _second) = make_field(store, ExtraKind.CHOICE, "Level")
    store.write("Delete word", records.delete, Code, [first])
    with pytest.raises(Invalid, match="Level"):
        company(store, "One", **{name: first})


def test_a_closed_case_is_locked_in_its_own_fields_too(store):
    name, (first, _second) = make_field(store, ExtraKind.TEXT, of=ExtraOf.CASES)
    id = store.write("New", lambda session: makers.case(session, "Deal").id).result
    version = store.read(record.load, Case, id).version
    store.write("Close", cases.close, id, version, Outcome.WON, derived_id("close reason", "Best price"))
    with pytest.raises(Refused, match="closed and locked"):
        store.write("Save", records.save, Case, {name: first}, id, store.read(record.load, Case, id).version)


# Listed and found -------------------------------------------------------------------------------------------------


@every_kind
def test_it_is_shown_sorted_filtered_counted_and_grouped(store, kind):
    name, (first, second) = make_field(store, kind)
    company(store, "None")
    company(store, "Second", **{name: second})
    company(store, "First", **{name: first})
    d = field_of(Company, name)
    asked = Listing(Company, sort=name, today=TODAY)
    total = store.read(listing.count, asked)
    rows = store.read(listing.page_at, asked, 0, total, 50, (d, field_of(Company, "name")))
    shown = [listing.Ref(first, "Gold")] if kind is ExtraKind.CHOICE else [first]
    assert [row.values[0] for row in rows if row.values[1] == "First"] == shown
    ups, downs = names(store, sort=name), names(store, sort=name, descending=True)
    assert sorted(ups) == ["First", "None", "Second"]
    assert [one for one in downs if one != "None"] == [one for one in reversed(ups) if one != "None"]
    for row in rows:
        at = store.read(listing.position, asked, row.id)
        assert rows[at].id == row.id
        assert [r.id for r in store.read(listing.page_after, asked, row, wanted=())] == [r.id for r in rows[at + 1 :]]
    same = ["First", "Second"] if first == second else ["First"]
    assert sorted(names(store, Condition(name, Op.IS, first))) == same
    assert sorted(names(store, Condition(name, Op.IS, (first, NOTHING.get(kind))))) == sorted([*same, "None"])
    if kind is not ExtraKind.YESNO:
        assert sorted(names(store, Condition(name, Op.IS_NOT, first))) == ["None", "Second"]
        assert names(store, Condition(name, Op.EMPTY)) == ["None"]
        assert sorted(names(store, Condition(name, Op.FILLED))) == ["First", "Second"]
    offered = store.read(tallies.offers, Listing(Company, today=TODAY), name)
    assert sum(offer.count for offer in offered) == 3
    counted = store.read(listing.tally, Listing(Company, today=TODAY), name)
    assert sum(slice.count for slice in counted) == 3
    if grouping.groupable(d):
        groups = store.read(grouping.groups, Listing(Company, today=TODAY, group=name))
        assert sum(group.count for group in groups) == 3
        assert sorted(names(store, group=name)) == ["First", "None", "Second"]


def test_amounts_and_days_are_found_by_their_ranges(store):
    amount, _values = make_field(store, ExtraKind.MONEY, "Turnover")
    day, _values = make_field(store, ExtraKind.DATE, "Audit")
    company(store, "A", **{amount: Decimal(5), day: TODAY})
    company(store, "B", **{amount: Decimal(50), day: TODAY + dt.timedelta(60)})
    company(store, "C")
    assert names(store, Condition(amount, Op.FROM, Decimal(6))) == ["B"]
    assert names(store, Condition(amount, Op.BETWEEN, (Decimal(1), Decimal(6)))) == ["A"]
    assert names(store, Condition(day, Op.WITHIN, Period(Span.THIS_MONTH))) == ["A"]
    assert names(store, Condition(day, Op.DUE, Due.NONE)) == ["C"]


def test_texts_are_found_whatever_their_case_and_accents(store):
    name, _values = make_field(store, ExtraKind.TEXT)
    company(store, "A", **{name: "Søndergade"})
    company(store, "B", **{name: "Nørregade"})
    company(store, "C")
    assert names(store, Condition(name, Op.CONTAINS, "sondergade")) == ["A"]
    assert names(store, Condition(name, Op.BEGINS, "NØRRE")) == ["B"]
    assert names(store, Condition(name, Op.LACKS, "gade")) == ["C"]
    assert names(store, search="norregade") == ["B"]


def test_a_case_is_filtered_by_a_field_of_its_customer(store):
    name, (first, _second) = make_field(store, ExtraKind.CHOICE)
    customer = company(store, "Customer", **{name: first})
    store.write("New", lambda session: makers.case(session, "Deal", company_id=customer).id)
    store.write("New", lambda session: makers.case(session, "Other").id)
    asked = Listing(Case, (Condition(f"company_id.{name}", Op.IS, first),), today=TODAY)
    assert store.read(listing.count, asked).rows == 1
    without = Listing(Case, (Condition(f"company_id.{name}", Op.EMPTY),), today=TODAY)
    assert store.read(listing.count, without).rows == 1


def test_the_search_over_everything_finds_its_text(store):
    name, _values = make_field(store, ExtraKind.TEXT)
    id = company(store, "A", **{name: "Regnskabsafdelingen"})
    store.index_all()
    assert [hit.id for hit in store.read(search.find, "regnskabsafd")] == [id]


# Told and taken back ----------------------------------------------------------------------------------------------


@every_kind
def test_history_says_what_it_was_and_undo_brings_it_back(store, kind):
    name, (first, second) = make_field(store, kind, "Bay")
    id = company(store, "One")
    changed = save(store, id, **{name: first}).changes.operation
    told = [line for event in store.read(history.of, Company, id) for line in event.lines if line.field == "Bay"]
    assert len(told) == 1
    assert told[0].before == ""
    assert told[0].after
    of_field = store.read(history.of_field, Company, id, name)
    assert [(event.operation, event.lines[0].after) for event in of_field] == [(changed, told[0].after)]
    back = store.write("Undo", undo.reverse, changed, origin=UNDO, reverses=changed).changes.operation
    assert value(store, id, name) == NOTHING.get(kind)
    store.write("Redo", undo.reverse, back, origin=UNDO, reverses=back)
    assert value(store, id, name) == first
    if first != second:
        save(store, id, **{name: second})
    save(store, id, **{name: NOTHING.get(kind)})
    assert store.read(history.of_field, Company, id, name)[0].lines[0].after == ""


def test_as_of_shows_what_it_held(store):
    name, (first, second) = make_field(store, ExtraKind.TEXT, "Bay")
    id = company(store, "One", **{name: first})
    before = save(store, id, city="Brno").changes.operation
    save(store, id, **{name: second})
    lines = [line for line in store.read(as_of.after, Company, id, before).lines if line.field == "Bay"]
    assert [(line.then, line.now, line.different) for line in lines] == [(first, second, True)]


# Many at once -----------------------------------------------------------------------------------------------------


@every_kind
def test_mass_edit_shows_changes_and_takes_back(store, kind):
    name, (first, _second) = make_field(store, kind)
    ids = [company(store, "A"), company(store, "B", **{name: first})]
    plan = store.read(mass.plan, Company, ids, {name: first})
    assert [row.fate for row in plan.rows] == [mass.Fate.CHANGED, mass.Fate.SAME]
    written = store.write("Edit", mass.apply, Company, plan.wanted, {name: first})
    assert written.result.n == 1
    assert [value(store, id, name) for id in ids] == [first, first]
    operation = written.changes.operation
    store.write("Undo", undo.reverse, operation, origin=UNDO, reverses=operation)
    assert value(store, ids[0], name) == NOTHING.get(kind)


def test_mass_edit_asks_for_what_all_records_hold_at_once(store):
    name, (first, _second) = make_field(store, ExtraKind.TEXT)
    ids = [company(store, f"Company {n}") for n in range(12)]
    asked = []
    event.listen(store.reader, "before_cursor_execute", lambda *args: asked.append(args[2]))
    store.read(mass.plan, Company, ids[:1], {name: first})
    few = len(asked)
    asked.clear()
    store.read(mass.plan, Company, ids, {name: first})
    assert len(asked) == few


@every_kind
def test_merging_keeps_the_chosen_value(store, kind):
    name, (first, second) = make_field(store, kind)
    kept, gone, spare = company(store, "A"), company(store, "A", **{name: first}), company(store, "A", **{name: second})
    for other, choices, wanted in ((gone, {}, first), (spare, {name: merging.Choice.OTHER}, second)):
        compared = store.read(merging.compare, Company, kept, other)
        store.write("Merge", merging.merge, Company, compared.kept, compared.other, choices)
        assert value(store, kept, name) == wanted
    rows = store.read(lambda session: session.scalars(select(CompanyExtra.company_id)).all())
    assert set(rows) == {kept, gone, spare}


# Choices ----------------------------------------------------------------------------------------------------------


def test_a_choice_in_use_is_counted_not_deleted_and_replaced(store):
    name, (first, second) = make_field(store, ExtraKind.CHOICE)
    id = company(store, "A", **{name: first})
    table = field_of(Company, name).field.codes
    assert store.read(uses.counted, Code, table) == {first: 1}
    with pytest.raises(Refused, match="used by a record"):
        store.write("Delete word", records.delete, Code, [first])
    assert store.write("Replace", own_tables.replace, Code, first, second).result == 1
    assert value(store, id, name) == second


# Files ------------------------------------------------------------------------------------------------------------


def plan_of(store, path, how=None):
    with foreign.read(path) as table:
        labels = [(d.name, d.field.label) for d in importing.importable(Company)]
        how = mapping.parse(how) if how else mapping.automatic(table.columns, labels)
        with store.read(importing.plan, table, how, Company) as plan:
            problems = [str(problem) for problem in plan.problems()]
            done = None if problems else importing.run(store, plan, table, how)
            return {fate: n for fate, n in plan.counts.items() if n}, problems, done


def test_a_file_fills_all_kinds_in_one_write_and_the_same_file_again_changes_nothing(store, tmp_path):
    fields = {kind: make_field(store, kind, f"My {kind.value}") for kind in ExtraKind}
    known = company(store, "Known", **{fields[ExtraKind.TEXT][0]: "old", fields[ExtraKind.NUMBER][0]: 1})
    number = value(store, known, "number")
    path = tmp_path / "all.csv"
    path.write_text(
        "No.;Name;My text;My number;My money;My date;My yes or no;My choice\n"
        f"{number};Known;new;;12.50;2026-03-05;yes;Gold\n"
        ";Fresh;words;7;;2026-04-06;no;Silver\n"
    )
    counts, problems, done = plan_of(store, path)
    assert (counts, problems) == ({importing.Fate.NEW: 1, importing.Fate.CHANGED: 1}, [])
    held = {kind: value(store, known, name) for kind, (name, _values) in fields.items()}
    assert held == {
        ExtraKind.TEXT: "new", ExtraKind.NUMBER: 1, ExtraKind.MONEY: Decimal("12.50"), ExtraKind.DATE: dt.date(2026, 3, 5),
        ExtraKind.YESNO: True, ExtraKind.CHOICE: fields[ExtraKind.CHOICE][1][0],
    }  # fmt: skip
    assert names(store, Condition(fields[ExtraKind.NUMBER][0], Op.IS, 7)) == ["Fresh"]
    path.write_text(path.read_text().replace(";Fresh;", f"{value(store, known, 'number') + 1};Fresh;"))
    assert plan_of(store, path)[0] == {importing.Fate.UNCHANGED: 2}
    operation = done.changes.operation
    store.write("Undo", undo.reverse, operation, origin=UNDO, reverses=operation)
    assert (names(store), value(store, known, fields[ExtraKind.TEXT][0])) == (["Known"], "old")


def test_an_export_of_the_whole_read_back_changes_nothing(store, tmp_path):
    fields = {kind: make_field(store, kind, f"My {kind.value}") for kind in ExtraKind}
    company(store, "Filled", **{name: values[0] for name, values in fields.values()})
    company(store, "Empty")
    path = tmp_path / "all.csv"

    def write(session):
        sheet = exporting.whole(session, Listing(Company))
        assert {f"My {kind.value}" for kind in ExtraKind} <= set(sheet.columns)
        return outgoing.write_csv(path, sheet.columns, sheet.rows, decimal=".")

    store.read(write)
    assert plan_of(store, path)[:2] == ({importing.Fate.UNCHANGED: 2}, [])


def test_a_mapping_names_the_field_by_its_label(store, tmp_path):
    name, _values = make_field(store, ExtraKind.TEXT, "Bay")
    path = tmp_path / "some.csv"
    path.write_text("Firm;Place\nAlfa;B7\n")
    assert plan_of(store, path, '[fields]\nname = "Firm"\nBay = "Place"\n')[1] == []
    assert names(store, Condition(name, Op.IS, "B7")) == ["Alfa"]


def test_an_unreadable_cell_is_refused_by_the_name_of_the_field(store, tmp_path):
    make_field(store, ExtraKind.DATE, "Audited on")
    path = tmp_path / "some.csv"
    path.write_text("Name;Audited on\nAlfa;soon\n")
    counts, problems, _done = plan_of(store, path)
    assert counts == {importing.Fate.REFUSED: 1}
    assert "Audited on" in problems[0]
    assert "soon" in problems[0]
