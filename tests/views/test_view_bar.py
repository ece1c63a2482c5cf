"""The views of a list: chosen, changed, kept, shared, named, deleted; and nothing that was arranged is ever lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app import settings
from app.models import Case, Company, SavedView, User
from app.services import undo, views
from app.store import listing as lists
from app.store.arrangements import Arrangement
from app.store.filters import Condition, Group, Has, Me, Op, Period, Span
from app.store.listing import Listing
from app.store.stamps import insert_many
from app.views import actions
from app.views.record_list import RecordList
from app.views.view_dialog import ViewDialog
from tests import lists as made
from tests import makers
from tests.views.test_record_list import labels, press, settle

SOON = Group((Condition("follow_up", Op.WITHIN, Period(Span.NEXT_DAYS, 14)),))
OPEN = Condition("closed", Op.IS, False)


@pytest.fixture
def make(many_jobs, qtbot, tmp_path):
    """Open a list as after a start of the program: make(), or make(Company, key=...)."""

    def open_list(entity=Case, *, key="cases", **options):
        kept = settings.Settings(tmp_path / "settings")
        a_list = RecordList(many_jobs, entity, settings=kept, key=key, **options)
        a_list.kept, a_list.said = kept, []
        a_list.told.connect(a_list.said.append)
        a_list.written.connect(a_list.said.append)
        qtbot.addWidget(a_list)
        a_list.resize(1300, 700)
        a_list.show()
        qtbot.waitExposed(a_list)
        a_list.activateWindow()
        settle(a_list, qtbot)
        return a_list

    return open_list


@pytest.fixture
def cases(make):
    return make()


def again(make, a_list, **options):
    """The same list after a restart."""
    a_list.kept.save()
    a_list.hide()
    return make(a_list.entity, **options)


def show(a_list, name, qtbot):
    a_list.views.show_view(next(view for view in a_list.views.views if view.name == name))
    settle(a_list, qtbot)


def keep(a_list, name, qtbot, *, shared=False):
    """Save what is shown under a name, as its user does."""
    a_list.views.save_view_as()
    dialog = a_list.views.findChild(ViewDialog)
    dialog.fields.editors["name"].widget.setText(name)
    dialog.shared.setChecked(shared)
    with qtbot.waitSignal(dialog.finished):
        dialog.save()
    qtbot.waitUntil(lambda: any(view.name == name for view in a_list.views.views))
    settle(a_list, qtbot)


def view(a_list, name):
    return next((view for view in a_list.views.views if view.name == name), None)


# Choosing ---------------------------------------------------------------------------------------------------------


def test_a_list_begins_with_its_first_view(cases):
    assert cases.views.now.name == "All open"
    assert cases.views.button.text() == "All open"
    assert labels(cases) == ["Closed: No"]
    assert not cases.views.changed


def test_every_view_that_comes_with_the_program_can_be_shown(make, many, elsewhere, qtbot):
    for key, entity in views.LISTS.items():
        a_list = make(entity, key=key)
        for one in views.built_in(key):
            show(a_list, one.name, qtbot)
            assert a_list.views.now.name == one.name
            assert not a_list.views.changed, (key, one.name)
            assert a_list.table.rows.count == elsewhere(many.read, lists.count, a_list.listing)
        a_list.hide()


def test_a_view_is_found_by_typing_and_taken_by_enter(cases, qtbot):
    QTest.keyClick(cases, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    menu = cases.views.menu
    qtbot.waitUntil(menu.isVisible)
    QTest.keyClicks(menu.search, "soon")
    assert [menu.list.item(n).text() for n in range(menu.list.count())] == ["Follow-up soon"]
    press(menu.search, Qt.Key.Key_Return)
    settle(cases, qtbot)
    assert not menu.isVisible()
    assert cases.listing.filter == SOON
    assert labels(cases) == ["Closed: No", "Follow-up: next 14 days"]
    assert cases.listing.sorted_by == "follow_up"


def test_mine_shows_what_its_user_is_responsible_for(make, many, elsewhere, qtbot):
    anna = {"name": "Anna", "login": "anna"}

    def act(session):
        insert_many(session, User, [anna])

    elsewhere(many.write, "Anna", act)
    cases = make()
    show(cases, "Mine", qtbot)
    assert cases.table.rows.rowCount() == 0
    assert "Responsible: me" in labels(cases)
    assert cases.listing.me is not None
    assert next(c.value for c in cases.listing.where if c.name == "responsible_id") is Me.ME


# Changed, and back ------------------------------------------------------------------------------------------------


def test_a_dot_says_that_something_was_changed_and_reset_takes_it_back(cases, qtbot):
    cases.having("status_id", Op.IS, made.STATUSES[0])
    settle(cases, qtbot)
    assert cases.views.changed
    assert cases.views.button.text().endswith("•")
    assert "changed" in cases.views.button.accessibleName()
    cases.views.reset_view()
    settle(cases, qtbot)
    assert not cases.views.changed
    assert labels(cases) == ["Closed: No"]


@pytest.mark.parametrize("what", ["filter", "order", "width", "columns", "search"])
def test_whatever_is_arranged_is_a_change(cases, qtbot, what):
    if what == "filter":
        cases.show_arrangement(replace(cases.arrangement(), filter=SOON))
    elif what == "order":
        cases.table.columns._sort(2)
    elif what == "width":
        cases.table.setColumnWidth(1, 231)
    elif what == "columns":
        cases.table.columns._show(cases.table.columns._offered["priority"], True)
    else:
        cases.search.setText("timber")
    settle(cases, qtbot)
    assert cases.views.changed
    cases.views.reset_view()
    settle(cases, qtbot)
    assert not cases.views.changed
    assert cases.search.text() == ""


def test_chips_in_another_order_are_no_change(cases, qtbot):
    show(cases, "Mine", qtbot)
    cases.clear("closed")
    cases.having("closed", Op.IS, False)
    assert not cases.views.changed


# Nothing is lost --------------------------------------------------------------------------------------------------


def test_what_was_arranged_is_there_after_a_restart_saved_or_not(make, cases, qtbot):
    show(cases, "Follow-up soon", qtbot)
    cases.having("status_id", Op.IS, (made.STATUSES[0], made.STATUSES[1]))
    cases.table.columns._show(cases.table.columns._offered["priority"], True)
    cases.table.setColumnWidth(1, 231)
    cases.table.columns._sort(1)
    settle(cases, qtbot)
    before, shown = cases.arrangement(), labels(cases)
    later = again(make, cases)
    assert later.arrangement() == before
    assert later.listing.filter == SOON
    assert later.table.columnWidth(1) == 231
    assert labels(later) == shown
    assert later.views.now.name == "Follow-up soon"
    assert later.views.changed
    later.views.reset_view()
    settle(later, qtbot)
    assert later.arrangement() == view(later, "Follow-up soon").arrangement


def test_a_quick_filter_leaves_the_filter_of_the_view_alone(cases, qtbot):
    show(cases, "Follow-up soon", qtbot)
    cases.having("status_id", Op.IS, made.STATUSES[0])
    cases.clear("status_id")
    settle(cases, qtbot)
    assert cases.listing.filter == SOON
    assert not cases.views.changed


def test_each_part_of_the_filter_is_a_chip_that_takes_it_away(cases, qtbot):
    tree = Group((*SOON.parts, Has("case_competitors.case_id", no=True), Group((OPEN, Condition("title", Op.BEGINS, "st")), True)))
    cases.show_arrangement(Arrangement(filter=tree))
    settle(cases, qtbot)
    assert labels(cases) == ["Follow-up: next 14 days", "No competitors", "Closed: No or Title begins with “st”"]
    cases._unfilter(("filter", 1))
    settle(cases, qtbot)
    assert cases.listing.filter == Group((tree.parts[0], tree.parts[2]))
    cases.show_arrangement(Arrangement(filter=Group(tree.parts[2].parts, True)))
    assert labels(cases) == ["Closed: No or Title begins with “st”"]
    cases._unfilter(("filter", -1))
    assert labels(cases) == []
    assert cases.listing.filter.parts == ()


def test_clearing_all_filters_takes_the_tree_as_well(cases, qtbot):
    show(cases, "Follow-up soon", qtbot)
    cases.clear_all()
    settle(cases, qtbot)
    assert labels(cases) == []
    assert cases.table.rows.count.rows == cases._total.rows


def test_a_list_filtered_by_other_records_hears_of_them(make, many, elsewhere, many_jobs, qtbot):
    companies = make(Company, key="companies")
    show(companies, "Without persons", qtbot)
    n, first = companies.table.rows.rowCount(), companies.table.rows.line(0).row.id

    def act(session):
        return makers.person(session, company_id=first).id

    with qtbot.waitSignal(many_jobs.committed):
        elsewhere(many.write, "New person", act)
    qtbot.waitUntil(lambda: companies.table.rows.rowCount() == n - 1)
    assert companies.table.rows.find(first) is None


def test_lists_of_another_company_begin_anew(make, cases, qtbot):
    show(cases, "Overdue", qtbot)
    states = cases.kept.get(settings.LIST_STATES)
    cases.kept.set(settings.LIST_STATES, {"elsewhere.kontor": states.popitem()[1]})
    assert again(make, cases).views.now.name == "All open"


def test_what_a_filter_no_longer_understands_is_said_and_the_rest_is_there(make, cases, qtbot):
    show(cases, "Follow-up soon", qtbot)
    states = cases.kept.get(settings.LIST_STATES)
    ((_place, of_lists),) = states.items()
    of_lists["cases"]["now"]["filter"]["all"].append({"field": "mood", "op": "is", "value": "calm"})
    cases.kept.set(settings.LIST_STATES, states)
    later = again(make, cases)
    assert later.listing.filter == SOON
    assert "There is no field “mood” any more." in " ".join(later.said)


def test_no_password_is_written_down_with_a_list(kept, many_jobs, monkeypatch):
    monkeypatch.setattr(many_jobs._database, "address", "postgresql://anna:secret@host/company")
    assert many_jobs.place == "postgresql://anna@host/company"


# Keeping ----------------------------------------------------------------------------------------------------------


def test_a_view_is_kept_under_a_name_and_changed_and_saved(make, cases, qtbot):
    cases.show_arrangement(Arrangement(filter=SOON, columns=("number", "title", "follow_up"), widths={"title": 300}))
    settle(cases, qtbot)
    keep(cases, "My next two weeks", qtbot)
    assert cases.views.button.text() == "My next two weeks"
    assert not cases.views.changed
    cases.having("status_id", Op.IS, made.STATUSES[0])
    settle(cases, qtbot)
    assert cases.views.changed
    with qtbot.waitSignal(cases.written):
        cases.views.acts["save_view"].trigger()
    qtbot.waitUntil(lambda: not cases.views.changed)
    later = again(make, cases)
    assert later.views.button.text() == "My next two weeks"
    assert later.arrangement() == cases.arrangement()
    assert [d.name for d in later.table.columns.fields()] == ["number", "title", "follow_up"]


def test_a_view_of_the_program_is_not_overwritten(cases, qtbot):
    cases.having("status_id", Op.IS, made.STATUSES[0])
    settle(cases, qtbot)
    actions.refresh(cases.views)
    assert not cases.views.acts["save_view"].isEnabled()
    assert not cases.views.acts["delete_view"].isEnabled()
    assert cases.views.acts["save_view_as"].isEnabled()


def test_a_name_that_is_taken_is_refused_beside_it_and_stays_typed(cases, qtbot):
    cases.views.save_view_as()
    dialog = cases.views.findChild(ViewDialog)
    dialog.fields.editors["name"].widget.setText("overdue")
    dialog.save()
    qtbot.waitUntil(lambda: not dialog._saving and dialog.fields.first_problem() is not None)
    assert dialog.isVisible()
    assert dialog.fields.editors["name"].widget.text() == "overdue"
    dialog.reject()


def test_an_own_view_is_shared_and_kept_for_oneself_again(cases, many, elsewhere, qtbot):
    cases.having("status_id", Op.IS, made.STATUSES[0])
    keep(cases, "New ones", qtbot)
    theirs = lambda: [v.name for v in elsewhere(many.read, views.of_list, Case, "cases", "bob") if not v.built_in]  # noqa: E731
    assert theirs() == []
    for shared in (True, False):
        with qtbot.waitSignal(cases.written):
            cases.views.share_view()
        qtbot.waitUntil(lambda shared=shared: cases.views.now.shared is shared)
        assert theirs() == (["New ones"] if shared else [])


def test_a_view_is_renamed_deleted_and_brought_back_by_undo(cases, many, elsewhere, qtbot):
    cases.having("status_id", Op.IS, made.STATUSES[0])
    keep(cases, "New ones", qtbot, shared=True)
    cases.views.rename_view()
    dialog = cases.views.findChild(ViewDialog)
    dialog.fields.editors["name"].widget.setText("Fresh ones")
    dialog.save()
    qtbot.waitUntil(lambda: cases.views.now is not None and cases.views.now.name == "Fresh ones")
    with qtbot.waitSignal(cases.written) as said:
        cases.views.delete_view()
    assert said.args == ["Delete view Fresh ones"]
    qtbot.waitUntil(lambda: view(cases, "Fresh ones") is None)
    assert labels(cases)[0] == "Closed: No", "what is shown stays when its view goes"
    last = elsewhere(many.read, undo.state, "anna").undo
    elsewhere(many.write, "Undo", undo.reverse, last.id, reverses=last.id)
    qtbot.waitUntil(lambda: view(cases, "Fresh ones") is not None)
    assert cases.views.now.name == "Fresh ones"


def test_views_of_one_register_do_not_show_in_another(make, qtbot):
    customers = make(Company, key="customers")
    keep(customers, "Danish", qtbot)
    suppliers = again(make, customers, key="suppliers")
    assert view(suppliers, "Danish") is None


def test_another_lists_kinds_have_views_too(make, qtbot):
    users = make(User, key="users")
    assert [one.name for one in users.views.views] == ["All"]
    users.search.setText("li")
    settle(users, qtbot)
    keep(users, "Li", qtbot)
    later = again(make, users, key="users")
    assert later.search.text() == "li"
    assert later.listing == replace(Listing(User, search="li"), today=later.listing.today)


def test_every_act_on_views_has_a_name_and_the_keys_do_not_clash(cases):
    assert actions.clashes(cases) == []
    assert {"choose_view", "save_view", "save_view_as", "reset_view", "rename_view", "share_view", "delete_view"} <= set(
        cases.views.acts
    )
    assert all(act.toolTip() for act in cases.views.acts.values())
    assert SavedView.__tablename__ == "saved_views"
    assert QApplication.activePopupWidget() is None
