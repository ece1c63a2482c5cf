"""The filter editor: every part of a filter is shown and comes back; lines come and go by keys; it counts while one types."""

import uuid
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.formats import Kind
from app.models import Case, Company
from app.models.fields import fields_of
from app.store import listing as lists
from app.store.filters import EVERYTHING, OPS, Condition, Group, Has, Me, Op, Period, Span, link_of, place_of
from app.store.listing import Listing
from app.views.filter_dialog import FilterDialog
from app.views.filter_rows import GroupLine, HasLine, as_lines, paths_of
from app.views.filter_words import filter_words
from tests import lists as made
from tests.store.test_filters import conditions, trees

TREE = Group(
    (
        Condition("follow_up", Op.WITHIN, Period(Span.NEXT_DAYS, 14)),
        Group(
            (
                Condition("company_id.country", Op.IS, ("DK", "CZ")),
                Condition("responsible_id", Op.IS, Me.ME),
                Condition("value", Op.BETWEEN, (Decimal("100.00"), None)),
            ),
            any=True,
        ),
        Has("case_competitors.case_id", Group((Condition("strengths", Op.CONTAINS, "price"),)), no=True),
    )
)


@pytest.fixture
def edit(many_jobs, qtbot):
    def open_dialog(tree=EVERYTHING, entity=Case):
        dialog = FilterDialog(None, many_jobs, Listing(entity, today=made.TODAY, filter=tree), None, "cases")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.heard = []
        dialog.applied.connect(dialog.heard.append)
        dialog.show()
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        counted(dialog, qtbot)
        return dialog

    return open_dialog


def counted(dialog, qtbot):
    qtbot.waitUntil(lambda: not dialog._timer.isActive() and not dialog._jobs.waiting)


def test_a_filter_is_shown_and_comes_back_as_it_was(edit):
    assert edit(TREE).root.part([]) == TREE


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_filter_comes_back_as_it_was(many_jobs, qapp, data):
    entity = data.draw(st.sampled_from([Case, Company]))
    tree = data.draw(trees(entity, 1))
    line = GroupLine(entity, many_jobs, {}, tree)
    assert line.part() == _speaking(tree, entity)
    line.deleteLater()


def _speaking(tree, entity):
    """The filter without groups that say nothing."""
    if isinstance(tree, Has):
        return Has(tree.link, _speaking(tree.where, link_of(entity, tree.link).entity), tree.no)
    if isinstance(tree, Group):
        parts = tuple(_speaking(as_lines(entity, part), entity) for part in tree.parts)
        return Group(tuple(part for part in parts if part != EVERYTHING and not _open(part)), tree.any)
    return tree


def _open(part):
    return isinstance(part, Condition) and part.op is Op.BETWEEN and part.value == (None, None)


@given(data=st.data())
def test_every_filter_can_be_said_in_words(data):
    condition = data.draw(conditions(data.draw(st.sampled_from([Case]))))
    assert filter_words(Case, condition, {})


def test_every_field_is_offered_also_those_of_linked_records():
    paths = paths_of(Case)
    assert {d.name for d in fields_of(Case)} <= set(paths)
    assert {"company_id.country", "person_id.function", "responsible_id.name", "company_id.industries"} <= set(paths)
    assert all(place_of(Case, path).field.kind in OPS for path in paths)


def test_the_count_follows_what_is_typed(edit, many, elsewhere, qtbot):
    dialog = edit()
    line = dialog.root.lines[0]
    line.field.show_path("title")
    line.op.show_value(Op.CONTAINS)
    QTest.keyClicks(line.value.focusProxy(), "timber")
    counted(dialog, qtbot)
    wanted = Listing(Case, today=made.TODAY, filter=Group((Condition("title", Op.CONTAINS, "timber"),)))
    n = elsewhere(many.read, lists.count, wanted).rows
    assert dialog.count.text() == f"{n} cases found"
    dialog.apply()
    assert dialog.heard == [wanted.filter]


def test_lines_come_and_go_by_keys(edit, qtbot):
    dialog = edit(TREE)
    first = dialog.root.lines[0]
    first.field.setFocus()
    qtbot.waitUntil(first.field.hasFocus)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Insert, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(dialog.root.lines) == 4)
    qtbot.waitUntil(lambda: dialog.root.lines[1].isAncestorOf(dialog.focusWidget()))
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(dialog.root.lines) == 3)
    assert dialog.root.part() == TREE
    inner = dialog.root.lines[1].lines[1]
    inner.op.setFocus()
    qtbot.waitUntil(inner.op.hasFocus)
    QTest.keyClick(inner.op, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(dialog.root.lines[1].lines) == 2)
    assert len(dialog.root.lines) == 3


def test_what_cannot_be_read_is_said_and_nothing_is_applied(edit, qtbot):
    dialog = edit()
    line = dialog.root.lines[0]
    line.field.show_path("value")
    line.op.show_value(Op.FROM)
    QTest.keyClicks(line.value.focusProxy(), "many")
    dialog.apply()
    assert dialog.heard == []
    assert dialog.problem.isVisible()
    assert dialog.problem.text().startswith("Value: ")
    assert line.value.focusProxy().text() == "many"


def test_a_line_without_a_value_is_asked_for_it(edit):
    dialog = edit()
    dialog.root.lines[0].field.show_path("status_id")
    dialog.apply()
    assert dialog.heard == []
    assert "Status: enter what to compare with" in dialog.problem.text()


def test_all_taken_away_shows_everything(edit):
    dialog = edit(TREE)
    dialog.clear()
    dialog.apply()
    assert dialog.heard == [EVERYTHING]


def test_a_question_for_other_records_is_made_and_its_records_changed(edit, qtbot):
    dialog = edit(entity=Company)
    dialog.clear()
    dialog.root.add_has.click()
    has = dialog.root.lines[0]
    assert isinstance(has, HasLine)
    has.link.show_value("cases.company_id")
    has.group.add_test.click()
    has.group.lines[0].field.show_path("closed")
    has.group.lines[0].value.show_value(False)
    assert dialog.root.part([]).parts == (Has("cases.company_id", Group((Condition("closed", Op.IS, False),)), no=True),)
    has.link.show_value("persons.company_id")
    assert dialog.root.part([]).parts == (Has("persons.company_id", no=True),)


def test_several_values_are_ticked_by_typing(edit, qtbot):
    dialog = edit()
    line = dialog.root.lines[0]
    line.field.show_path("status_id")
    many = line.value.many
    many.offer()
    qtbot.waitUntil(lambda: many.list.count() > 5)
    for name in ("quote sent", "negot"):
        many.search.setText(name)
        QTest.keyClick(many.search, Qt.Key.Key_Return)  # faster than the list comes
        qtbot.waitUntil(lambda: many._fresh)
    many.popup.close()
    assert many.line.text() == "Quote sent, Negotiation"
    values = dialog.root.part([]).parts[0].value
    assert len(values) == 2
    assert all(isinstance(value, uuid.UUID) for value in values)


def test_me_is_offered_where_a_user_is_asked_for(edit, qtbot):
    dialog = edit()
    line = dialog.root.lines[0]
    line.field.show_path("company_id.salesperson_id")
    many = line.value.many
    many.offer()
    qtbot.waitUntil(lambda: many.list.count() > 1)
    assert many.list.item(0).text() == "me"
    many.popup.close()
    assert place_of(Case, "company_id.salesperson_id").field.kind is Kind.REF


def test_letters_that_are_no_field_become_the_field_before(edit):
    dialog = edit()
    field = dialog.root.lines[0].field
    field.show_path("title")
    field.setEditText("nonsense")
    field.lineEdit().editingFinished.emit()
    assert (field.currentText(), field.path()) == ("Title", "title")
