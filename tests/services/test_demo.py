"""The demo company keeps every rule that real records must keep, and looks like the work of people."""

import datetime as dt
import re
import shutil
import unicodedata
from collections import Counter
from itertools import pairwise

import pytest
from sqlalchemy import event, select

from app import settings
from app.formats import contacts
from app.models import (
    ENTITIES,
    Case,
    CaseStatus,
    CaseStep,
    CloseReason,
    Code,
    Company,
    CompanySetting,
    Journal,
    Person,
    User,
    checks,
)
from app.models.case import LOST, WON, Outcome, outcome_of
from app.models.fields import fields_of
from app.reports.figures import pipeline
from app.services import case_rules, cases, demo, demo_texts, demo_words, records, undo
from app.store.database import Database
from app.store.listing import Due, Listing, Op, tally
from app.trouble import Refused
from tests import makers

WEDNESDAY = dt.date(2026, 11, 18)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def company(request, tmp_path_factory, template_file):
    """A filled demo company in each kind of store, only looked at by the tests of this file."""
    if request.param == "sqlite":
        address = str(shutil.copyfile(template_file, tmp_path_factory.mktemp("demo") / "demo.kontor"))
    else:
        address = request.getfixturevalue("new_postgres")(template=request.getfixturevalue("template_database"))
    database = Database(address, who="tester")
    database.write("Demo company", demo.fill, today=WEDNESDAY)
    yield database
    database.close()


def everything(session):
    """All rows without who wrote them and when."""
    found = {}
    for entity in ENTITIES:
        columns = [c for c in entity.__table__.columns if not c.name.startswith(("created_at", "created_by", "changed_"))]
        found[entity.__tablename__] = sorted(map(str, session.execute(select(*columns))))
    return found


def columns(*wanted):
    return lambda session: [tuple(row) for row in session.execute(select(*wanted))]


def test_a_company_of_the_usual_size_has_400_companies_and_900_cases(company):
    count = {entity: len(company.read(columns(entity.id))) for entity in (Company, Person, Case)}
    assert (count[Company], count[Case]) == (400, 900)
    assert 600 <= count[Person] <= 800


def test_every_record_passes_its_own_rules(company):
    def found(session):
        broken = []
        for entity in ENTITIES:
            for record in session.scalars(select(entity)):
                broken += [(entity.__name__, *problem) for problem in [*record.problems(), *records.field_problems(record)]]
        return broken

    assert company.read(found) == []


def test_register_vat_and_telephone_numbers_are_right(company):
    rows = company.read(columns(Company.country, Company.register_number, Company.vat_number, Company.phone))
    assert {row[0] for row in rows} == {"DK", "SE", "CZ", "RO"}
    for country, register, vat, phone in rows:
        assert checks.register_number(country, register) == checks.Check(register)
        assert checks.vat_number(country, vat) == checks.Check(vat)
        assert contacts.read_phone(phone, None) == (phone, None)
    for phone in company.read(columns(Person.phone, Person.mobile)):
        assert all(contacts.read_phone(p, None) == (p, None) for p in phone if p)
    kept = dict(company.read(columns(CompanySetting.key, CompanySetting.value)))
    own = settings.company_values(kept)
    assert checks.vat_number("DK", own["company_vat_number"]) == checks.Check(own["company_vat_number"])
    assert own["company_name"]


def test_nobody_real_gets_a_mail(company):
    mails = [m for row in company.read(columns(Company.email)) + company.read(columns(Person.email)) for m in row]
    assert mails
    assert all(m.endswith(".example") for m in mails)


def test_each_case_has_one_current_step_which_holds_what_the_case_holds(company):
    shared = (CaseStep.status_id, CaseStep.value, CaseStep.probability, CaseStep.expected_close)
    current = company.read(columns(CaseStep.case_id, *shared, CaseStep.until, CaseStep.days, CaseStep.current))
    current = [row for row in current if row[-1]]
    of_case = company.read(columns(Case.id, Case.status_id, Case.value, Case.probability, Case.expected_close))
    assert sorted(row[:5] for row in current) == sorted(of_case)
    assert all(until is None and days is None for *_rest, until, days, _current in current)


def test_steps_follow_each_other_without_a_gap(company):
    steps = {}
    for case, *step in company.read(columns(CaseStep.case_id, CaseStep.since, CaseStep.until, CaseStep.days, CaseStep.current)):
        steps.setdefault(case, []).append(step)
    created = dict(company.read(columns(Case.id, Case.created_on)))
    for case, of_case in steps.items():
        of_case.sort(key=lambda step: (step[0], step[1] or dt.date.max))
        assert of_case[0][0] == created[case]
        for (since, until, days, current), following in pairwise(of_case):
            assert (until, current) == (following[0], False)
            assert days == (until - since).days
        assert all(since <= WEDNESDAY and since.weekday() < 5 for since, *_rest in of_case)


def test_won_and_lost_settle_probability_dates_and_reason(company):
    outcomes = dict(company.read(columns(CloseReason.id, CloseReason.outcome)))
    days = (Case.created_on, Case.started_on, Case.ended_on)
    wanted = (Case.status_id, Case.probability, Case.closed, Case.closed_on, Case.close_reason_id, *days)
    for status, probability, closed, closed_on, reason, created, started, ended in company.read(columns(*wanted)):
        outcome = outcome_of(status)
        assert probability == {Outcome.WON: 100, Outcome.LOST: 0}.get(outcome, probability)
        assert closed is (closed_on is not None)
        assert outcomes.get(reason, Outcome.OPEN) is outcome
        assert not closed or created <= closed_on <= WEDNESDAY
        assert (started is not None) is (status == WON)
        assert ended == (closed_on if status == WON else None)
        assert 0 < probability < 100 or outcome is not Outcome.OPEN


def test_there_are_open_won_lost_running_and_closed_cases(company):
    seen = Counter((outcome_of(status), closed) for status, closed in company.read(columns(Case.status_id, Case.closed)))
    assert set(seen) == {(Outcome.OPEN, False), *((o, c) for o in (Outcome.WON, Outcome.LOST) for c in (True, False))}
    assert 150 <= seen[Outcome.OPEN, False] <= 280
    assert min(seen.values()) >= 5
    used = {status for (status,) in company.read(columns(Case.status_id))}
    assert used == {key for (key,) in company.read(columns(CaseStatus.id))}


def test_every_status_person_and_strategy_belongs_to_the_customer_of_its_case(company):
    companies = dict(company.read(columns(Person.id, Person.company_id)))
    for person, of_case in company.read(columns(Case.person_id, Case.company_id)):
        assert person is None or companies[person] == of_case


@pytest.mark.parametrize("weekday", range(7))
def test_about_35_open_cases_are_overdue_and_every_bucket_is_used(store_file, weekday):
    today = WEDNESDAY + dt.timedelta(days=weekday)
    database = Database(store_file)
    database.write("Demo company", demo.fill, seed=weekday, today=today)
    listing = Listing(Case, today=today).having("closed", Op.IS, False)
    deadline = {s.value: s.count for s in database.read(tally, listing, "deadline")}
    assert 22 <= deadline[Due.OVERDUE] <= 48
    assert set(Due) - set(deadline) <= ({Due.WEEK} if today.weekday() == 6 else set())
    assert deadline[Due.LATER] > 2 * deadline[Due.OVERDUE]
    database.close()


def test_the_same_seed_and_day_make_the_same_company(store, store_file, tmp_path):
    again = Database(shutil.copyfile(store_file, tmp_path / "again.kontor"))
    other = Database(shutil.copyfile(store_file, tmp_path / "other.kontor"))
    for database, seed in ((store, 5), (again, 5), (other, 6)):
        database.write("Demo company", demo.fill, 0.1, seed=seed, today=WEDNESDAY)
    rows = [database.read(everything) for database in (store, again, other)]
    assert [store.read(columns(Case.title, Case.value)), store.read(columns(Company.name))] == [
        again.read(columns(Case.title, Case.value)), again.read(columns(Company.name)),
    ]  # fmt: skip
    if store.dialect == again.dialect:
        assert rows[0] == rows[1]
    assert rows[1]["cases"] != rows[2]["cases"]
    again.close()
    other.close()


def test_the_demo_company_is_one_write_that_can_be_undone(store):
    written = store.write("Demo company", demo.fill, 0.05, today=WEDNESDAY)
    assert {row for row in store.read(columns(Journal.operation, Journal.label)) if row[1] != "Set up the company"} == {
        (written.changes.operation, "Demo company")
    }
    store.write("Undo: Demo company", undo.reverse, written.changes.operation)
    assert {deleted for (deleted,) in store.read(columns(Case.deleted))} == {True}


def test_a_company_with_records_is_not_filled_again(store):
    store.write("New company", lambda session: makers.company(session).id)
    with pytest.raises(Refused, match="new, empty one"):
        store.write("Demo company", demo.fill, 0.05)
    assert len(store.read(columns(Company.id))) == 1


def test_the_number_of_cases_can_be_chosen_apart_from_the_companies(store):
    filled = store.write("Demo company", demo.fill, 0.05, cases=300, today=WEDNESDAY).result
    assert filled[0::2] == (20, 300)
    assert len(store.read(columns(Case.id))) == 300


def test_many_records_take_few_statements(store):
    seen = []
    event.listen(store._engine, "before_cursor_execute", lambda *args: seen.append(args[2]))
    store.write("Demo company", demo.fill, today=WEDNESDAY)
    assert len(seen) < (160 if store.server else 60)  # a server takes a hundred rows with each statement


def test_everything_works_on_with_the_cases_that_were_made(store):
    store.write("Demo company", demo.fill, 0.1, today=case_rules.today())
    rows = store.read(columns(Case.id, Case.version, Case.status_id, Case.closed))
    open_case = next(row for row in rows if outcome_of(row[2]) is Outcome.OPEN)
    closed = next(row for row in rows if row[3])
    reason = store.read(lambda s: s.scalars(select(CloseReason.id).where(CloseReason.outcome == Outcome.LOST)).first())
    store.write("Lose", cases.close, open_case[0], open_case[1], Outcome.LOST, reason)
    store.write("Reopen", cases.reopen, closed[0], closed[1])
    store.write("Win", records.save, Case, {"status_id": WON}, closed[0], closed[1] + 1)
    after = {row[0]: row for row in store.read(columns(Case.id, Case.status_id, Case.probability, Case.number))}
    assert after[open_case[0]][1:3] == (LOST, 0)
    assert after[closed[0]][1:3] == (WON, 100)
    new = store.write("New", records.save, Case, {"title": "Next", "company_id": store.read(columns(Company.id))[0][0]}).result
    assert store.read(lambda s: s.get_one(Case, new.id).number) == max(row[3] for row in after.values()) + 1


def test_the_pipeline_has_the_currencies_of_the_four_countries(company):
    found = company.read(pipeline.run, pipeline.Parameters())
    assert [s.currency for s in found.sums] == ["CZK", "DKK", "EUR", "RON", "SEK"]
    assert found.explanation.left_out[-1].records > 0


def test_users_sell_in_teams_and_everyone_has_work(company):
    sells = dict(company.read(columns(User.id, User.sells)))
    work = Counter(user for (user,) in company.read(columns(Case.responsible_id)))
    assert {user for user in work if user} == {user for user, seller in sells.items() if seller}
    assert 0 < work[None] < 60


def test_the_words_of_the_four_countries_keep_their_letters(company):
    text = "".join(f"{name}{city}" for name, city in company.read(columns(Company.name, Company.city)))
    text += "".join(name for (name,) in company.read(columns(Person.name)))
    text += "".join(title for (title,) in company.read(columns(Case.title)))
    assert set("æøåØäöÄčřšžýěůăâîșț") <= set(text)
    assert unicodedata.is_normalized("NFC", text)


def test_no_text_is_left_half_filled(company):
    texts = (Case.title, Case.notes, Case.plan, Case.next_step, Company.notes, Company.street, Company.name)
    for row in company.read(columns(*texts[:4])) + company.read(columns(*texts[4:])):
        assert not re.search(r"[{}|]|  |None", "".join(row))


def test_romanian_words_have_commas_not_cedillas_and_all_lists_are_as_long_as_they_must_be():
    for path in (demo_words.__file__, demo_texts.__file__):
        with open(path, encoding="utf-8") as stream:  # noqa: PTH123 - the source itself
            assert not set("şţŞŢ") & set(stream.read())
    for country in demo_words.COUNTRIES:
        assert len(country.functions) == len(demo_words.FUNCTIONS)
        assert set(country.trades) == set(demo.INDUSTRIES)
        assert country.language in demo_texts.OWN_NOTES
        assert all(country.language in offer.titles for offer in demo_texts.OFFERS)
        assert len(set(country.stems)) == len(country.stems)


def test_classes_are_words_of_their_tables(company):
    tables = dict(company.read(columns(Code.id, Code.table_name)))
    for d in (d for d in fields_of(Company) if d.field.codes and d.column is not None):
        for (code,) in company.read(columns(getattr(Company, d.name))):
            assert code is None or tables[code] == d.field.codes
