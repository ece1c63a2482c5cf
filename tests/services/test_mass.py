"""One change for many records: the preview tells the truth, rules hold for each, and one undo takes all of it back."""

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select, update

from app.models import ENTITIES, Case, Company, Journal, Person
from app.models.case import LOST, WON, Outcome
from app.models.change import UNDO
from app.models.code import CUSTOMER, PROSPECT, SUPPLIER
from app.models.types import derived_id
from app.services import cases, lookups, mass, records, undo
from app.services.mass import Fate, How, Several
from app.store import record
from app.store.stamps import insert_many
from app.trouble import Invalid, Refused
from tests import lists, makers


@pytest.fixture
def save(store):
    def act(entity, **values):
        return store.write("Save", records.save, entity, values).result.id

    return act


@pytest.fixture
def three(save):
    """Companies in Aarhus, Odense and nowhere."""
    return [save(Company, name=name, city=city) for name, city in (("Alfa", "Aarhus"), ("Beta", "Odense"), ("Gama", ""))]


def planned(store, entity, ids, **values):
    return store.read(mass.plan, entity, ids, values)


def applied(store, plan, label="Change several"):
    return store.write(label, mass.apply, plan.entity, plan.wanted, plan.values)


def cities(store, ids):
    return [store.read(record.load, Company, id).values["city"] for id in ids]


def test_the_preview_shows_old_and_new_in_the_order_asked_for_and_writes_nothing(store, three):
    plan = planned(store, Company, three, city="Odense")
    assert [(row.title, row.old, row.new, row.fate) for row in plan.rows] == [
        ("Alfa", ("Aarhus",), ("Odense",), Fate.CHANGED),
        ("Beta", ("Odense",), ("Odense",), Fate.SAME),
        ("Gama", ("",), ("Odense",), Fate.CHANGED),
    ]
    assert cities(store, three) == ["Aarhus", "Odense", ""]


def test_references_are_shown_by_their_names(store, save, three):
    holm = store.write("u", lambda s: makers.user(s, "Ida Holm").id).result
    lund = store.write("u", lambda s: makers.user(s, "Bo Lund").id).result
    other = save(Company, name="Delta", salesperson_id=holm)
    plan = planned(store, Company, [other, three[0]], salesperson_id=lund)
    assert [(row.old, row.new) for row in plan.rows] == [(("Ida Holm",), ("Bo Lund",)), (("",), ("Bo Lund",))]


def test_all_is_one_write_and_one_undo(store, three):
    done = applied(store, planned(store, Company, three, city="Vejle", country="DK"))
    assert done.result == mass.Done(3)
    assert cities(store, three) == ["Vejle"] * 3
    writes = select(func.count(Journal.operation.distinct())).where(Journal.label == "Change several")
    assert store.read(lambda s: s.scalar(writes)) == 1
    store.submit("Undo", undo.reverse, done.changes.operation, origin=UNDO, reverses=done.changes.operation).result()
    assert cities(store, three) == ["Aarhus", "Odense", ""]


def test_what_holds_the_values_already_is_not_written(store, three):
    before = store.read(record.load, Company, three[1]).version
    applied(store, planned(store, Company, three, city="Odense"))
    assert store.read(record.load, Company, three[1]).version == before


def test_a_closed_case_is_left_out_with_the_reason_and_the_others_are_changed(store, save, three):
    kept, closed = (save(Case, company_id=three[0], title=title) for title in ("Press", "Lathe"))
    reason = store.read(lookups.close_reasons, Outcome.LOST)[0].id
    store.write("Close", cases.close, closed, store.read(record.load, Case, closed).version, Outcome.LOST, reason)
    plan = planned(store, Case, [kept, closed], next_step="Call")
    assert [row.fate for row in plan.rows] == [Fate.CHANGED, Fate.REFUSED]
    assert "closed and locked" in plan.rows[1].reason
    assert applied(store, plan).result.n == 1
    assert store.read(record.load, Case, kept).values["next_step"] == "Call"
    assert store.read(record.load, Case, closed).values["next_step"] == ""


def test_a_record_that_would_break_a_rule_is_left_out_with_the_rule(store, save):
    good, bad = save(Company, name="Alfa"), save(Company, name="Beta")
    broken = update(Company).where(Company.id == bad).values(email="nobody", version=Company.version + 1)
    store.write("As imported long ago", lambda s: s.execute(broken).rowcount)
    plan = planned(store, Company, [good, bad], city="Vejle")
    assert [row.fate for row in plan.rows] == [Fate.CHANGED, Fate.REFUSED]
    assert "nobody" in plan.rows[1].reason


def test_a_rule_of_the_value_itself_refuses_every_row(store, save, three):
    plan = planned(store, Company, three, name="")
    assert {row.fate for row in plan.rows} == {Fate.REFUSED}
    assert plan.wanted == ()


def test_a_case_gets_its_consequences_as_if_it_was_saved_by_itself(store, save, three):
    one, two = (save(Case, company_id=three[0], title=title) for title in ("Press", "Lathe"))
    applied(store, planned(store, Case, [one, two], status_id=WON))
    for id in (one, two):
        found = store.read(record.load, Case, id)
        assert (found.values["probability"], found.values["started_on"]) == (100, dt.date.today())


def test_a_record_changed_since_the_preview_is_left_out_by_name(store, three):
    plan = planned(store, Company, three, city="Vejle")
    store.write("Meanwhile", records.save, Company, {"phone": "+4533123456"}, three[0], plan.rows[0].version, {"phone": ""})
    store.write("Meanwhile", records.delete, Company, [three[2]])
    done = applied(store, plan).result
    assert done.n == 1
    assert any("Alfa" in sentence for sentence in done.left)
    assert any("deleted" in sentence for sentence in done.left)
    assert cities(store, three[:2]) == ["Aarhus", "Vejle"]


def test_a_chosen_record_that_was_deleted_meanwhile_refuses_all(store, three):
    user = store.write("u", lambda s: makers.user(s, "Ida").id).result
    plan = planned(store, Company, three, salesperson_id=user)
    store.write("Gone", lambda s: setattr(s.get(makers.User, user), "deleted", True))
    with pytest.raises(Invalid, match="deleted meanwhile"):
        applied(store, plan)


def relations(store, id):
    return {ref.id for ref in store.read(record.load, Company, id).values["relations"]}


@pytest.mark.parametrize(
    ("how", "first", "second"),
    [
        (How.ADD, {CUSTOMER, SUPPLIER}, {SUPPLIER, PROSPECT}),
        (How.REMOVE, {CUSTOMER}, {PROSPECT}),
        (How.SET, {SUPPLIER}, {SUPPLIER}),
    ],
)
def test_codes_are_added_taken_away_or_replaced(store, save, how, first, second):
    one, two = save(Company, name="Alfa", relations={CUSTOMER}), save(Company, name="Beta", relations={SUPPLIER, PROSPECT})
    ids = [one, two]
    before = [relations(store, id) for id in ids]
    done = applied(store, planned(store, Company, ids, relations=Several(frozenset({SUPPLIER}), how)))
    assert [relations(store, id) for id in ids] == [first, second]
    store.submit("Undo", undo.reverse, done.changes.operation, origin=UNDO, reverses=done.changes.operation).result()
    assert [relations(store, id) for id in ids] == before


def test_stopping_changes_nothing(store, three):
    plan = planned(store, Company, three, city="Vejle")
    with pytest.raises(Refused, match="Nothing was changed"):
        store.write("Change", mass.apply, Company, plan.wanted, plan.values, None, lambda: True)
    assert cities(store, three) == ["Aarhus", "Odense", ""]
    with pytest.raises(Refused, match="Nothing was changed"):
        store.read(mass.plan, Company, three, {"city": "Vejle"}, None, lambda: True)


def test_no_field_is_no_change(store, three):
    with pytest.raises(Invalid, match="Choose a field"):
        planned(store, Company, three)


def test_everything_edited_is_offered_and_nothing_that_a_record_keeps_for_life():
    for entity in ENTITIES:
        offered = {d.name for d in mass.offered(entity)}
        assert entity.__owner__ not in offered
    assert {"city", "salesperson_id", "relations", "credit_limit"} <= {d.name for d in mass.offered(Company)}
    assert not {"number", "local_number"} & {d.name for d in mass.offered(Company)}


def test_many_are_deleted_at_once_and_those_still_needed_are_left_out_by_name(store, save, three):
    save(Case, company_id=three[0], title="Press")
    person = save(Person, last_name="Holm", company_id=three[1])
    done = store.write("Delete", mass.delete, Company, three)
    assert done.result.n == 2
    assert "Alfa has an open case" in done.result.left[0]
    assert store.read(record.load, Person, person).deleted
    store.submit("Undo", undo.reverse, done.changes.operation, origin=UNDO, reverses=done.changes.operation).result()
    assert not any(store.read(record.load, Company, id).deleted for id in three)
    assert not store.read(record.load, Person, person).deleted


def test_more_records_than_one_batch_are_changed_and_told_of(store):
    rows = [{"id": derived_id("many", n), "name": f"Company {n}"} for n in range(2 * mass.CHUNK + 3)]
    store.write("Fill", lambda s: insert_many(s, Company, rows))
    told = []
    ids = [derived_id("many", n) for n in range(len(rows))]
    plan = store.read(mass.plan, Company, ids, {"city": "Vejle"}, told.append)
    assert told == [mass.CHUNK, 2 * mass.CHUNK, len(rows)]
    assert applied(store, plan).result.n == len(rows)
    assert store.read(lambda s: s.scalar(select(func.count()).select_from(Company).where(Company.city_key == "vejle"))) == len(rows)


def several_cases(session):
    """One in every status, two of them closed."""
    company = records.save(session, Company, {"name": "Alfa"}).id
    for n, status in enumerate((*lists.STATUSES, WON, LOST)):
        values = {"company_id": company, "title": f"Case {n}", "status_id": status, "next_step": "Call" if n % 2 else ""}
        records.save(session, Case, values)
    for outcome in (Outcome.WON, Outcome.LOST):
        made = records.save(session, Case, {"company_id": company, "title": "Closed"})
        cases.close(session, made.id, made.version, outcome, lookups.close_reasons(session, outcome)[0].id)


@pytest.fixture(scope="module")
def cases_file(template_file, tmp_path_factory):
    import shutil

    from app.store.database import Database

    path = shutil.copyfile(template_file, tmp_path_factory.mktemp("mass") / "company.kontor")
    database = Database(path, who="tester")
    database.write("Fill", several_cases)
    yield database
    database.close()


CHANGES = st.fixed_dictionaries(
    {},
    optional={
        "next_step": st.sampled_from(["", "Call", "Visit"]),
        "probability": st.sampled_from([0, 50, 100, 120]),
        "status_id": st.sampled_from([*lists.STATUSES, WON, LOST]),
        "follow_up": st.sampled_from([None, lists.TODAY]),
    },
).filter(bool)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(values=CHANGES)
def test_the_preview_says_of_each_case_what_saving_it_alone_would_do(cases_file, values):
    ids = cases_file.read(lambda s: list(s.scalars(select(Case.id).where(Case.deleted.is_(False)).order_by(Case.id))))
    plan = cases_file.read(mass.plan, Case, ids, values)
    assert [row.id for row in plan.rows] == ids

    def one_by_one(session):
        fates = []
        for row in plan.rows:
            point = session.begin_nested()
            try:
                saved = records.save(session, Case, values, row.id, row.version)
                fates.append(Fate.CHANGED if saved.version > row.version else Fate.SAME)
            except Refused:
                fates.append(Fate.REFUSED)
            point.rollback()
            session.expunge_all()
        raise Refused(",".join(fate.value for fate in fates))

    with pytest.raises(Refused) as told:
        cases_file.write("Try", one_by_one)
    assert str(told.value).split(",") == [row.fate.value for row in plan.rows]
