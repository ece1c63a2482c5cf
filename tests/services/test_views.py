"""Views of lists on both stores: kept, shared, named, found by name; each one the program brings can be asked."""

import datetime as dt
from decimal import Decimal
from itertools import accumulate, count

import pytest
from sqlalchemy import select, update

from app.models import Case, CaseStatus, Company, CompanyCode, Person, SavedView
from app.models.case import WON
from app.models.fields import field_of
from app.models.types import derived_id
from app.services import views
from app.store import arrangements, grouping
from app.store import listing as lists
from app.store.arrangements import Arrangement
from app.store.filters import Condition, Group, Op, Period, Span, conditions_in, place_of
from app.store.listing import Listing
from app.trouble import Conflict, Invalid, Refused, Trouble
from tests import makers
from tests.makers import TODAY

SOON = Arrangement(
    (Condition("closed", Op.IS, False),),
    Group((Condition("follow_up", Op.WITHIN, Period(Span.NEXT_DAYS, 14)),)),
    sort="follow_up",
    columns=("number", "title"),
    widths={"title": 200},
)


def keep(store, name="Soon", who="anna", *, shared=False, arrangement=SOON, list_name="cases"):
    return store.write("Save view", lambda session: views.keep(session, list_name, name, who, arrangement, shared=shared)).result


def offered(store, who="anna", list_name="cases", entity=Case):
    found = store.read(views.of_list, entity, list_name, who)
    return {view.name: view for view in found if not view.built_in}


def test_a_view_comes_back_as_it_was_kept(store):
    saved = keep(store)
    view = offered(store)["Soon"]
    assert (view.id, view.version, view.arrangement, view.lost, view.shared) == (saved.id, saved.version, SOON, (), False)


def test_others_see_only_what_is_shared(store):
    keep(store, "Mine alone")
    keep(store, "For all", shared=True)
    assert set(offered(store)) == {"Mine alone", "For all"}
    assert set(offered(store, "bob")) == {"For all"}
    assert set(offered(store, list_name="customers", entity=Company)) == set()


def change(store, view, **what):
    return store.write("Change", lambda session: views.change(session, view, "cases", "anna", **what)).result


def test_a_view_is_changed_renamed_and_shared(store):
    keep(store)
    change(store, offered(store)["Soon"], arrangement=Arrangement(search="press"))
    change(store, offered(store)["Soon"], name="  Press \n only ")
    change(store, offered(store)["Press only"], shared=True)
    view = offered(store, "bob")["Press only"]
    assert view.arrangement == Arrangement(search="press")
    change(store, view, shared=False)
    assert offered(store, "bob") == {}


def test_two_who_save_the_same_view_meet(store):
    keep(store, shared=True)
    mine = theirs = offered(store)["Soon"]
    change(store, theirs, arrangement=Arrangement(search="theirs"))
    with pytest.raises(Conflict):
        change(store, mine, arrangement=Arrangement(search="mine"))
    assert offered(store)["Soon"].arrangement.search == "theirs"


@pytest.mark.parametrize("name", ["", "  ", "soon", "SOON ", "overdue"])
def test_a_view_needs_a_name_of_its_own(store, name):
    keep(store)
    with pytest.raises(Invalid):
        keep(store, name)
    keep(store, "Other")
    with pytest.raises(Invalid):
        change(store, offered(store)["Other"], name=name or " ")


def test_a_view_may_keep_its_name_when_it_is_written_otherwise(store):
    keep(store)
    change(store, offered(store)["Soon"], name="SOON")
    assert set(offered(store)) == {"SOON"}


def test_a_deleted_view_is_gone_and_its_name_free(store):
    keep(store)
    view = offered(store)["Soon"]
    store.write("Delete", views.remove, view)
    assert offered(store) == {}
    keep(store)
    with pytest.raises(Refused):
        store.write("Delete", views.remove, view)


def test_a_damaged_view_does_not_take_the_others_away(store):
    saved = keep(store)
    keep(store, "Whole")
    damage = update(SavedView).where(SavedView.id == saved.id).values(definition="{", version=SavedView.version + 1)
    store.write("Damage", lambda session: session.execute(damage).rowcount)
    found = offered(store)
    assert found["Whole"].lost == ()
    assert "damaged" in found["Soon"].lost[0]


# By name ----------------------------------------------------------------------------------------------------------


def test_a_view_is_found_by_its_name_whatever_its_case(store):
    keep(store, "Příští týden", shared=True)
    for name in ("pristi tyden", "Příští týden ", "OVERDUE"):
        assert store.read(views.named, Case, name, "bob").name in ("Příští týden", "Overdue")
    with pytest.raises(Trouble, match=r"no view “Next”.*Overdue.*"):
        store.read(views.named, Case, "Next", "bob")


def test_an_own_view_of_a_register_is_found_for_its_records(store):
    keep(store, "Danish", list_name="suppliers", arrangement=Arrangement(search="a/s"))
    assert store.read(views.named, Company, "danish", "anna").arrangement.search == "a/s"


# What the program brings ------------------------------------------------------------------------------------------


def test_every_list_people_work_with_brings_the_views_that_were_asked_for():
    """C-17, C-23 and T-21 by name."""
    names = {key: {view.name for view in views.built_in(key)} for key in views.LISTS}
    assert {"All open", "Mine", "Overdue", "By status", "By responsible", "By completion date", "Turnover forecast"} <= names[
        "cases"
    ]
    assert {"Follow-up soon", "No next step"} <= names["cases"]
    assert {"All by name", "By type", "By industry"} <= names["customers"]
    assert {"By surname", "By company", "By company type", "By industry of the company"} <= names["persons"]


@pytest.mark.parametrize("key", views.LISTS)
def test_each_of_them_can_be_asked_and_comes_back_from_its_json(store, key):
    entity = views.LISTS[key]
    store.write("Case", lambda session: makers.case(session, "Press").id)
    store.write("Person", lambda session: makers.person(session).id)
    for view in views.built_in(key):
        now = view.arrangement
        assert arrangements.from_text(entity, arrangements.to_text(now)) == (now, ())
        listing = Listing(entity, now.where, now.search, now.sort, now.descending, TODAY, now.filter, None, now.group)
        count = store.read(lists.count, listing)
        assert len(store.read(lists.page_at, listing, 0, count)) == count.rows
        for condition in conditions_in(now.filter):
            assert condition.name.partition(".")[0]
    assert place_of(Person, "company_id.type_id").field.target


def fill(session):
    """Three companies of two types with a person each, and five cases: one is closed, one has no date, nobody does two."""
    ida, ole = makers.user(session, "Ida Holm").id, makers.user(session, "Ole Berg").id
    trade, works = makers.code(session, "company type", "Trade"), makers.code(session, "company type", "Works")
    steel, wood = makers.code(session, "industry", "Steel"), makers.code(session, "industry", "Wood")
    new, _contacted, last = session.scalars(select(CaseStatus).order_by(CaseStatus.position).limit(3))
    firms = [
        makers.company(session, "Zeta", type_id=trade.id),
        makers.company(session, "alfa", type_id=works.id),
        makers.company(session, "Ærø"),
    ]
    for firm, industries in zip(firms, ([wood], [steel, wood], []), strict=True):
        for one in industries:
            link = derived_id("link", firm.id, one.id)
            makers.added(session, CompanyCode(id=link, company_id=firm.id, code_id=one.id))
    makers.person(session, "Novák", first_name="Adam", company_id=firms[0].id)
    makers.person(session, "Åkesson", first_name="Bo", company_id=firms[1].id)
    makers.person(session, "Berg", first_name="Zoe", company_id=firms[2].id)
    makers.person(session, "Čech", first_name="Jan")

    numbers = count(1)

    def case(title, status, days, value, company=firms[0], **more):
        close = None if days is None else TODAY + dt.timedelta(days)
        given = {"status_id": status.id, "expected_close": close, "value": Decimal(value), "probability": 50}
        return makers.case(session, title, number=next(numbers), company_id=company.id, **given | more)

    case("Late", new, -40, 100, responsible_id=ole, follow_up=TODAY - dt.timedelta(1), next_step="Call")
    case("Soon", last, 20, 200, responsible_id=ida, follow_up=TODAY + dt.timedelta(14), next_step_on=TODAY)
    case("Then", new, 22, 400, firms[1])
    case("Open end", last, None, 800, firms[1], follow_up=TODAY + dt.timedelta(15), next_step="Write")
    case("Done", new, 5, 1600, responsible_id=ida, closed=True, status_id=WON, probability=100)
    return ida


# What each view answers, as features.md asks for it: groups with their rows; a list without groups has one.
CONTENTS = {
    "cases": {
        # C-17: by state, by responsible person, by completion date, turnover forecast
        "By status": {"New": "Late, Then", "Quote missing": "Soon, Open end"},
        "By responsible": {"Ida Holm": "Soon", "Ole Berg": "Late", "": "Then, Open end"},
        "By completion date": {"2026-10": "Late", "2026-12": "Soon, Then", "": "Open end"},
        "Turnover forecast": {"2026-10": "Late", "2026-12": "Soon, Then"},
        # T-21: the two dates
        "Follow-up soon": {"*": "Soon"},
        "Overdue": {"*": "Late"},
        # T-25 and the rest
        "All open": {"*": "Late, Soon, Then, Open end"},
        "Mine": {"*": "Soon"},
        "No next step": {"*": "Then"},
        "All cases": {"*": "Late, Soon, Then, Open end, Done"},
    },
    "customers": {
        "All by name": {"*": "Ærø, alfa, Zeta"},
        "By type": {"Trade": "Zeta", "Works": "alfa", "": "Ærø"},
        "By industry": {"Steel, Wood": "alfa", "Wood": "Zeta", "": "Ærø"},
        "Without an open case": {"*": "Ærø"},
        "Without persons": {},
    },
    "persons": {
        # C-23: by company name, company type, company industry, surname
        "By company": {"Ærø": "Zoe Berg", "alfa": "Bo Åkesson", "Zeta": "Adam Novák", "": "Jan Čech"},
        "By company type": {"Trade": "Adam Novák", "Works": "Bo Åkesson", "": "Zoe Berg, Jan Čech"},
        "By industry of the company": {"Steel, Wood": "Bo Åkesson", "Wood": "Adam Novák", "": "Zoe Berg, Jan Čech"},
        "By surname": {"*": "Bo Åkesson, Zoe Berg, Jan Čech, Adam Novák"},
        "Without a company": {"*": "Jan Čech"},
    },
}


def test_each_of_them_shows_what_it_is_there_for(store):
    me = store.write("Fill", fill).result
    for key, expected in CONTENTS.items():
        found = {view.name: answer(store, views.LISTS[key], view.arrangement, me) for view in views.built_in(key)}
        assert {name: found[name] for name in expected} == expected


def answer(store, entity, now, me):
    listing = Listing(entity, now.where, now.search, now.sort, now.descending, TODAY, now.filter, me, now.group)
    title = field_of(entity, "title" if entity is Case else "name")
    rows = [row.values[0] for row in store.read(lists.page_at, listing, 0, store.read(lists.count, listing), wanted=(title,))]
    told = store.read(grouping.groups, listing) if now.group else []
    if not told:
        return {"*": ", ".join(rows)} if rows else {}
    starts = [0, *accumulate(group.count for group in told)]
    assert starts[-1] == len(rows)
    return {name_of(group): ", ".join(rows[at : at + group.count]) for at, group in zip(starts, told, strict=False)}


def name_of(group):
    return f"{group.value:%Y-%m}" if isinstance(group.value, dt.date) else group.text or group.value or ""


def test_the_names_of_one_list_differ():
    for key in (*views.LISTS, "users"):
        names = [view.name for view in views.built_in(key)]
        assert len(set(names)) == len(names) > 0
