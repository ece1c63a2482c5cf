"""Views of lists on both stores: kept, shared, named, found by name; each one the program brings can be asked."""

import pytest
from sqlalchemy import update

from app.models import Case, Company, Person, SavedView
from app.services import views
from app.store import arrangements
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


def test_the_names_of_one_list_differ():
    for key in (*views.LISTS, "users"):
        names = [view.name for view in views.built_in(key)]
        assert len(set(names)) == len(names) > 0
